"""決裁結果: registered for a round as a whole, each decision signed and frozen (A4)."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Applicant, Application, Approval, Decision, Screening
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.errors import (
    ChangedSinceShown,
    NothingFound,
    RecordMissing,
    RefusalWithoutReason,
    VerdictUnfit,
    WardCheckOpen,
    WrongStage,
)
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.decisions import register_approval, review
from sitter_desk.office.questions import send_back
from sitter_desk.office.session import new_id
from sitter_desk.office.statements import Case, Verdict, as_screened
from sitter_desk.office.ward_checks import record_ward_check
from sitter_desk.sealing import decision as proof
from sitter_desk.sealing import strict
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case, look_up
from tests.unit.office.harness import AWKWARD, acts, assert_not_permitted, dump, refused, sql
from tests.unit.office.test_revising import cheaper
from tests.unit.office.years import busy, screened, submitted, typed

TYPED = practice.approval()


def cases(desk: CircleDesk) -> list[Case]:
    with desk.session.reading() as reader:
        return review(reader, desk.round)


def as_proposed(desk: CircleDesk) -> dict[str, Verdict]:
    return {case.submission: as_screened(case) for case in cases(desk)}


def decisions(desk: CircleDesk) -> list[Decision]:
    with desk.session.reading() as reader:
        return reader.find(Decision)


def test_every_case_lies_before_the_officer_in_the_order_of_its_number(stage: Stage) -> None:
    found = cases(stage("looked_up").ward)
    assert [case.application.receipt_number for case in found] == [f"SJ6-0-{serial:04d}" for serial in (1, 2, 3, 4)]
    assert [case.applicant.name for case in found][1] == AWKWARD
    assert [as_screened(case).outcome for case in found] == ["grant", "grant", "refuse", "grant"]
    assert as_screened(found[2]).reason == "age"


def test_each_decision_is_signed_by_this_ward_over_its_own_application(stage: Stage) -> None:
    desk = stage("looked_up").ward
    approval, made = register_approval(desk.session, desk.round, TYPED, as_proposed(desk))
    with desk.session.reading() as reader:
        assert reader.find(Approval) == [approval]
        assert reader.find(Decision) == list(made)
        key = reader.desk_public_key()
        for decision in made:
            proven = proof.verify_decision(decision, ward_key=key)
            application = reader.get(Application, decision.application)
            person = reader.get(Applicant, application.applicant)
            assert proven.statement.receipt_number == application.receipt_number
            assert proven.statement.addressee.name == person.name
            assert (decision.subject, decision.application_revision) == (person.subject, application.revision)
    assert approval.draft_number == TYPED.draft_number


def test_amounts_are_those_of_the_screening(stage: Stage) -> None:
    desk = stage("decided").ward
    with desk.session.reading() as reader:
        for decision in reader.find(Decision):
            screened = reader.find(Screening, application=decision.application)[-1]
            assert decision.amount_yen == (0 if decision.outcome == "refuse" else screened.amount_yen)
            assert decision.outcome == "refuse" or decision.amount_yen > 0


def test_a_refusal_pays_nothing_and_gives_its_reason(stage: Stage) -> None:
    refusal = next(each for each in decisions(stage("decided").ward) if each.outcome == "refuse")
    statement = strict.decode(refusal.statement.encode(), DecisionStatement)
    assert (statement.amount_yen, statement.day_hours, statement.night_hours, statement.pay_on) == (0, 0, 0, "")
    assert statement.reason
    assert statement.account_last4 == ""
    assert all(use.amount_yen == 0 for use in statement.uses)


def test_one_refusal_without_a_reason_registers_nothing_at_all(stage: Stage) -> None:
    desk = stage("looked_up").ward
    verdicts = as_proposed(desk)
    last = list(verdicts)[-1]
    for reason in ("", "no such reason"):
        with refused(desk.session, RefusalWithoutReason) as caught:
            register_approval(
                desk.session, desk.round, TYPED, verdicts | {last: Verdict(outcome="refuse", reason=reason)}
            )
        assert caught.value.details == {"number": "SJ6-0-0004"}


def test_no_verdicts_no_approval(stage: Stage) -> None:
    desk = stage("looked_up").ward
    for verdicts in ({}, {"f" * 32: Verdict(outcome="grant")}):
        with refused(desk.session, NothingFound, RecordMissing):
            register_approval(desk.session, desk.round, TYPED, verdicts)


def test_an_application_changed_after_its_screening_can_not_be_decided(stage: Stage) -> None:
    desk = stage("looked_up").ward
    verdicts = as_proposed(desk)
    changed = list(verdicts)[1]
    of_submission = '(SELECT "application" FROM "submission" WHERE "id" = ?)'
    sql(desk.session, f'UPDATE "application" SET "revision" = "revision" + 1 WHERE "id" = {of_submission}', changed)
    with refused(desk.session, WrongStage) as caught:
        register_approval(desk.session, desk.round, TYPED, verdicts)
    assert caught.value.details == {"number": "SJ6-0-0002", "stage": "screened"}


def test_what_is_decided_is_not_decided_again(stage: Stage) -> None:
    """A second press of the button must not make a second notice for the same parent."""
    desk = stage("decided").ward
    verdicts = as_proposed(desk)
    with refused(desk.session, WrongStage) as caught:
        register_approval(desk.session, desk.round, TYPED, verdicts)
    assert caught.value.details == {"number": "SJ6-0-0001", "stage": "decided"}


def test_a_case_of_another_round_is_not_decided_in_this_one(stage: Stage) -> None:
    desk = stage("looked_up").ward
    verdicts = as_proposed(desk)
    later = replace(desk.round, id=new_id(), number=2, revision=1)
    with desk.session.act("round.open") as act:
        act.put(later)
    with refused(desk.session, NothingFound):
        register_approval(desk.session, later, TYPED, verdicts)


def test_what_was_not_submitted_does_not_come_before_the_officers(stage: Stage) -> None:
    """Screened, on the disc, but not submitted: the contractor has not let go of it."""
    pair = stage("compared")
    desk = pair.contractor
    pair.step("screening")
    one = typed(desk, busy(1))
    screened(desk, one)
    pair.step("report", "report_handover", "take_report")
    assert cases(pair.ward) == []
    submitted(desk, one)
    carry(desk, pair.ward)
    assert [case.application.id for case in cases(pair.ward)] == [one.id]


def test_nothing_is_granted_before_the_ward_looked_it_up(stage: Stage) -> None:
    desk = stage("received").ward
    verdicts = as_proposed(desk)
    with refused(desk.session, WardCheckOpen) as caught:
        register_approval(desk.session, desk.round, TYPED, verdicts)
    assert caught.value.details == {"number": "SJ6-0-0001", "check": "residence"}
    refusals = dict.fromkeys(verdicts, Verdict(outcome="refuse", reason="residence"))
    assert len(register_approval(desk.session, desk.round, TYPED, refusals)[1]) == 4  # the officers' own


def test_what_failed_at_the_look_up_is_refused_and_not_granted(stage: Stage) -> None:
    desk = stage("received").ward
    [first, *_] = cases(desk)
    assert as_screened(first) == Verdict(outcome="grant")
    record_ward_check(desk.session, first.application, "residence", "fail", looked_up_on="2025-04-18")
    [first, *_] = cases(desk)
    assert as_screened(first) == Verdict(outcome="refuse", reason="residence")
    with refused(desk.session, VerdictUnfit):
        register_approval(desk.session, desk.round, TYPED, {first.submission: Verdict(outcome="grant")})
    _, [made] = register_approval(desk.session, desk.round, TYPED, {first.submission: as_screened(first)})
    statement = strict.decode(made.statement.encode(), DecisionStatement)
    assert (made.outcome, statement.reason) == ("refuse", first.programme.wording.refusals["residence"].text)


def test_the_rest_of_a_round_can_be_decided_later(stage: Stage) -> None:
    desk = stage("looked_up").ward
    verdicts = list(as_proposed(desk).items())
    register_approval(desk.session, desk.round, TYPED, dict(verdicts[:1]))
    register_approval(desk.session, desk.round, replace(TYPED, draft_number="7新子家第99号"), dict(verdicts[1:]))
    assert len({each.application for each in decisions(desk)}) == len(decisions(desk)) == 4
    assert len({each.approval for each in decisions(desk)}) == 2


def test_an_error_at_the_last_decision_registers_none(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = stage("looked_up").ward
    verdicts, before, log = as_proposed(desk), dump(desk.session), acts(desk.session)
    signed = []

    def tired(key: bytes, statement: DecisionStatement) -> tuple[str, str]:
        signed.append(statement)
        if len(signed) == len(verdicts):
            raise ZeroDivisionError
        return proof.sign_statement(key, statement)

    monkeypatch.setattr("sitter_desk.office.decisions.sign_statement", tired)
    with pytest.raises(ZeroDivisionError):
        register_approval(desk.session, desk.round, TYPED, verdicts)
    assert (dump(desk.session), acts(desk.session)) == (before, log)


def test_a_statement_is_frozen(stage: Stage) -> None:
    """A later change of address changes nothing of what was decided."""
    pair = stage("decided")
    before = decisions(pair.ward)
    sql(pair.ward.session, 'UPDATE "applicant" SET "address" = ? WHERE "name" = ?', "練習町9-9", AWKWARD)
    assert decisions(pair.ward) == before
    statements = [strict.decode(each.statement.encode(), DecisionStatement) for each in before]
    assert not any("9-9" in each.addressee.address for each in statements)


def test_only_the_wards_responsible_person_decides(stage: Stage) -> None:
    pair = stage("looked_up")
    desk, verdicts = pair.ward, as_proposed(pair.ward)
    work = lambda: register_approval(desk.session, desk.round, TYPED, verdicts)  # noqa: E731  one call
    for role in ("handler", "auditor"):
        assert_not_permitted(desk.session, role, "decision.register", work)
    theirs = pair.contractor
    work = lambda: register_approval(theirs.session, theirs.round, TYPED, verdicts)  # noqa: E731  one call
    assert_not_permitted(theirs.session, "responsible", "decision.register", work)


def test_a_verdict_is_on_what_was_seen_and_on_nothing_that_came_later(stage: Stage) -> None:
    """A later disc brings another amount and another account: what the officers said of the first is not signed."""
    pair = stage("looked_up")
    shown = as_proposed(pair.ward)
    send_back(pair.ward.session, case(pair.ward), "練習：時間", asked_on="2025-04-18", answer_by="2025-04-25")
    carry(pair.ward, pair.contractor)
    cheaper(pair)
    look_up(pair.ward)
    with refused(pair.ward.session, ChangedSinceShown) as caught:
        register_approval(pair.ward.session, pair.ward.round, TYPED, shown)
    assert caught.value.details == {"number": "SJ6-0-0001"}
    assert len(register_approval(pair.ward.session, pair.ward.round, TYPED, as_proposed(pair.ward))[1]) == 4
