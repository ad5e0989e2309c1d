"""通知書: from proven decisions alone, in lots of at most 50 that balance, kept exactly as issued."""

import random
from dataclasses import replace

import pytest

from sitter_desk.domain.practice import practice_export, to_utf8
from sitter_desk.domain.records import Lot, Notice
from sitter_desk.errors import LotUnbalanced, NothingFound, RevisionConflict, UnprintableText
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.notices import LOT_SIZE, PrintedLot, deliver_lot, delivery_lines, print_notices, seal_lot
from sitter_desk.vault.objects import open_object
from tests.unit.documents.reading import texts
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import AWKWARD, acts, assert_not_permitted, dump, new_pair, refused, sql

DAY = "2025-04-24"


def issue(desk: CircleDesk) -> tuple[PrintedLot, ...]:
    return print_notices(desk.session, desk.fonts, desk.round, issued_on=DAY)


def notices(desk: CircleDesk) -> list[Notice]:
    with desk.session.reading() as reader:
        return reader.find(Notice)


def lots(desk: CircleDesk) -> list[Lot]:
    with desk.session.reading() as reader:
        return reader.find(Lot)


def test_every_decision_gets_one_notice_with_its_own_number(stage: Stage) -> None:
    desk = stage("told").contractor
    [printed] = issue(desk)
    assert [each.number for each in printed.notices] == [f"T-SJ6-{serial:04d}" for serial in (1, 2, 3, 4)]
    assert [each.position for each in printed.notices] == [1, 2, 3, 4]
    assert [each.application for each in printed.notices] == [each.record.application for each in printed.decisions]
    assert notices(desk) == list(printed.notices)
    assert (printed.lot.printed, printed.lot.state) == (4, "printed")
    assert issue(desk) == ()


def test_what_was_issued_is_kept_byte_for_byte(stage: Stage) -> None:
    desk = stage("told").contractor
    [printed] = issue(desk)
    [name] = {each.document for each in printed.notices}
    with desk.session.reading() as reader:
        kept = b"".join(open_object(reader, desk.session.vault.folder, name))
    assert kept == printed.pdf
    assert kept.startswith(b"%PDF")
    assert not any(b"%PDF" in path.read_bytes() for path in desk.folder.rglob("*") if path.is_file())


def test_the_notice_says_what_was_decided_not_what_is_written_now(stage: Stage) -> None:
    desk = stage("told").contractor
    sql(desk.session, 'UPDATE "applicant" SET "address" = ?, "name" = ? WHERE "name" = ?', "別の町9-9", "別人", AWKWARD)
    [printed] = issue(desk)
    page = "".join(texts(printed.pdf))
    assert AWKWARD in page
    assert "別の町" not in page
    assert "別人" not in page


def test_no_name_of_another_stands_on_a_notice(stage: Stage) -> None:
    desk = stage("told").contractor
    [printed] = issue(desk)
    pages = texts(printed.pdf)
    assert sum(notice.sheets for notice in printed.notices) == len(pages) == 4
    names = [decision.statement.addressee.name for decision in printed.decisions]
    for at, page in enumerate(pages):
        assert [name for name in names if name in page] == [names[at]]
        assert printed.notices[at].number in page


