"""The ward's e-application export: read, judged row by row, kept as received (decisions B1–B3, B6)."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from sitter_desk.domain.export_file import ExportReading, ReadRow
from sitter_desk.domain.progress import Progress, counted, silent
from sitter_desk.domain.records import Engagement, ExportFile, ExportRow, Round
from sitter_desk.errors import ExportTwice
from sitter_desk.office.session import Session, new_id


@dataclass(frozen=True, kw_only=True)
class ExportTaken:
    """What became of a file: the record of the file, its rows, and which were refused and why (code)."""

    file: ExportFile
    rows: tuple[ExportRow, ...]

    @property
    def refused(self) -> tuple[ExportRow, ...]:
        """The rows that can't be used, with the reason in ``refused``."""
        return tuple(row for row in self.rows if row.refused)


def keep_export(
    session: Session,
    reading: ExportReading,
    *,
    engagement: Engagement,
    round_: Round,
    accept: Collection[str] = (),
    progress: Progress = silent,
) -> ExportTaken:
    """Keeps every row of a file as read by ``domain.export_file.read_export``, immutable and the ward's.

    ``accept`` names the columns whose proposed repairs a person looked at and accepted; nothing is repaired without.
    ``progress`` is told the rows kept; stopped by it, none is.

    Raises ExportTwice for a file that this round has already.
    """
    file = ExportFile(
        id=new_id(),
        owner=session.desk,
        engagement=engagement.id,
        round=round_.id,
        encoding=reading.encoding,
        digest=reading.digest,
        header=reading.header,
        rows=len(reading.rows),
    )
    rows = tuple(_rows(session, file, reading, accept))
    with session.act("export.read") as act:
        if act.count(ExportFile, round=round_.id, digest=reading.digest):
            raise ExportTwice
        act.put(file)
        for row in counted(rows, progress, len(rows)):
            act.put(row)
    return ExportTaken(file=file, rows=rows)


def _rows(session: Session, file: ExportFile, reading: ExportReading, accept: Collection[str]) -> list[ExportRow]:
    subjects = {row.reference: new_id() for row in reading.rows}
    return [
        _record(session, file, row, subjects[row.reference] if row.reference else new_id(), accept)
        for row in reading.rows
    ]


def _record(session: Session, file: ExportFile, row: ReadRow, subject: str, accept: Collection[str]) -> ExportRow:
    return ExportRow(
        id=new_id(),
        owner=session.desk,
        engagement=file.engagement,
        subject=subject,
        file=file.id,
        row=row.row,
        reference=row.reference,
        cells=row.cells,
        repairs=tuple(replace(repair, accepted=repair.column in accept) for repair in row.repairs),
        refused=row.refused,
    )
