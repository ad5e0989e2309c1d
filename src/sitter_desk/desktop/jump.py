"""Ctrl+K: any page by its word, any case by its number, any person by name – from anywhere (ui.md §7)."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from sitter_desk.desktop.shell import Shell
from sitter_desk.desktop.tasks import Failure
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.views.browsing import Page, Query, browse

WIDTH, ROWS = 560, 10
REST = 2000  # ms without a key before a search for people is one look, and one entry (B10)
_TARGET = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Target:
    """Where a line leads."""

    page: str
    where: str = ""


class Jump(QFrame):
    """The box over the page; Esc closes it, Enter goes."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, shell.desk
        tr = self._desk.tr
        self.setProperty("kind", "sheet")
        self.setObjectName("jump")
        self.box = Line(tr("jump", "Page, receipt number, name or kana"))
        self.box.setPlaceholderText(tr("jump", "Page, receipt number, name or kana"))
        self.lines = QListWidget()
        self.lines.setAccessibleName(tr("jump", "What was found"))
        self.lines.itemActivated.connect(self._go)
        self.lines.itemClicked.connect(self._go)
        self._hint = label(tr("jump", "↑↓ choose · Enter open · Enter on a name looks for people · Esc close"), "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        for part in (self.box, self.lines, self._hint):
            column.addWidget(part)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._look)
        self.box.textChanged.connect(self._typed)
        self.box.installEventFilter(self)
        self._looked = ""

    def open_over(self) -> None:
        """Over the page, the box ready."""
        width = min(WIDTH, self._shell.width() - 40)
        self.setFixedWidth(width)
        self._typed("")
        self.adjustSize()
        self.move(QPoint((self._shell.width() - width) // 2, 96))
        self.show()
        self.raise_()
        self.box.setFocus()

    def _typed(self, text: str) -> None:
        self.lines.clear()
        self._looked = ""
        for word, target in self._pages(text.strip()):
            self._add(word, target)
        self.lines.setCurrentRow(0 if self.lines.count() else -1)
        self._rest.start() if text.strip() else self._rest.stop()
        self._fit()

    def _pages(self, text: str) -> list[tuple[str, Target]]:
        tr, folded = self._desk.tr, text.casefold()
        words = [
            (tr("navigation", entry.word), Target(entry.name)) for entry in self._shell.entries.values() if entry.listed
        ]
        return [(word, target) for word, target in words if folded in word.casefold()]

    def _add(self, word: str, target: Target) -> None:
        item = QListWidgetItem(word)
        item.setData(_TARGET, target)
        self.lines.addItem(item)

    def _look(self) -> None:
        """People and numbers: one look, when the box rests or Enter finds no page."""
        text = self.box.text().strip()
        if not text or text == self._looked:
            return
        self._looked = text
        query = Query(text=text)
        self._desk.write(
            self,
            lambda session: browse(session, query, size=ROWS),
            lambda found: self._found(found) if text == self._looked else None,
            self._failed,
        )

    def _found(self, found: Page) -> None:
        for row in found.rows:
            children = "、".join(child.name for child in row.children)
            self._add(f"{row.receipt_number}　{row.name}　{children}", Target("case", row.application))
        if not self.lines.count():
            self._hint.setText(self._desk.tr("jump", "Nothing was found."))
        if self.lines.currentRow() < 0:
            self.lines.setCurrentRow(0)
        self._fit()

    def _failed(self, error: Failure) -> None:
        self._shell.page.fail(error)
        self.close_over()

    def _fit(self) -> None:
        rows = min(ROWS, max(1, self.lines.count()))
        self.lines.setFixedHeight(rows * 34 + 6)
        self.adjustSize()

    def _go(self, item: QListWidgetItem) -> None:
        target: Target = item.data(_TARGET)
        self.close_over()
        self._shell.open(target.page, target.where)

    def close_over(self) -> None:
        """Away, and the page has the keys again."""
        self.hide()
        self.deleteLater()
        self._shell.page.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """↑↓ move in the list while the box keeps the keys."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Escape:
                    self.close_over()
                    return True
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    step = 1 if event.key() == Qt.Key.Key_Down else -1
                    at = self.lines.currentRow() + step
                    self.lines.setCurrentRow(max(0, min(self.lines.count() - 1, at)))
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    if self.box.is_composing:
                        return True  # it confirms the conversion, and no more
                    item = self.lines.currentItem()
                    self._go(item) if item else self._look()
                    return True
        return super().eventFilter(watched, event)
