"""From a case and a verdict to what is signed: late first, reasons from the rules, hours given back by a refusal."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Approval
from sitter_desk.domain.scheme import scheme_of
from sitter_desk.office.circle import practice
from sitter_desk.office.decisions import review
from sitter_desk.office.proving import recalculated
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


def as_if_arrived(case: Case, day: str) -> Case:
    """The case as it would lie there had it arrived on another day; its amounts are right by the rules."""
    moved = replace(case.application, arrived_on=day)
    again = recalculated(replace(case, application=moved), {})
    amounts = {name: getattr(again, name) for name in again.__dataclass_fields__}
    return replace(case, application=moved, screening=replace(case.screening, **amounts))


def test_what_came_late_is_left_out_by_the_day_of_its_arrival(stage: Stage) -> None:
    case = case_of(stage("received"))
    assert as_screened(case) == Verdict(outcome="grant")
    assert as_screened(as_if_arrived(case, "2025-04-15")) == Verdict(outcome="grant")
    late = as_if_arrived(case, "2025-04-16")
    assert as_screened(late) == Verdict(outcome="refuse", reason="late")
    assert late.screening.amount_yen == 0


def test_a_late_refusal_says_so_on_each_use(stage: Stage) -> None:
    pair = stage("received")
    late = as_if_arrived(case_of(pair), "2025-04-16")
    statement = build_statement(
        new_id(), pair.ward.engagement, pair.ward.round, approval_of(pair), late, as_screened(late)
    )
    wording = late.programme.wording
    assert statement.reason == wording.refusals["late"].text
    assert len(statement.uses) == len(late.uses)
    assert all(use.reasons and "{" not in "".join(use.reasons) for use in statement.uses)


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
        changed = replace(case, scheme=scheme_of(replace(case.programme, appeal=appeal)))
        statement = build_statement(
            new_id(), pair.ward.engagement, pair.ward.round, approval_of(pair), changed, Verdict(outcome="grant")
        )
        assert (statement.appeal_text, statement.appeal_text_version) == (
            ("練習：教示", "1") if confirmed else ("", "")
        )


def test_a_revocation_pays_nothing_and_gives_every_hour_back(stage: Stage) -> None:
    pair = stage("received")
    case = case_of(pair)
    granted, revoked = (
        build_statement(
            new_id(), pair.ward.engagement, pair.ward.round, approval_of(pair), case, verdict, supersedes=earlier
        )
        for verdict, earlier in (
            (Verdict(outcome="grant"), ""),
            (Verdict(outcome="revoke", reason="residence"), "d" * 32),
        )
    )
    assert (revoked.title, revoked.supersedes) == (case.programme.wording.title_revoke, "d" * 32)
    assert (revoked.amount_yen, revoked.pay_on, revoked.account_last4, revoked.conditions) == (0, "", "", "")
    assert revoked.remaining_hours == granted.remaining_hours + granted.day_hours + granted.night_hours
    assert not any(use.amount_yen or use.day_hours or use.night_hours for use in revoked.uses)


def test_a_changed_grant_has_its_own_title(stage: Stage) -> None:
    pair = stage("received")
    case = case_of(pair)
    changed = build_statement(
        new_id(), pair.ward.engagement, pair.ward.round, approval_of(pair), case, Verdict(outcome="grant"),
        supersedes="d" * 32,
    )  # fmt: skip
    assert changed.title == case.programme.wording.title_change
    assert changed.amount_yen == case.screening.amount_yen


def test_each_use_is_told_by_the_rules_of_its_own_day(stage: Stage) -> None:
    """Rules that change within the year speak for the uses from their day on."""
    pair = stage("received")
    case = case_of(pair, 3)
    newest = case.programme
    reasons = {code: f"新しい版：{text}" for code, text in newest.wording.reasons.items()}
    newer = replace(
        newest, version="newer", effective_from="2024-10-16", wording=replace(newest.wording, reasons=reasons)
    )
    statement = build_statement(
        new_id(), pair.ward.engagement, pair.ward.round, approval_of(pair),
        replace(case, scheme=scheme_of(newest, newer)), Verdict(outcome="grant"),
    )  # fmt: skip
    told = {use.day: use.reasons for use in statement.uses if use.reasons}
    assert {day for day, sentences in told.items() if "新しい版" in sentences[0]} == {
        day for day in told if day >= "2024-10-16"
    }
    assert min(told) < "2024-10-16" <= max(told)
