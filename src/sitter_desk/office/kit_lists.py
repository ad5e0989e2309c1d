"""Lists that go with the engagement kit: certified companies and sitters, and the 前年度引継データ (office.md §2)."""

from collections.abc import Sequence

from sitter_desk.domain.list_file import CarriedRow, CertifiedRow
from sitter_desk.domain.records import CarriedOver, Certification, Engagement
from sitter_desk.office.session import Session, new_id


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
        act.note(about="certification", facts={"kept": len(new)})
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
        act.note(about="carried_over", facts={"kept": len(new)})
    return tuple(new)


def _line(each: CarriedOver) -> tuple[object, ...]:
    return each.year_of_use, each.child_name, each.child_birthday, each.hours, each.receipts, each.waiting
