"""Prepared rules files: what was read about a ward, with the draft wording behind it (design §1, domain.md §1.6).

A preset states facts alone. The wording is the same draft for all until a ward words its notices itself, so it stands
once, in ``resources/wording``; what the ward confirms and what travels (``RuleSet.text``) is both in one text.
"""

import tomllib

from sitter_desk.errors import ProgrammeNotText
from sitter_desk.workstation.paths import resource

DRAFT = "wording/draft.toml"


def preset_names() -> tuple[str, ...]:
    """The names of the presets in their order: ward and year of use, and the month where the rules changed within a
    year (``shinjuku-2024``, ``chuo-2024-07``)."""
    return tuple(sorted(file.stem for file in resource("programmes").glob("*.toml")))


def preset_text(name: str) -> str:
    """A preset as a complete rules file. Raises ResourceMissing for a name that is not one of ``preset_names``."""
    return with_draft_wording(resource(f"programmes/{name}.toml").read_text(encoding="utf-8"))


def with_draft_wording(text: str) -> str:
    """A text of rules with the draft ``[wording]`` and ``[appeal]`` behind it; one that has a wording stays as it is.

    Raises ProgrammeNotText for anything that is not TOML. Nothing else is filled in, and nothing is judged here.
    """
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise ProgrammeNotText from None
    if "wording" in tree:
        return text
    return f"{text.rstrip()}\n\n{resource(DRAFT).read_text(encoding='utf-8')}"
