"""What the decisions page works with: the round as it was read."""

from dataclasses import dataclass

from sitter_desk.domain.records import Approval, Round
from sitter_desk.office.approving import Marked, marked_in
from sitter_desk.office.session import Session
from sitter_desk.office.views.deciding_desk import DecisionRound, lay_out, round_of


@dataclass(frozen=True)
class Loaded:
    """A round as it lies here; None where there is none. ``post`` is that of the last approver."""

    round: Round | None
    rounds: tuple[Round, ...]
    laid: DecisionRound | None
    marked: Marked
    post: str = ""


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
    return Loaded(round_, rounds, laid, marked, post)
