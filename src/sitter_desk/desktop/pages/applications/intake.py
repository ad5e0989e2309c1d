"""What came with a medium of the ward and is no application yet: told above the list, taken in by one key."""

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.tasks import Failure, Running
from sitter_desk.desktop.widgets.button import button
from sitter_desk.domain.records import Application
from sitter_desk.errors import Cancelled
from sitter_desk.office.intake import take_in_exports
from sitter_desk.office.views.browsing import rows_to_take_in


class RowsToTakeIn:
    """The banner of a page: how many rows wait, how far they are, what came of them."""

    def __init__(self, page: Page, desk: Desk) -> None:
        self._page, self._desk = page, desk
        self.waiting = 0
        self.running: Running | None = None
        self._said = False
        self._result = ("", "")

    def ask(self) -> None:
        """How many there are; for who may take them in."""
        engagement, self._result = self._desk.engagement, ("", "")
        if engagement and self._desk.may("export.take_in") and not self.running:
            self._desk.read(self._page, lambda reader: rows_to_take_in(reader, engagement.id), self.show)

    def show(self, count: int) -> None:
        """The banner says so; it goes when there are none left."""
        self.waiting = count
        self.tell()

    def tell(self) -> None:
        """Says it again, where the page has cleared its banner."""
        tr = self._desk.tr
        if self.running:
            return
        if self.waiting:
            sentence = tr("applications", "{count} rows of online applications have come.", count=f"{self.waiting:,}")
            detail = tr("applications", "Taking them in makes applications of them and gives them their numbers.")
            words = tr("applications", "Take in the online applications")
            act = button(self._desk.look, words, self.begin, icon_name="inbox")
            self._page.notify("info", sentence, detail, action=act)
            self._said = True
        elif self._result[0]:
            self._page.notify("ok", *self._result)
            self._said = True
        elif self._said:
            self._page.calm()
            self._said = False

    def begin(self) -> None:
        """Takes them in; the list goes on working meanwhile."""
        engagement = self._desk.engagement
        if self.running or engagement is None:
            return
        self.running = self._desk.work(
            self._page,
            lambda session, progress: take_in_exports(session, engagement, progress=progress),
            self._done,
            self._went_on,
            self._broke_off,
        )
        self._went_on(self.running)

    def _went_on(self, running: Running) -> None:
        tr = self._desk.tr
        sentence = tr("applications", "Taking in the online applications")
        far = tr("applications", "{done} of {total}", done=f"{running.done:,}", total=f"{running.total:,}")
        stop = button(self._desk.look, tr("applications", "Stop"), running.stop)
        kept = tr("applications", "When you stop, none of them is taken in.")
        self._page.notify("wait", sentence, f"{far}　{kept}" if running.total else kept, action=stop)

    def _done(self, taken: tuple[Application, ...]) -> None:
        tr = self._desk.tr
        self.running, self.waiting = None, 0
        numbers = [each.receipt_number for each in taken]
        sentence = tr("applications", "{count} applications were taken in.", count=f"{len(taken):,}")
        which = tr("applications", "{first} to {last}", first=numbers[0], last=numbers[-1]) if numbers else ""
        self._result = sentence, which
        self.tell()

    def _broke_off(self, error: Failure) -> None:
        self.running = None
        if isinstance(error, Cancelled):
            self._page.calm()
            self.ask()
        else:
            self._page.fail(error)
