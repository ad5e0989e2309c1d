"""Parts of a confirmation record on screen: the kinds, both halves, the counted rows, and the heads of both logs."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from sitter_desk.desktop.pages.handovers.words import count_words, kind_words
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.marks import Icon, Mark
from sitter_desk.desktop.widgets.sheet import Sheet, clear, row
from sitter_desk.desktop.widgets.text import label, restyle, rule, set_state
from sitter_desk.domain.records import AuditHead
from sitter_desk.office.handovers import NOT_COUNTED, Kind
from sitter_desk.office.numbers import as_count
from sitter_desk.office.views.hand_desk import Counted
from sitter_desk.workstation.language import Translator

HEAD_SIGNS, GROUP = 24, 4


class Card(QFrame):
    """A card that is taken wherever it is clicked."""

    def __init__(self, radio: QRadioButton) -> None:
        super().__init__()
        self._radio = radio

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """As its button."""
        super().mouseReleaseEvent(event)
        if self._radio.isEnabled() and self.rect().contains(event.position().toPoint()):
            self._radio.click()


class Kinds(QWidget):
    """The six kinds as cards. ``picked`` with a kind; read-only shows the chosen one alone as taken."""

    picked = Signal(str)

    def __init__(self, tr: Translator) -> None:
        super().__init__()
        self._radios: dict[Kind, QRadioButton] = {}
        self._cards: dict[Kind, QFrame] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for at, (kind, (name, said)) in enumerate(kind_words(tr).items()):
            grid.addWidget(self._card(kind, name, said), at // 3, at % 3)
            grid.setColumnStretch(at % 3, 1)

    def _card(self, kind: Kind, name: str, said: str) -> QFrame:
        radio = QRadioButton(name)
        card = Card(radio)
        card.setProperty("kind", "choice")
        radio.setAccessibleName(f"{name} {said}")
        radio.setAutoExclusive(False)
        radio.clicked.connect(lambda _on=False: self._pick(kind))
        line = QHBoxLayout(card)
        line.setContentsMargins(14, 5, 14, 5)
        line.addWidget(radio)
        note = label(said, "hint", wrap=True)
        line.addWidget(note, 1)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._radios[kind], self._cards[kind] = radio, card
        return card

    @property
    def kind(self) -> Kind | None:
        """The kind chosen."""
        return next((kind for kind, radio in self._radios.items() if radio.isChecked()), None)

    def choose(self, kind: Kind) -> None:
        """Takes a kind without being asked."""
        for each, radio in self._radios.items():
            radio.setChecked(each == kind)
            set_state(self._cards[each], "accent" if each == kind else None)

    def _pick(self, kind: Kind) -> None:
        self.choose(kind)
        self.picked.emit(kind)


class Half(QFrame):
    """One side of the sheet: its title, whose turn, and what it says; outlined where it is the person's own turn."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("kind", "sheet")
        self._title, self._who, self._chips = label("", "section"), label("", "note"), QHBoxLayout()
        self._chips.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(8)
        chips = QWidget()
        chips.setLayout(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(8)
        column.addWidget(row(self._title, self._who, None, chips, spacing=10))
        column.addWidget(rule())
        column.addLayout(self.fields)
        column.addStretch(1)

    def say(self, title: str, who: str, mark: Mark, state: str, *, own: bool) -> None:
        """Whose half it is and how far."""
        self._title.setText(title)
        self._who.setText(who)
        clear(self._chips)
        self._chips.addWidget(Chip(self._look, mark, state))
        self.setProperty("state", "accent" if own else "")
        restyle(self)
        self.setAccessibleName(f"{title} {who} {state}")

    def fill(self, first: tuple[str, QWidget], pairs: Sequence[tuple[str, QWidget]]) -> None:
        """Labels and what stands beside them: the first over the whole width, the others two pairs a line."""
        self.fields.addWidget(label(first[0], "label"), 0, 0)
        self.fields.addWidget(first[1], 0, 1, 1, 3)
        for at, (name, widget) in enumerate(pairs):
            line, place = divmod(at, 2)
            alone = place == 0 and at == len(pairs) - 1
            self.fields.addWidget(label(name, "label"), line + 1, place * 2)
            self.fields.addWidget(widget, line + 1, place * 2 + 1, 1, 3 if alone else 1)
            self.fields.setColumnStretch(place * 2 + 1, 2 + place)  # a day and a time are longer than a name


def shown(text: str, name: str) -> Line:
    """A field that says something and can't be typed in."""
    made = Line(name)
    made.setText(text or "–")
    made.setCursorPosition(0)
    made.setToolTip(text)
    made.setReadOnly(True)
    made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return made


class CountRows(Sheet):
    """The things of a sheet, counted one by one. The other side's count appears when the own one is typed and left:
    who sees it after the first digit counts no more. ``edited`` when something was typed."""

    edited = Signal()

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__(padded=False)
        self._look, self._tr = look, tr
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self.inside.addLayout(self._grid)
        self.fields: list[Line] = []
        self._others: list[int] = []
        self._units: list[str] = []
        self._shown: list[QWidget] = []
        self._verdicts: list[QHBoxLayout] = []
        self._cells: list[list[QWidget]] = []

    def begin(self, own_title: str, other_title: str) -> None:
        """No rows; the titles of both counts."""
        clear(self._grid)
        self.fields, self._others, self._units = [], [], []
        self._shown, self._verdicts, self._cells = [], [], []
        tr = self._tr
        titles = ("", tr("handovers", "Content"), tr("handovers", "Management number"), other_title, own_title,
                  tr("handovers", "Comparison"))  # fmt: skip
        for at, title in enumerate(titles):
            head = QFrame()
            head.setProperty("kind", "head")
            line = QHBoxLayout(head)
            line.setContentsMargins(12, 5, 12, 5)
            line.addWidget(
                label(title, "hint"), 0, Qt.AlignmentFlag.AlignRight if at in (3, 4) else Qt.AlignmentFlag(0)
            )
            self._grid.addWidget(head, 0, at)
        for at, width in ((0, 44), (2, 176), (3, 132), (4, 168), (5, 176)):
            self._grid.setColumnMinimumWidth(at, width)
        self._grid.setColumnStretch(1, 1)

    def add(self, content: str, reference: str, unit: str, *, other: int, own: int, typed: bool) -> None:
        """One more row; ``other`` is hidden until the own count is there, ``typed``: the person types it."""
        at = len(self.fields) + 1
        name = self._tr("handovers", "Count of row {number}", number=at)
        field = Line(name, "digits", figures=True)
        field.setFixedWidth(92)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setText(str(own) if own >= 0 else "")
        field.setReadOnly(not typed)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus if typed else Qt.FocusPolicy.NoFocus)
        shown_count = label("", "figure")
        verdict = QHBoxLayout()
        parts: list[QWidget] = [
            label(str(at), "hint"), label(content), label(reference or "–", "figure"),
            row(None, shown_count, label(unit, "unit"), spacing=4), row(None, field, label(unit, "unit"), spacing=5),
        ]  # fmt: skip
        cells: list[QWidget] = [_cell(part) for part in parts]
        for place, part in enumerate(cells):
            self._grid.addWidget(part, at, place)
        held = QWidget()
        held.setLayout(verdict)
        verdict.setContentsMargins(0, 0, 0, 0)
        cells.append(_cell(held))
        self._grid.addWidget(cells[-1], at, 5)
        self._cells.append(cells)
        self.fields.append(field)
        self._others.append(other)
        self._units.append(unit)
        self._shown.append(shown_count)
        self._verdicts.append(verdict)
        field.textChanged.connect(lambda _text: self._edited())
        field.arrived.connect(self._edited)
        field.left.connect(self._edited)
        self._tell(at - 1)

    @property
    def rows(self) -> list[Counted]:
        """What is typed against what the other side says."""
        return [
            Counted(own=as_count(field.text()), other=other, unit=unit)
            for field, other, unit in zip(self.fields, self._others, self._units, strict=True)
        ]

    @property
    def seen(self) -> list[Counted]:
        """The same as far as the person may see it: the row that is being typed stands against nothing yet."""
        return [
            replace(each, other=NOT_COUNTED) if field.hasFocus() else each
            for each, field in zip(self.rows, self.fields, strict=True)
        ]

    def _edited(self) -> None:
        for at in range(len(self.fields)):
            self._tell(at)
        self.edited.emit()

    def _tell(self, at: int) -> None:
        counted, field = self.seen[at], self.fields[at]
        said = self._shown[at]
        said.setText(f"{counted.shown:,}" if counted.shown >= 0 else "…")  # type: ignore[attr-defined]  # a label
        clear(self._verdicts[at])
        if counted.own >= 0 and counted.other >= 0:
            mark, word = count_words(self._tr, counted.off, counted.unit)
            self._verdicts[at].addWidget(Chip(self._look, mark, word))
            field.setAccessibleDescription(word)
        self._verdicts[at].addStretch(1)
        set_state(field, "ng" if counted.off else None)
        for cell in self._cells[at]:
            set_state(cell, "ng" if counted.off else None)


