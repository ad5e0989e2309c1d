"""消去 of one person: from the portal's row to the decision, and the log still verifies (A3, B6)."""

import pytest

from sitter_desk.domain.records import (
    RECORD_TYPES,
    Applicant,
    Application,
    Decision,
    ExportRow,
    Record,
    Screening,
    Use,
)
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import AWKWARD, dump

TEXTS = ("練習𠮷子", "練習①斗")  # of the applicant's and of the child's name, as they came in the export
AT_BOTH: tuple[type[Record], ...] = (ExportRow, Applicant, Application, Use)


@pytest.mark.parametrize(
    ("at", "site", "kinds"),
    [
        ("taken_in", "contractor", AT_BOTH),
        ("screened", "contractor", (*AT_BOTH, Screening)),
        ("decided", "ward", (*AT_BOTH, Screening, Decision)),
    ],
)
def test_nothing_of_an_erased_applicant_is_left(
    stage: Stage, at: str, site: str, kinds: tuple[type[Record], ...]
) -> None:
    pair = stage(at)
    session = (pair.ward if site == "ward" else pair.contractor).session
    with session.reading() as reader:
        subject = reader.find(Applicant, name=AWKWARD)[0].subject
        before = {kind: reader.count(kind) for kind in RECORD_TYPES.values()}
        gone = {kind: reader.count(kind, subject=subject) for kind in RECORD_TYPES.values()}
    assert all(gone[kind] for kind in kinds)
    assert all(text in repr(dump(session)) for text in TEXTS)
    with session.vault.act("erase", at=session.now(), pc=session.pc) as act:
        act.erase_subject(subject)
    assert not any(text in repr(dump(session)) for text in TEXTS)
    with session.reading() as reader:
        assert all(reader.count(kind, subject=subject) == 0 for kind in RECORD_TYPES.values())
        assert {kind: reader.count(kind) for kind in before} == {kind: before[kind] - gone[kind] for kind in before}
        entries = reader.audit_entries(limit=1_000_000)
        assert not any(text in repr(entries) for text in TEXTS)
        assert reader.find_audit_break() is None
