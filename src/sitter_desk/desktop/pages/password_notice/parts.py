"""What the page of a password notice shows: its facts, the two lanes, what to look to first, and the list."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.bundles.words import beside, numbered
from sitter_desk.desktop.when import long_day, short_day
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.marks import Mark, mark_icon
from sitter_desk.desktop.widgets.printer_choice import PrinterChoice
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, heading, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.office.sending import SealedBundle
from sitter_desk.office.views.exchange_desk import NoticeLine
from sitter_desk.workstation.language import Translator

_MARGIN = 18


class IssueSide(QWidget):
    """At the right of the sheet: what it is, how it travels, what is looked to before it is printed."""

    def __init__(self, desk: Desk, told: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self.printer = PrinterChoice(desk)
        self.there = QCheckBox(tr("password_notice", "I stand at the printer and take the sheet at once"))
        self.there.toggled.connect(lambda _on: told())
        self.printer.chosen.connect(told)
        self._facts, self._lanes, self._looked = QGridLayout(), Lanes(desk), QVBoxLayout()
        self._facts.setHorizontalSpacing(20)
        self._facts.setVerticalSpacing(5)
        self._facts.setColumnStretch(1, 3)
        self._facts.setColumnStretch(3, 2)
        self._lay_out()

    def _lay_out(self) -> None:
        tr, desk = self._desk.tr, self._desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        facts, lanes, looked = Sheet(), Sheet(), Sheet()
        facts.inside.addLayout(self._facts)
        facts.inside.addWidget(self.printer)
        lanes.inside.addWidget(self._lanes)
        looked.inside.addLayout(self._looked)
        looked.inside.addWidget(rule())
        looked.inside.addWidget(self.there)
        put = tr("password_notice", "It goes into an envelope and into its own cabinet: all of that is one work.")
        if not desk.look.compact:
            looked.inside.addWidget(label(put, "note", wrap=True))
        apart = tr("password_notice", "Not on one record, not at one time")
        for name, note, sheet in (
            (tr("password_notice", "This notice"), "", facts),
            (tr("password_notice", "Handed over apart from the medium"), apart, lanes),
            (tr("password_notice", "Before it is printed"), "", looked),
        ):
            layout.addWidget(heading(name, note))
            layout.addWidget(sheet)
            layout.addSpacing(4)
        once = tr("password_notice", "It is printed once")
        more = tr("password_notice", "Another print is another password, and another medium.")
        layout.addWidget(Banner(desk.look, "check", once, more))
        layout.addStretch(1)

    def tell(self, sealed: SealedBundle) -> None:
        """Of one bundle."""
        tr = self._desk.tr
        facts = [
            (tr("password_notice", "Notice"), sealed.notice.number),
            (tr("password_notice", "Opens"), sealed.disc.number),
            (tr("password_notice", "Valid and back by"), long_day(tr, sealed.notice.return_by)),
            (tr("password_notice", "Issued by"), self._desk.user.name),
        ]
        clear(self._facts)
        for at, (name, value) in enumerate(facts):
            self._facts.addWidget(label(name, "label"), at // 2, at % 2 * 2)
            self._facts.addWidget(label(value), at // 2, at % 2 * 2 + 1)
        self._lanes.tell(sealed)
        clear(self._looked)
        for mark, said, more in looked_to(tr, sealed, person=self._desk.user.name):
            words = column(label(said), label(more, "note", wrap=True), spacing=1)
            self._looked.addWidget(beside(mark_icon(self._desk.look, mark, 18), words))


def looked_to(tr: Translator, sealed: SealedBundle, *, person: str) -> list[tuple[Mark, str, str]]:
    """What the program knows before the print."""
    when = short_day(sealed.disc.made_on)
    if sealed.written.outcome == "verified":
        written: tuple[Mark, str] = ("ok", tr("password_notice", "The medium was read back, and is the same"))
    else:
        written = ("check", tr("password_notice", "The medium is written, not verified"))
    if sealed.disc.made_by != person:
        by: tuple[Mark, str] = ("ok", tr("password_notice", "Another person issues it than made the medium"))
    else:
        by = ("info", tr("password_notice", "The person who made the medium issues it too"))
    made = tr("password_notice", "{number}, made {when}", number=sealed.disc.number, when=when)
    who = tr("password_notice", "made by {maker}, issued by {person}", maker=sealed.disc.made_by, person=person)
    return [(*written, made), (*by, who)]


class SheetPicture(QWidget):
    """One sheet on the desk, whole."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._image, self._fitted = desk, QImage(), QImage()
        self.setMinimumSize(260, 320)
        self.setAccessibleName(desk.tr("password_notice", "How it comes out"))

    def show_image(self, image: QImage) -> None:
        """The sheet as it was drawn; an empty image takes it away."""
        self._image, self._fitted = image, QImage()
        self.update()

    def _scaled(self, size: QSizeF) -> QImage:
        """Scaled once for a size, and well: small kana stay legible."""
        wanted = (size * self.devicePixelRatioF()).toSize()
        if self._fitted.size() != wanted:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._fitted = self._image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        return self._fitted

    @property
    def is_empty(self) -> bool:
        """Whether no sheet is shown."""
        return self._image.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """White on the ground of the desk."""
        tokens, painter = self._desk.look.tokens, QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.nav))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if not self._image.isNull():
            room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            size = QSizeF(self._image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(QPointF(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2), size)
            painter.fillRect(place, Qt.GlobalColor.white)  # paper is white in either theme
            painter.drawImage(place, self._scaled(size))
            painter.setPen(QPen(QColor(tokens.line2), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
        painter.end()


def drawn(pdf: bytes, width: int) -> QImage:
    """The first page of a paper, so many dots wide."""
    from sitter_desk.desktop.printing import opened  # noqa: PLC0415  QtPdf, with the first paper

    with opened(pdf) as document:
        points = document.pagePointSize(0)
        return document.render(0, QSize(width, round(width * points.height() / points.width())))


class Lanes(QWidget):
    """Medium and notice on two lanes that never meet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: list[tuple[str, str, list[tuple[str, str]]]] = []
        self._between = 46 if desk.look.compact else 56
        self.setFixedHeight(56 + self._between)

    def tell(self, sealed: SealedBundle) -> None:
        """The stations of both."""
        tr = self._desk.tr
        back = tr("password_notice", "back by {day}", day=short_day(sealed.disc.return_by))
        apart = tr("password_notice", "to be handed over")
        another = tr("password_notice", "another time")
        made = tr("password_notice", "made {day}", day=short_day(sealed.disc.made_on))
        now = tr("password_notice", "printed now")
        self._rows = [
            ("disc", sealed.disc.number, [("disc", made), ("handshake", apart), ("undo", back)]),
            ("key", sealed.notice.number, [("printer", now), ("handshake", another), ("undo", back)]),
        ]
        self.setAccessibleName(". ".join(" ".join((name, *(word for _, word in ways))) for _, name, ways in self._rows))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """A line with three stations each."""
        tokens, painter = self._desk.look.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(12)
        painter.setFont(font)
        stations = (0.33, 0.62, 0.90)
        for at, (icon_name, name, ways) in enumerate(self._rows):
            y = 16.0 + at * self._between
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(QPointF(0, y - 9), pixmap(icon_name, QColor(tokens.ink2), 18, ratio))
            painter.setPen(QColor(tokens.ink))
            painter.drawText(QRectF(26, y - 10, 140, 20), Qt.AlignmentFlag.AlignVCenter, name)
            xs = [self.width() * share for share in stations]
            painter.setPen(QPen(QColor(tokens.aline), 4))
            painter.drawLine(QPointF(xs[0], y), QPointF(xs[-1], y))
            for number, (x, (mark, word)) in enumerate(zip(xs, ways, strict=True)):
                now = at == 1 and number == 0
                painter.setPen(QPen(QColor(tokens.accent), 2 if now else 1))
                painter.setBrush(QColor(tokens.asoft if now else tokens.sheet))
                painter.drawEllipse(QPointF(x, y), 14, 14)
                painter.drawPixmap(QPointF(x - 8, y - 8), pixmap(mark, QColor(tokens.accent), 16, ratio))
                painter.setPen(QColor(tokens.accent if now else tokens.ink2))
                painter.drawText(QRectF(x - 90, y + 16, 180, 18), Qt.AlignmentFlag.AlignHCenter, word)
        painter.end()


class IssuedView(QWidget):
    """It went to the printer: what to do with the sheet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 4, 24, 16)
        self._layout.setSpacing(12)

    def tell(self, number: str, disc: str, folder: str = "") -> None:
        """Draws it; ``folder``: where a practice notice was kept instead."""
        tr = self._desk.tr
        clear(self._layout)
        sent = tr("password_notice", "{number} went to the printer", number=number)
        kept = tr("password_notice", "{number} is kept as PDF in {folder}", number=number, folder=folder)
        sheet = Sheet()
        sheet.inside.setContentsMargins(32, 26, 32, 26)
        words = column(
            label(kept if folder else sent, "empty", wrap=True),
            label(
                tr("password_notice", "The password stands on that sheet alone. This program has forgotten it."),
                wrap=True,
            ),
            spacing=6,
        )
        sheet.inside.addWidget(beside(mark_icon(self._desk.look, "done", 46), words, spacing=20))
        self._layout.addWidget(sheet)
        self._layout.addWidget(heading(tr("password_notice", "What to do now")))
        todo = Sheet()
        for at, text in enumerate(
            (
                tr("password_notice", "Take the sheet, and look whether all seven groups can be read."),
                tr(
                    "password_notice", "Put it into an envelope and lock it away, not where {number} lies.", number=disc
                ),
                tr("password_notice", "If no sheet came out or it can't be read: shred it, and make the bundle again."),
            ),
            1,
        ):
            todo.inside.addWidget(numbered(at, text))
        self._layout.addWidget(todo)
        self._layout.addStretch(1)


class NoticeList(QWidget):
    """Every password notice of this desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table = Table(desk.look, columns(desk.tr), name=desk.tr("password_notice", "Password notices"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 4, 24, 16)
        told = desk.tr("password_notice", "The newest stands first. No password is kept anywhere.")
        layout.addWidget(row(label(told, "note"), None))
        layout.addWidget(self.table, 1)

    def tell(self, lines: list[NoticeLine], kept: frozenset[str]) -> None:
        """Draws it; ``kept`` are the bundles whose password is still in memory."""
        self.table.settle()
        self.table.rows.show([row_of(self._desk.tr, line, in_memory=line.bundle in kept) for line in lines])


def columns(tr: Translator) -> list[Column]:
    """Of the list."""
    return [
        Column(tr("password_notice", "Notice"), 200, figures=True),
        Column(tr("password_notice", "Opens"), 180, figures=True),
        Column(tr("password_notice", "Made on"), 200),
        Column(tr("password_notice", "State"), 220),
        Column(tr("password_notice", "Back by")),
    ]


def row_of(tr: Translator, line: NoticeLine, *, in_memory: bool) -> Row:
    """One notice."""
    chips: dict[str, tuple[Mark, str]] = {
        "printed": ("wait", tr("password_notice", "printed, kept")),
        "handed_over": ("done", tr("password_notice", "handed over")),
        "returned": ("ok", tr("password_notice", "returned")),
        "void": ("ng", tr("password_notice", "void")),
    }
    lost: tuple[Mark, str] = ("ng", tr("password_notice", "never printed, lost"))
    waiting: tuple[Mark, str] = ("check", tr("password_notice", "to be printed"))
    mark, word = chips.get(line.state, waiting if in_memory else lost)
    return Row(
        line.bundle,
        (
            Cell(line.number, strong=True),
            Cell(line.disc or "–"),
            Cell(long_day(tr, line.made_on) or "–"),
            Cell(word, mark=mark, chip=True),
            Cell(long_day(tr, line.return_by) or "–"),
        ),
    )
