"""The filters above the list: each a button that says what it leaves, with a menu to choose and a key to take it off.

The choices come from the records of this desk; nothing here asks for anything, it only changes a ``Query``.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget, QWidgetAction

from sitter_desk.desktop.models.applications import months
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import short_day, year_words
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.keys import bind, cap
from sitter_desk.desktop.widgets.line import EnterLine
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.sheet import column, row
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.domain.dates import fiscal_year
from sitter_desk.domain.stages import STAGES
from sitter_desk.domain.typed_days import read_day
from sitter_desk.office.telling import STAGES as STAGE_WORDS
from sitter_desk.office.views.browsing import FilterName, Query
from sitter_desk.workstation.language import Translator

CLEAR_KEY = "Ctrl+Shift+F"
_DAYS = (7, 30)


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What there is to choose from: ISO months newest first, years of use, rounds by id with their number."""

    months: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    rounds: tuple[tuple[str, int], ...] = ()


class Filters(QWidget):
    """``changed`` carries the new query; what is typed in the search box is none of this widget's business."""

    changed = Signal(object)

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self.query, self.choices, self.today = Query(), Choices(), ""
        self.buttons: dict[FilterName, Button] = {}
        self._off: dict[FilterName, Button] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(Icon(look, "filter", "ink2", 18))
        for name, fill in self._menus().items():
            line.addWidget(self._made(name, fill))
        line.addStretch(1)
        self.clear = button(look, tr("applications", "Take the filters off"), self._take_off_all, "quiet")
        line.addWidget(self.clear)
        bind(self, CLEAR_KEY, self._take_off_all, tr("applications", "Take the filters off"))
        self.clear.setToolTip(cap(CLEAR_KEY))
        self.show_query(self.query)

    def _menus(self) -> Mapping[FilterName, Callable[[QMenu], None]]:
        return {
            "stage": self._stages,
            "months": self._months,
            "since": self._days,
            "year_of_use": self._years,
            "round": self._rounds,
        }

    def _made(self, name: FilterName, fill: Callable[[QMenu], None]) -> QWidget:
        made = button(self._look, "", lambda: self._open(name, fill), "filter", icon_name="chevron-down")
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the words
        off = button(self._look, "", lambda: self._take_off(name), "quiet", icon_name="close")
        off.setFixedWidth(24)
        self.buttons[name], self._off[name] = made, off
        return row(made, off, spacing=0)

    # ---- what it says -------------------------------------------------------------------------------------------

    def show_query(self, query: Query) -> None:
        """The buttons say what is asked for."""
        tr = self._tr
        self.query = query
        for name, made in self.buttons.items():
            on = self._is_on(name)
            words = self._words(name)
            if made.text() != words:
                made.say(words)
            set_state(made, "on" if on else None)
            self._off[name].setVisible(on)
            self._off[name].setAccessibleName(tr("applications", "Take off: {filter}", filter=words))
        self.clear.setVisible(bool(query.filters))
        self._show_needed()

    def show_choices(self, choices: Choices, today: str) -> None:
        """What the menus offer from now on; a filter with one choice alone is not offered."""
        self.choices, self.today = choices, today
        self._show_needed()

    def _show_needed(self) -> None:
        self.buttons["year_of_use"].setVisible(len(self.choices.years) > 1 or bool(self.query.year_of_use))
        self.buttons["round"].setVisible(len(self.choices.rounds) > 1 or bool(self.query.round))

    def _is_on(self, name: FilterName) -> bool:
        if name == "stage":
            return bool(self.query.stage or self.query.open_only)
        return bool(self.query.since or self.query.until) if name == "since" else name in self.query.filters

    def _words(self, name: FilterName) -> str:
        return {
            "stage": self._stage_words,
            "months": self._month_words,
            "since": self._day_words,
            "year_of_use": self._year_words,
            "round": self._round_words,
        }[name]()

    def _stage_words(self) -> str:
        tr, query = self._tr, self.query
        said = [tr("stages", STAGE_WORDS[query.stage])] if query.stage else []
        said += [tr("applications", "with open points")] if query.open_only else []
        return tr("applications", "Stage: {stage}", stage="・".join(said) or tr("applications", "all"))

    def _month_words(self) -> str:
        tr = self._tr
        if not self.query.months:
            return tr("applications", "Used in")
        said = months(tr, self.query.months, most=12)
        return tr("applications", "Used in {months}", months=said)

    def _day_words(self) -> str:
        tr, since, until = self._tr, short_day(self.query.since), short_day(self.query.until)
        if since and until:
            return tr("applications", "Arrived {since} to {until}", since=since, until=until)
        if since:
            return tr("applications", "Arrived since {since}", since=since)
        return tr("applications", "Arrived until {until}", until=until) if until else tr("applications", "Arrived")

    def _year_words(self) -> str:
        tr = self._tr
        year = self.query.year_of_use
        return self._year_word(year) if year else tr("applications", "Year of use")

    def _round_words(self) -> str:
        tr = self._tr
        numbers = dict(self.choices.rounds)
        number = numbers.get(self.query.round)
        return self._round_word(number) if number else tr("applications", "Round")

    def _year_word(self, year: int) -> str:
        tr = self._tr
        return tr("applications", "Uses of {year}", year=year_words(tr, year))

    def _round_word(self, number: int) -> str:
        tr = self._tr
        return tr("applications", "Round {number}", number=number)

    # ---- the menus ----------------------------------------------------------------------------------------------

    def _open(self, name: FilterName, fill: Callable[[QMenu], None]) -> None:
        menu, made = QMenu(self), self.buttons[name]
        fill(menu)
        menu.popup(made.mapToGlobal(QPoint(0, made.height() + 2)))
        menu.aboutToHide.connect(menu.deleteLater)

    def _choice(self, menu: QMenu, words: str, *, on: bool, **changes: Any) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda _checked=False: self.ask(replace(self.query, **changes)))
        return action

    def _stages(self, menu: QMenu) -> None:
        tr, query = self._tr, self.query
        self._choice(menu, tr("applications", "all"), on=not query.stage, stage="")
        menu.addSeparator()
        for stage in STAGES:
            self._choice(menu, tr("stages", STAGE_WORDS[stage]), on=query.stage == stage, stage=stage)
        menu.addSeparator()
        words = tr("applications", "with open points")
        self._choice(menu, words, on=query.open_only, open_only=not query.open_only)

    def _months(self, menu: QMenu) -> None:
        tr = self._tr
        chosen = set(self.query.months)
        self._choice(menu, tr("applications", "all"), on=not chosen, months=())
        for year, theirs in _by_year(self.choices.months):
            menu.addAction(year_words(tr, year)).setEnabled(False)  # a heading
            for month in theirs:
                self._choice(menu, months(tr, [month]), on=month in chosen, months=tuple(sorted(chosen ^ {month})))

    def _days(self, menu: QMenu) -> None:
        tr, today = self._tr, date.fromisoformat(self.today)
        self._choice(menu, tr("applications", "all"), on=not self._is_on("since"), since="", until="")
        for days in _DAYS:
            since = (today - timedelta(days=days - 1)).isoformat()
            words = tr("applications", "the last {days} days", days=days)
            self._choice(menu, words, on=self.query.since == since and not self.query.until, since=since, until="")
        menu.addSeparator()
        held = QWidgetAction(menu)
        held.setDefaultWidget(DaysAsked(self._look, self._tr, self.query, self.today, self._ask_days(menu)))
        menu.addAction(held)

    def _ask_days(self, menu: QMenu) -> Callable[[str, str], None]:
        def ask(since: str, until: str) -> None:
            menu.close()
            self.ask(replace(self.query, since=since, until=until))

        return ask

    def _years(self, menu: QMenu) -> None:
        tr = self._tr
        self._choice(menu, tr("applications", "all"), on=not self.query.year_of_use, year_of_use=0)
        for year in self.choices.years:
            self._choice(menu, self._year_word(year), on=self.query.year_of_use == year, year_of_use=year)

    def _rounds(self, menu: QMenu) -> None:
        tr = self._tr
        self._choice(menu, tr("applications", "all"), on=not self.query.round, round="")
        for id_, number in self.choices.rounds:
            self._choice(menu, self._round_word(number), on=self.query.round == id_, round=id_)

    # ---- changing it --------------------------------------------------------------------------------------------

    def ask(self, query: Query) -> None:
        """Another question; nothing happens where it is the same."""
        if query != self.query:
            self.show_query(query)
            self.changed.emit(query)

    def _take_off(self, name: FilterName) -> None:
        names: dict[FilterName, tuple[FilterName, ...]] = {"since": ("since", "until"), "stage": ("stage", "open_only")}
        self.ask(self.query.without(*names.get(name, (name,))))
        self.buttons[name].setFocus()

    def _take_off_all(self) -> None:
        self.ask(self.query.without())


