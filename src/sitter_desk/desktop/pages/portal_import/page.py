"""The ward reads its portal's e-application data: choose it, look at every row's fate, then keep it (B1-B3, B6)."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.portal_import.parts import ENCODINGS, PreviewPane, RefusedRows
from sitter_desk.desktop.tasks import Failure, Running
from sitter_desk.desktop.when import long_day
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.desktop.widgets.entry import Choice
from sitter_desk.desktop.widgets.one_view import OneView
from sitter_desk.desktop.widgets.progress import ProgressPanel
from sitter_desk.desktop.widgets.sheet import column, heading
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.domain.records import Round
from sitter_desk.errors import Cancelled
from sitter_desk.office.export import ExportTaken, keep_export
from sitter_desk.office.portal import ExportPreview, preview_export
from sitter_desk.office.views.portal_files import KeptFile, KeptFiles, kept_files
from sitter_desk.workstation.language import Translator


class PortalImportPage(Page):
    """What was kept, or one file before it is kept."""

    NAME = "portal_import"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.kept = KeptFiles()
        self.rounds = Choice(tr("portal_import", "Round"))
        self.files = Table(
            desk.look,
            (
                Column(tr("portal_import", "Round"), 90),
                Column(tr("portal_import", "Kept on"), 190),
                Column(tr("portal_import", "Kept by"), 150),
                Column(tr("portal_import", "Rows"), 96, "right", figures=True),
                Column(tr("portal_import", "Encoding"), 130),
                Column(tr("portal_import", "Check value"), figures=True),
            ),
            name=tr("portal_import", "Kept so far"),
        )
        detail = tr("portal_import", "as received, the newest first")
        self.refused = RefusedRows(desk)
        self.files.moved.connect(self.refused.of_file)
        self._list = column(heading(tr("portal_import", "Kept so far"), detail), self.files, self.refused)
        self.preview = PreviewPane(desk)
        self.progress = ProgressPanel(desk.look, tr, disc=False)
        self._views = OneView()
        for view in (self._list, self.preview, self.progress):
            self._views.addWidget(view)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(*PAGE_MARGINS)
        outer.addWidget(self._views)
        self._running: Running | None = None
        self._main: Button | None = None
        self.title.say(tr("portal_import", "e-application data"))
        self.title.show_right([self.rounds])
        self.preview.changed.connect(self._dress)
        self._show_list()

    # ---- what was kept ------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:  # noqa: ARG002  the contract of a page
        """Read again; a file that is being looked at stays."""
        engagement = self.desk.engagement.id if self.desk.engagement else ""
        self.desk.read(self, lambda reader: kept_files(reader, engagement), self._show)

    def changed(self, changes: Changes) -> None:
        """A file was kept, or a round opened."""
        if self.isVisible() and any(kind in ("export_file", "round") for kind, _ in changes):
            self.arrive()

    def _show(self, kept: KeptFiles) -> None:
        self.kept = kept
        tr = self.desk.tr
        names = {each.id: tr("portal_import", "Round {number}", number=each.number) for each in kept.rounds}
        chosen = self.rounds.value
        self.rounds.offer(list(names.items()))
        self.rounds.choose(chosen if chosen in names else next(reversed(names), ""))
        self.rounds.setVisible(len(names) > 1)
        on = self.files.current_key
        self.files.rows.show([_row(tr, names, each) for each in kept.files])
        if kept.files:
            self.files.choose(on or kept.files[0].file.id)
        self._tell()

    def _tell(self) -> None:
        tr, looking = self.desk.tr, self._views.currentWidget() is not self._list
        count = len(self.kept.files)
        self.title.say(
            tr("portal_import", "e-application data"),
            "" if looking else tr("portal_import", "{count} kept so far", count=count),
        )
        if not looking and not count:
            self.instead(self._empty())
        elif self._stack.currentIndex():
            self.instead(None)
        self._dress()

    def _empty(self) -> Empty:
        tr, desk = self.desk.tr, self.desk
        thing = FirstThing(
            "inbox",
            tr("portal_import", "Choose the portal's data"),
            tr("portal_import", "A table of the e-applications (CSV), in Shift_JIS or UTF-8."),
            self.choose,
            key="Ctrl+Enter",
        )
        return Empty(
            desk.look,
            tr("portal_import", "No e-application data is here yet"),
            tr("portal_import", "Every row is looked at before anything is kept."),
            [thing] if desk.may("export.read") else [],
        )

    # ---- one file -----------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Asks which one; where it lies is remembered nowhere."""
        tr = self.desk.tr
        words = f"{tr('portal_import', 'Tables')} (*.csv);;{tr('portal_import', 'Everything')} (*)"
        name, _ = QFileDialog.getOpenFileName(self, tr("portal_import", "Choose the portal's data"), "", words)
        if name:
            self.look_at(Path(name))

    def look_at(self, file: Path) -> None:
        """Reads a file and shows what would become of it."""
        engagement, round_ = self.desk.engagement, self._round
        if engagement is None or round_ is None:
            return
        self._begin(self.desk.tr("portal_import", "Every row is looked at."))
        self._running = self.desk.work(
            self,
            lambda session, progress: preview_export(
                session, file, engagement=engagement, round_=round_, progress=progress
            ),
            self._looked_at,
            self._went_on,
            self._broke_off,
        )

    @property
    def _round(self) -> Round | None:
        return next((each for each in self.kept.rounds if each.id == self.rounds.value), None)

    def _begin(self, sentence: str) -> None:
        self.calm()
        self.instead(None)
        self.progress.begin(
            sentence, self.desk.tr("portal_import", "Nothing is kept until all of it is."), unit="records"
        )
        self._views.show_view(self.progress)
        self._dress()

    def _went_on(self, running: Running) -> None:
        self.progress.step(running.done, running.total)

    def _looked_at(self, preview: ExportPreview) -> None:
        self._running = None
        self.preview.show_preview(preview)
        self._views.show_view(self.preview)
        self._tell()
        tr = self.desk.tr
        if preview.kept:
            said = tr("portal_import", "This round has this very data already.")
            self.notify("ng", said, tr("portal_import", "Nothing is kept twice. Choose another one."))
        elif preview.known:
            said = tr("portal_import", "{count} portal numbers were in earlier data.", count=preview.known)
            self.notify(
                "check",
                said,
                tr("portal_import", "They would become applications once more. Look whether that is meant."),
            )
        self._tell()

    def _broke_off(self, error: Failure) -> None:
        self._running = None
        self._show_list()
        self._tell()
        if isinstance(error, Cancelled):
            self.bar.say(self.desk.tr("portal_import", "Stopped. Nothing was kept."), "info")
        else:
            self.fail(error)

    def keep_file(self) -> None:
        """Keeps every row; what is ticked is read as proposed."""
        engagement, round_, preview = self.desk.engagement, self._round, self.preview.preview
        if engagement is None or round_ is None or preview is None or self.preview.missing():
            return
        accepted = self.preview.accepted
        self._begin(self.desk.tr("portal_import", "The rows are kept as received."))
        self._running = self.desk.work(
            self,
            lambda session, progress: keep_export(
                session, preview.reading, engagement=engagement, round_=round_, accept=accepted, progress=progress
            ),
            self._was_kept,
            self._went_on,
            self._broke_off,
        )

    def _was_kept(self, taken: ExportTaken) -> None:
        self._running = None
        self.preview.preview = None
        self._show_list()
        tr, bad = self.desk.tr, len(taken.refused)
        said = tr(
            "portal_import",
            "{count} rows were taken in; {bad} that can't be used are kept as received.",
            count=len(taken.rows) - bad,
            bad=bad,
        )
        self.notify("done", said, tr("portal_import", "They go to the contractor with the next bundle."))
        self.arrive()

    def _show_list(self) -> None:
        self._views.show_view(self._list)
        self._dress()

    def _give_up(self) -> None:
        self.calm()
        self.preview.preview = None
        self._show_list()
        self._tell()

    def _stop(self) -> None:
        if self._running:
            self._running.stop()

    # ---- bar ----------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        tr, view = self.desk.tr, self._views.currentWidget()
        self.bar.clear()
        if view is self.progress:
            self.bar.secondary(tr("portal_import", "Stop"), self._stop, key="Esc")
            self.bar.say(tr("portal_import", "Nothing is kept when you stop."))
        elif view is self.preview and self.preview.preview:
            missing = self.preview.missing()
            self.bar.secondary(tr("portal_import", "Leave it"), self._give_up, key="Esc")
            self.bar.secondary(tr("portal_import", "Tick all repairs"), self.preview.accept_all)
            words = tr("portal_import", "Keep {count} rows", count=self.preview.preview.good)
            self._main = self.bar.primary(words, self.keep_file, icon_name="inbox", enabled=not missing)
            self.bar.say(missing or tr("portal_import", "Nothing is kept yet."))
        else:
            may = self.desk.may("export.read") and self._round is not None
            words = tr("portal_import", "Choose the portal's data")
            self._main = self.bar.primary(words, self.choose, icon_name="inbox", enabled=may)
            said = tr("portal_import", "The portal's data stays where it is; delete it there when it is kept.")
            self.bar.say(said if may else tr("portal_import", "A handler of the ward reads the portal's data."), "info")

    def unsaved(self) -> bool:
        """A file is being looked at."""
        return self.preview.preview is not None


def _row(tr: Translator, names: dict[str, str], kept: KeptFile) -> Row:
    file = kept.file
    cells = (
        Cell(names.get(file.round, "–")),
        Cell(long_day(tr, kept.day) if kept.day else "–"),
        Cell(kept.person or "–"),
        Cell(f"{file.rows:,}"),
        Cell(ENCODINGS[file.encoding]),
        Cell(file.digest[:16], dim=True),
    )
    return Row(file.id, cells)
