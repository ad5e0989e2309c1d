"""Qt's own words, in its dialogs for files and folders, in the language of the window: Qt's translation of itself."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

_NAME = "qt words"


def speak(language: str) -> None:
    """From now on; English is what Qt says by itself."""
    application = QCoreApplication.instance()
    assert application
    for old in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(old)
        old.deleteLater()
    made = QTranslator(application)
    made.setObjectName(_NAME)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != "en" and made.load(f"qtbase_{language}", folder):
        application.installTranslator(made)
