"""Which printer: the printers of this PC, its default one first; the one used last is offered again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.widgets.text import label

KEPT = "printer"
"""Where the desk's memory keeps the printer used last."""


class PrinterChoice(QWidget):
    """A label and the printers. ``chosen`` when another one is taken."""

    chosen = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self.box = QComboBox()
        self.box.setAccessibleName(tr("printer_choice", "Printer"))
        self.box.setMinimumWidth(260)
        self.box.activated.connect(self._keep)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(label(tr("printer_choice", "Printer"), "label"))
        line.addWidget(self.box, 1)

    def look(self, names: tuple[str, ...] | None = None) -> None:
        """Asks the PC for its printers; ``names`` are known already."""
        if names is None:
            from sitter_desk.desktop.printing import printers  # noqa: PLC0415  QtPdf, with the first paper

            names = printers()
        kept = self._desk.memory.get(KEPT, "")
        self.box.clear()
        self.box.addItems(list(names))
        if not names:
            self.box.addItem(self._desk.tr("printer_choice", "No printer on this PC"))
        self.box.setEnabled(bool(names))
        self._names = names
        if kept in names:
            self.box.setCurrentText(kept)

    @property
    def name(self) -> str:
        """The printer; "" where there is none."""
        return self.box.currentText() if getattr(self, "_names", ()) else ""

    def _keep(self) -> None:
        self._desk.memory[KEPT] = self.name
        self.chosen.emit()
