"""不備: papers looked at, what is missing asked for by letter and telephone, 追完 taken in.

What arrives late, or after the case was passed on to the ward (``overdue``), is recorded all the same; what it is worth
is the ward's to judge.
"""

from collections.abc import Sequence
from dataclasses import replace

from sitter_desk.domain.deficiencies import (
    Paper,
    ScriptLine,
    answered,
    cancelled,
    is_open,
    items_of,
    phone_script,
    posted,
    refuse_reply_before,
    reminded,
)
from sitter_desk.domain.papers_needed import documents_needed
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import (
    Answered,
    Application,
    Child,
    Deficiency,
    DeficiencyItem,
    Engagement,
    OriginalPaper,
    PaperCheck,
    Posting,
    Reminder,
    Supplement,
    Use,
)
from sitter_desk.domain.screening import screen
from sitter_desk.domain.stages import IN_HAND
from sitter_desk.errors import (
    DeficiencyOpen,
    MomentUnclear,
    NothingFound,
    NothingToAsk,
    PapersUnseen,
    PaperUnknown,
)
from sitter_desk.office.dossiers import certified_in, dossier_of
from sitter_desk.office.intake import receive_again
from sitter_desk.office.moments import refuse_ahead
from sitter_desk.office.numbers import next_number
from sitter_desk.office.schemes import scheme_in
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.stages import CaseRecords, require_stage
from sitter_desk.vault.store import Reader


def papers_of(reader: Reader, application: Application, programme: Programme) -> list[Paper]:
    """The papers that an application needs by the rules, in their order, each with what a person saw of it or None."""
    children = [reader.get(Child, child) for child in application.children]
    uses = reader.find(Use, application=application.id, struck=False)
    seen = {check.document: check for check in reader.find(PaperCheck, application=application.id)}
    needed = documents_needed(programme, application, children, uses)
    return [(document, seen.get(document.code)) for document in needed]


def check_paper(
    session: Session,
    application: Application,
    document: str,
    *,
    present: Answered,
    legible: Answered = "none",
    original: Answered = "none",
    name_matches: Answered = "none",
    issued_on: str = "",
    note: str = "",
    checked_on: str,
) -> PaperCheck:
    """Records what a person saw of one paper, by its code in the rules; a second look is the next revision.

    A check that the ward's rules leave to a person here (``extra_checks``) is recorded in the same way, its answer as
    ``present``. An application that was screened before has to be screened again. Raises WrongStage, PaperUnknown.
    """
    with session.act("paper.check") as act:
        case = require_stage(act, application, "check_paper")
        _refuse_unknown(act, case.application, [document])
        before = act.find(PaperCheck, application=application.id, document=document)
        check = PaperCheck(
            id=before[0].id if before else new_id(),
            owner=session.desk,
            engagement=application.engagement,
            revision=before[0].revision + 1 if before else 1,
            subject=application.subject,
            application=application.id,
            document=document,
            present=present,
            legible=legible,
            original=original,
            name_matches=name_matches,
            issued_on=issued_on,
            note=note,
            checked_by=session.vault.user.name,
            checked_on=checked_on,
        )
        act.put(check)
        if case.application.state == "screened":
            receive_again(act, case.application)
    return check


def _refuse_unknown(reader: Reader, application: Application, documents: Sequence[str]) -> None:
    scheme = scheme_in(reader, application.engagement, application.year_of_use)
    programmes = [rules.programme for rules in scheme.rules]
    known = {document.code for programme in programmes for document in programme.documents}
    known |= {extra.code for programme in programmes for extra in programme.extra_checks if extra.owner == "contractor"}
    for code in documents:
        if code not in known:
            raise PaperUnknown(document=code)


def make_deficiency(
    session: Session, application_id: str, *, reply_by: str, originals: Sequence[OriginalPaper] = (), made_on: str
) -> Deficiency:
    """The notice of an application as its check list stands now: number, items and originals frozen in one act.

    An original is named by the code of its paper, or in words. A case whose screening is stopped by a finding can be
    asked about too. Raises WrongStage, PapersUnseen while a paper was not looked at, NothingToAsk, DeficiencyOpen while
    another one waits for its answer, DaysOutOfOrder for a reply date before ``made_on``.
    """
    with session.act("deficiency.make") as act:
        case = require_stage(act, act.get(Application, application_id), "make_deficiency")
        _refuse_second(case.deficiencies)
        refuse_reply_before(made_on, reply_by)
        engagement = act.get(Engagement, case.application.engagement)
        deficiency = Deficiency(
            id=new_id(),
            owner=session.desk,
            engagement=engagement.id,
            subject=case.application.subject,
            application=case.application.id,
            number=next_number(act, "deficiency", engagement, seat=session.seat(act)),
            items=items_now(act, case.application, reply_by),
            originals=tuple(originals),
            made_on=made_on,
            made_by=session.vault.user.name,
            reply_by=reply_by,
            posted_on="",
            reminders=(),
            state="made",
            closed_on="",
        )
        act.put(deficiency)
    return deficiency


def _refuse_second(deficiencies: Sequence[Deficiency]) -> None:
    for deficiency in deficiencies:
        if is_open(deficiency):
            raise DeficiencyOpen(number=deficiency.number)


