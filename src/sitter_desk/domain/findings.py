"""確認事項: what the rows of one application say that a person must look at (decisions B1, B2).

Spaces and the width of kana alone are no finding; a number, an account or a child that differs is one. A finding blocks
the screening only where an open question could pay the wrong person or the wrong amount.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sitter_desk.domain.dates import day_of_moment, parse_day, propose_day
from sitter_desk.domain.export_file import ACCOUNT_KINDS, COLUMNS, FLAGS, Reads, parse_hours
from sitter_desk.domain.records import ExportRow
from sitter_desk.domain.text import digits_of, fold_kana, has_private_character, squeeze

FINDINGS: dict[str, str] = {
    "refused_row": "A row of this application could not be taken in. Decide what becomes of that use.",
    "double_row": "A row stands twice in the file; one was taken in.",
    "repair_open": "A value looks spoilt by a spreadsheet. A repair is proposed and not accepted yet.",
    "impossible_era": "The portal wrote a date that does not exist. Another day is proposed and not accepted yet.",
    "birthday_missing": "The birthday is missing.",
    "differs": "The rows of this application say different things here. The first one stands.",
    "another_child": "The rows of this application name more than one child.",
    "use_after_application": "The use lies after the application was made.",
    "private_character": "The text holds a character that only the sender's PC can show.",
    "struck_use": "A use was struck out because it was written by mistake; the note says why.",
    "restored_use": "A use that was struck out was taken in again; the note says why.",
}
"""What a person must look at, or did: stable code → sentence."""

APPLICANT_COLUMNS = (
    "申請日時", "申請者氏名", "申請者フリガナ", "申請者生年月日", "郵便番号", "住所", "電話番号", "メールアドレス",
    "金融機関コード", "支店コード", "預金種目", "口座番号", "口座名義カナ",
)  # fmt: skip
CHILD_COLUMNS = ("児童フリガナ", "児童生年月日", "続柄", "多胎児", "他区市町村での利用時間")
BLOCKING_COLUMNS = frozenset(
    {"申請者氏名", "児童生年月日", "多胎児", "金融機関コード", "支店コード", "預金種目", "口座番号", "口座名義カナ"}
)
"""Where an open question could pay the wrong person or the wrong amount; elsewhere a finding doesn't block."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """One row as received and with its accepted repairs in place; ``day`` is the day of use, "" if it can't be read."""

    row: ExportRow
    received: Mapping[str, str]
    values: Mapping[str, str]
    refused: str
    column: str
    day: str


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A finding before it is a record; ``row`` is where it was seen first ("" where it is no single row)."""

    code: str
    field: str
    detail: str
    row: str = ""
    blocks: bool = False


def see(members: Sequence[Line], usable: Sequence[Line], children: Sequence[str]) -> list[Seen]:
    """Everything to look at in one application, each once, in the order of its kinds. ``members`` are all its rows,
    ``usable`` those that came in, ``children`` the children's names without spaces."""
    seen = [
        *_refused(members),
        *_open_repairs(usable),
        *_birthdays(usable),
        *_differing(usable, children),
        *_late_uses(usable),
        *_private(usable),
    ]
    unique: dict[tuple[str, str, str], Seen] = {}
    for each in seen:
        unique.setdefault((each.code, each.field, each.detail), each)
    return list(unique.values())


def _refused(members: Sequence[Line]) -> list[Seen]:
    """Refused rows; ``detail`` is the row number and the refusal code. A double needs no decision (B2)."""
    found = []
    for line in members:
        if line.refused:
            double = line.refused == "double_row"
            code, detail = "double_row" if double else "refused_row", f"{line.row.row}: {line.refused}"
            found.append(Seen(code=code, field=line.column, detail=detail, row=line.row.id, blocks=not double))
    return found


