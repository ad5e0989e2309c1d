"""Reading the ward's export, against the standard library's reader over the same file."""

import csv
import io
import random
from collections.abc import Iterator

from sitter_desk.domain.export_file import read_export
from sitter_desk.domain.practice import practice_export, to_cp932
from tests.bench.frame import Row, timed

APPLICANTS = 300
SEED = 118


def rows() -> Iterator[Row]:
    """Cost of judging each cell, and that it grows with the rows and no faster."""
    small, large = (
        to_cp932(practice_export(number, rng=random.Random(SEED), encoding="cp932"))
        for number in (APPLICANTS, 10 * APPLICANTS)
    )

    def stdlib() -> None:
        list(csv.DictReader(io.StringIO(large.decode("cp932"), newline="")))

    def ten_small() -> None:
        for _ in range(10):
            read_export(small)

    yield Row("csv_vs_stdlib", timed(lambda: read_export(large)), timed(stdlib), goal=10.0)
    yield Row("csv_growth", timed(lambda: read_export(large)), timed(ten_small), goal=1.2)
