"""A long act in the place of the action bar: what happens, how far it is, what comes of stopping, and the stop."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.action_bar import HEIGHT
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.progress import Unit, amount, paced
from sitter_desk.desktop.widgets.text import Brief
from sitter_desk.workstation.language import Translator

if TYPE_CHECKING:
    from sitter_desk.desktop.tasks import Running

_PARTS = 1000
_BAR_WIDTH = 160


class Underway(QFrame):
    """Takes the keys while it stands there, so that the press that began the act does not end it."""

    def __init__(self, look: Look, tr: Translator, sentence: str, outcome: str, *, unit: Unit = "records") -> None:
        super().__init__()
        self.setObjectName("actionbar")
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tr, self._sentence, self._outcome, self._unit = tr, sentence, outcome, unit
        self.running: Running | None = None
        self._said, self._bar = Brief("note", most=2), QProgressBar()
        self._bar.setRange(0, 0)  # until the whole is known
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._stop = Button(look, tr("progress", "Stop"), "danger", key="Esc")
        self._stop.clicked.connect(lambda _checked=False: self.stop())
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(12)
        line.addWidget(Icon(look, "clock", "wait", 18))
        line.addWidget(self._said, 1)
        line.addWidget(self._bar)
        line.addWidget(self._stop)
        self._say(None)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """As narrow as the bar whose place it takes."""
        return QSize(0, HEIGHT)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._said.text()

    def step(self, running: "Running") -> None:
        """How far it is."""
        if running.total:
            self._bar.setRange(0, _PARTS)
            self._bar.setValue(round(_PARTS * running.done / running.total))
        self._say(running)

    def stop(self) -> None:
        """The person stops it; it ends at its next step."""
        if self.running:
            self.running.stop()
            self._stop.setEnabled(False)
            self._stop.say(self._tr("progress", "Stopping"))

    def _say(self, running: "Running | None") -> None:
        told, percent = self._sentence, 0
        if running and running.total:
            word = self._tr("progress", "records") if self._unit == "records" else "MB"
            done, total = amount(running.done, self._unit), amount(running.total, self._unit)
            told = paced(self._tr, f"{told}　{done} / {total} {word}", running, self._unit)
            percent = 100 * running.done // running.total
        self._said.setText(f"{told}　{self._outcome}")
        self._said.setToolTip(self._said.text())
        self.setAccessibleName(f"{self._sentence} {percent}%")
