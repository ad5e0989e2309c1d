"""The rival of ``startup_vs_bare``: widgets, style sheet and font of the log-in in plain PySide6, nothing else (C1).

Says ``here`` with the first paint and ends; ``bench_startup.py`` times it from the start of the process. The style
sheet comes as a file, so that nothing of the program is imported.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


def labels(count: int) -> list[QLabel]:
    made = [QLabel(f"だれが使いますか {at}") for at in range(count)]
    for each in made:
        each.setTextFormat(Qt.TextFormat.PlainText)
        each.setProperty("role", "note")
        each.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made


def buttons(names: tuple[str, ...]) -> list[QPushButton]:
    made = [QPushButton(name) for name in names]
    for each in made:
        each.setProperty("kind", "quiet")
        each.setAccessibleName(each.text())
    return made


def form(names: tuple[str, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    people = QListWidget()
    people.addItems(["jimu", "madoguchi", "sekinin"])
    password = QLineEdit()
    password.setEchoMode(QLineEdit.EchoMode.Password)
    password.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText)
    password.addAction(QAction("見る", password), QLineEdit.ActionPosition.TrailingPosition)
    QShortcut(QKeySequence("Ctrl+L"), password)
    for part in (*labels(5), people, password, *labels(3), *buttons(names)):
        column.addWidget(part)
    return column


def plate() -> QFrame:
    made = QFrame()
    made.setObjectName("plate")
    column, grid = QVBoxLayout(made), QGridLayout()
    for part in labels(4):
        column.addWidget(part)
    for at, part in enumerate(labels(8)):
        grid.addWidget(part, at // 2, at % 2)
    column.addLayout(grid)
    return made


def window() -> QWidget:
    made, stack = QWidget(), QStackedWidget()
    outer = QVBoxLayout(made)
    outer.addWidget(stack)
    page = QWidget()
    row = QHBoxLayout(page)
    row.addWidget(plate())
    row.addLayout(form(("開く", "別の業務データを開く", "招待コード", "復旧キーで開く", "練習を始める", "English")))
    stack.addWidget(page)
    locked = QFrame()
    locked.setObjectName("plate")
    locked.setLayout(form(("開く", "別の人が使う")))
    stack.addWidget(locked)
    return made


def main() -> None:
    application = QApplication(["bare"])
    application.setStyle("Fusion")
    font = QFont()
    font.setFamilies(["BIZ UDPGothic", "IPAmjMincho"])
    font.setPixelSize(14)
    application.setFont(font)
    application.setStyleSheet(Path(sys.argv[1]).read_text(encoding="utf-8"))
    made = window()
    made.resize(1440, 900)
    made.show()
    made.repaint()
    print("here", flush=True)
    QTimer.singleShot(0, application.quit)
    application.exec()


main()
