"""The threads behind the window: answers come back on its thread, work can be stopped, errors are told."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.tasks import Running, Tasks
from sitter_desk.desktop.widgets.progress import paced
from sitter_desk.domain.records import Application, Round
from sitter_desk.errors import Cancelled
from sitter_desk.office.circle.practice import typed_from_paper
from sitter_desk.office.intake import type_application
from sitter_desk.office.reading import list_findings
from sitter_desk.workstation.language import translator


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.end()


def test_work_is_done_elsewhere_and_told_here(tasks: Tasks, qtbot: QtBot) -> None:
    names: list[tuple[str, bool]] = []
    tasks.start(
        "write",
        lambda: threading.current_thread().name,
        lambda name: names.append((name, QThread.currentThread().isMainThread())),
        pytest.fail,
    )
    qtbot.waitUntil(lambda: bool(names))
    assert names[0][0].startswith("sitter-write")
    assert names[0][1]


def test_writes_keep_their_order(tasks: Tasks, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(50):
        tasks.start("write", lambda number=number: number, done.append, pytest.fail)
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))


def test_a_long_work_tells_how_far_it_is_and_stops_when_asked(tasks: Tasks, qtbot: QtBot) -> None:
    running, seen, ended = Running(), [], []
    step = tasks.watched(running, lambda each: seen.append((each.done, each.total)))

    def work() -> None:
        for done in range(100_000):
            step(done, 100_000)
            time.sleep(0.001)

    tasks.start("work", work, lambda _none: pytest.fail("it was stopped"), ended.append)
    qtbot.waitUntil(lambda: len(seen) >= 3)
    assert running.seconds_left
    running.stop()
    qtbot.waitUntil(lambda: bool(ended))
    assert isinstance(ended[0], Cancelled)
    assert running.done < 100_000


def test_what_was_not_told_yet_is_not_over(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[int] = []
    tasks.start(
        "read", lambda: 1, lambda one: tasks.start("read", lambda: one + 1, told.append, pytest.fail), told.append
    )
    while tasks.is_busy("read"):
        time.sleep(0.001)  # done, and no event was looked at: the window knows nothing of it
    assert not tasks.idle
    qtbot.waitUntil(lambda: tasks.idle)
    assert told == [2]


def test_steps_are_shown_at_most_ten_times_a_second(tasks: Tasks, qtbot: QtBot) -> None:
    running, seen = Running(), []
    step = tasks.watched(running, seen.append)
    tasks.start("work", lambda: [step(done, 20_000) for done in range(20_001)], lambda _list: None, pytest.fail)
    qtbot.waitUntil(lambda: tasks.idle)
    qtbot.wait(20)
    assert running.done == 20_000
    assert 1 <= len(seen) <= 2 + 10 * running.seconds


@pytest.fixture
def desk(desk_at: Callable[..., Desk]) -> Desk:
    return desk_at("taken_in", "contractor")


def test_a_long_work_without_a_panel_tells_its_rate_and_the_time_left() -> None:
    running = Running(started=time.monotonic() - 10, done=25, total=100)
    assert paced(translator("ja"), "印刷", running) == "印刷　毎秒2.5・あと約30秒"
    assert paced(translator("ja"), "印刷", Running(done=1, total=100)) == "印刷", "too early to say"
    copied = Running(started=time.monotonic() - 10, done=25_000_000, total=100_000_000)
    assert paced(translator("ja"), "複写", copied, "bytes") == "複写　毎秒2.5 MB・あと約30秒"


def test_what_was_written_is_told_once_as_a_change_set(desk: Desk, qtbot: QtBot, settled: Callable[..., None]) -> None:
    heard: list[frozenset[tuple[str, str]]] = []
    desk.changed.connect(heard.append)
    owner = QWidget()
    qtbot.addWidget(owner)
    with desk.session.reading() as reader:
        round_ = reader.find(Round)[0]
    desk.write(owner, lambda session: type_application(session, typed_from_paper(), round_=round_), lambda _: None)
    settled(desk)
    assert heard
    assert len(heard) == 1
    assert {"application", "applicant", "child", "use"} <= {kind for kind, _ in heard[0]}


def test_what_was_written_and_its_answer_come_in_one_step(
    desk: Desk, qtbot: QtBot, settled: Callable[..., None]
) -> None:
    """Else a read that the change brings about may be answered before the page knows of its own act."""
    steps: list[object] = []
    order: list[str] = []
    desk.tasks.delivered.connect(steps.append, Qt.ConnectionType.DirectConnection)
    desk.changed.connect(lambda _changes: order.append("changed"))
    owner = QWidget()
    qtbot.addWidget(owner)
    with desk.session.reading() as reader:
        round_ = reader.find(Round)[0]
    act = lambda session: type_application(session, typed_from_paper(), round_=round_)  # noqa: E731  one call
    desk.write(owner, act, lambda _: order.append("answered"))
    settled(desk)
    assert order == ["changed", "answered"]
    assert len(steps) == 1


def test_an_act_that_is_pressed_twice_is_done_once_and_then_again(
    desk: Desk, qtbot: QtBot, settled: Callable[..., None]
) -> None:
    owner, gate = QWidget(), threading.Event()
    qtbot.addWidget(owner)
    done: list[str] = []

    def press(name: str) -> None:
        desk.act(owner, lambda _session: gate.wait(10), lambda _: done.append(name))

    press("first")
    press("again, impatiently")
    gate.set()
    settled(desk)
    assert done == ["first"]
    press("later")
    settled(desk)
    assert done == ["first", "later"]
    desk.act(owner, lambda session: session.require("no.such"), print, lambda _: done.append("refused"))
    settled(desk)
    press("after a refusal")
    settled(desk)
    assert done == ["first", "later", "refused", "after a refusal"]


def test_an_answer_may_ask_for_the_next_act(desk: Desk, qtbot: QtBot, settled: Callable[..., None]) -> None:
    owner, done = QWidget(), []
    qtbot.addWidget(owner)
    desk.act(owner, lambda _: 1, lambda _: desk.act(owner, lambda _: 2, done.append))
    settled(desk)
    assert done == [2]


def test_a_look_changes_nothing_and_is_told_as_nothing(desk: Desk, qtbot: QtBot, settled: Callable[..., None]) -> None:
    heard: list[object] = []
    desk.changed.connect(heard.append)
    owner = QWidget()
    qtbot.addWidget(owner)
    desk.write(owner, list_findings, lambda _: None)
    settled(desk)
    assert not heard


def test_an_answer_to_a_page_that_is_gone_is_dropped(desk: Desk, qtbot: QtBot, settled: Callable[..., None]) -> None:
    owner, told = QWidget(), []
    desk.read(owner, lambda reader: reader.count(Application), told.append)
    shiboken6.delete(owner)
    settled(desk)
    assert not told


def test_of_two_answers_the_later_question_counts(desk: Desk, qtbot: QtBot, settled: Callable[..., None]) -> None:
    owner, told = QWidget(), []
    qtbot.addWidget(owner)

    def tell(answer: int) -> None:
        told.append(answer)

    desk.read(owner, lambda _reader: time.sleep(0.1) or 1, tell)
    desk.read(owner, lambda _reader: 2, tell)
    settled(desk)
    assert told == [2]


def test_a_locked_desk_asks_nothing(desk: Desk, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    session = desk.closing()
    desk.read(owner, lambda _reader: pytest.fail("asked"), pytest.fail)
    desk.write(owner, lambda _session: pytest.fail("asked"), pytest.fail)
    with pytest.raises(RuntimeError):
        _ = desk.session
    assert session
