"""計算根拠票: every figure of every use, sums that close, hours with their bars, and heads again on each sheet."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from sitter_desk.documents.calculation_hours import BAR_LEFT, BAR_WIDE, SheetChild
from sitter_desk.documents.calculation_sheet import CalculationSheet, calculation_sheet
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.wording import day_of_use, span, yen
from sitter_desk.domain.programme import NO_CAP
from sitter_desk.errors import UnprintableText
from tests.unit.documents.reading import codes, images, texts
from tests.unit.documents.sheets import LONG, calculation, many_uses, shinjuku, too_old, twins
from tests.unit.domain.builders import child, use

CASES: dict[str, Callable[[], CalculationSheet]] = {"many": many_uses, "twins": twins, "too old": too_old}
DOTS = 8.0


def bare(pages: list[str]) -> str:
    """All sheets without spaces."""
    return "".join("".join(pages).split())


def one_use() -> CalculationSheet:
    """Three hours and a half by day, half an hour by night, with a discount."""
    given = use(start="18:30", end="22:30", fee_yen=12_345, discount_yen=2_100, discount_kind="こども家庭庁券")
    return calculation(shinjuku(), uses=[given])


@pytest.mark.parametrize("name", CASES)
def test_the_sum_closes_from_claim_to_amount(fonts: Fonts, name: str) -> None:
    paper = CASES[name]()
    assert paper.claimed_yen - sum(each.yen for each in paper.lost) == paper.amount_yen
    first = texts(calculation_sheet(paper, fonts))[0]
    for said in (paper.claimed_yen, *(-each.yen for each in paper.lost), paper.amount_yen):
        assert yen(said) in first
    assert all(f"差額　{each.reason}" in first for each in paper.lost)


def test_the_figures_of_a_use_stand_in_their_columns(fonts: Fonts) -> None:
    paper = one_use()
    line = paper.uses[0].line
    whole = bare(texts(calculation_sheet(paper, fonts)))
    minutes = f"{line.day_minutes}{line.night_minutes}{line.outside_minutes}{line.carried_minutes}"
    hours = f"{line.whole_day_hours + line.whole_night_hours}{line.day_hours}{line.night_hours}"
    amounts = "".join(map(yen, (line.ceiling_yen, line.price_yen, line.discount_yen, line.fee_yen, line.amount_yen)))
    assert (minutes, hours) == ("2103000", "431")
    assert f"{day_of_use(line.day)}{span(line.start, line.end)}{minutes}{hours}{amounts}" in whole
    sums = f"{line.day_minutes}{line.night_minutes}{line.outside_minutes}{hours}{amounts}"
    assert f"合計{sums}" in whole


@pytest.mark.parametrize("name", CASES)
def test_every_use_stands_there_once_with_its_reasons(fonts: Fonts, name: str) -> None:
    paper = CASES[name]()
    whole = bare(texts(calculation_sheet(paper, fonts)))
    times = Counter(day_of_use(each.line.day) + span(each.line.start, each.line.end) for each in paper.uses)
    assert {when: whole.count(when) for when in times} == times
    for said in (said for each in paper.uses for said in each.said):
        assert said.sentence[:20] in whole
        assert said.lost is None or f"{said.lost.reason}{yen(-said.lost.yen)}" in whole


def test_many_uses_flow_on_under_their_head_and_child(fonts: Fonts) -> None:
    paper = many_uses()
    pages = texts(calculation_sheet(paper, fonts))
    parts = [page.split("児童ごとの時間")[0] for page in pages]
    with_uses = [page for page in parts if "対象外" in page]
    assert len(with_uses) > 1
    assert all("児童　佐藤　練習蓮" in page and "割引後" in page for page in with_uses)
    assert all(f"{number} / {len(pages)}" in page for number, page in enumerate(pages, 1))
    assert all("計算根拠票（続き）" in page for page in pages[1:])
    assert pages[-1].count("以上") == 1


def test_each_twin_stands_above_its_own_uses(fonts: Fonts) -> None:
    paper = twins()
    whole = bare(texts(calculation_sheet(paper, fonts)))
    one, two = ("".join(name.split()) for name in dict.fromkeys(use.child for use in paper.uses))
    assert one == "".join(LONG.split())
    uses, hours = whole.split("3児童ごとの時間")
    assert uses.index(f"児童{one}") < uses.index(f"児童{two}") < uses.index("合計")
    assert uses[uses.index(f"児童{two}") :].count("～") == 1
    assert f"児童{one}（多胎児）" in hours


def test_the_hours_stand_month_by_month_against_their_caps(fonts: Fonts) -> None:
    """令和6年6月 at its cap of 24, and July under the rules that followed; the year has no cap of its own there."""
    whole = bare(texts(calculation_sheet(twins(), fonts)))
    for row in ("令和6年4月24－9015", "令和6年6月24－0240", "令和6年7月40－01327", "年度の計－0937－"):
        assert row in whole, row


def test_the_year_is_told_with_what_is_left(fonts: Fonts) -> None:
    paper = many_uses()
    [hours] = paper.children
    assert (hours.cap, hours.elsewhere, hours.used_before, hours.remaining) == (144, 6, 92, 0)
    assert f"年度の計144692{hours.counted}0" in bare(texts(calculation_sheet(paper, fonts)))


def _figure(paper: CalculationSheet, fonts: Fonts) -> Image.Image:
    """The first sheet where the bars are drawn, without the figures beside them."""
    page = images(calculation_sheet(paper, fonts), dots_per_mm=DOTS)[0]
    return page.crop((round(BAR_LEFT * DOTS) - 4, 0, round((BAR_LEFT + BAR_WIDE) * DOTS) + 8, page.height))


def _with_hours(**changed: int) -> CalculationSheet:
    """A child without months: the year's bar alone stands on the sheet."""
    hours = SheetChild(
        name="練習　蓮", category="", cap=120, elsewhere=0, used_before=0, counted=30, remaining=90, months=()
    )
    return replace(one_use(), checks=(), children=(replace(hours, **changed),))


