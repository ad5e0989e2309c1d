"""White sheets on the warm ground, their headings, and how things stand in them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.widgets.text import label


class Sheet(QFrame):
    """A white card with one line around it; ``inside`` takes what stands on it."""

    def __init__(self, *, padded: bool = True) -> None:
        super().__init__()
        self.setProperty("kind", "sheet")
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(*((20, 16, 20, 16) if padded else (1, 1, 1, 1)))
        self.inside.setSpacing(8 if padded else 0)


def heading(text: str, detail: str = "", *, right: Sequence[QWidget] = ()) -> QWidget:
    """The line above a sheet: section name, what it is of, and at the right a link or a legend."""
    return row(label(text, "section"), label(detail, "note"), None, *right, spacing=10)


def row(*parts: QWidget | None, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QWidget:
    """Parts beside each other; None is the gap that grows."""
    return _held(QHBoxLayout(), parts, spacing, margins)


def column(*parts: QWidget | None, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QWidget:
    """Parts below each other; None is the gap that grows."""
    return _held(QVBoxLayout(), parts, spacing, margins)


def _held(
    layout: QHBoxLayout | QVBoxLayout, parts: Sequence[QWidget | None], spacing: int, margins: tuple[int, int, int, int]
) -> QWidget:
    held = QWidget()
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        else:
            layout.addWidget(part)
    held.setLayout(layout)
    return held


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout, for good."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()  # first: a focused widget without a parent would take the window's focus with it
            widget.setParent(None)
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)
