"""The desk as a person works at it: strip, navigation, and the page that is open. Pages are made when first opened."""

import time
from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.mnemonics import AltLetters, stops
from sitter_desk.desktop.navigation import Navigation
from sitter_desk.desktop.page import MOMENT, Page
from sitter_desk.desktop.pages import Entry, pages_of
from sitter_desk.desktop.pages.every import CLASSES
from sitter_desk.desktop.tasks import Failure
from sitter_desk.desktop.theme import ICONS_ONLY_BELOW
from sitter_desk.desktop.top_bar import TopBar
from sitter_desk.desktop.widgets.keys import bind
from sitter_desk.desktop.widgets.practice_strip import practice_strip
from sitter_desk.errors import Cancelled
from sitter_desk.office.views.home import waiting_counts
from sitter_desk.office.views.log_chain import chain_holds

SPINE = 8
READING_EVERY = 100  # ms between two looks whether a page has what it asked for


class Shell(QWidget):
    """One open desk. What waits is counted anew after each change; whether the audit log holds is told by its page."""

    lock_wanted = Signal()
    change_wanted = Signal()
    turned = Signal()
    """Another page is shown."""

    def __init__(self, desk: Desk, colour: str) -> None:
        super().__init__()
        self.desk = desk
        self.entries = {entry.name: entry for entry in pages_of(desk.site)}
        self._pages: dict[str, Page] = {}
        self.current = ""
        self.top, self.nav = TopBar(desk), Navigation(desk.look, desk.tr, desk.site)
        self._stack = QStackedWidget()
        self._build(colour)
        self.nav.chosen.connect(self.open)
        self.top.lock_wanted.connect(self.lock_wanted)
        self.top.change_wanted.connect(self.change_wanted)
        self.top.jump_wanted.connect(self._jump)
        desk.going.connect(self.open)
        desk.changed.connect(self._changed)
        desk.proved.connect(lambda holds: self.nav.say_chain(holds=holds))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._keys_went)
        self._keys()
        self.nav.say_chain(holds=None)
        self._counting = self._count_again = False
        self._missed: Changes = frozenset()
        self._day = desk.today()
        self._reading = QTimer(self)
        self._reading.setInterval(READING_EVERY)
        self._reading.timeout.connect(self._tell_reading)
        self._opened_at = 0.0
        self._count()
        if desk.is_open:
            desk.work(self, chain_holds, desk.proved.emit, lambda _running: None, self._not_proved)

    # ---- building -----------------------------------------------------------------------------------------------

    def _build(self, colour: str) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if self.desk.practice:
            outer.addWidget(practice_strip(self.desk.look, self.desk.tr))
        main = QHBoxLayout()
        main.setSpacing(0)
        outer.addLayout(main, 1)
        self._spine = spine(colour)
        main.addWidget(self._spine)
        right = QVBoxLayout()
        right.setSpacing(0)
        main.addLayout(right, 1)
        right.addWidget(self.top)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.nav)
        below.addWidget(self._stack, 1)
        right.addLayout(below, 1)

    def paint_spine(self, colour: str) -> None:
        """Another colour of the engagement."""
        self._spine.setStyleSheet(f"background: {colour};")

    def _keys(self) -> None:
        for entry in self.entries.values():
            if entry.key and (not entry.act or self.desk.may(entry.act)):
                bind(self, entry.key, partial(self.open, entry.name), self.desk.tr("navigation", entry.word))
        bind(self, "F1", self._help, self.desk.tr("help", "What this page is for, and its keys"))
        self.letters = AltLetters(self, lambda: self.page)

    # ---- pages --------------------------------------------------------------------------------------------------

    def open(self, name: str, where: str = "") -> None:
        """Shows a page; what was typed on the one before stays there, and goes into a draft."""
        entry = self.entries.get(name)
        if entry is None or not self.desk.is_open:
            return
        if entry.act and not self.desk.may(entry.act):
            self.page.notify("info", self.desk.tr("shell", "Another role does that here."))
            return
        if self.current and self.current != name:
            self._pages[self.current].keep()
        page = self._page(entry)
        self._stack.setCurrentWidget(page)
        self.current = name
        self.turned.emit()
        self.nav.mark(entry.parent or name)
        page.arrive(where)
        self._opened_at = time.monotonic()
        self._reading.start()
        if self.page is page:  # else it led on to another at once
            self._give_keys(page)

    def _tell_reading(self) -> None:
        """Says that a page reads, where that takes longer than a moment."""
        page, waits = self.page, self.desk.is_waiting(self.page)
        late = time.monotonic() - self._opened_at > MOMENT / 1000
        page.title.say_reading(self.desk.tr("shell", "Reading") if waits and late else "")
        if not waits:
            self._reading.stop()

    @staticmethod
    def _give_keys(page: Page) -> None:
        """The keys go to the page, where it has not taken them itself."""
        has_them = page.window().focusWidget()
        if has_them is None or not page.isAncestorOf(has_them):
            next(iter(stops(page)), page).setFocus()

    def _keys_went(self, left: QWidget | None, to: QWidget | None) -> None:
        """A button that goes while it has the keys hands them on to whatever is next, and behind the last of a page
        that is the strip at the top: the page keeps them."""
        page = self._pages.get(self.current)
        gone = left is not None and self.isAncestorOf(left) and not (left.isVisible() and left.isEnabled())
        if page is None or to is None or not (gone and page.isVisible() and self.isAncestorOf(to)):
            return
        if not page.isAncestorOf(to):
            self._give_keys(page)

    def _page(self, entry: Entry) -> Page:
        if entry.name not in self._pages:
            page = CLASSES[entry.name](self.desk)
            if not page.title.heading:  # until it has read what it says there
                page.title.say(self.desk.tr("navigation", entry.word))
            self._pages[entry.name] = page
            self._stack.addWidget(page)
        return self._pages[entry.name]

    def pages(self) -> Iterator[Page]:
        """The pages made so far."""
        yield from self._pages.values()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self.current]

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """The cover is gone: what was written under it, and another day, reach the page now."""
        super().showEvent(event)
        missed, day = self._missed, self.desk.today()
        if day != self._day:
            missed |= {("day", "")}
        self._missed, self._day = frozenset(), day
        if missed and self.current:
            self._changed(missed)

    def _not_proved(self, error: Failure) -> None:
        """The lock stops it, and it is done again at the next opening; anything else is said."""
        if not isinstance(error, Cancelled) and self.current:
            self.page.fail(error)

    def _changed(self, changes: Changes) -> None:
        if not self.isVisible():
            self._missed |= changes
            self._count()
            return
        for page in list(self.pages()):
            if page is not self.page and any(kind in page.BUILT_ON for kind, _ in changes):
                self._drop(page)
            else:
                page.changed(changes)
        self._count()

    def _drop(self, page: Page) -> None:
        """What is typed there is kept; the page is made anew when it is opened."""
        page.keep()
        self._stack.removeWidget(self._pages.pop(page.NAME))
        page.deleteLater()

    # ---- what waits ---------------------------------------------------------------------------------------------

    def _count(self) -> None:
        """Asks how much waits on each page; one question at a time, however much is written meanwhile."""
        engagement = self.desk.engagement
        if not self.desk.is_open or engagement is None:
            return
        if self._counting:
            self._count_again = True
            return
        self._counting, today = True, self.desk.today()
        self.desk.read(self, lambda reader: waiting_counts(reader, engagement, today), self._counted)

    def _counted(self, counts: Mapping[str, tuple[int, bool]]) -> None:
        self._counting = False
        self.nav.wait(counts)
        if self._count_again:
            self._count_again = False
            self._count()

    def fail(self, _error: Failure) -> None:
        """Numbers that can't be read stay as they are; the page that is open says what is the matter."""
        self._counting = self._count_again = False

    def keep_all(self) -> None:
        """What is typed anywhere goes into drafts."""
        for page in self.pages():
            try:
                page.keep()
            except Exception as error:  # noqa: BLE001  the others are kept, and the desk is closed, whatever one says
                page.fail(error)

    def unsaved(self) -> Page | None:
        """The first page with something that is kept nowhere."""
        return next((page for page in self.pages() if page.unsaved()), None)

    def resumed(self) -> None:
        """The desk was unlocked: the strip names the person, the page is as it was."""
        self.top.tell_person()
        self._counting = False
        self._count()

    def _jump(self) -> None:
        from sitter_desk.desktop.jump import Jump  # noqa: PLC0415  opened by a key, not with the window

        for open_already in self.findChildren(Jump):
            open_already.hide()
            open_already.deleteLater()
        Jump(self).open_over()

    def _help(self) -> None:
        from sitter_desk.desktop.help import Help  # noqa: PLC0415  as above

        for open_already in self.findChildren(Help):
            open_already.close_over()
            return
        Help(self).open_over()

    # ---- sizes --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Narrow windows leave the navigation its icons."""
        super().resizeEvent(event)
        narrow = self.width() < ICONS_ONLY_BELOW
        self.nav.fold(narrow=narrow)
        self.top.fold(self.width())


def spine(colour: str, width: int = SPINE) -> QFrame:
    """The engagement's own colour at the far left."""
    made = QFrame()
    made.setObjectName("spine")
    made.setFixedWidth(width)
    made.setStyleSheet(f"background: {colour};")
    return made
