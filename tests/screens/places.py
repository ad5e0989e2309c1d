"""Where a page is opened for its picture: the record that shows most of it."""

from collections.abc import Callable

from sitter_desk.domain.records import Application, Handover, Screening
from sitter_desk.office.session import Session


def _screened(session: Session) -> str:
    with session.reading() as reader:
        found = reader.find(Screening)
        cut = [each for each in found if any(line.differences for line in each.lines)]
        return (cut or found)[-1].application if found else _last(session)


def _last(session: Session) -> str:
    with session.reading() as reader:
        found = reader.find(Application)
        return found[-1].id if found else ""


def _sheet(session: Session) -> str:
    with session.reading() as reader:
        found = reader.find(Handover)
        return found[-1].number if found else ""


PLACES: dict[str, Callable[[Session], str]] = {
    "case": _screened,
    "prescreening": _screened,
    "handover_sheet": _sheet,
}
"""Page → the record; every other page is opened at its beginning."""
