"""One case of 事前審査 as its page shows it: one look, what stops it, what comes next, and what a key press records."""

from dataclasses import replace

import pytest

from sitter_desk.domain.checks import CHECKS, Result
from sitter_desk.domain.programme import NO_CAP
from sitter_desk.domain.records import ChildCategory, Finding, PaperCheck
from sitter_desk.errors import PaperUnknown, RecordMissing, TextMissing, WrongStage
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.intake import TypedApplication, type_application
from sitter_desk.office.overdue import pass_on_overdue
from sitter_desk.office.views.screening_checks import GROUPS, CheckRow, Paper, answer_paper, settle
from sitter_desk.office.views.screening_desk import ScreeningCase, open_screening
from sitter_desk.office.views.screening_work import screen_each, submit_each
from tests.unit.office.asking import (
    AFTER,
    BLOCKED,
    MADE,
    PAPER,
    PAPERS,
    WRONG_ACCOUNT,
    asking_desk,
    call,
    case,
    look_at,
    look_at_all,
    screen,
    send,
)
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, in_role, refused
from tests.unit.office.planting import decided, stored
from tests.unit.office.years import DAY, TYPED, busy, screened, submitted, typed


def opened(desk: CircleDesk, number: str = PAPER) -> ScreeningCase:
    return open_screening(desk.session, case(desk, number).id)


def check(shown: ScreeningCase, code: str) -> CheckRow:
    return next(each for each in shown.checks if each.code == code)


def results(shown: ScreeningCase) -> dict[str, Result]:
    return {each.code: each.result for each in shown.checks}


# ---- what is shown -------------------------------------------------------------------------------------------------


def test_a_case_is_one_look(stage: Stage) -> None:
    desk = asking_desk(stage)
    before, application = acts(desk.session), case(desk)
    shown = opened(desk)
    assert acts(desk.session) == [*before, ("record.read", f"application:{application.id}")]
    assert (shown.applicant, shown.children) == (TYPED.name, (TYPED.children[0].name,))
    with refused(desk.session, RecordMissing):
        open_screening(desk.session, "0" * 32)


def test_every_check_of_the_list_stands_in_one_group(stage: Stage) -> None:
    named = [code for codes in GROUPS.values() for code in codes]
    assert len(named) == len(set(named))
    assert set(named) == {kind.code for kind in CHECKS if kind.owner == "contractor"}
    shown = opened(asking_desk(stage))
    assert [each.code for each in shown.checks if each.group == "ward"] == ["residence"]
    groups = [each.group for each in shown.checks]
    assert sorted(groups, key=list(GROUPS).index) == groups