def _cell(widget: QWidget) -> QFrame:
    """A cell with a hairline below it."""
    made = QFrame()
    made.setProperty("kind", "cell")
    line = QHBoxLayout(made)
    line.setContentsMargins(12, 4, 12, 4)
    line.addWidget(widget)
    return made


class Heads(Sheet):
    """How far both logs reached, as printed on the sheet."""

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self._line = QHBoxLayout()
        self._line.setSpacing(28)
        self.inside.setContentsMargins(18, 8, 18, 8)
        self.inside.addLayout(self._line)

    def show_heads(self, heads: Sequence[AuditHead], *, follows: bool | None) -> None:
        """Both heads, and whether they lie behind those of the sheet before."""
        tr = self._tr
        clear(self._line)
        self._line.addWidget(Icon(self._look, "link", "ok" if follows is not False else "ng", 20))
        names = {"ward": tr("handovers", "The ward's log"), "contractor": tr("handovers", "The contractor's log")}
        for head in heads:
            value = row(label(f"{head.seq:,}", "figure"), label(tr("handovers", "entries"), "unit"),
                        label(spread(head.head), "figure"), spacing=6)  # fmt: skip
            self._line.addWidget(_stacked(label(names[head.site], "hint"), value))
        self._line.addStretch(1)
        if follows is not None:
            words: dict[bool, tuple[Mark, str]] = {
                True: ("ok", tr("handovers", "follows the sheet before")),
                False: ("ng", tr("handovers", "falls behind the sheet before")),
            }
            self._line.addWidget(Chip(self._look, *words[follows]))


def spread(head: str) -> str:
    """The first signs of a head in groups, as printed."""
    signs = head.upper()[:HEAD_SIGNS]
    groups = [signs[at : at + GROUP] for at in range(0, len(signs), GROUP)]
    return "  ".join("-".join(groups[at : at + 2]) for at in range(0, len(groups), 2))


def _stacked(upper: QWidget, lower: QWidget) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(upper)
    column.addWidget(lower)
    return held


def connected(lines: Sequence[Line], slot: Callable[[], object]) -> None:
    """Each change of one of them is told."""
    for each in lines:
        each.textChanged.connect(lambda _text: slot())
