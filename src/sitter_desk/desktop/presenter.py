"""How an error reaches a person: sentence, what did not happen, remedy, code; details folded, nothing personal in them.

What the person can put right stands as a banner on the page; what the machine or the data are at fault for takes the
page (ui.md §6). The text of a foreign exception is never shown: it may carry a value (D10).
"""

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.marks import mark_icon
from sitter_desk.desktop.widgets.sheet import Sheet, column, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.errors import DamagedData, MachineError, SitterError, UserError
from sitter_desk.office.error_words import told
from sitter_desk.workstation.language import Translator


@dataclass(frozen=True)
class Shown:
    """An error as it is shown. ``place`` is where in the program it arose: a module and a line, nothing else."""

    sentence: str
    remedy: str
    code: str
    place: str
    by_user: bool
    says_what_stands: bool


def shown(tr: Translator, error: BaseException) -> Shown:
    """The words for any error; one that this program did not foresee has those of SD-000."""
    known = error if isinstance(error, SitterError) else SitterError()
    words = told(tr, known)
    return Shown(
        sentence=words.sentence,
        remedy=words.remedy,
        code=words.code,
        place=place_of(error),
        by_user=isinstance(error, UserError),
        says_what_stands="Nothing was" in known.sentence,
    )


def place_of(error: BaseException) -> str:
    """The kind of the error, ``module.py:line`` of the last step in this program, and the part that was damaged."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "sitter_desk" in frame.filename] or list(frames)
    where = f"{Path(own[-1].filename).name}:{own[-1].lineno}" if own else ""
    details = error.details if isinstance(error, MachineError | DamagedData) else {}
    part = details.get("part", details.get("name", ""))
    return " ".join(str(each) for each in (type(error).__name__, where, part) if each)


class ErrorView(QWidget):
    """The error in the place of the page."""

    def __init__(self, look: Look, tr: Translator, error: Shown, back: Callable[[], object]) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 8, 24, 24)
        sheet = Sheet()
        sheet.setProperty("state", "ng")
        sheet.inside.setContentsMargins(32, 28, 32, 28)
        sheet.inside.setSpacing(14)
        words = column(
            label(error.sentence, "empty", wrap=True),
            label("" if error.says_what_stands else _what_stands(tr, error), "note", wrap=True),
            spacing=6,
        )
        sheet.inside.addWidget(
            row(mark_icon(look, "ng", 40), words, None, label(error.code, "figure"), spacing=18),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        sheet.inside.addWidget(rule())
        sheet.inside.addWidget(label(tr("presenter", "What to do"), "strong"))
        sheet.inside.addWidget(label(error.remedy, "body", wrap=True))
        details = label(self._details(tr, error), "hint", wrap=True)
        details.hide()
        fold = button(
            look, tr("presenter", "Details"), lambda: details.setVisible(not details.isVisible()), "quiet",
            icon_name="chevron-down",
        )  # fmt: skip
        again = button(look, tr("presenter", "Back to the page"), back, icon_name="undo", key="Esc")
        self.setFocusProxy(again)
        sheet.inside.addWidget(row(again, None, fold))
        sheet.inside.addWidget(details)
        outer.addWidget(sheet)
        outer.addStretch(1)
        self.setAccessibleName(f"{error.sentence} {error.remedy}")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """The keys are on the way back."""
        super().showEvent(event)
        self.setFocus()

    @staticmethod
    def _details(tr: Translator, error: Shown) -> str:
        held = tr("presenter", "No personal data stands here. Tell the person responsible for the program.")
        return f"{held} {error.code} · {error.place}"


def _what_stands(tr: Translator, error: Shown) -> str:
    """What is proved, and no more: where this program stumbled over itself, an act may have committed before."""
    if error.code == SitterError.code:
        return tr("presenter", "What was recorded before stands. See whether it was done before you do it again.")
    return tr("presenter", "Nothing was changed. What you see is as it was before.")
