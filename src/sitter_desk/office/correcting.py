"""訂正: what was typed or read wrongly is put right while the contractor has the case, often after 差戻し.

What the applicant tells anew is a 変更届 (``office/changes.py``); here the paper stays the same and the record follows
it. The old values stay in the history, and the case is screened again. A use that was written by mistake is struck out
and counts nowhere; it stays in what the ward gets. A use on a day on which the ward found against it is left out of the
amount alone, once the ward sent the case back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal, TypeVar

from sitter_desk.domain.records import Applicant, Application, Child, Finding, Record, Use
from sitter_desk.errors import ChildNeeded, NothingCorrected, NothingFound, NotSentBack, TextMissing
from sitter_desk.office.intake import TypedChild, TypedUse, child_of, receive_again, use_of
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.stages import require_stage
from sitter_desk.vault.store import Act, Reader

R = TypeVar("R", bound=Record)

CORRECTABLE: Mapping[type[Record], tuple[str, ...]] = {
    Application: ("year_of_use", "arrived_on", "arrived_time", "postmarked_on", "method", "form_version"),
    Child: ("name", "kana", "birthday", "relationship", "categories", "hours_elsewhere"),
    Use: (
        "child", "day", "start", "end", "fee_yen", "other_yen", "discount_yen", "discount_kind", "hourly_yen",
        "paid_yen", "company", "sitter", "receipt",
    ),
}  # fmt: skip
"""What can be put right; numbers, links and the text as received stay. Person and account change by 変更届 alone."""

STRUCK, RESTORED = "struck_use", "restored_use"
"""Findings that hold the reason; settled when they are made."""


def correct(session: Session, application: Application, *records: Application | Child | Use) -> Application:
    """Takes the correctable fields over from changed copies of a case's own records; the application comes back in its
    next revision, to be screened again.

    Raises WrongStage, NothingCorrected, NothingFound for a record or a child of another case, RecordMissing,
    RecordUnfit.
    """
    with session.act("case.correct") as act:
        case = require_stage(act, application, "correct").application
        pairs = [_put_right(act, case, record) for record in records]
        changed = {after.id: after for before, after in pairs if after != before}
        if not changed:
            raise NothingCorrected(number=case.receipt_number)
        again = changed.pop(case.id, case)
        assert isinstance(again, Application)
        for each in changed.values():
            act.put(replace(each, revision=each.revision + 1))
        return receive_again(act, again)


def _put_right(reader: Reader, case: Application, record: R) -> tuple[R, R]:
    """The record as it is stored, and as it shall be."""
    stored = reader.get(type(record), record.id)
    after = replace(stored, **{name: getattr(record, name) for name in CORRECTABLE[type(record)]})
    if not (_belongs(case, stored) and _belongs(case, after)):
        raise NothingFound
    return stored, after


def _belongs(case: Application, record: Record) -> bool:
    if isinstance(record, Use):
        return record.application == case.id and record.child in case.children
    return record.id in (case.id, *case.children)


def strike_out(session: Session, application: Application, uses: Sequence[Use], *, reason: str) -> Application:
    """Strikes out uses that were written by mistake (twice, of another family): they count nowhere from now on.

    Raises TextMissing without a reason, WrongStage, NothingCorrected where all are struck already, NothingFound for a
    use of another case.
    """
    return _strike(session, application, uses, struck=True, reason=reason)


def restore(session: Session, application: Application, uses: Sequence[Use], *, reason: str) -> Application:
    """Takes struck uses in again. Raises what ``strike_out`` raises, NothingFound too where the child was taken off."""
    return _strike(session, application, uses, struck=False, reason=reason)


def _strike(
    session: Session, application: Application, uses: Sequence[Use], *, struck: bool, reason: str
) -> Application:
    if not reason.strip():
        raise TextMissing
    with session.act("case.correct") as act:
        case = require_stage(act, application, "correct").application
        stored = [_own(act, case, use) for use in uses]
        changed = [use for use in stored if use.struck != struck]
        if not struck and any(use.child not in case.children for use in changed):
            raise NothingFound
        _mark(act, case, [replace(use, struck=struck) for use in changed])
        for use in changed:
            act.put(_reason(session, use, STRUCK if struck else RESTORED, reason))
        return receive_again(act, case)


def leave_out(
    session: Session, application: Application, uses: Sequence[Use], *, found: Literal["", "residence"] = "residence"
) -> Application:
    """Leaves single uses out of the amount for what the ward found and named when it sent the case back; "" takes them
    in again. What the notice says of each is the ward's own sentence for that reason.

    Raises NotSentBack while the ward has not sent the case back, WrongStage, NothingCorrected, NothingFound.
    """
    with session.act("case.correct") as act:
        case = require_stage(act, application, "correct")
        if not case.send_backs:
            raise NotSentBack(number=case.application.receipt_number)
        stored = [_own(act, case.application, use) for use in uses]
        changed = [use for use in stored if use.left_out != found]
        _mark(act, case.application, [replace(use, left_out=found) for use in changed])
        return receive_again(act, case.application)


def _own(reader: Reader, case: Application, use: Use) -> Use:
    stored = reader.get(Use, use.id)
    if stored.application != case.id:
        raise NothingFound
    return stored


def _mark(act: Act, case: Application, changed: Sequence[Use]) -> None:
    if not changed:
        raise NothingCorrected(number=case.receipt_number)
    for use in changed:
        act.put(replace(use, revision=use.revision + 1))


def _reason(session: Session, use: Use, code: str, reason: str) -> Finding:
    return Finding(
        id=new_id(),
        owner=session.desk,
        engagement=use.engagement,
        subject=use.subject,
        application=use.application,
        code=code,
        field="利用日",
        detail=f"{use.position}: {use.day}",
        source_row=use.source_row,
        blocks=False,
        state="settled",
        note=reason,
    )


def add_use(session: Session, application: Application, typed: TypedUse, *, source_row: str = "") -> Use:
    """A use that was missed, typed from the form; ``source_row`` is the id of the case's row that could not be taken in
    ("" if there is none), as for a day that does not exist.

    Raises WrongStage, NothingFound for a child or a row that the case does not have, RecordUnfit.
    """
    with session.act("case.correct") as act:
        case = require_stage(act, application, "correct").application
        if not 0 <= typed.child < len(case.children) or source_row not in ("", *case.source_rows):
            raise NothingFound
        child = act.get(Child, case.children[typed.child])
        last = max((use.position for use in act.find(Use, application=case.id)), default=0)
        added = replace(use_of(session, typed, case, child, last + 1), source_row=source_row)
        act.put(added)
        receive_again(act, case)
    return added


def add_child(session: Session, application: Application, typed: TypedChild) -> Child:
    """A child that was missed; it stands behind the others. Raises WrongStage, RecordUnfit."""
    with session.act("case.correct") as act:
        case = require_stage(act, application, "correct").application
        child = child_of(session, typed, act.get(Applicant, case.applicant))
        act.put(child)
        receive_again(act, replace(case, children=(*case.children, child.id)))
    return child


def take_off_child(session: Session, application: Application, child: Child) -> Application:
    """Takes a child off the case that was written by mistake, once its uses are struck out or another child's.

    Raises WrongStage, NothingFound for a child of another case, ChildNeeded for the only child and for one of which a
    use still counts.
    """
    with session.act("case.correct") as act:
        case = require_stage(act, application, "correct").application
        if child.id not in case.children:
            raise NothingFound
        others = tuple(each for each in case.children if each != child.id)
        if not others or act.find(Use, application=case.id, child=child.id, struck=False):
            raise ChildNeeded(number=case.receipt_number)
        return receive_again(act, replace(case, children=others))
