"""訂正: what was typed or read wrongly is put right while the contractor has the case, often after 差戻し.

What the applicant tells anew is a 変更届 (``office/changes.py``); here the paper stays the same and the record follows
it. The old values stay in the history, and the case is screened again.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from sitter_desk.domain.records import Application, Child, Record, Use
from sitter_desk.errors import NothingCorrected, NothingFound
from sitter_desk.office.session import Session
from sitter_desk.office.stages import require_stage
from sitter_desk.vault.store import Reader

R = TypeVar("R", bound=Record)

CORRECTABLE: Mapping[type[Record], tuple[str, ...]] = {
    Application: ("year_of_use", "arrived_on", "arrived_time", "postmarked_on", "method", "form_version"),
    Child: ("name", "kana", "birthday", "relationship", "categories", "hours_elsewhere"),
    Use: (
        "child", "day", "start", "end", "fee_yen", "other_yen", "discount_yen", "discount_kind", "hourly_yen",
        "paid_yen", "company", "sitter", "receipt",
    ),
}  # fmt: skip
"""What can be put right; numbers, links and the text as received stay. Person and account change by 変更届 alone."""


def correct(session: Session, application: Application, *records: Application | Child | Use) -> Application:
    """Takes the correctable fields over from changed copies of a case's own records; the application comes back in its
    next revision, to be screened again.

    Raises WrongStage, NothingCorrected, NothingFound for a record or a child of another case, RecordMissing,
    RecordUnfit.
    """
    with session.act("case.correct") as act:
        case = require_stage(act, application, "correct").application
        pairs = [_put_right(act, case, record) for record in records]
        changed = {after.id: after for before, after in pairs if after != before}
        if not changed:
            raise NothingCorrected(number=case.receipt_number)
        again = changed.pop(case.id, case)
        assert isinstance(again, Application)
        for each in changed.values():
            act.put(replace(each, revision=each.revision + 1))
        again = replace(again, revision=case.revision + 1, state="received")
        act.put(again)
    return again


def _put_right(reader: Reader, case: Application, record: R) -> tuple[R, R]:
    """The record as it is stored, and as it shall be."""
    stored = reader.get(type(record), record.id)
    after = replace(stored, **{name: getattr(record, name) for name in CORRECTABLE[type(record)]})
    if not (_belongs(case, stored) and _belongs(case, after)):
        raise NothingFound
    return stored, after


def _belongs(case: Application, record: Record) -> bool:
    if isinstance(record, Use):
        return record.application == case.id and record.child in case.children
    return record.id in (case.id, *case.children)
