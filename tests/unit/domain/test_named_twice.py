"""A child that one application names twice: a person must see it, however the second name is written."""

from typing import Any

import pytest
from rapidfuzz import fuzz

from sitter_desk.domain.duplicates import REASONS, Ways, suspect_within
from tests.unit.domain.families import booking, family, family_child

STRICT = Ways(likeness=fuzz.ratio, one_to_one=lambda claim, day: True)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("練習田蓮", "child"),  # a space less: one ledger, and perhaps a slip
        ("練習田　 蓮", "child"),
        ("練習田　恋", "reading"),
        ("れんしゅうだ　れん", "reading"),
        ("例題山　蓮", "given_name"),
    ],
)
def test_a_child_that_one_application_names_twice_stops_it(name: str, reason: str) -> None:
    kana = "レイダイヤマ　レン" if reason == "given_name" else "レンシュウダ　レン"
    twice = [family_child(0), family_child(0, id="child-b", name=name, kana=kana)]
    uses = [booking(0), booking(0, 2, day="2024-10-04", child="child-b")]
    (hit,) = suspect_within(family(0, children=twice, uses=uses), STRICT)
    assert (hit.kind, hit.one, hit.other, hit.hard) == ("same_child", "child-0", "child-b", True)
    assert hit.application == hit.other_application == "application-0"
    assert {reason, "one_application"} <= set(hit.reasons) <= set(REASONS)
    assert not {"phone", "email", "address", "account", "shared_child"} & set(hit.reasons)


def test_old_and_new_letters_of_one_name_are_one_child_named_twice() -> None:
    twice = [family_child(0, name="髙橋　蓮"), family_child(0, id="child-b", name="高橋蓮")]
    (hit,) = suspect_within(family(0, children=twice), STRICT)
    assert (hit.reasons, hit.likeness, hit.hard) == (("child", "one_application"), 100, True)


def test_a_birthday_typed_otherwise_names_a_child_twice() -> None:
    twice = [family_child(0), family_child(0, id="child-b", birthday="2020-11-01")]
    (hit,) = suspect_within(family(0, children=twice), STRICT)
    assert hit.hard
    assert {"name", "birthday_differs", "one_application"} <= set(hit.reasons)


def test_bookings_of_a_child_named_twice_are_those_of_one_child() -> None:
    for name, reason in (("練習田蓮", "child"), ("練習田　恋", "child_otherwise")):
        twice = [family_child(0), family_child(0, id="child-b", name=name)]
        uses = [booking(0), booking(0, 2, start="11:00", child="child-b")]
        _, time = suspect_within(family(0, children=twice, uses=uses), STRICT)
        assert (time.kind, time.reasons) == ("same_time", ("overlap", reason))


@pytest.mark.parametrize(
    "other",
    [
        {"name": "練習田　凛", "kana": "レンシュウダ　リン"},  # twins
        {"name": "練習田　凛", "kana": "レンシュウダ　リン", "birthday": "2022-08-01"},
        {"name": "練習田　凛", "kana": "レンシュウダ　リン", "birthday": ""},
    ],
)
def test_twins_and_brothers_of_one_application_are_two(other: dict[str, Any]) -> None:
    both = [family_child(0), family_child(0, id="child-b", **other)]
    assert suspect_within(family(0, children=both), STRICT) == ()
