"""Lists that go with the engagement kit: certified companies and sitters, and the 前年度引継データ (office.md §2)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from sitter_desk.domain.list_file import (
    CarriedRow,
    CertifiedRow,
    ListReading,
    read_carried_over,
    read_certifications,
)
from sitter_desk.domain.records import CarriedOver, Certification, Engagement
from sitter_desk.office.portal import bytes_of
from sitter_desk.office.session import Session, new_id

CERTIFIED, CARRIED = "certification", "carried_over"
ListKind = Literal["certified", "carried_over"]
ReadList = ListReading[CertifiedRow] | ListReading[CarriedRow]


def look_at_list(session: Session, kind: ListKind, file: Path) -> ReadList:
    """Reads a list and keeps nothing of it; the look is an entry, the file's name stands in none.

    Raises ExportNotReadable (also for a file that is not there or is larger than 256 MiB) and ExportColumnsMissing.
    """
    session.require("kit.list")
    data = bytes_of(file)
    read = read_certifications(data) if kind == "certified" else read_carried_over(data)
    with session.act("record.read") as act:
        act.note(about=CERTIFIED if kind == "certified" else CARRIED, facts={"count": len(read.rows)})
    return read


def keep_list(session: Session, engagement: Engagement, read: ReadList, *, former_contractor: str) -> int:
    """Keeps a list that was looked at; how many of its rows were not here already."""
    carried = [each for each in read.rows if isinstance(each, CarriedRow)]
    if carried:
        return len(keep_carried_over(session, engagement, carried, former_contractor=former_contractor))
    return len(keep_certifications(session, engagement, [each for each in read.rows if isinstance(each, CertifiedRow)]))


def keep_certifications(
    session: Session, engagement: Engagement, rows: Sequence[CertifiedRow]
) -> tuple[Certification, ...]:
    """Keeps the ward's list of companies and sitters; a line that is here already, word for word, is not kept twice.

    A sitter is a person: each has a person-file of their own.
    """
    made = [_certification(session, engagement, row) for row in rows]
    with session.act("kit.list") as act:
        known = {_key(each) for each in act.find(Certification, engagement=engagement.id)}
        new = [each for each in made if _key(each) not in known]
        for each in new:
            act.put(each)
        act.note(about=CERTIFIED, facts={"kept": len(new)})
    return tuple(new)


def _certification(session: Session, engagement: Engagement, row: CertifiedRow) -> Certification:
    return Certification(
        id=new_id(),
        owner=session.desk,
        engagement=engagement.id,
        subject=new_id() if row.kind == "sitter" else "",
        kind=row.kind,
        name=row.name,
        company=row.company,
        number=row.number,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
    )


def _key(each: Certification) -> tuple[str, ...]:
    return each.kind, each.name, each.company, each.number, each.valid_from, each.valid_until


def keep_carried_over(
    session: Session, engagement: Engagement, rows: Sequence[CarriedRow], *, former_contractor: str
) -> tuple[CarriedOver, ...]:
    """Keeps what children had used up under a former contractor: it counts in the hour ledgers of both desks. A line
    that is here already, word for word, is not kept twice, else its hours would count twice."""
    made = [
        CarriedOver(
            id=new_id(),
            owner=session.desk,
            engagement=engagement.id,
            subject=new_id(),
            year_of_use=row.year_of_use,
            child_name=row.child_name,
            child_birthday=row.child_birthday,
            hours=row.hours,
            receipts=row.receipts,
            former_contractor=former_contractor,
            waiting=row.waiting,
        )
        for row in rows
    ]
    with session.act("kit.list") as act:
        known = {_line(each) for each in act.find(CarriedOver, engagement=engagement.id)}
        new = [each for each in made if _line(each) not in known]
        for each in new:
            act.put(each)
        act.note(about=CARRIED, facts={"kept": len(new)})
    return tuple(new)


def _line(each: CarriedOver) -> tuple[object, ...]:
    return each.year_of_use, each.child_name, each.child_birthday, each.hours, each.receipts, each.waiting
