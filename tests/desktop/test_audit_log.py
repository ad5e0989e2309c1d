"""The page of the audit log on real logs: what it shows, how it is filtered, and how the chain is verified."""

import re
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages import every
from sitter_desk.desktop.pages.audit_log.page import AuditLogPage
from sitter_desk.desktop.pages.audit_log.words import links_of, span_of
from sitter_desk.desktop.shell import Shell
from sitter_desk.domain.records import Applicant
from sitter_desk.errors import NotPermitted
from sitter_desk.office.people import remove_person
from sitter_desk.office.views.log_chain import Anchor, Chain, ChainMonth, Verified
from sitter_desk.vault import connection as door
from sitter_desk.vault.audit import Break
from sitter_desk.workstation.language import translator
from tests.desktop.conftest import MakeDesk
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.unit.office.harness import acts, in_role

Settled = Callable[[Desk], None]
LOOKS = [("ja", USUAL, False), ("en", USUAL, False), ("ja", SMALLEST, False), ("en", SMALLEST, True)]


def shown(qtbot: QtBot, settled: Settled, desk: Desk, where: str = "") -> AuditLogPage:
    page = AuditLogPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 852)
    page.show()
    page.arrive(where)
    settled(desk)
    settled(desk)
    return page


def words(page: AuditLogPage, column: int) -> list[str]:
    return [row.cells[column].text for row in page.table.rows.rows]


def test_the_chain_is_verified_at_the_first_look_and_drawn_whole(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk
) -> None:
    desk = desk_at("closed", "ward")
    heard: list[bool] = []
    desk.proved.connect(heard.append)
    page = shown(qtbot, settled, desk)
    assert page.chain.sentence.text() == "操作記録は、はじめから終わりまでつながっています"
    assert "9枚" in page.chain.detail.text()
    assert [link.state for link in page.chain.drawing.links] == ["whole"]
    assert (page.chain.drawing.links[0].papers, page.chain.drawing.links[0].discs) == (9, 2)
    assert heard == [True]


def figures(text: str) -> list[int]:
    return [int(figure.replace(",", "")) for figure in re.findall(r"[0-9,]+", text)]


def drawn(page: AuditLogPage) -> int:
    """So many entries stand under the months."""
    return sum(figures(link.count)[0] for link in page.chain.drawing.links)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_is_said_what_is_drawn_and_what_is_listed_are_one_truth(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk, language: str
) -> None:
    desk = desk_at("closed", "ward", language=language)
    page = shown(qtbot, settled, desk)
    told = figures(page.chain.detail.text())
    first, last = told[:2]
    later = drawn(page) - last  # the list is read while it is verified, before it or after it
    assert (first, later) in ((1, 0), (1, 1))
    assert not later or told[-1] == 1
    assert drawn(page) - int(page.table.rows.rows[0].key) in (0, 1)
    picture(page, f"audit-first-{language}", (1216, 852))
    page.arrive()  # the log has grown by what was looked at
    settled(desk)
    said = figures(page.chain.detail.text())
    assert said[:2] == [1, last]
    assert drawn(page) == last + said[-1] == int(page.table.rows.rows[0].key)
    picture(page, f"audit-again-{language}", (1216, 852))
    page.verify()
    settled(desk)
    assert figures(page.chain.detail.text())[1] == drawn(page)


