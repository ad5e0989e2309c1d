"""Other settings while a desk is open: what changes in the window at once, and what is settled for everybody."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sitter_desk.desktop.app import is_dark
from sitter_desk.desktop.entry.plate import colour_of
from sitter_desk.desktop.theme import style_sheet
from sitter_desk.office.desk_settings import DeskSettings, desk_settings, idle_minutes
from sitter_desk.workstation.language import translator
from sitter_desk.workstation.settings import Settings, known_desk

if TYPE_CHECKING:
    from sitter_desk.desktop.window import Window

SECONDS_A_MINUTE = 60


def settle(window: "Window", settings: Settings) -> None:
    """Works with other settings of this account; text size needs a new start."""
    before, window.settings = window.settings, settings
    window.known = known_desk(settings, str(window.folder)) or window.known
    if window.desk is None or window.shell is None:
        return
    if (before.language, before.theme) == (settings.language, settings.theme):
        ask_desk(window)
        return
    window.dress_again(translator(settings.language), dark=is_dark(settings))
    application = QCoreApplication.instance()
    assert application
    application.setStyleSheet(style_sheet(window.look))  # type: ignore[attr-defined]  # it is a QApplication
    window.shell.open("settings")


def ask_desk(window: "Window") -> None:
    """Asks what is settled for everybody at this desk: nobody leaves it open longer, and it has one colour."""

    def told(settled: DeskSettings) -> None:
        window.idle.seconds = idle_minutes(window.settings.idle_minutes, settled) * SECONDS_A_MINUTE
        if window.shell:
            window.shell.paint_spine(settled.colour or colour_of(window.known))

    if window.desk and window.shell:
        window.desk.read(window.shell, desk_settings, told)
