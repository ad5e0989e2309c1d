"""The list in a real window: typing, filtering, moving, opening, and what the log says of it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.applications import CHILD_COLUMN, months
from sitter_desk.desktop.pages.applications import page as page_module
from sitter_desk.desktop.pages.applications.filters import Choices, DaysAsked, Filters
from sitter_desk.desktop.pages.applications.page import ORDER, ApplicationsPage
from sitter_desk.desktop.widgets.empty import Empty
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.records import Application
from sitter_desk.office.changes import withdraw
from sitter_desk.office.views.browsing import Query
from sitter_desk.workstation.language import translator
from tests.unit.office.harness import acts

Settled = Callable[[Desk], None]


@pytest.fixture
def open_page(qtbot: QtBot, desk_at: Callable[..., Desk], settled: Settled) -> Callable[..., ApplicationsPage]:
    """The page at a stage, shown and filled; other stages stand in for another number of cases."""

    def make(stage: str = "taken_in", site: str = "contractor", **how: object) -> ApplicationsPage:
        page = ApplicationsPage(desk_at(stage, site, **how))
        qtbot.addWidget(page)
        page.resize(1440, 820)
        page.show()
        page.arrive()
        settled(page.desk)
        return page

    return make


def numbers(page: ApplicationsPage) -> list[str]:
    return [row.cells[0].text for row in page.table.rows.rows]


def wait(qtbot: QtBot, page: ApplicationsPage, milliseconds: int = 320) -> None:
    """Past the pause before a search, and until everything asked for has come."""
    qtbot.wait(milliseconds)
    qtbot.waitUntil(lambda: page.desk.tasks.idle, timeout=20_000)
    qtbot.wait(30)


def texts_in(widget: object) -> str:
    return " ".join(each.text() for each in widget.findChildren(type(label()))) if widget else ""  # type: ignore[attr-defined]  # any widget


def test_the_list_comes_with_its_count_and_the_first_row_is_answered_beside_it(
    qtbot: QtBot, open_page: Callable[..., ApplicationsPage]
) -> None:
    page = open_page()
    wait(qtbot, page)
    assert numbers(page) == ["SJ6-0-0003", "SJ6-0-0002", "SJ6-0-0001"]
    assert page.title._detail.text() == "令和6年度　3件"
    assert page.side.peek is not None
    assert page.side.peek.row.receipt_number == "SJ6-0-0003"
    assert "これまで" in texts_in(page.side)
    log = acts(page.desk.session)
    assert log[-2:] == [("record.read", "application"), ("record.read", f"application:{page.table.current_key}")]


def test_a_cell_says_what_a_person_reads(open_page: Callable[..., ApplicationsPage]) -> None:
    page = open_page()
    index = page.table.rows.index(2, 2)
    assert index.data().startswith("佐藤")
    cells = page.table.rows.rows[2].cells
    assert (cells[7].text, cells[7].chip) == ("受付", True)
    assert (cells[8].text, cells[8].unit, cells[8].mark) == ("1", "件", "ng")
    assert cells[6].text.replace(",", "").isdigit()


def test_typing_finds_marks_and_leaves_one_entry_when_it_rests(
    qtbot: QtBot, open_page: Callable[..., ApplicationsPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page()
    page._resting.setInterval(700)
    before = len(acts(page.desk.session))
    page.side.hide()  # its glances are entries of their own
    page.search.insert("高橋")  # as an input method commits it
    wait(qtbot, page)
    assert numbers(page) == ["SJ6-0-0003"]
    cell = page.table.rows.rows[0].cells[2]
    assert cell.found == ((0, 2),)
    assert page.count.text() == "1件"
    assert len(acts(page.desk.session)) == before
    wait(qtbot, page, 800)
    with page.desk.session.reading() as reader:
        entries = reader.audit_entries(limit=1_000_000)[before:]
    assert [(entry.facts["query"], entry.facts["count"]) for entry in entries] == [("search", 1)]
    assert "高橋" not in repr(entries)


def test_the_last_answer_counts_however_fast_someone_types(
    qtbot: QtBot, open_page: Callable[..., ApplicationsPage]
) -> None:
    page = open_page()
    page._typing.setInterval(0)
    for text in ("高", "葛", "佐藤", "葛西"):
        page.search.setText(text)
        qtbot.wait(1)
    wait(qtbot, page)
    assert numbers(page) == ["SJ6-0-0002"]


def test_escape_empties_the_box_and_down_goes_to_the_list(
    qtbot: QtBot, open_page: Callable[..., ApplicationsPage]
) -> None:
    page = open_page()
    page.search.setText("葛西")
    wait(qtbot, page)
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    wait(qtbot, page)
    assert len(numbers(page)) == 3


def test_enter_opens_the_row_and_the_order_of_the_list_is_remembered(
    qtbot: QtBot, open_page: Callable[..., ApplicationsPage]
) -> None:
    page = open_page()
    went: list[tuple[str, str]] = []
    page.desk.going.connect(lambda name, where: went.append((name, where)))
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    key = page.table.current_key
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert went == [("case", key)]
    assert page.desk.memory[ORDER] == tuple(page.found)
    page.arrive()
    assert page.table.hasFocus()
    assert page.table.current_key == key


def test_the_buttons_lead_on(qtbot: QtBot, open_page: Callable[..., ApplicationsPage]) -> None:
    page = open_page()
    went: list[tuple[str, str]] = []
    page.desk.going.connect(lambda name, where: went.append((name, where)))
    page._to_screening()
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert went == [("prescreening", page.table.current_key), ("form", "")]


def test_filters_narrow_say_so_and_go_by_one_key(qtbot: QtBot, open_page: Callable[..., ApplicationsPage]) -> None:
    page = open_page()
    page.filters.ask(replace(page.query, stage="screened"))
    wait(qtbot, page)
    assert page.filters.buttons["stage"].text() == "状態：事前審査済み"
    assert page.list.currentIndex() == 2
    assert isinstance(page.list.currentWidget(), Empty)
    assert page.count.text() == "0件"
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    wait(qtbot, page)
    assert len(numbers(page)) == 3
    assert page.list.currentWidget() is page.table
    assert not page.filters.clear.isVisible()


def test_nothing_found_says_what_was_looked_for(qtbot: QtBot, open_page: Callable[..., ApplicationsPage]) -> None:
    page = open_page()
    page.search.setText("いません")
    wait(qtbot, page)
    assert "「いません」に当てはまる申請はありません。" in texts_in(page.list.currentWidget())
    assert page.side.row is None


def test_before_the_first_application_stands_what_to_do(open_page: Callable[..., ApplicationsPage]) -> None:
    page = open_page("founded")
    [empty] = page._stack.currentWidget().findChildren(Empty)
    assert empty.isVisible()
    assert "まだ申請はありません" in texts_in(page._stack.currentWidget())


def test_pages_join_as_the_list_is_scrolled(
    qtbot: QtBot, open_page: Callable[..., ApplicationsPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "SIZE", 2)
    page = open_page()
    qtbot.waitUntil(lambda: len(numbers(page)) == 3, timeout=5000)  # a list that has room asks for the next page
    assert numbers(page) == ["SJ6-0-0003", "SJ6-0-0002", "SJ6-0-0001"]
    assert not page.table.rows.canFetchMore(page.table.rootIndex())


def test_what_is_written_elsewhere_is_drawn_and_the_person_stays_on_his_row(
    qtbot: QtBot, open_page: Callable[..., ApplicationsPage]
) -> None:
    page = open_page()
    page.table.choose(page.table.rows.rows[1].key)
    key = page.table.current_key
    with page.desk.session.reading() as reader:
        case = reader.find(Application, receipt_number="SJ6-0-0003")[0]
    page.desk.changed.connect(page.changed)
    page.desk.write(page, lambda session: withdraw(session, case, received_on="2025-04-20", reason="練習"), print)
    qtbot.waitUntil(lambda: page.table.rows.rows[0].cells[7].text == "取下げ", timeout=5000)
    wait(qtbot, page)
    assert page.table.current_key == key


def test_where_says_a_stage_or_what_to_look_for(qtbot: QtBot, open_page: Callable[..., ApplicationsPage]) -> None:
    page = open_page()
    page.arrive("SJ6-0-0002")
    wait(qtbot, page)
    assert (page.search.text(), numbers(page)) == ("SJ6-0-0002", ["SJ6-0-0002"])
    page.arrive("received")
    wait(qtbot, page)
    assert (page.search.text(), page.query.stage, len(numbers(page))) == ("", "received", 3)


def test_a_narrow_window_leaves_the_children_to_the_panel(open_page: Callable[..., ApplicationsPage]) -> None:
    page = open_page()
    page.resize(1366, 700)
    assert page.table.isColumnHidden(CHILD_COLUMN)
    page.resize(1440, 820)
    assert not page.table.isColumnHidden(CHILD_COLUMN)


def test_the_ward_looks_and_has_no_form(open_page: Callable[..., ApplicationsPage]) -> None:
    page = open_page("received", "ward")
    assert len(numbers(page)) == 4
    assert page.bar._primary is not None
    assert page.bar._primary.text() == "申請を開く"


# ---- the filters by themselves --------------------------------------------------------------------------------------


@pytest.fixture
def filters(qtbot: QtBot, open_page: Callable[..., ApplicationsPage]) -> Filters:
    made = Filters(open_page().look, translator("ja"))
    qtbot.addWidget(made)
    made.show_choices(Choices(months=("2026-10", "2026-09"), years=(2026, 2025), rounds=(("r", 2),)), "2026-11-20")
    return made


@pytest.mark.parametrize(
    ("query", "name", "words"),
    [
        (Query(), "stage", "状態：すべて"),
        (Query(stage="deficient", open_only=True), "stage", "状態：不備の返信待ち・確認事項あり"),
        (Query(months=("2026-09", "2026-10")), "months", "利用月：9・10月"),
        (Query(since="2026-10-01"), "since", "到達日：10/1から"),
        (Query(until="2026-10-31"), "since", "到達日：10/31まで"),
        (Query(since="2026-10-01", until="2026-10-31"), "since", "到達日：10/1から10/31まで"),
        (Query(year_of_use=2025), "year_of_use", "令和7年度の利用"),
        (Query(round="r"), "round", "第2回"),
    ],
)
def test_each_filter_says_what_it_leaves(filters: Filters, query: Query, name: str, words: str) -> None:
    filters.show_query(query)
    assert filters.buttons[name].text() == words  # type: ignore[index]  # one of the five


def test_a_filter_is_taken_off_alone(filters: Filters) -> None:
    asked: list[Query] = []
    filters.changed.connect(asked.append)
    filters.show_query(Query(since="2026-10-01", until="2026-10-31", months=("2026-10",)))
    filters._off["since"].click()
    assert asked == [Query(months=("2026-10",))]


@pytest.mark.parametrize(
    ("name", "word", "expected"),
    [
        ("stage", "不備の返信待ち", Query(stage="deficient")),
        ("stage", "確認事項あり", Query(open_only=True)),
        ("months", "10月", Query(months=("2026-10",))),
        ("since", "この7日", Query(since="2026-11-14")),
        ("year_of_use", "令和7年度の利用", Query(year_of_use=2025)),
        ("round", "第2回", Query(round="r")),
    ],
)
def test_each_menu_offers_what_there_is_and_asks_for_it(
    filters: Filters, name: str, word: str, expected: Query
) -> None:
    asked: list[Query] = []
    filters.changed.connect(asked.append)
    menu = QMenu()
    filters._menus()[name](menu)  # type: ignore[index]  # one of the five
    action = next(each for each in menu.actions() if each.text() == word)
    action.trigger()
    assert asked == [expected]
    all_of_them = menu.actions()[0]
    assert (all_of_them.text(), all_of_them.isChecked()) == ("すべて", True)


def test_several_months_are_chosen_one_by_one(filters: Filters) -> None:
    for word in ("10月", "9月"):
        menu = QMenu()
        filters._months(menu)
        next(each for each in menu.actions() if each.text() == word).trigger()
    assert filters.query.months == ("2026-09", "2026-10")
    assert filters.buttons["months"].text() == "利用月：9・10月"


def test_days_are_typed_as_on_paper_and_a_wrong_one_is_said_where_it_is(
    qtbot: QtBot, open_page: Callable[..., ApplicationsPage]
) -> None:
    asked: list[tuple[str, str]] = []
    days = DaysAsked(
        open_page().look, translator("ja"), Query(), "2026-11-20", lambda since, until: asked.append((since, until))
    )
    qtbot.addWidget(days)
    days.fields["since"].setText("10/1")
    days.fields["until"].setText("13/45")
    days._apply()
    assert asked == []
    assert days.fields["until"].property("state") == "ng"
    assert days._echo.text()
    days.fields["until"].setText("R8.11.18")
    days._apply()
    assert asked == [("2026-10-01", "2026-11-18")]


@pytest.mark.parametrize(
    ("isos", "ja", "en"),
    [
        (["2026-10"], "10月", "Oct"),
        (["2026-10", "2026-09"], "9・10月", "Sep Oct"),
        (["2026-04", "2026-05", "2027-03"], "4–3月", "Apr–Mar"),
    ],
)
def test_months_are_said_shortly(isos: list[str], ja: str, en: str) -> None:
    assert (months(translator("ja"), isos), months(translator("en"), isos)) == (ja, en)


# ---- what came with a medium and is no application yet ------------------------------------------------------------


def test_rows_that_came_are_told_and_become_applications_by_one_press(
    qtbot: QtBot, open_page: Callable[..., ApplicationsPage]
) -> None:
    page = open_page("founded")
    page.desk.changed.connect(page.changed)
    assert page.rows.waiting == 4  # a fifth one can't be used
    assert page.banner_text().startswith("電子申請が4行届いています。")
    page.rows.begin()
    qtbot.waitUntil(lambda: len(numbers(page)) == 3, timeout=20_000)
    wait(qtbot, page)
    assert page.banner_text().startswith("3件を受け付けました。 受付番号　SJ6-0-0001から")
    assert page._stack.currentIndex() == 0
    page.arrive()
    wait(qtbot, page)
    assert page.rows.waiting == 0


def test_what_is_stopped_takes_in_none(qtbot: QtBot, open_page: Callable[..., ApplicationsPage]) -> None:
    page = open_page("founded")
    page.rows.begin()
    assert page.rows.running is not None
    page.rows.running.stop()
    qtbot.waitUntil(lambda: page.rows.running is None, timeout=20_000)
    wait(qtbot, page)
    with page.desk.session.reading() as reader:
        assert reader.count(Application) == 0
    assert page.banner_text().startswith("電子申請が4行届いています。")


def test_who_may_not_take_in_is_asked_nothing(qtbot: QtBot, open_page: Callable[..., ApplicationsPage]) -> None:
    page = open_page("received", "ward")
    wait(qtbot, page)
    assert page.banner_text() == ""