def test_a_broken_chain_is_red_with_its_number(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("kit", "ward")
    writer = door.connect(desk.session.vault.database, desk.session.vault.database_key)
    writer.execute('DROP TRIGGER "audit_no_update"')
    writer.execute('UPDATE "audit" SET "entry" = replace("entry", \'窓口\', \'練習\') WHERE "seq" = 5')
    writer.close()
    heard: list[bool] = []
    desk.proved.connect(heard.append)
    page = shown(qtbot, settled, desk)
    picture(page, "audit-broken-ja", (1216, 852))
    assert page.chain.sentence.text() == "操作記録は、5番で切れています"
    assert page.chain.drawing.links[0].gap == "5番で切れています"
    assert heard == [False]
    page.table.choose("5")
    assert "値がちがう" in " ".join(label.text() for label in page.panel.findChildren(QLabel))


def test_entries_are_told_in_words_newest_first(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    page = shown(qtbot, settled, desk_at("kit", "ward"))
    assert words(page, 0)[:2] == sorted(words(page, 0)[:2], reverse=True)
    assert "暗号化データを作った" in words(page, 4)
    assert "M-W-SJ6-0001" in words(page, 5)
    assert "媒体・パスワード通知書  場所、状態" in words(page, 6)  # the revision is no news
    assert page.panel.isVisible()


def test_it_is_found_by_a_number_and_by_a_day(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("taken_in", "contractor")
    page = shown(qtbot, settled, desk, "sj6-0-0001")
    assert set(words(page, 5)) == {"SJ6-0-0001"}
    things = {text.split("  ")[0] for text in words(page, 6)}
    assert things == {"申請", "申請者", "対象児童", "利用内訳", "確認事項", "電子申請の行"}
    page.box.setText("R7.6.1")
    page.search()
    settled(desk)
    assert words(page, 0) == []
    assert page.bar.sentence == "合う記録がありません。日を変えるか、ほかの番号で探してください。"
    page.box.setText("令和7年6月2日")
    qtbot.keyClick(page.box, Qt.Key.Key_Return)
    settled(desk)
    assert len(words(page, 0)) > 10


def test_refusals_alone_are_shown_with_what_was_wanted(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("kit", "ward")
    with in_role(desk.session, "handler"), pytest.raises(NotPermitted):
        remove_person(desk.session, "x")
    page = shown(qtbot, settled, desk)
    page.refusals.click()
    settled(desk)
    assert [row.cells[4].text for row in page.table.rows.rows] == ["断られた"]
    assert page.table.rows.rows[0].cells[4].mark == "ng"
    assert words(page, 6) == ["取扱者を外した"]


def test_groups_persons_and_days_are_chosen(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("kit", "ward")
    page = shown(qtbot, settled, desk)
    assert [page.person.itemText(at) for at in range(page.person.count())] == ["人：すべて", "区　練習子"]
    page.group.setCurrentIndex(page.group.findData("exchanged"))
    settled(desk)
    assert set(words(page, 4)) == {"暗号化データを作った", "確認記録票を作った", "受渡しを記録した"}
    page.days.setCurrentIndex(page.days.findData("last_month"))
    settled(desk)
    assert words(page, 0) == []
    assert span_of("last_month", "2025-03-31") == ("2025-02-01", "2025-02-28")
    assert span_of("week", "2025-04-03") == ("2025-03-28", "2025-04-03")


def test_more_entries_come_when_the_end_is_near(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("closed", "ward")
    page = shown(qtbot, settled, desk)
    first = page.table.rows.rowCount()
    while page.table.rows.canFetchMore(page.table.rootIndex()):
        page.table.rows.fetchMore(page.table.rootIndex())
        settled(desk)
    assert page.table.rows.rowCount() > first
    seqs = [int(row.key) for row in page.table.rows.rows]
    assert seqs == list(range(seqs[0], 0, -1))


def test_every_portion_and_the_verification_are_entries(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("kit", "ward")
    before = len(acts(desk.session))
    page = shown(qtbot, settled, desk)
    page.refusals.click()
    settled(desk)
    assert sorted(acts(desk.session)[before:]) == [
        ("audit.read", "audit"), ("audit.read", "audit"), ("audit.verify", "audit"),
    ]  # fmt: skip


def test_a_verification_can_be_stopped_and_nothing_is_called_whole(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk
) -> None:
    desk = desk_at("kit", "ward")
    page = AuditLogPage(desk)
    qtbot.addWidget(page)
    before = threading.Event()  # so small a log would be verified before anybody could stop it
    desk.work(page, lambda _session, _progress: before.wait(10), print, lambda _running: None)
    page.show()
    page.arrive()
    page.stop()
    before.set()
    settled(desk)
    settled(desk)
    assert page.chain.sentence.text() == "まだ確かめていません"
    assert ("audit.verify", "audit") not in acts(desk.session)
    qtbot.keyClick(page, Qt.Key.Key_F5)
    settled(desk)
    settled(desk)
    assert "つながっています" in page.chain.sentence.text()


def test_no_name_of_an_applicant_stands_on_it(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("taken_in", "contractor")
    page = shown(qtbot, settled, desk, "SJ6-0-0001")
    with desk.session.reading() as reader:
        people = reader.find(Applicant)
    text = str(page.table.rows.rows)
    assert people
    assert not any(person.name in text for person in people)


def test_months_behind_a_break_are_not_called_whole() -> None:
    months = tuple(
        ChainMonth(month=f"2025-{month:02d}", first=first, last=first + 99)
        for month, first in ((4, 1), (5, 101), (6, 201))
    )
    held = (Anchor(seq=150, kind="paper", number="K-1"), Anchor(seq=250, kind="disc", number="M-1"))
    chain = Chain(seq=300, head="", months=months, anchors=held)
    tr = translator("ja")
    broken = Verified(entries=300, papers=1, discs=1, broken=Break(seq=140, how="hash"))
    assert [link.state for link in links_of(tr, chain, broken)] == ["whole", "broken", "behind"]
    assert [link.state for link in links_of(tr, chain, None)] == ["unproved"] * 3
    whole = Verified(entries=300, papers=1, discs=1, broken=None)
    drawn = links_of(tr, chain, whole)
    assert [(link.word, link.state, link.papers, link.discs, link.newest) for link in drawn] == [
        ("令和7年4月", "whole", 0, 0, ""), ("令和7年5月", "whole", 1, 0, ""), ("令和7年6月", "whole", 0, 1, "disc"),
    ]  # fmt: skip


@pytest.mark.parametrize(("language", "size", "dark"), LOOKS)
def test_it_fits_at_both_sizes(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk, monkeypatch: pytest.MonkeyPatch, language: str,
    size: tuple[int, int], dark: bool,
) -> None:  # fmt: skip
    desk = desk_at("closed", "ward", language=language, dark=dark, compact=size == SMALLEST)
    desk.practice = False
    monkeypatch.setitem(every.CLASSES, "audit_log", AuditLogPage)
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.resize(*size)
    shell.show()
    shell.open("audit_log")
    settled(desk)
    settled(desk)
    picture(shell, f"audit-{language}-{size[1]}{'-dark' if dark else ''}", size)
    page = shell.page
    assert isinstance(page, AuditLogPage)
    assert page.table.height() > 200
    assert page._scroll.verticalScrollBar().maximum() == 0
    assert page._scroll.horizontalScrollBar().maximum() == 0
