"""A4: only what the ward signed becomes a ``VerifiedDecision``; a forged row gives an error."""

from dataclasses import replace
from typing import Any

import pytest

from sitter_desk.domain.canonical import canonical, plain
from sitter_desk.domain.records import Decision, Letterhead
from sitter_desk.domain.statement import STATEMENT_DOMAIN, Addressee, DecidedUse, DecisionStatement
from sitter_desk.errors import DecisionForged
from sitter_desk.sealing import signature
from sitter_desk.sealing.decision import VerifiedDecision, sign_statement, verify_decision

WARD = bytes(range(32))
WARD_KEY = signature.public_key(WARD)
DECISION, ENGAGEMENT, ROUND, APPROVAL, APPLICATION, DESK, OTHER = (sign * 32 for sign in "deabcf0")

STATEMENT = DecisionStatement(
    version=1, decision=DECISION, supersedes="", engagement=ENGAGEMENT, engagement_number="練習-1", round=ROUND,
    round_number=1, approval=APPROVAL, application=APPLICATION, application_revision=2,
    receipt_number="R6-0-0001", applied_on="2024-10-03", year_of_use=2024, outcome="partial", draft_number="1",
    approved_on="2024-11-01", approver_post="課長", effective_on="2024-11-05", document_number="6練第1号", pay_on="",
    scheme_name="練習事業", title="練習", opening="", addressee=Addressee(name="練習 𠮷子", postcode="", address=""),
    children=("練習 太郎",),
    uses=(
        DecidedUse(
            child="child", child_name="練習 太郎", day="2024-09-01", start="10:00", end="12:00", minutes=120,
            day_hours=2, night_hours=0, ceiling_yen=5000, fee_yen=4000, amount_yen=4000, reasons=(),
        ),
    ),
    claimed_yen=5000, amount_yen=4000, day_hours=2, night_hours=0, cap_hours=144, remaining_hours=142,
    account_last4="1234", reason="", clause="", conditions="", wording_version="1", appeal_text_version="",
    appeal_text="",
    letterhead=Letterhead(mayor_title="", mayor_name="", seal="omitted", office="", contact="", phone="", hours=""),
)  # fmt: skip


def decision(private: bytes = WARD, **changes: Any) -> Decision:
    text, signed = sign_statement(private, STATEMENT)
    made = Decision(
        id=DECISION, owner=DESK, engagement=ENGAGEMENT, round=ROUND, approval=APPROVAL, application=APPLICATION,
        application_revision=2, outcome="partial", amount_yen=4000, statement=text, signature=signed,
        signer=signature.public_key(private).hex(),
    )  # fmt: skip
    return replace(made, **changes)


def test_what_the_ward_signed_is_proven() -> None:
    row = decision()
    proven = verify_decision(row, ward_key=WARD_KEY)
    assert proven.statement == STATEMENT
    assert proven.record is row


@pytest.mark.parametrize(
    "changes",
    [
        {"id": OTHER},
        {"engagement": OTHER},
        {"round": OTHER},
        {"approval": OTHER},
        {"application": OTHER},
        {"application_revision": 3},
        {"outcome": "grant"},
        {"amount_yen": 40000},
        {"signer": "00" * 32},
        {"signer": ""},
        {"signature": ""},
        {"signature": "zz"},
        {"signature": "00" * 64},
        {"statement": ""},
        {"statement": "\ud800"},
        {"statement": canonical(replace(STATEMENT, amount_yen=40000)).decode(), "amount_yen": 40000},
    ],
)
def test_a_forged_row_gives_an_error(changes: dict[str, Any]) -> None:
    with pytest.raises(DecisionForged):
        verify_decision(decision(**changes), ward_key=WARD_KEY)


def test_a_copied_row_is_no_second_decision() -> None:
    """Under a new id, with everything else as the ward signed it, and beside the first one."""
    copied = decision(id=OTHER, revision=2, owner=OTHER, subject=OTHER)
    with pytest.raises(DecisionForged):
        verify_decision(copied, ward_key=WARD_KEY)
    assert verify_decision(replace(copied, id=DECISION), ward_key=WARD_KEY).statement == STATEMENT


@pytest.mark.parametrize("name", ["decision", "supersedes", "engagement", "round", "approval", "application"])
def test_a_statement_of_another_place_does_not_bear_the_signature(name: str) -> None:
    changes: dict[str, Any] = {name: OTHER}
    text = canonical(replace(STATEMENT, **changes)).decode()
    with pytest.raises(DecisionForged):
        verify_decision(decision(statement=text), ward_key=WARD_KEY)


@pytest.mark.parametrize("name", ["decision", "supersedes", "round", "approval"])
def test_a_statement_without_its_place_is_refused_even_when_signed(name: str) -> None:
    value = {key: item for key, item in plain(STATEMENT).items() if key != name}
    text = canonical(value).decode()
    signed = signature.sign(WARD, STATEMENT_DOMAIN, text.encode()).hex()
    with pytest.raises(DecisionForged):
        verify_decision(decision(statement=text, signature=signed), ward_key=WARD_KEY)


def test_a_row_signed_by_another_key_gives_an_error() -> None:
    with pytest.raises(DecisionForged):
        verify_decision(decision(bytes(32)), ward_key=WARD_KEY)


def test_a_signature_for_another_purpose_gives_an_error() -> None:
    other = signature.sign(WARD, "sitter-desk bundle head 1", canonical(STATEMENT)).hex()
    with pytest.raises(DecisionForged):
        verify_decision(decision(signature=other), ward_key=WARD_KEY)


def test_even_the_ward_can_sign_only_the_canonical_form() -> None:
    text = " " + canonical(STATEMENT).decode()
    signed = signature.sign(WARD, STATEMENT_DOMAIN, text.encode()).hex()
    with pytest.raises(DecisionForged):
        verify_decision(decision(statement=text, signature=signed), ward_key=WARD_KEY)


def test_nobody_else_can_make_or_change_one() -> None:
    with pytest.raises(TypeError):
        VerifiedDecision()
    with pytest.raises(TypeError):
        type("Other", (VerifiedDecision,), {})
    proven = verify_decision(decision(), ward_key=WARD_KEY)
    for name in ("_record", "_statement", "other"):
        with pytest.raises(AttributeError):
            setattr(proven, name, decision(amount_yen=1))
    assert proven.record.amount_yen == 4000
