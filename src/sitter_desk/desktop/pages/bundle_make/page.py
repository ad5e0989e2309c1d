"""A new bundle: what goes in it, onto which medium, sealed, read back, labelled (ui.md §10, 06-bundle-make).

The password is not made here for anyone to see: it stays in the desk's memory until its notice is printed, by an act of
its own (A7). Stopping leaves neither a bundle on the medium nor a number drawn.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.bundle_make.parts import DoneView, Making, Phase, PrepareView, outcomes, rail
from sitter_desk.desktop.pages.bundles.words import error_sentence, keep_sealed, megabytes, sealed_in_memory
from sitter_desk.desktop.presenter import ErrorView, shown
from sitter_desk.desktop.tasks import Failure, Running
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.progress import ProgressPanel
from sitter_desk.desktop.widgets.steps import Steps
from sitter_desk.domain.progress import Progress
from sitter_desk.errors import Cancelled, MediumDiffers
from sitter_desk.office.sending import SealedBundle, SealStep, most_bytes, read_back_again, seal_bundle
from sitter_desk.office.session import Session
from sitter_desk.office.views.exchange_desk import NextBundle, Target, look_at_target, next_bundle, return_day

WORDS_FOR = frozenset({"carried_item", "engagement", "acceptance"})


class BundleMakePage(Page):
    """The rail at the left, what the step needs at the right."""

    NAME = "bundle_make"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.making = Making()
        self.running: Running | None = None
        self._step: SealStep = "seal"
        self.steps = Steps(desk.look, desk.tr)
        self.prepare = PrepareView(desk, self.choose)
        self.progress = ProgressPanel(desk.look, desk.tr)
        self.done = DoneView(desk)
        self._running_view = _running_view(self.progress, outcomes(desk))
        self._right = QStackedWidget()
        self._views = (self.prepare, self._running_view, self.done)
        for view in self._views:
            self._right.addWidget(view)
        side = QHBoxLayout(self.body)
        side.setContentsMargins(*PAGE_MARGINS)
        side.setSpacing(24)
        side.addWidget(self.steps)
        side.addWidget(self._right, 1)
        tr = desk.tr
        self.steps.say(
            "key",
            tr("bundle_make", "No password comes from here"),
            tr(
                "bundle_make",
                "It is printed as a work of its own, once the medium is locked away, and handed over apart.",
            ),
        )

    # ---- what the shell asks ------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:  # noqa: ARG002  the contract of a page
        """A running one, and a finished one whose notice waits, stay as they are; else what would go in is read
        again."""
        made = self.making.sealed
        waits = made is not None and made.head.bundle in sealed_in_memory(self.desk)
        if self.running is None and (self.making.phase in ("prepare", "failed") or not waits):
            self.begin()

    def begin(self) -> None:
        """Begins a new one."""
        self.making = Making(target=None)
        self.calm()
        self._look_for_printer()
        self.read()
        self.draw()

    def _look_for_printer(self) -> None:
        """Said before anything is sealed: a password that can't be printed makes the medium worthless (A7)."""
        from sitter_desk.desktop.printing import printers  # noqa: PLC0415  QtPdf, with the first paper

        if self.desk.practice or printers():
            return
        tr = self.desk.tr
        self.notify(
            "check",
            tr("bundle_make", "This PC has no printer."),
            tr("bundle_make", "Without the printed password notice nobody can open the medium. Connect one first."),
        )

    def changed(self, changes: Changes) -> None:
        """What goes in may be other things by now."""
        if self.isVisible() and self.making.phase == "prepare" and changes:
            self.read()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """Back from the lock: the password that was in memory is gone, and the page says so."""
        super().showEvent(event)
        if self.making.phase == "done":
            self.draw()

    def unsaved(self) -> bool:
        """A password that is not printed yet is kept nowhere (A7)."""
        return bool(self.running or sealed_in_memory(self.desk))

    # ---- preparing ----------------------------------------------------------------------------------------------

    def read(self) -> None:
        """What would go in."""
        engagement = self.desk.engagement
        if engagement:
            self.desk.read(self, lambda reader: next_bundle(reader, engagement.id), self._following)

    def _following(self, following: NextBundle) -> None:
        self.making = replace(self.making, following=following)
        if self.making.target:
            self.look_at(self.making.target.folder)
        self.draw()

    def choose(self) -> None:
        """A person says which drive it is."""
        told = self.desk.tr("bundle_make", "Choose the medium")
        folder = QFileDialog.getExistingDirectory(
            self, told, str(self.making.target.folder if self.making.target else "")
        )
        if folder:
            self.look_at(Path(folder))

    def look_at(self, folder: Path) -> None:
        """Whether the bundle finds its place there."""
        following = self.making.following
        if following and self.making.phase == "prepare":
            most = most_bytes(self.desk.session.vault.database)
            self.desk.work(  # not on the thread that reads for the pages: a drive may be slow
                self,
                lambda _session, _progress: look_at_target(folder, following.disc, most_bytes=most),
                self._target,
                lambda _running: None,
                self.fail,
            )

    def _target(self, target: Target) -> None:
        if self.making.phase == "prepare":
            self.making = replace(self.making, target=target)
            self.draw()

    # ---- sealing ------------------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Seals, writes and reads back, on the thread for long work."""
        making, engagement = self.making, self.desk.engagement
        if not (making.is_ready and making.following and making.target and engagement):
            return
        folder, today = making.target.folder, self.desk.today()
        back = return_day(today, making.following.return_within_days)

        def work(session: Session, progress: Progress) -> SealedBundle:
            return seal_bundle(
                session, engagement, folder=folder, made_on=today, return_by=back, progress=self._telling(progress)
            )

        self._begin_step("seal")
        self.running = self.desk.work(self, work, self._sealed, self._shown, self._failed)
        self.draw()

    def _telling(self, progress: Progress) -> Callable[[SealStep, int, int], None]:
        """Called on the thread of the work: the step is a single word, told before its figures."""

        def told(step: SealStep, done: int, total: int) -> None:
            self._step = step
            progress(done, total)

        return told

    def _begin_step(self, step: Literal["seal", "read_back"]) -> None:
        tr = self.desk.tr
        self.making = replace(self.making, phase=step)
        self._step = step
        if step == "seal":
            said = tr("bundle_make", "Sealing and writing")
            self.progress.begin(said, tr("bundle_make", "Each record is encrypted on its way."), unit="records")
            return
        self.progress.begin(
            tr("bundle_make", "Reading back, and comparing byte by byte with what was sealed"),
            tr("bundle_make", "Only then it is called made. A medium on its way is not to be handed over."),
            unit="bytes",
            chips=[Chip(self.look, "wait", tr("bundle_make", "Written, not verified"))],
        )

    def _shown(self, running: Running) -> None:
        if self._step == "read_back" and self.making.phase == "seal":
            self._begin_step("read_back")
            self.draw()
        self.progress.step(running.done, running.total)

    def _sealed(self, sealed: SealedBundle) -> None:
        """The password goes into the desk's memory, which the lock empties; the page holds the rest."""
        if self.desk.is_open:
            keep_sealed(self.desk, sealed)
        self._ended(replace(sealed, password=""))

    def _ended(self, sealed: SealedBundle) -> None:
        seconds = max(1, round(self.running.seconds)) if self.running else 0
        self.running = None
        self.making = replace(self.making, phase="done", sealed=sealed, seconds=seconds)
        self.draw()

    def _failed(self, error: Failure) -> None:
        self.running = None
        stopped = isinstance(error, Cancelled)
        unlike = isinstance(error, MediumDiffers)  # what was written stays on the medium: it is to be destroyed
        phase: Phase = "prepare" if stopped else "failed"
        self.making = replace(self.making, phase=phase, broken="read_back" if unlike else "seal")
        self.draw()
        if stopped:
            self.bar.say(
                self.desk.tr("bundle_make", "Stopped. Nothing is on the medium, and no number was used."), "info"
            )
        else:
            self._show_error(error)

    def _show_error(self, error: Failure) -> None:
        """The error takes the place of the step; the rail shows where it was."""
        view = ErrorView(self.look, self.desk.tr, shown(self.desk.tr, error), self.begin)
        self._drop_errors()
        self._right.addWidget(view)
        self._right.setCurrentWidget(view)

    def _drop_errors(self) -> None:
        while view := self._right.widget(len(self._views)):
            self._right.removeWidget(view)
            view.deleteLater()

    def read_again(self) -> None:
        """The medium was taken out and put in again: now what is read comes from it."""
        sealed = self.making.sealed
        if sealed is None or self.running:
            return
        kept = sealed

        def work(_session: Session, progress: Progress) -> SealedBundle:
            return read_back_again(kept, progress)

        self._begin_step("read_back")
        self.running = self.desk.work(self, work, self._again, self._shown, self._not_again)
        self.draw()

    def _again(self, sealed: SealedBundle) -> None:
        """It counts as verified now; the notice that waits says so too."""
        if waiting := sealed_in_memory(self.desk).get(sealed.head.bundle):
            keep_sealed(self.desk, replace(waiting, written=sealed.written))
        self._ended(sealed)

    def _not_again(self, error: Failure) -> None:
        """Stopped or unlike: it stays what it was, written and not verified, or is of no use."""
        self.running = None
        phase: Phase = "done" if isinstance(error, Cancelled) else "failed"
        self.making = replace(self.making, phase=phase, broken="read_back")
        self.draw()
        if not isinstance(error, Cancelled):
            self._show_error(error)

    # ---- drawing ------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Rail, view and bar as things stand."""
        making, desk = self.making, self.desk
        self.steps.show_steps(rail(desk.tr, making))
        today = desk.today()
        within = making.following.return_within_days if making.following else 0
        self.prepare.tell(making, made_on=today, return_by=return_day(today, within))
        views: dict[str, QWidget] = {"prepare": self.prepare, "done": self.done, "failed": self.prepare}
        if making.phase == "done":
            self.done.tell(making)
        self._drop_errors()
        self._right.setCurrentWidget(views.get(making.phase, self._running_view))
        self._title()
        self._bar()

    def _title(self) -> None:
        tr, target = self.desk.tr, self.making.target
        self.title.say(tr("bundle_make", "Make a bundle"), str(target.folder) if target else "")
        free = (
            [Chip(self.look, "info", tr("bundle_make", "free {size}", size=megabytes(target.free)))] if target else []
        )
        self.title.show_right(free)

    def _bar(self) -> None:
        bar, tr, making = self.bar, self.desk.tr, self.making
        bar.clear()
        if making.phase in ("seal", "read_back"):
            bar.say(tr("bundle_make", "If you stop, what was written is taken away and no number is used."), "info")
            bar.secondary(tr("bundle_make", "Stop"), self.stop, key="Esc", kind="danger")
            return
        if making.phase == "done":
            self._done_bar()
            return
        bar.secondary(tr("bundle_make", "Back to the list"), lambda: self.desk.go("bundles"), key="Esc")
        if making.phase == "prepare" and making.target is None and making.following and not making.stop:
            bar.primary(tr("bundle_make", "Choose the medium"), self.choose, icon_name="folder")
            bar.say(*self._missing())
        elif making.phase == "prepare":
            count = making.following.total if making.following else 0
            bar.primary(
                tr("bundle_make", "Seal {count} records", count=f"{count:,}"), self.seal, icon_name="lock",
                enabled=making.is_ready and self.desk.may("bundle.seal"),
            )  # fmt: skip
            bar.say(*self._missing())

    def _missing(self) -> tuple[str, Literal["info", "check", "ng"]]:
        tr, making = self.desk.tr, self.making
        if not self.desk.may("bundle.seal"):
            return tr("bundle_make", "The responsible handler makes bundles."), "ng"
        if making.following is None:
            return tr("bundle_make", "There is no engagement yet."), "info"
        if making.stop:
            return error_sentence(tr, making.stop), "ng"
        if making.target is None:
            return tr("bundle_make", "Choose the medium first."), "info"
        if making.following.still_here:
            told = tr("bundle_make", "{numbers}: no hand-over is recorded yet. All that is on it goes in {number} too.",
                      numbers="・".join(making.following.still_here), number=making.following.disc)  # fmt: skip
            return told, "check"
        return tr(
            "bundle_make", "Once it is read back it is recorded: {number} and its notice.", number=making.following.disc
        ), "info"

    def _done_bar(self) -> None:
        bar, tr, making = self.bar, self.desk.tr, self.making
        assert making.sealed
        bundle = making.sealed.head.bundle
        if bundle not in sealed_in_memory(self.desk):
            bar.say(tr("bundle_make", "The password is no longer in memory."), "info")
            bar.primary(tr("bundle_make", "Back to the list"), lambda: self.leave("bundles"), icon_name="check")
            return
        bar.say(tr("bundle_make", "The password is in memory alone: gone when the desk is locked or closed."), "check")
        to_notice, go = tr("bundle_make", "To the password notice"), partial(self.leave, "password_notice", bundle)
        if making.sealed.written.outcome == "verified":
            bar.secondary(tr("bundle_make", "Locked away"), lambda: self.leave("bundles"), icon_name="check")
            bar.primary(to_notice, go, icon_name="key")
        else:
            bar.secondary(to_notice, go, icon_name="key")
            bar.primary(tr("bundle_make", "Put in again: read it back"), self.read_again, icon_name="refresh")

    def stop(self) -> None:
        """The person stops it."""
        if self.running:
            self.running.stop()

    def leave(self, page: str, where: str = "") -> None:
        """The finished one is done with: the next visit begins a new one."""
        self.making = Making()
        self.desk.go(page, where)


def _running_view(progress: ProgressPanel, ends: QWidget) -> QWidget:
    held = QWidget()
    layout = QVBoxLayout(held)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(16)
    layout.addWidget(progress)
    layout.addWidget(ends)
    layout.addStretch(1)
    layout.setAlignment(Qt.AlignmentFlag.AlignTop)
    return held
