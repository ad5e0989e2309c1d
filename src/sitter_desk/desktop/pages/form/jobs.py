"""What the form is filled in for: an application from paper is received, or one that is there is put right."""

from collections.abc import Callable
from dataclasses import dataclass, field

from sitter_desk.desktop.desk import Desk
from sitter_desk.domain.records import Application
from sitter_desk.office.intake import type_application
from sitter_desk.office.session import Session
from sitter_desk.office.views.entry_correcting import FIXED, CaseForm, correct_case, struck_lines
from sitter_desk.office.views.entry_form import REASON, Values
from sitter_desk.office.views.entry_frame import FormFrame
from sitter_desk.office.views.entry_judging import Judged

Send = Callable[[Session, Judged, Values, str], Application]
"""What Ctrl+Enter does: with what was judged, what was typed, and the place of the draft."""

CARRIED_ON = ("year", "form_version", "arrived_on", "postmarked_on", "method")
"""What the next paper of the same mail has in common with the one before."""


@dataclass(frozen=True, kw_only=True)
class Job:
    """``fixed``: keys that are shown and not typed · ``case``: the application that is put right, None for a new one ·
    ``begins``: what stands in the form before anything is typed · ``number``: the receipt number, or when it comes."""

    heading: str
    detail: str
    number: str
    primary: str
    note: str
    send: Send = field(repr=False)
    begins: Values = field(repr=False)
    fixed: frozenset[str] = frozenset()
    case: CaseForm | None = None

    @property
    def subject(self) -> str:
        """Whom the draft speaks of: an erasure of that person finds it."""
        return self.case.application.subject if self.case else ""

    def wants_reason(self, judged: Judged) -> bool:
        """Whether lines were emptied, which is struck out with a reason."""
        return self.case is not None and bool(struck_lines(self.case, judged))


def receiving(desk: Desk, frame: FormFrame, carried: Values) -> Job:
    """A new application; ``carried`` is what it has in common with the paper before it."""
    tr = desk.tr

    def send(session: Session, judged: Judged, _values: Values, draft: str) -> Application:
        assert judged.typed
        return type_application(session, judged.typed, round_=frame.round, draft=draft)

    return Job(
        heading=tr("form", "Application form"),
        detail=tr("form", "In the order of the paper"),
        number=tr("form", "The number comes when it is received"),
        primary=tr("form", "Receive the application"),
        note=tr("form", "What you type is kept by itself."),
        send=send,
        begins={**frame.beginning(), **carried},
    )


def correcting(desk: Desk, case: CaseForm) -> Job:
    """An application that is there is put right."""
    tr = desk.tr

    def send(session: Session, judged: Judged, values: Values, draft: str) -> Application:
        return correct_case(session, case, judged, reason=values.get(REASON.key, ""), draft=draft)

    return Job(
        heading=tr("form", "Put an application right"),
        detail=case.application.receipt_number,
        number=case.application.receipt_number,
        primary=tr("form", "Keep what is put right"),
        note=tr("form", "Applicant, address and account change by a notice of change alone."),
        send=send,
        begins=case.values,
        fixed=FIXED,
        case=case,
    )
