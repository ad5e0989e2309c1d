"""The fonts of the papers, found on Linux's and Windows' paths."""

from pathlib import Path

import pytest

from sitter_desk.errors import FontsMissing
from sitter_desk.workstation.fonts import FONTS, FontFile, find_fonts

WINDOWS_FILES = ("times.ttf", "BIZ-UDGothicR.ttc", "BIZ-UDGothicB.ttc", "BIZ-UDMinchoM.ttc", "ipamjm.ttf")


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
    monkeypatch.setattr("sitter_desk.workstation.fonts.font_folders", lambda: ())
    assert find_fonts(["BIZ UDPMincho"])["BIZ UDPMincho"].path.name == "BIZUDPMincho-Regular.ttf"
