"""docs/bundle-format.md says what the code does: each object, member, type and allowed value, and what is signed."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from sitter_desk.domain.canonical import plain
from sitter_desk.domain.checking import DAYS, TIMES
from sitter_desk.domain.exchange import Head
from sitter_desk.domain.records import RECORD_TYPES, TYPE_NAMES, Decision, Record
from sitter_desk.domain.statement import STATEMENT_DOMAIN, DecisionStatement
from sitter_desk.domain.submission import submission_digest
from sitter_desk.errors import DecisionForged
from sitter_desk.sealing.decision import sign_statement, verify_decision
from sitter_desk.sealing.signature import public_key
from tests.examples import example
from tests.independent_reader import SHAPES, TYPES, fits, parse

DOCUMENT = (Path(__file__).parents[3] / "docs" / "bundle-format.md").read_text("utf-8")
FORMS = {"text", "id", "day", "time"}
KEY = bytes(range(32))


def objects_in(kind: Any) -> Iterator[Any]:
    """A dataclass and those within it."""
    if is_dataclass(kind):
        yield kind
        for hint in get_type_hints(kind).values():
            yield from objects_in(hint)
    for inner in get_args(kind):
        yield from objects_in(inner)


def of_code(hint: Any) -> Any:
    """A field's type in the words of the document; allowed values as a set."""
    if get_origin(hint) is Literal:
        return "int" if isinstance(get_args(hint)[0], int) else frozenset(get_args(hint))
    if get_origin(hint) is tuple:
        return [of_code(get_args(hint)[0])]
    return (
        hint.__name__
        if isinstance(hint, type) and is_dataclass(hint)
        else {str: "text", int: "int", bool: "bool"}[hint]
    )


def of_document(kind: str) -> Any:
    if kind.startswith("["):
        return [of_document(kind[1:-1])]
    if "`" in kind:
        return frozenset(re.findall("`([^`]*)`", kind))
    return "text" if kind in FORMS or re.fullmatch(r"hex\(\d+\)", kind) else kind


def code() -> dict[str, dict[str, Any]]:
    """All objects of bundle and statement by the names that the document gives them."""
    named = {**RECORD_TYPES, "Record": Record}
    inner = {kind for root in (*RECORD_TYPES.values(), Head, DecisionStatement) for kind in objects_in(root)}
    named |= {kind.__name__: kind for kind in inner - set(RECORD_TYPES.values())}
    return {
        name: {field: of_code(hint) for field, hint in get_type_hints(kind).items()} for name, kind in named.items()
    }


def test_the_tables_name_every_object_member_type_and_value_of_the_code() -> None:
    written = {name: {member: of_document(kind) for member, kind in shape.items()} for name, shape in SHAPES.items()}
    assert written == code()


def test_the_tables_stand_in_the_order_of_the_types() -> None:
    assert list(RECORD_TYPES) == TYPES
    numbered = DOCUMENT.split("in this order (record version 1):")[1].split("Sections")[0]
    assert re.findall(r"(\d\d) ([a-z_]+)", numbered) == [(f"{at:02}", name) for at, name in enumerate(TYPES, 1)]


def test_no_member_stands_twice() -> None:
    """Else a later row would hide an earlier one."""
    rows = re.findall(r"(?m)^\| `?(\w*)`? ?\| (`[^|]+`) \| [^|]+ \| [^|]*\|$", DOCUMENT)
    members = sum(len(re.findall(r"\w+", cell)) for _, cell in rows)
    inherited = len(SHAPES["Record"]) * len(TYPES)
    assert members == sum(map(len, SHAPES.values())) - inherited
    assert len([name for name, _ in rows if name]) == len(SHAPES)


@pytest.mark.parametrize("kind", RECORD_TYPES.values())
def test_every_record_type_carries_its_engagement(kind: type[Record]) -> None:
    assert [field.name for field in fields(kind)][:5] == ["id", "owner", "engagement", "revision", "subject"]
    assert "engagement" not in vars(kind).get("__annotations__", {})


def test_days_and_times_are_those_that_are_checked() -> None:
    inner = {kind.__name__ for root in RECORD_TYPES.values() for kind in objects_in(root)}
    members = [pair for name in (*TYPES, *(inner & SHAPES.keys())) for pair in SHAPES[name].items()]
    assert {name for name, kind in members if kind == "day"} == DAYS
    assert {name for name, kind in members if kind == "time"} == TIMES


def test_a_submission_is_digested_from_the_document_alone() -> None:
    records = [example(RECORD_TYPES[name]) for name in ("use", "application", "screening")]
    pairs = sorted([[TYPE_NAMES[type(record)], plain(record)] for record in records], key=lambda pair: pair[0])
    text = json.dumps(pairs, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert submission_digest(records) == hashlib.sha256(text.encode()).hexdigest()
    frozen = DOCUMENT[DOCUMENT.index("The `digest` of a `submission`") :].split("\n### ")[0]
    assert "canonical JSON of a list: for each record that it freezes `[type, record]`" in frozen


# ---- what the ward signs ---------------------------------------------------------------------------------------


def signed() -> Decision:
    statement: DecisionStatement = example(DecisionStatement)
    text, signature = sign_statement(KEY, statement)
    shared = {name: getattr(statement, name) for name in agreeing() - {"id", "signer"}}
    signer = public_key(KEY).hex()
    return Decision(id=statement.decision, owner="a" * 32, statement=text, signature=signature, signer=signer, **shared)


def agreeing() -> set[str]:
    """The columns of a decision that the document binds to its statement."""
    text = DOCUMENT[DOCUMENT.index("A decision is **proven** only if") :].split("\n## ")[0]
    return set(re.findall("`([a-z_]+)`", text)) - {"decision"}


def other(value: Any) -> Any:
    return value + 1 if isinstance(value, int) else f"{value}0"


def test_the_columns_that_must_agree_are_those_of_the_document() -> None:
    row = signed()
    verify_decision(row, ward_key=public_key(KEY))
    refused = set()
    for field in fields(Decision):
        try:
            verify_decision(replace(row, **{field.name: other(getattr(row, field.name))}), ward_key=public_key(KEY))
        except DecisionForged:
            refused.add(field.name)
    assert refused == agreeing() | {"statement", "signature"}


def test_a_statement_is_proven_from_the_document_alone() -> None:
    row, section = signed(), DOCUMENT[DOCUMENT.index("### 7.3") :]
    found = re.search("purpose `(sitter-desk [a-z ]+ 1)`", section)
    assert found
    assert found[1] == STATEMENT_DOMAIN
    ward = Ed25519PublicKey.from_public_bytes(bytes.fromhex(row.signer))
    ward.verify(bytes.fromhex(row.signature), found[1].encode() + b"\0" + row.statement.encode())
    with pytest.raises(InvalidSignature):
        ward.verify(bytes.fromhex(row.signature), row.statement.encode())
    assert parse(row.statement.encode(), "DecisionStatement")["uses"][0]["child_name"] == "練習"
    assert fits(plain(row), "decision")
