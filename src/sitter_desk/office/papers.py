"""Where a paper goes: to the printer; only a practice desk may keep it as a file (design §6, decisions A23)."""

from pathlib import Path

from sitter_desk.errors import PaperOutsidePractice
from sitter_desk.office.session import Session
from sitter_desk.vault.files import disk_error, write_whole


def save_practice_paper(session: Session, folder: Path, name: str, pdf: bytes) -> Path:
    """Writes a practice paper as ``name``.pdf, whole or not at all.

    Raises PaperOutsidePractice at a real desk, NoSpace or DiskFailed where the file can't be written.
    """
    if not session.practice:
        raise PaperOutsidePractice
    target = folder / f"{name}.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_error(error) from None
    write_whole(target, pdf)
    return target
