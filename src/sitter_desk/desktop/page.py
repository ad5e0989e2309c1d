"""A page: title row, body and action bar in the same places everywhere, and how it hears of changes and errors."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.presenter import ErrorView, shown
from sitter_desk.desktop.tasks import Failure
from sitter_desk.desktop.widgets.action_bar import ActionBar
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import clear
from sitter_desk.desktop.widgets.title_row import TitleRow
from sitter_desk.desktop.widgets.underway import Underway
from sitter_desk.errors import Cancelled
from sitter_desk.office.session import Session

if TYPE_CHECKING:
    from sitter_desk.domain.progress import Progress

T = TypeVar("T")
PAGE_MARGINS = (24, 4, 24, 16)
MOMENT = 400  # ms that an act may take before the page says how far it is


class Page(QWidget):
    """What the shell knows of a page.

    ``arrive`` is called each time it is shown, ``changed`` when something was written anywhere. A page builds its
    widgets once and reads nothing before it is shown.
    """

    NAME: ClassVar[str]
    BUILT_ON: ClassVar[frozenset[str]] = frozenset()
    """Record types that its widgets were made after: when one of them changes, the page is made anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.look = desk, desk.look
        self.unkept = False
        self.underway: Underway | None = None
        self.setObjectName("canvas")
        self.title, self.bar = TitleRow(), ActionBar(desk.look)
        self.body = QWidget()
        self.body.setObjectName("body")
        self._scroll = QScrollArea()
        self._scroll.setObjectName("body")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.body)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._banners = QVBoxLayout()
        self._banners.setContentsMargins(24, 0, 24, 0)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.title, self._banners, self._stack, self.bar):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        column.setStretch(2, 1)

    # ---- what a page overrides ----------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """The page is shown, at a record or a number; it asks for what it needs."""

    def changed(self, changes: Changes) -> None:
        """Something was written; only what it touches is drawn again."""

    def unsaved(self) -> bool:
        """Whether something typed here is kept nowhere yet."""
        return self.unkept

    def leaving_words(self) -> tuple[str, str]:
        """What is lost if the window is closed while ``unsaved``: a sentence, and what comes of it."""
        tr = self.desk.tr
        return tr("entry", "Something typed here is not kept yet."), tr("entry", "If you close now, it is gone.")

    def begin_at(self, widget: QWidget) -> None:
        """Where the keys go at arrival: to this part, unless something of the page has them already."""
        has_them = self.window().focusWidget()
        if has_them is None or has_them is self or not self.isAncestorOf(has_them):
            widget.setFocus()

    def keep(self) -> None:
        """The desk is about to be locked or closed: what is typed goes into a draft now."""
        for each in self.findChildren(Kept):
            each.keep()

    def was_kept(self, _none: object = None) -> None:
        """A draft lies in the vault."""
        self.unkept = False

    def was_not_kept(self, error: Failure) -> None:
        """A draft that the disk did not take: it stands here alone, and closing asks."""
        self.unkept = True
        self.fail(error)

    # ---- what a page uses ---------------------------------------------------------------------------------------

    def fail(self, error: Failure) -> None:
        """An error of something this page asked for."""
        if isinstance(error, Cancelled):
            self.bar.say(shown(self.desk.tr, error).sentence, "info")
            return
        words = shown(self.desk.tr, error)
        if words.by_user:
            self.notify("ng", words.sentence, f"{words.remedy} ({words.code})")
        else:
            self._take_over(ErrorView(self.look, self.desk.tr, words, self.recover))
            self.bar.setEnabled(False)  # its acts are those of the page behind

    def recover(self) -> None:
        """Back from an error to the page as it was."""
        self.calm()
        self.bar.setEnabled(True)
        self._stack.setCurrentIndex(0)  # before the view goes, so that its keys come to the page
        while view := self._stack.widget(1):
            self._stack.removeWidget(view)
            view.deleteLater()

    def long(
        self,
        underway: Underway,
        work: "Callable[[Session, Progress], T]",
        done: Callable[[T], None],
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        """A long act of this page, one at a time. After a moment ``underway`` takes the place of the bar and the body
        rests; stopped there, ``failed`` gets Cancelled."""
        if self.underway:
            underway.deleteLater()
            return
        over = partial(self._long_over, self.window().focusWidget())
        underway.running = self.desk.work(
            self, work, partial(over, done), underway.step, partial(over, failed or self.fail)
        )
        self.underway = underway
        QTimer.singleShot(MOMENT, underway, self._show_underway)

    def _show_underway(self) -> None:
        if self.underway:
            for part in (self.title, self._stack):
                part.setEnabled(False)
            self.bar.hide()
            self._column.addWidget(self.underway)
            self.underway.setFocus()

    def _long_over(self, focused: QWidget | None, answer: Callable[[Any], None], result: Any) -> None:
        """The page as it was, with the keys where they were; then the answer."""
        underway, self.underway = self.underway, None
        for part in (self.title, self._stack):
            part.setEnabled(True)
        self.bar.show()
        if underway:
            if underway.hasFocus() and focused and shiboken6.isValid(focused):
                focused.setFocus()
            underway.hide()
            underway.deleteLater()
        answer(result)

    def notify(self, mark: Mark, sentence: str, remedy: str = "", *, action: Button | None = None) -> None:
        """One banner under the title, in the place of the one before."""
        self.calm()
        self._banners.addWidget(Banner(self.look, mark, sentence, remedy, action=action))
        self._banners.setContentsMargins(24, 0, 24, 12)

    def calm(self) -> None:
        """Takes the banner away."""
        clear(self._banners)
        self._banners.setContentsMargins(24, 0, 24, 0)

    def banner_text(self) -> str:
        """What the banner says, "" without one."""
        item = self._banners.itemAt(0)
        widget = item.widget() if item else None
        return widget.accessibleName() if widget else ""

    def instead(self, view: QWidget | None) -> None:
        """Shows a view in the place of the body (an empty page, a step); None brings the body back."""
        self.recover()
        if view:
            self._take_over(view)

    @property
    def is_covered(self) -> bool:
        """Whether an error or another view stands in the place of the body."""
        return self._stack.currentIndex() > 0

    def _take_over(self, view: QWidget) -> None:
        held = scrolling(view)  # it may be higher than a small window
        self._stack.addWidget(held)
        self._stack.setCurrentWidget(held)

    def lay_out(self, parts: Sequence[QWidget | None], *, spacing: int = 12) -> QVBoxLayout:
        """Fills the body from top to bottom with the page's margins; None is the gap that grows."""
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.setSpacing(spacing)
        for part in parts:
            if part is None:
                layout.addStretch(1)
            else:
                layout.addWidget(part)
        return layout
