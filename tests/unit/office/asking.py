"""Cases to ask about at the contractor's desk, and the steps of asking, for the tests of 不備 and 追完."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sitter_desk.domain.records import (
    Application,
    Deficiency,
    OriginalPaper,
    PaperCheck,
    Reminder,
    Screening,
    Supplement,
)
from sitter_desk.office.changes import TypedChange, note_change
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.deficiencies import check_paper, make_deficiency, post_deficiency, receive_supplement, remind
from sitter_desk.office.intake import type_application
from sitter_desk.office.overdue import is_passed_on, pass_on_overdue
from sitter_desk.office.prescreening import screen_applications
from tests.unit.office.conftest import Stage

BLOCKED, WRONG_ACCOUNT, TOO_OLD, PAPER = "SJ6-0-0001", "SJ6-0-0002", "SJ6-0-0003", "SJ6-0-0004"
MADE, POSTED, REPLY_BY, AFTER = "2025-04-16", "2025-04-17", "2025-04-30", "2025-05-01"
PAPERS = ("application", "uses", "receipt", "statement", "certificate", "discount")


def asking_desk(stage: Stage) -> CircleDesk:
    """The contractor with its applications, none screened: one has too short an account number, and one more came
    on paper, of which nothing was looked at."""
    desk = stage("taken_in").contractor
    typed = practice.typed_from_paper()
    uses = tuple(replace(use, receipt="") for use in typed.uses)  # else a duplicate would wait for its decision as well
    type_application(desk.session, replace(typed, uses=uses), round_=desk.round)
    short = replace(case(desk, WRONG_ACCOUNT).account, number="12345")
    note_change(desk.session, case(desk, WRONG_ACCOUNT), TypedChange(account=short), received_on=MADE)
    return desk


def case(desk: CircleDesk, number: str = PAPER) -> Application:
    with desk.session.reading() as reader:
        return reader.find(Application, receipt_number=number)[0]


def look_at(desk: CircleDesk, code: str, **answers: Any) -> PaperCheck:
    seen = {"present": "yes", "legible": "yes", "original": "yes", "name_matches": "yes", **answers}
    return check_paper(desk.session, case(desk), code, **seen, checked_on=MADE)  # type: ignore[arg-type]  # answers


def look_at_all(desk: CircleDesk, *missing: str) -> None:
    for code in PAPERS:
        look_at(desk, code, present="no" if code in missing else "yes")


def screen(desk: CircleDesk, number: str = PAPER) -> Screening:
    result = screen_applications(desk.session, [case(desk, number)], screened_on=MADE)
    assert result.failed == ()
    with desk.session.reading() as reader:
        return reader.find(Screening, application=case(desk, number).id)[-1]


def ask(desk: CircleDesk, number: str = PAPER, originals: Sequence[OriginalPaper] = ()) -> Deficiency:
    return make_deficiency(desk.session, case(desk, number).id, reply_by=REPLY_BY, originals=originals, made_on=MADE)


def send(desk: CircleDesk, number: str = PAPER) -> Deficiency:
    """A notice that was posted."""
    post_deficiency(desk.session, ask(desk, number), day=POSTED)
    return current(desk, number)


def current(desk: CircleDesk, number: str = PAPER) -> Deficiency:
    with desk.session.reading() as reader:
        return reader.find(Deficiency, application=case(desk, number).id)[-1]


def lies_with_the_ward(desk: CircleDesk, number: str = PAPER) -> bool:
    with desk.session.reading() as reader:
        return is_passed_on(reader.find(Deficiency, application=case(desk, number).id))


def call(desk: CircleDesk, deficiency: Deficiency, day: str, time: str = "10:00") -> Deficiency:
    return remind(desk.session, deficiency, Reminder(day=day, time=time, by="練習　声", outcome="no_answer"))


def bring(desk: CircleDesk, deficiency: Deficiency | None, *codes: str, day: str = "2025-04-28") -> Supplement:
    return receive_supplement(
        desk.session, case(desk), deficiency=deficiency, arrived_on=day, documents=codes, note="追完の封筒1通"
    )


def nobody_answers(desk: CircleDesk) -> Deficiency:
    """A notice that was passed on."""
    look_at_all(desk, "receipt")
    sent = send(desk)
    call(desk, sent, "2025-04-21")
    call(desk, sent, "2025-04-24")
    [passed] = pass_on_overdue(desk.session, today=AFTER)
    return passed
