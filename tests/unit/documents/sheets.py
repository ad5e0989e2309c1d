"""Calculation sheets of invented cases, each screened by the rules of a ward; and a list of a round."""

from datetime import date, timedelta
from typing import Any

from sitter_desk.documents.calculation_hours import SheetChild
from sitter_desk.documents.calculation_parts import Lost, Said, SheetUse
from sitter_desk.documents.calculation_sheet import CalculationSheet, SheetCheck
from sitter_desk.documents.screening_list import Outcome, ScreeningList, ScreeningRow
from sitter_desk.domain.explanation import amounts_by_reason, reason_sentences
from sitter_desk.domain.programme import NO_CAP, Programme
from sitter_desk.domain.records import AmountLine, Check
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.domain.scheme import scheme_of
from sitter_desk.domain.screening import screen
from sitter_desk.office.explaining import asked_by
from sitter_desk.office.paper_words import note_words, read_words
from sitter_desk.office.programmes import preset_text
from sitter_desk.office.telling import REASONS
from sitter_desk.workstation.language import translator
from tests.unit.documents.samples import CASE, imprint
from tests.unit.domain.builders import child, dossier, multiple_birth, use

TR = translator()
LONG = "葛\U000e0102西\U000e0100邉\U000e010f　練習𠮷左衛門之助長久命長介ヴィクトリア"
"""A name that needs variation sequences and a fall-back font, and more room than a column has."""


def calculation(*programmes: Programme, **changed: Any) -> CalculationSheet:
    """The sheet of one case (``children``, ``uses``, ``used_before`` and what else a dossier holds)."""
    scheme = scheme_of(*programmes)
    case = dossier(scheme, **changed)
    screened = screen(case)
    names = {each.id: each.name for each in case.children}
    figures = screened.calculation
    categories = scheme.newest.programme.categories
    titles = {category.code: category.title for category in categories}
    capped_by_year = any(cap.period == "year" for category in categories for cap in category.caps)
    return CalculationSheet(
        imprint=imprint("R6-1-0128-C", case=CASE + "　第3回"),
        receipt_number="R6-1-0128",
        maker="株式会社練習サポート",
        made_on="2024-12-01",
        year_of_use=scheme.year,
        stage="事前審査済み",
        recorded=True,
        rule_versions=tuple(rules.programme.version for rules in scheme.rules),
        unconfirmed=("時間帯及び上限額", "端数の取扱い"),
        claimed_yen=figures.claimed_yen,
        amount_yen=figures.amount_yen,
        lost=tuple(_lost(code, yen) for code, yen in amounts_by_reason(figures.lines).items()),
        uses=tuple(_use(scheme.on(line.day).programme, line, names[line.child]) for line in figures.lines),
        children=tuple(
            SheetChild(
                name=names[each.child],
                category=titles[each.category],
                cap=each.cap if capped_by_year else NO_CAP,
                elsewhere=each.elsewhere,
                used_before=each.used_before,
                counted=each.counted,
                remaining=each.remaining,
                months=each.months,
            )
            for each in figures.children
        ),
        checks=tuple(_check(scheme.newest.programme, check) for check in screened.checks),
    )


def _lost(code: str, yen: int) -> Lost:
    return Lost(reason=TR("reasons", REASONS[code]), yen=yen)


def _use(programme: Programme, line: AmountLine, name: str) -> SheetUse:
    lost = {each.reason: _lost(each.reason, each.yen) for each in line.differences}
    said = zip(line.reasons, reason_sentences(programme, line), strict=True)
    return SheetUse(
        child=name, line=line, said=tuple(Said(sentence=sentence, lost=lost.get(code)) for code, sentence in said)
    )


def _check(programme: Programme, check: Check) -> SheetCheck:
    owner, question = asked_by(programme, check.code)
    return SheetCheck(
        question=TR("checks", question),
        owner=owner,
        result=check.result,
        read=read_words(programme, check.code, check.read),
        note=note_words(programme, check.code, check.note),
    )


def shinjuku() -> Programme:
    return parse_programme(preset_text("shinjuku-2024"))


def chuo() -> tuple[Programme, ...]:
    """Two versions within the year; caps by the month, the sitter's price as a ceiling."""
    return tuple(parse_programme(preset_text(name)) for name in ("chuo-2024", "chuo-2024-07"))


def many_uses(count: int = 14, **changed: Any) -> CalculationSheet:
    """Many uses of one child over the year: days, nights, across midnight, with discounts, up to the cap."""
    first = date(2024, 4, 3)
    times = (("09:00", "12:30"), ("18:30", "23:45"), ("22:00", "05:00"), ("13:10", "13:55"))
    uses = [
        use(
            f"use-{at:02}", day=(first + timedelta(days=23 * at)).isoformat(), start=times[at % 4][0],
            end=times[at % 4][1], fee_yen=9_800 + 137 * at, discount_yen=4_400 if at % 5 == 2 else 0,
            discount_kind="こども家庭庁券" if at % 5 == 2 else "",
        )
        for at in range(count)
    ]  # fmt: skip
    given = {"children": [child(hours_elsewhere=6)], "used_before": {"child-1": {"2024-05": 70, "2024-06": 22}}}
    return calculation(shinjuku(), uses=uses, **{**given, **changed})


def twins() -> CalculationSheet:
    """Two twins with long names under caps by the month, of whom one reaches the cap of a month."""
    one = multiple_birth(id="child-1", name=LONG)
    two = multiple_birth(id="child-2", name="𠮷邉\U000e010f　練習花")
    uses = [
        use(
            f"use-{of.id}-{at}", child=of.id, day=f"2024-{6 + at // 3:02}-{5 + at:02}", start="08:00", end="21:00",
            fee_yen=39_000, hourly_yen=2_300, paid_yen=39_000,
        )
        for of in (one, two)
        for at in range(4 if of is one else 1)
    ]  # fmt: skip
    return calculation(*chuo(), children=[one, two], uses=uses, used_before={"child-1": {"2024-04": 9}})


def too_old() -> CalculationSheet:
    """Nothing to pay."""
    return calculation(shinjuku(), children=[child(birthday="2012-05-06")])


def round_list(count: int = 30) -> ScreeningList:
    """A round of ``count`` applications."""
    outcomes: tuple[Outcome, ...] = ("pass", "pass", "ward", "deficient")
    rows = tuple(
        ScreeningRow(
            receipt_number=f"R6-1-{number:04}",
            applicant=f"練習　申請者{number}",
            children="練習　一花、練習　二葉" if number % 7 == 0 else "練習　一花",
            year_of_use=2024,
            months="10月、11月",
            hours=14,
            claimed_yen=34_050 + number,
            amount_yen=32_000,
            outcome=outcomes[number % 4],
            for_ward=("対象年齢", "他区市町村の利用時間") if outcomes[number % 4] == "ward" else (),
        )
        for number in range(1, count + 1)
    )
    return ScreeningList(
        imprint=imprint("S-03-1", case=CASE + "　第3回"),
        maker="株式会社練習サポート",
        made_on="2024-12-01",
        rows=rows,
        of_all=("住民登録",),
        waiting=2,
        withdrawn=1,
    )
