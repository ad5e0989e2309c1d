"""Invented applications in any number, as records, and the same as rows of the vault's tables."""

import secrets
from collections.abc import Iterator, Sequence
from typing import Any

from sitter_desk.domain.records import Account, Applicant, Application, Child, Record, Use
from sitter_desk.vault.tables import TABLES

USES = 4
PER_APPLICATION = 3 + USES
BARE_TABLES = ("applicant", "child", "application", "use")


def application(owner: str, engagement: str, round_: str, number: int) -> Iterator[Record]:
    """One applicant with a child, an application and its uses."""
    person, child, paper = (secrets.token_hex(16) for _ in range(3))
    name, kana = f"練習{number % 9973}　花子{number}", f"レンシュウ　{_reading(number)}"
    shared: dict[str, Any] = {"owner": owner, "engagement": engagement, "subject": person}
    yield Applicant(
        id=person, name=name, kana=kana, birthday="1990-05-06", birthday_text="平成2年5月6日",
        postcode="1600022", address=f"東京都新宿区練習町{number % 9 + 1}-{number % 31 + 1}", phone=f"090{number:08d}",
        email=f"renshu{number}@example.jp", **shared,
    )  # fmt: skip
    yield Child(
        id=child, applicant=person, name=name, kana=kana, birthday="2021-04-01", birthday_text="2021/4/1",
        relationship="長男", categories=(), hours_elsewhere=0, **shared,
    )  # fmt: skip
    yield Application(
        id=paper, round=round_, year_of_use=2024, receipt_number=f"R6-0-{number:06d}",
        arrived_on="2025-04-14", arrived_time="10:00", postmarked_on="", method="online",
        applied_at="2025-04-14 10:00", form_version="1",
        account=Account(bank="0001", branch="001", kind="1", number=f"{number:07d}", holder_kana="ﾚﾝｼｭｳ"),
        applicant=person, children=(child,), source_rows=(), state="received", **shared,
    )  # fmt: skip
    for position in range(1, USES + 1):
        yield Use(
            id=secrets.token_hex(16), application=paper, child=child, position=position, day=f"2024-10-{position:02d}",
            start="09:00", end="12:30", fee_yen=10_500, other_yen=500, discount_yen=0, discount_kind="", hourly_yen=0,
            paid_yen=0, company="練習シッター合同会社", sitter=f"練習　花{number}",
            receipt=f"R-{number:06d}-{position}", source_row="", struck=False, left_out="", **shared,
        )  # fmt: skip


def _reading(number: int) -> str:
    """A number spelt in kana, so that no two people are read alike."""
    return "".join("アイウエオカキクケコ"[int(digit)] for digit in str(number))


def rows_of(records: Sequence[Record], *, changed: int = 1) -> dict[str, list[tuple[Any, ...]]]:
    """The same records as rows, by table, parents first."""
    rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in BARE_TABLES}
    for record in records:
        table = TABLES[type(record)]
        rows[table.name].append((*table.row(record), changed))
    return rows


def insert(name: str, width: int) -> str:
    """The statement for one row of a table."""
    return f'INSERT INTO "{name}" VALUES ({", ".join("?" * width)})'
