"""The audit log as a person reads it, and its chain as it is drawn, on the logs of a whole circle."""

import pytest

from sitter_desk.domain.records import Applicant, Child
from sitter_desk.domain.roles import PERMISSIONS
from sitter_desk.errors import Cancelled, NotPermitted
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.people import add_person
from sitter_desk.office.reading import open_application
from sitter_desk.office.views.log_chain import chain, chain_holds, instant_of, spoken, verify_chain
from sitter_desk.office.views.log_fields import FIELDS
from sitter_desk.office.views.log_view import Asked, LogPage, LogRow, log_users, read_log
from sitter_desk.office.views.log_words import ACTS, DETAILS, GROUP_NAMES, GROUPS, THINGS
from sitter_desk.vault import connection as door
from sitter_desk.vault import log
from sitter_desk.vault.audit import Break
from sitter_desk.vault.tables import TABLES
from tests.unit.office.conftest import Stage
from tests.unit.office.course import case
from tests.unit.office.harness import CHEAP, acts, in_role

DAY = "2025-06-02"


def everything(desk: CircleDesk, asked: Asked = Asked()) -> list[LogRow]:  # noqa: B008  frozen
    rows, below = [], 0
    while True:
        page = read_log(desk.session, asked, below=below, limit=50)
        rows += page.rows
        below = page.next
        if not below:
            return rows


def read(desk: CircleDesk, limit: int = 100, **asked: object) -> LogPage:
    return read_log(desk.session, Asked(**asked), limit=limit)  # type: ignore[arg-type]  # a literal from the table


def test_every_permission_every_field_and_every_thing_has_its_words() -> None:
    assert set().union(*PERMISSIONS.values()) <= set(ACTS)
    assert {field for table in TABLES.values() for field in table.kinds} <= set(FIELDS)
    assert {table.name for table in TABLES.values()} <= set(THINGS)
    assert set(GROUPS) == set(GROUP_NAMES)
    assert sum(len(group) for group in GROUPS.values()) == len(ACTS)


def test_a_whole_circle_is_told_in_words(stage: Stage) -> None:
    for desk in stage("closed").desks.values():
        rows = everything(desk)
        assert {row.act for row in rows} <= set(ACTS)
        assert {row.thing for row in rows} <= {*THINGS, ""}
        assert {row.detail for row in rows} <= {*DETAILS, ""}
        assert all(row.fits for row in rows)
        assert len({row.act for row in rows}) > 10


