"""What is recorded about a deficiency notice: that it left, that somebody called, that papers came."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.pages.deficiencies.words import OUTCOMES
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.typed_day_words import until_today
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.entry import Segments, Tick
from sitter_desk.desktop.widgets.field import DayField, TextField
from sitter_desk.desktop.widgets.sheet import clear, row
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.typed_days import read_time, typed_day
from sitter_desk.office.views.letter_desk import LetterFile
from sitter_desk.workstation.language import Translator

LABEL_WIDTH = 110
_DAY_WIDTH = 110


class Form(QWidget):
    """Fields under a heading. ``edited`` with each change, so that the primary follows."""

    edited = Signal()

    def __init__(self, look: Look, tr: Translator, heading: str) -> None:
        super().__init__()
        self._look, self._tr, self._today = look, tr, ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(label(heading, "section"))

    def _day(self, name: str) -> DayField:
        check = until_today(lambda: self._today)
        field = DayField(self._look, self._tr, name, check=check, width=_DAY_WIDTH, label_width=LABEL_WIDTH)
        field.edited.connect(lambda _text: self.edited.emit())
        self._column.addWidget(field)
        return field

    def _text(self, name: str, hint: str = "") -> TextField:
        field = TextField(self._look, self._tr, name, hint=hint, label_width=LABEL_WIDTH)
        field.edited.connect(lambda _text: self.edited.emit())
        self._column.addWidget(field)
        return field

    @property
    def fields(self) -> Fields:
        """What is typed in it, by names."""
        raise NotImplementedError

    @property
    def is_ready(self) -> bool:
        """Whether it can be recorded as it stands."""
        raise NotImplementedError


class PostForm(Form):
    """発送: the day it left, and the number under which the post follows it."""

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__(look, tr, tr("deficiencies", "Posting"))
        self.day = self._day(tr("deficiencies", "Posted on"))
        self.tracking = self._text(tr("deficiencies", "Tracking number"), tr("deficiencies", "where there is one"))

    def begin(self, today: str) -> None:
        """As it is most often."""
        self._today = today
        self.day.set_text(typed_day(today))
        self.tracking.set_text("")

    @property
    def fields(self) -> Fields:
        """Both."""
        return {"day": self.day, "tracking": self.tracking}

    @property
    def is_ready(self) -> bool:
        """The day is needed."""
        return bool(self.day.value)


class CallForm(Form):
    """電話: when, and what came of it."""

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__(look, tr, tr("deficiencies", "Call"))
        self.outcome = Segments(
            tr("deficiencies", "Outcome"),
            [(code, tr("deficiencies", word)) for code, word in OUTCOMES.items()],
            optional=True,
        )
        self.outcome.picked.connect(lambda _value: self.edited.emit())
        name = label(tr("deficiencies", "Outcome"), "label")
        name.setFixedWidth(LABEL_WIDTH - 8)
        self._column.addWidget(row(name, self.outcome, None))
        self.day = self._day(tr("deficiencies", "Day"))
        self.time = TextField(
            look, tr, tr("deficiencies", "Time"), mode="half", check=read_time, width=90, figures=True,
            label_width=LABEL_WIDTH,
        )  # fmt: skip
        self.time.edited.connect(lambda _text: self.edited.emit())
        self._column.addWidget(self.time)

    def begin(self, today: str, now: str) -> None:
        """Now, and nothing came of it yet."""
        self._today = today
        self.day.set_text(typed_day(today))
        self.time.set_text(now)

    @property
    def fields(self) -> Fields:
        """All three."""
        return {"outcome": self.outcome, "day": self.day, "time": self.time}

    @property
    def is_ready(self) -> bool:
        """What came of it, and when."""
        return bool(self.outcome.value and self.day.value and self.time.value)


class SupplementForm(Form):
    """追完: which papers came on which day; those that the notice asks for stand first and are ticked."""

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__(look, tr, tr("deficiencies", "Papers that came"))
        self.day = self._day(tr("deficiencies", "Arrived on"))
        self.ticks: dict[str, Tick] = {}
        self._papers = QVBoxLayout()
        self._papers.setSpacing(0)
        self._column.addLayout(self._papers)
        self.note = self._text(tr("deficiencies", "Note"))

    def begin(self, letter: LetterFile, today: str) -> None:
        """The papers of the ward's list."""
        self._today = today
        self.day.set_text(typed_day(today))
        self.note.set_text("")
        clear(self._papers)
        self.ticks = {}
        for paper in sorted(letter.papers, key=lambda each: each.code not in letter.asked):
            tick = Tick(paper.title)
            tick.choose("1" if paper.code in letter.asked else "")
            tick.picked.connect(lambda _value: self.edited.emit())
            self.ticks[paper.code] = tick
            self._papers.addWidget(tick)

    @property
    def fields(self) -> Fields:
        """Day, note, and each paper by its code."""
        return {"day": self.day, "note": self.note, **{f"paper {code}": tick for code, tick in self.ticks.items()}}

    @property
    def chosen(self) -> tuple[str, ...]:
        """The codes of the papers that came."""
        return tuple(code for code, tick in self.ticks.items() if tick.value)

    @property
    def is_ready(self) -> bool:
        """The day is needed, and a paper or a word of what came."""
        return bool(self.day.value and (self.chosen or self.note.text.strip()))
