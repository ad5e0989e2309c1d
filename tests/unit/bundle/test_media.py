"""The folder that stands in for the disc: whole or not at all, and read back."""

import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, NamedTuple

import pytest

from sitter_desk.bundle.media import README_NAME, bundles_on, check_medium, find_bundle, room_free, write_to_folder
from sitter_desk.bundle.writer import Sealed
from sitter_desk.errors import (
    Cancelled,
    ManagementNumberRefused,
    MediumDiffers,
    MediumFull,
    MediumOccupied,
    MediumReadFailed,
    MediumWriteFailed,
    NoBundleOnMedium,
    SeveralBundlesOnMedium,
)

CONTENT = os.urandom(300_000)
SEALED = Sealed(size=len(CONTENT), digest=hashlib.sha256(CONTENT).hexdigest(), counts={"applicant": 262})


def seal(out: BinaryIO) -> Sealed:
    out.write(CONTENT)
    return SEALED


def failing(error: Exception) -> Callable[[BinaryIO], Sealed]:
    def seal_in_part(out: BinaryIO) -> Sealed:
        out.write(CONTENT[:1000])
        raise error

    return seal_in_part


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_written_read_back_and_found(tmp_path: Path) -> None:
    written = write_to_folder(tmp_path, "M-W-R6-0001", seal)
    assert written.path.read_bytes() == CONTENT
    assert written.sealed is SEALED
    assert written.outcome == "verified"
    assert names(tmp_path) == ["M-W-R6-0001.sdb", README_NAME]
    assert find_bundle(tmp_path) == written.path


def test_the_readme_tells_nothing(tmp_path: Path) -> None:
    write_to_folder(tmp_path, "M-1", seal)
    text = (tmp_path / README_NAME).read_text("utf-8-sig")
    assert "パスワード通知書" in text
    assert not any(sign.isdigit() for sign in text)


def test_without_a_way_past_the_cache_it_counts_as_unverified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "posix_fadvise")
    assert write_to_folder(tmp_path, "M-1", seal).outcome == "written_unverified"


def test_a_medium_that_lies_is_named(tmp_path: Path) -> None:
    with pytest.raises(MediumDiffers):
        write_to_folder(
            tmp_path, "M-1", lambda out: Sealed(size=out.write(CONTENT[:-1]), digest=SEALED.digest, counts={})
        )


def test_a_medium_that_cant_be_read_back_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing_drive(*_: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "posix_fadvise", failing_drive)
    with pytest.raises(MediumDiffers):
        write_to_folder(tmp_path, "M-1", seal)


def test_a_folder_that_cant_be_made_lasting_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = os.fsync, []

    def second_fails(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(5, "Input/output error")
        real(handle)

    monkeypatch.setattr(os, "fsync", second_fails)
    with pytest.raises(MediumWriteFailed):
        write_to_folder(tmp_path, "M-1", seal)
    assert names(tmp_path) == [README_NAME]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), OSError(5, "I/O"), ValueError("fault")])
def test_nothing_is_left_when_sealing_fails(tmp_path: Path, error: Exception) -> None:
    expected = {28: MediumFull, 5: MediumWriteFailed}.get(getattr(error, "errno", 0), type(error))
    with pytest.raises(expected) as caught:
        write_to_folder(tmp_path, "M-1", failing(error))
    assert names(tmp_path) == [README_NAME]
    assert "device" not in str(caught.value)


def test_a_really_full_device_is_named(tmp_path: Path) -> None:
    """/dev/full answers every write with "no space left"."""

    def seal_to_full(_: BinaryIO) -> Sealed:
        with Path("/dev/full").open("wb", buffering=0) as full:
            full.write(CONTENT)
        return SEALED

    with pytest.raises(MediumFull):
        write_to_folder(tmp_path, "M-1", seal_to_full)
    assert names(tmp_path) == [README_NAME]


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def test_room_is_checked_before_anything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(MediumFull):
        write_to_folder(tmp_path, "M-1", seal, expected_bytes=1 << 60)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10, 10, 0))
    with pytest.raises(MediumFull) as caught:
        write_to_folder(tmp_path, "M-1", seal)
    assert "0 MB are free" in str(caught.value)
    assert names(tmp_path) == []