def _open_repairs(usable: Sequence[Line]) -> list[Seen]:
    """Proposals nobody accepted, once for each pair of texts."""
    found = []
    for line in usable:
        for repair in line.row.repairs:
            if not repair.accepted:
                era = COLUMNS.get(repair.column) == "birthday"
                found.append(
                    Seen(
                        code="impossible_era" if era else "repair_open",
                        field=repair.column,
                        detail=f"{repair.received} → {repair.proposed}{_support(usable, repair.column) if era else ''}",
                        row=line.row.id,
                        blocks=repair.column in BLOCKING_COLUMNS,
                    )
                )
    return found


def _support(usable: Sequence[Line], column: str) -> str:
    """The first row that spells the same thing as a day there is: `` (8: 1979/06/07)``."""
    valid = ((line.row.row, line.values[column]) for line in usable if parse_day(line.values[column]))
    return next((f" ({row}: {text})" for row, text in valid), "")


def _birthdays(usable: Sequence[Line]) -> list[Seen]:
    return [
        Seen(code="birthday_missing", field=column, detail="", row=line.row.id, blocks=column in BLOCKING_COLUMNS)
        for line in usable
        for column in ("申請者生年月日", "児童生年月日")
        if not line.values[column].strip()
    ]


def _differing(usable: Sequence[Line], children: Sequence[str]) -> list[Seen]:
    """Texts that differ by more than spaces within the application, and within each child."""
    found = [each for column in APPLICANT_COLUMNS for each in _variants(usable, column)]
    for name in children:
        own = [line for line in usable if squeeze(line.values["児童氏名"]) == name]
        found += [each for column in CHILD_COLUMNS for each in _variants(own, column)]
        if name != children[0]:
            detail = own[0].values["児童氏名"]
            found.append(Seen(code="another_child", field="児童氏名", detail=detail, row=own[0].row.id))
    return found


def _variants(lines: Sequence[Line], column: str) -> list[Seen]:
    """A finding if a column says more than one thing; ``detail`` holds each as received, the one that stands first."""
    texts: dict[str, str] = {}
    for line in lines:
        texts.setdefault(alike(line.values[column], COLUMNS[column]), line.values[column])
    if len(texts) == 1:
        return []
    detail = " / ".join(texts.values())
    return [Seen(code="differs", field=column, detail=detail, blocks=column in BLOCKING_COLUMNS)]


def alike(text: str, reads: Reads) -> str:
    """The key under which two spellings of one thing are the same: the day of a date, the digits of a number, kana in
    one width, and everything without spaces (B1). Code points of names stay apart: 髙 is not 高."""
    return _ALIKE.get(reads, squeeze)(text)


def _same_digits(text: str) -> str:
    return digits_of(text).lstrip("0") or squeeze(text)


_ALIKE: dict[Reads, Callable[[str], str]] = {
    "birthday": lambda text: parse_day(text) or propose_day(text) or squeeze(text),
    "postcode": _same_digits,
    "phone": _same_digits,
    "bank": _same_digits,
    "branch": _same_digits,
    "number": _same_digits,
    "reading": fold_kana,
    "flag": lambda text: str(FLAGS.get(text.strip())),
    "kind": lambda text: ACCOUNT_KINDS.get(text.strip(), text),
    "hours": lambda text: str(parse_hours(text)),
}


def _late_uses(usable: Sequence[Line]) -> list[Seen]:
    """Uses on a later day than the application of their own row (B2): ``detail`` is both days."""
    found = []
    for line in usable:
        applied = day_of_moment(line.values["申請日時"]) or ""
        if line.day > applied:
            detail = f"{line.row.row}: {line.day} > {applied}"
            found.append(Seen(code="use_after_application", field="利用日", detail=detail, row=line.row.id))
    return found


def _private(usable: Sequence[Line]) -> list[Seen]:
    return [
        Seen(code="private_character", field=column, detail=line.values[column], row=line.row.id)
        for line in usable
        for column in ("申請者氏名", "住所", "児童氏名")
        if has_private_character(line.values[column])
    ]
