"""The page of 重複の疑い: both records beside each other, what differs marked, and one decision with its reason."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.duplicates.page import DuplicatesPage
from sitter_desk.desktop.pages.duplicates.pair import shown_value
from sitter_desk.desktop.shell import Shell
from sitter_desk.domain.records import Application, Duplicate
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.duplicates import look_for_duplicates
from sitter_desk.workstation.language import translator
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, in_role
from tests.unit.office.planting import PAIRS, decided, keep, stored

Settled = Callable[[Desk], None]
CTRL = Qt.KeyboardModifier.ControlModifier


class Sitting:
    """A person at the page."""

    def __init__(self, office: CircleDesk, desk: Desk, qtbot: QtBot, settled: Settled) -> None:
        self.office, self.desk, self.qtbot, self._settled = office, desk, qtbot, settled
        self.page = DuplicatesPage(desk)
        desk.changed.connect(self.page.changed)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 780)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

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
    def primary(self) -> QPushButton | None:
        found = [each for each in self.page.bar.findChildren(QPushButton) if each.property("kind") == "primary"]
        return found[-1] if found else None

    def say(self, verdict: str, note: str) -> None:
        self.page.pair.verdict.choose(verdict)
        self.page.pair.verdict.picked.emit(verdict)
        self.page.pair.note.setText(note)
        self.settle()

    def texts(self) -> list[str]:
        return [each.text() for each in self.page.pair.findChildren(QLabel)]


@pytest.fixture
def sit(stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot, settled: Settled) -> Sitting:
    """Two applications of one child, written with another kanji."""
    office = stage("founded").contractor
    look_for_duplicates(office.session, keep(office, *PAIRS["same_child"]()))
    return Sitting(office, desk_of(office.session), qtbot, settled)


def of_kind(sit: Sitting, kind: str) -> Duplicate:
    return next(each for each in stored(sit.office) if each.kind == kind)


def test_the_list_is_nobodys_data_and_a_pair_one_look(sit: Sitting) -> None:
    before = acts(sit.office.session)
    sit.arrive()
    assert acts(sit.office.session) == before
    rows = sit.page.table.rows.rows
    assert "同じ児童かもしれない" in [row.cells[0].text for row in rows]
    sit.press(Qt.Key.Key_Return)
    assert acts(sit.office.session) == [*before, ("record.read", f"duplicate:{rows[0].key}")]
    sit.press(Qt.Key.Key_Escape)
    assert not sit.page._shown


def test_what_differs_is_marked_and_both_texts_stand_whole(sit: Sitting) -> None:
    found = of_kind(sit, "same_child")
    sit.arrive(found.id)
    texts = sit.texts()
    assert sit.page.pair.suspicion is not None
    differing = [line for line in sit.page.pair.suspicion.both.lines if line.differs and line.code != "receipt_number"]
    assert differing
    assert texts.count("ちがう") == len(differing)
    for line in differing:
        assert line.one in texts
        assert line.other in texts
    assert any("似ている度合い" in text for text in texts)


def test_a_decision_needs_both_an_answer_and_a_reason(sit: Sitting) -> None:
    found = of_kind(sit, "same_child")
    sit.arrive(found.id)
    assert sit.primary is not None
    assert not sit.primary.isEnabled()
    sit.say("same", "  ")
    assert not sit.primary.isEnabled()
    sit.press(Qt.Key.Key_Return, CTRL)
    assert of_kind(sit, "same_child").state == "open"
    sit.say("same", "母子手帳で確かめた。")
    assert sit.primary.isEnabled()
    assert not sit.page.unsaved()  # it is kept on the way out
    sit.press(Qt.Key.Key_Return, CTRL)
    kept = of_kind(sit, "same_child")
    assert (kept.state, kept.note, kept.decided_by, kept.decided_on) == (
        "same", "母子手帳で確かめた。", sit.desk.user.name, sit.desk.today(),
    )  # fmt: skip
    assert "同じものとして" in sit.page.banner_text()
    assert found.id not in [row.key for row in sit.page.table.rows.rows]


def test_what_was_decided_is_found_again_and_decided_anew(sit: Sitting) -> None:
    found = of_kind(sit, "same_child")
    decided(sit.office, found)
    sit.arrive()
    sit.page.which.choose("decided")
    sit.page.which.picked.emit("decided")
    sit.settle()
    assert [row.cells[2].text for row in sit.page.table.rows.rows if row.key == found.id] == ["別のもの"]
    sit.page.open(found.id)
    sit.settle()
    assert sit.page.pair.note.text() == "練習：申請書を見比べた。"
    assert sit.primary is not None
    assert not sit.primary.isEnabled()  # nothing is another than it was
    sit.say("same", "練習：区に確かめた。")
    sit.press(Qt.Key.Key_Return, CTRL)
    assert of_kind(sit, "same_child").state == "same"


def test_a_decision_of_somebody_else_meanwhile_is_not_written_over(sit: Sitting) -> None:
    found = of_kind(sit, "same_child")
    sit.arrive(found.id)
    decided(sit.office, found)
    sit.say("same", "練習")
    sit.press(Qt.Key.Key_Return, CTRL)
    assert "SD-" in sit.page.banner_text()
    assert of_kind(sit, "same_child").state == "different"
    assert not sit.page._acting


def test_the_auditor_compares_and_decides_nothing(sit: Sitting) -> None:
    found = of_kind(sit, "same_child")
    with in_role(sit.office.session, "auditor") as session:
        sit.desk.opened(session)
        sit.arrive(found.id)
        assert sit.primary is None
        assert sit.page.pair._form.isHidden()


@pytest.mark.parametrize(
    ("code", "text", "shown"),
    [
        ("fee_yen", "10500", "10,500"),
        ("child_birthday", "2021-04-01", "令和3年4月1日"),
        ("child_birthday", "2021-02-30", "2021-02-30"),
        ("kind", "1", "普通"),
        ("receipt", "", "–"),
        ("child", "葛\U000e0102西　練習斗", "葛\U000e0102西　練習斗"),
    ],
)
def test_a_value_is_shown_as_a_person_reads_it(code: str, text: str, shown: str) -> None:
    assert shown_value(translator("ja"), code, text) == shown


@pytest.mark.parametrize(("language", "size"), [("ja", USUAL), ("en", SMALLEST)])
def test_the_page_fits_its_window(
    stage: Stage,
    desk_of: Callable[..., Desk],
    qtbot: QtBot,
    settled: Settled,
    language: str,
    size: tuple[int, int],
) -> None:
    office = stage("settled").contractor
    with office.session.reading() as reader:
        everyone = reader.find(Application)
    look_for_duplicates(office.session, everyone)
    desk = desk_of(office.session, language=language, compact=size == SMALLEST)
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.open("duplicates", next(each.id for each in stored(office) if each.kind == "same_receipt"))
    for _ in range(3):
        settled(desk)
    page = shell.page
    assert isinstance(page, DuplicatesPage)
    picture(shell, f"duplicates-{language}-{size[0]}", size)
    assert page.body.height() <= page._scroll.viewport().height() + 2
    inside = page.pair.findChild(QScrollArea)
    assert inside is not None
    assert inside.horizontalScrollBar().maximum() == 0
    assert page.pair.suspicion is not None
