"""What of the verdicts is told now, and where: pure functions from what was judged to sentences and chips."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.form.words import name_of
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.field import MARK_OF, sentence_of
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.typed import Understood
from sitter_desk.office.views.entry_form import Values, fields_of
from sitter_desk.workstation.language import Translator

UNTOLD = ("missing", "needed", "no_uses")
"""What is told only once somebody wants to receive the form: until then it is simply not typed yet."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """One thing to look at: the key of its field, its mark, the field's name and the sentence."""

    key: str
    mark: Mark
    name: str
    sentence: str


def sentences_of(
    tr: Translator, reads: Mapping[str, Understood], *, left: Collection[str], typing: str, tried: bool
) -> dict[str, str]:
    """Sentences by key: of the fields that were ``left`` once, never of the one in which something is being typed (its
    key); of all of them once receiving was ``tried``."""
    return {
        key: sentence_of(tr, read)
        for key, read in reads.items()
        if read.code and (tried or (key != typing and read.code not in UNTOLD and _was_left(key, left)))
    }


def _was_left(key: str, left: Collection[str]) -> bool:
    """A line of the uses is looked at as a whole: what is wrong with its times shows at its start."""
    line = ".".join(key.split(".")[:2])
    return key in left or (key.startswith("use.") and any(other.startswith(f"{line}.") for other in left))


def listed(
    tr: Translator,
    values: Values,
    reads: Mapping[str, Understood],
    sentences: Mapping[str, str],
    names: Mapping[str, str],
) -> list[Told]:
    """Everything that is told, in the order of the paper, with the names of the fields."""
    return [
        Told(key=key, mark=MARK_OF[reads[key].state], name=name_of(tr, key, each, names), sentence=sentences[key])
        for key, each in fields_of(values)
        if key in sentences and reads[key].state in MARK_OF
    ]


def told_after(told: Sequence[Told], order: Sequence[str], here: str) -> str:
    """The key of the next thing that is told behind the field one is in (``here``), else of the first; "" for none."""
    at = order.index(here) if here in order else -1
    later = [each.key for each in told if order.index(each.key) > at]
    return (later or [each.key for each in told] or [""])[0]


def chips_of(desk: Desk, told: Sequence[Told]) -> list[QWidget]:
    """How many there are, and the key that leads to them."""
    tr, wrongs = desk.tr, sum(1 for each in told if each.mark == "ng")
    parts: list[QWidget] = []
    if wrongs:
        parts.append(Chip(desk.look, "ng", tr("form", "To put right {count}", count=wrongs)))
    if len(told) > wrongs:
        parts.append(Chip(desk.look, "check", tr("form", "To look at {count}", count=len(told) - wrongs)))
    if told:
        key = label("F3", "keycap")
        key.setFixedHeight(22)
        parts += [key, label(tr("form", "the next one"), "note")]
    return parts
