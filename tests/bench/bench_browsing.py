"""The list of applications at a hundred thousand: a page wherever it lies, and what a caller says in the search box."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sitter_desk.office.listing import every_row
from sitter_desk.office.views.browsing import SIZE, Query, look, total
from sitter_desk.vault import listing
from sitter_desk.vault.listing import Cursor
from sitter_desk.vault.reader import Reader
from tests.bench.bench_duplicates import filled
from tests.bench.frame import Row, limit, room

SMALL, LARGE = 1_000, 100_000
TODAY = "2025-05-01"
PAGES = 20  # repetitions of each question; the median run of the row is one pass over all of them
KEY_PRESS = 50.0  # ms from a key press to painted rows (C3)
ONE_KANA = ("た", "サ", "ん", "お", "ハ")
TWO_KANJI = ("佐藤", "髙橋", "中野", "山田", "練習")
NUMBERS = ("0128", "5678", "090", "R6-0-000128")


@contextmanager
def listed(folder: Path, people: int) -> Iterator[Reader]:
    """A view of a desk with so many applicants, and its list."""
    vault = filled(folder, people).session.vault
    reader = vault.own_reader()
    listing.no_longer_missing(vault, every_row(reader))
    view = vault.reader()
    yield view
    view.close()
    vault.close()


def places(reader: Reader) -> tuple[Cursor | None, ...]:
    """Before the first page, in the middle of the list, and near its end."""
    count = reader.rows('SELECT count(*) FROM "listed"')[0][0]
    sql = 'SELECT "arrived_on", "receipt_number", "n" FROM "listed" ORDER BY 1 DESC, 2 DESC, 3 DESC LIMIT 1 OFFSET ?'
    return None, *(Cursor(*reader.rows(sql, skipped)[0]) for skipped in (count // 2, count - 2 * SIZE))


def turning(reader: Reader) -> Callable[[], float]:
    """Milliseconds for a page, over pages of the whole list."""
    where = places(reader)

    def measure() -> float:
        begun = time.perf_counter()
        for _ in range(PAGES):
            for after in where:
                assert look(reader, Query(), after, today=TODAY).rows
        return (time.perf_counter() - begun) * 1000 / (PAGES * len(where))

    return measure


def asking(reader: Reader, words: tuple[str, ...]) -> Callable[[], float]:
    """Milliseconds of the slowest question: its first page and its count."""

    def slowest(word: str) -> float:
        begun = time.perf_counter()
        look(reader, Query(text=word), today=TODAY)
        total(reader, Query(text=word))
        return (time.perf_counter() - begun) * 1000

    return lambda: max(map(slowest, words))


def rows() -> Iterator[Row]:
    with room() as folder, listed(folder / "large", LARGE) as large, listed(folder / "small", SMALL) as small:
        yield Row("browse_growth", turning(large), turning(small), 1.5, unit="ms")
        yield Row("search_one_kana", asking(large, ONE_KANA), limit(KEY_PRESS), 1.0, unit="ms")
        yield Row("search_two_kanji", asking(large, TWO_KANJI), limit(KEY_PRESS), 1.0, unit="ms")
        yield Row("search_number", asking(large, NUMBERS), limit(KEY_PRESS), 1.0, unit="ms")
