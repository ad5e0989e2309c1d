"""取下げ and 変更届: new values in the records, old ones in their history, and what it means for the case."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Account, Applicant, ChangeNotice
from sitter_desk.errors import RecordUnfit, ToldAlready, WrongStage
from sitter_desk.office.changes import TypedChange, note_change, withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.submitting import proven_submission
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case, decision, found, screen_again, stage_at, submit_again
from tests.unit.office.harness import assert_not_permitted, refused

ACCOUNT = Account(bank="0009", branch="123", kind="1", number="0000077", holder_kana="ｻﾄｳ ﾚﾝｼﾕｳﾀﾛｳ")
MOVED = TypedChange(postcode="000-0002", address="東京都新宿区練習町9-9-9")


def person(desk: CircleDesk) -> Applicant:
    with desk.session.reading() as reader:
        return reader.get(Applicant, case(desk).applicant)


def note(desk: CircleDesk, change: TypedChange) -> ChangeNotice:
    return note_change(desk.session, case(desk), change, received_on="2025-04-20", reason="練習")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (TypedChange(name="鈴木　練習太郎", kana="スズキ　レンシュウタロウ"), ("name",)),
        (MOVED, ("address",)),
        (TypedChange(phone="090-0000-0099"), ("contact",)),
        (TypedChange(email="kawatta@example.jp", address="東京都新宿区練習町9-9-9"), ("address", "contact")),
        (TypedChange(account=ACCOUNT), ("account",)),
    ],
)
def test_what_was_told_stands_in_the_records_and_in_the_notice(
    stage: Stage, change: TypedChange, told: tuple[str, ...]
) -> None:
    desk = stage("taken_in").contractor
    before, application = person(desk), case(desk)
    made = note(desk, change)
    assert (made.number, made.changes, made.received_on) == ("C-SJ6-0001", told, "2025-04-20")
    assert made.subject == application.subject
    spoken_of = {name: text for name, text in vars(change).items() if text is not None and name != "account"}
    assert person(desk) == replace(before, revision=before.revision + bool(spoken_of), **spoken_of)
    assert case(desk).account == (change.account or application.account)
    assert case(desk).revision == application.revision + 1


def test_the_old_values_stay_in_the_history(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    before = person(desk)
    note(desk, MOVED)
    with desk.session.reading() as reader:
        history = reader.history(Applicant, before.id)
    assert [(field, old, new) for _, field, old, new in history if field != "revision"] == [
        ("postcode", f'"{before.postcode}"', '"000-0002"'),
        ("address", f'"{before.address}"', '"東京都新宿区練習町9-9-9"'),
    ]


def test_an_undecided_case_is_screened_and_submitted_again(stage: Stage) -> None:
    pair = stage("received")
    note(pair.contractor, MOVED)
    assert stage_at(pair.contractor) == "received"
    screen_again(pair.contractor)
    submit_again(pair.contractor)
    carry(pair.contractor, pair.ward)
    assert stage_at(pair.ward) == "submitted"
    with pair.ward.session.reading() as reader:
        proven_submission(reader, case(pair.ward))
    assert person(pair.ward).address == MOVED.address


def test_a_change_that_reaches_the_ward_unscreened_takes_the_case_from_its_table(stage: Stage) -> None:
    pair = stage("received")
    note(pair.contractor, MOVED)
    carry(pair.contractor, pair.ward)
    assert stage_at(pair.ward) == "received"


def test_after_the_decision_a_new_account_reaches_the_ward_and_the_decision_stands(stage: Stage) -> None:
    pair = stage("told")
    stands = decision(pair.ward)
    note(pair.contractor, TypedChange(account=ACCOUNT, address="東京都新宿区練習町9-9-9"))
    assert stage_at(pair.contractor) == "decided"
    assert case(pair.contractor).state == "screened"  # nothing is to be screened again
    carry(pair.contractor, pair.ward)
    assert stage_at(pair.ward) == "decided"
    assert decision(pair.ward) == stands
    assert case(pair.ward).account == ACCOUNT
    assert person(pair.ward).address == "東京都新宿区練習町9-9-9"
    assert [each.changes for each in found(pair.ward, ChangeNotice)] == [("address", "account")]


def test_a_withdrawn_case_is_at_its_end(stage: Stage) -> None:
    pair = stage("received")
    made = withdraw(pair.contractor.session, case(pair.contractor), received_on="2025-04-20", reason="練習")
    assert (made.changes, made.number) == (("withdrawal",), "C-SJ6-0001")
    assert stage_at(pair.contractor) == "withdrawn"
    for work in (
        lambda: note(pair.contractor, MOVED),
        lambda: withdraw(pair.contractor.session, case(pair.contractor), received_on="2025-04-21"),
        lambda: submit_again(pair.contractor),
    ):
        with refused(pair.contractor.session, WrongStage) as caught:
            work()
        assert caught.value.details == {"number": "SJ6-0-0001", "stage": "withdrawn"}
    carry(pair.contractor, pair.ward)
    assert stage_at(pair.ward) == "withdrawn"


def test_after_the_decision_nothing_is_withdrawn_here(stage: Stage) -> None:
    desk = stage("told").contractor
    with refused(desk.session, WrongStage):
        withdraw(desk.session, case(desk), received_on="2025-04-28")


def test_a_withdrawal_that_crossed_the_decision_leaves_the_decision_standing(stage: Stage) -> None:
    pair = stage("sent")
    withdraw(pair.contractor.session, case(pair.contractor), received_on="2025-04-22")
    pair.step("take_decisions")
    assert stage_at(pair.contractor) == "decided"


@pytest.mark.parametrize("change", [TypedChange(), TypedChange(phone="090-0000-0001")])
def test_what_is_here_already_is_no_change(stage: Stage, change: TypedChange) -> None:
    desk = stage("taken_in").contractor
    assert person(desk).phone == "090-0000-0001"
    with refused(desk.session, ToldAlready):
        note(desk, change)
    with refused(desk.session, ToldAlready):
        note(desk, TypedChange(account=case(desk).account))


def test_a_text_that_hides_something_is_refused(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with refused(desk.session, RecordUnfit):
        note(desk, TypedChange(name="=練習"))
    with refused(desk.session, RecordUnfit):
        note_change(desk.session, case(desk), MOVED, received_on="2025-02-30")


def test_the_log_names_the_fields_and_never_the_values(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    before = person(desk)
    note(desk, MOVED)
    with desk.session.reading() as reader:
        log = list(reader.audit_entries(limit=1_000_000, act="case.change"))
    texts = str(log)
    assert "address" in texts
    assert not any(text in texts for text in (before.address, "練習町9-9-9", before.name))


def test_who_may_note_and_withdraw(stage: Stage) -> None:
    pair = stage("received")
    assert_not_permitted(pair.contractor.session, "auditor", "case.change", lambda: note(pair.contractor, MOVED))
    assert_not_permitted(pair.ward.session, "responsible", "case.change", lambda: note(pair.ward, MOVED))
    assert_not_permitted(
        pair.ward.session, "responsible", "case.withdraw",
        lambda: withdraw(pair.ward.session, case(pair.ward), received_on="2025-04-20"),
    )  # fmt: skip
