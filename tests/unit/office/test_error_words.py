"""An error at the desk is a sentence, a remedy and a code, in the words of the office: no name of a part inside."""

import re
import string
from collections.abc import Collection
from dataclasses import is_dataclass
from typing import Any, get_args, get_type_hints

import pytest

from sitter_desk import errors
from sitter_desk.domain.checks import CHECKS
from sitter_desk.domain.records import TYPE_NAMES
from sitter_desk.domain.stages import STAGES
from sitter_desk.errors import (
    DamagedVault,
    NotPermitted,
    ProgrammeRefused,
    RecordUnfit,
    UnprintableText,
    VaultInUse,
    WardCheckOpen,
)
from sitter_desk.office.error_words import told
from sitter_desk.office.views.log_fields import FIELDS
from sitter_desk.office.views.log_words import BREAKS
from sitter_desk.office.views.rules_words import ENTRIES, TABLES_SHOWN
from sitter_desk.workstation.language import translator
from tests.error_catalogue import raised
from tests.unit.test_translations import PROBLEMS, TABLES

JA, EN = translator("ja"), translator("en")
KINDS = [*TYPE_NAMES.values(), *("object", "peer", "sent_bundle", "text", "draft", "settings")]
CODES: dict[str, Collection[str]] = {
    "type": KINDS,
    "kind": KINDS,
    "field": FIELDS,
    "check": [each.code for each in CHECKS],
    "stage": STAGES,
    "problem": PROBLEMS,
    "how": BREAKS,
    "place": [*ENTRIES, *TABLES_SHOWN, "file", "categories[1].caps.hours", "wording.refusals.age.text", "year_of_use"],
    "characters": ["U+F1234 (uses[2].child_name 3), U+2A3B4 (address 1) …", "U+F1234 (recipient_line 12)"],
    "since": ["2025-10-09 17:53", "unknown"],
    "pc": ["unknown"],
    "login": ["unknown"],
    "version": ["shinjuku-2024-1-確認済み"],
    "part": ["vault.json", "desk_key"],
}
"""What a detail may say by a code of the program; every other one is a number or the name that a thing has outside."""
KNOWN = {"PC", "ID", "OS", "SD", "Caps", "Lock", "CSV", "UTF", "Shift", "JIS", "Windows", "Linux", "MB", "R", "SJ"}
"""What people at an office call things by."""
CODE_POINT = re.compile(r"U\+[0-9A-F]+")
LATIN = re.compile(r"[A-Za-z]+")


def places(kind: type[errors.SitterError]) -> set[str]:
    return {name for text in (kind.sentence, kind.remedy) for _, name, _, _ in string.Formatter().parse(text) if name}


def foreign(text: str) -> list[str]:
    return [word for word in LATIN.findall(CODE_POINT.sub("", text)) if word not in KNOWN]


@pytest.mark.parametrize("kind", raised(), ids=lambda kind: kind.code)
def test_no_code_and_no_foreign_word_stands_in_a_japanese_sentence(kind: type[errors.SitterError]) -> None:
    usual = dict.fromkeys(places(kind), "7")
    for name in places(kind) & set(CODES) or {""}:
        for code in CODES.get(name, [""]):
            words = told(JA, kind(**({**usual, name: code} if name else usual)))
            assert not foreign(words.sentence + words.remedy), (name, code, words)


@pytest.mark.parametrize("kind", raised(), ids=lambda kind: kind.code)
def test_no_code_stands_in_an_english_sentence(kind: type[errors.SitterError]) -> None:
    usual = dict.fromkeys(places(kind), "7")
    for name in places(kind) & set(CODES):
        for code in CODES[name]:
            assert "_" not in told(EN, kind(**{**usual, name: code})).sentence.replace("Shift_JIS", ""), (name, code)


def test_every_field_that_can_be_refused_has_a_name() -> None:
    assert not {name for kind in TYPE_NAMES for name in field_names(kind)} - set(FIELDS)


def field_names(kind: Any) -> set[str]:
    """The fields of a record, those of its parts too."""
    found: set[str] = set()
    for name, hint in get_type_hints(kind).items():
        parts = [each for each in (hint, *get_args(hint)) if isinstance(each, type) and is_dataclass(each)]
        found |= {name}.union(*map(field_names, parts))
    return found


def test_they_read_as_a_clerk_speaks() -> None:
    assert str(told(JA, DamagedVault(part="desk_key"))) == (
        "業務データが壊れています。足りないものか、書いたときとちがうものがあります。何も変わっていません。"
        "フォルダーはそのまま残し、最後の控えを新しいフォルダーに戻してください。 (SD-204)"
    )
    assert "作業はできません" in told(JA, NotPermitted(act="question.ask")).sentence
    assert "申請者）の欄（電話）" in told(JA, RecordUnfit(type="applicant", field="phone")).sentence
    assert "住所の1文字目" in told(JA, UnprintableText(count=1, characters="U+2A3B4 (uses[1].address 1)")).sentence
    assert "令和7年10月9日 17:53" in told(JA, VaultInUse(pc="A", pid=1, login="b", since="2025-10-09 17:53")).sentence
    assert "住民登録" in told(JA, WardCheckOpen(number="SJ6-0-0001", check="residence")).sentence
    place = ProgrammeRefused(place="bands.day_ceiling_yen", problem="wrong_type")
    assert "日中1時間の上限額" in told(JA, place).sentence
    assert "wrong type" in told(EN, place).sentence


def test_the_words_are_those_of_the_translation_table() -> None:
    assert set(KINDS) <= set(TABLES["words"])
