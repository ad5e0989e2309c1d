"""The box under the ledger: what the chosen line or check is about, and what a person here can do with it at once.

A paper is answered with one key, a 確認事項 is settled with a note, a suspected duplicate opened. Nothing is decided.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sitter_desk.desktop.pages.prescreening.checks import below, is_the_wards, result_word
from sitter_desk.desktop.pages.prescreening.ledger import day_words
from sitter_desk.desktop.pages.prescreening.words import ANSWERS, KINDS, MARK_OF, how_words, read_and_note
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import plain_day
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.field import DayField
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.marks import MARKS, Mark, mark_icon
from sitter_desk.desktop.widgets.sheet import clear, row
from sitter_desk.desktop.widgets.text import label, restyle
from sitter_desk.documents.wording import minutes as clock
from sitter_desk.documents.wording import yen
from sitter_desk.domain.typed_days import typed_day
from sitter_desk.office.telling import REASONS
from sitter_desk.office.views.screening_checks import CheckRow, Paper, PaperRow
from sitter_desk.office.views.screening_desk import FindingRow, ScreeningCase
from sitter_desk.office.views.screening_ledger import LedgerRow
from sitter_desk.workstation.language import Translator

ANSWER_CAPS = {"fits": "Space", "missing": "Shift+Space", "none": "Delete"}
"""The keys of the check list (``check_list.ANSWER_KEYS``), as they are written."""


class AboutPanel(QFrame):
    """One thing at a time. ``answered``: paper code, answer, day of issue (ISO or "") · ``settled``: finding id, note ·
    ``duplicate_wanted``: id · ``correction_wanted``: the application is to be corrected · ``withdrawn``: day on which
    the applicant told it, reason · ``asked``: what the ward is asked, and the day of an answer ("" for none) ·
    ``typing``: fields to type in are there, at the place that they are of · ``leaving``: they go."""

    answered = Signal(str, str, str)
    settled = Signal(str, str)
    duplicate_wanted = Signal(str)
    correction_wanted = Signal()
    withdrawn = Signal(str, str)
    asked = Signal(str, str)
    typing = Signal(str, object)
    typed = Signal()
    leaving = Signal()

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self.setProperty("kind", "banner")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 10, 16, 10)
        self._row.setSpacing(14)
        self.issued: DayField | None = None
        self.note: Line | None = None
        self.buttons: dict[str, Button] = {}
        self._finding = ""
        self._paper: PaperRow | None = None

    # ---- a line of the ledger -----------------------------------------------------------------------------------

    def show_line(self, line: LedgerRow, *, name_child: bool = False) -> None:
        """Why this use comes to this amount; ``name_child`` where the application is for several."""
        tr = self._tr
        day = day_words(tr, line.day)
        if line.less_yen:
            title = tr(
                "prescreening",
                "{day}: {amount} of {fee} yen",
                day=day,
                amount=yen(line.amount_yen),
                fee=yen(line.fee_yen),
            )
        else:
            title = tr("prescreening", "{day}: the whole fee of {fee} yen", day=day, fee=yen(line.fee_yen))
        told = "".join(line.sentences)
        why = tr("prescreening", "On the notice: {text}", text=told) if told else self._way(line)
        texts = [why, self._lost(line, name_child=name_child)]
        self._show("check" if line.less_yen else "ok", title, texts, [])

    def _way(self, line: LedgerRow) -> str:
        """From minutes to yen in one sentence, where the rules have none for it."""
        tr = self._tr
        return tr(
            "prescreening", "{booked} booked, ceiling {ceiling} yen: {how}.",
            booked=clock(line.minutes), ceiling=yen(line.ceiling_yen), how=how_words(self._tr, line.how),
        )  # fmt: skip

    def _lost(self, line: LedgerRow, *, name_child: bool) -> str:
        tr = self._tr
        parts = [
            tr("prescreening", "{reason} {yen} yen", reason=tr("reasons", REASONS[each.reason]), yen=yen(-each.yen))
            for each in line.differences
        ]
        where = [line.child] if name_child else []
        where += [line.company] if line.company else []
        return "　".join([*parts, *where])

    # ---- a check ------------------------------------------------------------------------------------------------

    def show_check(self, case: ScreeningCase, check: CheckRow) -> None:
        """What was read and where it failed, with what can be done here."""
        if check.paper:
            self._show_paper(case, check, check.paper)
        elif check.code == "findings" and case.findings:
            self._show_finding(case, case.findings)
        elif check.code == "duplicates" and case.duplicates:
            self._show_duplicates(case)
        else:
            self._show_plain(case, check)

    def _show_plain(self, case: ScreeningCase, check: CheckRow) -> None:
        tr = self._tr
        read, note = read_and_note(tr, check)
        texts = [part for part in (read.replace("\n", tr("prescreening", " · ")), note) if part]
        told = tr("prescreening", " → ").join(texts)
        asked = (
            tr("prescreening", "To say to the applicant: {sentence}", sentence=check.sentence) if check.sentence else ""
        )
        if is_the_wards(check):
            told = tr("prescreening", "The ward looks this up in its register after the case was passed on.")
        actions: list[Button] = []
        if "correct" in case.allowed and check.result in ("deficient", "open") and check.owner == "contractor":
            actions.append(
                self._button("correct", tr("prescreening", "Correct the application"), self.correction_wanted.emit)
            )
        title = f"{tr('checks', check.title)}　{result_word(tr, check)}"
        self._show("ward" if is_the_wards(check) else MARK_OF[check.result], title, [told, asked], actions)

    # ---- a paper ------------------------------------------------------------------------------------------------

    def _show_paper(self, case: ScreeningCase, check: CheckRow, paper: PaperRow) -> None:
        tr = self._tr
        title = f"{tr('checks', check.title)}　{result_word(tr, check)}"
        may = "check_paper" in case.allowed
        actions = [self._answer(paper, each) for each in answers_for(paper)] if may else []
        mark: Mark = "ward" if is_the_wards(check) else MARK_OF[check.result]
        self._show(mark, title, [self._seen(paper), below(tr, check)], actions, below_actions=True)
        self._paper = paper
        if may and paper.oldest:
            self._ask_day(paper)

    def _seen(self, paper: PaperRow) -> str:
        tr = self._tr
        if paper.seen is None:
            return tr("prescreening", "Nobody has looked at it yet.")
        said = tr(
            "prescreening",
            "Looked at by {who} on {day}",
            who=paper.seen.checked_by,
            day=plain_day(tr, paper.seen.checked_on),
        )
        dated = (
            tr("prescreening", "issued on {day}", day=plain_day(tr, paper.seen.issued_on))
            if paper.seen.issued_on
            else ""
        )
        return tr("prescreening", ", ").join(part for part in (said, dated) if part)

    def _answer(self, paper: PaperRow, answer: Paper) -> Button:
        tr = self._tr
        text = tr("prescreening", ANSWERS[answer])
        if paper.is_condition and answer == "missing":
            text = tr("prescreening", "Does not hold")
        return self._button(answer, text, lambda: self.answer(answer))

    def _ask_day(self, paper: PaperRow) -> None:
        tr = self._tr
        told = tr("prescreening", "Day of issue, {day} or later", day=plain_day(tr, paper.oldest))
        field = DayField(self._look, tr, told, width=110, label_width=220)
        field.line.steps_itself = False
        field.line.stepped.connect(lambda _forward: self.answer("fits"))
        if paper.seen:
            field.set_text(typed_day(paper.seen.issued_on))
        self.issued = field
        self._column.addWidget(field)

    def answer(self, answer: Paper) -> None:
        """One answer about the paper that is shown; where a day of issue is asked for, not without it."""
        tr = self._tr
        if self._paper is None or answer not in answers_for(self._paper):
            return
        issued = self.issued.value if self.issued else ""
        if self.issued and answer == "fits" and not issued:
            self.issued.refuse(tr("prescreening", "The day that stands on the paper is needed here."))
            self.issued.setFocus()
            return
        self.answered.emit(self._paper.code, answer, issued)

    # ---- 確認事項 and 重複の疑い ------------------------------------------------------------------------------------

    def _show_finding(self, case: ScreeningCase, findings: Sequence[FindingRow]) -> None:
        tr, first = self._tr, findings[0]
        title = tr("findings", first.sentence)
        rest = tr("prescreening", "{count} in all", count=len(findings)) if len(findings) > 1 else ""
        row_of_file = tr("prescreening", "row {row} of the file", row=first.row) if first.row else ""
        reason = tr("refused_rows", first.reason) if first.reason else ""
        texts = ["　".join(part for part in (first.field, row_of_file, reason, first.detail, rest) if part)]
        self._show("check" if first.blocks else "info", title, texts, [])
        self._finding = first.id
        if "settle" not in case.allowed:
            return
        field = Line(tr("prescreening", "What was found out"))
        field.steps_itself = False
        field.setPlaceholderText(tr("prescreening", "What was found out, and from whom"))
        done = self._button("settle", tr("prescreening", "It is settled"), self.settle)
        done.setEnabled(False)
        field.textChanged.connect(lambda text: done.setEnabled(bool(text.strip())))
        field.stepped.connect(lambda _forward: self.settle())
        self.note = field
        self._column.addWidget(row(field, done))
        self._type_in(f"finding:{first.id}", note=field)

    def settle(self) -> None:
        """Settles the 確認事項 that is shown, with the note that was typed."""
        if self.note and self.note.text().strip():
            self.settled.emit(self._finding, self.note.text())

    def _show_duplicates(self, case: ScreeningCase) -> None:
        tr = self._tr
        title = tr("prescreening", "Somebody has to compare both sides and decide")
        self._show("check", title, [], [])
        for each in case.duplicates[:3]:
            other = each.other_number or tr("prescreening", "former contractor or the same application")
            word = tr("prescreening", KINDS[each.kind])
            opened = self._button(f"duplicate {each.id}", tr("prescreening", "Compare"), self._comparing(each.id))
            self._column.addWidget(row(label(f"{word}　{other}", "body"), None, opened))

    def _comparing(self, duplicate: str) -> Callable[[], object]:
        return lambda: self.duplicate_wanted.emit(duplicate)

    # ---- 取下げ ---------------------------------------------------------------------------------------------------

    def show_withdrawal(self, today: str) -> None:
        """What the applicant told: on which day, and why where it was said."""
        tr = self._tr
        told = tr(
            "prescreening", "Nothing more is done with the case then. A mistake can be taken back with its reason."
        )
        self._show("check", tr("prescreening", "The applicant withdraws the application"), [told], [])
        day = DayField(self._look, tr, tr("prescreening", "Told on"), width=110, label_width=80)
        day.set_text(typed_day(today))
        reason = Line(tr("prescreening", "Reason, where it was said"))
        reason.setPlaceholderText(tr("prescreening", "Reason, where it was said"))
        done = self._button(
            "withdraw", tr("prescreening", "Record the withdrawal"), lambda: self._withdraw(day, reason)
        )
        day.edited.connect(lambda _text: done.setEnabled(bool(day.value)))
        self._column.addWidget(row(day, reason, done))
        reason.setFocus()
        self._type_in("withdraw", day=day, reason=reason)

    def _withdraw(self, day: DayField, reason: Line) -> None:
        self.withdrawn.emit(day.value, reason.text())

    # ---- 疑義照会 -------------------------------------------------------------------------------------------------

    def show_question(self) -> None:
        """What the ward is asked about this case, and until when an answer is wished for."""
        tr = self._tr
        told = tr("prescreening", "It goes to the ward with the next bundle. The case stays where it is.")
        self._show("info", tr("prescreening", "Ask the ward about this case"), [told], [])
        text = Line(tr("prescreening", "What is to be asked"))
        text.setPlaceholderText(tr("prescreening", "What is to be asked"))
        day = DayField(self._look, tr, tr("prescreening", "Answer by"), width=110, label_width=80)
        done = self._button("ask", tr("prescreening", "Record the question"), lambda: self._ask(text, day))
        done.setEnabled(False)
        text.textChanged.connect(lambda said: done.setEnabled(bool(said.strip())))
        self._column.addWidget(text)
        self._column.addWidget(row(day, None, done))
        text.setFocus()
        self._type_in("ask", text=text, day=day)

    def _ask(self, text: Line, day: DayField) -> None:
        self.asked.emit(text.text(), day.value)

    def _type_in(self, what: str, **fields: Line | DayField) -> None:
        """Tells of fields that are there, and of each change in them."""
        for field in fields.values():
            (field if isinstance(field, Line) else field.line).textChanged.connect(lambda _text: self.typed.emit())
        self.typing.emit(what, fields)

    # ---- how it is drawn ----------------------------------------------------------------------------------------

    def _show(
        self, mark: Mark, title: str, texts: Sequence[str], actions: Sequence[Button], *, below_actions: bool = False
    ) -> None:
        self.leaving.emit()
        clear(self._row)
        self.issued = self.note = self._paper = None
        self.buttons = {name: made for name, made in self.buttons.items() if made in actions}
        state = MARKS[mark][1]
        self.setProperty("state", state if state in ("ng", "warn") else "")
        restyle(self)
        self._row.addWidget(mark_icon(self._look, mark, 22), 0, Qt.AlignmentFlag.AlignTop)
        held = QWidget()
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(label(title, "strong", wrap=True, state=state))
        for text in texts:
            if text:
                self._column.addWidget(label(text, "body", wrap=True))
        if actions and below_actions:
            self._column.addWidget(self._with_keys(actions))
        self._row.addWidget(held, 1)
        if not below_actions:
            for made in actions:
                self._row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(" ".join([title, *texts]).strip())

    def _with_keys(self, actions: Sequence[Button]) -> QWidget:
        """The answers with the keys that give them, then the key that leads on."""
        tr, names = self._tr, {made: name for name, made in self.buttons.items()}
        parts: list[QWidget | None] = []
        for made in actions:
            parts.append(made)
            if key := ANSWER_CAPS.get(names[made]):
                parts.append(_cap(key))
        return row(*parts, None, _cap("F3"), label(tr("prescreening", "next"), "hint"), spacing=6)

    def _button(self, name: str, text: str, slot: Callable[[], object]) -> Button:
        made = button(self._look, text, slot, "small")
        self.buttons[name] = made
        return made


def _cap(key: str) -> QLabel:
    """A key as it stands on the keyboard, no higher than it is."""
    made = label(key, "keycap")
    made.setFixedHeight(20)
    return made


def answers_for(paper: PaperRow) -> tuple[Paper, ...]:
    """What may be said of a paper: "copy" where the original is asked for, "none" of a condition of the ward alone."""
    if paper.is_condition:
        return ("fits", "missing", "none")
    return ("fits", "missing", "illegible", "name", *(("copy",) if paper.original else ()))
