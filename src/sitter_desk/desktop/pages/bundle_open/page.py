"""Opening a medium: found, unlocked with the paper's seven groups, verified, previewed, taken in (ui.md §10, 07, 07b).

Nothing of the office's data changes before the last step. The password is forgotten as soon as the bundle is verified,
or the page is left. An error takes the place of its step; the rail shows where it was.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.bundle_open.bar import Act, bar_of, chip_of
from sitter_desk.desktop.pages.bundle_open.parts import KeyView, MediumView, PasswordView
from sitter_desk.desktop.pages.bundle_open.preview import PreviewView, TakenView
from sitter_desk.desktop.pages.bundle_open.state import Opening, chosen, looked, rail
from sitter_desk.desktop.presenter import ErrorView, shown
from sitter_desk.desktop.tasks import Failure, Running
from sitter_desk.desktop.widgets.button import Button, Kind
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.progress import ProgressPanel
from sitter_desk.desktop.widgets.steps import Steps
from sitter_desk.domain.progress import Progress
from sitter_desk.errors import Cancelled, FingerprintDiffers, SitterError
from sitter_desk.office.receiving import apply_bundle, discard_bundle, trust_peer
from sitter_desk.office.session import Session
from sitter_desk.office.views.exchange_opening import (
    FoundBundle,
    Medium,
    Unlocked,
    Verified,
    awaited_discs,
    is_wrong_password,
    unlock_bundle,
    verify_bundle,
    wait_after,
)

SECOND = 1000  # ms


class BundleOpenPage(Page):
    """The rail at the left, what the step needs at the right."""

    NAME = "bundle_open"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.opening = Opening()
        self.running: Running | None = None
        self.seconds = 0
        self._password, self._awaited = "", tuple[str, ...]()
        self._session: Session | None = None
        self._wrong: dict[str, int] = {}
        self._ticks = QTimer(self)
        self._ticks.setInterval(SECOND)
        self._ticks.timeout.connect(self._tick)
        self.steps = Steps(desk.look, tr)
        self.steps.say(
            "lock",
            tr("bundle_open", "Nothing changes until you take it in"),
            tr("bundle_open", "If one check fails, it ends without taking anything in."),
        )
        self.medium = MediumView(desk, self.choose, self.select)
        self.password = PasswordView(desk, self.unlock)
        self.key = KeyView(desk, self.trust)
        self.progress = ProgressPanel(desk.look, tr)
        self.preview = PreviewView(desk)
        self.taken = TakenView(desk)
        self.password.code.changed.connect(self._typed)
        self.key.code.changed.connect(self._typed)
        self._go: Button | None = None
        self._right = QStackedWidget()
        self._views = (self.medium, self.password, self.key, self.progress, self.preview, self.taken)
        for view in self._views:
            self._right.addWidget(view)
        side = QHBoxLayout(self.body)
        side.setContentsMargins(*PAGE_MARGINS)
        side.setSpacing(24)
        side.addWidget(self.steps)
        side.addWidget(self._right, 1)

    # ---- what the shell asks ------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:  # noqa: ARG002  the contract of a page
        """What is open stays open; after a lock, or at the end, it begins again."""
        locked = self._session is not None and self._session is not self.desk.session
        if not self.running and (locked or self.opening.stage in ("medium", "label") or self.opening.taken >= 0):
            self.begin()
        else:
            self.draw()

    def begin(self) -> None:
        """From the beginning: no medium, nothing typed."""
        self._forget()
        self.opening, self._session = Opening(), self.desk.session
        self.calm()
        self.draw()
        self.desk.read(self, awaited_discs, self._await)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """Back from the lock: what was staged went with the vault, and it begins again."""
        super().showEvent(event)
        if self._session is not None and self.desk.is_open and self._session is not self.desk.session:
            self.begin()

    def keep(self) -> None:
        """Left or locked: what was typed is forgotten."""
        if not self.running:
            self._forget()

    def _forget(self) -> None:
        self._password = ""
        for view in (self.password, self.key):
            view.code.clear()

    def fail(self, error: Failure) -> None:
        """An error of a step takes its place; the rail shows where it was."""
        self.running = None
        if isinstance(error, Cancelled):
            self._stopped(error)
            return
        self._forget()
        self.opening = replace(self.opening, broken=True)
        self.draw()
        self._show_error(error)

    def _stopped(self, error: Cancelled) -> None:
        """Stopped while taking in: the preview still stands. Stopped before: the medium still lies there."""
        if self.opening.verified:
            self.opening = replace(self.opening, stage="preview")
        else:
            self._forget()
            self.opening = replace(self.opening, stage="label", unlocked=None)
        self.draw()
        self.bar.say(shown(self.desk.tr, error).sentence, "info")

    def _complain(self, error: Failure) -> None:
        """What can be put right in the same step."""
        words = shown(self.desk.tr, error)
        self.notify("ng", words.sentence, f"{words.remedy} ({words.code})")

    def _show_error(self, error: Failure) -> None:
        view = ErrorView(self.look, self.desk.tr, shown(self.desk.tr, error), self.begin)
        view.setContentsMargins(-24, -8, -24, 0)  # it stands beside the rail, not on a page of its own
        self._right.addWidget(view)
        self._right.setCurrentIndex(self._right.count() - 1)

    # ---- the medium ---------------------------------------------------------------------------------------------

    def _await(self, awaited: tuple[str, ...]) -> None:
        self._awaited = awaited
        self.medium.tell(self.opening, awaited)  # and nothing else: an error may stand in its place by now

    def choose(self) -> None:
        """A person says which drive it is."""
        told = self.desk.tr("bundle_open", "Choose the medium")
        folder = QFileDialog.getExistingDirectory(self, told)
        if folder:
            self.look_at(Path(folder))

    def look_at(self, folder: Path) -> None:
        """What lies there; not on the thread that reads for the pages, since a drive may be slow."""
        self.calm()
        self.opening = Opening()
        self.desk.work(self, lambda session, _: looked(session, folder), self._looked, lambda _: None, self.fail)

    def _looked(self, medium: Medium) -> None:
        self.opening = Opening(stage="label", medium=medium, found=chosen(medium))
        if (only := medium.found[0]).refusal and len(medium.found) == 1:
            self.opening = replace(self.opening, found=only)
            self.fail(only.refusal)
            return
        self.draw()

    def select(self, found: FoundBundle) -> None:
        """One of several on the medium."""
        self.opening = replace(self.opening, found=found)
        self.steps.show_steps(rail(self.desk.tr, self.opening))
        self._bar()

    # ---- the password -------------------------------------------------------------------------------------------

    def ask_password(self) -> None:
        """On to the paper."""
        if self.opening.found and self.opening.found.can_be_opened:
            wrong = self._wrong.get(self.opening.number, 0)
            self.opening = replace(self.opening, stage="password", wrong=wrong)
            self.draw()
            self.password.code.begin()

    def unlock(self) -> None:
        """Tries what is typed."""
        found = self.opening.found
        if found is None or self.running or not self._may_try():
            return
        self._password = password = self.password.code.code
        self.calm()

        def work(session: Session, _progress: Progress) -> Unlocked:
            return unlock_bundle(session, found, password)

        self.running = self.desk.work(self, work, self._unlocked, lambda _running: None, self._not_unlocked)
        self._bar()

    def _may_try(self) -> bool:
        return self.password.code.is_whole and not self.seconds and self.desk.may("bundle.inspect")

    def _unlocked(self, unlocked: Unlocked) -> None:
        self.running = None
        self.opening = replace(self.opening, unlocked=unlocked)
        if unlocked.trusted:
            self.verify()
            return
        self.opening = replace(self.opening, stage="key")
        self.draw()
        self.key.code.begin()

    def _not_unlocked(self, error: Failure) -> None:
        self.running = None
        if not (isinstance(error, SitterError) and is_wrong_password(error)):
            self.opening = replace(self.opening, stage="verify")  # the password was right: something behind it is not
            self.fail(error)
            return
        self._password = ""
        self.opening = replace(self.opening, wrong=self.opening.wrong + 1)
        self._wrong[self.opening.number] = self.opening.wrong
        self.seconds = wait_after(self.opening.wrong)
        self._ticks.start()
        self._complain(error)
        self.draw()

    def _tick(self) -> None:
        self.seconds = max(0, self.seconds - 1)
        if not self.seconds:
            self._ticks.stop()
        self.password.tell(self.opening, self.seconds)
        self._bar()

    # ---- the sender's key ---------------------------------------------------------------------------------------

    def trust(self) -> None:
        """Compares what is typed with the key of the bundle, and pins it."""
        unlocked, typed = self.opening.unlocked, self.key.code.code
        if unlocked is None or not self._may_trust():
            return
        self.calm()
        self.desk.act(self, lambda session: trust_peer(session, unlocked.head, typed), self._trusted, self._not_trusted)

    def _may_trust(self) -> bool:
        return self.key.code.is_whole and self.desk.may("peer.trust")

    def _trusted(self, _none: None) -> None:
        self.opening = replace(self.opening, keyed=True)
        self.verify()

    def _not_trusted(self, error: Failure) -> None:
        if not isinstance(error, FingerprintDiffers):
            self.fail(error)
            return
        self._complain(error)
        self.key.code.boxes[0].setFocus()

    # ---- verifying, looking, taking in --------------------------------------------------------------------------

    def verify(self) -> None:
        """Everything into staging, on the thread for long work."""
        found, password, tr = self.opening.found, self._password, self.desk.tr
        if found is None:
            return
        self.opening = replace(self.opening, stage="verify")
        self.progress.begin(
            tr("bundle_open", "Verifying"),
            tr("bundle_open", "Signature, order and every record. Your data is not touched."),
            unit="bytes",
        )
        self.running = self.desk.work(
            self, lambda session, progress: verify_bundle(session, found, password, progress=progress), self._verified,
            self._shown,
        )  # fmt: skip
        self.draw()

    def _shown(self, running: Running) -> None:
        self.progress.step(running.done, running.total)

    def _verified(self, verified: Verified) -> None:
        self.running = None
        self._forget()
        self.opening = replace(self.opening, stage="preview", verified=verified)
        self.preview.tell(verified)
        self.draw()

    def take_in(self) -> None:
        """One act: all of it, or nothing."""
        verified, tr = self.opening.verified, self.desk.tr
        if verified is None or self.running or not self.desk.may("bundle.apply"):
            return
        self.opening = replace(self.opening, stage="apply")
        said = tr("bundle_open", "Taking in")
        self.progress.begin(
            said, tr("bundle_open", "It ends at once. If it stops on the way, nothing comes in."), unit="records"
        )
        self.running = self.desk.work(
            self, lambda session, progress: apply_bundle(session, verified.preview, progress=progress), self._taken,
            self._shown,
        )  # fmt: skip
        self.draw()

    def _taken(self, _none: None) -> None:
        self.running = None
        if verified := self.opening.verified:
            self.opening = replace(self.opening, taken=verified.to_take_in)
            self.taken.tell(self.opening.number, verified)
        self.draw()

    def discard(self) -> None:
        """Not taken in: what was staged is forgotten."""
        self.desk.act(self, discard_bundle, lambda _none: self.begin())

    def stop(self) -> None:
        """The person stops it."""
        if self.running:
            self.running.stop()

    # ---- drawing ------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Rail, view, title and bar as things stand."""
        opening = self.opening
        self.steps.show_steps(rail(self.desk.tr, opening))
        while view := self._right.widget(len(self._views)):
            self._right.removeWidget(view)
            view.deleteLater()
        self.medium.tell(opening, self._awaited)
        self.password.tell(opening, self.seconds)
        self._right.setCurrentWidget(self._view())
        self._title()
        self._bar()

    def _view(self) -> QWidget:
        if self.opening.taken >= 0:
            return self.taken
        views = {"password": self.password, "key": self.key, "preview": self.preview}
        running = self.progress if self.opening.stage in ("verify", "apply") else self.medium
        return views.get(self.opening.stage, running)

    def _title(self) -> None:
        self.title.say(self.desk.tr("bundle_open", "Open a bundle"), self.opening.number)
        self.title.show_right([Chip(self.look, *chip_of(self.desk.tr, self.opening))])

    def _typed(self) -> None:
        """Each sign may make the code whole; the bar itself stays."""
        if self._go and not self.running and self.opening.stage in ("password", "key"):
            self._go.setEnabled(self._ready())

    def _bar(self) -> None:
        """The bar as its plan says."""
        bar, plan = self.bar, bar_of(self.desk, self.opening, running=bool(self.running), ready=self._ready())
        acts: dict[Act, Callable[[], object]] = {
            "begin": self.begin,
            "leave": lambda: self.desk.go("bundles"),
            "choose": self.choose,
            "password": self.ask_password,
            "unlock": self.unlock,
            "trust": self.trust,
            "take_in": self.take_in,
            "discard": self.discard,
            "stop": self.stop,
        }
        bar.clear()
        self._go = None
        bar.say(plan.sentence, plan.mark)
        if plan.second:
            text, act, icon_name = plan.second
            kind: Kind = "danger" if act == "stop" else "plain"
            bar.secondary(text, acts[act], icon_name=icon_name, key="Esc", kind=kind)
        if plan.first:
            text, act, icon_name = plan.first
            self._go = bar.primary(text, acts[act], icon_name=icon_name, enabled=plan.enabled)

    def _ready(self) -> bool:
        """Whether what the step asks for is there."""
        match self.opening.stage:
            case "password":
                return self._may_try()
            case "key":
                return self._may_trust()
            case "preview":
                return self.desk.may("bundle.apply")
            case _:
                return bool(self.opening.found and self.opening.found.can_be_opened)
