"""The way of one case so far, day by day, for the officer who decides it: codes and numbers, with who did it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sitter_desk.domain.records import (
    Answer,
    Application,
    Approval,
    ChangeNotice,
    Decision,
    Deficiency,
    Notice,
    Question,
    Repayment,
    Screening,
    Submission,
    Supplement,
    WardCheck,
)
from sitter_desk.vault.store import Reader

EVENTS: dict[str, str] = {
    "arrived_online": "Arrived online",
    "arrived_post": "Arrived by post",
    "arrived_counter": "Handed in at the counter",
    "letter": "Deficiency notice {number} left",
    "supplement": "Missing papers arrived",
    "passed_on": "Passed on unanswered ({number})",
    "changed": "The applicant told of a change ({number})",
    "screened": "The contractor screened it",
    "submitted": "Submitted to the ward",
    "asked": "Question {number}",
    "sent_back": "Sent back ({number})",
    "change_request": "Change asked for ({number})",
    "answered": "Answered",
    "looked_up": "The ward looked it up",
    "granted": "Granted ({number})",
    "granted_in_part": "Granted in part ({number})",
    "refused": "Refused ({number})",
    "revoked": "Revoked ({number})",
    "notice": "Notice {number} printed",
    "repayment": "Repayment of {yen} yen demanded",
    "repaid": "The repayment came in",
}
"""What happened to a case (context ``decision_events``)."""


@dataclass(frozen=True, kw_only=True)
class Event:
    """One line: the day (ISO), what happened as a code of ``EVENTS`` with its values, and who did it ("" if nobody
    here knows)."""

    day: str
    what: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    who: str = ""


def events_of(reader: Reader, application: Application) -> tuple[Event, ...]:
    """Everything that this desk knows, oldest first; on one day in the order in which it goes."""
    found = [event for kind in _KINDS for event in kind(reader, application)]
    return tuple(sorted((event for event in found if event.day), key=lambda event: event.day))


def _arrived(_: Reader, application: Application) -> Iterator[Event]:
    yield Event(day=application.arrived_on, what=f"arrived_{application.method}")


def _letters(reader: Reader, application: Application) -> Iterator[Event]:
    for letter in reader.find(Deficiency, application=application.id):
        number = {"number": letter.number}
        yield Event(day=letter.posted_on, what="letter", values=number, who=letter.made_by)
        yield Event(day=letter.closed_on if letter.state == "passed_on" else "", what="passed_on", values=number)


def _supplements(reader: Reader, application: Application) -> Iterator[Event]:
    for each in reader.find(Supplement, application=application.id):
        yield Event(day=each.arrived_on, what="supplement", who=each.received_by)


def _told(reader: Reader, application: Application) -> Iterator[Event]:
    for each in reader.find(ChangeNotice, application=application.id):
        yield Event(day=each.received_on, what="changed", values={"number": each.number}, who=each.noted_by)


def _screened(reader: Reader, application: Application) -> Iterator[Event]:
    for each in reader.find(Screening, application=application.id):
        yield Event(day=each.screened_on, what="screened", who=each.screened_by)


def _submitted(reader: Reader, application: Application) -> Iterator[Event]:
    for each in reader.find(Submission, application=application.id):
        yield Event(day=each.submitted_on, what="submitted", who=each.submitted_by)


_ASKED = {"question": "asked", "send_back": "sent_back", "change_request": "change_request"}


def _asked(reader: Reader, application: Application) -> Iterator[Event]:
    for each in reader.find(Question, application=application.id):
        yield Event(day=each.asked_on, what=_ASKED[each.kind], values={"number": each.number}, who=each.asked_by)


def _answered(reader: Reader, application: Application) -> Iterator[Event]:
    for each in reader.find(Answer, application=application.id):
        yield Event(day=each.answered_on, what="answered", who=each.answered_by)


def _looked_up(reader: Reader, application: Application) -> Iterator[Event]:
    found = reader.find(WardCheck, application=application.id)
    for day, who in dict.fromkeys((each.looked_up_on, each.looked_up_by) for each in found):
        yield Event(day=day, what="looked_up", who=who)


_DECIDED = {"grant": "granted", "partial": "granted_in_part", "refuse": "refused", "revoke": "revoked"}


def _decided(reader: Reader, application: Application) -> Iterator[Event]:
    for each in reader.find(Decision, application=application.id):
        approval = reader.get(Approval, each.approval)
        yield Event(
            day=approval.approved_on,
            what=_DECIDED[each.outcome],
            values={"number": approval.draft_number},
            who=approval.approver_post,
        )


def _noticed(reader: Reader, application: Application) -> Iterator[Event]:
    for each in reader.find(Notice, application=application.id):
        yield Event(day=each.issued_on, what="notice", values={"number": each.number})


def _repaid(reader: Reader, application: Application) -> Iterator[Event]:
    for each in reader.find(Repayment, application=application.id):
        yield Event(day=each.demanded_on, what="repayment", values={"yen": f"{each.amount_yen:,}"})
        yield Event(day=each.paid_on, what="repaid")


_KINDS = (
    _arrived, _letters, _supplements, _told, _screened, _submitted, _asked, _answered, _looked_up, _decided, _noticed,
    _repaid,
)  # fmt: skip
"""Where the events come from, in the order in which they go on one day."""
