"""The password notice: printed by an act of its own, once, apart from the medium (ui.md §10, 08; decisions A7).

The password is in the desk's memory from the sealing until here. It never stands on the screen: the sheet is shown with
dots. Once the sheet went to the printer, nothing in this program holds it; lost before, the bundle is made again.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.bundles.words import forget_sealed, sealed_in_memory
from sitter_desk.desktop.pages.password_notice.parts import IssuedView, IssueSide, NoticeList, SheetPicture, drawn
from sitter_desk.desktop.tasks import Failure
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.desktop.widgets.one_view import OneView
from sitter_desk.desktop.widgets.sheet import heading
from sitter_desk.domain.dates import office_time
from sitter_desk.domain.progress import Progress
from sitter_desk.errors import Cancelled, PrintFailed
from sitter_desk.office.papers import save_practice_paper
from sitter_desk.office.printing import password_paper, password_preview
from sitter_desk.office.sending import SealedBundle
from sitter_desk.office.session import Session
from sitter_desk.office.views.exchange_desk import NoticeLine, list_notices

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

State = Literal["list", "ready", "printing", "failed", "issued"]
DOTS = 1240
"""So wide (px) is the sheet drawn for the screen: 150 dots an inch."""
UNPRINTED = "unprinted notice"
"""Where the desk's memory keeps a sheet that the printer did not take."""


@dataclass(frozen=True)
class Issued:
    """A notice that was recorded as printed, and whether the printer took it; ``pdf`` is kept while it did not."""

    sealed: SealedBundle
    error: BaseException | None = None
    pdf: bytes = field(default=b"", repr=False)


