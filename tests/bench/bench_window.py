"""Does the window answer while 100,000 applications are imported? A watchdog in its event loop measures it (C6).

The ward's list of applications is open, filled, and scrolled all the time; the import runs as the page starts it.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QTableView

from sitter_desk.desktop.app import SWITCH_EVERY, dress, make_application
from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.shell import Shell
from sitter_desk.desktop.tasks import Tasks
from sitter_desk.desktop.theme import Look
from sitter_desk.domain.progress import Progress
from sitter_desk.domain.records import Engagement
from sitter_desk.office.receiving import apply_bundle, stage_bundle
from sitter_desk.office.session import Session
from sitter_desk.workstation.language import translator
from sitter_desk.workstation.settings import Settings
from tests.bench.bench_vault import _context, _send, _send_and_take
from tests.bench.frame import Row, limit, room
from tests.bench.watchdog import Watchdog
from tests.faults.desks import Place, templates

SHOWN, IMPORTED = 2_000, 100_000
P99, LONGEST = 50.0, 100.0  # ms
SCROLL_EVERY = 40  # ms


def watched(place: Place, disc: Path, password: str) -> Watchdog:
    """The gaps while a disc is verified and taken over in an open window."""
    sys.setswitchinterval(SWITCH_EVERY)
    look = _dressed()  # before the first loop: it needs the application
    session, dog, loop = place.open("ward"), Watchdog(), QEventLoop()
    with session.reading() as reader:
        engagement = reader.find(Engagement)[-1]
    desk = Desk(session, engagement, tr=translator("ja"), look=look, tasks=Tasks())
    shell = Shell(desk, "#C6873A")
    shell.resize(1440, 900)
    shell.show()
    shell.open("applications")
    _settle(desk)
    scroll = _scrolling(shell)
    failed: list[BaseException] = []
    ended = QTimer(shell)
    ended.timeout.connect(lambda: loop.quit() if failed else None)
    ended.start(200)
    dog.start()

    def work(own: Session, progress: Progress) -> None:
        apply_bundle(own, stage_bundle(own, disc, password, progress=progress), progress=progress)

    desk.work(
        shell,
        work,
        lambda _none: loop.quit(),
        lambda _running: None,
        failed.append,
    )
    loop.exec()
    _settle(desk)  # the list is drawn anew with what came
    dog.stop()
    scroll.stop()
    desk.tasks.end()
    session.close()
    shell.deleteLater()
    if failed:
        raise failed[0]
    return dog


def _dressed() -> Look:
    look = Look()
    dress(make_application(Settings()), look)
    return look


def _settle(desk: Desk) -> None:
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if desk.tasks.idle else None)
    timer.start(50)
    loop.exec()


def _scrolling(shell: Shell) -> QTimer:
    """As a person who looks through the list meanwhile."""
    table = shell.page.findChild(QTableView)
    assert table
    timer, bar = QTimer(shell), table.verticalScrollBar()
    timer.timeout.connect(lambda: bar.setValue(0 if bar.value() == bar.maximum() else bar.value() + 40))
    timer.start(SCROLL_EVERY)
    return timer


def rows() -> Iterator[Row]:
    with room() as folder:
        place = templates().before("report").copied(folder / "place")
        engagement, round_ = _context(place)
        _send_and_take(place, engagement, round_, SHOWN)
        _, disc, password = _send(place.later(2), engagement, round_, IMPORTED)
        runs = iter(range(1_000))

        def dog() -> Watchdog:
            run = place.later(3).copied(folder / f"run-{next(runs)}")
            return watched(run, run.cd / disc, password)

        yield Row("window_gap_p99", lambda: dog().percentile(0.99), limit(P99), goal=1.0, unit="ms")
        yield Row("window_gap_longest", lambda: dog().longest, limit(LONGEST), goal=1.0, unit="ms")


if __name__ == "__main__":
    with room() as home:
        here = templates().before("report").copied(home / "place")
        case, turn = _context(here)
        _send_and_take(here, case, turn, SHOWN)
        _, sealed, word = _send(here.later(2), case, turn, int(sys.argv[1]))
        found = watched(here.later(3), here.cd / sealed, word)
        print(f"p99 {found.percentile(0.99):.1f} ms  longest {found.longest:.1f} ms")