def items_now(reader: Reader, application: Application, reply_by: str) -> tuple[DeficiencyItem, ...]:
    """What a notice of an application would ask for as its check list stands now. Raises PapersUnseen, NothingToAsk."""
    scheme = scheme_in(reader, application.engagement, application.year_of_use)
    dossier = dossier_of(reader, application, scheme, certified_in(reader, application.engagement))
    # An earlier notice that nobody answered left the lack to the ward; who asks again asks for all of it.
    checks = screen(replace(dossier, passed_on=False)).checks
    if any(check.code == "documents" and check.result == "open" for check in checks):
        raise PapersUnseen(number=application.receipt_number)
    papers = papers_of(reader, application, dossier.programme)
    arrived = application.arrived_on
    items = items_of(dossier.programme, checks, papers, dossier.findings, arrived_on=arrived, reply_by=reply_by)
    if not items:
        raise NothingToAsk(number=application.receipt_number)
    return items


def post_deficiency(session: Session, deficiency: Deficiency, *, day: str, tracking: str = "") -> Posting:
    """The letter left: 発送簿 by numbers alone, and the notice moved, in one act.

    Raises DayAhead, DeficiencyPosted, DeficiencyClosed, DaysOutOfOrder for a day before the notice or after its reply
    date, WrongStage where the case is no longer in hand (withdrawn meanwhile).
    """
    refuse_ahead(session, day)
    with session.act("deficiency.post") as act:
        case = _case_of(act, deficiency)
        left = posted(act.get(Deficiency, deficiency.id), day=day)
        act.put(left)
        engagement = act.get(Engagement, left.engagement)
        posting = Posting(
            id=new_id(),
            owner=session.desk,
            engagement=engagement.id,
            subject=left.subject,
            number=next_number(act, "posting", engagement, seat=session.seat(act)),
            day=day,
            kind="deficiency",
            application=left.application,
            receipt_number=case.application.receipt_number,
            reference=left.number,
            tracking=tracking,
            posted_by=session.vault.user.name,
        )
        act.put(posting)
    return posting


def cancel_deficiency(session: Session, deficiency: Deficiency, *, day: str) -> Deficiency:
    """Cancels a notice whose letter never left, so that another one can be made with a new date; its number stays used.

    Raises DeficiencyPosted, DeficiencyClosed, DaysOutOfOrder, RecordMissing.
    """
    with session.act("deficiency.cancel") as act:
        require_stage(act, act.get(Application, deficiency.application), "cancel_letter")
        closed = cancelled(act.get(Deficiency, deficiency.id), day=day)
        act.put(closed)
    return closed


def _case_of(reader: Reader, deficiency: Deficiency) -> CaseRecords:
    """The case of a notice, of whose applicant something may still be asked."""
    return require_stage(reader, reader.get(Application, deficiency.application), "make_deficiency")


def remind(session: Session, deficiency: Deficiency, reminder: Reminder) -> Deficiency:
    """Records a call about a posted notice, also a third one.

    Raises DeficiencyNotPosted, DeficiencyClosed, DaysOutOfOrder for a day before the letter left, MomentUnclear without
    a time, DayAhead, WrongStage.
    """
    if not reminder.time:
        raise MomentUnclear
    refuse_ahead(session, reminder.day)
    with session.act("deficiency.remind") as act:
        _case_of(act, deficiency)
        called = reminded(act.get(Deficiency, deficiency.id), reminder)
        act.put(called)
    return called


def receive_supplement(
    session: Session,
    application: Application,
    *,
    deficiency: Deficiency | None,
    arrived_on: str,
    documents: Sequence[str],
    note: str = "",
) -> Supplement:
    """追完: papers that came later, by their codes, linked to the notice they answer (None: to none), however late.

    An open notice is answered by it. A case that is still in hand waits to be screened again; one that lies with the
    ward, is decided or withdrawn stays as it is. Raises PaperUnknown, MomentUnclear without a day, DayAhead,
    NothingFound for a notice of another application.
    """
    if not arrived_on:
        raise MomentUnclear
    refuse_ahead(session, arrived_on)
    with session.act("supplement.receive") as act:
        case = require_stage(act, application, "receive_supplement")
        _refuse_unknown(act, case.application, documents)
        answers = _their_own(case.deficiencies, deficiency)
        supplement = Supplement(
            id=new_id(),
            owner=session.desk,
            engagement=application.engagement,
            subject=application.subject,
            application=application.id,
            deficiency=answers.id if answers else "",
            arrived_on=arrived_on,
            documents=tuple(documents),
            note=note,
            received_by=session.vault.user.name,
        )
        act.put(supplement)
        if answers and is_open(answers):
            act.put(answered(answers, day=arrived_on))
        if case.stage in IN_HAND:
            receive_again(act, case.application)
    return supplement


def _their_own(deficiencies: Sequence[Deficiency], named: Deficiency | None) -> Deficiency | None:
    """The notice as it now stands, out of those of the application."""
    if named is None:
        return None
    found = [deficiency for deficiency in deficiencies if deficiency.id == named.id]
    if not found:
        raise NothingFound
    return found[0]


def posting_book(session: Session) -> list[Posting]:
    """発送簿 in the order of its numbers; a look into it is an entry (B10)."""
    with session.act("record.read") as act:
        postings = act.find(Posting)
        act.note(about="posting", facts={"query": "book", "count": len(postings)})
    return postings


def read_phone_script(session: Session, deficiency: Deficiency) -> tuple[ScriptLine, ...]:
    """What is said on the telephone about a notice; to open it is a look at the case (B10). Raises RecordMissing."""
    with session.act("record.read") as act:
        asked = act.get(Deficiency, deficiency.id)
        application = act.get(Application, asked.application)
        engagement = act.get(Engagement, asked.engagement)
        scheme = scheme_in(act, application.engagement, application.year_of_use)
        act.note(subject=asked.subject, about=f"deficiency:{asked.id}", facts={"opened": 1})
    return phone_script(
        scheme.newest.programme,
        asked,
        engagement,
        receipt_number=application.receipt_number,
        speaker=session.vault.user.name,
    )
