"""Starting the window: the application, its fonts and style, and one window for the desk that was opened last."""

import os
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from sitter_desk.desktop.theme import COMPACT_BELOW, FIGURE_FONTS, TEXT_FONTS, Look, style_sheet
from sitter_desk.desktop.window import Window
from sitter_desk.workstation.language import translator
from sitter_desk.workstation.settings import Settings, known_desk, load_settings

SWITCH_EVERY = 0.0005  # seconds: a thread that computes in Python gives way to the window (C6)
USUAL_SIZE = (1440, 900)
FONT_PIXELS = 14
SCALE_AS_IS = 100  # per cent


def run(folder: Path | None, language: str | None) -> int:
    """Opens the window and stays until it is closed; gives the exit status."""
    sys.setswitchinterval(SWITCH_EVERY)
    settings = load_settings()
    if language:
        settings = replace(settings, language=language)
    if settings.scale != SCALE_AS_IS:
        os.environ["QT_SCALE_FACTOR"] = str(settings.scale / SCALE_AS_IS)  # Qt reads it once, with the application
    application = make_application(settings)
    window = start(settings, folder)
    sys.excepthook = window.stumbled
    status = application.exec()
    window.deleteLater()
    return status


def start(settings: Settings, folder: Path | None) -> Window:
    """The window, shown; what is heavy is imported once it is painted."""
    window = first_window(settings, folder)
    _show(window)
    QTimer.singleShot(0, window, window.begin)
    return window


def make_application(settings: Settings) -> QApplication:
    """The application with its fonts; text size is the whole window's scale."""
    application = QApplication.instance() or QApplication(["sitter-desk"])
    assert isinstance(application, QApplication)
    application.setApplicationName("sitter desk")
    application.setStyle("Fusion")
    dress(application, Look(dark=is_dark(settings)))
    return application


def dress(application: QApplication, look: Look) -> None:
    """Fonts and style sheet; every widget is polished anew, so only where it is another one."""
    font = QFont()
    font.setFamilies(list(TEXT_FONTS))
    font.setPixelSize(FONT_PIXELS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    sheet = style_sheet(look)
    if application.styleSheet() != sheet:
        application.setFont(font)
        application.setStyleSheet(sheet)


def first_window(settings: Settings, folder: Path | None) -> Window:
    """The window of a desk: the one asked for, or the one that was opened last here."""
    last = Path(settings.desks[0].folder) if settings.desks else Path()
    folder = (folder or last).absolute()
    look = Look(dark=is_dark(settings))
    return Window(look, translator(settings.language), settings, folder, known_desk(settings, str(folder)))


def is_dark(settings: Settings) -> bool:
    """The theme chosen, or that of the system."""
    if settings.theme != "system":
        return settings.theme == "dark"
    hints = QGuiApplication.styleHints()
    return hints.colorScheme() == Qt.ColorScheme.Dark


def _show(window: Window) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    width, height = min(USUAL_SIZE[0], screen.width()), min(USUAL_SIZE[1], screen.height())
    window.look.compact = height < COMPACT_BELOW
    window.resize(width, height)
    if (width, height) == (screen.width(), screen.height()):
        window.showMaximized()
    else:
        window.show()


def has_fonts() -> bool:
    """Whether the faces of the window are on this PC."""
    families = set(QFontDatabase.families())
    return all(families & set(each) for each in (TEXT_FONTS[:2], FIGURE_FONTS[:2]))
