"""The last step of a new desk: its recovery sheet, printed or written down before anyone goes on."""

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from sitter_desk.desktop.tasks import Tasks
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, row
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.founding import Made, recovery_sheet
from sitter_desk.office.papers import save_practice_paper
from sitter_desk.workstation.language import Translator

PRACTICE_PAPERS = "papers"


class RecoveryStep(QWidget):
    """``ready``: whether a person says to hold the sheet. Without it a broken PC would take everything with it."""

    ready = Signal(bool)

    def __init__(self, look: Look, tr: Translator, tasks: Tasks, made: Made) -> None:
        super().__init__()
        self._look, self._tr, self._tasks, self._made = look, tr, tasks, made
        self.printer = QComboBox()
        self.printer.setAccessibleName(tr("recovery", "Printer"))
        self.printer.setMinimumWidth(260)
        self.print = button(look, tr("recovery", "Print the sheet"), self.start, icon_name="printer", key="Ctrl+P")
        self._write = button(look, tr("recovery", "Write it down by hand"), self.show_code, "quiet", icon_name="pencil")
        self._said = QVBoxLayout()
        self._code = QVBoxLayout()
        self.held = QCheckBox(tr("recovery", "I hold the sheet, its code can be read, and it will be sealed."))
        self.held.toggled.connect(self.ready)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        if made.session.practice:
            self.printer.hide()
            self.print.say(tr("recovery", "Save the practice sheet"), icon_name="page")
        outer.addWidget(row(self.printer, self.print, self._write, None, spacing=12))
        outer.addLayout(self._said)
        outer.addLayout(self._code)
        outer.addWidget(_what_next(look, tr))
        outer.addWidget(self.held)
        outer.addStretch(1)

    def begin(self) -> None:
        """Asks the PC for its printers, and puts the person on the first thing to do."""
        tr = self._tr
        if not self._made.session.practice:
            from sitter_desk.desktop.printing import printers  # noqa: PLC0415  QtPdf, with the first paper

            names = printers()
            self.printer.addItems(list(names) or [tr("recovery", "No printer on this PC")])
            self.printer.setEnabled(bool(names))
            self.print.setEnabled(bool(names))
        (self.print if self.print.isEnabled() else self._write).setFocus()

    def start(self) -> None:
        """Makes the sheet and sends it to the printer; a practice desk saves it instead."""
        tr = self._tr
        self.print.setEnabled(False)
        self._say("wait", tr("recovery", "The sheet is being made."))
        made, name = self._made, self.printer.currentText()

        def work() -> None:
            from sitter_desk.office.circle.demo import machine_fonts  # noqa: PLC0415  heavy, and only for papers

            pdf = recovery_sheet(made, machine_fonts())
            _save(made, pdf) if made.session.practice else _print(pdf, name)

        self._tasks.start("work", work, lambda _none: self._printed(), self._failed)

    def _printed(self) -> None:
        if not shiboken6.isValid(self):  # locked meanwhile
            return
        tr = self._tr
        self.print.setEnabled(True)
        if self._made.session.practice:
            self._say("ok", tr("recovery", "The sheet is saved with the practice papers."))
        else:
            self._say("ok", tr("recovery", "The sheet was sent to the printer. Look whether it came out."))
        self.held.setFocus()

    def _failed(self, error: BaseException) -> None:
        from sitter_desk.desktop.presenter import shown  # noqa: PLC0415  with the first error

        if not shiboken6.isValid(self):  # locked meanwhile
            return
        self.print.setEnabled(True)
        words = shown(self._tr, error)
        self._say("ng", words.sentence, f"{words.remedy} ({words.code})")

    def _say(self, mark: str, sentence: str, remedy: str = "") -> None:
        clear(self._said)
        self._said.addWidget(Banner(self._look, mark, sentence, remedy))  # type: ignore[arg-type]  # one of the marks

    @property
    def said(self) -> str:
        """What the banner says."""
        item = self._said.itemAt(0)
        widget = item.widget() if item else None
        return widget.accessibleName() if widget else ""

    def show_code(self) -> None:
        """The code itself, to be written on paper where nothing can be printed."""
        tr = self._tr
        clear(self._code)
        sheet = Sheet()
        boxes = []
        for number, group in enumerate(self._made.recovery.split("-"), 1):
            signs = label(group, "code")
            signs.setAccessibleName(" ".join(group))
            boxes.append(column(label(tr("recovery", "group {n}", n=number), "hint"), signs, spacing=2))
        sheet.inside.addWidget(row(*boxes, None, spacing=24))
        note = tr("recovery", "Write all seven groups on paper. The code is shown now and never again.")
        sheet.inside.addWidget(label(note, "note", wrap=True))
        self._code.addWidget(sheet)
        self._write.setEnabled(False)

    @property
    def shows_code(self) -> bool:
        """Whether the code stands on the screen."""
        return self._code.count() > 0


def _what_next(look: Look, tr: Translator) -> QWidget:
    lines = (
        ("seal", tr("recovery", "Put it into an envelope, seal it, and two persons sign over the seal.")),
        ("cabinet", tr("recovery", "Lock it away, apart from this PC, from the discs and from the password notices.")),
        ("key", tr("recovery", "Whoever holds it can open this desk. Nobody can make the same sheet again.")),
    )
    return column(
        *(row(Icon(look, icon, "ink2", 18), label(text, "note", wrap=True), spacing=12) for icon, text in lines)
    )


def _print(pdf: bytes, name: str) -> None:
    from sitter_desk.desktop.printing import print_pdf, printer_named  # noqa: PLC0415  QtPdf, with the first paper

    print_pdf(pdf, printer_named(name), lambda _done, _total: None)


def _save(made: Made, pdf: bytes) -> None:
    folder = made.session.vault.folder.parent / PRACTICE_PAPERS
    save_practice_paper(made.session, folder, f"recovery-{made.session.vault.header.site}", pdf)
