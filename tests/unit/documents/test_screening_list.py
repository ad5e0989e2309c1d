"""事前審査結果一覧: totals by result, each application once, what is not on the list, and no word of a decision."""

from dataclasses import replace

import pytest

from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.screening_list import OUTCOMES, screening_list
from sitter_desk.documents.wording import yen
from sitter_desk.errors import UnprintableText
from tests.unit.documents.reading import codes, images, texts
from tests.unit.documents.sheets import LONG, round_list


def bare(text: str) -> str:
    return "".join(text.split())


def test_the_totals_add_up_by_result(fonts: Fonts) -> None:
    paper = round_list()
    first = bare(texts(screening_list(paper, fonts))[0])
    for outcome, name in OUTCOMES:
        rows = [row for row in paper.rows if row.outcome == outcome]
        claimed, amount = sum(row.claimed_yen for row in rows), sum(row.amount_yen for row in rows)
        assert f"{name}{len(rows)}{yen(claimed)}{yen(amount)}" in first
    claimed, amount = sum(row.claimed_yen for row in paper.rows), sum(row.amount_yen for row in paper.rows)
    assert f"合計{len(paper.rows)}{yen(claimed)}{yen(amount)}" in first


def test_every_application_stands_there_once_and_the_head_on_each_sheet(fonts: Fonts) -> None:
    paper = round_list(60)
    pages = texts(screening_list(paper, fonts))
    whole = "".join(pages)
    places = [whole.index(row.receipt_number) for row in paper.rows]
    assert len(pages) > 1
    assert places == sorted(places)
    assert all(whole.count(row.receipt_number) == 1 for row in paper.rows)
    assert all("受付番号" in page and "区の確認を要する項目" in page for page in pages)
    assert pages[-1].count("以上") == 1


def test_a_row_tells_result_and_what_the_ward_must_judge(fonts: Fonts) -> None:
    whole = bare("".join(texts(screening_list(round_list(4), fonts))))
    assert "2R6-1-0002練習申請者2練習一花10月、11月1434,05232,000要区判断対象年齢、他区市町村の利用時間" in whole
    assert "3R6-1-0003練習申請者3練習一花10月、11月1434,05332,000不備4R6-1-0004" in whole


def test_the_year_of_use_stands_once_or_in_each_row(fonts: Fonts) -> None:
    paper = round_list(4)
    one = bare("".join(texts(screening_list(paper, fonts))))
    assert "2内訳（令和6年度利用分）" in one
    assert "年度10月" not in one
    first, *others = paper.rows
    mixed = bare(
        "".join(texts(screening_list(replace(paper, rows=(replace(first, year_of_use=2023), *others)), fonts)))
    )
    assert "利用分）" not in mixed
    assert mixed.count("令和5年度10月、11月") == 1
    assert mixed.count("令和6年度10月、11月") == 3


def test_what_is_not_on_the_list_is_said(fonts: Fonts) -> None:
    said = (
        "住民登録は、全ての申請について区が確認します。",
        "この一覧のほかに、事前審査の済んでいない申請が2件あります。",
        "この一覧のほかに、取下げのあった申請が1件あります。",
    )
    first = texts(screening_list(round_list(), fonts))[0]
    assert all(sentence in first for sentence in said)
    whole = "".join(texts(screening_list(replace(round_list(), of_all=(), waiting=0, withdrawn=0), fonts)))
    assert not any(sentence[-12:] in whole for sentence in said)


def test_the_head_names_round_maker_and_day_and_nothing_is_decided(fonts: Fonts) -> None:
    pages = texts(screening_list(round_list(), fonts))
    for said in ("事前審査結果一覧", "第3回", "株式会社練習サポート　令和6年12月1日", "対象額", "決定ではありません。"):
        assert said in pages[0], said
    for word in ("決定額", "交付", "利用者"):
        assert word not in "".join(pages)


def test_long_names_stay_whole(fonts: Fonts) -> None:
    row = replace(round_list().rows[0], applicant=LONG, children=f"{LONG}、{LONG}")
    whole = bare("".join(texts(screening_list(replace(round_list(), rows=(row,)), fonts))))
    assert whole.count(bare(LONG)) == 3


def test_a_character_that_cannot_be_drawn_stops_the_list_with_its_place(fonts: Fonts) -> None:
    row = replace(round_list().rows[0], applicant="練習\u200b")
    with pytest.raises(UnprintableText, match=r"U\+200B \(rows\[1\]\.applicant 3\)"):
        screening_list(replace(round_list(), rows=(row,)), fonts)


def test_same_input_same_bytes_and_practice_on_every_sheet(fonts: Fonts) -> None:
    paper = round_list()
    pdf = screening_list(paper, fonts)
    assert pdf == screening_list(round_list(), fonts)
    practice = replace(paper, imprint=replace(paper.imprint, practice=True))
    assert all("効力はありません" in page for page in texts(screening_list(practice, fonts)))
    assert all("効力" not in page for page in texts(pdf))


def test_each_sheet_has_its_code_and_keeps_its_margins(fonts: Fonts) -> None:
    pages = images(screening_list(round_list(), fonts), dots_per_mm=12)
    for number, image in enumerate(pages, 1):
        assert codes(image) == [f"S-03-1/{number}/{len(pages)}"]
        left, right = round(24.5 * 12), image.width - round(19.5 * 12)
        assert min(image.crop((0, 0, left, image.height)).tobytes()) > 200
        assert min(image.crop((right, 0, image.width, image.height)).tobytes()) > 200
