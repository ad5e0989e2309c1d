"""区の照会: what the register or the tax office knows is the ward's to look up (office.md §3 item 10).

The list says for each submitted case whom to look up, on which days, and what came of it. A grant waits until every
check of its rules is answered; what failed lies before the officers.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.dates import require_day
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.records import Applicant, Application, Child, Round, Use, WardCheck
from sitter_desk.domain.screening import title_of_check, ward_check_codes
from sitter_desk.domain.stages import is_allowed
from sitter_desk.errors import NotTheWardsCheck
from sitter_desk.office.batch import BatchResult, in_batch
from sitter_desk.office.grouping import by_id
from sitter_desk.office.moments import refuse_ahead
from sitter_desk.office.schemes import schemes_of, year_of
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.stages import all_case_records, require_stage
from sitter_desk.vault.store import Reader

RESIDENCE = "residence"
State = Literal["open", "pass", "fail"]


@dataclass(frozen=True, kw_only=True)
class Person:
    """Who is looked up, exactly as received."""

    role: Literal["parent", "child"]
    name: str
    kana: str
    birthday: str


@dataclass(frozen=True, kw_only=True)
class LookupRow:
    """One check of one application: ``days`` (ISO) on which it must hold, but for uses that are left out already,
    ``address`` as the applicant wrote it, ``together`` whether they must live together. ``title`` is the ward's own
    wording, "" for the residence. ``note``, ``by`` and ``on`` are of the answer, "" while it is open. ``subject``:
    whose case it is."""

    application: str
    receipt_number: str
    check: str
    title: str
    persons: tuple[Person, ...]
    address: str
    together: bool
    days: tuple[str, ...]
    state: State
    note: str = ""
    by: str = ""
    on: str = ""
    subject: str = ""


def lookup_list(session: Session, round_: Round) -> tuple[LookupRow, ...]:
    """照会票 of a round: the cases that lie with the ward, in the order of their receipt numbers, each with the ward's
    checks. To see it is an entry. Raises NothingFound where a year of use has no rules."""
    with session.act("record.read") as act:
        cases = [case for case in all_case_records(act, round_.engagement) if is_allowed("look_up", case.stage)]
        applications = [case.application for case in cases if case.application.round == round_.id]
        schemes = schemes_of(act, applications)
        ordered = sorted(applications, key=lambda each: each.receipt_number)
        rows = [row for each in ordered for row in _rows(act, each, schemes[year_of(each)].newest.programme)]
        ids = tuple(each.id for each in ordered)
        act.note(about=f"round:{round_.id}", facts={"query": "lookup", "count": len(rows), "ids": ids})
    return tuple(rows)


def _rows(reader: Reader, application: Application, programme: Programme) -> Iterator[LookupRow]:
    parent = reader.get(Applicant, application.applicant)
    titles = {extra.code: extra.title for extra in programme.extra_checks}
    answers = _answers(reader, application)
    for code in ward_check_codes(programme):
        residence, answer = code == RESIDENCE, answers.get(code)
        yield LookupRow(
            application=application.id,
            receipt_number=application.receipt_number,
            check=code,
            title=titles.get(code, ""),
            persons=_persons(reader, application, parent, programme) if residence else (_parent(parent),),
            address=parent.address,
            together=residence and programme.residence.together,
            days=_days(reader, application, programme) if residence else (application.arrived_on,),
            state=answer.result if answer else "open",
            note=answer.note if answer else "",
            by=answer.looked_up_by if answer else "",
            on=answer.looked_up_on if answer else "",
            subject=application.subject,
        )


def _persons(reader: Reader, application: Application, parent: Applicant, programme: Programme) -> tuple[Person, ...]:
    whose = programme.residence.of
    parents = [] if whose == "child" else [_parent(parent)]
    children = [] if whose == "parent" else [_child(reader.get(Child, child)) for child in application.children]
    return (*parents, *children)


def _parent(applicant: Applicant) -> Person:
    return Person(role="parent", name=applicant.name, kana=applicant.kana, birthday=applicant.birthday)


def _child(child: Child) -> Person:
    return Person(role="child", name=child.name, kana=child.kana, birthday=child.birthday)


def _days(reader: Reader, application: Application, programme: Programme) -> tuple[str, ...]:
    if programme.residence.on == "application":
        return (application.arrived_on,)
    uses = reader.find(Use, application=application.id, struck=False, left_out="")
    return tuple(sorted({use.day for use in uses}))


def record_ward_check(
    session: Session,
    application: Application,
    code: str,
    result: Literal["pass", "fail"],
    *,
    looked_up_on: str,
    note: str = "",
) -> WardCheck:
    """What a look-up came to; a second one of the same check is its next revision.

    Raises NotTheWardsCheck for a check that the rules don't leave to the ward, WrongStage for a case that does not lie
    with it, DayAhead.
    """
    refuse_ahead(session, looked_up_on)
    with session.act("ward_check.record") as act:
        application = require_stage(act, application, "look_up").application
        programme = schemes_of(act, [application])[year_of(application)].newest.programme
        if code not in ward_check_codes(programme):
            raise NotTheWardsCheck(number=application.receipt_number, check=title_of_check(programme, code))
        before = _answers(act, application).get(code)
        check = WardCheck(
            id=before.id if before else new_id(),
            owner=session.desk,
            engagement=application.engagement,
            revision=before.revision + 1 if before else 1,
            subject=application.subject,
            application=application.id,
            application_revision=application.revision,
            code=code,
            result=result,
            note=note,
            looked_up_by=session.vault.user.name,
            looked_up_on=looked_up_on,
        )
        act.put(check)
    return check


def record_ward_checks(
    session: Session,
    answered: Sequence[tuple[str, str]],
    result: Literal["pass", "fail"],
    *,
    looked_up_on: str,
    note: str = "",
    progress: Progress = silent,
) -> BatchResult:
    """The same answer for many at once, each an application (id) with the code of its check and an act of its own; what
    fails is named and stops no other. ``looked_up_on`` in any spelling.

    Raises MomentUnclear, DayAhead, BatchTooLarge, NotPermitted; then nothing was recorded.
    """
    day = require_day(looked_up_on)
    refuse_ahead(session, day)
    with session.reading() as reader:
        found = by_id(reader.find_all(Application, "id", {application for application, _ in answered}))
    pairs = [(found[application], code) for application, code in answered if application in found]
    return in_batch(
        pairs,
        lambda pair: record_ward_check(session, *pair, result, looked_up_on=day, note=note),
        label=lambda pair: pair[0].receipt_number,
        progress=progress,
    )


def _answers(reader: Reader, application: Application) -> dict[str, WardCheck]:
    """The answers about the present revision by code: a changed application is looked up again."""
    found = reader.find(WardCheck, application=application.id, application_revision=application.revision)
    return {check.code: check for check in found}


def ward_checks_of(reader: Reader, application: Application) -> tuple[WardCheck, ...]:
    """What was looked up about the present revision, for the officers to see beside the case."""
    return tuple(_answers(reader, application).values())


def unanswered_ward_checks(checks: Iterable[WardCheck], programme: Programme) -> tuple[str, ...]:
    """The codes that are not among what was looked up (``ward_checks_of``): while there is one, nothing is granted."""
    answered = {check.code for check in checks}
    return tuple(code for code in ward_check_codes(programme) if code not in answered)
