"""What the two desks asked each other about a case, and the box in which an officer asks or answers."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.when import short_day
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.entry import Note
from sitter_desk.desktop.widgets.marks import Mark as Shape
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, row
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.views.deciding_case import Asked, CaseView

KINDS: dict[str, str] = {
    "question": "Question",
    "send_back": "Sent back",
    "change_request": "Change asked for",
    "submission": "The decision stands",
}
"""What one desk asked of the other (context ``decision_asked``)."""


class AskedPane(QWidget):
    """Questions oldest first; a question of the contractor that waits for the ward is answered here."""

    def __init__(self, desk: Desk, ask: Callable[[str, str], object], answer: Callable[[str, str], object]) -> None:
        super().__init__()
        self._desk, self._tr = desk, desk.tr
        self._ask, self._answer = ask, answer
        self._view: CaseView | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.note = Note(desk.tr("decisions", "Words"), 3)
        self.send = button(desk.look, "", self._pressed, "small")
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._list)
        self._form = column(self.note, row(None, self.send), spacing=6)
        inside.addWidget(self._form)
        inside.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner))

    @property
    def waiting(self) -> Asked | None:
        """The contractor's question that waits for an answer of the ward."""
        found = self._view.asked if self._view else ()
        return next((each for each in found if each.waits_for == "ward" and each.kind != "send_back"), None)

    def show_asked(self, view: CaseView) -> None:
        """What was asked about another case."""
        tr = self._tr
        if self._view is None or self._view.row.application != view.row.application:
            self.note.setPlainText("")
        self._view = view
        clear(self._list)
        for each in view.asked:
            self._list.addWidget(self._sheet(each))
        may = self._desk.may("question.answer" if self.waiting else "question.ask")
        self._form.setVisible(may)
        words = (
            tr("decisions", "Answer {number}", number=self.waiting.number)
            if self.waiting
            else tr("decisions", "Ask the contractor")
        )
        self.send.say(words)

    def _sheet(self, asked: Asked) -> QWidget:
        tr, sheet = self._tr, Sheet()
        sheet.inside.setContentsMargins(14, 8, 14, 10)
        sheet.inside.setSpacing(4)
        shape: Shape = "wait" if asked.waits_for else "done"
        state = {
            "ward": tr("decisions", "waits for the ward"),
            "contractor": tr("decisions", "waits for the contractor"),
        }.get(asked.waits_for or "", tr("decisions", "answered"))
        head = f"{tr('decision_asked', KINDS[asked.kind])} {asked.number}  {short_day(asked.day)}  {asked.by}"
        sheet.inside.addWidget(row(label(head, "note"), None, Chip(self._desk.look, shape, state)))
        if asked.text:
            sheet.inside.addWidget(label(asked.text, "body", wrap=True))
        for text, day, who in asked.answers:
            said = text or tr("decisions", "The case, submitted again, is the answer.")
            sheet.inside.addWidget(label(f"{tr('decisions', 'Answer')}  {short_day(day)}  {who}", "hint"))
            sheet.inside.addWidget(label(said, "body", wrap=True))
        return sheet

    def _pressed(self) -> None:
        if self._view is None:
            return
        if self.waiting:
            self._answer(self.waiting.question, self.note.toPlainText())
        else:
            self._ask(self._view.row.application, self.note.toPlainText())

    def done(self) -> None:
        """It was asked or answered: the box is empty again."""
        self.note.setPlainText("")
