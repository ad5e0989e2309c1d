"""The home page of both sites as data: the work that waits, its order, the figures and the days to come."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Applicant, Child, Duplicate, ExportRow, Finding, Lot, PlannedDay
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.printing import password_paper
from sitter_desk.office.questions import ask
from sitter_desk.office.rounds import open_round, set_actual
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.session import new_id
from sitter_desk.office.views.home import Home, WaitingCount, home, waiting_counts
from sitter_desk.office.views.home_days import working_days
from sitter_desk.office.views.home_work import KINDS, Waiting
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case
from tests.unit.office.harness import acts
from tests.unit.office.test_queue import letter

NOW = "2025-04-16"


def look(desk: CircleDesk, today: str = NOW) -> Home:
    with desk.session.reading() as reader:
        return home(reader, desk.engagement, today)


def lines(desk: CircleDesk, today: str = NOW) -> dict[str, Waiting]:
    return {each.kind: each for each in look(desk, today).work}


@pytest.mark.parametrize(
    ("at", "site", "kinds"),
    [
        ("founded", "contractor", {"rows"}),
        ("taken_in", "contractor", {"findings", "screen"}),
        ("screened", "contractor", {"ask", "submit"}),
        ("submitted", "contractor", {"bundle"}),
        ("received", "ward", {"decide", "look_up"}),
        ("looked_up", "ward", {"decide"}),
        ("decided", "ward", {"bundle"}),
        ("told", "contractor", {"print", "confirm"}),
        ("printed", "contractor", {"lots_sealed", "confirm"}),
        ("closed", "ward", set()),
    ],
)
def test_each_stage_has_its_work(stage: Stage, at: str, site: str, kinds: set[str]) -> None:
    pair = stage(at)
    found = lines(pair.ward if site == "ward" else pair.contractor)
    assert {kind for kind, each in found.items() if each.waits_for_us} == kinds


def test_a_contract_year_without_rules_is_said(stage: Stage) -> None:
    """Its uses could be read, and screened by nobody."""
    desk = stage("engaged").ward
    assert "rules_year" not in lines(desk)
    with desk.session.act("engagement.open") as act:
        act.put(replace(desk.engagement, revision=2, contract_year=2031))
    assert (lines(desk)["rules_year"].count, lines(desk)["rules_year"].page) == (1, "rules")


def test_a_notice_that_was_never_printed_is_work(stage: Stage) -> None:
    desk = stage("engaged").ward
    bundle = seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-17", return_by="")
    found = lines(desk)["unprinted"]
    assert (found.numbers, found.page) == ((bundle.notice.number,), "password_notice")
    password_paper(desk.session, desk.fonts, bundle)
    assert "unprinted" not in lines(desk)


def test_rows_that_can_not_be_used_wait_for_nobody(stage: Stage) -> None:
    desk = stage("founded").contractor
    with desk.session.reading() as reader:
        rows = reader.find(ExportRow)
    refused = [row for row in rows if row.refused]
    assert refused
    assert lines(desk)["rows"].count == len(rows) - len(refused)


def test_a_line_says_how_many_since_when_and_until_when(stage: Stage) -> None:
    found = lines(stage("taken_in").contractor)["screen"]
    assert (found.count, found.since, found.due, found.days_over, found.round) == (3, "2025-03-30", NOW, 0, 1)
    assert (found.unit, found.page) == ("case", "prescreening")


def test_what_is_late_stands_first_and_the_rest_in_the_order_of_the_day(stage: Stage) -> None:
    desk = stage("told").contractor
    work = look(desk, "2025-05-13").work
    assert [each.kind for each in work[:2]] == ["print", "items"]
    assert [each.days_over for each in work] == sorted((each.days_over for each in work), reverse=True)
    order = list(KINDS)
    calm = [order.index(each.kind) for each in work if not each.days_over]
    assert calm == sorted(calm)
    assert look(desk, "2025-05-13").late == 2


def test_discs_and_notices_that_did_not_come_back_are_late_by_their_day(stage: Stage) -> None:
    pair = stage("told")
    assert "items" not in lines(pair.ward, "2025-05-09")
    late = lines(pair.ward, "2025-05-13")["items"]
    assert (late.count, late.days_over) == (4, 4)
    assert late.numbers == ("M-W-SJ6-0001", "M-W-SJ6-0002", "PW-W-SJ6-0001")
    assert {each.ours for each in look(pair.ward).items} == {True}
    held = look(pair.contractor).items
    assert [(each.number, each.ours, each.return_by) for each in held][:2] == [
        ("M-W-SJ6-0001", False, "2025-05-09"), ("PW-W-SJ6-0001", False, "2025-05-09"),
    ]  # fmt: skip
    assert "M-W-SJ6-0002" in [each.number for each in held[2:]]  # known from the bundle that came in alone


def test_letters_by_what_is_to_be_done_with_them(stage: Stage) -> None:
    desk = stage("screened").contractor
    letter(desk, "made")
    assert lines(desk)["letters_made"].numbers == ("F-SJ6-0099",)
    letter(desk)
    assert (lines(desk)["letters_out"].due, lines(desk)["letters_out"].waits_for_us) == ("2025-04-25", False)
    late = lines(desk, "2025-04-27")
    assert (late["letters_over"].count, late["letters_over"].days_over) == (1, 2)
    assert "letters_out" not in late


def test_printed_notices_that_lie_about_come_before_the_rest_of_the_day(stage: Stage) -> None:
    desk = stage("told").contractor
    lot = Lot(
        id=new_id(), owner=desk.session.desk, engagement=desk.engagement.id, round=desk.round.id, number="B-SJ6-0009",
        responsible="練習", made_on="2025-04-24", printed=23, sealed=0, spoiled=0, pulled=0, state="printed",
    )  # fmt: skip
    with desk.session.act("notice.print") as act:
        act.put(lot)
    first = look(desk, "2025-04-24").work[0]
    assert (first.kind, first.count, first.unit, first.numbers) == ("lots_printed", 23, "envelope", ("B-SJ6-0009",))


def test_a_question_waits_for_the_desk_that_is_asked(stage: Stage) -> None:
    pair = stage("received")
    ask(pair.ward.session, case(pair.ward), "練習", asked_on="2025-04-17", answer_by="2025-04-21")
    assert "questions" not in lines(pair.ward)
    carry(pair.ward, pair.contractor)
    found = lines(pair.contractor, "2025-04-23")["questions"]
    assert (found.count, found.due, found.days_over, found.numbers) == (1, "2025-04-21", 2, ("Q-W-SJ6-0001",))


def test_a_bundle_is_to_be_made_once_and_not_for_its_own_records(stage: Stage) -> None:
    pair = stage("submitted")
    assert lines(pair.contractor)["bundle"].count == 4
    assert lines(pair.contractor, "2025-04-18")["bundle"].days_over == 2
    assert look(pair.contractor).bundle_made_on == ""
    pair.step("report")
    assert "bundle" not in lines(pair.contractor)
    assert look(pair.contractor).bundle_made_on == "2025-06-02"  # the clock of the practice desks


def test_the_counts_of_the_navigation_are_those_of_the_page(stage: Stage) -> None:
    desk = stage("told").contractor
    with desk.session.reading() as reader:
        counts = waiting_counts(reader, desk.engagement, "2025-05-13")
    assert counts["notices"] == WaitingCount(waiting=4, late=True)
    assert counts["handovers"] == WaitingCount(waiting=4, late=False)
    assert counts["media"] == WaitingCount(waiting=2, late=True)
    assert set(counts) == {"notices", "handovers", "media"}


def test_the_navigation_counts_each_case_once(stage: Stage) -> None:
    """Its points to settle are not counted beside it, and a bundle is one piece of work."""
    for at, page, count in (("taken_in", "prescreening", 3), ("submitted", "bundles", 1)):
        desk = stage(at).contractor
        with desk.session.reading() as reader:
            assert waiting_counts(reader, desk.engagement, NOW) == {page: WaitingCount(waiting=count, late=False)}


def test_what_was_withdrawn_or_is_the_other_desks_is_no_suspicion_to_decide(stage: Stage) -> None:
    desk = stage("settled").contractor
    one = case(desk)
    open_one = Duplicate(
        id=new_id(), owner=desk.session.desk, engagement=one.engagement, subject=one.subject, kind="same_person",
        application=one.id, one=one.applicant, other_application=case(desk, 2).id, other=case(desk, 2).applicant,
        reasons=(), likeness=90, hard=False, state="open", note="", decided_by="", decided_on="",
    )  # fmt: skip
    with desk.session.act("duplicate.look") as act:
        act.put(open_one)
    assert lines(desk)["duplicates"].count == 1
    with desk.session.act("case.withdraw") as act:
        act.put(replace(one, revision=one.revision + 1, state="withdrawn"))
    assert "duplicates" not in lines(desk)


def test_the_plan_is_that_of_the_round_that_is_under_way(stage: Stage) -> None:
    desk = stage("received").ward
    plan = look(desk, "2025-04-17").plan
    assert plan is not None
    assert (plan.number, [(each.step, each.days_late) for each in plan.steps[:3]]) == (
        1, [("close", 2), ("report", 1), ("decide", 0)],
    )  # fmt: skip
    set_actual(desk.session, desk.round, "close", "2025-04-15")
    done = look(desk, "2025-04-17").plan
    assert done is not None
    assert (done.steps[0].actual, done.steps[0].days_late) == ("2025-04-15", 0)


def test_a_round_on_which_nobody_works_any_more_is_not_under_way(stage: Stage) -> None:
    """Also where nobody wrote down on which days its steps were done."""
    desk = stage("closed").ward
    days = tuple(
        PlannedDay(step=step, planned=day, actual="") for step, day in (("close", "2025-06-30"), ("pay", "2025-07-31"))
    )
    second = open_round(desk.session, desk.engagement, days)
    plan = look(desk, "2025-06-02").plan
    assert plan is not None
    assert (plan.round, plan.number) == (second.id, 2)
    late = look(stage("received").ward, "2025-06-02").plan
    assert late is not None
    assert late.number == 1


def test_figures_of_a_day_and_of_ten_working_days(stage: Stage) -> None:
    pair = stage("submitted")
    assert dict(look(pair.contractor, "2025-04-15").figures.figures)["screened"] == 4
    days = {each.day: each.figures for each in look(pair.contractor, "2025-04-16").days}
    assert len(days) == 10
    assert days["2025-04-15"] == (0, 4)
    assert days["2025-04-14"] == (1, 0)
    early = {each.day: each.figures for each in look(pair.contractor, "2025-04-01").days}
    assert early["2025-03-31"] == (3, 0)  # they arrived on the Sunday before
    assert sum(each.figures[1] for each in look(stage("decided").ward, "2025-04-22").days) == 4


def test_working_days_leave_out_saturday_and_sunday() -> None:
    days = working_days("2025-04-20")
    assert (len(days), days[0], days[-1]) == (10, "2025-04-07", "2025-04-18")


def test_what_falls_due_in_the_next_eight_days(stage: Stage) -> None:
    desk = stage("screened").contractor
    letter(desk)
    due = {each.day: each.due for each in look(desk, "2025-04-18").due}
    assert len(due) == 8
    assert [(each.kind, each.step, each.round) for each in due["2025-04-22"]] == [("step", "decide", 1)]
    assert {each.kind for each in due["2025-04-25"]} == {"step", "reply"}
    assert look(stage("told").ward, "2025-05-09").due[0].due[0].numbers[0] == "M-W-SJ6-0001"


def test_to_see_it_is_no_entry_and_tells_no_name(stage: Stage) -> None:
    for site, desk in stage("told").desks.items():
        before = acts(desk.session)
        text = str(look(desk))
        assert acts(desk.session) == before, site
        with desk.session.reading() as reader:
            people = [*reader.find(Applicant), *reader.find(Child)]
        assert people
        assert not any(part in text for person in people for part in (person.name, person.kana))


def test_findings_are_counted_while_they_are_open(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with desk.session.reading() as reader:
        assert lines(desk)["findings"].count == reader.count(Finding, state="open") > 0
    assert "findings" not in lines(stage("settled").contractor)
