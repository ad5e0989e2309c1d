"""The list of applications as a person uses it: typing, filtering, going on, and what the log says of it."""

from dataclasses import replace

import pytest

from sitter_desk.domain.dates import office_day
from sitter_desk.domain.records import Application, Child, Use
from sitter_desk.errors import NotPermitted
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.correcting import correct
from sitter_desk.office.views import browsing
from sitter_desk.office.views.browsing import Query, Total, browse, look, months_listed, note_search, rows_of, total
from tests.unit.office.conftest import Stage
from tests.unit.office.course import case, found
from tests.unit.office.harness import AWKWARD, acts, in_role

TODAY = "2025-04-28"


def numbers(desk: CircleDesk, query: Query, today: str = TODAY) -> list[str]:
    with desk.session.reading() as reader:
        return [row.receipt_number for row in look(reader, query, today=today).rows]


def test_a_row_says_who_for_whom_how_much_and_where_it_stands(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    page = browse(desk.session, Query())
    assert page.next is None
    row = next(row for row in page.rows if row.receipt_number == "SJ6-0-0001")
    uses = found(desk, Use)
    assert (row.stage, row.outcome, row.application) == ("received", "", case(desk).id)
    assert (row.uses, row.claimed_yen) == (len(uses), sum(use.fee_yen - use.discount_yen for use in uses))
    assert row.minutes > 0
    assert row.months == tuple(sorted({use.day[:7] for use in uses}))
    with desk.session.reading() as reader:
        (child,) = reader.find_all(Child, "id", case(desk).children)
    assert [each.name for each in row.children] == [child.name]
    birthday, today = child.birthday, office_day(desk.session.now())
    assert row.children[0].age == int(today[:4]) - int(birthday[:4]) - (today[5:] < birthday[5:])
    assert "ng" in row.marks  # a row of it could not be taken in: nobody has decided yet
    assert row.findings == 1


def test_the_newest_arrival_stands_first_and_the_pages_join(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    correct(desk.session, case(desk, 2), replace(case(desk, 2), arrived_on="2025-03-01"))
    whole = browse(desk.session, Query()).rows
    keys = [(row.arrived_on, row.receipt_number) for row in whole]
    assert keys == sorted(keys, reverse=True)
    assert keys[-1] == ("2025-03-01", "SJ6-0-0002")
    first = browse(desk.session, Query(), size=2)
    rest = browse(desk.session, Query(), first.next, size=2)
    assert (*first.rows, *rest.rows) == whole
    assert rest.next is None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("さ", ["SJ6-0-0003", "SJ6-0-0002", "SJ6-0-0001"]),  # all three are read サトウ
        ("佐藤 練習太", ["SJ6-0-0001"]),
        ("高橋", ["SJ6-0-0003"]),
        ("葛西", ["SJ6-0-0002"]),
        ("髙橋 練習花", ["SJ6-0-0003"]),
        ("2", ["SJ6-0-0002"]),
        ("0003", ["SJ6-0-0003"]),
        ("練習①斗", ["SJ6-0-0002"]),
        ("いません", []),
    ],
)
def test_what_a_caller_says_finds_the_case(stage: Stage, typed: str, expected: list[str]) -> None:
    assert numbers(stage("taken_in").contractor, Query(text=typed)) == expected


def test_where_it_matched_is_told_for_name_reading_child_and_number(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with desk.session.reading() as reader:
        (row,) = look(reader, Query(text="葛西"), today=TODAY).rows
        assert [row.name[begin:end] for begin, end in row.name_spans] == [AWKWARD[:3]]
        assert row.children[0].name_spans
        row = look(reader, Query(text="0001"), today=TODAY).rows[-1]
        assert row.number_spans == ((6, 10),)
        row = look(reader, Query(text="さとう"), today=TODAY).rows[-1]
        assert [row.kana[begin:end] for begin, end in row.kana_spans] == [row.kana.split()[0]]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        (Query(stage="received"), 3),
        (Query(stage="decided"), 0),
        (Query(year_of_use=2024), 3),
        (Query(year_of_use=2023), 0),
        (Query(months=("2024-10",)), 3),
        (Query(months=("2024-11", "2024-12")), 0),
        (Query(since="2030-01-01"), 0),
        (Query(until="2030-01-01"), 3),
        (Query(text="高橋", stage="received"), 1),
        (Query(text="高橋", stage="screened"), 0),
        (Query(engagement="f" * 32), 0),
    ],
)
def test_filters_leave_what_they_say(stage: Stage, query: Query, count: int) -> None:
    desk = stage("taken_in").contractor
    assert len(numbers(desk, query)) == count
    with desk.session.reading() as reader:
        assert total(reader, query) == Total(count=count, exact=True)


def test_open_findings_and_the_round_are_filters(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    assert "SJ6-0-0001" in numbers(desk, Query(open_only=True))
    assert len(numbers(desk, Query(round=desk.round.id))) == 3
    assert numbers(desk, Query(round="f" * 32)) == []


def test_filters_are_data_and_one_key_takes_all_of_them_off() -> None:
    query = Query(text="さ", stage="received", months=("2024-10",), open_only=True)
    assert query.filters == ("stage", "months", "open_only")
    assert query.without("stage").filters == ("months", "open_only")
    assert query.without() == Query(text="さ")
    assert [query.kind, query.without().kind, Query(stage="received").kind, Query().kind] == [
        "search", "search", "filtered", "all",
    ]  # fmt: skip


def test_a_total_is_counted_so_far_and_says_when_there_are_more(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browsing, "MOST_COUNTED", 2)
    with stage("taken_in").contractor.session.reading() as reader:
        assert total(reader, Query()) == Total(count=2, exact=False)
        assert total(reader, Query(text="高橋")) == Total(count=1, exact=True)


def test_months_to_choose_from_are_those_that_there_are(stage: Stage) -> None:
    with stage("taken_in").contractor.session.reading() as reader:
        assert months_listed(reader) == ("2024-10",)


def test_a_list_is_one_entry_and_typing_is_none_until_it_rests(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    before = acts(desk.session)
    page = browse(desk.session, Query(stage="received"))
    assert acts(desk.session) == [*before, ("record.read", "application")]
    for typed in ("さ", "さと", "さとう"):
        numbers(desk, Query(text=typed))
    assert len(acts(desk.session)) == len(before) + 1
    note_search(desk.session, Query(text="さとう"), page.rows[:1])
    with desk.session.reading() as reader:
        listed, searched = reader.audit_entries(limit=1_000_000)[-2:]
    assert (listed.facts["query"], listed.facts["count"]) == ("filtered", 3)
    assert listed.facts["ids"] == tuple(row.application for row in page.rows)
    assert (searched.facts["query"], searched.facts["count"]) == ("search", 1)
    assert "さとう" not in repr(searched)


def test_rows_of_some_cases_come_in_the_order_of_the_list(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with desk.session.reading() as reader:
        ids = [each.id for each in reader.find(Application)]
        rows = rows_of(reader, ids[:2], today=TODAY)
    assert [row.receipt_number for row in rows] == ["SJ6-0-0002", "SJ6-0-0001"]


def test_the_ward_reads_the_list_too_and_the_auditor(stage: Stage) -> None:
    ward = stage("received").ward
    assert len(browse(ward.session, Query()).rows) == 4
    with in_role(ward.session, "auditor"):
        assert browse(ward.session, Query(text="さ")).rows
    with in_role(ward.session, "handler"), pytest.raises(NotPermitted):
        ward.session.require("record.burn")
