"""Words of the page of papers: what a paper is about, row by row, and what the printer was told."""

from sitter_desk.desktop.models.table import Cell, Row
from sitter_desk.desktop.when import short_day
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.office.views.paper_desk import Choice, Need, PaperKind
from sitter_desk.workstation.language import Translator


def title_of(tr: Translator, kind: PaperKind) -> str:
    """The paper by its name."""
    return tr("papers", kind.title)


def need_words(tr: Translator, need: Need) -> tuple[str, str]:
    """The heading over what a paper is about, and the hint beside it."""
    words = {
        "round": (tr("paper", "Of which round"), ""),
        "lot": (tr("paper", "Of which lot"), ""),
        "sheet": (tr("paper", "Which sheet"), ""),
        "receipt": (tr("paper", "Receipt number"), tr("paper", "Like SJ6-0-0001, as it stands on the receipt label")),
        "letter": (tr("paper", "Number of the letter"), tr("paper", "Like F-SJ6-0001")),
        "engagement": (tr("paper", "About this engagement"), ""),
        "secret": (tr("paper", "Made in its own place"), ""),
    }
    return words[need]


def secret_words(tr: Translator, kind: PaperKind) -> str:
    """Why a paper is not made here."""
    if kind.code == "password":
        return tr("paper", "A password notice is printed once, right after its disc was made, and never shown.")
    return tr("paper", "A recovery sheet is printed once, when the code is made, and never shown.")


def choice_row(tr: Translator, need: Need, choice: Choice) -> Row:
    """One thing to choose."""
    number = tr("paper", "Round {number}", number=choice.number) if need == "round" else choice.number
    return Row(
        choice.id,
        (Cell(number, dim=not choice.ready), Cell(short_day(choice.day) or "–", dim=True), _state(tr, need, choice)),
    )


def _state(tr: Translator, need: Need, choice: Choice) -> Cell:
    if not choice.ready:
        return Cell(tr("paper", "not yet"), mark="wait", dim=True)
    words: dict[tuple[Need, str], tuple[Mark, str]] = {
        ("lot", "printed"): ("wait", tr("paper", "to be sealed")),
        ("lot", "sealed"): ("done", tr("paper", "sealed")),
        ("lot", "delivered"): ("done", tr("paper", "delivered")),
        ("sheet", "printed"): ("wait", tr("paper", "not recorded")),
        ("sheet", "recorded"): ("done", tr("paper", "recorded")),
    }
    found = words.get((need, choice.state))
    return Cell(found[1], mark=found[0]) if found else Cell("")