def test_a_number_is_never_overwritten(tmp_path: Path) -> None:
    write_to_folder(tmp_path, "M-1", seal)
    with pytest.raises(MediumOccupied):
        write_to_folder(tmp_path, "M-1", failing(ValueError()))
    assert (tmp_path / "M-1.sdb").read_bytes() == CONTENT


def test_a_rest_of_a_program_that_died_is_swept_and_not_found(tmp_path: Path) -> None:
    (tmp_path / ".M-1.sdb.part").write_bytes(b"rest")
    with pytest.raises(NoBundleOnMedium):
        find_bundle(tmp_path)
    write_to_folder(tmp_path, "M-1", seal)
    assert names(tmp_path) == ["M-1.sdb", README_NAME]


@pytest.mark.parametrize("number", ["", "../M", "M/1", "m-1", "練習", "-1", "M" * 41, "M 1", "M.1", "M-1\n"])
def test_a_number_that_could_say_more_is_refused(tmp_path: Path, number: str) -> None:
    with pytest.raises(ManagementNumberRefused):
        write_to_folder(tmp_path, number, seal)
    assert names(tmp_path) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(MediumWriteFailed):
        write_to_folder(tmp_path / "none", "M-1", seal)
    with pytest.raises(MediumReadFailed):
        find_bundle(tmp_path / "none")


def test_several_are_named_and_other_files_passed_over(tmp_path: Path) -> None:
    for number in ("M-2", "M-1"):
        write_to_folder(tmp_path, number, seal)
    (tmp_path / "練習 花子.sdb").write_bytes(b"")
    (tmp_path / "M-3.sdb").mkdir()
    with pytest.raises(SeveralBundlesOnMedium) as caught:
        find_bundle(tmp_path)
    assert "2 bundles" in str(caught.value)
    assert "M-1, M-2." in str(caught.value)


def test_who_reads_back_is_told_how_far(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_to_folder(tmp_path, "M-1", seal, reading_back=lambda done, total: told.append((done, total)))
    assert told[-1] == (len(CONTENT), len(CONTENT))


def test_stopped_while_reading_back_leaves_nothing(tmp_path: Path) -> None:
    def stop(*_: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_to_folder(tmp_path, "M-1", seal, reading_back=stop)
    assert names(tmp_path) == [README_NAME]


def test_a_medium_is_looked_at_before_anything_is_written(tmp_path: Path) -> None:
    check_medium(tmp_path, "M-1", expected_bytes=1000)
    (tmp_path / "M-2.sdb").write_bytes(b"x")
    with pytest.raises(MediumOccupied):
        check_medium(tmp_path, "M-2", expected_bytes=1000)
    with pytest.raises(MediumWriteFailed):
        check_medium(tmp_path / "none", "M-1", expected_bytes=1000)
    with pytest.raises(MediumFull):
        check_medium(tmp_path, "M-1", expected_bytes=room_free(tmp_path) + 1)
    with pytest.raises(MediumWriteFailed):
        room_free(tmp_path / "none")
    assert names(tmp_path) == ["M-2.sdb"]


def test_everything_with_the_name_of_a_bundle_is_listed(tmp_path: Path) -> None:
    for name in ("M-2.sdb", "M-1.SDB", "readme.txt", "notes.pdf", ".M-3.sdb.part"):
        (tmp_path / name).write_bytes(b"x")
    assert [path.name for path in bundles_on(tmp_path)] == ["M-1.SDB", "M-2.sdb"]
    with pytest.raises(MediumReadFailed):
        bundles_on(tmp_path / "none")
