"""The portal's export before it is kept: what is good, what can't be used and why, what a spreadsheet may have spoilt.

Nothing is kept and nothing is repaired here; ``export.keep_export`` does that once a person has looked. What the file
holds of people is shown, so the look is an entry (B10).
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from sitter_desk.domain.export_file import ExportReading, ReadRow, read_export
from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.records import Engagement, ExportFile, ExportRow, Repair, Round
from sitter_desk.domain.take_in import draft_applications
from sitter_desk.errors import ExportNotReadable
from sitter_desk.office.session import Session, new_id
from sitter_desk.vault.store import Reader

MOST_BYTES = 256 << 20
EXAMPLES = 3


@dataclass(frozen=True, kw_only=True)
class RefusedRow:
    """A row that can't be used: its number as a spreadsheet counts, the portal's number ("" where that can't be read),
    the code of ``export_file.REFUSALS`` and the column it was found in."""

    row: int
    reference: str
    code: str
    column: str


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """Repairs that are proposed in one column, with a few examples (row, as received, as proposed)."""

    column: str
    count: int
    examples: tuple[tuple[int, str, str], ...] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class ExportPreview:
    """A file before it is kept. ``applications`` is how many it would make, ``known`` how many of its portal numbers an
    earlier file of the engagement had, ``kept`` whether this round has this very file already; ``findings`` counts what
    a person will have to look at, by code, if every proposal is accepted."""

    name: str
    reading: ExportReading = field(repr=False)
    rows: int
    refused: tuple[RefusedRow, ...]
    proposals: tuple[Proposal, ...]
    applications: int
    years: tuple[tuple[int, int], ...]
    known: int
    kept: bool
    findings: tuple[tuple[str, int], ...]

    @property
    def good(self) -> int:
        """Rows that can be used."""
        return self.rows - len(self.refused)


def preview_export(
    session: Session, file: Path, *, engagement: Engagement, round_: Round, progress: Progress = silent
) -> ExportPreview:
    """Reads a file and says what would become of it; the look is an entry, the file's name stands in none.

    Raises ExportNotReadable (also for a file that is not there or is larger than 256 MiB), ExportColumnsMissing,
    ExportColumnsDoubled, and Cancelled as ``progress`` says.
    """
    session.require("export.read")
    reading = read_export(bytes_of(file))
    with session.act("record.read") as act:
        preview = _preview(act, reading, file.name, engagement, round_, progress)
        act.note(about=f"round:{round_.id}", facts={"query": "export", "count": preview.rows})
    return preview


def bytes_of(file: Path) -> bytes:
    """A table that the ward brings, as it stands. Raises ExportNotReadable."""
    try:
        if file.stat().st_size > MOST_BYTES:
            raise ExportNotReadable
        return file.read_bytes()
    except OSError:
        raise ExportNotReadable from None


def _preview(
    reader: Reader, reading: ExportReading, name: str, engagement: Engagement, round_: Round, progress: Progress
) -> ExportPreview:
    references = {row.reference for row in reading.rows if row.reference and not row.refused}
    earlier = {reference for (reference,) in reader.columns(ExportRow, "reference", engagement=engagement.id)}
    drafts = draft_applications(
        _as_kept(reading), reading.header, owner="", engagement="", round="", new_id=new_id, progress=progress
    )
    findings = Counter(finding.code for draft in drafts for finding in draft.findings)
    return ExportPreview(
        name=name,
        reading=reading,
        rows=len(reading.rows),
        refused=tuple(_refused(row) for row in reading.rows if row.refused),
        proposals=_proposals(reading.rows),
        applications=len(drafts),
        years=tuple(sorted(Counter(draft.application.year_of_use for draft in drafts).items())),
        known=len(references & earlier),
        kept=bool(reader.count(ExportFile, round=round_.id, digest=reading.digest)),
        findings=tuple(findings.most_common()),
    )


def _as_kept(reading: ExportReading) -> list[ExportRow]:
    """The rows as they would be kept with every proposal accepted; nothing of them is stored."""
    return [
        ExportRow(
            id=str(row.row),
            owner="",
            engagement="",
            file="",
            row=row.row,
            reference=row.reference,
            cells=row.cells,
            repairs=tuple(_accepted(each) for each in row.repairs),
            refused=row.refused,
        )
        for row in reading.rows
    ]


def _accepted(repair: Repair) -> Repair:
    return Repair(column=repair.column, received=repair.received, proposed=repair.proposed, accepted=True)


def _refused(row: ReadRow) -> RefusedRow:
    return RefusedRow(row=row.row, reference=row.reference, code=row.refused, column=row.column)


def _proposals(rows: Collection[ReadRow]) -> tuple[Proposal, ...]:
    """By column, in the order in which the columns came up."""
    found: dict[str, list[tuple[int, str, str]]] = {}
    for row in rows:
        for repair in row.repairs:
            found.setdefault(repair.column, []).append((row.row, repair.received, repair.proposed))
    return tuple(
        Proposal(column=column, count=len(all_of), examples=_telling(all_of)) for column, all_of in found.items()
    )


def _telling(repairs: list[tuple[int, str, str]]) -> tuple[tuple[int, str, str], ...]:
    """A few that differ from each other."""
    different = {received: (row, received, proposed) for row, received, proposed in reversed(repairs)}
    return tuple(sorted(different.values())[:EXAMPLES])
