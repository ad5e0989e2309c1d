"""Presets: facts of a ward with the draft wording behind them, complete in one text that can travel."""

import tomllib

import pytest

from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.errors import ProgrammeNotText, ProgrammeRefused, ResourceMissing
from sitter_desk.office.programmes import DRAFT, preset_names, preset_text, with_draft_wording
from sitter_desk.workstation.paths import resource

DRAFT_TEXT = resource(DRAFT).read_text(encoding="utf-8")


def test_three_years_of_shinjuku_and_three_more_wards_are_prepared() -> None:
    names = preset_names()
    assert {"shinjuku-2023", "shinjuku-2024", "shinjuku-2025"} <= set(names)
    assert {name.split("-")[0] for name in names} == {"shinjuku", "chuo", "minato", "edogawa"}
    assert list(names) == sorted(set(names))


@pytest.mark.parametrize("name", preset_names())
def test_a_preset_is_complete_and_has_nothing_but_facts_of_its_own(name: str) -> None:
    facts = tomllib.loads(resource(f"programmes/{name}.toml").read_text(encoding="utf-8"))
    assert not facts.keys() & {"wording", "appeal"}
    text = preset_text(name)
    assert tomllib.loads(text) == facts | tomllib.loads(DRAFT_TEXT)
    assert parse_programme(text).ward == facts["ward"]


def test_a_preset_can_be_written_to_a_file_and_read_again() -> None:
    text = preset_text("shinjuku-2024")
    assert parse_programme(text.encode("utf-8").decode("utf-8")) == parse_programme(text)
    assert text.endswith(DRAFT_TEXT)
    assert "\r" not in text


def test_rules_without_a_wording_get_the_draft_and_others_keep_their_own() -> None:
    assert with_draft_wording("ward = '練習区'") == f"ward = '練習区'\n\n{DRAFT_TEXT}"
    own = preset_text("shinjuku-2024").replace("第1版（文案）", "新宿区の文面")
    assert with_draft_wording(own) == own
    assert parse_programme(own).wording.version == "新宿区の文面"


def test_a_wording_that_is_not_whole_is_not_made_whole() -> None:
    """Two hands in one wording would make a text that neither has read."""
    half = with_draft_wording(resource("programmes/shinjuku-2024.toml").read_text(encoding="utf-8") + "\n[wording]\n")
    with pytest.raises(ProgrammeRefused) as caught:
        parse_programme(half)
    assert caught.value.details == {"place": "wording.version", "problem": "missing_entry"}


def test_the_draft_waits_for_the_ward() -> None:
    rules = parse_programme(preset_text("minato-2024"))
    assert not rules.is_confirmed("wording.title_grant")
    assert not rules.is_confirmed("appeal.text")
    assert (rules.appeal.confirmed, "{ward}長" in rules.appeal.text) == (False, True)


@pytest.mark.parametrize("name", ["shinjuku-1999", "", "SHINJUKU"])
def test_an_unknown_preset_is_named(name: str) -> None:
    with pytest.raises(ResourceMissing):
        preset_text(name)


def test_what_is_no_toml_gets_no_wording() -> None:
    with pytest.raises(ProgrammeNotText):
        with_draft_wording("ward = ")
