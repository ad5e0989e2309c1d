"""A long act of a page: it says how far it is, takes nothing else meanwhile, and stopped it leaves nothing behind."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sitter_desk.desktop import page as pages
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages.decisions.page import DecisionsPage
from sitter_desk.desktop.pages.lookups.page import LookupsPage
from sitter_desk.desktop.pages.prescreening.page import PrescreeningPage
from sitter_desk.desktop.pages.rules.page import RulesPage
from sitter_desk.desktop.pages.users.page import UsersPage
from sitter_desk.desktop.tasks import Running
from sitter_desk.desktop.widgets.underway import Underway
from sitter_desk.domain.records import Decision, Site, Submission, WardCheck
from sitter_desk.errors import Cancelled
from sitter_desk.office.people import add_person
from sitter_desk.vault.reader import Reader
from sitter_desk.workstation.language import translator
from tests.desktop.conftest import MakeDesk
from tests.desktop.opening_discs import held
from tests.desktop.pages_open import Settled, opened
from tests.desktop.screens import SMALLEST, picture
from tests.desktop.test_decisions import fill, press, to_register
from tests.desktop.test_lookups import say
from tests.desktop.test_rules_page import CEILING, change
from tests.unit.office.harness import CHEAP

Begin = Callable[[Page, Settled], Callable[[], object]]


def registering(page: Page, settled: Settled) -> Callable[[], object]:
    assert isinstance(page, DecisionsPage)
    for _ in range(4):
        press(page, settled)
    to_register(page, settled)
    fill(page)
    assert page.buttons.main is not None
    return page.buttons.main.click


def looking_up(page: Page, _settled: Settled) -> Callable[[], object]:
    assert isinstance(page, LookupsPage)
    page.select_open()
    say(page, "pass")
    return page.record.click


def passing_on(page: Page, settled: Settled) -> Callable[[], object]:
    assert isinstance(page, PrescreeningPage)
    page.work._choose("submit")
    assert page.work.ids
    return lambda: page._submit(page.work.ids)


def previewing(page: Page, _settled: Settled) -> Callable[[], object]:
    assert isinstance(page, RulesPage)
    change(page, CEILING, "2,000")
    return lambda: page._to("effect")


def removing(page: Page, settled: Settled) -> Callable[[], object]:
    assert isinstance(page, UsersPage)
    add_person(page.desk.session, login="jiro", name="練習次郎", role="handler", kdf=CHEAP)
    page.arrive()
    settled(page.desk)
    page.confirm = lambda *_words: True
    return lambda: page.remove(next(each for each in page.people.values() if each.login == "jiro"))


ACTS: dict[str, tuple[type[Page], str, Site, Begin]] = {
    "registering": (DecisionsPage, "looked_up", "ward", registering),
    "looking up": (LookupsPage, "received", "ward", looking_up),
    "passing on": (PrescreeningPage, "screened", "contractor", passing_on),
    "previewing": (RulesPage, "received", "ward", previewing),
    "removing": (UsersPage, "engaged", "ward", removing),
}


def counts(reader: Reader) -> tuple[int, ...]:
    return (*(reader.count(each) for each in (Decision, WardCheck, Submission)), reader.audit_head().seq)


@pytest.fixture
def ready(qtbot: QtBot, desk_at: MakeDesk, settled: Settled, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Page]:
    """A page before its long act, in a shell that has the focus; what is under way shows at once."""
    monkeypatch.setattr(pages, "MOMENT", 0)

    def make(kind: type[Page], stage: str, site: Site, **how: object) -> Page:
        page = opened(qtbot, monkeypatch, settled, desk_at(stage, site, **how), kind)
        qtbot.waitUntil(page.window().isActiveWindow)
        settled(page.desk)
        return page

    return make


@pytest.mark.parametrize("act", ACTS)
def test_stopped_it_leaves_nothing_and_the_page_as_it_was(
    act: str, ready: Callable[..., Page], qtbot: QtBot, settled: Settled
) -> None:
    kind, stage, site, begin = ACTS[act]
    page = ready(kind, stage, site)
    begin_it = begin(page, settled)
    with page.desk.session.reading() as reader:
        before, epoch = counts(reader), page.desk.session.vault.header.epoch
    with held(page.desk):
        begin_it()
        qtbot.waitUntil(lambda: page.underway is not None and page.underway.isVisible())
        underway = page.underway
        assert underway is not None
        assert not page.bar.isVisible()
        assert not page.body.isEnabled()
        qtbot.waitUntil(underway.hasFocus)
        begin_it()  # an impatient second press
        assert page.underway is underway
        picture(page.window(), f"underway-{act.replace(' ', '-')}", SMALLEST)
        qtbot.keyClick(underway, Qt.Key.Key_Escape)
        assert underway.running is not None
        assert underway.running.stop_wanted
    settled(page.desk)
    with page.desk.session.reading() as reader:
        assert counts(reader) == before
    assert page.desk.session.vault.header.epoch == epoch
    assert page.underway is None
    assert page.bar.isVisible()
    assert page.body.isEnabled()
    assert any(word in page.banner_text() + page.bar.sentence for word in ("中止しました", "途中で止めました"))


@pytest.mark.parametrize("act", ACTS)
def test_not_stopped_it_is_done(act: str, ready: Callable[..., Page], qtbot: QtBot, settled: Settled) -> None:
    kind, stage, site, begin = ACTS[act]
    page = ready(kind, stage, site)
    begin_it = begin(page, settled)
    with page.desk.session.reading() as reader:
        before = counts(reader)
    begin_it()
    settled(page.desk)
    with page.desk.session.reading() as reader:
        assert counts(reader) > before
    assert page.underway is None
    assert "SD-" not in page.banner_text()


def test_it_says_count_rate_and_time_left(qtbot: QtBot, ready: Callable[..., Page]) -> None:
    page = ready(LookupsPage, "received", "ward")
    shown = Underway(page.look, translator("ja"), "確認結果を記録しています。", "やめても、済んだ分は残ります。")
    qtbot.addWidget(shown)
    shown.step(Running(started=time.monotonic() - 10, done=100, total=400))
    assert shown.sentence == (
        "確認結果を記録しています。　100 / 400 件　毎秒10.0・あと約30秒　やめても、済んだ分は残ります。"
    )
    assert shown.accessibleName() == "確認結果を記録しています。 25%"


def test_the_amounts_that_are_computed_again_are_counted_at_the_bar(
    ready: Callable[..., Page], settled: Settled
) -> None:
    page = ready(DecisionsPage, "looked_up", "ward")
    assert isinstance(page, DecisionsPage)
    press(page, settled)
    to_register(page, settled)
    page.buttons.tell_proving(Running(done=3, total=12))
    assert "3 / 12件" in page.bar.sentence
    page._to_step("cases")
    page.buttons.tell_proving(Running(done=4, total=12))
    assert "4 / 12件" not in page.bar.sentence


def test_a_look_that_is_given_up_for_another_says_nothing(ready: Callable[..., Page], settled: Settled) -> None:
    page = ready(DecisionsPage, "looked_up", "ward")
    assert isinstance(page, DecisionsPage)
    press(page, settled)
    with held(page.desk):
        page._to_step("register")
        page._look_for_obstacles()
        page._look_for_obstacles()
    settled(page.desk)
    settled(page.desk)
    assert page.register.checked
    assert Cancelled.code not in page.banner_text()
    assert "中止" not in page.bar.sentence
