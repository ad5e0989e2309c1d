"""What the form asks of the program's own lists: read off the window's thread, told when it is there."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel
from PySide6.QtWidgets import QCompleter

from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages.form.cells import Cell
from sitter_desk.desktop.tasks import Failure, Running
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.office.directories import Banks, Named, Place, banks, found_in, places_of, shared_place
from sitter_desk.office.views.entry_known import NOTHING, Known, Signs
from sitter_desk.office.views.name_signs import signs_of

POPUP_WIDTH = 260
"""Of the list below a number (px): names are longer than the field."""
INVENTED = "000-"
"""Practice papers have postcodes that begin so, as no place has: nothing is asked about them where one practises."""


class Knowledge:
    """``known`` is what came so far; ``came`` is called after each of it."""

    def __init__(self, page: Page, came: Callable[[], None]) -> None:
        self._page, self._desk, self._came = page, page.desk, came
        self.known: Known = NOTHING

    def load(self) -> None:
        """The fonts and the banks. Without fonts nothing is said of letters: the papers will tell what is amiss."""
        desk, page = self._desk, self._page
        desk.work(page, lambda _s, _p: signs_of(desk.fonts()), self._signs_came, _unwatched, _unheard)
        desk.work(page, lambda _s, _p: banks(), self._banks_came, _unwatched)

    def _signs_came(self, signs: Signs) -> None:
        self.known = replace(self.known, signs=signs)
        self._came()

    def _banks_came(self, found: Banks) -> None:
        self.known = replace(self.known, banks=found)
        self._came()

    def look_up(self, postcode: str, found: Callable[[], None]) -> None:
        """The places of a postcode, once; ``found`` is called when they are known."""
        invented = self._desk.practice and postcode.startswith(INVENTED)
        if not postcode or invented or postcode in self.known.places:
            found()
        else:
            self._desk.read(
                self._page, lambda _reader: places_of(postcode), partial(self._places_came, postcode, found)
            )

    def _places_came(self, postcode: str, found: Callable[[], None], places: tuple[Place, ...]) -> None:
        self.known = replace(self.known, places={**self.known.places, postcode: places})
        found()

    def fill(self, cell: Cell, postcode: str) -> str:
        """Puts what a postcode says of the address into an empty field, and gives it; "" where nothing was put in."""
        place, line = shared_place(self.known.places.get(postcode, ())), cell.widget
        if not place or cell.text or cell.is_fixed or not isinstance(line, Line):
            return ""
        line.replace(place)
        return place

    def offer(self, cell: Cell, bank: Callable[[], str]) -> None:
        """Below the number of a bank, or of a branch of ``bank``: what is called or numbered like what is typed."""
        known = {
            "bank": lambda: self.known.banks.by_code,
            "branch": lambda: self.known.banks.branches(bank()),
        }.get(cell.key)
        if known and isinstance(cell.widget, Line):
            NumberCompleter(cell.widget, known)


def _unwatched(_running: Running) -> None:
    """It takes a moment only."""


def _unheard(_error: Failure) -> None:
    """A form is typed without them as well."""


class NumberCompleter(QCompleter):
    """Offers ``number name`` below a field and puts the number alone into it; whoever types a number is left alone."""

    def __init__(self, line: Line, known: Callable[[], Mapping[str, Named]]) -> None:
        self._model = QStringListModel()
        super().__init__(self._model, line)
        self._known = known
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(8)
        if popup := self.popup():
            popup.setMinimumWidth(POPUP_WIDTH)
        line.textEdited.connect(self._typed)
        line.setCompleter(self)
        self.activated.connect(line.textEdited)

    def _typed(self, text: str) -> None:
        found = [] if text.isdecimal() else found_in(self._known(), text)
        self._model.setStringList([f"{each.code} {each.name}" for each in found])

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802  Qt's name
        """What goes into the field."""
        return str(super().pathFromIndex(index)).partition(" ")[0]
