"""Lines pasted from a spreadsheet stand on the form as a trial first: nothing is kept until the person says so."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication

from sitter_desk.desktop.widgets.line import Line
from sitter_desk.office.views.entry_pasting import Trial, is_table, read_pasted, try_paste
from sitter_desk.workstation.language import Translator, in_a_row

if TYPE_CHECKING:
    from sitter_desk.desktop.pages.form.page import FormPage

PASTE_KEYS = (
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_V),
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Insert),
)


def hear_tables(line: Line, came: Callable[[str], None]) -> None:
    """A copied range of cells is told; a single text is pasted as ever."""

    def paste() -> None:
        text = QGuiApplication.clipboard().text()
        if is_table(text):
            came(text)
        else:
            line.paste()

    line.keys |= dict.fromkeys(PASTE_KEYS, paste)


class Pasting:
    """The trial of a page. ``kept`` is what counts as typed while it stands there."""

    def __init__(self, page: "FormPage") -> None:
        self._page = page
        self._before: dict[str, str] | None = None

    @property
    def kept(self) -> dict[str, str]:
        """What was typed, without what is only tried."""
        return self._page.values if self._before is None else self._before

    def begin(self, line: int, column: str, text: str) -> None:
        """Shows a copied range on the form from a cell on, with all there is to say of it."""
        page = self._page
        columns = page.view.grid.typed_columns
        pasted = read_pasted(text, line, columns[columns.index(column) :])
        trial = try_paste(self.kept, pasted, page.judge)
        self._before = self.kept
        page.show_typed(trial.values, pasted.texts)
        tr = page.desk.tr
        page.bar.clear()
        page.bar.secondary(tr("form", "Leave them out"), self.leave, key="Esc")
        page.bar.primary(tr("form", "Put the lines in"), self.take)
        page.bar.say(trial_words(tr, trial), "ng" if trial.wrongs else "info")

    def take(self) -> None:
        """The lines are as if they had been typed."""
        if self._before is not None:
            self._before = None
            self._page.keeper.typed()
            self._page.say_bar()

    def leave(self) -> None:
        """The form is as it was."""
        before, self._before = self._before, None
        if before is not None:
            self._page.show_typed(before, ())
            self._page.say_bar()

    def end(self) -> None:
        """Another form comes."""
        self._before = None


def trial_words(tr: Translator, trial: Trial) -> str:
    """What would go in, and what is to be said of it."""
    pasted = trial.pasted
    said = tr(
        "form",
        "{lines} lines would go in from line {first}. To put right {wrongs}, to look at {asks}, written over {over}.",
        lines=pasted.lines, first=pasted.first + 1, wrongs=trial.wrongs, asks=trial.asks, over=trial.over,
    )  # fmt: skip
    more = tr("form", "{count} cells have no place on the form.", count=pasted.beyond) if pasted.beyond else ""
    return in_a_row(said, more)
