"""Bundles made and taken in, and the two doors: make the next one, open one that came (ui.md §10, 06 and 07)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages.bundles.words import disc_chip, error_sentence, notice_chip, sealed_in_memory
from sitter_desk.desktop.when import short_moment
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.sheet import heading
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.views.exchange_desk import NOT_KNOWN, BundleLine, NextBundle, list_bundles, next_bundle
from sitter_desk.office.views.exchange_opening import awaited_discs
from sitter_desk.vault.store import Reader
from sitter_desk.workstation.language import Translator

DOOR = 108
TOUCHED = frozenset({"carried_item", "handover", "engagement", "acceptance", "peer"})


@dataclass(frozen=True)
class Shown:
    """What the page shows."""

    lines: tuple[BundleLine, ...]
    next: NextBundle | None
    awaited: tuple[str, ...]


class BundlesPage(Page):
    """The list and the doors."""

    NAME = "bundles"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.shown = Shown((), None, ())
        self.make_door = Door(desk, "disc", tr("bundles", "Make a bundle"), lambda: desk.go("bundle_make"))
        self.open_door = Door(desk, "eject", tr("bundles", "Open a bundle"), lambda: desk.go("bundle_open"))
        self.table = Table(desk.look, columns(tr), name=tr("bundles", "Bundles made and taken in"))
        doors = QWidget()
        side = QHBoxLayout(doors)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(20)
        side.addWidget(self.make_door)
        side.addWidget(self.open_door)
        detail = tr("bundles", "The newest stands first. Nothing of the content is shown here.")
        layout = self.lay_out([doors, heading(tr("bundles", "Bundles made and taken in"), detail), self.table])
        layout.setStretch(2, 1)
        self.title.say(tr("bundles", "Bundles"))
        self._dress_bar()

    def _dress_bar(self) -> None:
        tr, desk = self.desk.tr, self.desk
        self.bar.secondary(
            tr("bundles", "Open a bundle"), lambda: desk.go("bundle_open"), icon_name="eject"
        ).setEnabled(desk.may("bundle.inspect"))
        self.bar.primary(
            tr("bundles", "Make a bundle"), lambda: desk.go("bundle_make"), icon_name="disc",
            enabled=desk.may("bundle.seal"),
        )  # fmt: skip
        if not desk.may("bundle.seal"):
            self.bar.say(tr("bundles", "The responsible handler makes bundles."), "info")

    def arrive(self, where: str = "") -> None:  # noqa: ARG002  the contract of a page
        """Read again each time."""
        engagement = self.desk.engagement
        self.desk.read(self, lambda reader: read_shown(reader, engagement.id if engagement else ""), self._show)

    def changed(self, changes: Changes) -> None:
        """A bundle was made or taken in, or a sheet moved a disc."""
        if self.isVisible() and any(kind in TOUCHED for kind, _ in changes):
            self.arrive()

    def _show(self, shown: Shown) -> None:
        self.shown = shown
        tr = self.desk.tr
        self.title.say(tr("bundles", "Bundles"), tr("bundles", "{count} so far", count=len(shown.lines)))
        self.make_door.tell(*make_words(tr, shown.next, may=self.desk.may("bundle.seal")))
        self.open_door.tell(*open_words(tr, shown.awaited, may=self.desk.may("bundle.inspect")))
        kept = sealed_in_memory(self.desk)
        self.table.rows.show([row_of(tr, line, in_memory=line.bundle in kept) for line in shown.lines])
        self.instead(None if shown.lines else self._empty())
        self._warn(shown.lines, kept)

    def _warn(self, lines: tuple[BundleLine, ...], kept: Mapping[str, object]) -> None:
        """A disc that nobody can open is named until another one was made after it."""
        tr = self.desk.tr
        newest = next((line for line in lines if line.direction == "made"), None)
        if newest is None or not newest.needs_notice:
            return
        go = Button(self.look, tr("bundles", "To the password notice"), icon_name="key")
        go.clicked.connect(lambda _checked=False: self.desk.go("password_notice", newest.bundle))
        if newest.bundle in kept:
            said = tr("bundles", "The password notice of {number} is not printed yet.", number=newest.number)
            why = tr("bundles", "The password is in memory alone. It is gone when the desk is locked or closed.")
            self.notify("check", said, why, action=go)
        else:
            said = tr("bundles", "Nobody can open {number}: its password was never printed.", number=newest.number)
            why = tr("bundles", "Make the bundle again. It carries everything that this one carries.")
            self.notify("ng", said, why)

    def _empty(self) -> Empty:
        tr, desk = self.desk.tr, self.desk
        things = [
            FirstThing("disc", tr("bundles", "Make a bundle"), self.make_door.detail, lambda: desk.go("bundle_make")),
            FirstThing("eject", tr("bundles", "Open a bundle"), self.open_door.detail, lambda: desk.go("bundle_open")),
        ]
        allowed = [thing for thing, act in zip(things, ("bundle.seal", "bundle.inspect"), strict=True) if desk.may(act)]
        told = tr("bundles", "No bundle was made or taken in yet")
        return Empty(desk.look, told, tr("bundles", "Data changes hands on discs alone, encrypted."), allowed)


class Door(Button):
    """One of the two ways: what it does, and what waits behind it."""

    def __init__(self, desk: Desk, icon_name: str, text: str, go: Callable[[], object]) -> None:
        super().__init__(desk.look, "", "row")
        self._text = text
        self.detail = ""
        self._detail, self._more = label("", "body", wrap=True), label("", "note", wrap=True)
        self.setFixedHeight(DOOR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        side = QHBoxLayout(self)
        side.setContentsMargins(20, 12, 20, 12)
        side.setSpacing(18)
        side.addWidget(Icon(desk.look, icon_name, "accent", 30), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (label(text, "section"), self._detail, self._more):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(part)
        words.addStretch(1)
        side.addLayout(words, 1)
        self.clicked.connect(lambda _checked=False: go())

    def tell(self, detail: str, more: str, enabled: bool) -> None:  # noqa: FBT001  a triple of one function's answer
        """What waits, and what stops it."""
        self.detail = detail
        self._detail.setText(detail)
        self._more.setText(more)
        self.setEnabled(enabled)
        self.setAccessibleName(f"{self._text} {detail} {more}".strip())


def read_shown(reader: Reader, engagement: str) -> Shown:
    """Counts and numbers, no one's data."""
    return Shown(
        lines=tuple(list_bundles(reader)),
        next=next_bundle(reader, engagement) if engagement else None,
        awaited=awaited_discs(reader),
    )


