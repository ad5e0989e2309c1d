"""取下げ and 変更届: what the applicant tells after the application came (office.md §2, 決定後).

The new values stand in the records themselves, the old ones in their history; the ``ChangeNotice`` says what was told.
Before the decision a changed case is screened and submitted again, since name, address and account are part of what is
checked; a withdrawal that was recorded by mistake is taken back with its reason. After it only the ward can take
anything back: a withdrawal is then a 変更依頼 to the ward, while a new address or account is noted here and travels
with the next bundle.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sitter_desk.domain.records import Account, Applicant, Application, ChangeNotice, Engagement
from sitter_desk.domain.stages import DECIDED
from sitter_desk.errors import CaseOver, TextMissing, ToldAlready, WrongStage
from sitter_desk.office.numbers import next_number
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.stages import CaseRecords, require_stage
from sitter_desk.vault.store import Act

Told = Literal["name", "address", "contact", "account", "withdrawal", "reinstatement"]


@dataclass(frozen=True, kw_only=True)
class TypedChange:
    """What a 変更届 says now, as written; None is what it doesn't speak of."""

    name: str | None = None
    kana: str | None = None
    postcode: str | None = None
    address: str | None = None
    phone: str | None = None
    email: str | None = None
    account: Account | None = None


FIELDS: Mapping[Told, tuple[str, ...]] = {
    "name": ("name", "kana"),
    "address": ("postcode", "address"),
    "contact": ("phone", "email"),
}
"""What a change of the applicant is called by the fields it touches."""


def withdraw(session: Session, application: Application, *, received_on: str, reason: str = "") -> ChangeNotice:
    """取下げ of a case that is not decided yet; nothing more is done with it then.

    Raises WrongStage: of a decided one ask the ward for it (``questions.ask`` with ``change_request``).
    """
    with session.act("case.withdraw") as act:
        case = require_stage(act, application, "withdraw")
        withdrawn = replace(case.application, revision=case.application.revision + 1, state="withdrawn")
        act.put(withdrawn)
        return _note(session, act, withdrawn, ("withdrawal",), received_on, reason)


def reinstate(session: Session, application: Application, *, noted_on: str, reason: str) -> ChangeNotice:
    """Takes back a withdrawal that the applicant never meant: the case is in hand again, to be screened and submitted.

    Also one that crossed the decision, which then stands unasked. Raises TextMissing without a reason, WrongStage for a
    case that is not withdrawn, CaseOver once the ward answered the withdrawal by revoking its decision.
    """
    if not reason.strip():
        raise TextMissing
    with session.act("case.reinstate") as act:
        case = require_stage(act, application, "reinstate")
        if case.application.state != "withdrawn":
            raise WrongStage(number=case.application.receipt_number, stage=case.stage)
        if case.decision is not None and case.decision.outcome == "revoke":
            raise CaseOver(number=case.application.receipt_number)
        back = replace(case.application, revision=case.application.revision + 1, state="received")
        act.put(back)
        return _note(session, act, back, ("reinstatement",), noted_on, reason)


def note_change(
    session: Session, application: Application, change: TypedChange, *, received_on: str, reason: str = ""
) -> ChangeNotice:
    """変更届: writes the new values and what was told. The application always gets its next revision, so that no
    screening and no submission passes for one of the changed case.

    Raises WrongStage for a withdrawn case, ToldAlready where nothing would be another.
    """
    with session.act("case.change") as act:
        case = require_stage(act, application, "change")
        applicant = act.get(Applicant, case.application.applicant)
        changed = _changed(applicant, change)
        told = _told(case.application, applicant, changed, change)
        if not told:
            raise ToldAlready(number=case.application.receipt_number)
        if changed != applicant:
            act.put(replace(changed, revision=applicant.revision + 1))
        act.put(_next(case, change.account or case.application.account))
        return _note(session, act, case.application, told, received_on, reason)


def _changed(applicant: Applicant, change: TypedChange) -> Applicant:
    spoken_of = {name: getattr(change, name) for names in FIELDS.values() for name in names}
    return replace(applicant, **{name: text for name, text in spoken_of.items() if text is not None})


def _told(application: Application, before: Applicant, after: Applicant, change: TypedChange) -> tuple[Told, ...]:
    told: list[Told] = [
        what for what, names in FIELDS.items() if any(getattr(before, name) != getattr(after, name) for name in names)
    ]
    account: list[Told] = ["account"] if change.account not in (None, application.account) else []
    return (*told, *account)


def _next(case: CaseRecords, account: Account) -> Application:
    """The application after a change: to be screened again, unless its decision already stands."""
    state = case.application.state if case.stage in DECIDED else "received"
    return replace(case.application, revision=case.application.revision + 1, account=account, state=state)


def _note(
    session: Session, act: Act, application: Application, changes: Sequence[Told], received_on: str, reason: str
) -> ChangeNotice:
    engagement = act.get(Engagement, application.engagement)
    notice = ChangeNotice(
        id=new_id(),
        owner=session.desk,
        engagement=application.engagement,
        subject=application.subject,
        application=application.id,
        number=next_number(act, "change", engagement, seat=session.seat(act)),
        changes=tuple(changes),
        received_on=received_on,
        reason=reason,
        noted_by=session.vault.user.name,
    )
    act.put(notice)
    return notice
