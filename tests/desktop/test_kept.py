"""Nothing typed is lost: whatever is typed at any place outlives a lock and a kill, is its writer's own, and ends with
the act that was done with it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pytest
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.shell import Shell
from sitter_desk.errors import UnstorableText
from sitter_desk.office import drafts as office_drafts
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.drafts import LOOKS, drafts
from sitter_desk.office.session import Session, new_id
from sitter_desk.vault.act import Act
from sitter_desk.vault.store import Vault
from sitter_desk.vault.users import add_user
from tests.desktop.kept_places import PLACES, WORDS, Place, in_box
from tests.desktop.pages_open import Settled
from tests.desktop.screens import picture
from tests.unit.office import asking
from tests.unit.office.conftest import Stage


@dataclass
class Sitting:
    """A person at a place; ``come`` opens a new window on the same vault and goes there."""

    place: Place
    office: CircleDesk
    where: str
    make: Callable[[Session], Desk]
    qtbot: QtBot
    settled: Settled

    def come(self) -> Page:
        shell = Shell(self.make(self.office.session), "#C6873A")
        self.qtbot.addWidget(shell)
        shell.resize(1440, 900)
        shell.show()
        shell.open(self.place.page, self.where)
        self.rest(shell.page)
        self.place.step(shell.page)
        self.rest(shell.page)
        return shell.page

    def rest(self, page: Page) -> None:
        for _ in range(3):
            self.settled(page.desk)

    def kept(self) -> list[office_drafts.Draft]:
        return drafts(self.office.session)


@pytest.fixture(params=PLACES)
def sit(
    request: pytest.FixtureRequest, stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot, settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> Sitting:  # fmt: skip
    place = PLACES[request.param]
    office, where = place.ready(stage)

    def make(session: Session) -> Desk:
        desk = desk_of(session)
        if place.page in ("deficiencies", "lookups"):
            monkeypatch.setattr(desk, "today", lambda: "2025-04-20")
        return desk

    return Sitting(place, office, where, make, qtbot, settled)


def killed(sit: Sitting, page: Page) -> None:
    """The window is gone without any farewell: only the pause after the last key had its turn."""
    for kept in page.findChildren(Kept):
        if kept._timer.isActive():
            kept._timer.start(10)
    sit.qtbot.waitUntil(lambda: not any(each._timer.isActive() for each in page.findChildren(Kept)))
    sit.rest(page)
    page.desk.closing()


def test_what_was_typed_outlives_a_kill(sit: Sitting) -> None:
    page = sit.come()
    before = sit.place.seen(page)
    sit.place.type(page)
    typed = sit.place.seen(page)
    assert typed != before
    killed(sit, page)
    again = sit.come()
    assert sit.place.seen(again) == typed
    assert "前に打ったものを戻しました" in again.banner_text()
    assert not again.unsaved()


def test_a_lock_leaves_it_there_and_in_the_vault(sit: Sitting) -> None:
    page = sit.come()
    sit.place.type(page)
    typed, desk = sit.place.seen(page), page.desk
    page.keep()
    assert desk.closing() is sit.office.session
    desk.tasks.wait_for_writes()
    sit.rest(page)
    [kept] = sit.kept()
    desk.opened(sit.office.session)
    assert sit.place.seen(page) == typed
    page.keep()
    sit.rest(page)
    assert [each.saved_at for each in sit.kept()] == [kept.saved_at], "nothing new, nothing to write"


def test_another_person_sees_nothing_of_it(sit: Sitting) -> None:
    page = sit.come()
    before = sit.place.seen(page)
    sit.place.type(page)
    page.keep()
    sit.rest(page)
    page.desk.closing()
    with somebody_else(sit.office.session):
        other = sit.come()
        assert sit.place.seen(other) == before
        assert sit.kept() == []
        other.desk.closing()
    assert len(sit.kept()) == 1


def test_the_act_ends_it(sit: Sitting) -> None:
    page = sit.come()
    sit.place.type(page)
    page.keep()
    sit.rest(page)
    assert len(sit.kept()) == 1
    sit.place.act(page)
    sit.rest(page)
    assert sit.kept() == []
    page.keep()
    sit.rest(page)
    assert sit.kept() == [], "nor comes it back by a later keeping"


@contextmanager
def somebody_else(session: Session) -> Iterator[None]:
    me = session.vault.user
    other = replace(me, id=new_id(), login="other")
    with session.vault.act("user.invite", at=session.now(), pc=session.pc) as act:
        add_user(act, other, state="active")
    session.vault.user = other
    yield
    session.vault.user = me


# ---- at one place, what holds at all of them -------------------------------------------------------------------------


@pytest.fixture
def one(
    stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot, settled: Settled
) -> Sitting:  # fmt: skip
    """A person who asks the ward something about a case."""
    place = PLACES["question"]
    return Sitting(place, *place.ready(stage), desk_of, qtbot, settled)


def test_it_speaks_of_the_applicant_and_goes_with_an_erasure(one: Sitting) -> None:
    page = one.come()
    one.place.type(page)
    page.keep()
    one.rest(page)
    [kept] = one.kept()
    assert kept.subject == asking.case(one.office).subject != ""
    page.desk.closing()
    session = one.office.session
    with session.vault.act("subject.erase", at=session.now(), pc=session.pc) as act:
        act.erase_subject(kept.subject)
    assert one.kept() == []


def test_what_is_taken_away_again_is_kept_no_longer(one: Sitting) -> None:
    page = one.come()
    one.place.type(page)
    page.keep()
    one.rest(page)
    in_box("", "")(page)
    page.keep()
    one.rest(page)
    assert one.kept() == []


def test_what_only_stands_there_is_no_draft(one: Sitting) -> None:
    page = one.come()
    page.keep()
    one.rest(page)
    assert one.kept() == []


def test_a_refused_act_leaves_both(one: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    page = one.come()
    one.place.type(page)
    typed = one.place.seen(page)
    page.keep()
    one.rest(page)
    monkeypatch.setattr("sitter_desk.desktop.pages.prescreening.page.ask", failing)
    one.place.act(page)
    one.rest(page)
    assert page.banner_text()
    assert one.place.seen(page) == typed
    assert len(one.kept()) == 1


def test_what_the_disk_does_not_take_is_told_once_and_asked_about(
    one: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    page = one.come()
    told: list[object] = []
    monkeypatch.setattr(page, "fail", told.append)
    with monkeypatch.context() as broken:
        broken.setattr("sitter_desk.desktop.kept.keep_draft", failing)
        one.place.type(page)
        for _ in range(2):
            page.keep()
            one.rest(page)
    assert len(told) == 1
    assert page.unsaved()
    page.keep()
    one.rest(page)
    assert not page.unsaved()
    assert len(one.kept()) == 1


def test_what_is_typed_before_it_came_back_is_added_to_it(one: Sitting) -> None:
    page = one.come()
    one.place.type(page)
    page.keep()
    one.rest(page)
    page.desk.closing()
    again = one.come()
    picture(again.window(), "kept-question-ja")
    one.place.step(again)  # the box is opened anew, and its draft on the way
    in_box(None, "R7.5.2")(again)
    again.keep()
    one.rest(again)
    [kept] = one.kept()
    assert kept.content == {"text": WORDS, "day": "R7.5.2"}


def test_what_comes_back_between_the_keys_and_the_keeping_is_not_written_over(one: Sitting, qtbot: QtBot) -> None:
    page = one.come()
    one.place.type(page)
    page.keep()
    one.rest(page)
    page.desk.closing()
    again = one.come()
    before_it_is_read, before_it_is_kept = threading.Event(), threading.Event()
    come: list[object] = []
    again.desk.write(again, lambda _session: before_it_is_read.wait(20), print)
    one.place.step(again)
    again.desk.write(again, lambda _session: before_it_is_kept.wait(20), print)
    in_box(None, "R7.5.2")(again)
    again.keep()
    again.desk.tasks.delivered.connect(lambda _call: come.append(1))
    before_it_is_read.set()
    qtbot.waitUntil(lambda: bool(come) and again.banner_text() != "")
    before_it_is_kept.set()
    one.rest(again)
    [kept] = one.kept()
    assert kept.content == {"text": WORDS, "day": "R7.5.2"}


def failing(*_place: object, **_named: object) -> None:
    raise UnstorableText(type="draft")


# ---- a fall right after the act --------------------------------------------------------------------------------------


class FallError(Exception):
    """The process is gone."""


def test_a_fall_after_the_act_leaves_no_draft_of_what_was_done(sit: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    page = sit.come()
    sit.place.type(page)
    page.keep()
    sit.rest(page)
    fallen: list[str] = []

    def fall(_vault: Vault, act: Act, _at: int) -> None:
        if fallen or act.name not in LOOKS:
            fallen.append(act.name)
            raise FallError

    with monkeypatch.context() as faulty:
        faulty.setattr(Vault, "_after", fall)
        faulty.setattr(Vault, "transaction", fall)
        sit.place.act(page)
        sit.rest(page)
    assert fallen, "the act was done"
    assert sit.kept() == []
    page.desk.closing()
    again = sit.come()
    assert "前に打ったものを戻しました" not in again.banner_text()


def test_an_act_that_does_not_commit_leaves_its_draft(sit: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    page = sit.come()
    sit.place.type(page)
    page.keep()
    sit.rest(page)
    [kept] = sit.kept()
    finish = Act.finish

    def fall(act: Act) -> None:
        finish(act)
        if act.name not in LOOKS:
            raise FallError

    with monkeypatch.context() as faulty:
        faulty.setattr(Act, "finish", fall)
        sit.place.act(page)
        sit.rest(page)
    assert sit.kept() == [kept]
