"""Decision notices: only from a verified decision, names exact, window and folds clear, nothing cut."""

import ast
from dataclasses import replace
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import sitter_desk.documents as room
from sitter_desk.documents import notice
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.notice import Issue, decision_notice, decision_notices, sheets_of
from sitter_desk.domain.statement import Addressee, DecidedUse, DecisionStatement
from sitter_desk.errors import AddressTooLong, SealImageMissing, TextTooLong, UnprintableText
from tests.unit.documents.reading import codes, images, ink_beside_rules, opened, texts
from tests.unit.documents.samples import APPEAL, LETTERHEAD, issue, statement, use, verified

DOTS = 6.0
STUBS = 20  # dots: ends of table rules where a table stops near a fold; the smallest sign has more
NAMES = [
    "𠮷田　髙﨑",
    "葛\U000e0102飾　邉\U000e0110",
    "葛\U000e0100　練習",
    "\ufa19田　①子",
    "ﾔﾏﾀﾞ ﾊﾅｺ",
    "Nguyễn Thị Hạnh",
    "e\u0302\u0301 か\u3099",
    "福\ufa1b 礼\ufa18",
    "a\u00a0b",
    "㐂德瀨\U0002000b",
    "〜～−－‐㈱",
]


def twins(count: int) -> tuple[DecidedUse, ...]:
    """Uses of two children in turn."""
    return tuple(
        use(f"2024-{9 + number // 14:02}-{1 + number % 14 * 2:02}", child="練習　双葉" if number % 2 else "練習　一花")
        for number in range(count)
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_name_stands_unchanged_code_point_by_code_point(fonts: Fonts, name: str) -> None:
    person = Addressee(name=name, postcode="160-0128", address=f"練習町{name}")
    content = statement((use(child=name),), addressee=person, children=(name,))
    [page] = texts(decision_notice(verified(content), issue(), fonts))
    assert page.count(name) == 3


def test_several_children_keep_their_names_and_uses(fonts: Fonts) -> None:
    content = statement(twins(6), children=("練習　一花", "練習　双葉"))
    page = "".join(texts(decision_notice(verified(content), issue(), fonts)))
    assert page.index("児童　練習　一花") < page.index("9月1日（日）") < page.index("児童　練習　双葉")
    assert page.index("児童　練習　双葉") < page.index("9月3日（火）")


class Lookalike:
    """Has what a verified decision has, but nobody verified it."""

    def __init__(self) -> None:
        self.statement = statement()


@pytest.mark.parametrize("forged", [Lookalike(), statement(), None])
def test_nothing_but_a_verified_decision_becomes_a_notice(fonts: Fonts, forged: Any) -> None:
    with pytest.raises(TypeError):
        decision_notice(forged, issue(), fonts)
    with pytest.raises(TypeError):
        decision_notices([(verified(statement()), issue()), (forged, issue())], fonts)


def test_no_other_module_draws_the_parts_of_a_notice_and_none_takes_a_bare_statement() -> None:
    folder = Path(room.__file__).parent
    users = [path.stem for path in folder.glob("*.py") if "notice_parts" in _imports(path)]
    assert users == ["notice"]
    public = [item for name, item in vars(notice).items() if callable(item) and not name.startswith("_")]
    own = [item for item in public if getattr(item, "__module__", "") == notice.__name__ and item is not Issue]
    assert len(own) == 3
    assert all(DecisionStatement not in get_type_hints(item).values() for item in own)


def _imports(path: Path) -> set[str]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return {(node.module or "").rpartition(".")[2] for node in nodes if isinstance(node, ast.ImportFrom)}


def test_the_model_notice_says_what_was_decided_on_one_sheet(fonts: Fonts) -> None:
    [page] = texts(decision_notice(verified(statement()), issue(), fonts))
    for said in (
        "6新子練第1042号",
        "令和6年12月4日",
        "新宿区長　練習　太郎",
        "（公印省略）",
        "ベビーシッター利用料助成金交付決定通知書",
        "吉橋　練習子",
        "様",
        "R6-1-0128",
        "令和6年10月",
        "14時間（日中13・夜間1）",
        "34,050",
        "−2,050",
        "32,000",
        "10月16日（水）",
        "20:00～23:00",
        "15:30",
        "1時間未満を切り捨て",
        "あと34時間です（上限144時間）",
        "令和6年12月25日（予定）",
        "番号の末尾 4567",
        "返還していただきます",
        "00-0000-0128",
        "平日　9時～17時",
        "封筒 B-042-017",
        "1 / 1",
        "教示文　第1版",
    ):
        assert said in page, said


def test_the_rule_is_stated_only_where_every_line_bears_it_out(fonts: Fonts) -> None:
    rule = "上限額と割引後の保育料の低いほう"
    [plain] = texts(decision_notice(verified(statement()), issue(), fonts))
    pooled = statement((use(), use("2024-10-05", amount_yen=7000)))
    [other] = texts(decision_notice(verified(pooled), issue(), fonts))
    assert rule in plain
    assert rule not in other


def test_a_refusal_gives_reason_and_clause_and_no_account(fonts: Fonts) -> None:
    content = statement(
        (),
        outcome="refuse",
        title="助成金不交付決定通知書",
        reason="期限を過ぎて届いたため。",
        clause="要綱第6条",
        amount_yen=0,
    )
    page = "".join(texts(decision_notice(verified(content), issue(), fonts)))
    assert "期限を過ぎて届いたため。" in page
    assert "要綱第6条" in page
    assert "4567" not in page
    assert "決定額" not in page


def test_each_reason_stands_once(fonts: Fonts) -> None:
    uses = tuple(use(f"2024-10-{day:02}", reasons=("上限に達しました。",)) for day in range(1, 5))
    page = "".join(
        texts(
            decision_notice(
                verified(statement(uses, outcome="partial", reason="一部の証明書がありません。")), issue(), fonts
            )
        )
    )
    assert page.count("上限に達しました。") == 1
    assert "一部の証明書がありません。" in page


def test_appeal_text_prints_only_when_the_ward_confirmed_one(fonts: Fonts) -> None:
    without = "".join(
        texts(decision_notice(verified(statement(appeal_text="", appeal_text_version="")), issue(), fonts))
    )
    assert "不服" not in without
    assert "教示" not in without
    with_text = "".join(texts(decision_notice(verified(statement()), issue(), fonts)))
    assert APPEAL.replace("\n", "") in with_text


def test_the_seal_line_follows_the_letterhead(fonts: Fonts) -> None:
    preprinted = replace(LETTERHEAD, seal="preprinted")
    assert "公印" not in texts(decision_notice(verified(statement(letterhead=preprinted)), issue(), fonts))[0]
    with pytest.raises(SealImageMissing):
        decision_notice(verified(statement(letterhead=replace(LETTERHEAD, seal="image"))), issue(), fonts)


def test_practice_is_on_every_sheet_and_only_there(fonts: Fonts) -> None:
    content = verified(statement(twins(30)))
    assert all("効力はありません" in page for page in texts(decision_notice(content, issue(practice=True), fonts)))
    assert all("効力" not in page for page in texts(decision_notice(content, issue(), fonts)))


@pytest.mark.parametrize("count", [1, 5, 6, 9, 20, 40])
def test_many_uses_flow_on_with_heads_and_page_numbers(fonts: Fonts, count: int) -> None:
    content = verified(statement(twins(count)))
    pages = texts(decision_notice(content, issue(), fonts))
    assert len(pages) == sheets_of(content, issue(), fonts)
    assert [f"{number} / {len(pages)}" in page for number, page in enumerate(pages, 1)] == [True] * len(pages)
    whole = "".join(pages)
    assert whole.count("9:00～12:30") == count
    assert all("利用日" in page for page in pages if "9:00～12:30" in page)


@pytest.mark.parametrize("count", [1, 3, 4, 5, 6, 7, 8, 11, 20, 40])
@pytest.mark.parametrize("outcome", ["grant", "refuse"])
def test_no_text_comes_near_a_fold(fonts: Fonts, count: int, outcome: str) -> None:
    content = verified(statement(twins(count), outcome=outcome, reason="理由は次のとおりです。" * 7))
    for page in images(decision_notice(content, issue(), fonts), dots_per_mm=DOTS):
        for fold in (99, 198):
            assert ink_beside_rules(page.crop(_area(21, fold - 2.8, 200, fold + 2.8))) < STUBS


@pytest.mark.parametrize("practice", [False, True])
def test_the_window_shows_the_address_alone(fonts: Fonts, practice: bool) -> None:
    person = Addressee(
        name="練習" * 14, postcode="160-0128", address="東京都新宿区練習町一丁目28番9号-1203　" + "練習荘" * 9
    )
    for letterhead in (LETTERHEAD, replace(LETTERHEAD, mayor_name="練習" * 20)):
        content = verified(statement(addressee=person, letterhead=letterhead, document_number="練" * 40))
        page = images(decision_notice(content, issue(practice=practice), fonts), dots_per_mm=DOTS)[0]
        window = page.crop(_area(0, 0, 110, 60))
        window.paste(255, _area(23.7, 16.8, 83.3, 37.5))
        assert min(window.tobytes()) == 255


def test_the_address_block_holds_every_character_of_a_long_address(fonts: Fonts) -> None:
    address = "東京都新宿区練習町一丁目28番9号-1203　グランドメゾン練習タワーレジデンス新宿セントラルパーク東棟"
    person = Addressee(name="グエン　ティ　ハン（NGUYỄN THỊ HẠNH）", postcode="1600128", address=address)
    [page] = texts(decision_notice(verified(statement((use(),), addressee=person)), issue(), fonts))
    assert address in page
    assert person.name.replace(" ", "") in page.replace(" ", "")  # the reader drops a space at a line's end
    assert "〒160-0128" in page


def test_nothing_of_a_long_head_is_cut(fonts: Fonts) -> None:
    number, title, mayor = "練習第" * 15 + "1042号", "助成金交付決定通知書" * 5, "練習" * 30
    head = replace(LETTERHEAD, mayor_name=mayor)
    content = statement(document_number=number, title=title, letterhead=head)
    page = "".join(texts(decision_notice(verified(content), issue(), fonts)))
    for said in (number, title, mayor, "令和6年12月4日"):
        assert said in page


def test_no_name_of_many_children_is_parted(fonts: Fonts) -> None:
    names = tuple(f"練習田　練習{sign}" for sign in "一二三四五")
    with_line_ends = decision_notice(verified(statement(children=names)), issue(), fonts)
    with opened(with_line_ends) as document:
        lines = document.getAllText(0).text().split("\r\n")
    assert all(any(line.strip().endswith(name) for line in lines) for name in names)


def test_an_address_too_long_for_the_window_is_refused_by_its_number(fonts: Fonts) -> None:
    person = Addressee(name="練習子", postcode="160-0128", address="東京都新宿区練習町" * 20)
    with pytest.raises(AddressTooLong) as raised:
        decision_notice(verified(statement(addressee=person)), issue(), fonts)
    assert "R6-1-1042" in str(raised.value)
    assert "練習" not in str(raised.value)


def test_a_text_taller_than_a_sheet_is_refused_rather_than_cut(fonts: Fonts) -> None:
    with pytest.raises(TextTooLong):
        decision_notice(verified(statement(children=("練習" * 3000,))), issue(), fonts)


def test_one_bad_character_stops_the_run_with_the_list_of_all(fonts: Fonts) -> None:
    good, bad = verified(statement()), verified(statement((use(child="練習\u200b"),), children=("한",)))
    with pytest.raises(UnprintableText) as raised:
        decision_notices([(good, issue(number="N-1")), (bad, issue(number="N-2"))], fonts)
    said = str(raised.value)
    assert "U+200B (N-2" in said
    assert "U+D55C (N-2" in said
    assert "N-1" not in said


def test_same_input_same_bytes_and_a_run_is_the_notices_one_after_another(fonts: Fonts) -> None:
    items = [
        (verified(statement(receipt_number=f"R6-1-{number:04}")), issue(number=f"N-{number}")) for number in range(12)
    ]
    run = decision_notices(items, fonts)
    assert run == decision_notices(items, fonts)
    singles = [texts(decision_notice(decision, own, fonts)) for decision, own in items]
    assert texts(run) == [page for pages in singles for page in pages]
    assert decision_notice(*items[3], fonts) == decision_notice(*items[3], fonts)


def test_a_run_stores_shared_parts_once(fonts: Fonts) -> None:
    decision = verified(statement())
    few = len(decision_notices([(decision, issue(number=f"N-{number:03}")) for number in range(5)], fonts))
    many = len(decision_notices([(decision, issue(number=f"N-{number:03}")) for number in range(105)], fonts))
    assert (many - few) / 100 < 3500


def test_the_code_of_each_sheet_names_the_notice_and_the_sheet(fonts: Fonts) -> None:
    pdf = decision_notice(verified(statement(twins(20))), issue(practice=True), fonts)
    read = [codes(page) for page in images(pdf, dots_per_mm=12)]
    assert read == [[f"R6-1-1042/{number}/{len(read)}"] for number in range(1, len(read) + 1)]


def test_every_font_is_embedded(fonts: Fonts) -> None:
    pdf = decision_notice(verified(statement()), issue(), fonts)
    assert pdf.count(b"/FontDescriptor ") == pdf.count(b"/FontFile2 ") > 0
    assert b"Helvetica" not in pdf


def test_the_sheet_is_a4(fonts: Fonts) -> None:
    with opened(decision_notice(verified(statement()), issue(), fonts)) as document:
        size = document.pagePointSize(0)
    assert (round(size.width() / 72 * 25.4), round(size.height() / 72 * 25.4)) == (210, 297)


def _area(left: float, top: float, right: float, bottom: float) -> tuple[int, int, int, int]:
    return (round(left * DOTS), round(top * DOTS), round(right * DOTS), round(bottom * DOTS))