def test_papers_stand_in_the_list_each_with_what_was_seen(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at(desk, "application")
    look_at(desk, "receipt", present="no")
    look_at(desk, "statement", legible="no")
    shown = opened(desk)
    assert [each.code for each in shown.checks if each.paper] == [f"documents:{code}" for code in PAPERS]
    found = results(shown)
    assert (found["documents:application"], found["documents:receipt"], found["documents:uses"]) == (
        "pass", "deficient", "open",
    )  # fmt: skip
    illegible = check(shown, "documents:statement").paper
    assert illegible is not None
    assert (illegible.faults, illegible.title) == (("illegible",), "利用明細書")
    assert "documents" not in found


def test_the_ledger_tells_each_use_and_its_totals(stage: Stage) -> None:
    shown = opened(asking_desk(stage))
    assert [(row.day, row.minutes, row.day_hours, row.night_hours, row.ceiling_yen) for row in shown.rows] == [
        ("2024-10-03", 210, 3, 0, 7_500), ("2024-10-10", 240, 4, 0, 10_000), ("2024-10-16", 180, 2, 1, 8_500),
        ("2024-10-24", 105, 1, 0, 2_500),
    ]  # fmt: skip
    assert [row.how for row in shown.rows] == [
        (("ceiling", 0), ("fraction", 30)), (("after_discount", 0),), (("ceiling", 0),),
        (("ceiling", 0), ("fraction", 45)),
    ]  # fmt: skip
    assert [row.less_yen for row in shown.rows] == [3_000, 0, 800, 2_050]
    totals = shown.totals
    assert (totals.minutes, totals.day_hours, totals.night_hours) == (735, 10, 1)
    assert (totals.price_yen, totals.discount_yen, totals.claimed_yen, totals.amount_yen, totals.less_yen) == (
        34_750, 4_400, 30_350, 24_500, 5_850,
    )  # fmt: skip


def test_a_use_that_is_left_out_says_why(stage: Stage) -> None:
    [row, *_] = opened(asking_desk(stage), "SJ6-0-0003").rows
    assert (row.how, row.amount_yen) == ((("age", 0),), 0)


def test_a_childs_year_has_twelve_months_against_its_cap(stage: Stage) -> None:
    """Ten hours of the spring came over from the former contractor."""
    [year] = opened(asking_desk(stage)).years
    assert [month.month for month in year.months] == [
        *(f"2024-{month:02}" for month in range(4, 13)), "2025-01", "2025-02", "2025-03",
    ]  # fmt: skip
    assert (year.per, year.cap, year.elsewhere, year.before, year.counted, year.remaining) == (
        "year",
        144,
        0,
        10,
        11,
        123,
    )
    assert [(each.month, each.before, each.carried, each.counted) for each in year.months if each.used] == [
        ("2024-05", 6, 6, 0), ("2024-06", 4, 4, 0), ("2024-10", 0, 0, 11),
    ]  # fmt: skip
    assert {each.cap for each in year.months} == {NO_CAP}


def test_hours_of_other_applications_stand_beside_those_of_this_one(stage: Stage) -> None:
    desk = stage("compared").contractor
    first = typed(desk, busy(2, month=10))
    screened(desk, first)
    second = typed(desk, busy(1, month=11))
    [year] = open_screening(desk.session, second.id).years
    assert [(each.month, each.before, each.carried, each.counted) for each in year.months if each.used] == [
        ("2024-10", 20, 0, 0), ("2024-11", 0, 0, 10),
    ]  # fmt: skip


# ---- what stops it, what comes next ----------------------------------------------------------------------------------


def test_what_nobody_looked_at_stops_it(stage: Stage) -> None:
    desk = asking_desk(stage)
    shown = opened(desk)
    assert (shown.proposed, shown.outcome, shown.stops.papers, shown.stops.count) == (
        "look",
        "open",
        len(PAPERS),
        len(PAPERS),
    )
    look_at_all(desk)
    assert (opened(desk).stops.count, opened(desk).proposed, opened(desk).outcome) == (0, "screen", "pass")


def test_a_blocking_finding_stops_it_until_it_is_settled_with_a_note(stage: Stage) -> None:
    desk = asking_desk(stage)
    shown = opened(desk, BLOCKED)
    assert (shown.proposed, shown.stops.findings, shown.stops.papers) == ("look", 1, 0)
    [finding] = [each for each in shown.findings if each.blocks]
    assert "make_deficiency" in shown.allowed
    with refused(desk.session, TextMissing):
        settle(desk.session, [finding.id], note=" ")
    settle(desk.session, [finding.id], note="練習：区に確かめた。")
    with desk.session.reading() as reader:
        assert reader.get(Finding, finding.id).note == "練習：区に確かめた。"
    assert opened(desk, BLOCKED).stops.findings == 0


def test_a_duplicate_found_by_the_screening_is_shown_and_stops_it(stage: Stage) -> None:
    desk = stage("compared").contractor
    one, two = typed(desk, busy(1)), typed(desk, busy(1))
    assert open_screening(desk.session, one.id).proposed == "screen"
    assert screen_each(desk.session, [one.id, two.id], day=DAY).done == ()
    shown = open_screening(desk.session, one.id)
    assert shown.proposed == "look"
    assert shown.stops.duplicates == len([each for each in shown.duplicates if each.hard]) > 0
    assert {each.other_number for each in shown.duplicates} == {two.receipt_number}
    for each in [each for each in stored(desk) if each.state == "open"]:
        decided(desk, each)
    assert open_screening(desk.session, one.id).proposed == "screen"


def test_what_the_applicant_can_mend_is_asked_for_then_waited_for(stage: Stage) -> None:
    desk = asking_desk(stage)
    assert opened(desk, WRONG_ACCOUNT).proposed == "ask"
    assert check(opened(desk, WRONG_ACCOUNT), "account").sentence
    look_at_all(desk, "receipt")
    screen(desk)
    assert (opened(desk).proposed, opened(desk).recorded) == ("ask", True)
    send(desk)
    shown = opened(desk)
    assert (shown.proposed, shown.stage) == ("wait", "deficient")
    [letter] = shown.letters
    assert (letter.state, letter.items, letter.calls) == ("posted", 1, 0)


def test_what_nobody_answered_is_shown_as_it_would_be_screened_now(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at_all(desk, "receipt")
    screen(desk)
    letter = send(desk)
    call(desk, letter, "2025-04-21")
    call(desk, letter, "2025-04-24")
    pass_on_overdue(desk.session, today=AFTER)
    shown = opened(desk)
    assert (shown.proposed, shown.recorded, shown.outcome) == ("screen", False, "ward")
    assert check(shown, "documents:receipt").result == "ward"


def test_what_is_screened_is_submitted_and_then_it_is_the_wards(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at_all(desk)
    screen(desk)
    shown = opened(desk)
    assert (shown.proposed, shown.recorded) == ("submit", True)
    assert {"submit", "screen", "check_paper", "withdraw"} <= shown.allowed
    submitted(desk, case(desk))
    shown = opened(desk)
    assert (shown.proposed, shown.stage) == ("nothing", "submitted")
    assert shown.allowed == {"withdraw", "receive_supplement"}


def test_the_auditor_sees_it_all_and_may_do_nothing(stage: Stage) -> None:
    desk = asking_desk(stage)
    with in_role(desk.session, "auditor") as session:
        assert open_screening(session, case(desk).id).allowed == frozenset()


# ---- one key, one answer -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "faults"),
    [("fits", ()), ("missing", ("missing",)), ("illegible", ("illegible",)), ("name", ("name",))],
)
def test_a_key_says_of_a_paper_what_is_wrong_with_it(stage: Stage, answer: Paper, faults: tuple[str, ...]) -> None:
    desk = asking_desk(stage)
    paper = check(opened(desk), "documents:receipt").paper
    assert paper is not None
    made = answer_paper(desk.session, case(desk), paper, answer, day=MADE)
    assert (made.checked_on, made.checked_by) == (MADE, desk.session.vault.user.name)
    again = check(opened(desk), "documents:receipt").paper
    assert again is not None
    assert again.faults == faults
    answer_paper(desk.session, case(desk), paper, "fits", day=MADE)
    with desk.session.reading() as reader:
        [kept] = reader.find(PaperCheck)
    assert kept.revision == 2


def test_a_copy_counts_only_where_the_rules_ask_for_the_original(stage: Stage) -> None:
    desk = asking_desk(stage)
    paper = check(opened(desk), "documents:receipt").paper
    assert paper is not None
    assert answer_paper(desk.session, case(desk), paper, "copy", day=MADE).original == "none"
    asked = answer_paper(desk.session, case(desk), replace(paper, original=True), "copy", day=MADE)
    assert (asked.original, asked.legible, asked.present) == ("no", "yes", "yes")


def test_a_paper_that_is_needed_does_not_apply_to_nobody(stage: Stage) -> None:
    desk = asking_desk(stage)
    paper = check(opened(desk), "documents:receipt").paper
    assert paper is not None
    with refused(desk.session, PaperUnknown):
        answer_paper(desk.session, case(desk), paper, "none", day=MADE)


def test_a_paper_of_a_case_that_lies_with_the_ward_is_not_looked_at_any_more(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at_all(desk)
    screen(desk)
    paper = check(opened(desk), "documents:receipt").paper
    assert paper is not None
    assert submit_each(desk.session, [case(desk).id], day=DAY).done == (PAPER,)
    with refused(desk.session, WrongStage):
        answer_paper(desk.session, case(desk), paper, "fits", day=MADE)


def test_a_second_child_has_a_year_of_its_own(stage: Stage) -> None:
    desk = stage("compared").contractor
    [child] = busy(1).children
    twin = replace(child, name="長居　練習海", kana="ナガイ　レンシュウカイ", birthday="2022-02-03")
    two: TypedApplication = replace(busy(1), children=(child, replace(twin, hours_elsewhere=8)))
    both = type_application(desk.session, two, round_=desk.round)
    years = open_screening(desk.session, both.id).years
    assert [(year.name, year.elsewhere) for year in years] == [(child.name, 0), (twin.name, 8)]  # as on the form
    assert [year.used for year in years] == [10, 8]


def test_a_category_is_told_by_its_title(stage: Stage) -> None:
    desk = stage("compared").contractor
    [child] = busy(1).children
    one_of_twins = replace(child, categories=(ChildCategory(code="multiple_birth", since="2023-04-01", proven=True),))
    made = type_application(desk.session, replace(busy(1), children=(one_of_twins,)), round_=desk.round)
    [year] = open_screening(desk.session, made.id).years
    assert year.cap == 288
    assert year.category == "多胎児"
