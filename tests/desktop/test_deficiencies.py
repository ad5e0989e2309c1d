"""The page of 不備のお知らせ: what waits for what, one letter at one look, and one thing recorded at a time."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.deficiencies import page as deficiencies
from sitter_desk.desktop.pages.deficiencies.page import DeficienciesPage
from sitter_desk.desktop.shell import Shell
from sitter_desk.domain.records import Deficiency, Posting, Supplement
from sitter_desk.office.circle.desk import CircleDesk
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.unit.office.asking import (
    AFTER,
    PAPER,
    WRONG_ACCOUNT,
    ask,
    asking_desk,
    call,
    case,
    current,
    look_at_all,
    send,
)
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, in_role

Settled = Callable[[Desk], None]
CTRL = Qt.KeyboardModifier.ControlModifier


class Sitting:
    """A person at the page, on a day of the story: the clock of the practice desks stands in March."""

    def __init__(
        self, office: CircleDesk, desk: Desk, qtbot: QtBot, settled: Settled, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.office, self.desk, self.qtbot, self._settled, self._patch = office, desk, qtbot, settled, monkeypatch
        self.on("2025-04-20")
        self.page = DeficienciesPage(desk)
        self.gone: list[tuple[str, str]] = []
        desk.going.connect(lambda page, where: self.gone.append((page, where)))
        desk.changed.connect(self.page.changed)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 780)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def on(self, day: str) -> None:
        self._patch.setattr(self.desk, "today", lambda: day)

    def arrive(self, where: str = "") -> None:
        self.page.arrive(where)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self._settled(self.desk)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.page.focusWidget() or self.page, key, held)
        self.settle()

    @property
    def primary(self) -> QPushButton:
        return [each for each in self.page.bar.findChildren(QPushButton) if each.property("kind") == "primary"][-1]

    def buttons(self) -> list[str]:
        return [each.text() for each in self.page.bar.findChildren(QPushButton)]


@pytest.fixture
def sit(
    stage: Stage,
    desk_of: Callable[..., Desk],
    qtbot: QtBot,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> Sitting:
    """One case the receipt of which is missing, another with a wrong account; no letter yet."""
    office = asking_desk(stage)
    look_at_all(office, "receipt")
    return Sitting(office, desk_of(office.session), qtbot, settled, monkeypatch)


def cells(sit: Sitting) -> list[tuple[str, str]]:
    return [(row.cells[0].text, row.cells[2].text) for row in sit.page.list.table.rows.rows]


# ---- the list ------------------------------------------------------------------------------------------------------


def test_the_list_says_what_is_to_be_done_and_names_nobody(sit: Sitting) -> None:
    letter = send(sit.office)
    other = ask(sit.office, WRONG_ACCOUNT)
    before = acts(sit.office.session)
    sit.arrive()
    assert cells(sit) == [(other.number, "発送を待つ"), (letter.number, "返信を待つ")]
    assert acts(sit.office.session) == before
    sit.press(Qt.Key.Key_Return)
    assert acts(sit.office.session) == [*before, ("record.read", f"deficiency:{other.id}")]
    assert sit.page.letter.file is not None
    assert sit.page.letter.file.letter.id == other.id
    sit.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert sit.page.letter.file.letter.id == letter.id
    sit.press(Qt.Key.Key_Escape)
    assert not sit.page._shown


def test_an_empty_list_says_where_notices_come_from(sit: Sitting) -> None:
    sit.arrive()
    assert cells(sit) == []
    texts = [each.text() for each in sit.page._right.widget(0).findChildren(type(sit.page.title._heading))]
    assert "お知らせはありません" in texts


def test_what_is_late_is_marked_and_counted(sit: Sitting) -> None:
    send(sit.office)
    sit.on(AFTER)
    sit.arrive()
    [row] = sit.page.list.table.rows.rows
    assert (row.late, row.cells[2].text, row.cells[3].unit) == (True, "電話をする", "+1日")
    assert "期限を過ぎたもの 1通" in sit.page.title._detail.text()


# ---- what is recorded ----------------------------------------------------------------------------------------------


def test_the_posting_is_recorded_with_its_day_and_number(sit: Sitting) -> None:
    letter = ask(sit.office)
    sit.arrive(letter.id)
    assert sit.page.letter.mode == "post"
    sit.page.letter.post.day.set_text("R7.4.17")
    sit.page.letter.post.tracking.set_text("1234-5678")
    sit.press(Qt.Key.Key_Return, CTRL)
    with sit.office.session.reading() as reader:
        [posting] = reader.find(Posting)
    assert (posting.day, posting.tracking, posting.reference) == ("2025-04-17", "1234-5678", letter.number)
    assert current(sit.office).state == "posted"
    assert "発送簿" in sit.page.banner_text()
    assert sit.page.letter.mode == "supplement"  # what is waited for now


def test_without_a_day_nothing_is_posted(sit: Sitting) -> None:
    letter = ask(sit.office)
    sit.arrive(letter.id)
    sit.page.letter.post.day.set_text("R7.2.30")
    sit.page.letter.post.day.edited.emit("")
    sit.settle()
    assert not sit.primary.isEnabled()
    sit.press(Qt.Key.Key_Return, CTRL)
    assert current(sit.office).state == "made"


def test_a_day_to_come_is_refused_at_its_field(sit: Sitting) -> None:
    letter = ask(sit.office)
    sit.arrive(letter.id)
    for form in (sit.page.letter.post, sit.page.letter.call, sit.page.letter.supplement):
        form.day.set_text("R7.4.21")
        assert form.day.value == ""
        form.day.set_text("4/20")
        assert form.day.value == "2025-04-20"
    sit.page.letter.post.day.set_text("R7.4.21")
    sit.page.letter.post.edited.emit()
    assert not sit.primary.isEnabled()


def test_the_letter_of_the_row_that_is_marked_is_the_one_that_is_shown_and_printed(sit: Sitting) -> None:
    first, second = ask(sit.office), ask(sit.office, WRONG_ACCOUNT)
    sit.arrive(first.id)
    sit.page.list.table.choose(second.id)
    sit.qtbot.wait(deficiencies.REST + 40)
    sit.settle()
    assert sit.page.letter.file is not None
    assert sit.page.letter.file.letter.id == second.id
    sit.page._print()
    assert sit.gone[-1] == ("paper", f"deficiency:{second.number}")


def test_what_is_closed_leaves_no_other_row_marked(sit: Sitting) -> None:
    """Its letter is still shown, with what to do next; somebody else's row beside it would look like its own."""
    letter = send(sit.office)
    ask(sit.office, WRONG_ACCOUNT)
    sit.arrive(letter.id)
    sit.press(Qt.Key.Key_Return, CTRL)
    assert sit.page.letter.file is not None
    assert sit.page.letter.file.row.step == "closed"
    assert sit.page.list.table.current_key == ""
    sit.qtbot.wait(deficiencies.REST + 40)
    sit.settle()
    assert sit.page.letter.file.letter.id == letter.id


