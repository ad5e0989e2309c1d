"""不備のお知らせ as its page lists and opens it: numbers in the list, one look at a letter, a draft."""

import pytest

from sitter_desk.domain.records import Deficiency
from sitter_desk.errors import NothingFound, NothingToAsk, PapersUnseen, RecordMissing
from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.deficiencies import cancel_deficiency
from sitter_desk.office.views.letter_desk import (
    LetterRow,
    closed_letters,
    draft_letter,
    letter_of,
    open_letter,
    open_letters,
    originals_of,
)
from tests.unit.office.asking import (
    AFTER,
    MADE,
    PAPER,
    POSTED,
    REPLY_BY,
    WRONG_ACCOUNT,
    ask,
    asking_desk,
    bring,
    call,
    case,
    current,
    look_at_all,
    nobody_answers,
    send,
)
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, dump, refused


def rows(desk: CircleDesk, today: str = POSTED) -> tuple[LetterRow, ...]:
    with desk.session.reading() as reader:
        return open_letters(reader, desk.engagement.id, today)


def step(desk: CircleDesk, today: str) -> str:
    [row] = rows(desk, today)
    return row.step


def test_a_letter_tells_what_is_to_be_done_with_it_next(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at_all(desk, "receipt")
    ask(desk)
    assert step(desk, MADE) == "post"
    cancel_deficiency(desk.session, current(desk), day=MADE)
    letter = send(desk)
    assert step(desk, REPLY_BY) == "wait"
    assert step(desk, AFTER) == "call"
    call(desk, letter, "2025-04-21")
    assert step(desk, AFTER) == "call"
    call(desk, letter, "2025-04-24")
    assert step(desk, AFTER) == "pass_on"
    [row] = rows(desk, AFTER)
    assert (row.receipt_number, row.number, row.days_over, row.calls, row.items) == (PAPER, letter.number, 1, 2, 1)


def test_the_list_is_nobodys_data_and_an_opened_letter_one_look(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at_all(desk, "receipt")
    letter, before = send(desk), acts(desk.session)
    rows(desk)
    assert acts(desk.session) == before
    opened = open_letter(desk.session, letter.id, today=POSTED)
    assert acts(desk.session) == [*before, ("record.read", f"deficiency:{letter.id}")]
    assert opened.phone == "090-0000-0118"
    assert [item.code for item in opened.items] == ["documents:receipt"]
    assert opened.asked == {"receipt"}
    assert opened.posting is not None
    assert (opened.posting.reference, opened.calls_needed) == (letter.number, 2)
    assert any(letter.number not in line.text and PAPER in line.text for line in opened.script)
    with refused(desk.session, RecordMissing):
        open_letter(desk.session, "0" * 32, today=POSTED)


def test_what_came_for_a_letter_stands_with_it_and_it_is_closed(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at_all(desk, "receipt")
    letter = send(desk)
    bring(desk, letter, "receipt")
    assert rows(desk, AFTER) == ()
    with desk.session.reading() as reader:
        [closed] = closed_letters(reader, desk.engagement.id, AFTER)
        assert letter_of(reader, letter.number) == letter.id
        with pytest.raises(NothingFound):
            letter_of(reader, "F-SJ6-9999")
    assert (closed.state, closed.step, closed.closed_on, closed.days_over) == ("answered", "closed", "2025-04-28", 0)
    opened = open_letter(desk.session, letter.id, today=AFTER)
    assert [each.documents for each in opened.supplements] == [("receipt",)]


def test_letters_are_listed_by_what_is_most_urgent(stage: Stage) -> None:
    desk = asking_desk(stage)
    ask(desk, WRONG_ACCOUNT)
    look_at_all(desk, "receipt")
    letter = send(desk)
    call(desk, letter, "2025-04-21")
    call(desk, letter, "2025-04-24")
    assert [row.step for row in rows(desk, AFTER)] == ["pass_on", "post"]


def test_a_letter_of_a_case_that_was_withdrawn_can_only_be_cancelled(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at_all(desk, "receipt")
    ask(desk)
    withdraw(desk.session, case(desk), received_on=MADE)
    assert step(desk, AFTER) == "cancel"


def test_the_newest_closed_letters_come_first(stage: Stage) -> None:
    desk = asking_desk(stage)
    ask(desk, WRONG_ACCOUNT)
    cancel_deficiency(desk.session, current(desk, WRONG_ACCOUNT), day=POSTED)
    passed = nobody_answers(desk)
    with desk.session.reading() as reader:
        found = closed_letters(reader, desk.engagement.id, AFTER)
    assert [each.state for each in found] == ["passed_on", "cancelled"]
    assert found[0].number == passed.number


def test_a_draft_says_what_would_be_asked_and_records_nothing(stage: Stage) -> None:
    desk = asking_desk(stage)
    with refused(desk.session, PapersUnseen):
        draft_letter(desk.session, case(desk).id, made_on=MADE)
    look_at_all(desk, "receipt", "statement")
    before, log = dump(desk.session), acts(desk.session)
    draft = draft_letter(desk.session, case(desk).id, made_on=MADE)
    assert dump(desk.session) == before
    assert acts(desk.session) == [*log, ("record.read", f"application:{case(desk).id}")]
    assert [item.code for item in draft.items] == ["documents:receipt", "documents:statement"]
    assert draft.reply_by == REPLY_BY  # 14 days later
    assert "receipt" in [paper.code for paper in draft.papers]
    assert draft_letter(desk.session, case(desk).id, made_on=MADE, reply_by="2025-05-20").reply_by == "2025-05-20"
    look_at_all(desk)
    with refused(desk.session, NothingToAsk):
        draft_letter(desk.session, case(desk).id, made_on=MADE)


def test_originals_are_named_with_their_fate(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at_all(desk, "receipt")
    letter = ask(desk, originals=originals_of(["statement"], ["母子手帳"]))
    opened = open_letter(desk.session, letter.id, today=MADE)
    assert opened.originals == (("利用明細書", "returned"), ("母子手帳", "kept"))
    with desk.session.reading() as reader:
        assert reader.count(Deficiency) == 1
