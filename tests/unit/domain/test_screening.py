"""The check list as an opinion: the contractor never rejects, the ward keeps its own checks (office.md §3 item 10)."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.calculation import Arrival, calculate
from sitter_desk.domain.certified import certified_of
from sitter_desk.domain.checks import CHECKS, REQUESTED
from sitter_desk.domain.programme import ExtraCheck
from sitter_desk.domain.records import PaperCheck, Use
from sitter_desk.domain.scheme import scheme_of
from sitter_desk.domain.screening import Screened, proposed_outcome, screen
from tests.unit.domain.builders import (
    SAMPLES,
    applicant,
    application,
    child,
    data_programme,
    dossier,
    dossier_of,
    duplicate,
    finding,
    paper,
    programme,
    taken_in,
    use,
)
from tests.unit.domain.checklist import POSTED, RULES, certification, screened


def test_a_good_application_passes_and_the_ward_keeps_its_own_check() -> None:
    checks, outcome = screened()
    assert outcome == "pass"
    assert {code for code, check in checks.items() if check.result == "ward"} == {"residence"}
    assert {code for code, check in checks.items() if check.result == "none"} == {
        "form_version", "one_child", "documents", "category", "certified", "hours_elsewhere", "receipt",
    }  # fmt: skip


# ---- whose opinion it is -------------------------------------------------------------------------------------------


def test_what_is_open_weighs_more_than_a_deficiency_and_that_more_than_a_question_for_the_ward() -> None:
    waiting, ward = [finding(blocks=True)], [child(hours_elsewhere=1)]
    assert screened(uses=[use(sitter="")], children=ward, findings=waiting)[1] == "open"
    assert screened(uses=[use(sitter="")], children=ward)[1] == "deficient"
    assert screened(children=ward)[1] == "ward"


def test_the_wards_own_checks_do_not_change_the_contractors_opinion() -> None:
    taxed = data_programme("arakawa-2024")
    checks, outcome = screened(taxed)
    assert (checks["residence"].result, checks["tax"].result, outcome) == ("ward", "ward", "pass")


@pytest.mark.parametrize(
    ("papers", "result", "outcome"),
    [
        ([], "open", "open"),
        ([paper("house")], "pass", "pass"),
        ([paper("house", present="no")], "ward", "ward"),
        ([paper("house", present="none")], "none", "pass"),
    ],
)
def test_an_extra_check_of_the_contractor_is_made_by_hand(papers: list[PaperCheck], result: str, outcome: str) -> None:
    extra = ExtraCheck(code="house", owner="contractor", title="練習の点検")
    checks, found = screened(replace(RULES, extra_checks=(extra,)), papers=papers)
    assert (checks["house"].result, found) == (result, outcome)


def test_who_did_not_answer_goes_to_the_ward_and_is_not_asked_again() -> None:
    missing = [use(sitter="")]
    assert screened(uses=missing)[1] == "deficient"
    checks, outcome = screened(uses=missing, passed_on=True)
    assert (checks["sitter"].result, outcome) == ("ward", "ward")
    assert checks["sitter"].note == "2024-10-03"
    assert screened(uses=missing, passed_on=True, findings=[finding(blocks=True)])[1] == "open"


OPINIONS: dict[str, list[dict[str, Any]]] = {
    "application": [{}, {"application": application(arrived_on="2025-04-16")}, {"application": POSTED}],
    "uses": [{}, {"uses": [use(sitter="")]}, {"uses": [use(fee_yen=0)]}, {"uses": []}],
    "children": [{}, {"children": [child(birthday="")]}, {"children": [child(birthday="2012-01-01")]}],
    "findings": [{}, {"findings": [finding()]}, {"findings": [finding(blocks=True)]}],
    "duplicates": [{}, {"duplicates": [duplicate()]}],
}


@given(st.tuples(*(st.sampled_from(choices) for choices in OPINIONS.values())), st.booleans())
def test_only_what_can_be_asked_of_the_applicant_is_deficient(chosen: tuple[dict[str, Any], ...], passed: bool) -> None:
    """Nothing that fails for good is a deficiency, so the contractor asks for nothing that can't be given."""
    changes: dict[str, Any] = {}
    for each in chosen:
        changes |= each
    checks, outcome = screened(**changes, passed_on=passed)
    deficient = {code for code, check in checks.items() if check.result == "deficient"}
    assert deficient <= set(REQUESTED)
    assert not passed or not deficient
    owned = {kind.code for kind in CHECKS if kind.owner == "contractor"}
    results = {checks[code].result for code in owned}
    assert outcome == next((each for each in ("open", "deficient", "ward") if each in results), "pass")


