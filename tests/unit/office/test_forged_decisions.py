"""A4: whoever writes into the database by hand, with the vault's own key, gets no paper out of it.

Each forgery is a row written by SQL into a real vault past the program. Printing must stop with DecisionForged, and no
notice, lot, number or sealed file may come of it; the ward's breakdown stops the same way.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.records import Application, Decision, Record, Round
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.errors import DecisionForged, NothingFound
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.notices import print_notices, verified_decisions
from sitter_desk.office.printing import breakdown_paper
from sitter_desk.office.session import new_id
from sitter_desk.sealing import strict
from sitter_desk.sealing.decision import sign_statement
from sitter_desk.sealing.signature import new_signing_key, public_key
from sitter_desk.vault.tables import TABLES
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, key_of, refused, sql


def put_row(desk: CircleDesk, record: Record) -> None:
    """The row as the program would write it, written by nobody."""
    sql(desk.session, TABLES[type(record)].upsert, *TABLES[type(record)].row(record), 999_999)


def change(desk: CircleDesk, decision: Decision, column: str, value: object) -> None:
    sql(desk.session, f'UPDATE "decision" SET "{column}" = ? WHERE "id" = ?', value, decision.id)


def statement_of(decision: Decision) -> DecisionStatement:
    return strict.decode(decision.statement.encode(), DecisionStatement)


def a_row_of_nobodys(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    """Everything right but the signature: 64 bytes that fit nothing."""
    put_row(desk, replace(genuine, id=new_id(), signature="ab" * 64))


def a_row_signed_with_a_key_of_ones_own(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    key = new_signing_key()
    text, signature = sign_statement(key, replace(statement_of(genuine), amount_yen=1_000_000))
    put_row(
        desk,
        replace(
            genuine,
            id=new_id(),
            statement=text,
            signature=signature,
            signer=public_key(key).hex(),
            amount_yen=1_000_000,
        ),
    )


def a_row_signed_by_this_desk(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    with desk.session.reading() as reader:
        key = key_of(reader)
    text, signature = sign_statement(key, statement_of(genuine))
    put_row(desk, replace(genuine, id=new_id(), statement=text, signature=signature, signer=public_key(key).hex()))


def a_genuine_row_for_another_application(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    change(desk, genuine, "application", other.application)


def a_genuine_row_put_in_the_place_of_another(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    for column in ("statement", "signature", "amount_yen", "outcome"):
        change(desk, other, column, getattr(genuine, column))


def a_raised_amount(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    change(desk, genuine, "amount_yen", genuine.amount_yen + 10_000)


def a_turned_outcome(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    change(desk, genuine, "outcome", "partial")


def an_altered_statement(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    changed = replace(statement_of(genuine), amount_yen=genuine.amount_yen + 10_000)
    change(desk, genuine, "amount_yen", genuine.amount_yen + 10_000)
    change(desk, genuine, "statement", canonical(changed).decode())


def another_address(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    statement = statement_of(genuine)
    changed = replace(statement, addressee=replace(statement.addressee, address="練習町9-9"))
    change(desk, genuine, "statement", canonical(changed).decode())


def a_statement_that_is_none(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    change(desk, genuine, "statement", "{}")


def another_revision(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    change(desk, genuine, "application_revision", genuine.application_revision + 1)


def a_second_copy(desk: CircleDesk, genuine: Decision, other: Decision) -> None:
    """The very row under another id: the same parent would get two notices."""
    put_row(desk, replace(genuine, id=new_id()))


FORGERIES = [
    a_row_of_nobodys, a_row_signed_with_a_key_of_ones_own, a_row_signed_by_this_desk,
    a_genuine_row_for_another_application, a_genuine_row_put_in_the_place_of_another, a_raised_amount, a_turned_outcome,
    an_altered_statement, another_address, a_statement_that_is_none, another_revision, a_second_copy,
]  # fmt: skip


def two_of(desk: CircleDesk) -> list[Decision]:
    with desk.session.reading() as reader:
        return reader.find(Decision, outcome="grant")[:2]


@pytest.mark.parametrize("forge", FORGERIES, ids=lambda forge: forge.__name__)
def test_a_forged_row_prints_nothing(stage: Stage, forge: Callable[[CircleDesk, Decision, Decision], None]) -> None:
    desk = stage("told").contractor
    forge(desk, *two_of(desk))
    with refused(desk.session, DecisionForged):
        print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-04-24")
    assert not any(act == "notice.print" for act, _ in acts(desk.session))


@pytest.mark.parametrize(
    "forge", [f for f in FORGERIES if f is not a_row_signed_by_this_desk], ids=lambda f: f.__name__
)
def test_nor_does_it_stand_on_the_wards_breakdown(
    stage: Stage, forge: Callable[[CircleDesk, Decision, Decision], None]
) -> None:
    desk = stage("decided").ward
    forge(desk, *two_of(desk))
    with refused(desk.session, DecisionForged):
        breakdown_paper(desk.session, desk.fonts, desk.round)


def test_a_genuine_row_moved_into_another_round_prints_nothing(stage: Stage) -> None:
    """Printed once in its own round, it must not be printed again in the next."""
    desk = stage("printed").contractor
    second = replace(desk.round, id=new_id(), number=2)
    put_row(desk, second)
    change(desk, two_of(desk)[0], "round", second.id)
    with desk.session.reading() as reader:
        moved = reader.get(Round, second.id)
    with refused(desk.session, DecisionForged):
        print_notices(desk.session, desk.fonts, moved, issued_on="2025-04-24")


def test_the_same_rows_untouched_do_print(stage: Stage) -> None:
    """The positive: what stops above stops for the forgery alone."""
    desk = stage("told").contractor
    genuine, other = two_of(desk)
    put_row(desk, genuine)
    put_row(desk, other)
    assert len(print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-04-24")[0].notices) == 4


def test_without_a_trusted_key_there_is_no_decision(stage: Stage) -> None:
    desk = stage("told").contractor
    sql(desk.session, """UPDATE "peer" SET "peer" = replace("peer", '"trusted":true', '"trusted":false')""")
    with refused(desk.session, NothingFound):
        print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-04-24")


def test_printing_verifies_again_what_was_verified_when_it_came(stage: Stage) -> None:
    desk = stage("told").contractor
    with desk.session.reading() as reader:
        assert len(verified_decisions(reader, desk.round)) == 4
        assert reader.count(Application) == 4
    a_raised_amount(desk, *two_of(desk))
    with desk.session.reading() as reader, pytest.raises(DecisionForged):
        verified_decisions(reader, desk.round)
