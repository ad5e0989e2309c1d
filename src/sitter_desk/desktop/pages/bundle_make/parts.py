"""What the page of a new bundle shows beside its rail: what goes and where to, and how it ended."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.bundles.words import beside, error_sentence, kind_word, megabytes, numbered
from sitter_desk.desktop.when import long_day
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.marks import MARKS, Mark, mark_icon
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, heading, row
from sitter_desk.desktop.widgets.steps import Step
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.errors import SitterError
from sitter_desk.office.sending import SealedBundle
from sitter_desk.office.views.exchange_desk import KindCount, NextBundle, Target
from sitter_desk.workstation.language import Translator

Phase = Literal["prepare", "seal", "read_back", "done", "failed"]
NAMED = 3
"""So many bundles that lie on a medium already are named."""
MOST_ROWS, MOST_COMPACT = 9, 5


@dataclass(frozen=True, kw_only=True)
class Making:
    """How far a new bundle is. ``broken`` is the step it failed in; ``seconds`` what sealing took."""

    following: NextBundle | None = None
    target: Target | None = None
    phase: Phase = "prepare"
    broken: Literal["seal", "read_back"] = "seal"
    sealed: SealedBundle | None = None
    seconds: int = 0

    @property
    def stop(self) -> SitterError | None:
        """What refuses it as things stand."""
        if self.following and self.following.stop:
            return self.following.stop
        return self.target.stop if self.target else None

    @property
    def is_ready(self) -> bool:
        """Whether it may be sealed now."""
        return bool(self.following and self.target and not self.stop and self.phase == "prepare")


def rail(tr: Translator, making: Making) -> list[Step]:
    """The steps with their results."""
    return [_contents(tr, making), _place(tr, making), _sealed(tr, making), _read_back(tr, making), _label(tr, making)]


def _contents(tr: Translator, making: Making) -> Step:
    title, following = tr("bundle_make", "Look at what goes in"), making.following
    if following is None:
        return Step(title, "current")
    lines = (tr("bundle_make", "{count} records of {kinds} kinds", count=following.total, kinds=len(following.kinds)),)
    if following.stop:
        return Step(title, "failed", lines)
    since = tr("bundle_make", "since {number}", number=following.base_disc) if following.base_disc else ""
    return Step(title, "done", (*lines, *((since,) if since else ())))


def _place(tr: Translator, making: Making) -> Step:
    title = tr("bundle_make", "Number and medium")
    if making.following is None or making.following.stop:
        return Step(title, "ahead")
    lines = (making.following.disc,)
    if making.target is None:
        return Step(title, "current", lines)
    if making.target.stop:
        return Step(title, "failed", lines)
    return Step(title, "done", (*lines, tr("bundle_make", "free {size}", size=megabytes(making.target.free))))


def _sealed(tr: Translator, making: Making) -> Step:
    title = tr("bundle_make", "Seal it")
    if making.phase == "failed" and making.broken == "seal":
        return Step(title, "failed", (tr("bundle_make", "Nothing was left on the medium"),))
    if making.phase == "seal" or making.is_ready:
        return Step(title, "current")
    if making.phase in ("read_back", "done", "failed"):
        return Step(title, "done", (tr("bundle_make", "sealed and written"),))
    return Step(title, "ahead")


def _read_back(tr: Translator, making: Making) -> Step:
    title = tr("bundle_make", "Read it back")
    if making.phase == "failed" and making.broken == "read_back":
        return Step(title, "failed", (tr("bundle_make", "This medium can't be used"),))
    if making.phase == "read_back":
        return Step(title, "current", (tr("bundle_make", "compared with what was sealed"),))
    if making.phase != "done" or making.sealed is None:
        return Step(title, "ahead")
    if making.sealed.written.outcome == "verified":
        size = megabytes(making.sealed.written.sealed.size)
        return Step(title, "done", (tr("bundle_make", "{size}, all the same", size=size),))
    return Step(title, "current", (tr("bundle_make", "written, not verified"),))


def _label(tr: Translator, making: Making) -> Step:
    title = tr("bundle_make", "Label it and lock it away")
    verified = bool(making.sealed and making.sealed.written.outcome == "verified")
    return Step(title, "current" if making.phase == "done" and verified else "ahead")


class PrepareView(QWidget):
    """What goes in, where to, and what is written on the label."""

    def __init__(self, desk: Desk, choose: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self._heading = label("", "section")
        self.table = Table(desk.look, kind_columns(tr), name=tr("bundle_make", "What goes in"))
        self._folder, self._room = label("", "strong"), label("", "note", wrap=True)
        self._mark = mark_icon(desk.look, "wait", 22)
        self.button = Button(desk.look, tr("bundle_make", "Choose the medium"), icon_name="folder", key="F4")
        self.button.clicked.connect(lambda _checked=False: choose())
        self._facts = QGridLayout()
        self._label = LabelCard()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        outside = label(tr("bundle_make", "This list is not written outside the medium"), "note")
        layout.addWidget(row(self._heading, None, outside))
        layout.addWidget(self.table)
        layout.addSpacing(8)
        layout.addWidget(heading(tr("bundle_make", "Medium")))
        layout.addWidget(self._medium())
        layout.addSpacing(8)
        told = tr("bundle_make", "The number alone: nothing of the content")
        layout.addWidget(heading(tr("bundle_make", "Label and slip"), told))
        layout.addWidget(self._paper())
        layout.addStretch(1)

    def _medium(self) -> Sheet:
        sheet = Sheet()
        words = column(self._folder, self._room, spacing=3)
        sheet.inside.addWidget(beside(self._mark, words, self.button))
        return sheet

    def _paper(self) -> Sheet:
        sheet = Sheet()
        side = QHBoxLayout()
        side.setSpacing(28)
        side.addWidget(self._label, 0, Qt.AlignmentFlag.AlignVCenter)
        self._facts.setHorizontalSpacing(20)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        side.addLayout(self._facts, 1)
        sheet.inside.addLayout(side)
        return sheet

    def tell(self, making: Making, *, made_on: str, return_by: str) -> None:
        """Draws it as things stand."""
        following = making.following
        if following is None:
            return
        tr = self._desk.tr
        count = f"{following.total:,}"
        self._heading.setText(
            tr("bundle_make", "What goes in {number}: {count} records", number=following.disc, count=count)
        )
        self.table.rows.show(kind_rows(tr, following.kinds, following.total))
        self.table.settle()
        self.table.fit_rows(MOST_COMPACT if self._desk.look.compact else MOST_ROWS)
        self._label.tell(following.label)
        self._tell_medium(making)
        self._tell_facts(following, made_on, return_by)

    def _tell_medium(self, making: Making) -> None:
        tr, target = self._desk.tr, making.target
        if target is None:
            self._mark.show_icon("clock", "wait")
            self._folder.setText(tr("bundle_make", "No medium chosen yet"))
            self._room.setText(tr("bundle_make", "Put in an empty disc and choose its drive."))
            return
        self._folder.setText(str(target.folder))
        shapes = ("cross", "ng") if target.stop else MARKS["check"] if target.others else ("circle", "ok")
        self._mark.show_icon(*shapes)
        fits = tr(
            "bundle_make", "Free {free}; the bundle takes {needed} at most",
            free=megabytes(target.free), needed=megabytes(target.needed),
        )  # fmt: skip
        if target.others:
            numbers = "・".join(target.others[:NAMED]) + ("…" if len(target.others) > NAMED else "")
            fits += " " + tr("bundle_make", "{numbers} lies on it already: a medium is for one.", numbers=numbers)
        self._room.setText(error_sentence(tr, target.stop) if target.stop else fits)

    def _tell_facts(self, following: NextBundle, made_on: str, return_by: str) -> None:
        tr, ward = self._desk.tr, self._desk.site == "ward"
        case = following.engagement
        to = case.contractor_name if ward else f"{case.ward_name}　{case.section}"
        kind = tr("bundle_make", "provided by the ward") if ward else tr("bundle_make", "reported by the contractor")
        received = following.received
        facts = [
            (tr("bundle_make", "To"), to),
            (tr("bundle_make", "Kind"), kind),
            (tr("bundle_make", "Made on"), long_day(tr, made_on)),
            (tr("bundle_make", "Back by"), long_day(tr, return_by)),
        ]
        if received:
            facts.append(
                (tr("bundle_make", "Tells them"), tr("bundle_make", "that theirs up to {n} are taken in", n=received))
            )
        fill_facts(self._facts, facts)


def fill_facts(grid: QGridLayout, facts: list[tuple[str, str]]) -> None:
    """Names at the left, what they are at the right."""
    clear(grid)
    for at, (name, value) in enumerate(facts):
        grid.addWidget(label(name, "label"), at, 0)
        grid.addWidget(label(value, "body", wrap=True), at, 1)


class LabelCard(Sheet):
    """The label of the disc as it is written by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(230, 84)
        self._text: QLabel = label("", "code")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.inside.addWidget(self._text)

    def tell(self, text: str) -> None:
        """Number, and which of how many."""
        number, _, part = text.partition("　")
        self._text.setText(f"{number}\n{part}")
        self.setAccessibleName(text)


