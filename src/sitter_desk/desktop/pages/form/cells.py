"""One key of the form as a widget, whichever kind it is: text in, text out, verdict shown."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCompleter, QWidget

from sitter_desk.desktop.widgets.entry import Choice, Segments, Tick
from sitter_desk.desktop.widgets.field import STATE_OF
from sitter_desk.desktop.widgets.line import PROPOSAL_KEY, Line
from sitter_desk.desktop.widgets.text import restyle, set_state
from sitter_desk.domain.typed import Understood
from sitter_desk.office.views.entry_form import Field

Entry = Line | Choice | Segments | Tick
FIGURES = frozenset({
    "day", "use_day", "since", "birthday", "child_birthday", "time", "end", "phone", "postcode", "code", "branch",
    "account_number", "hours", "yen",
    "discount",
})  # fmt: skip
"""Kinds that are numbers: fixed width."""
RIGHT = frozenset({"time", "end", "yen", "discount", "hours"})


class Cell:
    """A field on the page. ``edited`` hears of each change, ``left`` that the person went on, ``proposal`` is asked for
    what may be meant."""

    def __init__(self, key: str, each: Field, widget: Entry) -> None:
        self.key, self.field, self.widget = key, each, widget

    @property
    def text(self) -> str:
        """What stands there."""
        return self.widget.text() if isinstance(self.widget, Line) else self.widget.value

    def show(self, text: str) -> None:
        """Puts there what was not typed just now."""
        if isinstance(self.widget, Line):
            self.widget.show_text(text)
        else:
            self.widget.choose(text)

    def mark(self, read: Understood, sentence: str) -> None:
        """Frame and description of a verdict; without a sentence nothing is marked."""
        if isinstance(self.widget, Line | Choice):
            set_state(self.widget, STATE_OF[read.state] if sentence else "")
        self.widget.setAccessibleDescription(sentence or read.echo)

    def tint(self, read: Understood, colour: QColor) -> None:
        """A letter that only the font for names has stands out, so that it is seen while the paper is on the desk."""
        if isinstance(self.widget, Line) and self.field.kind == "name":
            self.widget.tint(str(read.places["sign"]) if read.code == "name_font" else "", colour)

    @property
    def is_fixed(self) -> bool:
        """Whether it is shown alone."""
        return self.widget.isReadOnly() if isinstance(self.widget, Line) else not self.widget.isEnabled()

    def fix(self, *, fixed: bool) -> None:
        """Shown and not to be typed in, or the other way round."""
        if isinstance(self.widget, Line):
            self.widget.setReadOnly(fixed)
            self.widget.setFocusPolicy(Qt.FocusPolicy.ClickFocus if fixed else Qt.FocusPolicy.StrongFocus)
            restyle(self.widget)
        else:
            self.widget.setEnabled(not fixed)

    def listen(
        self,
        edited: Callable[[str, str], None],
        left: Callable[[str], None],
        proposal: Callable[[str], str],
    ) -> None:
        """Connects the widget."""
        widget = self.widget
        if not isinstance(widget, Line):
            widget.picked.connect(lambda value: edited(self.key, value))
            return
        widget.textEdited.connect(lambda text: edited(self.key, text))
        widget.left.connect(lambda: left(self.key))
        widget.keys[PROPOSAL_KEY] = lambda: self._take(proposal(self.key), left)

    def _take(self, text: str, left: Callable[[str], None]) -> None:
        if text and isinstance(self.widget, Line):
            self.widget.replace(text)
            left(self.key)


def line_for(key: str, each: Field, name: str, *, width: int = 0, hint: str = "") -> Cell:
    """A line ready for what its field holds."""
    line = Line(name, each.mode, figures=each.kind in FIGURES)
    line.setPlaceholderText(hint)
    if width:
        line.setFixedWidth(width)
    if each.kind in RIGHT:
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return Cell(key, each, line)


def offer(line: Line, model: QStringListModel) -> None:
    """Names are offered below while one types a part of them; Enter takes the one that arrow keys chose."""
    completer = QCompleter(model, line)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setMaxVisibleItems(8)
    line.setCompleter(completer)
    completer.activated.connect(line.textEdited)


def chain(widgets: list[QWidget]) -> None:
    """The order in which Tab and Enter go through widgets."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
