"""Both records of a suspected duplicate, line by line, what speaks for it, and what a person says of it."""

import re
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from sitter_desk.desktop.pages.prescreening.words import KINDS
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import plain_day
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.entry import Segments
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.marks import mark_icon
from sitter_desk.desktop.widgets.sheet import Sheet, clear, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.documents.wording import yen
from sitter_desk.domain.dates import parse_day
from sitter_desk.domain.export_file import ACCOUNT_KINDS
from sitter_desk.domain.stages import Stage
from sitter_desk.office.side_by_side import LABELS
from sitter_desk.office.side_by_side import Line as Compared
from sitter_desk.office.telling import STAGES
from sitter_desk.office.views.duplicate_desk import Suspicion
from sitter_desk.workstation.language import Translator

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def shown_value(tr: Translator, code: str, text: str) -> str:
    """A value as a person reads it: days as the language writes them, yen with thousands, the rest as received."""
    if code == "fee_yen" and text.isdecimal():
        return yen(int(text))
    if code == "kind":
        return next((word for word, kind in ACCOUNT_KINDS.items() if kind == text != word), text)
    if _DAY.fullmatch(text) and parse_day(text) == text:
        return plain_day(tr, text)
    return text or "–"


class PairPanel(QWidget):
    """The pair at the right. ``edited``: what is said of it is another."""

    edited = Signal()

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self.suspicion: Suspicion | None = None
        self.may = False
        self._head, self._reasons, self._grid = QVBoxLayout(), QVBoxLayout(), QGridLayout()
        self._head.setSpacing(4)
        self._reasons.setSpacing(2)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self.verdict = Segments(
            tr("duplicates", "What they are"),
            [
                ("different", tr("duplicates", "Two different ones")),
                ("same", tr("duplicates", "One and the same")),
            ],
            optional=True,
        )
        self.note = Line(tr("duplicates", "Reason"))
        self.note.setPlaceholderText(tr("duplicates", "How this was found out"))
        self._follows = label("", "note", wrap=True)
        self._form = self._build_form()
        self._lay_out()
        self.verdict.picked.connect(lambda _value: self._edited())
        self.note.textChanged.connect(lambda _text: self.edited.emit())

    def _build_form(self) -> QWidget:
        tr, form = self._tr, QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule())
        column.addWidget(row(label(tr("duplicates", "What they are"), "section"), self.verdict, None, spacing=16))
        column.addWidget(self.note)
        column.addWidget(self._follows)
        return form

    def _lay_out(self) -> None:
        sheet = Sheet()
        sheet.inside.setSpacing(10)
        for part in (self._head, self._reasons):
            sheet.inside.addLayout(part)
        sheet.inside.addWidget(rule())
        sheet.inside.addLayout(self._grid)
        sheet.inside.addStretch(1)
        sheet.inside.addWidget(self._form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sheet)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    # ---- what is shown ------------------------------------------------------------------------------------------

    def show_pair(self, suspicion: Suspicion, *, may: bool) -> None:
        """Another pair; ``may``: the person may decide it."""
        self.suspicion = suspicion
        self.may = may and suspicion.mine
        self._tell_head(suspicion)
        self._tell_reasons(suspicion)
        self._tell_lines(suspicion)
        self.note.setText(suspicion.duplicate.note)
        if suspicion.duplicate.state != "open":
            self.verdict.choose(suspicion.duplicate.state)
        self._form.setVisible(self.may)
        self._edited()
        if self.may:
            self.verdict.setFocus()

    def _tell_head(self, suspicion: Suspicion) -> None:
        tr, found = self._tr, suspicion.duplicate
        clear(self._head)
        title = label(tr("prescreening", KINDS[found.kind]), "panel", wrap=True)
        if found.state == "open":
            stops = tr("duplicates", "stops the pre-screening")
            chip = (
                Chip(self._look, "ng", stops)
                if found.hard
                else Chip(self._look, "check", tr("duplicates", "look again"))
            )
        else:
            same = tr("duplicates", "decided: the same")
            other = tr("duplicates", "decided: different")
            chip = Chip(self._look, "done", same if found.state == "same" else other)
        self._head.addWidget(
            row(title, chip, None, label(tr("duplicates", "alike {count} %", count=found.likeness), "note"))
        )
        if found.state != "open":
            told = tr(
                "duplicates",
                "{day}, {who}: {note}",
                day=plain_day(tr, found.decided_on),
                who=found.decided_by,
                note=found.note,
            )
            self._head.addWidget(label(told, "note", wrap=True))

    def _tell_reasons(self, suspicion: Suspicion) -> None:
        tr = self._tr
        clear(self._reasons)
        for reason in suspicion.reasons:
            text = label(tr("duplicates", reason), "body", wrap=True)
            held = row(mark_icon(self._look, "info", 16), text, spacing=8)
            self._reasons.addWidget(held)

    def _tell_lines(self, suspicion: Suspicion) -> None:
        clear(self._grid)
        tr = self._tr
        former = tr("duplicates", "Former contractor's list")
        heads = (
            self._side(suspicion.one_number, suspicion.one_stage),
            self._side(suspicion.other_number, suspicion.other_stage) if suspicion.other_number else former,
        )
        for at, head in enumerate(heads, 1):
            self._grid.addWidget(label(head, "strong", wrap=True), 0, at)
        for at, line in enumerate((each for each in suspicion.both.lines if each.code != "receipt_number"), 1):
            self._line(at, line)
        self._grid.setColumnMinimumWidth(0, 120)
        for at in (1, 2):
            self._grid.setColumnStretch(at, 1)

    def _side(self, number: str, stage: Stage | Literal[""]) -> str:
        tr = self._tr
        return f"{number}　{tr('stages', STAGES[stage])}" if stage else number

    def _line(self, at: int, line: Compared) -> None:
        tr = self._tr
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label(tr("duplicates", LABELS[line.code]), "label"), at, 0, top)
        for place, text in ((1, line.one), (2, line.other)):
            role = "strong" if line.differs and line.one and line.other else "body"
            self._grid.addWidget(label(shown_value(self._tr, line.code, text), role, wrap=True), at, place, top)  # type: ignore[arg-type]  # a role
        if not (line.one and line.other):
            return  # one side does not say, so there is nothing to compare
        word = tr("duplicates", "differs") if line.differs else tr("duplicates", "same")
        mark = mark_icon(self._look, "check" if line.differs else "ok", 16)
        verdict = row(mark, label(word, "hint", state="warn" if line.differs else "ok"), None, spacing=6)
        verdict.setFixedWidth(72)
        self._grid.addWidget(verdict, at, 3, top)

    # ---- what is said of it -------------------------------------------------------------------------------------

    def _edited(self) -> None:
        tr = self._tr
        follows = {
            "same": tr("duplicates", "Their hours count together, and what was screened here is screened again."),
            "different": tr("duplicates", "They count apart. The same question is not asked again."),
        }
        self._follows.setText(follows.get(self.verdict.value, tr("duplicates", "Choose, and say why.")))
        self.edited.emit()

    @property
    def fields(self) -> Fields:
        """What is typed here, by names."""
        return {"verdict": self.verdict, "note": self.note}

    @property
    def is_ready(self) -> bool:
        """Both are there: what they are, and the reason; another one than was recorded before."""
        if self.suspicion is None or not self.may:
            return False
        found = self.suspicion.duplicate
        said = (self.verdict.value, self.note.text())
        return bool(self.verdict.value and self.note.text().strip()) and said != (found.state, found.note)
