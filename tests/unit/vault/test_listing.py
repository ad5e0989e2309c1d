"""The list in the database: its order, its pages and its keys, whatever is written, moved, asked for and erased."""

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

from sitter_desk.domain.listed import Listed
from sitter_desk.domain.searching import Needle
from sitter_desk.vault import listing
from sitter_desk.vault.listing import Cursor, Wanted
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.rekey import change_data_key
from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import AT, ENGAGEMENT, PC, new_id

MONTHS = ("2026-09", "2026-10", "2026-11")
KANA = ("k:サトウ", "k:サイトウ", "k:タカハシ", "k:タカノ")


def listed(number: int, **changes: object) -> Listed:
    row = Listed(
        application=new_id(), subject=new_id(), engagement=ENGAGEMENT, round=f"{number % 3}" * 32, year_of_use=2026,
        arrived_on=f"2026-11-{number % 9 + 10}", receipt_number=f"SJ6-0-{number:04d}",
        stage="received" if number % 4 else "screened", outcome="", screened="", months=(MONTHS[number % 3],), uses=1,
        minutes=60, claimed_yen=1000, findings=int(number % 5 == 0), blocking=0, duplicates=0, letters=0,
        keys=tuple(sorted((KANA[number % 4], f"m:{MONTHS[number % 3]}", f"r:{number:04d}"))),
    )  # fmt: skip
    return replace(row, **changes)  # type: ignore[arg-type]  # of the field's own type


def write(vault: Vault, *rows: Listed) -> None:
    with vault.transaction() as writer:
        listing.write(writer, rows)


@pytest.fixture
def rows(vault: Vault) -> list[Listed]:
    found = [listed(number) for number in range(1, 121)]
    random.Random(1).shuffle(found)
    write(vault, *found)
    return sorted(found, key=lambda row: (row.arrived_on, row.receipt_number), reverse=True)


def pages(reader: Reader, wanted: Wanted, size: int = 7) -> Iterator[Listed]:
    """Every row that a person comes to who goes on to the end."""
    after: Cursor | None = None
    while found := listing.page(reader, wanted, after, size):
        yield from (row for _, row in found)
        after = found[-1][0]


TA, SA = (Needle("k:タ"),), (Needle("k:サ"),)
OCTOBER = (Needle("m:2026-10", exact=True),)
TWO_MONTHS = (*OCTOBER, Needle("m:2026-09", exact=True))


def _meets(row: Listed, wanted: Wanted) -> bool:
    keys = all(
        any(key == n.key if n.exact else key.startswith(n.key) for n in term for key in row.keys)
        for term in wanted.terms
    )
    return (
        keys
        and wanted.stage in ("", row.stage)
        and wanted.round in ("", row.round)
        and wanted.engagement in ("", row.engagement)
        and wanted.year_of_use in (0, row.year_of_use)
        and (wanted.since or "") <= row.arrived_on <= (wanted.until or "9")
        and (not wanted.open_only or row.findings + row.duplicates > 0)
    )


@pytest.mark.parametrize("few", [5_000, 10], ids=["sorted", "walked"])
@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(),
        Wanted(engagement=ENGAGEMENT, year_of_use=2026),
        Wanted(engagement="f" * 32),
        Wanted(year_of_use=2025),
        Wanted(stage="screened"),
        Wanted(stage="screened", round="1" * 32, open_only=True),
        Wanted(since="2026-11-12", until="2026-11-13"),
        Wanted(open_only=True),
        Wanted(terms=(TA,)),
        Wanted(terms=(TA, SA)),
        Wanted(terms=(OCTOBER,)),
        Wanted(terms=(TWO_MONTHS,)),
        Wanted(terms=(TA, OCTOBER), stage="received"),
        Wanted(terms=(SA, TWO_MONTHS), since="2026-11-11", open_only=True),
        Wanted(terms=((Needle("r:0012", exact=True), Needle("k:サイ")),)),
        Wanted(terms=((Needle("k:ン"),),)),
    ],
)
def test_every_row_that_is_asked_for_comes_once_in_the_order_of_the_list(
    vault: Vault, rows: list[Listed], wanted: Wanted, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_FEW", few)
    reader = vault.own_reader()
    expected = [row for row in rows if _meets(row, wanted)]
    assert list(pages(reader, wanted)) == expected
    assert listing.count(reader, wanted, 1000) == len(expected)
    assert listing.count(reader, wanted, 5) == min(5, len(expected))


def test_no_page_sorts_or_reads_the_whole_list(vault: Vault, rows: list[Listed]) -> None:
    """The plan of the plain list, of a stage and of a month goes along an index in the order of the list."""
    reader = vault.own_reader()
    after = Cursor("2026-11-15", "SJ6-0-0050", 3)
    asked: list[tuple[str, tuple[object, ...]]] = []
    original = reader.rows
    reader.rows = lambda sql, *values: (asked.append((sql, values)), original(sql, *values))[1]  # type: ignore[method-assign,func-returns-value]  # listens
    for wanted in (Wanted(), Wanted(stage="screened"), Wanted(round="1" * 32), Wanted(open_only=True)):
        listing.page(reader, wanted, after, 5)
    statements = [(sql, values) for sql, values in asked if "ORDER BY" in sql]
    assert len(statements) == 4
    for sql, values in statements:
        plan = " ".join(row[-1] for row in original(f"EXPLAIN QUERY PLAN {sql}", *values))
        assert "TEMP B-TREE" not in plan
        assert "SEARCH" in plan


def test_a_row_is_written_in_the_place_of_the_one_before_and_its_keys_follow(vault: Vault) -> None:
    row = listed(1)
    write(vault, row)
    write(vault, replace(row, stage="screened", keys=("k:ヤマダ",), arrived_on="2026-12-01"))
    reader = vault.own_reader()
    assert [each.stage for each in pages(reader, Wanted(terms=((Needle("k:ヤ"),),)))] == ["screened"]
    assert list(pages(reader, Wanted(terms=((Needle("k:サ"),),)))) == []
    assert reader.rows('SELECT "key", "arrived_on" FROM "found"') == [("k:ヤマダ", "2026-12-01")]
    assert reader.rows('SELECT count(*) FROM "listed"') == [(1,)]


def test_an_erased_person_leaves_neither_row_nor_key(vault: Vault) -> None:
    gone, kept = listed(1), listed(1, receipt_number="SJ6-0-0002")
    write(vault, gone, kept)
    with vault.act("person.erase", at=AT, pc=PC) as act:
        act.erase_subject(gone.subject)
    reader = vault.own_reader()
    assert list(pages(reader, Wanted())) == [kept]
    assert reader.rows('SELECT "key" FROM "found" ORDER BY 1') == [(key,) for key in sorted(kept.keys)]


def test_the_rows_go_over_to_a_new_data_key(vault: Vault, rows: list[Listed]) -> None:
    change_data_key(vault, name="user.remove", at=AT, pc=PC)
    assert list(pages(vault.own_reader(), Wanted())) == rows


def test_keys_that_begin_alike_are_named_once(vault: Vault, rows: list[Listed]) -> None:
    reader = vault.own_reader()
    assert listing.keys_under(reader, "m:") == [f"m:{month}" for month in MONTHS]
    assert listing.keys_under(reader, "x:") == []


def test_rows_are_counted_by_what_a_filter_asks(vault: Vault, rows: list[Listed]) -> None:
    assert listing.count_by(vault.own_reader(), "stage", ENGAGEMENT) == {"received": 90, "screened": 30}
    with pytest.raises(KeyError):
        listing.count_by(vault.own_reader(), "keys", ENGAGEMENT)
