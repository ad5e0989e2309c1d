"""B16: only listed programs, absolute, with fixed arguments; a failure is named, never passed over."""

import sys
import time
from pathlib import Path, PurePosixPath

import pytest

from sitter_desk.errors import ToolFailed, ToolMissing
from sitter_desk.workstation import tools


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[str, ...]]:
    own: dict[str, tuple[str, ...]] = {}
    monkeypatch.setattr(tools, "TOOLS", own)
    return own


def test_every_listed_program_is_absolute() -> None:
    assert all(PurePosixPath(command[0]).is_absolute() for command in tools.TOOLS.values())


def test_input_goes_in_and_output_comes_out(listed: dict[str, tuple[str, ...]]) -> None:
    listed["turn"] = (sys.executable, "-c", "import sys; sys.stdout.write(sys.stdin.read()[::-1])")
    assert tools.run("turn", feed=b"abc", seconds=20) == b"cba"


def test_the_program_sees_nothing_of_our_environment(listed: dict[str, tuple[str, ...]]) -> None:
    listed["look"] = (sys.executable, "-c", "import os; print(sorted(k for k in os.environ if k != 'LC_CTYPE'))")
    assert tools.run("look", seconds=20).strip() == b"['LC_ALL']"


def test_a_program_that_is_not_listed_cannot_be_started() -> None:
    with pytest.raises(KeyError):
        tools.run(sys.executable, seconds=1)


def test_a_missing_program_is_named(listed: dict[str, tuple[str, ...]], tmp_path: Path) -> None:
    listed["burn"] = (str(tmp_path / "none"),)
    with pytest.raises(ToolMissing, match="burn"):
        tools.run("burn", seconds=1)


def test_a_failure_names_the_status_and_none_of_the_text(listed: dict[str, tuple[str, ...]]) -> None:
    listed["fail"] = (sys.executable, "-c", "import sys; sys.exit('練習 花子')")
    with pytest.raises(ToolFailed) as caught:
        tools.run("fail", seconds=20)
    assert caught.value.details == {"tool": "fail", "status": 1}


def test_a_program_that_hangs_is_stopped(listed: dict[str, tuple[str, ...]]) -> None:
    listed["hang"] = (sys.executable, "-c", "import time; time.sleep(60)")
    begun = time.monotonic()
    with pytest.raises(ToolFailed) as caught:
        tools.run("hang", seconds=0.3)
    assert caught.value.details == {"tool": "hang", "status": "stopped"}
    assert time.monotonic() - begun < 10
