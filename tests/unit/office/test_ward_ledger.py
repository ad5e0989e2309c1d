"""The ward's own ledger and its own look for duplicates: nothing that a disc says of them is believed."""

from dataclasses import replace

import pytest

from sitter_desk.domain.calculation import Arrival, calculate
from sitter_desk.domain.records import Application, Child, Duplicate, Screening, Use
from sitter_desk.errors import DuplicateOpen, HoursLeft, VerdictUnfit
from sitter_desk.office.correcting import correct
from sitter_desk.office.duplicates import decide_duplicate, list_duplicates, look_for_duplicates
from sitter_desk.office.hours import HourBook, Spent
from sitter_desk.office.intake import TypedChild
from sitter_desk.office.questions import send_back
from sitter_desk.office.receiving import apply_bundle, look_at_head, stage_bundle, trust_peer
from sitter_desk.office.schemes import scheme_under
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.statements import Verdict
from sitter_desk.vault import peers
from tests.unit.office.conftest import Stage
from tests.unit.office.course import (
    carry,
    decided_hours,
)
from tests.unit.office.harness import Pair, refused
from tests.unit.office.years import (
    DAY,
    FAMILY,
    GRANT,
    REFUSAL,
    busy,
    frozen_anew,
    last_screening,
    look_up_all,
    prepared,
    receive,
    register,
    report,
    screened,
    submitted,
    tried,
    typed,
)

PARTIAL = Verdict(outcome="partial")


def test_a_child_named_twice_in_one_application_has_one_year(stage: Stage) -> None:
    pair = stage("compared")
    desk = pair.contractor
    again = TypedChild(name="長居練習樹", kana="ナガイ　レンシュウキ", birthday="2020-09-10", relationship="長男")
    paper = busy(14, of=replace(FAMILY, children=(*FAMILY.children, again)))
    november = tuple(replace(use, child=1, day=use.day.replace("-10-", "-11-")) for use in paper.uses)
    made = typed(desk, replace(paper, uses=paper.uses + november))
    assert [each.label for each in tried(desk, made).failed] == [made.receipt_number]  # a person must see it first
    for pair_shown in list_duplicates(desk.session):
        decide_duplicate(desk.session, pair_shown.duplicate, same=True, note="練習：同じ児童です。", decided_on=DAY)
    [screening] = screened(desk, made)
    assert screening.day_hours == 144
    submitted(desk, made)
    report(pair)
    assert register(pair.ward, {made.id: PARTIAL}) == 1


def test_granted_hours_stay_with_a_child_whose_name_is_corrected(stage: Stage) -> None:
    pair = stage("compared")
    desk = pair.contractor
    [first] = prepared(desk, busy(10))
    delivered(pair)
    assert register(pair.ward, {first.id: GRANT}) == 1
    send_back(pair.ward.session, first, "練習：氏名", asked_on="2025-04-28", answer_by="2025-05-07")
    carry(pair.ward, desk)
    with desk.session.reading() as reader:
        case = reader.get(Application, first.id)
        child = reader.get(Child, case.children[0])
    correct(desk.session, case, replace(child, name="長居　練習木"))
    other = replace(FAMILY, children=(replace(FAMILY.children[0], name="長居　練習木"),))
    [screening] = screened(desk, typed(desk, busy(10, month=11, of=other)))
    assert (screening.children[0].used_before, screening.day_hours) == (100, 44)


def test_a_refused_application_takes_no_hours_from_another(stage: Stage) -> None:
    """The second was cut by the hours of the first; the first is refused, so the cut has no cause any more."""
    pair = stage("compared")
    one, two = prepared(pair.contractor, busy(10), busy(10, month=11))
    assert last_screening(pair.contractor, two).day_hours == 44
    report(pair)
    with refused(pair.ward.session, HoursLeft) as caught:
        register(pair.ward, {one.id: REFUSAL, two.id: PARTIAL})
    assert caught.value.details == {"number": two.receipt_number}
    assert register(pair.ward, {one.id: GRANT, two.id: PARTIAL}) == 2


def test_hours_that_nobody_used_cut_nothing(stage: Stage) -> None:
    pair = stage("compared")
    [one] = prepared(pair.contractor, busy(10))
    report(pair, as_if_used, of=one.id)
    with refused(pair.ward.session, HoursLeft):
        register(pair.ward, {one.id: PARTIAL})


