"""The program's own start up to a painted log-in window: the same way as ``sitter-desk window``, then it ends.

With ``ready`` it goes on until the people of the desk are listed and the password can be typed.
"""

import gc
import sys
from pathlib import Path

gc.disable()  # as __main__ does, before Qt is imported

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from sitter_desk.desktop.app import first_window, make_application
from sitter_desk.workstation.settings import Settings


def main(folder: str, how: str) -> None:
    settings = Settings()
    application = make_application(settings)
    window = first_window(settings, Path(folder))
    window.resize(1440, 900)
    window.show()
    window.repaint()
    if how == "ready":
        window.begin()
        timer = QTimer()
        timer.timeout.connect(lambda: ready(application) if window.log_in.people.count() else None)
        timer.start(2)
    else:
        print("here", flush=True)
        QTimer.singleShot(0, application.quit)
    application.exec()
    window.tasks.end()


def ready(application: QApplication) -> None:
    print("here", flush=True)
    application.quit()


main(sys.argv[1], sys.argv[2])
