import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from sitter_desk import errors
from sitter_desk.domain.records import Applicant
from sitter_desk.vault import schema
from sitter_desk.vault.schema import load_migrations
from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import AT, MIGRATIONS, PC, Desk, applicant

NEWEST = load_migrations(MIGRATIONS)[-1].number


def _next(desk: Desk, folder: Path, sql: str) -> Desk:
    shutil.copytree(MIGRATIONS, folder)
    (folder / f"{NEWEST + 1:04d}_next.sql").write_text(sql, encoding="utf-8")
    return replace(desk, migrations=folder)


def _version(vault: Vault) -> int:
    return int(vault.writer.execute("PRAGMA user_version").fetchall()[0][0])


def test_the_next_step_is_taken_at_the_opening(desk: Desk, tmp_path: Path) -> None:
    person = applicant(desk)
    with desk.make() as vault, vault.act("x", at=AT, pc=PC) as act:
        act.put(person)
    newer = _next(
        desk, tmp_path / "m", "-- a; comment\nCREATE TABLE t (a TEXT) STRICT;\nINSERT INTO t VALUES ('x;y');\n"
    )
    with newer.open() as vault:
        assert _version(vault) == NEWEST + 1
        assert vault.own_reader().rows("SELECT a FROM t") == [("x;y",)]
        assert vault.own_reader().get(Applicant, person.id) == person
    assert not list(desk.folder.glob("*.copy*"))
    with pytest.raises(errors.NewerSchema):
        desk.open()


def test_a_failing_step_leaves_the_schema_before_it_and_a_copy(desk: Desk, tmp_path: Path) -> None:
    desk.make().close()
    newer = _next(desk, tmp_path / "m", "CREATE TABLE t (a TEXT) STRICT;\nINSERT INTO nothing VALUES (1);\n")
    with pytest.raises(errors.SitterError):
        newer.open()
    assert (desk.folder / "records.1.db.copy").exists()
    with desk.open() as vault:
        assert _version(vault) == NEWEST
        vault.check()
    assert not list(desk.folder.glob("*.copy*"))


def test_a_step_without_room_for_the_copy_is_refused(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        free = 1

    desk.make().close()
    newer = _next(desk, tmp_path / "m", "CREATE TABLE t (a TEXT) STRICT;\n")
    monkeypatch.setattr(schema.shutil, "disk_usage", lambda _: Full)
    with pytest.raises(errors.NoSpace):
        newer.open()
    with desk.open() as vault:
        assert _version(vault) == NEWEST


@pytest.mark.parametrize(("files", "missing"), [([], 1), (["0002_b.sql"], 1), (["0001_a.sql", "0003_c.sql"], 2)])
def test_a_gap_is_named(tmp_path: Path, files: list[str], missing: int) -> None:
    for name in files:
        (tmp_path / name).write_text("SELECT 1;")
    with pytest.raises(errors.MigrationsLost) as lost:
        load_migrations(tmp_path)
    assert lost.value.details == {"number": missing}


def test_a_cut_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "0001_a.sql").write_text("CREATE TABLE a (b TEXT) STRICT;\nCREATE TABLE c (")
    with pytest.raises(errors.MigrationsLost):
        load_migrations(tmp_path)
