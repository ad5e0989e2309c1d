"""Only a practice desk leaves a paper as a file, and then a whole one (A23)."""

from dataclasses import replace
from pathlib import Path

import pytest

from sitter_desk.errors import PaperOutsidePractice, SitterError
from sitter_desk.office.circle import practice
from sitter_desk.office.desks import Machine, found_ward_desk
from sitter_desk.office.papers import save_practice_paper
from sitter_desk.workstation.secret_store import SecretStore
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import CHEAP, Ticking


def test_a_practice_paper_is_saved_whole(stage: Stage, tmp_path: Path) -> None:
    session = stage("engaged").ward.session
    saved = save_practice_paper(session, tmp_path / "papers", "notice", b"%PDF-1.7 practice")
    assert saved == tmp_path / "papers" / "notice.pdf"
    assert saved.read_bytes() == b"%PDF-1.7 practice"
    save_practice_paper(session, tmp_path / "papers", "notice", b"%PDF-1.7 again")
    assert [path.name for path in saved.parent.iterdir()] == ["notice.pdf"]


def test_a_real_desk_saves_none(secret_service: dict[str, str], tmp_path: Path) -> None:
    machine = Machine(pc="窓口", now=Ticking(), store=SecretStore(), kdf=CHEAP)
    session, _ = found_ward_desk(tmp_path / "real", practice.WARD_PERSON, practice=False, machine=machine)
    with pytest.raises(PaperOutsidePractice):
        save_practice_paper(session, tmp_path / "papers", "notice", b"%PDF")
    session.close()
    assert not (tmp_path / "papers").exists()


def test_a_desk_can_not_call_itself_practice(stage: Stage, tmp_path: Path) -> None:
    """Whether it is practice stands in the sealed header of the vault, not in the session."""
    session = stage("engaged").ward.session
    assert session.practice
    session.vault.set_header(replace(session.vault.header, practice=False))
    with pytest.raises(PaperOutsidePractice):
        save_practice_paper(session, tmp_path / "papers", "notice", b"%PDF")


def test_a_folder_that_can_not_be_written_is_named(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "papers").write_bytes(b"a file where the folder should be")
    with pytest.raises(SitterError):
        save_practice_paper(stage("engaged").ward.session, tmp_path / "papers", "notice", b"%PDF")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the full device is Linux'")
def test_a_full_disk_leaves_no_half_paper(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "notice.pdf.new").symlink_to("/dev/full")
    with pytest.raises(SitterError):
        save_practice_paper(stage("engaged").ward.session, folder, "notice", b"%PDF" * 100_000)
    assert not (folder / "notice.pdf").exists()