def delivered(pair: Pair) -> None:
    """A disc of the contractor's own is applied at the ward, which trusts it from the first on; all is looked up."""
    desk = pair.contractor
    sealed = seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="2025-04-20", return_by="")
    with pair.ward.session.reading() as reader:
        trusted = peers.all_peers(reader)[0].trusted
    disc = (sealed.written.path, sealed.password)
    if not trusted:
        trust_peer(pair.ward.session, look_at_head(*disc), pair.tray["fingerprint contractor"])
    apply_bundle(pair.ward.session, stage_bundle(pair.ward.session, *disc))
    look_up_all(pair)


def as_if_used(pair: Pair, screening: Screening) -> Screening:
    """The screening as it would be had the child used up 140 hours before; its amount is right by the rules."""
    with pair.contractor.session.reading() as reader:
        application = reader.get(Application, screening.application)
        again = calculate(
            scheme_under(reader, screening.rule_sets),
            children=[reader.get(Child, child) for child in application.children],
            uses=reader.find(Use, application=application.id),
            used_before={child: {"2024-05": 140} for child in application.children},
            arrival=Arrival(day=application.arrived_on),
        )
    return replace(screening, **{name: getattr(again, name) for name in again.__dataclass_fields__})


def spent(engagement: str, application: str, hours: int) -> Spent:
    return Spent(application=application, engagement=engagement, year=2024, months={"2024-05": hours})


@pytest.mark.parametrize(
    ("known", "hours"),
    [
        ([spent("new", "", 100)], 100),
        ([spent("old", "a", 100), spent("new", "", 100)], 100),
        ([spent("old", "a", 100), spent("new", "", 130)], 130),
        ([spent("old", "a", 100), spent("new", "", 70)], 100),
        ([spent("old", "", 60), spent("old", "a", 40), spent("new", "", 100), spent("new", "b", 10)], 110),
        ([spent("old", "", 60), spent("new", "b", 10)], 70),
        ([spent("old", "left out", 60), spent("new", "", 50), spent("new", "b", 10)], 60),
        ([replace(spent("old", "a", 100), year=2023), spent("new", "", 50)], 50),
    ],
)
def test_what_a_former_contractor_handed_on_is_counted_once(known: list[Spent], hours: int) -> None:
    """It is all that was used before its engagement, and a ward that keeps one vault granted some of it itself."""
    book = HourBook(spent={"child": known}, keys={})
    assert sum(book.used("child", 2024, leaving_out={"left out"}).values()) == hours


def test_what_may_be_paid_twice_is_not_granted_before_a_person_decided(stage: Stage) -> None:
    """A disc that keeps the suspicions back: the ward finds them itself, and decides each."""
    pair = stage("compared")
    desk = pair.contractor
    one, two = typed(desk, busy(2)), typed(desk, busy(2))
    tried(desk, one, two)
    for shown in list_duplicates(desk.session):
        decide_duplicate(desk.session, shown.duplicate, same=False, note="練習", decided_on=DAY)
    screened(desk, one, two)
    submitted(desk, one, two)
    with desk.session.reading() as reader:
        records = reader.changed_since(0, engagement=desk.engagement.id)
        kept_back = [each for each in records if not isinstance(each, Duplicate)]
    receive(pair, *frozen_anew(kept_back))
    look_up_all(pair)
    given = {one.id: GRANT, two.id: GRANT}
    with refused(pair.ward.session, DuplicateOpen):
        register(pair.ward, given)
    look_for_duplicates(pair.ward.session, [one, two])
    with refused(pair.ward.session, DuplicateOpen):
        register(pair.ward, given)
    for shown in list_duplicates(pair.ward.session):
        decide_duplicate(pair.ward.session, shown.duplicate, same=False, note="練習", decided_on=DAY)
    assert register(pair.ward, given) == 2
    with pair.ward.session.reading() as reader:
        sent = list(reader.changed_since(0, engagement=pair.ward.engagement.id))
        assert reader.count(Duplicate) > 0
    assert not [each for each in sent if isinstance(each, Duplicate)]


def test_a_child_never_passes_its_year_by_the_order_of_two_approvals(stage: Stage) -> None:
    pair = stage("compared")
    one, two = prepared(pair.contractor, busy(10), busy(10, month=11))
    delivered(pair)
    assert register(pair.ward, {two.id: PARTIAL}) == 1
    assert register(pair.ward, {one.id: GRANT}) == 1
    [three] = prepared(pair.contractor, busy(1, month=12))
    assert last_screening(pair.contractor, three).day_hours == 0
    delivered(pair)
    with refused(pair.ward.session, VerdictUnfit):
        register(pair.ward, {three.id: GRANT})
    with pair.ward.session.reading() as reader:
        child = reader.get(Child, reader.get(Application, three.id).children[0])
        assert decided_hours(reader, 2024, child) == {"2024-10": 100, "2024-11": 44}
