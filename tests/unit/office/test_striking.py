"""Uses and children that were written by mistake or missed: struck out, added, and counted nowhere or everywhere."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from sitter_desk.domain.records import Child, ExportRow, Finding, Screening, Use
from sitter_desk.errors import ChildNeeded, NothingCorrected, NothingFound, RecordUnfit, TextMissing, WrongStage
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.claims import read_claims
from sitter_desk.office.correcting import add_child, add_use, correct, restore, strike_out, take_off_child
from sitter_desk.office.duplicates import list_duplicates, look_for_duplicates, open_hard
from sitter_desk.office.explaining import explain
from sitter_desk.office.intake import TypedChild, TypedUse
from sitter_desk.office.prescreening import open_findings, settle_findings
from sitter_desk.office.questions import send_back
from sitter_desk.office.reading import list_cases, open_application
from sitter_desk.office.revising import register_revision
from sitter_desk.office.standing import statement_of
from sitter_desk.office.statements import Verdict
from sitter_desk.office.submitting import proven_submission, submitted_records
from sitter_desk.office.ward_checks import lookup_list
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TYPED, carry, case, decision, found, ruled, screen_again, screening, submit_again
from tests.unit.office.harness import Pair, assert_not_permitted, refused

REASON = "練習：同じ利用が2回入力されていました。"
MISSED = TypedUse(
    child=0, day="2024-11-15", start="09:00", end="12:00", fee_yen=7_500, company="練習シッター合同会社",
    sitter="練習　花", receipt="R-練習-77",
)  # fmt: skip
BABY = TypedChild(name="佐藤　練習次", kana="サトウ　レンシュウジ", birthday="2023-05-05", relationship="子")


def uses(desk: CircleDesk, serial: int = 1) -> list[Use]:
    return sorted(found(desk, Use, serial), key=lambda each: each.position)


def struck(desk: CircleDesk, *chosen: Use, reason: str = REASON) -> None:
    strike_out(desk.session, case(desk), chosen, reason=reason)


def days(screening: Screening) -> list[str]:
    return [line.day for line in screening.lines]


def returned(stage: Stage) -> Pair:
    """The ward sent the case back, and the disc is there."""
    pair = stage("received")
    send_back(pair.ward.session, case(pair.ward), "練習：利用", asked_on="2025-04-18", answer_by="2025-04-22")
    carry(pair.ward, pair.contractor)
    return pair


def test_what_was_decided_is_revoked_whole_though_a_use_was_struck_since(stage: Stage) -> None:
    pair = stage("told")
    send_back(pair.ward.session, case(pair.ward), "練習：利用", asked_on="2025-04-18", answer_by="2025-04-22")
    carry(pair.ward, pair.contractor)
    struck(pair.contractor, uses(pair.contractor)[0])
    carry(pair.contractor, pair.ward)
    before = statement_of(decision(pair.ward))
    revoke = ruled(pair.ward, Verdict(outcome="revoke", reason="residence"))
    _, (made,) = register_revision(pair.ward.session, pair.ward.round, TYPED, revoke)
    said = statement_of(made)
    assert [use.day for use in said.uses] == [use.day for use in before.uses]
    assert said.amount_yen == 0


def test_a_use_whose_child_was_taken_off_is_not_taken_in_again(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    baby = add_child(desk.session, case(desk), BABY)
    made = add_use(desk.session, case(desk), replace(MISSED, child=len(case(desk).children) - 1))
    struck(desk, made)
    take_off_child(desk.session, case(desk), baby)
    with refused(desk.session, NothingFound):
        restore(desk.session, case(desk), [made], reason=REASON)


def test_a_struck_use_is_kept_with_its_reason_and_the_old_value(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    first, before = uses(desk)[0], case(desk)
    again = strike_out(desk.session, before, [first], reason=REASON)
    assert again == case(desk) == replace(before, revision=before.revision + 1, state="received")
    assert uses(desk)[0] == replace(first, struck=True, revision=first.revision + 1)
    with desk.session.reading() as reader:
        assert ("struck", "false", "true") in [each[1:] for each in reader.history(Use, first.id)]
        [told] = reader.find(Finding, application=before.id, code="struck_use")
        assert told not in open_findings(reader, before)
    assert (told.note, told.state, told.blocks, told.detail) == (REASON, "settled", False, f"1: {first.day}")
    assert told.subject == before.subject


def test_it_counts_nowhere(stage: Stage) -> None:
    pair = returned(stage)
    desk = pair.contractor
    kept, gone = uses(desk)
    amount = screening(desk).amount_yen
    struck(desk, gone)
    screen_again(desk)
    assert days(screening(desk)) == [kept.day]
    assert 0 < screening(desk).amount_yen < amount
    with desk.session.reading() as reader:
        assert read_claims(reader, {case(desk).id})[case(desk).id].uses == (uses(desk)[0],)
    assert [use.day for use in explain(desk.session, case(desk).id).uses] == [kept.day]
    submit_again(desk)
    carry(desk, pair.ward)
    [row] = [row for row in lookup_list(pair.ward.session, pair.ward.round) if row.application == case(pair.ward).id]
    assert row.days == (kept.day,)
    [seen] = [
        each for each in list_cases(pair.ward.session, pair.ward.round) if each.application.id == case(pair.ward).id
    ]
    assert [use.day for use in seen.uses] == [kept.day]


def test_it_is_still_part_of_what_the_ward_gets(stage: Stage) -> None:
    """With its reason, so that the officers see what was taken away."""
    pair = returned(stage)
    struck(pair.contractor, uses(pair.contractor)[1])
    screen_again(pair.contractor)
    submit_again(pair.contractor)
    carry(pair.contractor, pair.ward)
    with pair.ward.session.reading() as reader:
        frozen = list(submitted_records(reader, case(pair.ward)))
        proven_submission(reader, case(pair.ward))
    assert {each.position: each.struck for each in frozen if isinstance(each, Use)} == {1: False, 2: True}
    assert REASON in [each.note for each in frozen if isinstance(each, Finding)]
    shown = open_application(pair.ward.session, case(pair.ward).id).uses
    assert {use.position: use.struck for use in shown} == {1: False, 2: True}


def doubled(desk: CircleDesk) -> tuple[Use, Use]:
    """The second use typed once more."""
    twin = uses(desk)[1]
    typed = replace(MISSED, day=twin.day, start=twin.start, end=twin.end, company=twin.company, sitter=twin.sitter)
    return twin, add_use(desk.session, case(desk), typed)


def hard(desk: CircleDesk) -> Sequence[str]:
    with desk.session.reading() as reader:
        return [each.kind for each in open_hard(reader, [case(desk)])]


def test_nobody_has_to_decide_a_duplicate_of_a_struck_use_any_more(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    look_for_duplicates(desk.session, [case(desk)])
    before = hard(desk)
    assert {"same_time", "same_person"} <= set(before)
    struck(desk, *uses(desk))
    look_for_duplicates(desk.session, [case(desk)])
    assert hard(desk) == [kind for kind in before if kind != "same_time"]
    shown = {use.id for use in uses(desk)}
    assert not [pair for pair in list_duplicates(desk.session) if {pair.duplicate.one, pair.duplicate.other} & shown]
    restore(desk.session, case(desk), uses(desk), reason="練習：別の日でした。")
    assert hard(desk) == before


def screened(desk: CircleDesk) -> Screening:
    screen_again(desk)
    return screening(desk)


def test_a_use_entered_twice_is_found_and_struck(stage: Stage) -> None:
    desk = returned(stage).contractor
    first, second = doubled(desk)
    assert {check.code for check in screened(desk).checks if check.result == "deficient"} >= {"same_use"}
    struck(desk, second)
    assert days(screened(desk)).count(first.day) == 1
    assert "same_use" not in {check.code for check in screening(desk).checks if check.result == "deficient"}


def test_what_was_struck_by_mistake_is_taken_in_again(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    first = uses(desk)[0]
    struck(desk, first)
    restore(desk.session, case(desk), [first], reason="練習：別の日でした。")
    assert uses(desk)[0] == replace(first, revision=first.revision + 2)
    with desk.session.reading() as reader:
        assert [each.code for each in reader.find(Finding, application=case(desk).id, state="settled")] == [
            "struck_use", "restored_use",
        ]  # fmt: skip


def test_striking_needs_a_reason_and_something_to_strike(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    first = uses(desk)[0]
    with refused(desk.session, TextMissing):
        struck(desk, first, reason=" ")
    with refused(desk.session, NothingCorrected):
        restore(desk.session, case(desk), [first], reason=REASON)
    with refused(desk.session, NothingCorrected):
        struck(desk)
    with refused(desk.session, NothingFound):
        struck(desk, first, uses(desk, 3)[0])
    struck(desk, first)
    with refused(desk.session, NothingCorrected):
        struck(desk, first)


def test_the_use_of_a_row_that_could_not_be_taken_in_is_typed(stage: Stage) -> None:
    """2024/2/30 is no day; the applicant said which one was meant."""
    desk = stage("taken_in").contractor
    with desk.session.reading() as reader:
        [waiting] = [each for each in open_findings(reader, case(desk)) if each.code == "refused_row"]
        assert reader.get(ExportRow, waiting.source_row).refused
    before = case(desk)
    added = add_use(desk.session, before, MISSED, source_row=waiting.source_row)
    assert (added.position, added.day, added.source_row) == (3, "2024-11-15", waiting.source_row)
    assert (added.subject, added.child, added.struck) == (before.subject, before.children[0], False)
    assert (case(desk).revision, case(desk).state) == (before.revision + 1, "received")
    settle_findings(desk.session, [waiting], note="練習：電話で確認しました。")
    assert "2024-11-15" in days(screened(desk))


def test_a_use_goes_to_a_child_and_a_row_of_the_case(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    theirs = case(desk, 3).source_rows[0]
    for typed, row in ((replace(MISSED, child=1), ""), (replace(MISSED, child=-1), ""), (MISSED, theirs)):
        with refused(desk.session, NothingFound):
            add_use(desk.session, case(desk), typed, source_row=row)
    with refused(desk.session, RecordUnfit):
        add_use(desk.session, case(desk), replace(MISSED, day="2024-02-30"))


def test_a_child_that_was_missed_stands_behind_the_others(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    before = case(desk)
    baby = add_child(desk.session, before, BABY)
    assert case(desk).children == (*before.children, baby.id)
    assert (case(desk).revision, baby.applicant, baby.subject) == (
        before.revision + 1,
        before.applicant,
        before.subject,
    )
    added = add_use(desk.session, case(desk), replace(MISSED, child=1))
    assert added.child == baby.id
    moved = replace(added, child=before.children[0])
    correct(desk.session, case(desk), moved)
    again = take_off_child(desk.session, case(desk), baby)
    assert again.children == before.children


def test_a_child_with_uses_and_the_only_one_stay(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    baby = add_child(desk.session, case(desk), BABY)
    added = add_use(desk.session, case(desk), replace(MISSED, child=1))
    with refused(desk.session, ChildNeeded) as caught:
        take_off_child(desk.session, case(desk), baby)
    assert caught.value.details == {"number": "SJ6-0-0001"}
    struck(desk, added)
    take_off_child(desk.session, case(desk), baby)
    with desk.session.reading() as reader:
        only = reader.get(Child, case(desk).children[0])
    with refused(desk.session, ChildNeeded):
        take_off_child(desk.session, case(desk), only)
    with refused(desk.session, NothingFound):
        take_off_child(desk.session, case(desk), baby)


@pytest.mark.parametrize("at", ["reported", "told"])
def test_what_the_ward_has_or_decided_is_not_touched(stage: Stage, at: str) -> None:
    desk = stage(at).contractor
    for work in (
        lambda: struck(desk, uses(desk)[0]),
        lambda: add_use(desk.session, case(desk), MISSED),
        lambda: add_child(desk.session, case(desk), BABY),
    ):
        with refused(desk.session, WrongStage):
            work()


def test_who_may(stage: Stage) -> None:
    pair = returned(stage)
    for desk, role in ((pair.contractor, "auditor"), (pair.ward, "responsible")):
        for work in (
            lambda desk=desk: struck(desk, uses(desk)[0]),
            lambda desk=desk: add_use(desk.session, case(desk), MISSED),
            lambda desk=desk: add_child(desk.session, case(desk), BABY),
        ):
            assert_not_permitted(desk.session, role, "case.correct", work)  # type: ignore[arg-type]  # a role of the loop
