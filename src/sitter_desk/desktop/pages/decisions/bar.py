"""The action bar of the decisions page: its buttons follow the step and the case, its sentence says what is missing."""

from collections.abc import Callable
from dataclasses import dataclass

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.decisions.register import RegisterPane
from sitter_desk.desktop.pages.decisions.verdict import VerdictPanel
from sitter_desk.desktop.pages.decisions.words import BUTTONS
from sitter_desk.desktop.tasks import Running
from sitter_desk.desktop.widgets.action_bar import ActionBar
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.progress import paced


@dataclass(frozen=True, kw_only=True)
class BarActs:
    """What the buttons do."""

    press: Callable[[], object]
    take_off: Callable[[], object]
    back: Callable[[], object]
    later: Callable[[], object]
    to_cases: Callable[[], object]
    register: Callable[[], object]


class DecisionsBar:
    """``main`` is the primary, None while there is none."""

    def __init__(self, desk: Desk, bar: ActionBar, acts: BarActs) -> None:
        self._desk, self._bar, self._acts = desk, bar, acts
        self._key: tuple[object, ...] = ()
        self.main: Button | None = None

    def dress(self, step: str, verdict: VerdictPanel, register: RegisterPane, *, all_marked: bool) -> None:
        """The buttons are made anew only where others are needed, so that none is pulled from under a key press."""
        view = verdict.view
        key = (step, bool(view and view.mark), bool(view and verdict.cards))
        if key != self._key:
            self._key, self.main = key, None
            self._bar.clear()
            self._make(step, marked=bool(view and view.mark), can_mark=bool(view and verdict.cards))
        if step == "cases":
            self._tell_case(verdict, all_marked=all_marked)
        elif step == "register":
            self._tell_register(register)
        else:
            self._bar.say("")

    def _make(self, step: str, *, marked: bool, can_mark: bool) -> None:
        tr, acts = self._desk.tr, self._acts
        if step == "register":
            self._bar.secondary(tr("decisions", "To the cases"), acts.to_cases, key="Esc")
            self.main = self._bar.primary("", acts.register, icon_name="stamp")
        elif step == "cases":
            if marked:
                self._bar.secondary(tr("decisions", "Take the mark off"), acts.take_off, icon_name="undo")
            self._bar.secondary(tr("decisions", "Back"), acts.back, key="Alt+Left")
            self._bar.secondary(tr("decisions", "Later"), acts.later, key="Alt+Right")
            if can_mark:
                self.main = self._bar.primary(tr("decisions", "Mark it"), acts.press, icon_name="stamp")

    def _tell_case(self, verdict: VerdictPanel, *, all_marked: bool) -> None:
        tr, deed, missing = self._desk.tr, verdict.deed, verdict.missing()
        if self.main:
            self.main.say(tr("decision_buttons", BUTTONS[deed]) if deed else tr("decisions", "Mark it"))
            self.main.setEnabled(bool(deed) and not missing)
        ready = all_marked and not missing and deed != "send_back"
        if deed == "send_back":
            told = tr(
                "decisions",
                "It is the contractor's turn at once, and that can't be taken back here. The next disc carries what "
                "you write.",
            )
        elif ready:
            told = tr("decisions", "Every case is marked. Go on to “2 Register the result”.")
        else:
            told = tr("decisions", "A mark signs nothing. The decisions are signed when the result is registered.")
        self._bar.say(missing or told, "done" if ready else None)

    def tell_proving(self, running: Running) -> None:
        """How far it is with what stands in the way of the registration."""
        if self._key[:1] == ("register",) and running.done < running.total:
            tr = self._desk.tr
            said = tr("decisions", "Each amount is computed again: {done} of {total}.",
                      done=running.done, total=running.total)  # fmt: skip
            self._bar.say(paced(tr, said, running), "wait")

    def _tell_register(self, register: RegisterPane) -> None:
        tr, missing, may = self._desk.tr, register.missing(), self._desk.may("decision.register")
        if self.main:
            self.main.say(tr("decisions", "Register the result of {count} cases", count=len(register.marks)))
            self.main.setEnabled(may and not missing)
        if may:
            self._bar.say(missing or tr("decisions", "One act signs all of them, or none."))
        else:
            self._bar.say(tr("decisions", "The responsible handler registers the result."), "info")
