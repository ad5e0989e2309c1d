"""設定: how this account of this PC shows the desk, and what is settled for everybody at it.

Nothing personal stands in the settings of an account; what is settled for the desk is an act of the responsible
handler. The own password is changed here too.
"""

import time
from dataclasses import replace
from typing import ClassVar

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages.settings.parts import DeskSheet, OwnSheet, PasswordSheet
from sitter_desk.desktop.tasks import Failure
from sitter_desk.desktop.widgets.beside import Beside
from sitter_desk.desktop.widgets.printer_choice import KEPT
from sitter_desk.desktop.widgets.sheet import column
from sitter_desk.office.desk_settings import DeskSettings, desk_settings, put_desk_settings
from sitter_desk.office.people import change_password
from sitter_desk.office.session import Session
from sitter_desk.workstation.settings import COLOURS, Settings, save_settings


class SettingsPage(Page):
    """The settings of one account and of the desk."""

    NAME: ClassVar[str] = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.own, self.whole, self.password = OwnSheet(desk), DeskSheet(desk), PasswordSheet(desk)
        self._settled = DeskSettings()
        self._shown = False
        self._tried_at = time.monotonic()
        self._buttons()
        self.own.edited.connect(self._tell)
        self.whole.edited.connect(self._tell)
        self.password.wanted.connect(self.change)
        left = column(self.own, None)
        right = column(self.whole, self.password, None, spacing=16)
        self.lay_out([Beside(left, right, width=0, least=0), None])

    # ---- what is shown ------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:  # noqa: ARG002  there is but one place
        """Reads what is settled for the desk; the rest is known."""
        self.title.say(
            self.desk.tr("settings", "Settings"), self.desk.tr("settings", "Nothing of a person stands here")
        )
        self.desk.read(self, desk_settings, self._show)
        self._tell()

    def _show(self, settled: DeskSettings) -> None:
        self._settled, self._shown = settled, False
        tr, settings = self.desk.tr, self.desk.settings
        words = (
            tr("settings", "The PC's usual printer"),
            tr("settings", "minutes, at most {limit}", limit=settled.idle_minutes),
        )
        self.own.show_settings(settings, _printers(), settled.idle_minutes, words)
        self.whole.show_settings(settled, settings.desks[0].colour if settings.desks else COLOURS[0])
        self._shown = True
        self._tell()

    def keep(self) -> None:
        """A password that was begun is wiped."""
        self.password.wipe()

    def unsaved(self) -> bool:
        """Choices that were not kept yet."""
        return self._shown and (self._own() != self.desk.settings or self._for_desk() != self._settled)

    def _own(self) -> Settings:
        """What the sheet says, with the rest of the settings as they are."""
        own, settings = self.own, self.desk.settings
        bounded = min(settings.idle_minutes, self._settled.idle_minutes)
        return replace(
            settings,
            language=own.language.value,
            theme=own.theme.value,
            scale=int(own.scale.currentData() or 100),
            idle_minutes=settings.idle_minutes if own.idle.value() == bounded else own.idle.value(),
            printer=str(own.printer.currentData() or ""),
        )

    def _for_desk(self) -> DeskSettings:
        colour = self.whole.colours.value if self._chose_colour() else self._settled.colour
        return DeskSettings(colour=colour, idle_minutes=self.whole.idle.value())

    def _chose_colour(self) -> bool:
        """Whether another colour is chosen than the one of the window."""
        desks = self.desk.settings.desks
        shown = self._settled.colour or (desks[0].colour if desks else COLOURS[0])
        return self.whole.colours.value not in ("", shown)

    # ---- keeping ------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Keeps both: this account's in its file, the desk's by an act."""
        own, whole, settled = self._own(), self._for_desk(), self._settled
        if whole.colour and own.desks:
            own = replace(own, desks=(replace(own.desks[0], colour=whole.colour), *own.desks[1:]))

        def work(session: Session) -> bool:
            if whole != settled:
                put_desk_settings(session, whole)
            return save_settings(own)

        self.desk.act(self, work, lambda kept: self._kept(own, whole, kept=kept))

    def _kept(self, own: Settings, whole: DeskSettings, *, kept: bool) -> None:
        tr, before = self.desk.tr, self.desk.settings
        self.desk.settings, self._settled = own, whole
        if own.printer:
            self.desk.memory[KEPT] = own.printer
        self.desk.settled.emit(own)
        later = (before.language, before.scale) != (own.language, own.scale)
        if not kept:
            self.notify(
                "check", tr("settings", "The settings hold until the window is closed"),
                tr("settings", "This PC refused to keep them. Nothing of the vault depends on it."),
            )  # fmt: skip
        elif later:
            self.notify("done", tr("settings", "Kept. The text size changes at the next start."))
        else:
            self.notify("done", tr("settings", "Kept"))
        self._show(whole)

    def change(self, old: str, new: str) -> None:
        """Gives the person at the desk another password on this PC."""
        waited, self._tried_at = time.monotonic() - self._tried_at, time.monotonic()
        self.password.setEnabled(False)

        def work(session: Session) -> None:
            change_password(session, old=old, new=new, waited=waited)

        self.desk.act(self, work, lambda _none: self._changed(), self._not_changed)

    def _changed(self) -> None:
        tr = self.desk.tr
        self.password.wipe()
        self.password.setEnabled(True)
        self.notify(
            "done", tr("settings", "Your password on this PC is changed"),
            tr("settings", "On another PC the one before still holds."),
        )  # fmt: skip

    def _not_changed(self, error: Failure) -> None:
        self.password.wipe()
        self.password.setEnabled(True)
        self.fail(error)

    # ---- the bar ------------------------------------------------------------------------------------------------

    def _buttons(self) -> None:
        tr = self.desk.tr
        self._back = self.bar.secondary(
            tr("settings", "Back to what it was"), lambda: self._show(self._settled), key="Esc"
        )  # fmt: skip
        self._keep = self.bar.primary(tr("settings", "Keep the settings"), self.save, icon_name="check")

    def _tell(self) -> None:
        tr, waits = self.desk.tr, self.unsaved()
        said = tr("settings", "Not kept yet") if waits else tr("settings", "All as it is kept")
        self.bar.say(said, "wait" if waits else "done")
        self._back.setEnabled(waits)
        self._keep.setEnabled(waits)


def _printers() -> tuple[str, ...]:
    from sitter_desk.desktop.printing import printers  # noqa: PLC0415  QtPdf, with the first paper

    return printers()
