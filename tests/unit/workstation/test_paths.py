"""B15: the same resource in a checkout, a wheel and a frozen build."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from sitter_desk.errors import ResourceMissing
from sitter_desk.workstation.paths import resource, user_data_folder

HOME = Path(__file__).resolve().parents[3]
TRANSLATIONS = "i18n/ja.ts"
ASK = f"from sitter_desk.workstation.paths import resource; print(resource({TRANSLATIONS!r}))"


def test_a_checkout_has_its_resources_beside_src() -> None:
    assert resource(TRANSLATIONS) == HOME / "resources" / TRANSLATIONS
    assert resource("migrations").is_dir()


def test_a_wheel_has_them_inside_the_package(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    done = subprocess.run([*build, "--wheel-dir", tmp_path, HOME], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("sitter_desk-*.whl")
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    asked = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path / "site")},
        capture_output=True,
        text=True,
    )
    found = Path(asked.stdout.strip())
    assert found == tmp_path / "site/sitter_desk/resources" / TRANSLATIONS
    assert found.read_bytes() == (HOME / "resources" / TRANSLATIONS).read_bytes()


def test_a_frozen_build_has_them_beside_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources/only-frozen").write_text("x")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "sitter-desk"))
    assert resource("only-frozen") == tmp_path / "resources/only-frozen"


def test_a_missing_part_is_named() -> None:
    with pytest.raises(ResourceMissing) as caught:
        resource("programmes/none.json")
    assert "programmes/none.json" in caught.value.details.values()


@pytest.mark.parametrize("name", ["", "..", "i18n/../../pyproject.toml", "/etc/passwd"])
def test_a_resource_stays_inside_resources(name: str) -> None:
    with pytest.raises(ValueError, match="relative"):
        resource(name)


def test_the_data_folder_is_the_account_s_own() -> None:
    assert user_data_folder().is_absolute()
    assert user_data_folder().name == "sitter-desk"
