"""From a case and a verdict to what is signed: late first, reasons from the rules, hours given back by a refusal."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Approval, Check
from sitter_desk.office.circle import practice
from sitter_desk.office.decisions import review
from sitter_desk.office.session import new_id
from sitter_desk.office.statements import Case, Outcome, Verdict, as_screened, build_statement
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import Pair


def case_of(pair: Pair, at: int = 0) -> Case:
    with pair.ward.session.reading() as reader:
        return review(reader, pair.ward.round)[at]


def approval_of(pair: Pair) -> Approval:
    return Approval(
        id=new_id(), owner=pair.ward.session.desk, engagement=pair.ward.engagement.id, round=pair.ward.round.id,
        **practice.approval().__dict__,
    )  # fmt: skip


def test_late_arrival_goes_before_the_amount(stage: Stage) -> None:
    case = case_of(stage("received"))
    checks = tuple(
        Check(code="arrival", result="ward", note="2025-04-16") if check.code == "arrival" else check
        for check in case.screening.checks
    )
    late = replace(case, screening=replace(case.screening, checks=checks))
    assert as_screened(case) == Verdict(outcome="grant")
    assert as_screened(late) == Verdict(outcome="refuse", reason="late")


@pytest.mark.parametrize("outcome", ["grant", "partial", "refuse"])
def test_title_and_opening_are_those_of_the_rules(stage: Stage, outcome: Outcome) -> None:
    pair = stage("received")
    case = case_of(pair)
    wording = case.programme.wording
    verdict = Verdict(outcome=outcome, reason="age" if outcome == "refuse" else "")
    statement = build_statement(new_id(), pair.ward.engagement, pair.ward.round, approval_of(pair), case, verdict)
    assert statement.title == (wording.title_refuse if outcome == "refuse" else wording.title_grant)
    openings = {
        "grant": wording.opening_grant, "partial": wording.opening_partial, "refuse": wording.opening_refuse,
    }  # fmt: skip
    assert statement.opening == openings[outcome].replace("{applied_on}", "令和7年3月30日")
    assert "{" not in statement.opening
    assert statement.outcome == outcome


def test_a_refusal_consumes_no_hours(stage: Stage) -> None:
    pair = stage("received")
    case = case_of(pair)
    granted, refused = (
        build_statement(new_id(), pair.ward.engagement, pair.ward.round, approval_of(pair), case, verdict)
        for verdict in (Verdict(outcome="grant"), Verdict(outcome="refuse", reason="age"))
    )
    used = granted.day_hours + granted.night_hours
    assert used > 0
    assert refused.remaining_hours == granted.remaining_hours + used
    assert granted.account_last4 == case.application.account.number[-4:]


def test_the_addressee_stands_exactly_as_received(stage: Stage) -> None:
    pair = stage("received")
    case = case_of(pair, 1)
    statement = build_statement(
        new_id(), pair.ward.engagement, pair.ward.round, approval_of(pair), case, Verdict(outcome="grant")
    )
    assert [ord(sign) for sign in statement.addressee.name] == [ord(sign) for sign in case.applicant.name]
    assert statement.addressee.address == case.applicant.address
    assert statement.children == tuple(child.name for child in case.children)
    assert sum(use.amount_yen for use in statement.uses) == statement.amount_yen


def test_an_appeal_text_is_printed_only_when_the_ward_confirmed_it(stage: Stage) -> None:
    pair = stage("received")
    case = case_of(pair)
    for confirmed in (False, True):
        appeal = replace(case.programme.appeal, confirmed=confirmed, text="練習：教示", version="1")
        changed = replace(case, programme=replace(case.programme, appeal=appeal))
        statement = build_statement(
            new_id(), pair.ward.engagement, pair.ward.round, approval_of(pair), changed, Verdict(outcome="grant")
        )
        assert (statement.appeal_text, statement.appeal_text_version) == (
            ("練習：教示", "1") if confirmed else ("", "")
        )
