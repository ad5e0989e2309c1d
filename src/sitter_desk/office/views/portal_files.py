"""電子申請データ: what the ward has kept of its portal so far, with who kept it and when."""

from dataclasses import dataclass

from sitter_desk.domain.dates import office_day
from sitter_desk.domain.records import ExportFile, Round
from sitter_desk.office.portal import RefusedRow
from sitter_desk.office.views.log_view import log_users
from sitter_desk.vault import casework, log
from sitter_desk.vault.store import Reader


@dataclass(frozen=True, kw_only=True)
class KeptFile:
    """One file as it was kept: ``day`` (ISO) and ``person`` stand in the audit log ("" where they do not)."""

    file: ExportFile
    day: str
    person: str


@dataclass(frozen=True, kw_only=True)
class KeptFiles:
    """The rounds of an engagement in their order, and what was kept in them so far, the newest first."""

    rounds: tuple[Round, ...] = ()
    files: tuple[KeptFile, ...] = ()


def kept_files(reader: Reader, engagement: str) -> KeptFiles:
    """What was kept for an engagement (id); nobody's data."""
    rounds = sorted(reader.find(Round, engagement=engagement), key=lambda each: each.number)
    files = reader.find(ExportFile, engagement=engagement)
    first = log.first_by(reader, [f"export_file:{each.id}" for each in files])
    names = {user.id: user.name for user in log_users(reader)}
    kept = [_kept(each, first.get(f"export_file:{each.id}"), names) for each in reversed(files)]
    return KeptFiles(rounds=tuple(rounds), files=tuple(kept))


def refused_in(reader: Reader, file: str) -> list[RefusedRow]:
    """The rows of a file (id) that can't be used, as they were told before it was kept; the column is not kept."""
    return [
        RefusedRow(row=row, reference=reference, code=code, column="")
        for row, reference, code in casework.refused_rows(reader, file)
    ]


def _kept(file: ExportFile, first: tuple[int, str] | None, names: dict[str, str]) -> KeptFile:
    at, user = first or (0, "")
    return KeptFile(file=file, day=office_day(at) if at else "", person=names.get(user, ""))
