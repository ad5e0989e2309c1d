"""Fields: label at the left, where it is typed, what was understood at the right, and below it what is the matter.

Three states and no dialog: good, △ (amber, asks and never blocks), × (red, says what is wrong). What is wrong is told
when the person leaves the field, not while they type. A proposal is put in by Ctrl+↓ alone, and Ctrl+Z takes it back.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.typed_day_words import echo_of
from sitter_desk.desktop.widgets.entry import Choice, Note
from sitter_desk.desktop.widgets.line import PROPOSAL_KEY, Line, Mode
from sitter_desk.desktop.widgets.marks import MARKS, Icon, Mark
from sitter_desk.desktop.widgets.text import Elided, label, set_state
from sitter_desk.domain.typed import SENTENCES, Understood, Verdict, read_text, read_yen
from sitter_desk.domain.typed_days import read_day
from sitter_desk.office.telling import REASONS
from sitter_desk.workstation.language import Translator

Check = Callable[[str], Understood]

MARK_OF: Mapping[Verdict, Mark] = {"ask": "check", "wrong": "ng"}
STATE_OF: Mapping[Verdict, str] = {"ok": "", "ask": "warn", "wrong": "ng"}
LABEL_WIDTH = 96


def sentence_of(tr: Translator, read: Understood) -> str:
    """What there is to say of a field, in the person's language; "" where all is well."""
    if not read.code:
        return ""
    places = {**read.places, "proposal": read.proposal}
    if "reason" in places:
        places["reason"] = tr("reasons", REASONS[str(places["reason"])])
    said = tr("typed", SENTENCES[read.code], **places)
    if read.proposal and "{proposal}" not in SENTENCES[read.code]:
        said = f"{said} {tr('fields', 'Perhaps {proposal}.', proposal=read.proposal)}"
    return f"{said} {tr('fields', '(Ctrl+↓ puts it in)')}" if read.proposal else said


class Said(QWidget):
    """The line under a field: a mark and a sentence, hidden while there is nothing to say."""

    def __init__(self, look: Look, *, middle: bool = False) -> None:
        super().__init__()
        self._icon, self._words = Icon(look, "triangle", "warn", 14), label("", "hint", wrap=not middle)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0 if middle else 1, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, "" while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, sentence: str, mark: Mark | None = None) -> None:
        """Shows a sentence with its mark; an empty one hides the line."""
        if mark:
            name, state = MARKS[mark]
            self._icon.show_icon(name, state)
            set_state(self._words, state)
        self._icon.setVisible(mark is not None)
        self._words.setText(sentence)
        self.setVisible(bool(sentence))