def test_notes_hold_days_numbers_and_codes_and_nobodys_name() -> None:
    person = applicant(
        name="秘密　練習", kana="ヒミツ　レンシュウ", address="練習町9", phone="090-9", email="h@example.jp"
    )
    checks, _ = screened(
        applicant=person,
        children=[child(name="秘密　練習斗", birthday="2012-05-06", hours_elsewhere=3), child(id="c2", name="秘密二")],
        uses=[use("a", company="練習の会社"), use("b", child="c2", company="練習の会社"), use("c", sitter="")],
        duplicates=[duplicate()],
        certified=certified_of([certification("company", "別の会社")]),
    )
    for text in (part for check in checks.values() for part in (check.read, check.note)):
        assert not any(word in text for word in ("秘密", "ヒミツ", "練習", "090", "example"))


# ---- what the amount suggests --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("uses", "before", "birthday", "expected"),
    [
        ([use()], 0, "2020-05-06", ("grant", "")),
        ([use(start="10:00", end="11:45", fee_yen=4_550)], 0, "2020-05-06", ("grant", "")),
        ([use()], 142, "2020-05-06", ("partial", "cap")),
        ([use()], 144, "2020-05-06", ("refuse", "cap")),
        ([use()], 0, "2018-04-01", ("refuse", "age")),
        ([use()], 0, "", ("refuse", "birthday")),
        ([use(), use("b", day="2025-04-01")], 0, "2020-05-06", ("partial", "year")),
        ([use(end="09:50")], 0, "2020-05-06", ("refuse", "fraction")),
        ([use(discount_yen=7_500)], 0, "2020-05-06", ("refuse", "paid")),
        ([], 0, "2020-05-06", ("refuse", "other")),
    ],
)
def test_what_the_amount_suggests(uses: list[Use], before: int, birthday: str, expected: tuple[str, str]) -> None:
    found = calculate(
        scheme_of(RULES), children=[child(birthday=birthday)], uses=uses,
        used_before={"child-1": {"2024-05": before}}, arrival=Arrival(day="2025-03-30"),
    )  # fmt: skip
    assert proposed_outcome(found.lines) == expected
    assert not expected[1] or expected[1] in RULES.wording.refusals


def test_late_uses_alone_are_a_refusal_and_beside_others_a_part() -> None:
    late = screen(dossier(application=application(arrived_on="2025-04-16"))).calculation
    assert (late.amount_yen, proposed_outcome(late.lines)) == (0, ("refuse", "late"))


# ---- many ----------------------------------------------------------------------------------------------------------


def sample_screenings() -> list[tuple[int, Screened]]:
    return [
        (len(intake.uses), screen(dossier_of(intake, programme(2024))))
        for path in sorted(SAMPLES.glob("*.csv"))
        for intake in taken_in(path.read_bytes(), accept=True)
    ]


def test_every_application_of_the_samples_can_be_screened() -> None:
    found = sample_screenings()
    assert all(len(screened.calculation.lines) == uses for uses, screened in found)
    outcomes = [screened.outcome for _, screened in found]
    assert {name: outcomes.count(name) for name in ("pass", "ward", "deficient", "open")} == {
        "pass": 3, "ward": 69, "deficient": 0, "open": 8,
    }  # fmt: skip


def test_screening_twice_says_the_same() -> None:
    assert sample_screenings() == sample_screenings()
