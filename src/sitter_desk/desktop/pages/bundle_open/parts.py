"""The views of opening a medium: what lies on it, its password, the sender's key, and how it ended."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.bundle_open.state import Opening
from sitter_desk.desktop.pages.bundles.words import beside, error_sentence, megabytes
from sitter_desk.desktop.when import short_day
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.code_groups import FINGERPRINT, CodeGroups
from sitter_desk.desktop.widgets.marks import Icon, Mark, mark_icon
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, heading, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.domain.papercode import GROUPS
from sitter_desk.office.views.exchange_opening import FoundBundle, Standing
from sitter_desk.workstation.language import Translator

PAPER = (152, 208)
SMALL = 0.7


def standing_words(tr: Translator, found: FoundBundle) -> tuple[Mark, str, str]:
    """Mark, a few words, and a sentence for where a bundle stands by its label."""
    gap = "・".join(found.gap)
    words: dict[Standing, tuple[Mark, str, str]] = {
        "expected": ("ok", tr("bundle_open", "the next one"), tr("bundle_open", "It is the one that comes next.")),
        "later": (
            "check", tr("bundle_open", "numbers missing"),
            tr("bundle_open", "{numbers} never came. This one carries what they did. Tell the sender.", numbers=gap),
        ),
        "earlier": (
            "ng", tr("bundle_open", "older"),
            tr("bundle_open", "A newer one is taken in already. Put it with the media to be returned."),
        ),
        "applied": (
            "done", tr("bundle_open", "taken in already"),
            tr("bundle_open", "Nothing needs to be done. Put it with the media to be returned."),
        ),
        "ours": ("check", tr("bundle_open", "made here"), tr("bundle_open", "This desk made it for the other side.")),
        "unknown": (
            "check", tr("bundle_open", "other label"),
            tr("bundle_open", "Its label says nothing of the order. What counts is inside."),
        ),
        "refused": ("ng", tr("bundle_open", "not for here"), ""),
    }  # fmt: skip
    mark, word, said = words[found.standing]
    return mark, word, error_sentence(tr, found.refusal) if found.refusal else said


class MediumView(QWidget):
    """Step 1 and 2: which drive, which bundle on it, and whether it is the one awaited."""

    def __init__(self, desk: Desk, choose: Callable[[], object], chosen: Callable[[FoundBundle], object]) -> None:
        super().__init__()
        self._desk, self._chosen = desk, chosen
        tr = desk.tr
        self.button = Button(desk.look, tr("bundle_open", "Choose the medium"), icon_name="folder", key="F4")
        self.button.clicked.connect(lambda _checked=False: choose())
        self._folder, self._awaited = label("", "strong"), label("", "note", wrap=True)
        self.radios: dict[str, QRadioButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        sheet = Sheet()
        words = column(self._folder, self._awaited, spacing=3)
        sheet.inside.addWidget(beside(Icon(desk.look, "disc", "accent", 28), words, self.button, spacing=16))
        layout.addWidget(sheet)
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        layout.addLayout(self._found)
        layout.addStretch(1)

    def tell(self, opening: Opening, awaited: tuple[str, ...]) -> None:
        """What lies on the medium."""
        tr, medium = self._desk.tr, opening.medium
        self._folder.setText(
            str(medium.folder) if medium else tr("bundle_open", "Put in the disc, then choose its drive")
        )
        known = "・".join(awaited)
        self._awaited.setText(
            tr("bundle_open", "The next one to come is {number}. Have its password notice at hand.", number=known)
            if known
            else tr("bundle_open", "The first disc brings the engagement. Have its password notice at hand.")
        )
        clear(self._found)
        self.radios = {}
        if medium:
            told = tr("bundle_open", "{count} bundles on it", count=len(medium.found))
            self._found.addWidget(heading(tr("bundle_open", "On this medium"), told))
        for found in medium.found if medium else ():
            self._found.addWidget(self._card(found, several=bool(medium and len(medium.found) > 1), opening=opening))

    def _card(self, found: FoundBundle, *, several: bool, opening: Opening) -> Sheet:
        tr = self._desk.tr
        mark, word, said = standing_words(tr, found)
        sheet = Sheet()
        name: QWidget = label(found.number, "code")
        if several and found.can_be_opened:
            radio = QRadioButton(found.number)
            radio.setAccessibleName(f"{found.number} {word}")
            radio.setChecked(opening.found is not None and opening.found.path == found.path)
            radio.toggled.connect(lambda on: self._chosen(found) if on else None)
            self.radios[found.number] = radio
            name = radio
        size = label(megabytes(found.size) if found.size else "", "note")
        sheet.inside.addWidget(row(name, size, None, Chip(self._desk.look, mark, word), spacing=16))
        sheet.inside.addWidget(label(said, wrap=True))
        if found.arrival:
            sheet.inside.addWidget(label(_arrival(tr, found), "note"))
        return sheet


def _arrival(tr: Translator, found: FoundBundle) -> str:
    arrival = found.arrival
    if arrival is None:
        return ""
    if not arrival.day:
        return tr("bundle_open", "Confirmation record {sheet}, not recorded yet", sheet=arrival.sheet)
    when = f"{short_day(arrival.day)} {arrival.time}"
    return tr("bundle_open", "Handed over {when}, confirmation record {sheet}", when=when, sheet=arrival.sheet)


class PasswordView(QWidget):
    """Step 3: the seven groups, where they stand on the paper, and which signs look alike."""

    def __init__(self, desk: Desk, entered: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self.code = CodeGroups(desk.look, tr)
        self.code.entered.connect(entered)
        self._heading = label("", "panel")
        self.wait = label("", "note", wrap=True)
        self.place = PaperPlace(desk)
        self.scan = Button(desk.look, tr("bundle_open", "Read the 2-D code"), icon_name="scan", key="F4")
        self.scan.clicked.connect(lambda _checked=False: self.code.begin())
        self.code.changed.connect(self._place)
        for box in self.code.boxes:
            box.focused.connect(self._place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self._sheet())
        layout.addLayout(self._below())
        layout.addStretch(1)

    def _sheet(self) -> Sheet:
        tr = self._desk.tr
        sheet = Sheet()
        sheet.inside.setContentsMargins(28, 18, 28, 18)
        sheet.inside.setSpacing(12)
        told = tr("bundle_open", "The fifth sign of a group checks it, so a slip shows before you reach the end.")
        sheet.inside.addWidget(column(self._heading, label(told, "note", wrap=True), spacing=4))
        sheet.inside.addWidget(self.code)
        sheet.inside.addWidget(beside(self.scan, self.wait))
        return sheet

    def _below(self) -> QHBoxLayout:
        tr = self._desk.tr
        side = QHBoxLayout()
        side.setSpacing(20)
        parts = [
            (tr("bundle_open", "Here on the paper"), self._paper(), 0),
            (tr("bundle_open", "Signs that look alike"), alike(tr), 3),
            (tr("bundle_open", "What comes next"), self._next(), 3),
        ]
        for name, part, stretch in parts:
            held = column(heading(name), part, None, spacing=6)
            side.addWidget(held, stretch)
        return side

    def _paper(self) -> Sheet:
        sheet = Sheet()
        sheet.inside.addWidget(self.place, 0, Qt.AlignmentFlag.AlignHCenter)
        return sheet

    def _next(self) -> Sheet:
        tr, sheet = self._desk.tr, Sheet()
        for icon_name, text in (
            ("link", tr("bundle_open", "Signature and order are checked")),
            ("table", tr("bundle_open", "You see what is new and what changed")),
            ("check", tr("bundle_open", "It is taken in at once, when you say so")),
        ):
            sheet.inside.addWidget(
                row(Icon(self._desk.look, icon_name, "ink2", 18), label(text, "note", wrap=True), spacing=12)
            )
        return sheet

    def tell(self, opening: Opening, seconds: int) -> None:
        """The notice it is of, and how long to wait after wrong tries."""
        tr = self._desk.tr
        notice = opening.found.notice if opening.found else ""
        self._heading.setText(tr("bundle_open", "Type the seven groups of notice {number}", number=notice))
        if seconds:
            said = tr(
                "bundle_open",
                "{count} wrong tries. The next one in {seconds} seconds.",
                count=opening.wrong,
                seconds=seconds,
            )
        else:
            said = tr("bundle_open", "Each wrong password waits longer, and is in the audit log.")
        self.wait.setText(said)

    def _place(self) -> None:
        judged = self.code.judged
        here = next((at for at, box in enumerate(self.code.boxes) if box.hasFocus()), -1)
        wrong = tuple(at for at, verdict in enumerate(judged) if verdict == "wrong")
        self.place.show_groups(wrong, here)


def alike(tr: Translator) -> Sheet:
    """Signs that are misread, and what becomes of them."""
    sheet = Sheet(padded=False)
    rows = [
        ("8　B", tr("bundle_open", "Different signs")),
        ("5　S", tr("bundle_open", "Different signs")),
        ("2　Z", tr("bundle_open", "Different signs")),
        ("0　1", tr("bundle_open", "Digits. O, I, L and U are not used.")),
    ]
    on_paper = label(tr("bundle_open", "on paper"), "hint")
    on_paper.setFixedWidth(58)
    head = row(on_paper, label(tr("bundle_open", "when typing"), "hint"), None, spacing=10, margins=(20, 6, 10, 6))
    sheet.inside.addWidget(head)
    for signs, said in rows:
        sheet.inside.addWidget(rule())
        name = label(signs, "figure")
        name.setFixedWidth(58)
        sheet.inside.addWidget(row(name, label(said, "note", wrap=True), spacing=10, margins=(20, 7, 10, 7)))
    return sheet


class PaperPlace(QWidget):
    """Where the groups stand on the password notice: the wrong one red, the one being typed blue."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wrong: tuple[int, ...] = ()
        self._here = -1
        self._scale = SMALL if desk.look.compact else 1.0
        self.setFixedSize(round(PAPER[0] * self._scale), round(PAPER[1] * self._scale))
        self.setAccessibleName(desk.tr("bundle_open", "Here on the paper"))

    def show_groups(self, wrong: tuple[int, ...], here: int) -> None:
        """Which groups."""
        self._wrong, self._here = wrong, here
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """The sheet with its title, its seven boxes in two rows, and the 2-D code below them at the right."""
        tokens, painter = self._desk.look.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.setBrush(QColor(tokens.sheet))
        painter.drawRect(QRectF(0.5, 0.5, PAPER[0] - 2, PAPER[1] - 2))
        self._lines(painter)
        for at in range(GROUPS):
            self._box(painter, at)
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(118, 109, 18, 18))
        painter.end()

    def _lines(self, painter: QPainter) -> None:
        tokens = self._desk.look.tokens
        font = painter.font()
        font.setPixelSize(11)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(QRectF(0, 14, PAPER[0], 16), Qt.AlignmentFlag.AlignHCenter, "パスワード通知書")
        painter.setPen(QPen(QColor(tokens.line2), 2))
        for y, width in ((42, 110), (50, 90), (58, 110), (146, 116), (156, 100), (166, 116), (176, 90)):
            painter.drawLine(18, y, 18 + width, y)

    def _box(self, painter: QPainter, at: int) -> None:
        tokens = self._desk.look.tokens
        across, down = at % 4, at // 4
        box = QRectF(16 + across * 31, 78 + down * 33, 27, 15)
        wrong, here = at in self._wrong, at == self._here
        painter.setPen(
            QPen(QColor(tokens.ngsolid if wrong else tokens.accent if here else tokens.edge), 2 if wrong or here else 1)
        )
        painter.setBrush(QColor(tokens.ngsoft if wrong else tokens.asoft if here else tokens.sheet))
        painter.drawRect(box)
        font = painter.font()
        font.setPixelSize(10)
        font.setBold(wrong or here)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ng if wrong else tokens.accent if here else tokens.ink2))
        painter.drawText(box.translated(0, -14), Qt.AlignmentFlag.AlignCenter, str(at + 1))


