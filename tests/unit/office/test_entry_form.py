"""The form as plain data: what is typed comes back whole from a draft, and nothing else does."""

import json

from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.records import TYPE_NAMES
from sitter_desk.office.circle import practice
from sitter_desk.office.drafts import draft_of, keep_draft
from sitter_desk.office.views.entry_form import (
    CLAIMED,
    DEFAULTS,
    SECTIONS,
    WORDS,
    count,
    draft_of_values,
    fields_of,
    is_begun,
    keys_of,
    place,
    values_of,
    values_of_draft,
)
from tests.unit.office.conftest import Stage

KEYS = [
    *(each.key for section in SECTIONS if not section.of for each in section.fields),
    *(place(s.of, at, each.key) for s in SECTIONS if s.of for at in (0, 1, 8) for each in s.fields),
    CLAIMED.key,
]
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)


@given(values=st.dictionaries(st.sampled_from(KEYS), TEXTS))
def test_what_was_typed_comes_back_whole_from_a_draft(values: dict[str, str]) -> None:
    stored = json.loads(canonical(draft_of_values(values)))
    assert values_of_draft(stored) == {key: text for key, text in values.items() if text}


def test_a_draft_is_kept_in_the_vault_as_it_was_typed(stage: Stage) -> None:
    session = stage("taken_in").contractor.session
    values = {**values_of(practice.typed_from_paper()), "name": "𠮷邉\U000e010f　", CLAIMED.key: "34,050"}
    keep_draft(session, "form 01", draft_of_values(values))
    kept = draft_of(session, "form 01")
    assert kept
    assert values_of_draft(kept.content) == values


def test_keys_that_the_form_does_not_have_are_left_out_of_a_draft() -> None:
    strange = {
        "name": "練習", "colour": "x", "child.0.colour": "x", "child.x.name": "x", "child.01.name": "x",
        "child.9.name": "x", "use.200.day": "x", "use.-1.day": "x", "name.0.name": "x",
        "child.٣.name": "x", "kana": 3, "address": None,
    }  # fmt: skip
    assert values_of_draft({"form": 7, "values": strange}) == {"name": "練習"}
    assert values_of_draft({}) == values_of_draft({"values": ["name"]}) == {}


def test_the_fields_follow_the_paper_and_each_has_one_key() -> None:
    values = {"child.1.name": "次子", "use.2.day": "10/3"}
    keys = [key for key, _ in fields_of(values)]
    assert len(keys) == len(set(keys))
    assert [section.number for section in SECTIONS] == list(range(1, len(SECTIONS) + 1))
    assert keys.index("arrived_on") < keys.index("name") < keys.index("child.0.name") < keys.index("child.1.name")
    assert keys.index("child.1.name") < keys.index("bank") < keys.index("use.2.day") < keys.index(CLAIMED.key)
    assert (count(values, "child"), count(values, "use"), count({}, "use")) == (2, 3, 0)
    assert [key for key, each in fields_of({}) if not each.travels] == [CLAIMED.key]


def test_every_label_and_choice_is_among_the_words() -> None:
    shown = {field.label for section in SECTIONS for field in section.fields} - {""}
    assert shown | {section.title for section in SECTIONS} | {"post", "savings", CLAIMED.label} <= set(WORDS)


def test_a_form_is_begun_with_the_first_thing_typed() -> None:
    assert not is_begun({**DEFAULTS, "year": "2024", "form_version": "令和6年度", "name": ""})
    assert is_begun({**DEFAULTS, "kana": "ヨ"})


def test_a_field_that_the_office_refused_is_found_on_the_form() -> None:
    values = {"child.1.name": "次子", "use.1.day": "10/3"}
    assert keys_of("applicant", "kana", values) == ["kana"]
    assert keys_of("child", "kana", values) == ["child.0.kana", "child.1.kana"]
    assert keys_of("application", "holder_kana", values) == ["holder"]
    assert keys_of("use", "fee_yen", values) == ["use.0.fee", "use.1.fee"]
    assert keys_of("use", "position", values) == []
    assert {"applicant", "child", "application", "use"} <= set(TYPE_NAMES.values())