@pytest.mark.parametrize(("counted", "other"), [(30, 60), (60, 120), (12, 96)])
def test_a_bar_is_as_long_as_its_hours(fonts: Fonts, counted: int, other: int) -> None:
    drawn = [_figure(_with_hours(counted=each), fonts) for each in (counted, other)]
    found = ImageChops.difference(*drawn).point(lambda grey: 255 if grey > 60 else 0).getbbox()
    assert found is not None
    hour = BAR_WIDE * DOTS / 120
    assert found[0] == pytest.approx(4 + counted * hour, abs=5)
    assert found[2] == pytest.approx(4 + other * hour, abs=5)


def test_each_kind_of_hours_is_painted_otherwise_and_the_cap_is_dashed(fonts: Fonts) -> None:
    kinds = [{"counted": 30}, {"counted": 0, "used_before": 30}, {"counted": 0, "elsewhere": 30}, {"cap": NO_CAP}]
    drawn = {_figure(_with_hours(**kind), fonts).tobytes() for kind in kinds}
    assert len(drawn) == len(kinds)


def test_the_head_names_case_rules_and_what_the_ward_has_not_confirmed(fonts: Fonts) -> None:
    first = texts(calculation_sheet(twins(), fonts))[0]
    for said in (
        "R6-1-0128", "令和6年12月1日", "株式会社練習サポート", "第3回", "令和6年度", "事前審査済み", "chuo-2024-1",
        "chuo-2024-07-1", "時間帯及び上限額、端数の取扱い", "事前審査の結果", "決定ではありません。",
    ):  # fmt: skip
        assert said in first, said
    assert "区確認待ち" not in texts(calculation_sheet(replace(twins(), unconfirmed=()), fonts))[0]


def test_what_no_screening_stands_behind_is_said_on_each_sheet(fonts: Fonts) -> None:
    pages = texts(calculation_sheet(replace(many_uses(), recorded=False), fonts))
    assert "試算（事前審査の前）" in pages[0]
    assert all("試算" in "".join(page.split()) for page in pages)
    assert "試算" not in "".join(texts(calculation_sheet(many_uses(), fonts)))


def test_the_check_list_stands_whole_with_shape_and_word(fonts: Fonts) -> None:
    paper = many_uses()
    whole = bare(texts(calculation_sheet(paper, fonts)))
    listed = whole.split("4点検の結果")[1]
    places = [listed.index(check.question) for check in paper.checks]
    assert places == sorted(places)
    assert "上限時間受託者○適144/144時間令和7年1月4日、1月27日" in listed
    assert "住民登録区△要区判断" in listed


def test_no_sheet_speaks_as_if_the_ward_had_decided(fonts: Fonts) -> None:
    whole = "".join(texts(calculation_sheet(many_uses(), fonts)))
    for word in ("決定額", "交付", "利用者", "授受"):
        assert word not in whole


def test_a_character_that_cannot_be_drawn_stops_the_sheet_with_its_place(fonts: Fonts) -> None:
    paper = many_uses(children=[child(name="練習\u200b斗", hours_elsewhere=6)])
    with pytest.raises(UnprintableText, match=r"U\+200B \(uses\[1\]\.child 3\)") as caught:
        calculation_sheet(paper, fonts)
    assert "練習" not in str(caught.value.details)


@pytest.mark.parametrize("name", CASES)
def test_same_input_same_bytes_and_practice_on_every_sheet(fonts: Fonts, name: str) -> None:
    paper = CASES[name]()
    pdf = calculation_sheet(paper, fonts)
    assert pdf == calculation_sheet(CASES[name](), fonts)
    assert all("効力" not in page for page in texts(pdf))
    practice = replace(paper, imprint=replace(paper.imprint, practice=True))
    assert all("効力はありません" in page for page in texts(calculation_sheet(practice, fonts)))


@pytest.mark.parametrize("name", CASES)
def test_each_sheet_has_its_code_and_keeps_its_margins(fonts: Fonts, name: str) -> None:
    pdf = calculation_sheet(CASES[name](), fonts)
    for number, image in enumerate(images(pdf, dots_per_mm=12), 1):
        assert codes(image) == [f"R6-1-0128-C/{number}/{len(texts(pdf))}"]
        left, right = round(24.5 * 12), image.width - round(19.5 * 12)
        assert min(image.crop((0, 0, left, image.height)).tobytes()) > 200
        assert min(image.crop((right, 0, image.width, image.height)).tobytes()) > 200
