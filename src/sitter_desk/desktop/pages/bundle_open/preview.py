"""What a verified bundle would do, before it is taken in, and what came of it (ui.md §10, 07b-bundle-preview)."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.bundles.words import kind_word, numbered
from sitter_desk.desktop.when import year_words
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.marks import Icon, Mark, mark_icon
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, heading, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.office.views.exchange_opening import KindPreview, Verified
from sitter_desk.workstation.language import Translator

MOST_ROWS, MOST_COMPACT, MOST_NAMED = 8, 5, 5


class PreviewView(QWidget):
    """Three figures, then by kind, then what was verified."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table = Table(desk.look, columns(desk.tr), name=desk.tr("bundle_open", "What it carries"))
        self._figures = QHBoxLayout()
        self._figures.setSpacing(16)
        self._notes = QVBoxLayout()
        self._checks = Sheet(padded=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        figures = Sheet()
        figures.inside.addLayout(self._figures)
        layout.addWidget(figures)
        layout.addWidget(self.table)
        layout.addLayout(self._notes)
        layout.addWidget(heading(desk.tr("bundle_open", "What was verified")))
        layout.addWidget(self._checks)
        layout.addStretch(1)

    def tell(self, verified: Verified) -> None:
        """Draws it."""
        tr = self._desk.tr
        self.table.rows.show(rows_of(tr, verified.kinds))
        self.table.settle()
        self.table.fit_rows(MOST_COMPACT if self._desk.look.compact else MOST_ROWS)
        self._tell_figures(verified)
        self._tell_notes(verified)
        clear(self._checks.inside)
        for at, (name, said, mark, word) in enumerate(checks(tr, verified)):
            if at:
                self._checks.inside.addWidget(rule())
            self._checks.inside.addWidget(self._check(name, said, mark, word))

    def _tell_figures(self, verified: Verified) -> None:
        tr = self._desk.tr
        clear(self._figures)
        counts = [sum(getattr(kind, fate) for kind in verified.kinds) for fate in ("new", "changed", "unchanged")]
        shown = [
            ("plus", "accent", tr("bundle_open", "New"), tr("bundle_open", "not here yet")),
            ("pencil", "accent", tr("bundle_open", "Changed"), tr("bundle_open", "made newer by the sender")),
            ("minus", "ink2", tr("bundle_open", "The same"), tr("bundle_open", "here already, nothing changes")),
        ]
        for count, (icon_name, token, word, told) in zip(counts, shown, strict=True):
            unit = row(label(f"{count:,}", "amount"), label(tr("bundle_open", "records"), "note"), None, spacing=6)
            name = label(word, "section", state="accent" if token == "accent" else None)
            head = row(Icon(self._desk.look, icon_name, token, 20), name, None)
            self._figures.addWidget(column(head, unit, label(told, "note"), spacing=2), 1)

    def _tell_notes(self, verified: Verified) -> None:
        """Numbers that never arrived and a sender that was put back are said before, not after."""
        tr = self._desk.tr
        clear(self._notes)
        if verified.missing:
            numbers = "・".join(verified.missing[:MOST_NAMED]) + ("…" if len(verified.missing) > MOST_NAMED else "")
            said = tr("bundle_open", "{numbers} never came", numbers=numbers)
            told = tr("bundle_open", "This one carries what they carried. Tell the sender: a lost disc is an incident.")
            self._notes.addWidget(Banner(self._desk.look, "check", said, told))
        if verified.preview.restored:
            said = tr("bundle_open", "The sender put its data back from a backup")
            told = tr("bundle_open", "Compare the numbers with the sender before you take it in.")
            self._notes.addWidget(Banner(self._desk.look, "check", said, told))

    def _check(self, name: str, said: str, mark: Mark, word: str) -> QWidget:
        title = label(name, "note")
        title.setFixedWidth(172)
        made = QWidget()
        side = QHBoxLayout(made)
        side.setContentsMargins(20, 5, 14, 5)
        side.setSpacing(12)
        side.addWidget(title)
        side.addWidget(label(said, wrap=True), 1)
        side.addWidget(Chip(self._desk.look, mark, word))
        return made


def columns(tr: Translator) -> list[Column]:
    """Of the list by kind."""
    return [
        Column(tr("bundle_open", "What it carries")),
        Column(tr("bundle_open", "New"), 104, align="right", figures=True),
        Column(tr("bundle_open", "Changed"), 104, align="right", figures=True),
        Column(tr("bundle_open", "The same"), 104, align="right", figures=True),
        Column(tr("bundle_open", "Together"), 110, align="right", figures=True),
        Column(tr("bundle_open", "Count"), 168),
    ]


def rows_of(tr: Translator, kinds: tuple[KindPreview, ...]) -> list[Row]:
    """Each kind with its count checked against the signed list, and the total."""
    unit = tr("bundle_open", "records")

    def cell(count: int, *, strong: bool = False) -> Cell:
        return Cell(f"{count:,}", unit=unit, strong=strong) if count else Cell()

    def row_of(key: str, word: str, each: KindPreview, *, total: bool = False) -> Row:
        fits = Cell("") if total else Cell(tr("bundle_open", "as its list says"), mark="ok")
        counts = (cell(each.new), cell(each.changed), cell(each.unchanged), cell(each.total, strong=True))
        return Row(key, (Cell(word), *counts, fits), total=total)

    whole = KindPreview(
        type_name="total",
        new=sum(kind.new for kind in kinds),
        changed=sum(kind.changed for kind in kinds),
        unchanged=sum(kind.unchanged for kind in kinds),
    )
    made = [row_of(kind.type_name, kind_word(tr, kind.type_name), kind) for kind in kinds]
    return [*made, row_of("total", tr("bundle_open", "Total"), whole, total=True)]


def checks(tr: Translator, verified: Verified) -> list[tuple[str, str, Mark, str]]:
    """What was verified: its name, what was found, mark and word."""
    head = verified.preview.head
    fits = tr("bundle_open", "fits")
    sender = verified.sender or _site(tr, head.sender.site)
    to = verified.recipient or tr("bundle_open", "this desk")
    year = f"　{year_words(tr, verified.contract_year)}" if verified.contract_year else ""
    key = tr("bundle_open", "{sender}, key {key}", sender=sender, key=verified.fingerprint)
    order: tuple[Mark, str] = (
        ("check", tr("bundle_open", "numbers missing")) if verified.missing else ("ok", tr("bundle_open", "follows"))
    )
    return [
        (tr("bundle_open", "Signature of the sender"), key, "ok", fits),
        (tr("bundle_open", "To whom"), f"{to}{year}", "ok", fits),
        (tr("bundle_open", "Order"), _order(tr, verified), *order),
        (
            tr("bundle_open", "Contents"),
            tr("bundle_open", "{count} records, as they were sealed", count=verified.total),
            "ok",
            fits,
        ),
    ]


def _site(tr: Translator, site: str) -> str:
    return tr("bundle_open", "the ward") if site == "ward" else tr("bundle_open", "the contractor")


def _order(tr: Translator, verified: Verified) -> str:
    number = verified.preview.head.number
    if not verified.last:
        return tr("bundle_open", "number {n} of this sender, the first one here", n=number)
    return tr(
        "bundle_open", "number {n} of this sender, the last one here was {last} ({label})",
        n=number, last=verified.last, label=verified.last_disc,
    )  # fmt: skip


class TakenView(QWidget):
    """It is taken in: what came of it, and where the disc goes now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)

    def tell(self, number: str, verified: Verified) -> None:
        """Draws it."""
        tr = self._desk.tr
        clear(self._layout)
        new, changed = (sum(getattr(kind, fate) for kind in verified.kinds) for fate in ("new", "changed"))
        sheet = Sheet()
        sheet.inside.setContentsMargins(32, 26, 32, 26)
        said = column(
            label(tr("bundle_open", "{number} is taken in", number=number), "empty"),
            label(tr("bundle_open", "New {new}, changed {changed}", new=new, changed=changed)),
            spacing=6,
        )
        sheet.inside.addWidget(row(mark_icon(self._desk.look, "ok", 46), said, spacing=20))
        self._layout.addWidget(sheet)
        self._layout.addWidget(heading(tr("bundle_open", "What to do now")))
        todo = Sheet()
        for at, text in enumerate(
            (
                tr("bundle_open", "Take the disc out and lock it away until it goes back."),
                tr(
                    "bundle_open",
                    "Lock the password notice away too, in another cabinet. Both go back on two occasions.",
                ),
                tr("bundle_open", "The sender hears of it with your next bundle."),
            ),
            1,
        ):
            todo.inside.addWidget(numbered(at, text))
        self._layout.addWidget(todo)
        self._layout.addStretch(1)