class KeyView(QWidget):
    """The sender's key is not known yet: its 16 characters are typed from the key comparison sheet (B8)."""

    def __init__(self, desk: Desk, entered: Callable[[], object]) -> None:
        super().__init__()
        tr = desk.tr
        self.code = CodeGroups(desk.look, tr, FINGERPRINT)
        self.code.entered.connect(entered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        sheet = Sheet()
        sheet.inside.setContentsMargins(28, 18, 28, 22)
        sheet.inside.setSpacing(12)
        told = tr(
            "bundle_open", "It is a paper of its own, not the password notice. It is compared once for each sender."
        )
        words = column(
            label(tr("bundle_open", "Type the 16 characters of the key comparison sheet"), "panel"),
            label(told, "note", wrap=True), spacing=4,
        )  # fmt: skip
        sheet.inside.addWidget(words)
        sheet.inside.addWidget(self.code)
        layout.addWidget(sheet)
        why = Sheet()
        why.inside.addWidget(row(mark_icon(desk.look, "info", 22), label(tr("bundle_open", "Why"), "strong"), None))
        why.inside.addWidget(
            label(tr("bundle_open", "A bundle names its sender itself. The paper proves who that is."), wrap=True)
        )
        layout.addWidget(why)
        layout.addStretch(1)
