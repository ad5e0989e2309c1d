"""Hours of a child's year over all that a desk knows: applications, decisions, a former contractor (domain.md §7)."""

from collections import Counter
from dataclasses import replace

import pytest

from sitter_desk.domain.ledger import Months
from sitter_desk.domain.list_file import CarriedRow
from sitter_desk.domain.records import Application, Child, Decision, Duplicate, Screening, UsedHours
from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.duplicates import decide_duplicate, look_for_duplicates
from sitter_desk.office.hours import read_hours
from sitter_desk.office.intake import TypedApplication
from sitter_desk.office.kit_lists import keep_carried_over
from sitter_desk.office.revising import register_revision
from sitter_desk.office.statements import Verdict
from tests.unit.office.conftest import Stage
from tests.unit.office.course import (
    carry,
    decided_hours,
)
from tests.unit.office.harness import Pair, sql
from tests.unit.office.years import (
    CAP,
    DAY,
    FAMILY,
    GRANT,
    REFUSAL,
    busy,
    look_up_all,
    prepared,
    register,
    report,
    screened,
    typed,
)

BORN = FAMILY.children[0].birthday


def used(desk: CircleDesk, application: Application, *, leaving_out: tuple[str, ...] = ()) -> Months:
    """Hours by month that the first child of an application has used up elsewhere, as this desk sees it."""
    with desk.session.reading() as reader:
        child = reader.get(Child, application.children[0])
        skipped = {application.id, *leaving_out}
        return read_hours(reader, [child]).used(child.id, application.year_of_use, leaving_out=skipped)


def granted(desk: CircleDesk, application: Application) -> Months:
    """Hours of its first child that the ward granted outside of this application."""
    with desk.session.reading() as reader:
        child = reader.get(Child, application.children[0])
        return decided_hours(reader, application.year_of_use, child, application=application.id)


def spelt(name: str, kana: str = FAMILY.children[0].kana) -> TypedApplication:
    """The family, its child written otherwise."""
    return replace(FAMILY, children=(replace(FAMILY.children[0], name=name, kana=kana),))


# ---- applications --------------------------------------------------------------------------------------------------


def test_hours_of_all_other_applications_count_by_their_months(stage: Stage) -> None:
    desk = stage("compared").contractor
    one, two, three = (typed(desk, busy(days, month=month)) for days, month in ((3, 10), (4, 11), (1, 2)))
    assert used(desk, one) == used(desk, three) == {}  # nothing is screened yet
    screened(desk, one, two, three)
    assert used(desk, one) == {"2024-11": 40, "2025-02": 10}
    assert used(desk, two) == {"2024-10": 30, "2025-02": 10}
    assert used(desk, three) == {"2024-10": 30, "2024-11": 40}
    assert used(desk, three, leaving_out=(two.id,)) == {"2024-10": 30}


def test_only_hours_that_count_are_used_up(stage: Stage) -> None:
    """What the cap cut off was never used."""
    desk = stage("compared").contractor
    one, two = typed(desk, busy(10)), typed(desk, busy(10, month=11))
    screened(desk, one, two)
    third = typed(desk, busy(1, month=12))
    assert sum(used(desk, third).values()) == CAP
    assert used(desk, third) == {"2024-10": 100, "2024-11": 44}


def test_the_latest_screening_counts(stage: Stage) -> None:
    desk = stage("compared").contractor
    one, two = typed(desk, busy(3)), typed(desk, busy(1, month=11))
    screened(desk, one)
    sql(desk.session, 'UPDATE "use" SET "end" = \'13:00\' WHERE "application" = ? AND "position" = 1', one.id)
    screened(desk, one)
    assert used(desk, two) == {"2024-10": 25}


def test_a_withdrawn_application_gives_its_hours_back(stage: Stage) -> None:
    desk = stage("compared").contractor
    one, two = typed(desk, busy(3)), typed(desk, busy(1, month=11))
    screened(desk, one)
    assert used(desk, two) == {"2024-10": 30}
    withdraw(desk.session, one, received_on=DAY, reason="練習")
    assert used(desk, two) == {}


def test_years_of_use_share_nothing(stage: Stage) -> None:
    desk = stage("compared").contractor
    earlier, later = typed(desk, busy(3, year=2023)), typed(desk, busy(1))
    screened(desk, earlier)
    assert used(desk, later) == {}
    assert used(desk, typed(desk, busy(1, year=2023, month=11))) == {"2023-10": 30}