class FieldRow(QWidget):
    """A label with one or more widgets beside each other, an echo at their right, and a sentence below."""

    def __init__(
        self, look: Look, label_text: str, parts: Sequence[QWidget], *, label_width: int = LABEL_WIDTH
    ) -> None:
        super().__init__()
        self.setProperty("together", True)  # noqa: FBT003  Qt's signature; one letter behind Alt
        self.label = label(label_text, "label", wrap=True)
        self.label.setFixedWidth(label_width)
        self.echo = Elided("", "hint")
        self.echo.hide()
        self.said = Said(look)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in parts:
            row.addWidget(part, 1 if _grows(part) else 0)
        row.addWidget(self.echo, 1)
        if not any(_grows(part) for part in parts):
            row.addStretch(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(column, 1)
        self.settle(look)

    def settle(self, look: Look) -> None:
        """The label stands at the height of the field beside it."""
        self.label.setMinimumHeight(look.field_height)

    def say_echo(self, text: str, *, unit: bool = False) -> None:
        """What was understood, or the unit of the field, which never gives way."""
        self.echo.setText(text)
        self.echo.setToolTip(text)
        self.echo.setMinimumWidth(self.echo.sizeHint().width() if unit and text else 0)
        self.echo.setVisible(bool(text))


QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own: the maximum width of a widget that nobody limited."""


def _grows(part: QWidget) -> bool:
    """Whether a part takes the room that is left in its row."""
    kept = (QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return part.maximumWidth() == QWIDGETSIZE_MAX and part.sizePolicy().horizontalPolicy() not in kept


class TextField(FieldRow):
    """One line with its check. ``edited`` with each change, ``left`` when the person goes on (then it is judged)."""

    edited = Signal(str)
    left = Signal()

    def __init__(
        self,
        look: Look,
        tr: Translator,
        label_text: str,
        *,
        mode: Mode = "kanji",
        check: Check = read_text,
        width: int = 0,
        figures: bool = False,
        hint: str = "",
        label_width: int = LABEL_WIDTH,
    ) -> None:
        self.line = Line(label_text, mode, figures=figures)
        self.line.setPlaceholderText(hint)
        if width:
            self.line.setFixedWidth(width)
        super().__init__(look, label_text, [self.line], label_width=label_width)
        self._tr, self.check = tr, check
        self.label.setBuddy(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._edited)
        self.line.left.connect(self._leave)
        self.line.keys[PROPOSAL_KEY] = self.take_proposal

    @property
    def text(self) -> str:
        """As typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Puts a text there that nobody typed, judged at once where it is not empty."""
        self.line.show_text(text)
        self.show_verdict(self.read if text else Understood())

    @property
    def read(self) -> Understood:
        """What is understood of it now."""
        return self.check(self.text)

    @property
    def value(self) -> str:
        """What goes to the record (an ISO day, whole yen); "" where it can't be understood."""
        return self.read.value

    @property
    def sentence(self) -> str:
        """What is said below."""
        return self.said.sentence

    def show_verdict(self, read: Understood) -> None:
        """Frame, echo and sentence of a verdict, also of one that another field has a part in."""
        self.say_echo(echo_of(self._tr, read))
        self.refuse(sentence_of(self._tr, read), read.state)

    def refuse(self, sentence: str, state: Verdict = "wrong") -> None:
        """Says something below, such as what the office refused; "" takes it away."""
        set_state(self.line, STATE_OF[state] if sentence else "")
        self.said.say(sentence, MARK_OF.get(state))
        self.line.setAccessibleDescription(sentence or self.echo.text())

    def read_only(self, *, on: bool = True) -> None:
        """Shown, and not to be typed in."""
        self.line.setReadOnly(on)
        self.line.setFocusPolicy(Qt.FocusPolicy.ClickFocus if on else Qt.FocusPolicy.StrongFocus)

    def take_proposal(self) -> None:
        """Puts the proposal in, for Ctrl+Z to take back."""
        proposal = self.read.proposal
        if proposal:
            self.line.replace(proposal)
            self._leave()
            self.edited.emit(self.text)

    def _edited(self, text: str) -> None:
        """While typing the echo follows; a fault that is there already goes away as soon as it is mended."""
        read = self.read if text else Understood()
        self.say_echo(echo_of(self._tr, read))
        if self.said.sentence and read.state == "ok":
            self.show_verdict(read)
        self.edited.emit(text)

    def _leave(self) -> None:
        self.show_verdict(self.read if self.text.strip() else Understood())
        self.left.emit()


class DayField(TextField):
    """A day in any spelling, echoed in wareki. ``year``: the year of use (April to March) of a month and day alone."""

    def __init__(
        self,
        look: Look,
        tr: Translator,
        label_text: str,
        *,
        year: int = 0,
        check: Check | None = None,
        width: int = 112,
        label_width: int = LABEL_WIDTH,
    ) -> None:
        def read(text: str) -> Understood:
            return read_day(text, year=year)

        super().__init__(
            look, tr, label_text, mode="half", check=check or read, width=width, figures=True, label_width=label_width
        )


class YenField(TextField):
    """Whole yen, with the thousands parted in the echo."""

    def __init__(
        self, look: Look, tr: Translator, label_text: str, *, width: int = 112, label_width: int = LABEL_WIDTH
    ) -> None:
        super().__init__(
            look, tr, label_text, mode="digits", check=_yen, width=width, figures=True, label_width=label_width
        )
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)

    @property
    def yen(self) -> int | None:
        """The amount; None while there is none."""
        return int(self.value) if self.value else None


def _yen(text: str) -> Understood:
    return read_yen(text) if text.strip() else Understood()


class ChoiceField(FieldRow):
    """One of several, by arrow keys. ``picked`` with its value."""

    picked = Signal(str)

    def __init__(
        self,
        look: Look,
        label_text: str,
        choices: Sequence[tuple[str, str]],
        *,
        width: int = 0,
        label_width: int = LABEL_WIDTH,
    ) -> None:
        self.choice = Choice(label_text)
        self.choice.offer(choices)
        if width:
            self.choice.setFixedWidth(width)
        super().__init__(look, label_text, [self.choice], label_width=label_width)
        self.label.setBuddy(self.choice)
        self.setFocusProxy(self.choice)
        self.choice.picked.connect(self.picked)

    @property
    def value(self) -> str:
        """What is chosen."""
        return self.choice.value

    def choose(self, value: str) -> None:
        """Chooses without having been asked."""
        self.choice.choose(value)


class NoteField(FieldRow):
    """Several lines of free text; Tab leaves them."""

    edited = Signal(str)

    def __init__(
        self, look: Look, tr: Translator, label_text: str, *, lines: int = 3, label_width: int = LABEL_WIDTH
    ) -> None:
        self.note = Note(label_text, lines)
        super().__init__(look, label_text, [self.note], label_width=label_width)
        self._tr = tr
        self.label.setBuddy(self.note)
        self.setFocusProxy(self.note)
        self.note.textChanged.connect(lambda: self.edited.emit(self.text))
        self.note.left.connect(self._leave)

    @property
    def text(self) -> str:
        """As typed."""
        return self.note.toPlainText()

    def set_text(self, text: str) -> None:
        """Puts a text there that nobody typed."""
        self.note.setPlainText(text)

    def _leave(self) -> None:
        read = read_text(self.text, kind="note")
        set_state(self.note, STATE_OF[read.state])
        self.said.say(sentence_of(self._tr, read), MARK_OF.get(read.state))