def test_a_day_before_the_notice_is_refused_in_a_banner(sit: Sitting) -> None:
    letter = ask(sit.office)
    sit.arrive(letter.id)
    sit.page.letter.post.day.set_text("R7.4.1")
    sit.press(Qt.Key.Key_Return, CTRL)
    assert "SD-" in sit.page.banner_text()
    assert current(sit.office).state == "made"
    assert not sit.page._acting


def test_a_call_is_recorded_with_what_came_of_it(sit: Sitting) -> None:
    letter = send(sit.office)
    sit.arrive(letter.id)
    sit.press(Qt.Key.Key_F2)
    assert sit.page.letter.mode == "call"
    assert not sit.primary.isEnabled()  # nobody said what came of it
    assert not sit.page.unsaved()
    sit.page.letter.call.outcome.choose("no_answer")
    sit.page.letter.call.outcome.picked.emit("no_answer")
    sit.page.letter.call.time.set_text("10:05")
    sit.settle()
    assert not sit.page.unsaved()  # it is kept on the way out
    sit.press(Qt.Key.Key_Return, CTRL)
    [reminder] = current(sit.office).reminders
    assert (reminder.day, reminder.time, reminder.outcome, reminder.by) == (
        "2025-04-20", "10:05", "no_answer", sit.desk.user.name,
    )  # fmt: skip


