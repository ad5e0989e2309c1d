"""What the decisions page works with: the round as it was read, and the acts that also end a draft."""

from collections.abc import Sequence
from dataclasses import dataclass

from sitter_desk.domain.records import Approval, Round
from sitter_desk.office.approving import ApprovalTyped, Marked, Registered, marked_in, register_marked
from sitter_desk.office.drafts import Draft, draft_of, drop_draft
from sitter_desk.office.marking import Mark
from sitter_desk.office.session import Session
from sitter_desk.office.views.deciding_acts import Wanted, do
from sitter_desk.office.views.deciding_case import CaseView, open_case
from sitter_desk.office.views.deciding_desk import DecisionRound, lay_out, round_of


@dataclass(frozen=True)
class Loaded:
    """A round as it lies here; None where there is none. ``typed`` is what the person had typed of its result, ``post``
    that of the last approver."""

    round: Round | None
    rounds: tuple[Round, ...]
    laid: DecisionRound | None
    marked: Marked
    typed: Draft | None = None
    post: str = ""


@dataclass(frozen=True)
class Opened:
    """A case with what was typed of it before."""

    view: CaseView
    draft: Draft | None


def load(session: Session, engagement: str, where: str) -> Loaded:
    """The round to show; looking at it is an entry."""
    with session.reading() as reader:
        round_, rounds = round_of(reader, engagement, where)
    if round_ is None:
        return Loaded(None, rounds, None, Marked(first=(), revisions=()))
    laid = lay_out(session, round_)
    with session.reading() as reader:
        marked, approvals = marked_in(reader, round_), reader.find(Approval, engagement=engagement)
    post = approvals[-1].approver_post if approvals else ""
    return Loaded(round_, rounds, laid, marked, draft_of(session, f"decisions {round_.id}"), post)


def opened(session: Session, application: str) -> Opened:
    """A case, and what the person had typed of it."""
    return Opened(open_case(session, application), draft_of(session, f"decisions {application}"))


def do_deed(session: Session, application: str, wanted: Wanted, today: str) -> Mark | None:
    """A deed with a case; what was typed of it is done with."""
    mark = do(session, application, wanted, today=today)
    drop_draft(session, f"decisions {application}")
    return mark


def registered(session: Session, round_: Round, typed: ApprovalTyped, marks: Sequence[Mark]) -> Registered:
    """The 決裁結果; what was typed of it is done with."""
    made = register_marked(session, round_, typed, marks)
    drop_draft(session, f"decisions {round_.id}")
    return made