def test_another_child_has_another_ledger(stage: Stage) -> None:
    desk = stage("compared").contractor
    one = typed(desk, busy(3))
    screened(desk, one)
    brother = replace(FAMILY.children[0], name="長居　練習二郎", kana="ナガイ　レンシュウジロウ", birthday="2022-02-02")
    other = typed(desk, replace(busy(1, month=11), children=(brother,)))
    assert used(desk, other) == {}


def test_a_child_without_a_birthday_is_nobody_we_know(stage: Stage) -> None:
    desk = stage("compared").contractor
    one = typed(desk, busy(3))
    screened(desk, one)
    unknown = replace(busy(1, month=11), children=(replace(FAMILY.children[0], birthday=""),))
    assert used(desk, typed(desk, unknown)) == {}


@pytest.mark.parametrize("name", ["長居 練習樹", "長居練習樹", "長居　練習樹\U000e0100", "長居\u3000練習\u3000樹"])
def test_a_child_is_known_again_however_its_name_is_spaced(stage: Stage, name: str) -> None:
    desk = stage("compared").contractor
    screened(desk, typed(desk, busy(3)))
    assert used(desk, typed(desk, busy(1, month=11, of=spelt(name)))) == {"2024-10": 30}


# ---- two that are one ----------------------------------------------------------------------------------------------


def decide_all(desk: CircleDesk, *applications: Application, same: bool) -> set[str]:
    """Decides every open question about these and gives the kinds."""
    look_for_duplicates(desk.session, applications)
    with desk.session.reading() as reader:
        found = reader.find(Duplicate, state="open")
    for each in found:
        decide_duplicate(desk.session, each, same=same and each.kind == "same_child", note="練習", decided_on=DAY)
    return {each.kind for each in found}


def test_children_that_a_person_said_are_one_share_their_hours(stage: Stage) -> None:
    desk = stage("compared").contractor
    one, two = typed(desk, busy(3)), typed(desk, busy(1, month=11, of=spelt("長居　練習木")))
    assert "same_child" in decide_all(desk, one, two, same=True)
    screened(desk, one)
    assert used(desk, two) == {"2024-10": 30}
    three = typed(desk, busy(1, month=12, of=spelt("長居　練習木")))
    assert used(desk, three) == {"2024-10": 30}


def test_children_that_a_person_said_are_two_share_nothing(stage: Stage) -> None:
    desk = stage("compared").contractor
    one, two = typed(desk, busy(3)), typed(desk, busy(1, month=11, of=spelt("長居　練習木")))
    assert "same_child" in decide_all(desk, one, two, same=False)
    screened(desk, one)
    assert used(desk, two) == {}


def test_three_spellings_that_are_one_by_two_decisions_share_all(stage: Stage) -> None:
    desk = stage("compared").contractor
    names = ("長居　練習樹", "長居　練習木", "長居　練習貴")
    cases = [typed(desk, busy(1, month=month, of=spelt(name))) for month, name in zip((10, 11, 12), names, strict=True)]
    decide_all(desk, *cases, same=True)
    screened(desk, *cases)
    for at, own in enumerate(("2024-10", "2024-11", "2024-12")):
        assert used(desk, cases[at]) == {month: 10 for month in ("2024-10", "2024-11", "2024-12") if month != own}


# ---- what a former contractor handed on ----------------------------------------------------------------------------


def carried(months: dict[str, int], *, name: str = FAMILY.children[0].name, year: int = 2024) -> CarriedRow:
    hours = tuple(UsedHours(month=month, hours=used) for month, used in months.items())
    return CarriedRow(child_name=name, child_birthday=BORN, year_of_use=year, hours=hours, receipts=(), waiting="")


def hand_on(pair: Pair, *rows: CarriedRow) -> None:
    keep_carried_over(pair.ward.session, pair.ward.engagement, rows, former_contractor=practice.FORMER_CONTRACTOR)
    carry(pair.ward, pair.contractor)