def make_words(tr: Translator, following: NextBundle | None, *, may: bool) -> tuple[str, str, bool]:
    """What the first door says."""
    if following is None:
        return tr("bundles", "There is no engagement yet."), "", False
    number, count = following.disc, following.total
    said = tr("bundles", "The next one is {number}: {count} records", number=number, count=f"{count:,}")
    if following.stop:
        return said, error_sentence(tr, following.stop), may
    since = (
        tr("bundles", "Everything since {number}, which the other side has taken in", number=following.base_disc)
        if following.base_disc
        else tr("bundles", "Everything: the other side has acknowledged nothing yet")
    )
    return said, since, may


def open_words(tr: Translator, awaited: tuple[str, ...], *, may: bool) -> tuple[str, str, bool]:
    """What the second door says."""
    more = tr("bundles", "Disc and password notice come on two occasions. Have both at hand.")
    if not awaited:
        return tr("bundles", "The first disc brings the engagement"), more, may
    return tr("bundles", "The next one to come is {number}", number="・".join(awaited)), more, may


def columns(tr: Translator) -> list[Column]:
    """Of the list."""
    return [
        Column(tr("bundles", "Management number"), 164, figures=True),
        Column(tr("bundles", "Direction"), 104),
        Column(tr("bundles", "When"), 112, figures=True),
        Column(tr("bundles", "Records"), 96, align="right", figures=True),
        Column(tr("bundles", "Disc"), 150),
        Column(tr("bundles", "Password notice"), 168),
        Column(tr("bundles", "Order and receipt")),
    ]


def row_of(tr: Translator, line: BundleLine, *, in_memory: bool) -> Row:
    """One bundle."""
    made = line.direction == "made"
    count = Cell("–") if line.records == NOT_KNOWN else Cell(f"{line.records:,}", unit=tr("bundles", "records"))
    return Row(
        key=line.bundle,
        cells=(
            Cell(line.number or str(line.serial), strong=True),
            Cell(tr("bundles", "made") if made else tr("bundles", "taken in")),
            Cell(short_moment(line.at)),
            count,
            disc_chip(tr, line.disc_state),
            notice_chip(tr, line, in_memory=in_memory),
            receipt_cell(tr, line),
        ),
    )


def receipt_cell(tr: Translator, line: BundleLine) -> Cell:
    """Whether the other side took ours in; which of theirs never came."""
    if line.direction == "made":
        if line.acknowledged:
            return Cell(tr("bundles", "taken in by the other side"), mark="ok")
        return Cell(tr("bundles", "no word yet"), mark="wait")
    if line.missing:
        numbers = "・".join(f"{serial:04d}" for serial in line.missing[:3])
        more = "…" if len(line.missing) > 3 else ""  # noqa: PLR2004  what a cell holds
        return Cell(tr("bundles", "never came: {numbers}", numbers=numbers + more), mark="check")
    return Cell(tr("bundles", "follows the one before"), mark="ok")