def test_an_unprintable_name_prints_no_notice_of_the_lot(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = stage("screened")
    person = 'UPDATE "applicant" SET "name" = ? WHERE "name" = ?'
    sql(pair.contractor.session, person, "練習\U000f1234太郎", AWKWARD)
    pair.step("deficiencies", "supplement")
    with refused_or_not():
        pair.step("submit")
    pair.step("report", "report_handover", "take_report", "look_up")
    with refused_or_not():
        pair.step("decisions")
    pair.step("send_decisions", "decision_handover", "take_decisions")
    with refused(pair.contractor.session, UnprintableText):
        issue(pair.contractor)


class refused_or_not:  # noqa: N801  used like the function beside it
    """Lists of the round name the applicant too; their print, behind the act itself, may stop at the same sign."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        return isinstance(error, UnprintableText)


def test_an_error_in_the_middle_leaves_no_lot_and_no_gap(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = stage("told").contractor
    before, log = dump(desk.session), acts(desk.session)

    def fail(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr("sitter_desk.office.notices.sheets_of", fail)
    with pytest.raises(ZeroDivisionError):
        issue(desk)
    after = dump(desk.session)
    left = set(after.pop("files")) - set(before.pop("files"))
    assert after == before
    assert acts(desk.session) == log
    assert len(left) == 1  # the sealed orphan that the next opening sweeps (A11)
    monkeypatch.undo()
    [printed] = issue(desk)
    assert (printed.lot.number, printed.notices[0].number) == ("B-SJ6-0001", "T-SJ6-0001")


def test_lots_hold_at_most_fifty(stage: Stage, tmp_path: object) -> None:
    """Fifty-three people: two lots, fifty and three, numbered through."""
    pair = stage("engaged")
    people = practice_export(53, rng=random.Random(1))
    big = new_pair(pair.out / "big", pair.ward.fonts, exports=(to_utf8(people),))
    try:
        big.step("ward_desk", "engagement", "rules", "export", "kit", "kit_handover", "contractor_desk", "take_in")
        big.step("findings", "duplicates", "screening", "submit", "report", "report_handover", "take_report", "look_up")
        big.step("decisions", "send_decisions", "decision_handover", "take_decisions")
        printed = issue(big.contractor)
    finally:
        big.close()
    assert LOT_SIZE == 50
    assert [len(lot.notices) for lot in printed] == [50, 3]
    assert [lot.lot.number for lot in printed] == ["B-SJ6-0001", "B-SJ6-0002"]
    numbers = [notice.number for lot in printed for notice in lot.notices]
    assert numbers == [f"T-SJ6-{serial:04d}" for serial in range(1, 54)]
    receipts = [decision.statement.receipt_number for lot in printed for decision in lot.decisions]
    assert receipts == sorted(receipts)


@pytest.mark.parametrize("sealed", [0, 3, 5])
def test_a_lot_that_does_not_balance_is_not_sealed(stage: Stage, sealed: int) -> None:
    desk = stage("told").contractor
    [printed] = issue(desk)
    with refused(desk.session, LotUnbalanced) as caught:
        seal_lot(desk.session, printed.lot, sealed=sealed)
    assert caught.value.details == {"lot": "B-SJ6-0001", "printed": 4, "sealed": sealed, "spoiled": 0, "pulled": 0}


def test_spoiled_and_pulled_envelopes_are_counted_and_marked(stage: Stage) -> None:
    desk = stage("told").contractor
    [printed] = issue(desk)
    lot = seal_lot(desk.session, printed.lot, sealed=2, spoiled=["T-SJ6-0002"], pulled=["T-SJ6-0004"])
    assert (lot.printed, lot.sealed, lot.spoiled, lot.pulled, lot.state) == (4, 2, 1, 1, "sealed")
    assert [each.state for each in notices(desk)] == ["sealed", "spoiled", "sealed", "pulled"]
    with desk.session.reading() as reader:
        assert sum(line.given for line in delivery_lines(reader, desk.round)) == 2
    deliver_lot(desk.session, lot)
    assert [each.state for each in notices(desk)] == ["delivered", "spoiled", "delivered", "pulled"]


def test_envelopes_of_another_lot_do_not_balance_this_one(stage: Stage) -> None:
    """A spoiled number that is not in the lot, or the same one twice, counts for nothing."""
    desk = stage("told").contractor
    [printed] = issue(desk)
    for spoiled, pulled in ((["T-SJ6-0099"], []), (["T-SJ6-0002", "T-SJ6-0002"], []), (["T-SJ6-0002"], ["T-SJ6-0002"])):
        with refused(desk.session, LotUnbalanced):
            seal_lot(desk.session, printed.lot, sealed=4 - len(spoiled) - len(pulled), spoiled=spoiled, pulled=pulled)


def test_only_a_sealed_lot_is_delivered_and_only_once(stage: Stage) -> None:
    desk = stage("told").contractor
    [printed] = issue(desk)
    with refused(desk.session, LotUnbalanced):
        deliver_lot(desk.session, printed.lot)
    with desk.session.reading() as reader, pytest.raises(NothingFound):
        delivery_lines(reader, desk.round)
    lot = seal_lot(desk.session, printed.lot, sealed=4)
    with refused(desk.session, RevisionConflict):
        seal_lot(desk.session, printed.lot, sealed=4)
    deliver_lot(desk.session, lot)
    with refused(desk.session, RevisionConflict):
        deliver_lot(desk.session, lot)
    assert [each.state for each in lots(desk)] == ["delivered"]


def test_a_delivery_names_each_kind_of_notice_by_envelopes(stage: Stage) -> None:
    desk = stage("printed").contractor
    with desk.session.reading() as reader:
        lines = delivery_lines(reader, desk.round)
    assert {line.content: line.given for line in lines} == {
        "交付決定通知書（封緘済み）": 3, "不交付決定通知書（封緘済み）": 1,
    }  # fmt: skip
    assert {line.received for line in lines} == {-1}


def test_who_may_print_seal_and_deliver(stage: Stage) -> None:
    desk = stage("told").contractor
    assert_not_permitted(desk.session, "auditor", "notice.print", lambda: issue(desk))
    [printed] = issue(desk)
    seal = lambda: seal_lot(desk.session, printed.lot, sealed=4)  # noqa: E731  one call
    assert_not_permitted(desk.session, "auditor", "lot.seal", seal)
    lot = seal()
    for role in ("handler", "auditor"):
        assert_not_permitted(desk.session, role, "lot.deliver", lambda: deliver_lot(desk.session, lot))
    changed = replace(lot, revision=lot.revision)
    assert changed == lot


def test_the_ward_prints_no_notice(stage: Stage) -> None:
    """Its own key is not a peer's key: the ward desk has no way from a decision to an envelope."""
    pair = stage("sent")
    with pytest.raises(Exception, match="SD-"):
        issue(pair.ward)
    assert notices(pair.ward) == []
