"""B15: the same resource in a checkout, a wheel and a frozen build; fonts found on Linux's and Windows' paths."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from sitter_desk.errors import FontsMissing, ResourceMissing
from sitter_desk.workstation.paths import FONTS, FontFile, find_fonts, resource, user_data_folder

HOME = Path(__file__).resolve().parents[3]
TRANSLATIONS = "i18n/ja.ts"
WINDOWS_FILES = ("times.ttf", "BIZ-UDGothicR.ttc", "BIZ-UDGothicB.ttc", "BIZ-UDMinchoM.ttc", "ipamjm.ttf")
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


def test_every_font_of_the_papers_is_found_on_this_machine() -> None:
    found = find_fonts()
    assert set(found) == set(FONTS)
    assert all(face.path.read_bytes()[:4] in {b"\0\1\0\0", b"ttcf", b"OTTO", b"true"} for face in found.values())


def test_windows_keeps_two_faces_in_one_file(tmp_path: Path) -> None:
    for name in WINDOWS_FILES:
        (tmp_path / name.upper()).touch()  # Windows does not care how a name is spelt
    found = find_fonts(folders=[tmp_path])
    assert found["BIZ UDGothic"] == FontFile(tmp_path / "BIZ-UDGOTHICR.TTC", 0)
    assert found["BIZ UDPGothic"] == FontFile(tmp_path / "BIZ-UDGOTHICR.TTC", 1)
    assert found["BIZ UDPMincho"].index == 1
    assert set(found) == set(FONTS)


def test_each_missing_face_is_named_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "ipamjm.ttf").touch()
    with pytest.raises(FontsMissing) as caught:
        find_fonts(["IPAmjMincho", "BIZ UDPMincho", "BIZ UDGothic Bold"], folders=[tmp_path, tmp_path / "absent"])
    assert caught.value.details == {"fonts": "BIZ UDPMincho, BIZ UDGothic Bold"}


def test_fonts_in_a_folder_of_their_own_are_found_by_fontconfig(monkeypatch: pytest.MonkeyPatch) -> None:
    if not Path("/usr/bin/fc-list").exists():
        pytest.skip("no fontconfig program on this machine")
    monkeypatch.setattr("sitter_desk.workstation.paths.font_folders", lambda: ())
    assert find_fonts(["BIZ UDPMincho"])["BIZ UDPMincho"].path.name == "BIZUDPMincho-Regular.ttf"
