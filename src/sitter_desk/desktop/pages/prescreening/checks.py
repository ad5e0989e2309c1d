"""The check list at the left of the pre-screening: what each check came to, and which one the person looks at."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.pages.prescreening.words import FAULTS, GROUP_TITLES, MARK_OF, read_and_note
from sitter_desk.desktop.theme import Look, State
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.check_list import CheckLine, CheckList
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.desktop.widgets.sheet import Sheet, clear, row
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.checks import Result
from sitter_desk.office.telling import RESULTS
from sitter_desk.office.views.screening_checks import GROUPS, CheckRow, Group
from sitter_desk.office.views.screening_desk import ScreeningCase
from sitter_desk.workstation.language import Translator

WIDTH = 300
HEAD_HEIGHT = 32
"""Both columns of the page begin on one line (px)."""
TOLD: tuple[Result, ...] = ("pass", "deficient", "ward")
"""The results that the head of the list counts."""
STATES: dict[Result, State] = {"pass": "ok", "deficient": "ng", "ward": "warn", "open": "wait"}


def is_the_wards(check: CheckRow) -> bool:
    """Whether only the ward can look it up, and has not yet."""
    return check.group == "ward" and check.result == "ward"


def result_word(tr: Translator, check: CheckRow) -> str:
    """The result in a word; what is the ward's own is not a doubt of ours."""
    return tr("prescreening", "for the ward") if is_the_wards(check) else tr("results", RESULTS[check.result])


def check_line(tr: Translator, check: CheckRow) -> CheckLine:
    """One check as a line of the list."""
    mark: Mark | None = "ward" if is_the_wards(check) else MARK_OF[check.result] if check.result != "none" else None
    state: State | None = "accent" if is_the_wards(check) else STATES.get(check.result)
    return CheckLine(
        key=check.code,
        text=tr("checks", check.title),
        below=below(tr, check),
        mark=mark,
        result=result_word(tr, check),
        state=state,
    )


def below(tr: Translator, check: CheckRow) -> str:
    """What was read, or where it failed; of a paper what is wrong with it."""
    if check.paper and not check.paper.is_condition:
        return tr("prescreening", ", ").join(tr("prescreening", FAULTS[fault]) for fault in check.paper.faults)
    read, note = read_and_note(tr, check)
    if check.result in ("deficient", "ward", "open") and note:
        return note
    return read.replace("\n", tr("prescreening", " · "))


def lines_of(tr: Translator, case: ScreeningCase, *, all_of_them: bool) -> Iterator[CheckLine]:
    """The list in its groups; what does not apply is left out unless all is asked for, and counted in the head."""
    for group in GROUPS:
        checks = [check for check in case.checks if check.group == group]
        shown = [check for check in checks if all_of_them or check.result != "none"]
        if checks:
            yield CheckLine(key="", text=tr("prescreening", GROUP_TITLES[group]), result=_counted(tr, case, group))
        yield from (check_line(tr, check) for check in shown)


def _counted(tr: Translator, case: ScreeningCase, group: Group) -> str:
    if group == "ward":
        return str(case.count("ward", group) or "")
    results: tuple[Result, ...] = (*TOLD, "open")
    return "  ".join(f"{tr('results', RESULTS[each])} {n}" for each in results if (n := case.count(each, group)))


def to_correct(case: ScreeningCase, *, after: str) -> str:
    """The next check that a person here has to do something about, round to the first; "" where there is none."""
    waiting = [check.code for check in case.checks if check.result in ("open", "deficient")]
    return _next(_codes(case), waiting, after, 1)


def first_to_see(case: ScreeningCase) -> str:
    """What is to be done first, else what the ward must judge; "" where all is well."""
    doubtful = (check.code for check in case.checks if check.result == "ward" and not is_the_wards(check))
    return to_correct(case, after="") or next(doubtful, "")


def next_paper(case: ScreeningCase, *, after: str, step: int) -> str:
    """The next paper (``step`` 1) or the one before (-1), round; "" where the case needs none."""
    papers = [check.code for check in case.checks if check.paper]
    return _next(_codes(case), papers, after, step)


def _codes(case: ScreeningCase) -> list[str]:
    return [check.code for check in case.checks]


def _next(codes: Sequence[str], wanted: Sequence[str], after: str, step: int) -> str:
    if not wanted:
        return ""
    at = codes.index(after) if after in codes else -1 if step > 0 else len(codes)
    ahead = [code for code in wanted if (codes.index(code) - at) * step > 0]
    return ahead[0 if step > 0 else -1] if ahead else wanted[0 if step > 0 else -1]


class CheckPanel(QWidget):
    """The list with its counts. ``moved``: the code of the check the person looks at · ``answered``: "fits", "missing"
    or "none" said of one by a key · ``withdrawal_wanted``: the applicant told that he withdraws."""

    moved = Signal(str)
    answered = Signal(str, str)
    withdrawal_wanted = Signal()

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._tr = tr
        self._case: ScreeningCase | None = None
        self._all = False
        self.list = CheckList(look, name=tr("prescreening", "Checks"))
        self.list.setProperty("kind", "plain")
        self._counts = row(spacing=10)
        self._more = button(look, "", self._toggle, "quiet")
        word = tr("prescreening", "Withdrawal")
        self.withdrawal = button(look, word, self.withdrawal_wanted.emit, "quiet", icon_name="undo")
        sheet = Sheet(padded=False)
        sheet.inside.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = row(label(tr("prescreening", "Checks"), "section"), None, self._counts)
        head.setFixedHeight(HEAD_HEIGHT)
        column.addWidget(head)
        column.addWidget(sheet, 1)
        column.addWidget(row(self._more, None, self.withdrawal))
        self.setFixedWidth(WIDTH)
        self.list.moved.connect(self.moved)
        self.list.answered.connect(self.answered)

    def show_case(self, case: ScreeningCase, *, at: str = "") -> None:
        """The checks of a case, the person on one of them: where he was, or on what is to be done first."""
        self._case = case
        self.withdrawal.setVisible("withdraw" in case.allowed)
        self._draw()
        codes = _codes(case)
        self.list.choose(at if at in codes else first_to_see(case) or codes[0])

    def _draw(self) -> None:
        if self._case is None:
            return
        tr, case = self._tr, self._case
        self.list.show_lines(list(lines_of(tr, case, all_of_them=self._all)))
        self._tell_counts(tr, case)
        hidden = case.count("none")
        self._more.setVisible(bool(hidden))
        self._more.say(
            tr("prescreening", "Hide these") if self._all else tr("prescreening", "{count} do not apply", count=hidden)
        )

    def _tell_counts(self, tr: Translator, case: ScreeningCase) -> None:
        layout = self._counts.layout()
        assert layout is not None
        clear(layout)
        for result in TOLD:
            if count := case.count(result):
                layout.addWidget(label(f"{tr('results', RESULTS[result])} {count}", "label", state=STATES[result]))
        if count := case.count("ward", "ward"):
            layout.addWidget(label(tr("prescreening", "ward {count}", count=count), "label", state="accent"))

    def _toggle(self) -> None:
        self._all = not self._all
        self._draw()
