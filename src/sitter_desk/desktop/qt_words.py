"""Qt's own words, in its dialogs for files and folders, in the language of the window: Qt's translation of itself, and
the two words that it leaves in English."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

_NAME = "qt words"
_LEFT_OUT: Mapping[str, str] = {"&Look in:": "場所(&L)：", "Files of &type:": "種類(&T)："}


class _LeftOut(QTranslator):
    """Words of the dialog for files that Qt's own Japanese does not have."""

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002  Qt's arguments
        return _LEFT_OUT.get(text) if context == "QFileDialog" else None


def speak(language: str) -> None:
    """From now on; English is what Qt says by itself."""
    application = QCoreApplication.instance()
    assert application
    for old in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(old)
        old.deleteLater()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    made = QTranslator(application)
    if language != "en" and made.load(f"qtbase_{language}", folder):
        for each in (made, _LeftOut(application)):
            each.setObjectName(_NAME)
            application.installTranslator(each)