def test_papers_that_came_close_the_letter_and_lead_back_to_the_case(sit: Sitting) -> None:
    letter = send(sit.office)
    sit.arrive(letter.id)
    form = sit.page.letter.supplement
    assert form.chosen == ("receipt",)  # what the letter asked for is ticked
    form.ticks["statement"].setChecked(True)
    sit.settle()
    sit.press(Qt.Key.Key_Return, CTRL)
    with sit.office.session.reading() as reader:
        [came] = reader.find(Supplement)
    assert (set(came.documents), came.arrived_on, came.deficiency) == (
        {"receipt", "statement"},
        "2025-04-20",
        letter.id,
    )
    assert current(sit.office).state == "answered"
    assert cells(sit) == []
    sit.press(Qt.Key.Key_Return, CTRL)
    assert sit.gone == [("prescreening", case(sit.office).id)]


def test_a_supplement_says_what_came(sit: Sitting) -> None:
    letter = send(sit.office)
    sit.arrive(letter.id)
    sit.page.letter.supplement.ticks["receipt"].setChecked(False)
    sit.settle()
    assert not sit.primary.isEnabled()
    sit.page.letter.supplement.note.set_text("写真1枚")
    sit.page.letter.supplement.note.edited.emit("")
    sit.settle()
    assert sit.primary.isEnabled()


def test_what_nobody_answered_is_passed_on_after_calls_on_two_days(sit: Sitting) -> None:
    letter = send(sit.office)
    sit.on(AFTER)
    sit.arrive()
    assert "区へ回付" not in sit.primary.text()
    call(sit.office, letter, "2025-04-21")
    call(sit.office, letter, "2025-04-24")
    sit.arrive()
    assert sit.primary.text() == "1通を区へ回付する"
    sit.press(Qt.Key.Key_Return, CTRL)
    assert current(sit.office).state == "passed_on"
    assert "1通を済みにしました" in sit.page.banner_text()
    sit.page.list.which.choose("closed")
    sit.page.list.which.picked.emit("closed")
    sit.settle()
    assert cells(sit) == [(letter.number, "区へ回付")]


def test_a_notice_that_never_left_is_cancelled_only_when_the_person_says_so(
    sit: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = ask(sit.office)
    sit.arrive(letter.id)
    asked: list[str] = []

    def answer(*_place: object, go_on: str, stay: str) -> bool:
        asked.append(go_on)
        return len(asked) > 1

    monkeypatch.setattr(deficiencies, "ask", answer)
    sit.page._ask_cancel()
    sit.settle()
    assert current(sit.office).state == "made"
    sit.page._ask_cancel()
    sit.settle()
    assert current(sit.office).state == "cancelled"
    assert asked == ["取りやめる", "取りやめる"]


def test_the_letter_goes_to_the_paper_view(sit: Sitting) -> None:
    letter = ask(sit.office)
    sit.arrive(letter.id)
    sit.press(Qt.Key.Key_P, CTRL)
    assert sit.gone == [("paper", f"deficiency:{letter.number}")]


def test_what_is_said_on_the_telephone_unfolds(sit: Sitting) -> None:
    letter = send(sit.office)
    sit.arrive(letter.id)
    assert sit.page.letter._script.count() == 0
    sit.page.letter._script_button.click()
    assert sit.page.letter.file is not None
    assert sit.page.letter._script.count() == len(sit.page.letter.file.script) > 8


def test_the_auditor_reads_and_records_nothing(sit: Sitting) -> None:
    letter = send(sit.office)
    with in_role(sit.office.session, "auditor") as session:
        sit.desk.opened(session)
        sit.arrive(letter.id)
        assert sit.page.letter.mode == ""
        assert not {"電話", "書類が届いた", "取りやめる"} & set(sit.buttons())
    with sit.office.session.reading() as reader:
        assert reader.find(Deficiency)[0].reminders == ()


@pytest.mark.parametrize(("language", "size"), [("ja", USUAL), ("en", SMALLEST), ("ja", SMALLEST)])
def test_the_page_fits_its_window(
    stage: Stage,
    desk_of: Callable[..., Desk],
    qtbot: QtBot,
    settled: Settled,
    language: str,
    size: tuple[int, int],
) -> None:
    office = asking_desk(stage)
    look_at_all(office, "receipt", "statement")
    letter = send(office)
    ask(office, WRONG_ACCOUNT)
    desk = desk_of(office.session, language=language, compact=size == SMALLEST)
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.open("deficiencies", letter.id)
    for _ in range(3):
        settled(desk)
    page = shell.page
    assert isinstance(page, DeficienciesPage)
    picture(shell, f"deficiencies-{language}-{size[0]}", size)
    assert page.body.height() <= page._scroll.viewport().height() + 2
    assert page.letter.file is not None
    assert page.letter.file.application.receipt_number == PAPER