class PasswordNoticePage(Page):
    """The list, or the one that waits."""

    NAME = "password_notice"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.state: State = "list"
        self.bundle = ""
        self._issued_numbers, self._kept_in = ("", ""), ""
        self._was_left = self._was_read = False
        self.lines: list[NoticeLine] = []
        self.view = SheetPicture(desk)
        self.make_printer: Callable[[str], QPrinter] = _printer_named
        self.choose_folder: Callable[[], str] = self._ask_folder
        self.side, self.issued, self.list = IssueSide(desk, self._bar), IssuedView(desk), NoticeList(desk)
        self._left = QVBoxLayout()
        self._left.setSpacing(6)
        told = desk.tr("password_notice", "Without its password")
        self._left.addWidget(heading(desk.tr("password_notice", "How it comes out"), told))
        self._left.addWidget(self.view, 1)
        self._issuing = QWidget()
        both = QHBoxLayout(self._issuing)
        both.setContentsMargins(*PAGE_MARGINS)
        both.setSpacing(24)
        both.addLayout(self._left, 5)
        both.addWidget(self.side, 8)
        self._views = OneView()
        for view in (self._issuing, self.issued, self.list):
            self._views.addWidget(view)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._views)

    # ---- what the shell asks ------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """``where`` is a bundle; else the newest that waits is shown, or the list."""
        if self.state == "printing":
            return
        self._was_left = False
        self.calm()
        kept = sealed_in_memory(self.desk)
        self.bundle = where if where in kept else next(reversed(kept), "")
        self.state = "failed" if self._unprinted() else "ready" if self.sealed else "list"
        if self.sealed:
            self._show_sheet(self.sealed)
            self.begin_at(self.side.there)
        self.desk.read(self, list_notices, self._listed)
        self.draw()

    def changed(self, changes: Changes) -> None:
        """A notice was printed or moved."""
        if self.isVisible() and any(kind == "carried_item" for kind, _ in changes):
            self.desk.read(self, list_notices, self._listed)

    def keep(self) -> None:
        """The sheet is shown no longer than its page is."""
        self._was_left = True
        if self.state != "printing":
            self.view.show_image(QImage())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """Back from the lock: what was in memory alone is gone, and the page says so."""
        super().showEvent(event)
        if self._was_left and self.desk.is_open:
            self.arrive()

    @property
    def sealed(self) -> SealedBundle | None:
        """The bundle shown; the page itself never holds its password."""
        return sealed_in_memory(self.desk).get(self.bundle)

    def unsaved(self) -> bool:
        """A password that is not printed yet is kept nowhere."""
        return bool(sealed_in_memory(self.desk) or self._unprinted())

    def leaving_words(self) -> tuple[str, str]:
        """The password would be gone, and the medium with it (A7)."""
        tr = self.desk.tr
        return (
            tr("password_notice", "A password notice is not printed yet."),
            tr("password_notice", "If you close now, its password is gone and the medium must be made again."),
        )

    # ---- showing ------------------------------------------------------------------------------------------------

    def _listed(self, lines: list[NoticeLine]) -> None:
        self.lines, self._was_read = lines, True
        if self.state == "list" and sealed_in_memory(self.desk):
            self.arrive()  # one was sealed while the list was shown
        else:
            self.draw()

    def _show_sheet(self, sealed: SealedBundle) -> None:
        self.side.printer.look()
        self.side.there.setChecked(False)
        made = office_time(sealed.head.made_at)
        self.desk.work(
            self,
            lambda session, _progress: drawn(
                password_preview(session, self.desk.fonts(), sealed, made_time=made), DOTS
            ),
            self.view.show_image,
            lambda _running: None,
        )

    def draw(self) -> None:
        """Title, view and bar as things stand."""
        tr, sealed = self.desk.tr, self.sealed
        if self.state == "issued":
            self.issued.tell(*self._issued_numbers, folder=self._kept_in)
            self._show(self.issued)
        elif self.state == "list" or sealed is None:
            self.title.say(
                tr("password_notice", "Password notices"), tr("password_notice", "A work apart from the medium")
            )
            self._show_list()
        else:
            self.title.say(tr("password_notice", "Issue a password notice"), sealed.notice.number)
            self.side.tell(sealed)
            self._show(None)
        waits = [Chip(self.look, "wait", tr("password_notice", "In memory alone"))] if self.unsaved() else []
        self.title.show_right(waits)
        self._bar()

    def _show_list(self) -> None:
        if self._was_read and not self.lines:
            tr = self.desk.tr
            make = FirstThing(
                "disc", tr("password_notice", "Make a bundle"),
                tr("password_notice", "Its notice is printed here, once the medium is locked away"),
                lambda: self.desk.go("bundle_make"),
            )  # fmt: skip
            told = tr("password_notice", "A notice belongs to a medium: without one there is nothing to print")
            things = [make] if self.desk.may("bundle.seal") else []
            self._show(Empty(self.look, tr("password_notice", "There is no password notice yet"), told, things))
            return
        self.list.tell(self.lines, frozenset(sealed_in_memory(self.desk)))
        self._show(self.list)
        self._warn()

    def _warn(self) -> None:
        """The newest was lost before it was printed."""
        tr, newest = self.desk.tr, next(iter(self.lines), None)
        if newest and newest.state == "made" and newest.bundle not in sealed_in_memory(self.desk):
            again = Button(self.look, tr("password_notice", "Make it again"), icon_name="disc")
            again.clicked.connect(lambda _checked=False: self.desk.go("bundle_make"))
            again.setEnabled(self.desk.may("bundle.seal"))
            said = tr("password_notice", "The password of {number} is gone: it was never printed.", number=newest.disc)
            why = tr("password_notice", "Destroy the medium as agreed, and make the bundle again. Nothing is lost.")
            self.notify("ng", said, why, action=again)

    def _show(self, view: QWidget | None) -> None:
        """One view of the page, or what stands there while there is none."""
        if isinstance(view, Empty):
            self.instead(view)
            return
        if self.is_covered:
            self.recover()
        self._views.show_view(view or self._issuing)

    # ---- the bar ------------------------------------------------------------------------------------------------

    def _bar(self) -> None:
        bar, tr = self.bar, self.desk.tr
        bar.clear()
        if self.state == "issued":
            bar.say(tr("password_notice", "The print is in the audit log and in the media ledger."), "done")
            bar.primary(tr("password_notice", "Locked away"), self._leave, icon_name="check")
        elif self.state == "printing":
            bar.say(tr("password_notice", "On its way to the printer"), "wait")
        elif self.state in ("ready", "failed"):
            self._issue_bar()
        else:
            bar.say(tr("password_notice", "No notice waits to be printed."), "info")
            if self.desk.may("bundle.seal"):
                make = tr("password_notice", "Make a bundle")
                bar.primary(make, lambda: self.desk.go("bundle_make"), icon_name="disc")

    def _issue_bar(self) -> None:
        bar, tr = self.bar, self.desk.tr
        missing = self._missing()
        out = tr("password_notice", "The password comes out on paper alone, and stays nowhere else.")
        bar.say(missing or out, "info")
        bar.secondary(tr("password_notice", "Later"), lambda: self.desk.go("bundles"), key="Esc")
        if self.desk.practice:
            keep = bar.secondary(tr("password_notice", "Keep as PDF"), self.save, icon_name="folder")
            keep.setEnabled(self.desk.may("password.print"))
        again = self.state == "failed"
        word = (
            tr("password_notice", "Send it to the printer again") if again else tr("password_notice", "Print it once")
        )
        bar.primary(word, self.print, icon_name="printer", key="Ctrl+P", enabled=not missing)

    def _missing(self) -> str:
        tr = self.desk.tr
        if not self.desk.may("password.print"):
            return tr("password_notice", "The responsible handler issues password notices.")
        if not self.side.printer.name:
            return tr("password_notice", "This PC has no printer. Connect one, then come here again.")
        if not self.side.there.isChecked():
            return tr("password_notice", "Say first that you stand at the printer.")
        return ""

    # ---- printing -----------------------------------------------------------------------------------------------

    def _unprinted(self) -> Issued | None:
        found: Issued | None = self.desk.memory.get(UNPRINTED)
        return found

    def print(self) -> None:
        """The printer is asked for before anything is recorded; the record and the sheet are one work."""
        if self._missing() or self.sealed is None or self.state == "printing":
            return
        name, make = self.side.printer.name, self.make_printer
        self._kept_in = ""
        self._issue(lambda pdf, progress: _sent(pdf, make(name), progress), lambda: make(name))

    def save(self) -> None:
        """A practice notice as a file; a real desk never does (A23)."""
        folder = self.choose_folder()
        if folder and self.sealed:
            name = self.sealed.notice.number
            session = self.desk.session
            self._kept_in = folder
            self._issue(lambda pdf, _progress: save_practice_paper(session, Path(folder), name, pdf), lambda: None)

    def _issue(self, out: Callable[[bytes, Progress], object], first: Callable[[], object]) -> None:
        sealed, left = self.sealed, self._unprinted()
        if sealed is None:
            return
        made = office_time(sealed.head.made_at)

        def work(session: Session, progress: Progress) -> Issued:
            first()
            pdf = left.pdf if left else password_paper(session, self.desk.fonts(), sealed, made_time=made)
            try:
                out(pdf, progress)
            except Exception as error:  # noqa: BLE001  recorded as printed: the sheet must not be lost by any error
                return Issued(sealed, error, pdf)
            return Issued(sealed)

        self.state = "printing"
        self.calm()
        self.desk.work(self, work, self._out, lambda _running: None, self._not_out)
        self.draw()

    def _out(self, issued: Issued) -> None:
        if issued.error:
            self.desk.remember(UNPRINTED, issued)
            self.state = "failed"
            self.draw()
            self.fail(issued.error if not isinstance(issued.error, Cancelled) else PrintFailed())
            return
        self.desk.memory.pop(UNPRINTED, None)
        self._issued_numbers = (issued.sealed.notice.number, issued.sealed.disc.number)
        forget_sealed(self.desk, issued.sealed.head.bundle)
        self.view.show_image(QImage())
        self.state = "issued"
        self.draw()

    def _not_out(self, error: Failure) -> None:
        """Nothing was recorded: the password still waits."""
        self.state = "ready"
        self.draw()
        self.fail(error)

    def _leave(self) -> None:
        self.state = "list"
        self.desk.go("bundles")

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(
            self, self.desk.tr("password_notice", "Where the practice notice is kept")
        )


def _sent(pdf: bytes, printer: "QPrinter", progress: Progress) -> None:
    """Hands the sheet to the printer; what it gave up is no print."""
    from sitter_desk.desktop.printing import print_pdf  # noqa: PLC0415  QtPdf, with the first paper

    if print_pdf(pdf, printer, progress).stopped:
        raise PrintFailed


def _printer_named(name: str) -> "QPrinter":
    from sitter_desk.desktop.printing import printer_named  # noqa: PLC0415  QtPdf, with the first paper

    return printer_named(name)
