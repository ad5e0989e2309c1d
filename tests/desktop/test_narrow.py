"""At 200 % a usual screen is 720 px wide: the side goes below, and nothing has to be pushed sideways (ui.md §5)."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.shell import Shell
from tests.desktop.conftest import MakeDesk
from tests.desktop.screens import picture

NARROWEST = (720, 450)


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("name", ["home", "audit_log", "users", "settings"])
def test_nothing_has_to_be_pushed_sideways(
    qtbot: QtBot, settled: Callable[[Desk], None], desk_at: MakeDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    name: str, language: str,
) -> None:  # fmt: skip
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "account"))
    desk = desk_at("told", "contractor", language=language, compact=True)
    desk.today = lambda: "2025-05-13"  # type: ignore[method-assign]  # the day of the circle
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.resize(*NARROWEST)
    shell.show()
    shell.open(name)
    settled(desk)
    settled(desk)
    picture(shell, f"narrow-{name}-{language}", NARROWEST)
    assert shell.page._scroll.horizontalScrollBar().maximum() == 0
