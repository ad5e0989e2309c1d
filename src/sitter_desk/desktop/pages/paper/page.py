"""Every paper of the desk: chosen, made, seen as it will come out, printed, and counted at the printer.

"Sent to the printer" is not "printed": the page asks what lay there, and only then says done. A practice desk may keep
a paper as a file, with 練習 on every page of it (A23).
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.paper.choose import Chooser
from sitter_desk.desktop.pages.paper.words import title_of
from sitter_desk.desktop.tasks import Failure, Running
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.line import EnterLine
from sitter_desk.desktop.widgets.printer_choice import PrinterChoice
from sitter_desk.desktop.widgets.progress import paced
from sitter_desk.desktop.widgets.sheet import Sheet, row
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.domain.progress import Progress
from sitter_desk.office.numbers import as_count
from sitter_desk.office.session import Session
from sitter_desk.office.views.paper_desk import (
    MadePaper,
    PaperCode,
    Wanted,
    came_out,
    choices,
    keep_practice_paper,
    make_paper,
    sends_to_printer,
)

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from sitter_desk.desktop.paper_view import PaperView
    from sitter_desk.desktop.printing import Sent

State = Literal["choosing", "making", "made", "printing", "sent", "out"]


class PaperPage(Page):
    """Left what is wanted, right how it comes out."""

    NAME = "paper"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.state: State = "choosing"
        self.paper: MadePaper | None = None
        self.sent: Sent | None = None
        self._first, self._thing, self._running = 1, "", Running()
        self._back, self._pages = "", 0
        self._primary: Button | None = None
        self.view: PaperView | None = None
        self._next = ""
        """Where the person wanted to, while another paper was not counted yet."""
        self.chooser, self.printer = Chooser(desk), PrinterChoice(desk)
        self.make_printer: Callable[[str], QPrinter] = _printer_named
        self.choose_folder: Callable[[], str] = self._ask_folder
        self._name = label("", "section")
        self._detail = label("", "note")
        self.counted = EnterLine(desk.tr("paper", "Sheets that came out"), "digits", figures=True)
        self._asked, self._unit = label("", "strong", wrap=True), label(desk.tr("paper", "sheets"), "unit")
        self._question = self._build_question()
        self._lay_out()
        self.chooser.kind_chosen.connect(self._read_choices)
        self.chooser.changed.connect(self._tell)
        self.chooser.wanted.connect(self._go_on)
        self.printer.chosen.connect(self._tell)

    def _lay_out(self) -> None:
        tr = self.desk.tr
        self.title.say(tr("paper", "Papers"))
        right = QWidget()
        self._right = QVBoxLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(10)
        self._right.addWidget(row(self._name, self._detail, None, self.printer, spacing=10))
        self._right.addWidget(self._question)
        both = QHBoxLayout(self.body)
        both.setContentsMargins(*PAGE_MARGINS)
        both.setSpacing(24)
        both.addWidget(self.chooser)
        both.addWidget(right, 1)

    def _build_question(self) -> QWidget:
        tr = self.desk.tr
        sheet = Sheet()
        sheet.setProperty("state", "accent")
        self.counted.setFixedWidth(84)
        self.counted.textChanged.connect(lambda _text: self._tell_counted())
        self.counted.returnPressed.connect(self._go_on)
        sheet.inside.addWidget(self._asked)
        told = tr("paper", "Count the sheets at the printer and type how many lie there.")
        sheet.inside.addWidget(row(label(told, "note"), None, self.counted, self._unit))
        sheet.hide()
        return sheet

    # ---- coming here --------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """``where`` names a paper, what it is about, and the page to go back to (``lot:ID:notices``); it is made."""
        if self.view is None:
            self._make_view()
        self.printer.look()
        self._next = ""
        if self.state in ("making", "printing", "sent"):
            self._tell_unfinished(where)
            return
        code, _, rest = where.partition(":")
        self._thing, _, self._back = rest.partition(":")
        before = self.chooser.kind
        if code in self.chooser.kinds and before and before.code == code:
            self._read_choices(before.code)
        elif code in self.chooser.kinds or not before:
            self.chooser.choose_kind(code if code in self.chooser.kinds else next(iter(self.chooser.kinds), ""))
        self._tell()

    def _tell_unfinished(self, where: str) -> None:
        """Another paper was asked for while one is at the printer."""
        tr = self.desk.tr
        if where and self.state == "sent":
            self._next = where
            more = tr("paper", "Count what came out of the printer first; the next one comes then.")
            self.notify("check", tr("paper", "Another paper waits to be counted"), more)
        if self.state == "sent":
            self.counted.setFocus()

    def _make_view(self) -> None:
        from sitter_desk.desktop.paper_view import PaperView  # noqa: PLC0415  QtPdf, with the first paper

        self.view = PaperView(self.look, self.desk.tr)
        self._right.addWidget(self.view, 1)

    def keep(self) -> None:
        """A paper is shown no longer than its page is."""
        if self.state in ("choosing", "made", "out"):
            self._reset()
            self._back = ""
        elif self.view:
            self.view.clear()

    def unsaved(self) -> bool:
        """What went to the printer and was not counted."""
        return self.state == "sent"

    def _read_choices(self, code: PaperCode) -> None:
        self._reset()
        case = self.desk.engagement
        if case:
            self.desk.read(self, lambda reader: (code, choices(reader, code, case.id)), self._listed)

    def _listed(self, found: tuple[PaperCode, tuple]) -> None:  # type: ignore[type-arg]  # what ``choices`` gives
        code, listed = found
        thing, self._thing = self._thing, ""
        self.chooser.show_choices(code, listed)
        if thing:
            self.chooser.choose_thing(thing)
            if self.chooser.is_ready:
                self._make()

    # ---- making -------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        kind, case = self.chooser.kind, self.desk.engagement
        if kind is None or case is None or not self.chooser.is_ready or self.state in ("making", "printing", "sent"):
            return
        wanted = Wanted(engagement=case.id, thing=self.chooser.thing, day=self.desk.today())
        self._reset()
        self.state = "making"
        self._tell()

        def work(session: Session, _: Progress) -> MadePaper:
            return make_paper(session, self.desk.fonts(), kind.code, wanted)

        self.desk.work(self, work, self._made, lambda _running: None, self._not_made)

    def _made(self, paper: MadePaper) -> None:
        self.paper, self.state = paper, "made"
        assert self.view
        self.view.show_pdf(paper.pdf)
        self._pages = self.view.pages
        self._tell()

    def _not_made(self, error: Failure) -> None:
        self.state = "choosing"
        self.fail(error)
        self._tell()

    def _reset(self) -> None:
        """No paper: what was made is forgotten."""
        self.paper, self.sent, self.state, self._first = None, None, "choosing", 1
        self.counted.clear()
        self.calm()
        if self.view:
            self.view.clear()

    # ---- printing -----------------------------------------------------------------------------------------------

    def _print(self) -> None:
        paper, name, first = self.paper, self.printer.name, self._first
        if paper is None or not name or self.state not in ("made", "out"):
            return
        sheets, make_printer = self._pages, self.make_printer
        self.state = "printing"
        self.counted.clear()
        self.calm()

        def work(session: Session, progress: Progress) -> "Sent":
            from sitter_desk.desktop.printing import print_pdf  # noqa: PLC0415  QtPdf, with the first paper

            printer = make_printer(name)
            sends_to_printer(session, paper, sheets=sheets - first + 1, first=first)
            return print_pdf(paper.pdf, printer, progress, first=first)

        self._running = self.desk.work(self, work, self._was_sent, self._progress, self._not_sent)
        self._tell()

    def _progress(self, running: Running) -> None:
        said = self.desk.tr("paper", "Sheet {done} of {total} goes to the printer.", done=running.done,
                            total=running.total)  # fmt: skip
        if self.state == "printing":
            self.bar.say(paced(self.desk.tr, said, running), "wait")

    def _was_sent(self, sent: "Sent") -> None:
        self.sent, self.state = sent, "sent"
        self._tell()
        self.counted.setFocus()

    def _not_sent(self, error: Failure) -> None:
        self.state = "made"
        self.fail(error)
        self._tell()

    @property
    def expected(self) -> int:
        """How many sheets should lie at the printer."""
        return self.sent.sheets - self._first + 1 if self.sent else 0

    def _confirm(self) -> None:
        paper, counted, expected = self.paper, as_count(self.counted.text()), self.expected
        if paper is None or self.sent is None or counted < 0:
            return
        complete = counted == expected and not self.sent.stopped
        self.desk.act(
            self,
            lambda session: came_out(session, paper, sheets=counted, complete=complete),
            lambda _: self._came_out(counted, complete=complete),
        )

    def _came_out(self, counted: int, *, complete: bool) -> None:
        tr = self.desk.tr
        stopped = self.sent.sheets if self.sent and self.sent.stopped else 0
        self.state = "out"
        if complete:
            self._first = 1
            self.notify("ok", tr("paper", "Printed: {count} sheets", count=counted),
                        tr("paper", "What came out is in the audit log."))  # fmt: skip
        else:
            self._first = min(stopped + 1, self._pages) if stopped else 1
            said = tr("paper", "{count} of {wanted} sheets came out", count=counted, wanted=self._pages)
            self.notify("check", said, tr("paper", "Keep every sheet that came out: it is counted as spoiled."))
        self._tell()
        if complete and self._next:
            self.arrive(self._next)

    # ---- keeping a practice paper -------------------------------------------------------------------------------

    def _save(self) -> None:
        paper, folder = self.paper, self.choose_folder()
        if paper and folder:
            self.desk.act(self, lambda session: keep_practice_paper(session, Path(folder), paper), self._saved)

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.desk.tr("paper", "Where the practice paper is kept"))

    def _saved(self, file: Path) -> None:
        self.notify("done", self.desk.tr("paper", "Kept as {name}", name=file.name),
                    self.desk.tr("paper", "Practice papers alone may be kept as a file."))  # fmt: skip

    # ---- drawing ------------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """What Enter does at each step."""
        {"choosing": self._make, "made": self._print, "sent": self._confirm}.get(self.state, lambda: None)()

    def _tell(self) -> None:
        self._tell_paper()
        self._tell_question()
        self._tell_bar()
        self.chooser.setEnabled(self.state in ("choosing", "made", "out"))
        self.printer.setEnabled(self.state in ("made", "out"))

    def _tell_paper(self) -> None:
        tr, kind = self.desk.tr, self.chooser.kind
        shown = self.paper is not None
        self._name.setText(title_of(tr, kind) if kind else "")
        pages = self._pages
        self._detail.setText(tr("paper", "Sheets: {count}", count=pages) if shown else tr("paper", "not made yet"))
        self.title.show_right([Chip(self.look, "practice", tr("paper", "Practice"))] if self.desk.practice else [])

    def _tell_question(self) -> None:
        tr = self.desk.tr
        self._question.setVisible(self.state == "sent")
        if self.sent:
            said = (
                tr("paper", "Stopped after sheet {done} of {total}.", done=self.sent.sheets, total=self.sent.of)
                if self.sent.stopped
                else tr("paper", "{count} sheets went to the printer. See whether all are there.", count=self.expected)
            )
            self._asked.setText(said)

    def _tell_counted(self) -> None:
        """What is typed changes the field and the primary alone."""
        counted = as_count(self.counted.text())
        set_state(self.counted, "warn" if counted >= 0 and counted != self.expected else None)
        if self.state == "sent" and self._primary:
            self._primary.setEnabled(counted >= 0)

    def _tell_bar(self) -> None:
        tr, bar = self.desk.tr, self.bar
        bar.clear()
        self._primary = None
        back = self._back
        if back and self.state in ("choosing", "made", "out"):
            bar.secondary(tr("paper", "Back"), lambda: self.desk.go(back), key="Esc")
        if self.state in ("choosing", "making"):
            bar.say(self._why_not() if self.state == "choosing" else tr("paper", "The paper is being made."), "info")
            bar.primary(tr("paper", "Make the paper"), self._make, icon_name="page",
                        enabled=self.state == "choosing" and self.chooser.is_ready)  # fmt: skip
        elif self.state == "printing":
            bar.say(tr("paper", "What has gone to the printer comes out all the same."), "wait")
            bar.primary(tr("paper", "Stop printing"), self._running.stop, icon_name="close", key="Esc")
        elif self.state == "sent":
            bar.say(tr("paper", "Not printed before somebody has counted it."), "wait")
            self._primary = bar.primary(
                tr("paper", "Record what came out"), self._confirm, icon_name="check",
                enabled=as_count(self.counted.text()) >= 0,
            )  # fmt: skip
        else:
            self._tell_printing()

    def _why_not(self) -> str:
        tr, kind = self.desk.tr, self.chooser.kind
        if not self.chooser.kinds:
            return tr("paper", "Your role makes no papers.")
        if kind and kind.need == "secret":
            return tr("paper", "This paper is made in its own place.")
        if not self.chooser.is_ready:
            return tr("paper", "Choose what the paper is about.")
        return tr("paper", "Making a paper is an entry in the audit log.")

    def _tell_printing(self) -> None:
        tr, bar = self.desk.tr, self.bar
        if self.desk.practice:
            bar.secondary(tr("paper", "Keep as PDF"), self._save, icon_name="folder")
        if not self.printer.name:
            bar.say(tr("paper", "This PC has no printer. Connect one, then come here again."), "check")
        elif self._first > 1:
            bar.say(tr("paper", "Goes on with sheet {number}.", number=self._first), "info")
        else:
            bar.say(tr("paper", "One side, grey, in its own size."), "info")
        again = tr("paper", "Print again") if self.state == "out" else tr("paper", "Print")
        bar.primary(again, self._print, icon_name="printer", key="Ctrl+P", enabled=bool(self.printer.name))


def _printer_named(name: str) -> "QPrinter":
    from sitter_desk.desktop.printing import printer_named  # noqa: PLC0415  QtPdf, with the first paper

    return printer_named(name)