def test_carried_over_hours_count_at_both_desks(stage: Stage) -> None:
    pair = stage("compared")
    hand_on(
        pair,
        carried({"2024-04": 20, "2024-10": 5}),
        carried({"2024-04": 1}, name="長居 練習樹"),  # a second line of the same child
        carried({"2023-04": 99}, year=2023),
        carried({"2024-04": 99}, name="長居　別人"),
    )
    one = typed(pair.contractor, busy(3))
    assert used(pair.contractor, one) == {"2024-04": 21, "2024-10": 5}
    [screening] = screened(pair.contractor, one)
    balance = screening.children[0]
    assert (balance.used_before, balance.counted, balance.remaining) == (26, 30, CAP - 56)
    assert [(each.month, each.used_before, each.counted) for each in balance.months] == [
        ("2024-04", 21, 0), ("2024-10", 5, 30),
    ]  # fmt: skip
    assert granted(pair.contractor, one) == {"2024-04": 21, "2024-10": 5}


# ---- what the ward decided -----------------------------------------------------------------------------------------


def at_the_ward(stage: Stage, verdict: Verdict) -> tuple[Pair, Application, Application]:
    """Two applications of one child, 30 and 40 hours, the first decided."""
    pair = stage("compared")
    one, two = prepared(pair.contractor, busy(3), busy(4, month=11))
    report(pair)
    register(pair.ward, {one.id: verdict})
    return pair, one, two


def test_a_decision_counts_at_the_ward_and_a_screening_does_not(stage: Stage) -> None:
    pair, one, two = at_the_ward(stage, GRANT)
    assert granted(pair.ward, two) == {"2024-10": 30}
    assert granted(pair.ward, one) == {}
    assert used(pair.ward, one) == {"2024-11": 40}  # as a proposal


def test_a_refusal_uses_nothing_up_whatever_its_screening_says(stage: Stage) -> None:
    pair, _, two = at_the_ward(stage, REFUSAL)
    assert sum(granted(pair.ward, two).values()) == sum(used(pair.ward, two).values()) == 0


def test_a_decision_counts_before_the_screening_beside_it(stage: Stage) -> None:
    """The screening may come again changed; what was signed stays."""
    pair, one, two = at_the_ward(stage, GRANT)
    with pair.ward.session.reading() as reader:
        screening = reader.find(Screening, application=one.id)[-1]
    sql(pair.ward.session, 'UPDATE "screening" SET "children" = \'[]\' WHERE "id" = ?', screening.id)
    assert used(pair.ward, two) == {"2024-10": 30}


def test_a_revocation_gives_the_hours_back(stage: Stage) -> None:
    pair, one, two = at_the_ward(stage, GRANT)
    desk = pair.ward
    with desk.session.reading() as reader:
        [earlier] = reader.find(Decision, application=one.id)
    revoked = {earlier.id: Verdict(outcome="revoke", reason="residence")}
    register_revision(desk.session, desk.round, practice.approval(), revoked)
    assert sum(granted(desk, two).values()) == sum(used(desk, two).values()) == 0
    look_up_all(pair)
    assert register(desk, {two.id: GRANT}) == 1


def test_a_granted_child_is_known_among_its_brothers(stage: Stage) -> None:
    """One decision for two children: each has what stands under its own name."""
    pair = stage("compared")
    brother = replace(FAMILY.children[0], name="長居　練習二郎", kana="ナガイ　レンシュウジロウ", birthday="2022-02-02")
    uses = busy(3).uses
    both = replace(busy(1), children=(*FAMILY.children, brother), uses=(*uses[:2], replace(uses[2], child=1)))
    later = replace(busy(1, month=12), children=both.children)
    first, second = prepared(pair.contractor, both, later)
    report(pair)
    register(pair.ward, {first.id: GRANT})
    with pair.ward.session.reading() as reader:
        children = [reader.get(Child, child) for child in second.children]
        hours = [decided_hours(reader, 2024, child, application=second.id) for child in children]
    assert hours == [{"2024-10": 20}, {"2024-10": 10}]


def test_many_children_are_read_at_once_as_each_by_itself(stage: Stage) -> None:
    pair, *_ = at_the_ward(stage, GRANT)
    with pair.ward.session.reading() as reader:
        children = reader.find(Child)
        for decided in (False, True):
            together = read_hours(reader, children, decided=decided)
            for child in children:
                alone = read_hours(reader, [child], decided=decided)
                for year in (2023, 2024):
                    expected = alone.used(child.id, year, leaving_out=())
                    assert together.used(child.id, year, leaving_out=()) == expected
        totals = Counter(len(together.used(child.id, 2024, leaving_out=())) for child in children)
    assert totals[1] >= 2