def kind_columns(tr: Translator) -> list[Column]:
    """Of the list of contents."""
    return [
        Column(tr("bundle_make", "What")),
        Column(tr("bundle_make", "new"), 130, align="right", figures=True),
        Column(tr("bundle_make", "changed"), 130, align="right", figures=True),
        Column(tr("bundle_make", "together"), 140, align="right", figures=True),
    ]


def kind_rows(tr: Translator, kinds: tuple[KindCount, ...], total: int) -> list[Row]:
    """The kinds, and their total."""
    made = [count_row(tr, each.type_name, kind_word(tr, each.type_name), each.total, each.changed) for each in kinds]
    changed = sum(each.changed for each in kinds)
    return [*made, count_row(tr, "total", tr("bundle_make", "Total"), total, changed, total_row=True)]


def count_row(tr: Translator, key: str, word: str, total: int, changed: int, *, total_row: bool = False) -> Row:
    """New, changed and together."""
    unit = tr("bundle_make", "records")

    def cell(count: int, *, strong: bool = False) -> Cell:
        return Cell(f"{count:,}", unit=unit, strong=strong) if count else Cell()

    return Row(key, (Cell(word), cell(total - changed), cell(changed), cell(total, strong=True)), total=total_row)


class DoneView(QWidget):
    """How it ended: できました or 書いた（未確認）, and what is to be done now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)

    def tell(self, making: Making) -> None:
        """Draws it."""
        sealed = making.sealed
        if sealed is None:
            return
        clear(self._layout)
        tr, verified = self._desk.tr, sealed.written.outcome == "verified"
        sheet = Sheet()
        sheet.inside.setContentsMargins(32, 26, 32, 26)
        mark: Mark = "ok" if verified else "wait"
        sheet.inside.addWidget(
            row(mark_icon(self._desk.look, mark, 46), self._words(sealed, verified=verified), spacing=20)
        )
        card = LabelCard()
        card.tell(f"{sealed.disc.number}　1／1")
        sheet.inside.addSpacing(10)
        sheet.inside.addWidget(row(card, self._figures(making, sealed), None, spacing=32))
        self._layout.addWidget(sheet)
        self._layout.addWidget(heading(tr("bundle_make", "What to do now")))
        self._layout.addWidget(self._what_now(verified=verified))
        self._layout.addStretch(1)

    def _words(self, sealed: SealedBundle, *, verified: bool) -> QWidget:
        tr = self._desk.tr
        if verified:
            said = tr("bundle_make", "{number} is made", number=sealed.disc.number)
            more = tr("bundle_make", "Read back from the medium: every byte is the same. It can be handed over.")
        else:
            said = tr("bundle_make", "{number} is written, not verified", number=sealed.disc.number)
            more = tr("bundle_make", "This PC may have compared its own copy. Take the medium out and put it in again.")
        return column(label(said, "empty"), label(more, "body", wrap=True), spacing=4)

    def _figures(self, making: Making, sealed: SealedBundle) -> QWidget:
        tr = self._desk.tr
        count, size = sum(sealed.counts.values()), megabytes(sealed.written.sealed.size)
        return column(
            label(tr("bundle_make", "{count} records, {size}", count=f"{count:,}", size=size), "strong"),
            label(tr("bundle_make", "{seconds} seconds with reading back", seconds=making.seconds), "note"),
            label(tr("bundle_make", "Back by {day}", day=long_day(tr, sealed.disc.return_by)), "note"),
            spacing=4,
        )

    def _what_now(self, *, verified: bool) -> Sheet:
        tr = self._desk.tr
        again = tr("bundle_make", "Take the medium out, put it in again, and read it back once more.")
        things = [
            tr("bundle_make", "Write the management number on the label and stick it to the medium. Nothing else."),
            tr("bundle_make", "Lock the medium away."),
            tr("bundle_make", "Then print the password notice, as a work of its own. It is handed over another time."),
        ]
        sheet = Sheet()
        for number, text in enumerate([*(() if verified else (again,)), *things], 1):
            sheet.inside.addWidget(numbered(number, text))
        return sheet


def outcomes(desk: Desk) -> Sheet:
    """The three ways it can end, named while it goes on."""
    tr = desk.tr
    ends: list[tuple[Mark, str, str]] = [
        ("ok", tr("bundle_make", "Made"), tr("bundle_make", "Read back, all the same. It can be handed over.")),
        (
            "wait",
            tr("bundle_make", "Written, not verified"),
            tr("bundle_make", "Not compared yet. Not to be handed over."),
        ),
        (
            "ng",
            tr("bundle_make", "Can't be used"),
            tr("bundle_make", "Something differs. Make it again on another disc."),
        ),
    ]
    sheet = Sheet()
    side = QHBoxLayout()
    side.setSpacing(20)
    for mark, word, told in ends:
        side.addWidget(column(row(Chip(desk.look, mark, word), None), label(told, "note", wrap=True), spacing=6), 1)
    sheet.inside.addLayout(side)
    return sheet
