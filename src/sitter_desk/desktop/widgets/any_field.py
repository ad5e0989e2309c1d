"""What stands in a field of any kind, and how it is put there again."""

from collections.abc import Callable, Mapping
from typing import Any

from sitter_desk.desktop.widgets.entry import Choice, Note, Segments, Tick
from sitter_desk.desktop.widgets.field import TextField
from sitter_desk.desktop.widgets.line import Line

Field = Line | Note | TextField | Segments | Choice | Tick | tuple[Callable[[], Any], Callable[[Any], object]]
"""A widget, or how to read and how to put something that is no single one (rows that are made while typing)."""
Fields = Mapping[str, Field]


def read(field: Field) -> Any:
    """What stands in a field, as a draft can hold it."""
    if isinstance(field, tuple):
        return field[0]()
    if isinstance(field, Note):
        return field.toPlainText()
    if isinstance(field, TextField):
        return field.text
    return field.text() if isinstance(field, Line) else field.value


def write(field: Field, value: Any) -> None:
    """As if the person had typed it: what the page shows beside it follows."""
    if isinstance(field, tuple):
        field[1](value)
    elif isinstance(field, Note):
        field.setPlainText(value)
    elif isinstance(field, Line):
        field.setText(value)
    elif isinstance(field, TextField):
        field.set_text(value)
        field.edited.emit(value)
    else:
        field.choose(value)
        field.picked.emit(value)
