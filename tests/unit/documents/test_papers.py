"""The office papers: what each must carry, in its copies and over its sheets, and what it must not say."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image

from sitter_desk.documents.codes_on_paper import invitation_sheet, key_sheet, password_notice, recovery_sheet
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.handover import KINDS, Kind, RecordLine, confirmation_record
from sitter_desk.documents.lists import decision_breakdown, delivery_slip, lot_list
from sitter_desk.documents.sheet import Imprint
from sitter_desk.domain.papercode import fold
from sitter_desk.errors import UnprintableText
from tests.unit.documents.reading import codes, images, texts
from tests.unit.documents.samples import breakdown, delivery, imprint, invitation, keys, lot, password, record, recovery

Maker = Callable[[Fonts, bool], bytes]


def _practice(paper: Imprint, *, practice: bool) -> Imprint:
    return replace(paper, practice=practice)


PAPERS: dict[str, Maker] = {
    "password": lambda fonts, p: password_notice(
        replace(password(), imprint=_practice(password().imprint, practice=p)), fonts
    ),
    "recovery": lambda fonts, p: recovery_sheet(
        replace(recovery(), imprint=_practice(recovery().imprint, practice=p)), fonts
    ),
    "invitation": lambda fonts, p: invitation_sheet(
        replace(invitation(), imprint=_practice(invitation().imprint, practice=p)), fonts
    ),
    "keys": lambda fonts, p: key_sheet(replace(keys(), imprint=_practice(keys().imprint, practice=p)), fonts),
    "record": lambda fonts, p: confirmation_record(record(imprint=_practice(record().imprint, practice=p)), fonts),
    "breakdown": lambda fonts, p: decision_breakdown(
        replace(breakdown(), imprint=_practice(breakdown().imprint, practice=p)), fonts
    ),
    "lot": lambda fonts, p: lot_list(replace(lot(), imprint=_practice(lot().imprint, practice=p)), fonts),
    "delivery": lambda fonts, p: delivery_slip(
        replace(delivery(), imprint=_practice(delivery().imprint, practice=p)), fonts
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_same_input_same_bytes(fonts: Fonts, name: str) -> None:
    assert PAPERS[name](fonts, False) == PAPERS[name](fonts, False)


@pytest.mark.parametrize("name", PAPERS)
def test_practice_is_on_every_sheet_and_only_there(fonts: Fonts, name: str) -> None:
    assert all("効力はありません" in page for page in texts(PAPERS[name](fonts, True)))
    assert all("効力" not in page for page in texts(PAPERS[name](fonts, False)))


@pytest.mark.parametrize("name", PAPERS)
def test_every_sheet_has_its_number_and_a_code_that_can_be_read(fonts: Fonts, name: str) -> None:
    pdf = PAPERS[name](fonts, True)
    for text, image in zip(texts(pdf), images(pdf, dots_per_mm=12), strict=True):
        footers = [code for code in codes(image) if "/" in code]
        assert len(footers) == 1
        document, sheet, sheets = footers[0].split("/")
        assert document in text
        assert f"{sheet} / {sheets}" in text


@pytest.mark.parametrize("name", PAPERS)
def test_nothing_leaves_the_margins(fonts: Fonts, name: str) -> None:
    dots = 4.0
    for image in images(PAPERS[name](fonts, False), dots_per_mm=dots):
        inner = Image.new("L", image.size, 255)
        inner.paste(image.crop((0, 0, round(24.5 * dots), image.height)), (0, 0))
        inner.paste(image.crop((image.width - round(19.5 * dots), 0, image.width, image.height)), (0, 0))
        assert min(inner.tobytes()) > 200


def test_the_password_stands_in_groups_and_can_be_scanned(fonts: Fonts) -> None:
    paper = password()
    pdf = password_notice(paper, fonts)
    [page] = texts(pdf)
    for group in paper.code.split("-"):
        assert group in page.replace(" ", "")
    [scanned] = [code for code in codes(images(pdf, dots_per_mm=12)[0]) if "/" not in code]
    assert scanned == fold(paper.code)


def test_the_password_notice_carries_its_fields_and_the_wording(fonts: Fonts) -> None:
    [page] = texts(password_notice(password(), fonts))
    for said in (
        "通知書番号",
        "PW-R6-018",
        "SJK-R6-018",
        "令和6年11月24日　11時05分",
        "初回",
        "返却期限",
        "封印番号",
        "F-00481",
        "開封",
        "本書は、媒体と別の機会に手渡し、別の施錠キャビネットで保管してください。",
        "新宿区　子ども家庭支援課　御中",
    ):
        assert said in page, said
    assert "通　数" not in page
    assert "保管場所" not in page


def test_the_recovery_sheet_leaves_to_the_pen_what_is_not_known_yet(fonts: Fonts) -> None:
    [blank] = texts(recovery_sheet(recovery(), fonts))
    filled = replace(recovery(), sealed_on="2024-11-25", sealers=("練習　一", "練習　二"), place="金庫1")
    [page] = texts(recovery_sheet(filled, fonts))
    assert "開封は取扱責任者の立会いを要します。" in blank
    assert "令和6年11月25日" not in blank
    for said in ("令和6年11月25日", "練習　一", "練習　二", "金庫1"):
        assert said in page


def test_the_key_sheet_shows_sixteen_characters_and_both_signatures(fonts: Fonts) -> None:
    [page] = texts(key_sheet(keys(), fonts))
    for group in keys().fingerprint.split("-"):
        assert group in page.replace(" ", "")
    assert page.count("新宿区　子ども家庭部　練習課") == 2
    assert page.count("株式会社練習サポート") == 2


def test_the_record_comes_in_two_copies(fonts: Fonts) -> None:
    ward, contractor = texts(confirmation_record(record(), fonts))
    assert "区控" in ward
    assert "受託者控" not in ward
    assert "受託者控" in contractor
    assert ward.replace("区控", "") == contractor.replace("受託者控", "")


@pytest.mark.parametrize("kind", [kind for kind, _, _ in KINDS])
def test_each_kind_is_ticked_in_its_own_box(fonts: Fonts, kind: Kind) -> None:
    others = [other for other, _, _ in KINDS if other != kind]
    pages = {
        each: images(confirmation_record(record(kind=each), fonts), dots_per_mm=3)[0].tobytes()
        for each in [kind, *others]
    }
    assert len(set(pages.values())) == len(KINDS)
    [page, _] = texts(confirmation_record(record(kind=kind), fonts))
    assert all(name in page for _, name, _ in KINDS)


def test_the_ward_records_and_the_contractor_confirms_whoever_gives(fonts: Fonts) -> None:
    page = texts(confirmation_record(record(), fonts))[0]
    assert "渡した側　確認（受託者）" in page
    assert "受けた側　記録（区）" in page
    page = texts(confirmation_record(record(kind="provide", giver_site="ward"), fonts))[0]
    assert "渡した側　記録（区）" in page
    assert "受けた側　確認（受託者）" in page


def test_the_record_carries_counts_numbers_and_both_audit_heads(fonts: Fonts) -> None:
    page = texts(confirmation_record(record(), fonts))[0]
    for said in (
        "令和6年12月5日（木）　16時30分",
        "区役所3階",
        "F-00482",
        "承諾6-12",
        "B-042-L",
        "18,204",
        "7F3A-91C2　D0E8-55B1　2C9E-A713",
        "9,862",
        "E10B-4D77　83AA-0F64　B5C2-19D8",
        "上記のとおり受け渡したことを確認しました。",
        "記録照合番号",
        "決定 23 ＝ 印刷 24",
        "訂正する票の番号",
        "持出し承諾番号",
    ):
        assert said in page, said
    assert "24" in page
    for word in ("監査", "利用者", "授受", "書損じ"):
        assert word not in page


def test_counts_that_are_open_are_left_to_the_pen(fonts: Fonts) -> None:
    line = RecordLine(content="媒体（練習）", reference="SJK-R6-018", unit="枚", given=-1)
    page = texts(confirmation_record(record(lines=(line,), day="", time="", chain_note="", heads=()), fonts))[0]
    assert "\u22121" not in page
    assert "-1枚" not in page
    assert "枚 枚" in page
    assert "令和" not in page.replace("令和6年度", "")


def test_a_record_with_many_lines_flows_on_in_both_copies(fonts: Fonts) -> None:
    lines = tuple(
        RecordLine(content=f"交付決定通知書{n}", reference=f"B-{n:03}", unit="通", given=n) for n in range(1, 31)
    )
    pages = texts(confirmation_record(record(lines=lines), fonts))
    assert len(pages) % 2 == 0
    half = len(pages) // 2
    for copy in (pages[:half], pages[half:]):
        whole = "".join(copy)
        assert all(f"B-{n:03}" in whole for n in range(1, 31))
        assert "465" in whole
        assert f"{half} / {half}" in copy[-1]


def test_the_breakdown_adds_up_and_repeats_its_head(fonts: Fonts) -> None:
    paper = breakdown(57)
    pages = texts(decision_breakdown(paper, fonts))
    whole = "".join(pages)
    assert all(whole.count(row.receipt_number) == 1 for row in paper.rows)
    assert all("受付番号" in page and "決定額" in page for page in pages)
    assert f"{sum(row.amount_yen for row in paper.rows):,}" in pages[0]
    assert "予算現額　12,000,000円" in pages[0]
    assert "6新子練第101号" in pages[0]
    assert pages[-1].count("以上") == 1


def test_the_breakdown_without_budget_and_rows_still_stands(fonts: Fonts) -> None:
    [page] = texts(decision_breakdown(replace(breakdown(0), budget=()), fonts))
    assert "予算" not in page
    assert "合　計" in page


def test_the_lot_list_holds_every_notice_once_in_order(fonts: Fonts) -> None:
    paper = lot(120)
    pages = texts(lot_list(paper, fonts))
    whole = "".join(pages)
    places = [whole.index(row.notice_number) for row in paper.rows]
    assert places == sorted(places)
    assert all(f"{number} / {len(pages)}" in page for number, page in enumerate(pages, 1))
    assert "返信用封筒、制度の案内" in pages[0]
    assert "印刷 ＝ 封緘 ＋ 損紙 ＋ 抜取り" in whole


def test_the_delivery_slip_counts_and_asks_for_acceptance(fonts: Fonts) -> None:
    [page] = texts(delivery_slip(delivery(), fonts))
    for said in (
        "下記のとおり納品します。御検収ください。",
        "23 通",
        "定形　50gまで",
        "責任　練習郎",
        "事務　練習子",
        "以上",
        "検収日時",
        "抜取り",
        "残　部",
    ):
        assert said in page, said


def test_units_that_differ_are_counted_as_pieces(fonts: Fonts) -> None:
    first, second = delivery().lines
    [page] = texts(delivery_slip(replace(delivery(), lines=(first, replace(second, unit="枚"))), fonts))
    assert "23 点" in page


def test_no_paper_is_made_with_a_character_that_cannot_be_drawn(fonts: Fonts) -> None:
    row = replace(breakdown(1).rows[0], applicant="練習\u200b")
    with pytest.raises(UnprintableText, match=r"U\+200B \(rows\[1\]\.applicant 3\)"):
        decision_breakdown(replace(breakdown(1), rows=(row,)), fonts)


def test_a_long_case_name_and_place_stay_whole(fonts: Fonts) -> None:
    case = "練習区　令和6年度　ベビーシッター利用支援事業（一時預かり利用支援）事務処理等業務委託　第12回"
    place = "練習区役所本庁舎3階　子ども家庭部子ども家庭支援課窓口カウンター"
    page = texts(confirmation_record(record(imprint=imprint("K-1", case=case), place=place), fonts))[0]
    assert case in page
    assert place in page


def test_an_invitation_names_the_person_and_can_be_scanned(fonts: Fonts) -> None:
    paper = invitation()
    pdf = invitation_sheet(paper, fonts)
    [page] = texts(pdf)
    assert "招待コード票" in page
    assert paper.login in page
    assert "1回だけ使えます" in page
    [image] = images(pdf, dots_per_mm=12)
    assert paper.code.replace("-", "") in codes(image)