class DaysAsked(QWidget):
    """From a day to a day, typed as on paper; what was understood stands beside it."""

    def __init__(self, look: Look, tr: Translator, query: Query, today: str, ask: Callable[[str, str], None]) -> None:
        super().__init__()
        self._tr, self._today, self._ask = tr, today, ask
        self.fields: dict[str, EnterLine] = {}
        self._echo = label("", "hint")
        words = {"since": tr("applications", "From"), "until": tr("applications", "To")}
        lines = [self._field(name, word, short_day(getattr(query, name))) for name, word in words.items()]
        apply = button(look, tr("applications", "Show these days"), self._apply, "small")
        box = column(*lines, self._echo, row(None, apply), spacing=6, margins=(12, 8, 12, 10))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(box)

    def _field(self, name: str, word: str, text: str) -> QWidget:
        field = EnterLine(word, "half", figures=True)
        field.setText(text)
        field.setPlaceholderText("11/18")
        field.setFixedWidth(130)
        field.textEdited.connect(lambda _text: self._judge())
        field.returnPressed.connect(self._apply)
        self.fields[name] = field
        said = label(word, "label")
        said.setFixedWidth(58)
        return row(said, field, None)

    def _judge(self) -> tuple[str, str] | None:
        """Both days (ISO) as understood, None while one can't be read."""
        tr = self._tr
        days: list[str] = []
        for field in self.fields.values():
            read = read_day(field.text(), year=fiscal_year(self._today), latest=self._today)
            bad = bool(field.text().strip()) and not read.value
            set_state(field, "ng" if bad else None)
            days.append(read.value)
        whole = all(field.property("state") != "ng" for field in self.fields.values())
        self._echo.setText("" if whole else tr("applications", "Type a day as 11/18 or R8.11.18."))
        return (days[0], days[1]) if whole else None

    def _apply(self) -> None:
        days = self._judge()
        if days:
            self._ask(*days)


def _by_year(isos: Sequence[str]) -> list[tuple[int, list[str]]]:
    """Months by their fiscal year, the newest first."""
    years: dict[int, list[str]] = {}
    for month in isos:
        years.setdefault(fiscal_year(f"{month}-01"), []).append(month)
    return list(years.items())
