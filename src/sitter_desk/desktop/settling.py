"""Other settings while a desk is open: what changes in the window at once, and what is settled for everybody."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from sitter_desk.desktop.app import is_dark
from sitter_desk.desktop.entry.plate import colour_of
from sitter_desk.desktop.theme import style_sheet
from sitter_desk.office.desk_settings import DeskSettings, desk_settings, idle_minutes
from sitter_desk.workstation.language import translator
from sitter_desk.workstation.settings import Settings, known_desk

if TYPE_CHECKING:
    from sitter_desk.desktop.window import Window

SECONDS_A_MINUTE = 60
LOOK_AGAIN = 50  # ms


def settle(window: "Window", settings: Settings) -> None:
    """Works with other settings of this account; text size needs a new start."""
    before, window.settings = window.settings, settings
    window.known = known_desk(settings, str(window.folder)) or window.known
    if window.desk is None or window.shell is None:
        return
    if (before.language, before.theme) == (settings.language, settings.theme):
        ask_desk(window)
        return
    dress(window)


def dress(window: "Window") -> None:
    """The language and the theme of the settings, once nothing is on its way: its answer would reach no page any more,
    and a password that comes of a long work would be lost."""
    desk, shell, settings = window.desk, window.shell, window.settings
    if desk is None or shell is None or (window.tr_words.language, window.look.dark) == _dressing(settings):
        return
    if not (desk.is_open and window.tasks.idle):
        QTimer.singleShot(LOOK_AGAIN, window, lambda: dress(window))
        return
    language, dark = _dressing(settings)
    on = shell.current
    fresh = window.dress_again(translator(language), dark=dark)
    application = QCoreApplication.instance()
    assert application
    application.setStyleSheet(style_sheet(window.look))  # type: ignore[attr-defined]  # it is a QApplication
    fresh.open(on)


def _dressing(settings: Settings) -> tuple[str, bool]:
    return settings.language, is_dark(settings)


def ask_desk(window: "Window") -> None:
    """Asks what is settled for everybody at this desk: nobody leaves it open longer, and it has one colour."""

    def told(settled: DeskSettings) -> None:
        window.idle.seconds = idle_minutes(window.settings.idle_minutes, settled) * SECONDS_A_MINUTE
        if window.shell:
            window.shell.paint_spine(settled.colour or colour_of(window.known))

    if window.desk and window.shell:
        window.desk.read(window.shell, desk_settings, told)
