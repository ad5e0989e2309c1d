"""Days that do not exist, yen and hours below nothing, texts that hide or compute something get in nowhere: typed,
corrected, registered or received."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from sitter_desk.domain.records import Applicant, Application, Child, PlannedDay, Record, Round, Use
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.errors import MomentUnclear, RecordUnfit
from sitter_desk.office.circle import practice
from sitter_desk.office.correcting import correct
from sitter_desk.office.decisions import ApprovalTyped, register_approval, review
from sitter_desk.office.intake import TypedApplication, type_application
from sitter_desk.office.receiving import apply_bundle, stage_bundle
from sitter_desk.office.session import new_id
from sitter_desk.office.statements import Verdict, as_screened
from sitter_desk.sealing import strict
from sitter_desk.vault import staging
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import Pair, acts, forge_disc, refused

TYPED, APPROVAL = practice.typed_from_paper(), practice.approval()
DAYS = ("approved_on", "effective_on", "pay_on")


def verdicts(pair: Pair) -> dict[str, Verdict]:
    with pair.ward.session.reading() as reader:
        return {case.submission: as_screened(case) for case in review(reader, pair.ward.round)}


@pytest.mark.parametrize("spelling", ["令和7年4月25日", "R7.4.25", "2025/4/25", "2025-04-25"])
def test_days_of_an_approval_are_kept_and_signed_as_iso(stage: Stage, spelling: str) -> None:
    pair = stage("looked_up")
    typed = replace(APPROVAL, **dict.fromkeys(DAYS, spelling))
    approval, decisions = register_approval(pair.ward.session, pair.ward.round, typed, verdicts(pair))
    assert {getattr(approval, name) for name in DAYS} == {"2025-04-25"}
    for decision in decisions:
        statement = strict.decode(decision.statement.encode(), DecisionStatement)
        assert {statement.approved_on, statement.effective_on, statement.pay_on} <= {"2025-04-25", ""}


@pytest.mark.parametrize("name", DAYS)
@pytest.mark.parametrize("day", ["2025-02-30", "令和7年2月30日", "明日"])
def test_a_day_that_is_none_approves_nothing(stage: Stage, name: str, day: str) -> None:
    pair = stage("looked_up")
    typed: ApprovalTyped = replace(APPROVAL, **{name: day})
    given, log = verdicts(pair), acts(pair.ward.session)
    with refused(pair.ward.session, MomentUnclear):
        register_approval(pair.ward.session, pair.ward.round, typed, given)
    assert acts(pair.ward.session) == log


def with_child(**changes: Any) -> TypedApplication:
    return replace(TYPED, children=(replace(TYPED.children[0], **changes),))


def with_use(**changes: Any) -> TypedApplication:
    return replace(TYPED, uses=(*TYPED.uses[:-1], replace(TYPED.uses[-1], **changes)))


@pytest.mark.parametrize(
    ("typed", "kind", "field"),
    [
        (replace(TYPED, name="=cmd|' /C calc'!A0"), "applicant", "name"),
        (replace(TYPED, name="練習\u202e太郎"), "applicant", "name"),
        (replace(TYPED, birthday="2024-02-30"), "applicant", "birthday"),
        (with_child(birthday="2024-02-30"), "child", "birthday"),
        (with_child(relationship="=cmd"), "child", "relationship"),
        (replace(TYPED, arrived_on="2024-02-30"), "application", "arrived_on"),
        (replace(TYPED, account=replace(TYPED.account, holder_kana="\u2066ヨシ")), "application", "holder_kana"),
        (with_use(day="2024-02-30"), "use", "day"),
        (with_use(start="9時"), "use", "start"),
        (with_use(sitter="=cmd"), "use", "sitter"),
        (with_use(start=""), "use", "start"),
        (with_use(fee_yen=100, discount_yen=-20_000), "use", "discount_yen"),
        (with_use(paid_yen=10**9), "use", "paid_yen"),
        (with_child(hours_elsewhere=-10), "child", "hours_elsewhere"),
    ],
)
def test_an_unfit_application_is_not_typed_and_leaves_no_gap(
    stage: Stage, typed: TypedApplication, kind: str, field: str
) -> None:
    desk = stage("taken_in").contractor
    round_, log = desk.round, acts(desk.session)
    with refused(desk.session, RecordUnfit) as caught:
        type_application(desk.session, typed, round_=round_)
    assert caught.value.details == {"type": kind, "field": field}
    assert acts(desk.session) == log
    assert type_application(desk.session, TYPED, round_=round_).receipt_number == "SJ6-0-0004"


def a_round(pair: Pair) -> Record:
    plan = (PlannedDay(step="close", planned="2025-02-30", actual=""),)
    return replace(pair.ward.round, id=new_id(), number=2, plan=plan)


def of_contractor(pair: Pair, kind: type[Record], **changes: Any) -> Record:
    with pair.contractor.session.reading() as reader:
        record = reader.find(kind)[0]
    return replace(record, revision=record.revision + 1, **changes)


RECEIVED: list[tuple[str, Callable[[Pair], Record], str]] = [
    ("ward", a_round, "planned"),
    ("contractor", lambda pair: of_contractor(pair, Applicant, name="=cmd"), "name"),
    ("contractor", lambda pair: of_contractor(pair, Applicant, address="練習町\u202e1"), "address"),
    ("contractor", lambda pair: of_contractor(pair, Use, day="2024-02-30"), "day"),
    ("contractor", lambda pair: of_contractor(pair, Use, start="9時"), "start"),
    ("contractor", lambda pair: of_contractor(pair, Use, end=""), "end"),
    ("contractor", lambda pair: of_contractor(pair, Use, discount_yen=-20_000), "discount_yen"),
    ("contractor", lambda pair: of_contractor(pair, Child, hours_elsewhere=-10), "hours_elsewhere"),
    ("contractor", lambda pair: of_contractor(pair, Application, arrived_on="R7.3.30"), "arrived_on"),
]


def test_nobody_corrects_a_use_into_one_that_cant_be_computed(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with desk.session.reading() as reader:
        case = reader.find(Application)[0]
        use = reader.find(Use, application=case.id)[0]
    for wrong in ({"discount_yen": -20_000}, {"fee_yen": -1}, {"start": ""}, {"day": ""}):
        with refused(desk.session, RecordUnfit) as caught:
            correct(desk.session, case, replace(use, **wrong))
        assert caught.value.details == {"type": "use", "field": next(iter(wrong))}


@pytest.mark.parametrize(("site", "make", "field"), RECEIVED)
def test_an_unfit_record_is_refused_before_anything_is_applied(
    stage: Stage, site: str, make: Callable[[Pair], Record], field: str
) -> None:
    pair = stage("sent")
    there, here = (pair.ward, pair.contractor) if site == "ward" else (pair.contractor, pair.ward)
    disc = forge_disc(pair.out, there, (make(pair),), number=3)
    with refused(here.session, RecordUnfit) as caught:
        stage_bundle(here.session, *disc)
    assert caught.value.details["field"] == field
    with here.session.reading() as reader:
        assert staging.staged_bundles(reader) == []


def test_the_same_record_with_a_day_that_exists_is_taken(stage: Stage) -> None:
    pair = stage("sent")
    bad = a_round(pair)
    assert isinstance(bad, Round)
    good = replace(bad, plan=(replace(bad.plan[0], planned="2025-02-28"),))
    session = pair.contractor.session
    apply_bundle(session, stage_bundle(session, *forge_disc(pair.out, pair.ward, (good,), number=3)))
    with session.reading() as reader:
        assert reader.get(Round, good.id) == good
