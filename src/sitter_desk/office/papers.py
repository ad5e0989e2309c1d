"""Where a paper goes: to the printer; only a practice desk may keep it as a file (design §6, decisions A23)."""

import os
from pathlib import Path

from sitter_desk.errors import PaperOutsidePractice
from sitter_desk.office.session import Session


def save_practice_paper(session: Session, folder: Path, name: str, pdf: bytes) -> Path:
    """Writes a practice paper as ``name``.pdf, whole or not at all; raises PaperOutsidePractice at a real desk."""
    if not session.practice:
        raise PaperOutsidePractice
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{name}.pdf"
    temporary = target.with_suffix(".pdf.new")
    with temporary.open("wb") as out:
        out.write(pdf)
        out.flush()
        os.fsync(out.fileno())
    temporary.replace(target)
    return target
