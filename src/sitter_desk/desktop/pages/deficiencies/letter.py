"""One deficiency notice opened: whom it goes to, what it asks for, what happened, and the form of what is next."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sitter_desk.desktop.pages.deficiencies.forms import CallForm, Form, PostForm, SupplementForm
from sitter_desk.desktop.pages.deficiencies.words import FATES, OUTCOMES, step_words
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import plain_day
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.domain.records import DeficiencyItem
from sitter_desk.office.views.letter_desk import LetterFile
from sitter_desk.workstation.language import Translator

Mode = Literal["", "post", "call", "supplement"]


class LetterPanel(QWidget):
    """The letter at the right. ``edited``: what is typed, or which form is shown, is another."""

    edited = Signal()

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self.file: LetterFile | None = None
        self.mode: Mode = ""
        self.post, self.call, self.supplement = PostForm(look, tr), CallForm(look, tr), SupplementForm(look, tr)
        self._sheet = Sheet()
        self._sheet.inside.setSpacing(10)
        self._head = QVBoxLayout()
        self._head.setSpacing(4)
        self._items = QVBoxLayout()
        self._items.setSpacing(8)
        self._past = QVBoxLayout()
        self._past.setSpacing(3)
        self._script = QVBoxLayout()
        self._script.setSpacing(4)
        self._script_button = button(look, "", self._turn_script, "quiet", icon_name="phone")
        self.script_shown = False
        self._lay_out()
        for form in self.forms.values():
            form.edited.connect(self.edited)

    @property
    def forms(self) -> dict[Mode, Form]:
        """The forms by what they record."""
        return {"post": self.post, "call": self.call, "supplement": self.supplement}

    def _lay_out(self) -> None:
        inside = self._sheet.inside
        inside.addLayout(self._head)
        inside.addWidget(rule())
        for form in self.forms.values():
            inside.addWidget(form)
        self._line = rule()
        inside.addWidget(self._line)
        inside.addLayout(self._items)
        inside.addWidget(row(self._script_button, None))
        inside.addLayout(self._script)
        inside.addWidget(rule())
        inside.addLayout(self._past)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._sheet)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    # ---- what is shown ------------------------------------------------------------------------------------------

    def show_letter(self, file: LetterFile, mode: Mode, *, today: str, now: str) -> None:
        """A letter, with the form of what is to be recorded next."""
        self.file = file
        self.post.begin(today)
        self.call.begin(today, now)
        self.supplement.begin(file, today)
        self._tell_head(file)
        self._tell_items(file)
        self._tell_script(file)
        self._tell_past(file)
        self.choose(mode)

    def choose(self, mode: Mode) -> None:
        """Another form, "" for none."""
        self.mode = mode
        for name, form in self.forms.items():
            form.setVisible(name == mode)
        self._line.setVisible(bool(mode))
        first = {"post": self.post.day, "call": self.call.outcome, "supplement": self.supplement.day}.get(mode)
        if first:
            first.setFocus()
        self.edited.emit()

    @property
    def is_ready(self) -> bool:
        """Whether what the form says can be recorded."""
        form = self.forms.get(self.mode)
        return form is None or form.is_ready

    def _tell_head(self, file: LetterFile) -> None:
        tr = self._tr
        clear(self._head)
        word, mark = step_words(tr, file.row)
        number = label(file.letter.number, "figure")
        self._head.addWidget(
            row(number, Chip(self._look, mark, word), None, label(file.application.receipt_number, "figure"))
        )
        name = label(file.applicant, "panel")
        phone = row(Icon(self._look, "phone", "ink2", 18), label(file.phone or "–", "figure"), spacing=6)
        self._head.addWidget(row(column(label(file.kana, "kana"), name, spacing=0), None, phone))
        until = tr("deficiencies", "Reply by {day}", day=plain_day(self._tr, file.letter.reply_by))
        left = tr("deficiencies", "{count} more days of calls before it may be passed on", count=file.calls_needed)
        needed = left if file.row.step in ("wait", "call") and file.calls_needed else ""
        over = tr("deficiencies", "{count} days over", count=file.row.days_over) if file.row.days_over else ""
        state = "ng" if over else None
        texts = "　".join(part for part in (until, over, needed) if part)
        self._head.addWidget(label(texts, "note", wrap=True, state=state))  # type: ignore[arg-type]  # a state

    def _tell_items(self, file: LetterFile) -> None:
        tr = self._tr
        clear(self._items)
        self._items.addWidget(label(tr("deficiencies", "What it asks for"), "section"))
        for at, item in enumerate(file.items, 1):
            self._items.addWidget(self._item(at, item))
        for title, fate in file.originals:
            told = tr("deficiencies", "Original: {paper}, {fate}", paper=title, fate=tr("deficiencies", FATES[fate]))
            self._items.addWidget(label(told, "note"))

    def _item(self, at: int, item: DeficiencyItem) -> QWidget:
        tr = self._tr
        number = label(str(at), "figure")
        number.setFixedWidth(22)
        to_send = tr("deficiencies", "To send: {what}", what=item.send)
        words = column(
            label(item.place, "strong"),
            label(item.problem, "body", wrap=True),
            label(to_send, "note", wrap=True),
            spacing=2,
        )
        held = QWidget()
        across = QHBoxLayout(held)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(words, 1)
        return held

    def _tell_script(self, file: LetterFile) -> None:
        clear(self._script)
        tr = self._tr
        hide, see = tr("deficiencies", "Hide what is said"), tr("deficiencies", "What is said on the telephone")
        self._script_button.say(hide if self.script_shown else see)
        for line in file.script if self.script_shown else ():
            icon = Icon(
                self._look, "phone" if line.kind == "say" else "info", "accent" if line.kind == "say" else "ink3", 16
            )
            held = QWidget()
            across = QHBoxLayout(held)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(10)
            across.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(label(line.text, "body" if line.kind == "say" else "note", wrap=True), 1)
            self._script.addWidget(held)

    def _turn_script(self) -> None:
        self.script_shown = not self.script_shown
        if self.file:
            self._tell_script(self.file)

    def _tell_past(self, file: LetterFile) -> None:
        """What happened to it, in the order of the days."""
        tr, letter = self._tr, file.letter
        clear(self._past)
        self._past.addWidget(label(tr("deficiencies", "What happened"), "section"))
        told = [(letter.made_on, tr("deficiencies", "made by {who}", who=letter.made_by))]
        if file.posting:
            number = tr(
                "deficiencies",
                "posted, {number} {tracking}",
                number=file.posting.number,
                tracking=file.posting.tracking,
            )
            told.append((file.posting.day, number.strip()))
        for call in letter.reminders:
            outcome = tr("deficiencies", OUTCOMES[call.outcome])
            told.append(
                (
                    call.day,
                    tr(
                        "deficiencies",
                        "called at {time} by {who}: {outcome}",
                        time=call.time,
                        who=call.by,
                        outcome=outcome,
                    ),
                )
            )
        titles = {paper.code: paper.title for paper in file.papers}
        for came in file.supplements:
            names = tr("deficiencies", ", ").join(titles.get(code, code) for code in came.documents) or came.note
            told.append((came.arrived_on, tr("deficiencies", "came: {papers}", papers=names)))
        if letter.closed_on and letter.state != "answered":
            word, _ = step_words(tr, file.row)
            told.append((letter.closed_on, word))
        for day, what in sorted(told, key=lambda each: each[0]):
            self._past.addWidget(row(label(plain_day(self._tr, day), "figure"), label(what, "body"), None, spacing=14))
