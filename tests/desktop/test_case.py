"""The detail in a real window: its four views, its way, where it leads, and the entry of each look."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.applications.page import ORDER
from sitter_desk.desktop.pages.case.page import CasePage
from sitter_desk.desktop.widgets.empty import Empty
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.domain.records import Application, Use
from sitter_desk.office.correcting import correct, strike_out
from tests.unit.office.harness import acts

Settled = Callable[[Desk], None]


def application(desk: Desk, serial: int = 1) -> Application:
    with desk.session.reading() as reader:
        return reader.find(Application, receipt_number=f"SJ6-0-{serial:04d}")[0]


@pytest.fixture
def open_case(qtbot: QtBot, desk_at: Callable[..., Desk], settled: Settled) -> Callable[..., CasePage]:
    def make(stage: str, site: str = "contractor", serial: int = 1, **how: object) -> CasePage:
        page = CasePage(desk_at(stage, site, **how))
        qtbot.addWidget(page)
        page.resize(1200, 820)
        page.show()
        page.arrive(application(page.desk, serial).id)
        settled(page.desk)
        settled(page.desk)
        return page

    return make


def texts(page: CasePage, at: int) -> str:
    """Everything that one of the four views says."""
    view = page.parts.widget(at)
    assert view is not None
    rows = [cell.spoken for made in view.findChildren(Table) for row in made.rows.rows for cell in row.cells]
    return "\n".join([*(each.text() for each in view.findChildren(QLabel)), *rows])


def test_the_case_stands_there_with_one_entry_under_its_person(open_case: Callable[..., CasePage]) -> None:
    page = open_case("taken_in")
    own = application(page.desk)
    assert page.title.heading == "佐藤　練習太郎"
    log = acts(page.desk.session)
    assert log[-1] == ("record.read", f"application:{own.id}")
    assert log.count(log[-1]) == 1
    with page.desk.session.reading() as reader:
        assert reader.audit_entries(limit=1_000_000)[-1].subject == own.subject


def test_its_number_finds_it_too_and_an_unknown_one_says_so(
    open_case: Callable[..., CasePage], settled: Settled
) -> None:
    page = open_case("taken_in")
    page.arrive("SJ6-0-0002")
    settled(page.desk)
    settled(page.desk)
    assert page.view is not None
    assert page.view.peek.row.receipt_number == "SJ6-0-0002"
    page.arrive("SJ6-0-9999")
    settled(page.desk)
    assert page._stack.currentWidget().findChildren(Empty)


def test_what_was_applied_for_stands_as_received(open_case: Callable[..., CasePage]) -> None:
    page = open_case("taken_in", serial=2)
    said = texts(page, 0)
    assert "葛\U000e0102西　練習𠮷子" in said
    assert "令和6年度" in said
    assert "利用内訳" in said
    assert "申請者・児童・電話・住所・口座のどれかが同じもの" in said  # the fixture's families share a telephone


def test_a_struck_use_is_told_and_counts_nowhere(
    qtbot: QtBot, open_case: Callable[..., CasePage], settled: Settled
) -> None:
    page = open_case("taken_in")
    own = application(page.desk)
    page.desk.changed.connect(page.changed)
    with page.desk.session.reading() as reader:
        use = reader.find(Use, application=own.id)[0]
    page.desk.write(page, lambda session: strike_out(session, own, [use], reason="練習"), print)
    qtbot.waitUntil(lambda: "消した" in texts(page, 0), timeout=5000)
    total = next(made for made in page.parts.widget(0).findChildren(Table)).rows.rows[-1]  # type: ignore[union-attr]  # it is there
    assert total.total
    assert total.cells[2].text == "3"


def test_points_and_papers_stand_in_words(open_case: Callable[..., CasePage]) -> None:
    page = open_case("taken_in")
    said = texts(page, 1)
    assert "この申請に取り込めない行があります" in said
    assert "4行目：" in said
    assert "impossible" not in said
    assert page.tabs[1].text() == "書類・確認事項　1"
    typed = open_case("submitted", serial=4)
    assert "まだ見ていません" not in texts(typed, 1)
    assert typed.view is not None
    assert all(document.title in texts(typed, 1) for document, _ in typed.view.papers)


def test_the_decision_and_the_notice_stand_there_once_they_are(open_case: Callable[..., CasePage]) -> None:
    before = open_case("taken_in")
    assert "まだやりとりはありません" in texts(before, 2)
    after = open_case("printed")
    said = texts(after, 2)
    assert "区の決定" in said
    assert "T-SJ6-0001" in said
    assert "15,000円" in said


def test_changes_come_at_once_when_they_are_made_here(qtbot: QtBot, open_case: Callable[..., CasePage]) -> None:
    page = open_case("taken_in")
    assert "変えたところはありません" in texts(page, 3)
    own = application(page.desk)
    page.desk.changed.connect(page.changed)
    with page.desk.session.reading() as reader:
        use = reader.find(Use, application=own.id)[0]
    page.turn_to(3)
    page.desk.write(page, lambda session: correct(session, own, replace(use, fee_yen=8_000)), print)
    qtbot.waitUntil(lambda: "8,000" in texts(page, 3), timeout=5000)
    assert page.parts.currentIndex() == 3  # the person stays where he was
    assert "7,500" in texts(page, 3)
    assert "訂正" in "".join(each.text() for each in page.way.findChildren(QLabel))


def test_the_way_names_day_act_and_person(open_case: Callable[..., CasePage]) -> None:
    page = open_case("printed")
    said = [each.text() for each in page.way.findChildren(QLabel)]
    assert "媒体から取り込んだ" in said
    assert page.desk.user.name in said
    assert page.view is not None
    assert len([text for text in said if "/" in text and text.replace("/", "").isdigit()]) == len(page.view.events)


def test_the_keys_turn_the_views_and_the_cases(
    qtbot: QtBot, open_case: Callable[..., CasePage], settled: Settled
) -> None:
    page = open_case("taken_in", serial=3)
    ids = tuple(application(page.desk, serial).id for serial in (3, 2, 1))
    page.desk.memory[ORDER] = ids
    qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page.parts.currentIndex() == 1
    qtbot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settled(page.desk)
    settled(page.desk)
    assert page.view is not None
    assert page.view.records.application.id == ids[1]
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        settled(page.desk)
        settled(page.desk)
    assert page.view.records.application.id == ids[0]  # before the first one there is none


@pytest.mark.parametrize(
    ("at", "site", "word"),
    [
        ("taken_in", "contractor", "事前審査へ進む"),
        ("submitted", "contractor", ""),
        ("received", "ward", "審査へ進む"),
        ("decided", "ward", "決定を見る"),
    ],
)
def test_the_one_next_step_is_offered_where_it_may_be_done(
    open_case: Callable[..., CasePage], at: str, site: str, word: str
) -> None:
    page = open_case(at, site)
    primary = page.bar._primary
    assert (primary.text() if primary else "") == word


def test_escape_goes_back_to_the_list(qtbot: QtBot, open_case: Callable[..., CasePage]) -> None:
    page = open_case("taken_in")
    went: list[str] = []
    page.desk.going.connect(lambda name, _where: went.append(name))
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert went == ["applications"]
