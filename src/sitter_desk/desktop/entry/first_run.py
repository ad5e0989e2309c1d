"""The first run: rail, one step with its fields, action bar. What stands where is said by ``office/first_run.py``.

Everything that looks at a folder or a disc, and the making itself, runs on a thread; the person stays on the step until
it is well, and reads there what is not.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sitter_desk.desktop.entry.first_run_fields import Choices, StepForm
from sitter_desk.desktop.entry.first_run_work import Kit, Outcome, check, choices_of, make, proposals
from sitter_desk.desktop.entry.recovery_sheet import RecoveryStep
from sitter_desk.desktop.tasks import Running, Tasks
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.action_bar import ActionBar
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.marks import Icon, Mark
from sitter_desk.desktop.widgets.sheet import Sheet, clear
from sitter_desk.desktop.widgets.steps import Step as RailStep
from sitter_desk.desktop.widgets.steps import Steps
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.first_run import DOORS, Door, Fault, Run, faults
from sitter_desk.office.founding import Made, Preset, proposed_rules
from sitter_desk.workstation.language import Translator

if TYPE_CHECKING:
    from sitter_desk.office.session import Session

STRIP = 48


class FirstRun(QWidget):
    """``made``: the open session of the new desk, its folder and log-in; ``beside``, before it: the other desk of a
    practice (KnownDesk). ``left``: back to the doors. ``waits``: the desk is made, and its sheet is on the screen."""

    made = Signal(object, object, str)
    beside = Signal(object)
    left = Signal()
    waits = Signal()

    def __init__(self, look: Look, tr: Translator, tasks: Tasks, door: Door, today: str) -> None:
        super().__init__()
        self._look, self._tr, self._tasks = look, tr, tasks
        self.setObjectName("canvas")
        self.run = Run(door=door)
        self._today = today
        self._kit: Kit | None = None
        self._outcome: Outcome | None = None
        self._running: Running | None = None
        self._choices: Choices = {}
        self._presets: tuple[Preset, ...] = ()
        self._rules: dict[str, str] = {}
        self.form: StepForm | None = None
        self.recovery: RecoveryStep | None = None
        self.rail, self.bar = Steps(look, tr), ActionBar(look)
        self._banners = QVBoxLayout()
        self._place = QVBoxLayout()
        self._lay_out()
        tasks.start("read", lambda: proposals(tr, door, today), self._proposed, self._failed)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._strip())
        body = QHBoxLayout()
        body.setContentsMargins(24, 20, 24, 16)
        body.setSpacing(24)
        body.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(self._banners)
        right.addLayout(self._place, 1)
        body.addLayout(right, 1)
        outer.addLayout(body, 1)
        outer.addWidget(self.bar)

    def _strip(self) -> QFrame:
        tr = self._tr
        practice = self.run.door == "practice"
        strip = QFrame()
        strip.setObjectName("practice" if practice else "top")
        strip.setFixedHeight(STRIP)
        line = QHBoxLayout(strip)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(12)
        if practice:
            line.addWidget(Icon(self._look, "leaf", "onsolid", 20))
        name = label(tr("first_run", DOORS[self.run.door][0]))
        name.setProperty("role", "word" if practice else "ward")
        what = label(tr("first_run", DOORS[self.run.door][1]))
        what.setProperty("role", "dim")
        line.addWidget(name)
        line.addWidget(what)
        line.addStretch(1)
        return strip

    # ---- the steps ----------------------------------------------------------------------------------------------

    def _proposed(self, found: tuple[dict[str, str], Choices, tuple[Preset, ...]]) -> None:
        values, self._choices, self._presets = found
        self.run = Run(door=self.run.door, values=values)
        self._show()

    def _show(self) -> None:
        """Draws the step that the run stands on."""
        tr = self._tr
        self.calm()
        clear(self._place)
        self.form = self.recovery = None
        sheet = Sheet()
        sheet.inside.setContentsMargins(28, 22, 28, 22)
        sheet.inside.setSpacing(6)
        sheet.inside.addWidget(label(tr("first_run", self.run.step.title), "panel"))
        sheet.inside.addWidget(label(tr("first_run", self.run.step.sentence), "note", wrap=True))
        sheet.inside.addSpacing(14)
        content = self._content()
        sheet.inside.addWidget(content, 1)
        scroll = QScrollArea()
        scroll.setObjectName("body")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sheet)
        self._place.addWidget(scroll)
        self._show_rail()
        self._show_bar()
        content.begin()

    def _content(self) -> StepForm | RecoveryStep:
        if self._outcome and isinstance(self._outcome.made, Made) and not self.run.step.fields:
            self.recovery = RecoveryStep(self._look, self._tr, self._tasks, self._outcome.made)
            self.recovery.ready.connect(lambda _on: self._show_bar())
            return self.recovery
        self.form = StepForm(self._look, self._tr, self.run.step, self.run.values, choices_of(self._choices, self._tr))
        self.form.typed.connect(self._typed)
        self.form.finished.connect(self.go_on)
        return self.form

    def _typed(self, name: str, value: str) -> None:
        self.run = self.run.typed(name, value)
        if name in ("ward_name", "year"):
            self._propose_rules()
        if self.form:
            self.form.follow(self.run.values)

    def _propose_rules(self) -> None:
        """The ward's own prepared rules, as long as nobody chose others."""
        values, before = self.run.values, self._rules
        self._rules = proposed_rules(self._presets, values.get("ward_name", ""), int(values["year"]))
        for name, proposal in self._rules.items():
            if values.get(name, "") in ("", before.get(name)):
                self.run = self.run.typed(name, proposal)

    def _show_rail(self) -> None:
        tr = self._tr
        self.rail.show_steps(
            [
                RailStep(title=tr("first_run", step.title), state=state, lines=self._result(step.name, state))
                for step, state in self.run.progress
            ]
        )
        if self.run.made:
            self.rail.say(
                "check",
                tr("first_run", "The desk is made"),
                tr("first_run", "Only the sheet is missing now."),
            )
        else:
            self.rail.say(
                "info",
                tr("first_run", "Nothing is made yet"),
                tr("first_run", "You can go back at any time. The desk is made at the last step but one."),
            )

    def _result(self, step: str, state: str) -> tuple[str, ...]:
        """What a step came to, in a few words; nothing secret."""
        shown = {
            "place": "folder", "person": "name", "terms": "ward_name", "papers": "mayor_name", "disc": "medium",
        }.get(step)  # fmt: skip
        value = self.run.values.get(shown, "") if shown and state == "done" else ""
        if step == "kit_password" and state == "done" and self._kit:
            value = self._kit.disc.stem
        return (Path(value).name if shown in ("folder", "medium") else value,) if value else ()

    def _show_bar(self) -> None:
        tr = self._tr
        self.bar.clear()
        first = not self.run.can_go_back
        if not self.run.made:
            word = tr("first_run", "Back to the doors") if first else tr("first_run", "Back")
            self.bar.secondary(word, self.go_back, key="Esc")
        if self.recovery:
            self.bar.say(tr("first_run", "The code of the sheet is nowhere on this PC."), "info")
            word, enabled = tr("first_run", "Open the desk"), self.recovery.held.isChecked()
        elif self.run.step.makes:
            self.bar.say(tr("first_run", "The desk is made now."), "info")
            word, enabled = tr("first_run", "Make the desk"), True
        else:
            self.bar.say("")
            word, enabled = tr("first_run", "Go on"), True
        self.bar.primary(word, self.go_on, enabled=enabled)

    # ---- going on and back --------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """The next step, once this one is well; behind the last one the desk opens."""
        tr = self._tr
        if self._running or (self.recovery and not self.recovery.held.isChecked()):
            return
        if self.recovery and self._outcome:
            self._finish(self._outcome)
            return
        self.calm()
        found = faults(self.run.step, self.run.values)
        if found and self.form:
            self.form.show_faults(found)
            return
        self._busy(tr("first_run", "It is being looked at."))
        step, values, kit = self.run.step, dict(self.run.values), self._kit
        self._tasks.start("work", lambda: check(step, values, kit), self._checked, self._failed)

    def _checked(self, found: tuple[tuple[Fault, ...], Kit | None]) -> None:
        wrong, kit = found
        self._kit = kit or self._kit
        if wrong and self.form:
            self._idle()
            self.form.show_faults(wrong)
        elif self.run.step.makes:
            self._make()
        else:
            self.run = self.run.forward()
            self._running = None
            self._show()
            if kit and kit.head and kit.head.practice:
                tr = self._tr
                self.notify("check", tr("first_run", "This is the kit of a practice."),
                            tr("first_run", "The desk is one of practice, and never becomes a real one."))  # fmt: skip

    def _make(self) -> None:
        tr = self._tr
        door, values, kit = self.run.door, dict(self.run.values), self._kit
        self._busy(tr("first_run", "The desk is being made."))
        assert self._running
        progress = self._tasks.watched(self._running, self._told)
        self._tasks.start("work", lambda: make(door, values, kit, progress), self._is_made, self._failed)

    def _told(self, running: Running) -> None:
        tr = self._tr
        if self._running is running and running.total:
            share = 100 * running.done // running.total
            self.bar.say(tr("first_run", "The desk is being made. {share}%", share=share), "wait")

    def _is_made(self, outcome: Outcome) -> None:
        self._outcome, self._running = outcome, None
        if self.run.is_last:
            self._finish(outcome)
            return
        self.run = self.run.forward()
        self._show()
        self.waits.emit()
        if outcome.refused:
            self._tell_refused(outcome.refused)

    def _tell_refused(self, error: BaseException) -> None:
        tr = self._tr
        from sitter_desk.desktop.presenter import shown  # noqa: PLC0415  with the first error

        words = shown(self._tr, error)
        self.notify(
            "check",
            tr("first_run", "The desk is made, but its kit was not taken in. Open the disc again later."),
            f"{words.sentence} ({words.code})",
        )

    def _finish(self, outcome: Outcome) -> None:
        self._outcome = None
        if outcome.beside:
            self.beside.emit(outcome.beside)
        self.made.emit(outcome.session, outcome.folder, outcome.login)

    def go_back(self) -> None:
        """The step before, with everything typed; before the first one the doors."""
        if self._running:
            return
        if self.run.can_go_back:
            self.run = self.run.back()
            self._show()
        elif not self.run.made:
            self.left.emit()

    @property
    def outcome(self) -> Outcome | None:
        """The desk that was made and is not opened yet."""
        return self._outcome

    def close_made(self) -> "Session | None":
        """The session of a desk that was made and not opened yet, for who closes the window."""
        outcome, self._outcome = self._outcome, None
        return outcome.session if outcome else None

    # ---- while something runs -----------------------------------------------------------------------------------

    def _busy(self, sentence: str) -> None:
        self._running = Running()
        self.bar.clear()
        self.bar.say(sentence, "wait")
        if self.form:
            self.form.setEnabled(False)

    def _idle(self) -> None:
        self._running = None
        if self.form:
            self.form.setEnabled(True)
        self._show_bar()

    def _failed(self, error: BaseException) -> None:
        from sitter_desk.desktop.presenter import shown  # noqa: PLC0415  with the first error

        self._idle()
        words = shown(self._tr, error)
        self.notify("ng", words.sentence, f"{words.remedy} ({words.code})")
        if self.form:
            self.form.begin()

    def notify(self, mark: Mark, sentence: str, remedy: str = "") -> None:
        """One banner over the step."""
        self.calm()
        self._banners.addWidget(Banner(self._look, mark, sentence, remedy))

    def calm(self) -> None:
        """Takes the banner away."""
        clear(self._banners)

    @property
    def banner_text(self) -> str:
        """What the banner says, "" without one."""
        item = self._banners.itemAt(0)
        widget = item.widget() if item else None
        return widget.accessibleName() if widget else ""

    @property
    def is_idle(self) -> bool:
        """Whether the person can type."""
        return self._running is None and (self.form is not None or self.recovery is not None)
