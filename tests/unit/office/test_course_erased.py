"""消去 of one person takes along all that the course of the case left: questions, answers, checks, changes, money."""

from sitter_desk.domain.records import (
    Answer,
    ChangeNotice,
    Question,
    Record,
    Repayment,
    Submission,
    WardCheck,
)
from sitter_desk.office.changes import TypedChange, note_change
from sitter_desk.office.questions import answer, ask, open_questions
from sitter_desk.office.queue import queue
from sitter_desk.office.repayments import demand_repayment, open_repayments
from sitter_desk.office.revising import register_revision
from sitter_desk.office.rounds import board
from sitter_desk.office.statements import Verdict
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TODAY, TYPED, carry, case, ruled
from tests.unit.office.harness import dump

TEXT = "練習の問い四七一一"
LEFT: tuple[type[Record], ...] = (Question, Answer, Submission, WardCheck, ChangeNotice, Repayment)


def test_nothing_is_left_and_the_lists_go_on(stage: Stage) -> None:
    pair = stage("told")
    ward, theirs = pair.ward.session, pair.contractor.session
    subject = case(pair.ward).subject
    moved = TypedChange(address="東京都新宿区練習町9-9-9")
    note_change(theirs, case(pair.contractor), moved, received_on="2025-04-26", reason=TEXT)
    asked = ask(ward, case(pair.ward), TEXT, asked_on="2025-04-26", answer_by="2025-04-27")
    carry(pair.ward, pair.contractor)
    answer(theirs, asked, TEXT, answered_on="2025-04-27")
    ask(theirs, case(pair.contractor), TEXT, asked_on="2025-04-27", answer_by="2025-04-28", kind="change_request")
    carry(pair.contractor, pair.ward)
    revoke = Verdict(outcome="revoke", reason="residence")
    _, (made,) = register_revision(ward, pair.ward.round, TYPED, ruled(pair.ward, revoke))
    demand_repayment(ward, made, reason=TEXT, demanded_on="2025-05-01", pay_by="2025-05-02")
    with ward.reading() as reader:
        assert all(reader.count(kind, subject=subject) for kind in LEFT)
    assert TEXT in repr(dump(ward))
    with ward.vault.act("erase", at=ward.now(), pc=ward.pc) as act:
        act.erase_subject(subject)
    assert TEXT not in repr(dump(ward))
    with ward.reading() as reader:
        assert not any(reader.count(kind, subject=subject) for kind in LEFT)
        assert open_questions(reader, TODAY) == ()
        assert open_repayments(reader, TODAY) == ()
        listed = queue(reader, pair.ward.engagement.id, TODAY)
        assert len(listed) == sum(board(reader, pair.ward.round, TODAY).waiting.values()) > 0
        assert TEXT not in repr(reader.audit_entries(limit=1_000_000))
        assert reader.find_audit_break() is None
