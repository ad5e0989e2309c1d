"""Set-up sees what is missing, names what it can't install, and does nothing twice."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

INSTALLER = Path(__file__).resolve().parents[2] / "installer"
linux_only = pytest.mark.skipif(sys.platform == "win32", reason="apt, ldconfig and fonts of Linux")


@pytest.fixture
def libraries(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(INSTALLER))
    return importlib.import_module("system_libraries")


@pytest.fixture
def setup(libraries: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The set-up script, with a .venv of its own that has no stamp yet."""
    module = importlib.import_module("setup")
    monkeypatch.setattr(module, "VENV", tmp_path)
    return module


@linux_only
def test_this_machine_has_everything(libraries: ModuleType) -> None:
    assert libraries.missing(tests=True) == []


@linux_only
def test_what_is_missing_is_named_with_its_package(libraries: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    absent = [libraries.Need(kind, f"no-such-{kind}", f"package-{kind}") for kind in ("library", "program", "font")]
    later = libraries.Need("program", "no-such-test-program", "package-test", tests_only=True)
    monkeypatch.setattr(libraries, "NEEDS", (*libraries.NEEDS, *absent, later))
    assert libraries.missing(tests=False) == absent
    assert libraries.missing(tests=True) == [*absent, later]
    assert "no-such-font (font; Debian and Ubuntu: package-font)" in libraries.described(absent)


@linux_only
def test_without_apt_the_need_is_named_and_set_up_stops(
    setup: ModuleType, libraries: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(setup.SetupStopped, match="Debian and Ubuntu: xvfb"):
        setup._check_system(tests=True)


@pytest.mark.parametrize(("version", "fits"), [((3, 10), False), ((3, 11), True), ((3, 13), True), ((3, 14), False)])
def test_only_the_pythons_of_the_locks_are_taken(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, version: tuple[int, int], fits: bool
) -> None:
    monkeypatch.setattr(sys, "version_info", (*version, 0))
    if fits:
        setup._check_python()
    else:
        with pytest.raises(setup.SetupStopped, match=f"This is Python 3.{version[1]}"):
            setup._check_python()


def test_the_larger_set_up_serves_the_smaller_and_not_the_reverse(setup: ModuleType) -> None:
    assert not setup._is_ready("runtime")
    setup._write_stamp("runtime")
    assert setup._is_ready("runtime")
    assert not setup._is_ready("dev")
    setup._stamp("runtime").unlink()
    setup._write_stamp("dev")
    assert setup._is_ready("runtime")
    assert setup._is_ready("dev")


def test_a_changed_lock_or_a_moved_folder_is_set_up_again(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = setup._digest("runtime")
    changed = tmp_path / "runtime.txt"
    changed.write_bytes(setup._lock("runtime").read_bytes() + b"\n")
    with monkeypatch.context() as other:
        other.setattr(setup, "_lock", lambda _kind: changed)
        assert setup._digest("runtime") != before
    assert setup._digest("runtime") == before
    elsewhere = tmp_path / "moved"
    (elsewhere / "installer/locks").mkdir(parents=True)
    for name in ("pyproject.toml", "installer/locks/runtime.txt"):
        (elsewhere / name).write_bytes((setup.HOME / name).read_bytes())
    monkeypatch.setattr(setup, "HOME", elsewhere)
    assert setup._digest("runtime") != before
