"""The small file outside the vaults: it forgets nothing, holds nothing of a person, and never stops the program."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from sitter_desk.workstation import settings
from sitter_desk.workstation.settings import (
    FILE,
    MOST_DESKS,
    KnownDesk,
    Settings,
    known_desk,
    load_settings,
    save_settings,
    with_desk,
    without_desk,
)

DESK = KnownDesk(
    folder="/srv/desks/桜台区/contractor",
    vault="a" * 32,
    site="contractor",
    practice=False,
    ward="桜台区",
    programme="ベビーシッター利用支援事業",
    year=2026,
    first_day="2026-04-01",
    last_day="2027-03-31",
    colour="#C6873A",
)


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    chosen = Settings(language="en", theme="dark", scale=150, desks=(DESK, replace(DESK, folder="/other", colour="")))
    assert save_settings(chosen, tmp_path / "new" / "folder")
    assert load_settings(tmp_path / "new" / "folder") == chosen
    assert [path.name for path in (tmp_path / "new" / "folder").iterdir()] == [FILE]


def test_a_new_account_speaks_japanese(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings(language="ja", theme="system", scale=100, desks=())
    assert list(tmp_path.iterdir()) == [], "reading makes no file"


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[]", b'"x"', b'{"desks":', b"[" * 100_000, b'{"a": NaN}', b"{}" * 600_000]
)
def test_a_file_that_can_not_be_read_counts_as_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE).write_bytes(data)
    assert load_settings(tmp_path) == Settings()


def test_each_wrong_value_is_left_out_and_the_others_stand(tmp_path: Path) -> None:
    good = {name: value for name, value in vars(DESK).items() if name != "programme"}
    wrong = [
        good | {"folder": "desk"},
        good | {"site": "bank"},
        good | {"practice": 1},
        good | {"year": "2026"},
        good | {"year": True},
        {"folder": "/x"},
        "x",
        None,
        good,
        good | {"folder": "/b", "colour": "red; x", "later": 1},
    ]
    read = {"language": "fr", "theme": ["dark"], "scale": True, "desks": wrong, "later": {}}
    (tmp_path / FILE).write_text(json.dumps(read))
    assert load_settings(tmp_path) == Settings(
        desks=(replace(DESK, programme=""), replace(DESK, programme="", folder="/b", colour=""))
    )


def test_the_last_opened_desk_stands_first_and_each_folder_once() -> None:
    some = with_desk(with_desk(Settings(), DESK), replace(DESK, folder="/b"))
    again = with_desk(some, replace(DESK, colour="", ward="梅台区"))
    assert [(each.folder, each.ward) for each in again.desks] == [(DESK.folder, "梅台区"), ("/b", "桜台区")]
    assert again.desks[0].colour == "#C6873A", "an engagement keeps its colour"
    assert known_desk(again, "/b") == replace(DESK, folder="/b")
    assert known_desk(without_desk(again, "/b"), "/b") is None
    many = Settings()
    for number in range(MOST_DESKS + 2):
        many = with_desk(many, replace(DESK, folder=f"/{number}"))
    assert [each.folder for each in many.desks][:: MOST_DESKS - 1] == [f"/{MOST_DESKS + 1}", "/2"]


def test_a_disk_that_refuses_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(Settings(language="en"), tmp_path)

    def fail(_: int) -> None:
        raise OSError

    monkeypatch.setattr(settings.os, "fsync", fail)
    assert not save_settings(Settings(theme="dark"), tmp_path)
    assert load_settings(tmp_path) == Settings(language="en")
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_only_its_owner_reads_it(tmp_path: Path) -> None:
    save_settings(Settings(), tmp_path)
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0
