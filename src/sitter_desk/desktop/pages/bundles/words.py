"""Words and small figures that the pages of the exchange share."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Cell
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.desktop.widgets.text import label
from sitter_desk.errors import SitterError
from sitter_desk.office.error_words import told
from sitter_desk.office.sending import SealedBundle
from sitter_desk.office.views.exchange_desk import BundleLine, ItemState
from sitter_desk.workstation.language import Translator, in_a_row

SEALED = "sealed bundles"
"""Where the desk's memory keeps what was sealed and not printed yet, by the id of the bundle (A7)."""
MEGABYTE = 1_000_000
GIGABYTES = 10_000_000_000


def sealed_in_memory(desk: Desk) -> dict[str, SealedBundle]:
    """What waits for its password notice; lost with a lock or the window."""
    kept: dict[str, SealedBundle] = desk.memory.get(SEALED, {})
    return kept


def keep_sealed(desk: Desk, sealed: SealedBundle) -> None:
    """Keeps the password until it is printed."""
    desk.memory.setdefault(SEALED, {})[sealed.head.bundle] = sealed


def forget_sealed(desk: Desk, bundle: str) -> None:
    """Its notice is printed: nothing holds the password any more."""
    sealed_in_memory(desk).pop(bundle, None)


def kind_word(tr: Translator, type_name: str) -> str:
    """A record type in the word of the office."""
    return tr("words", type_name).replace("_", " ")


def error_sentence(tr: Translator, error: SitterError) -> str:
    """Sentence and remedy, without the code: it stands where the thing is, not as an error."""
    words = told(tr, error)
    return in_a_row(words.sentence, words.remedy)


def megabytes(size: int) -> str:
    """``38.2 MB`` of bytes, at least 0.1 where there is anything; ``84 GB`` where megabytes say too much."""
    if size >= GIGABYTES:
        return f"{size / 1000 / MEGABYTE:,.0f} GB"
    return f"{max(size / MEGABYTE, 0.1 if size else 0):,.1f} MB"


def disc_chip(tr: Translator, state: ItemState) -> Cell:
    """Where a disc is."""
    words: dict[ItemState, tuple[Mark, str]] = {
        "made": ("wait", tr("bundle_words", "kept here")),
        "printed": ("wait", tr("bundle_words", "kept here")),
        "handed_over": ("done", tr("bundle_words", "handed over")),
        "received": ("done", tr("bundle_words", "received")),
        "returned": ("ok", tr("bundle_words", "returned")),
        "void": ("ng", tr("bundle_words", "void")),
    }
    return _chip(words, state)


def notice_chip(tr: Translator, line: BundleLine, *, in_memory: bool) -> Cell:
    """Where its password notice is."""
    if line.needs_notice:
        if in_memory:
            return Cell(tr("bundle_words", "to be printed"), mark="check", chip=True)
        return Cell(tr("bundle_words", "never printed"), mark="ng", chip=True)
    words: dict[ItemState, tuple[Mark, str]] = {
        "made": ("wait", tr("bundle_words", "not printed")),
        "printed": ("wait", tr("bundle_words", "printed, kept")),
        "handed_over": ("done", tr("bundle_words", "handed over")),
        "received": ("done", tr("bundle_words", "received")),
        "returned": ("ok", tr("bundle_words", "returned")),
        "void": ("ng", tr("bundle_words", "void")),
    }
    return _chip(words, line.notice_state)


def beside(first: QWidget | None, words: QWidget, last: QWidget | None = None, *, spacing: int = 14) -> QWidget:
    """Words that take all the room between a mark and a button."""
    held = QWidget()
    side = QHBoxLayout(held)
    side.setContentsMargins(0, 0, 0, 0)
    side.setSpacing(spacing)
    for part in (first, words, last):
        if part is not None:
            side.addWidget(part, 1 if part is words else 0)
    return held


def numbered(number: int, text: str) -> QWidget:
    """One thing to do, in its order."""
    return beside(label(str(number), "figure", state="accent"), label(text, wrap=True))


def _chip(words: dict[ItemState, tuple[Mark, str]], state: ItemState) -> Cell:
    found = words.get(state)
    return Cell(found[1], mark=found[0], chip=True) if found else Cell()