def test_portions_follow_each_other_newest_first_without_a_gap(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with desk.session.reading() as reader:
        head = reader.audit_head().seq
    seqs = [row.seq for row in everything(desk)]
    assert seqs == list(range(head, 0, -1))


def test_to_read_it_is_an_entry_without_what_was_typed(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    page = read(desk, number="SJ6-0-0001")
    with desk.session.reading() as reader:
        last = reader.audit_entries(after=reader.audit_head().seq - 1)[0]
    assert (last.act, last.about, last.subject) == ("audit.read", "audit", "")
    assert last.facts == {
        "query": "number", "count": len(page.rows), "first": page.rows[-1].seq, "last": page.rows[0].seq,
    }  # fmt: skip


def test_it_is_found_by_the_number_of_a_case(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    open_application(desk.session, case(desk).id)
    rows = read(desk, number="SJ6-0-0001").rows
    assert {row.case for row in rows} == {"SJ6-0-0001"}
    assert (rows[0].act, rows[0].thing, rows[0].number, rows[0].detail) == (
        "record.read", "application", "SJ6-0-0001", "opened",
    )  # fmt: skip
    assert {row.thing for row in rows} >= {"applicant", "child", "application", "use"}
    assert read(desk, number="SJ6-0-9999").rows == ()


def test_it_is_found_by_the_number_of_a_disc_and_of_a_sheet(stage: Stage) -> None:
    ward = stage("kit").ward
    discs = read(ward, number="M-W-SJ6-0001").rows
    assert {row.act for row in discs} == {"bundle.seal", "handover.record"}
    assert {row.thing for row in discs} == {"bundle", "carried_item"}
    assert {row.number for row in discs} == {"M-W-SJ6-0001"}
    sheets = read(ward, number="K-SJ6-0001").rows
    assert [row.act for row in sheets] == ["handover.record", "handover.print", "handover.print"]
    assert "state" in sheets[0].fields
    assert sheets[2].detail == "new"


def test_it_is_filtered_by_person_act_day_and_refusal(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with in_role(desk.session, "auditor"), pytest.raises(NotPermitted):
        add_person(desk.session, login="x", name="練習", role="handler", kdf=CHEAP)
    refused = read(desk, refusals=True).rows
    assert [(row.act, row.detail, row.refused) for row in refused] == [("refused", "user.add", True)]
    me = desk.session.vault.user.id
    assert {row.user for row in read(desk, user=me).rows} == {practice.CONTRACTOR_PERSON.name}
    assert {row.act for row in read(desk, group="exchanged").rows} <= set(GROUPS["exchanged"])
    with desk.session.reading() as reader:
        head = reader.audit_head().seq
    assert [row.seq for row in read(desk, first_day=DAY, last_day=DAY).rows] == list(range(head, 0, -1))[:100]
    assert read(desk, first_day="2025-06-03").rows == ()
    assert read(desk, last_day="2025-06-01").rows == ()


def test_a_page_of_few_ends_and_one_of_many_goes_on(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    first = read(desk, limit=3)
    assert (len(first.rows), first.next) == (3, first.rows[-1].seq)
    assert read(desk, group="decided").next == 0


def test_no_value_of_a_person_stands_in_it(stage: Stage) -> None:
    desk = stage("screened").contractor
    text = str(everything(desk))
    with desk.session.reading() as reader:
        people = [*reader.find(Applicant), *reader.find(Child)]
    assert people
    assert not any(part in text for person in people for part in (person.name, person.kana, person.birthday))


def test_people_are_named_also_when_they_are_gone(stage: Stage) -> None:
    desk = stage("engaged").ward
    add_person(desk.session, login="jiro", name="練習次郎", role="handler", kdf=CHEAP)
    with desk.session.reading() as reader:
        assert [(user.name, user.gone) for user in log_users(reader)] == [("区　練習子", False), ("練習次郎", False)]
    first = next(row for row in read(desk).rows if row.thing == "user")
    assert (first.number, first.detail) == ("練習次郎", "state.invited")


def test_the_chain_is_drawn_by_month_and_held_by_paper_and_disc(stage: Stage) -> None:
    ward = stage("kit").ward
    with ward.session.reading() as reader:
        drawn, head = chain(reader), reader.audit_head()
    assert [(each.month, each.first, each.last) for each in drawn.months] == [("2025-06", 1, head.seq)]
    assert (drawn.seq, drawn.head) == (head.seq, spoken(head.head))
    assert [(each.kind, each.number) for each in drawn.anchors] == [
        ("disc", "M-W-SJ6-0001"), ("paper", "K-SJ6-0001"), ("paper", "K-SJ6-0002"),
    ]  # fmt: skip


def test_a_disc_holds_the_head_that_travelled_in_it(stage: Stage) -> None:
    pair = stage("told")
    with pair.contractor.session.reading() as reader:
        known = reader.rows('SELECT "peer" FROM "peer"')[0][0]
    with pair.ward.session.reading() as reader:
        last = [each for each in chain(reader).anchors if each.kind == "disc"][-1]
    assert f'"seq":{last.seq}' in known


def test_months_are_parted_at_midnight_of_the_office(stage: Stage) -> None:
    pair = stage("engaged")
    desk = pair.ward
    pair.clock.at = instant_of("2025-07-01") - 2_000_000
    for _ in range(4):
        read(desk, limit=1)
    with desk.session.reading() as reader:
        months, head = chain(reader).months, reader.audit_head().seq
        assert log.seq_from(reader, instant_of("2025-07-01")) == months[-1].first
    assert [each.month for each in months] == ["2025-06", "2025-07"]
    assert sum(each.entries for each in months) == head
    assert {row.seq for row in read(desk, first_day="2025-07-01").rows} >= set(range(months[-1].first, head + 1))


def test_the_whole_chain_is_computed_again_and_told_while_it_goes_on(stage: Stage) -> None:
    desk = stage("closed").ward
    told: list[tuple[int, int]] = []
    found = verify_chain(desk.session, lambda done, total: told.append((done, total)))
    with desk.session.reading() as reader:
        assert told[-1] == (found.entries, found.entries) == (reader.audit_head().seq - 1,) * 2
    assert (found.broken, found.papers, found.discs) == (None, 9, 2)
    assert acts(desk.session)[-1] == ("audit.verify", "audit")


def test_a_verification_that_was_stopped_leaves_no_entry(stage: Stage) -> None:
    desk = stage("kit").ward

    def stop(done: int, total: int) -> None:
        raise Cancelled

    before = acts(desk.session)
    with pytest.raises(Cancelled):
        verify_chain(desk.session, stop)
    assert acts(desk.session) == before


def test_an_edited_entry_breaks_the_chain_where_it_stands(stage: Stage) -> None:
    desk = stage("kit").ward
    before = acts(desk.session)
    assert chain_holds(desk.session)
    _edit(desk, 5)
    assert not chain_holds(desk.session)
    assert acts(desk.session) == before
    assert verify_chain(desk.session).broken == Break(seq=5, how="hash")
    row = next(each for each in everything(desk) if each.seq == 5)
    assert not row.fits


def _edit(desk: CircleDesk, seq: int) -> None:
    """What somebody with the key could do."""
    writer = door.connect(desk.session.vault.database, desk.session.vault.database_key)
    try:
        writer.execute('DROP TRIGGER "audit_no_update"')
        writer.execute('UPDATE "audit" SET "entry" = replace("entry", \'窓口\', \'練習\') WHERE "seq" = ?', (seq,))
    finally:
        writer.close()
