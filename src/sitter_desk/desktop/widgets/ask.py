"""The one question that may stand over a page: before something typed is lost, or destroyed for good (ui.md §6)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.marks import mark_icon
from sitter_desk.desktop.widgets.sheet import column, row
from sitter_desk.desktop.widgets.text import label


def ask(parent: QWidget, look: Look, sentence: str, detail: str, *, go_on: str, stay: str) -> bool:
    """Whether the person goes on; the safe answer is the default, and Esc."""
    dialog = question(parent, look, sentence, detail, go_on=go_on, stay=stay)
    return dialog.exec() == QDialog.DialogCode.Accepted


def question(parent: QWidget, look: Look, sentence: str, detail: str, *, go_on: str, stay: str) -> QDialog:
    """The question itself, verbs on both buttons."""
    dialog = QDialog(parent)
    dialog.setObjectName("canvas")
    dialog.setWindowTitle(" ")
    dialog.setModal(True)
    dialog.setAccessibleName(f"{sentence} {detail}")
    keep = button(look, stay, dialog.reject, "primary")
    leave = button(look, go_on, dialog.accept, "danger")
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(28, 24, 28, 20)
    layout.setSpacing(20)
    words = column(label(sentence, "panel", wrap=True), label(detail, "body", wrap=True), spacing=6)
    words.setMinimumWidth(380)
    layout.addWidget(row(mark_icon(look, "check", 30), words, spacing=16), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(row(None, leave, keep))
    keep.setDefault(True)
    keep.setFocus()
    return dialog
