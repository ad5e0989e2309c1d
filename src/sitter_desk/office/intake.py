"""受付: applications made from the ward's rows or typed from paper, each with its receipt number at first touch.

Receipt numbers are engagement–seat–serial and gapless in a seat (decisions B5): the number is drawn in the same
transaction as the application, so a failed act leaves no gap.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sitter_desk.domain.progress import Progress, counted, silent
from sitter_desk.domain.records import (
    Account,
    Applicant,
    Application,
    Child,
    ChildCategory,
    Engagement,
    ExportFile,
    ExportRow,
    Finding,
    Round,
    Use,
)
from sitter_desk.domain.take_in import Intake, draft_applications
from sitter_desk.office.numbers import next_number
from sitter_desk.office.session import Session, new_id
from sitter_desk.vault import drafts
from sitter_desk.vault.store import Act


def take_in_exports(
    session: Session, engagement: Engagement, *, progress: Progress = silent
) -> tuple[Application, ...]:
    """Makes applications of every export row that has none yet, owned by this seat (B6).

    Numbers follow the moment of application; the applications come back in the order of their numbers. ``progress`` is
    told the rows judged, file by file, then the applications received. Stopped by it, none is made and no number drawn.
    """
    with session.act("export.take_in") as act:
        taken = {row for application in act.find(Application) for row in application.source_rows}
        files = act.find(ExportFile, engagement=engagement.id)
        intakes = [intake for file in files for intake in _drafts(session, act, file, taken, engagement, progress)]
        first_come = counted(sorted(intakes, key=_moment), progress, len(intakes))
        return tuple(_receive(session, act, engagement, intake) for intake in first_come)


def _moment(intake: Intake) -> tuple[str, str]:
    return intake.application.arrived_on, intake.application.applied_at


def _drafts(
    session: Session, act: Act, file: ExportFile, taken: set[str], engagement: Engagement, progress: Progress
) -> tuple[Intake, ...]:
    rows = sorted(act.find(ExportRow, file=file.id), key=lambda row: row.row)
    rows = [row for row in rows if row.id not in taken]
    return draft_applications(
        rows,
        file.header,
        owner=session.desk,
        engagement=engagement.id,
        round=file.round,
        new_id=new_id,
        progress=progress,
    )


def _receive(session: Session, act: Act, engagement: Engagement, intake: Intake) -> Application:
    number = next_number(act, "receipt", engagement, seat=session.seat(act))
    application = replace(intake.application, receipt_number=number)
    records: Sequence[Applicant | Child | Application | Use | Finding] = (
        intake.applicant,
        *intake.children,
        application,
        *intake.uses,
        *intake.findings,
    )
    for record in records:
        act.put(record)
    return application


def receive_again(act: Act, application: Application) -> Application:
    """What was read for its screening is no longer so: the application in its next revision, to be screened again."""
    again = replace(application, revision=application.revision + 1, state="received")
    act.put(again)
    return again


@dataclass(frozen=True, kw_only=True)
class TypedChild:
    """A child as typed from the form. ``birthday`` is ISO."""

    name: str
    kana: str
    birthday: str
    relationship: str
    categories: tuple[ChildCategory, ...] = ()
    hours_elsewhere: int = 0


@dataclass(frozen=True, kw_only=True)
class TypedUse:
    """One line of the 利用内訳 as typed: day ISO, times HH:MM, yen; ``child`` counts from 0."""

    child: int
    day: str
    start: str
    end: str
    fee_yen: int
    other_yen: int = 0
    discount_yen: int = 0
    discount_kind: str = ""
    hourly_yen: int = 0
    paid_yen: int = 0
    company: str
    sitter: str
    receipt: str = ""


@dataclass(frozen=True, kw_only=True)
class TypedApplication:
    """An application from paper, in the order of the form; text stands as written."""

    year_of_use: int
    arrived_on: str
    arrived_time: str = ""
    postmarked_on: str
    method: Literal["post", "counter"]
    form_version: str
    name: str
    kana: str
    birthday: str
    postcode: str
    address: str
    phone: str
    email: str
    children: tuple[TypedChild, ...]
    account: Account
    uses: tuple[TypedUse, ...]


def type_application(session: Session, typed: TypedApplication, *, round_: Round, draft: str = "") -> Application:
    """Receives an application typed from paper: receipt number, records and audit entries in one act. ``draft``: the
    place of the draft that it was, dropped with it, so that nothing is received twice after a fall."""
    with session.act("application.type") as act:
        engagement = act.get(Engagement, round_.engagement)
        intake = _typed_intake(session, typed, engagement.id, round_.id)
        if draft:
            drafts.drop(act, draft)
        return _receive(session, act, engagement, intake)


def _typed_intake(session: Session, typed: TypedApplication, engagement: str, round_: str) -> Intake:
    applicant = _applicant(session, typed, engagement)
    children = tuple(child_of(session, child, applicant) for child in typed.children)
    application = Application(
        id=new_id(),
        owner=session.desk,
        engagement=engagement,
        subject=applicant.subject,
        round=round_,
        year_of_use=typed.year_of_use,
        receipt_number="",
        arrived_on=typed.arrived_on,
        arrived_time=typed.arrived_time,
        postmarked_on=typed.postmarked_on,
        method=typed.method,
        applied_at=typed.arrived_on,
        form_version=typed.form_version,
        applicant=applicant.id,
        children=tuple(child.id for child in children),
        account=typed.account,
        source_rows=(),
        state="received",
    )
    uses = tuple(
        use_of(session, use, application, children[use.child], position) for position, use in enumerate(typed.uses, 1)
    )
    return Intake(application=application, applicant=applicant, children=children, uses=uses, findings=())


def _applicant(session: Session, typed: TypedApplication, engagement: str) -> Applicant:
    return Applicant(
        id=new_id(),
        owner=session.desk,
        engagement=engagement,
        subject=new_id(),
        name=typed.name,
        kana=typed.kana,
        birthday=typed.birthday,
        birthday_text=typed.birthday,
        postcode=typed.postcode,
        address=typed.address,
        phone=typed.phone,
        email=typed.email,
    )


def child_of(session: Session, typed: TypedChild, applicant: Applicant) -> Child:
    """A child as typed, not put yet."""
    return Child(
        id=new_id(),
        owner=session.desk,
        engagement=applicant.engagement,
        subject=applicant.subject,
        applicant=applicant.id,
        name=typed.name,
        kana=typed.kana,
        birthday=typed.birthday,
        birthday_text=typed.birthday,
        relationship=typed.relationship,
        categories=typed.categories,
        hours_elsewhere=typed.hours_elsewhere,
    )


def use_of(session: Session, typed: TypedUse, application: Application, child: Child, position: int) -> Use:
    """A use as typed, not put yet; ``position`` is its place on the form, from 1."""
    return Use(
        id=new_id(),
        owner=session.desk,
        engagement=application.engagement,
        subject=application.subject,
        application=application.id,
        child=child.id,
        position=position,
        day=typed.day,
        start=typed.start,
        end=typed.end,
        fee_yen=typed.fee_yen,
        other_yen=typed.other_yen,
        discount_yen=typed.discount_yen,
        discount_kind=typed.discount_kind,
        hourly_yen=typed.hourly_yen,
        paid_yen=typed.paid_yen,
        company=typed.company,
        sitter=typed.sitter,
        receipt=typed.receipt,
        source_row="",
        struck=False,
        left_out="",
    )
