"""From the ward's rows to applications: one application is many rows (decisions B1, B2, B6).

Rows of one portal number and one 利用年度 make an application. The first usable row's text is stored and printed;
other spellings become findings, spaces and the width of kana alone don't. A refused row doesn't come in, and blocks the
screening until a person has decided.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sitter_desk.domain.dates import day_of_moment, fiscal_year, parse_day, parse_time, time_of_moment
from sitter_desk.domain.export_file import ACCOUNT_KINDS, FLAGS, columns_of, judge, parse_amount, parse_hours
from sitter_desk.domain.findings import Line, Seen, see
from sitter_desk.domain.progress import Progress, counted, silent
from sitter_desk.domain.records import Account, Applicant, Application, Child, ChildCategory, ExportRow, Finding, Use
from sitter_desk.domain.text import squeeze


@dataclass(frozen=True, kw_only=True)
class Intake:
    """One application with all its records; ``receipt_number`` is "" until the office draws it (B5)."""

    application: Application
    applicant: Applicant
    children: tuple[Child, ...]
    uses: tuple[Use, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class _Frame:
    """What all records of one application share."""

    owner: str
    engagement: str
    round: str
    application: str
    applicant: str
    subject: str
    new_id: Callable[[], str]


def draft_applications(
    rows: Sequence[ExportRow],
    header: Sequence[str],
    *,
    owner: str,
    engagement: str,
    round: str,  # noqa: A002  # 処理回: the word of design §2 and the field's name
    new_id: Callable[[], str],
    progress: Progress = silent,
) -> tuple[Intake, ...]:
    """The applications in rows of one file, in the order of their first rows.

    ``owner`` is the main seat's desk (B6); ``subject`` of every record is that of its rows, so that one
    erasure finds both. A portal number with
    refused rows alone makes no application. ``progress`` is told the rows judged.
    Raises ExportColumnsMissing or ExportColumnsDoubled for a bad header.
    """
    places = columns_of(header)
    in_order = sorted(rows, key=lambda row: row.row)
    lines = [_line(row, places, len(header)) for row in counted(in_order, progress, len(rows))]
    intakes = []
    for (_, year), members in _grouped(lines).items():
        frame = _Frame(
            owner=owner,
            engagement=engagement,
            round=round,
            application=new_id(),
            applicant=new_id(),
            subject=members[0].row.subject,
            new_id=new_id,
        )
        intakes.append(_intake(frame, year, members))
    return tuple(intakes)


def _line(row: ExportRow, places: Mapping[str, int], width: int) -> Line:
    """Judged again here with its accepted repairs: a row that came by disc may have been read by another version."""
    whole = len(row.cells) == width
    received = {name: row.cells[place] for name, place in places.items()} if whole else {}
    accepted = {repair.column: repair.proposed for repair in row.repairs if repair.accepted}
    cells = list(row.cells)
    for name in accepted.keys() & received.keys():
        cells[places[name]] = accepted[name]
    values = {name: cells[place] for name, place in places.items()} if whole else {}
    found = judge(cells, places, width=width)
    return Line(
        row=row,
        received=received,
        values=values,
        refused=row.refused or found.refused,
        column=found.column if row.refused in ("", found.refused) else "",
        day=parse_day(values.get("利用日", "")) or "",
    )


def _grouped(lines: Sequence[Line]) -> dict[tuple[str, int], list[Line]]:
    """Lines by portal number and year of use. A refused row goes to its own year's application, or, where its day can't
    be read, to the first one of its number; it never makes one."""
    groups: dict[tuple[str, int], list[Line]] = {}
    for line in lines:
        if not line.refused:
            groups.setdefault((line.row.reference, fiscal_year(line.day)), []).append(line)
    first: dict[str, tuple[str, int]] = {}
    for key in groups:
        first.setdefault(key[0], key)
    for line in lines:
        own = (line.row.reference, fiscal_year(line.day) if line.day else 0)
        nearest = own if own in groups else first.get(line.row.reference)
        if line.refused and nearest:
            groups[nearest].append(line)
    return groups


def _intake(frame: _Frame, year: int, members: Sequence[Line]) -> Intake:
    usable = [line for line in members if not line.refused]
    children = _children(frame, usable)
    applicant = _applicant(frame, usable[0])
    uses = tuple(
        _use(frame, line, children[squeeze(line.values["児童氏名"])].id, position)
        for position, line in enumerate(usable, 1)
    )
    return Intake(
        application=_application(frame, year, members, usable, tuple(children.values())),
        applicant=applicant,
        children=tuple(children.values()),
        uses=uses,
        findings=tuple(_finding(frame, seen) for seen in see(members, usable, list(children))),
    )


_MULTIPLE_BIRTH = (ChildCategory(code="multiple_birth", since="", proven=False),)
"""多胎児 as the portal's form asks it: a flag, and no paper."""


def _birthday(text: str) -> str:
    return parse_day(text) or ""


def _applicant(frame: _Frame, line: Line) -> Applicant:
    values = line.values
    return Applicant(
        id=frame.applicant,
        owner=frame.owner,
        engagement=frame.engagement,
        subject=frame.subject,
        name=values["申請者氏名"],
        kana=values["申請者フリガナ"],
        birthday=_birthday(values["申請者生年月日"]),
        birthday_text=line.received["申請者生年月日"],
        postcode=values["郵便番号"],
        address=values["住所"],
        phone=values["電話番号"],
        email=values["メールアドレス"],
    )


def _children(frame: _Frame, usable: Sequence[Line]) -> dict[str, Child]:
    """Children by their names without spaces, in the order of the rows."""
    rows: dict[str, list[Line]] = {}
    for line in usable:
        rows.setdefault(squeeze(line.values["児童氏名"]), []).append(line)
    return {key: _child(frame, own) for key, own in rows.items()}


def _child(frame: _Frame, lines: Sequence[Line]) -> Child:
    values = lines[0].values
    elsewhere = (line.values["他区市町村での利用時間"] for line in lines)
    return Child(
        id=frame.new_id(),
        owner=frame.owner,
        engagement=frame.engagement,
        subject=frame.subject,
        applicant=frame.applicant,
        name=values["児童氏名"],
        kana=values["児童フリガナ"],
        birthday=_birthday(values["児童生年月日"]),
        birthday_text=lines[0].received["児童生年月日"],
        relationship=values["続柄"],
        categories=_MULTIPLE_BIRTH if FLAGS[values["多胎児"].strip()] else (),
        hours_elsewhere=next((parse_hours(text) or 0 for text in elsewhere if text.strip()), 0),
    )


def _account(values: Mapping[str, str]) -> Account:
    return Account(
        bank=values["金融機関コード"],
        branch=values["支店コード"],
        kind=ACCOUNT_KINDS[values["預金種目"].strip()],
        number=values["口座番号"],
        holder_kana=values["口座名義カナ"],
    )


def _application(
    frame: _Frame, year: int, members: Sequence[Line], usable: Sequence[Line], children: Sequence[Child]
) -> Application:
    values = usable[0].values
    return Application(
        id=frame.application,
        owner=frame.owner,
        engagement=frame.engagement,
        subject=frame.subject,
        round=frame.round,
        year_of_use=year,
        receipt_number="",
        arrived_on=day_of_moment(values["申請日時"]) or "",
        arrived_time=time_of_moment(values["申請日時"]),
        postmarked_on="",
        method="online",
        applied_at=values["申請日時"],
        form_version="",
        applicant=frame.applicant,
        children=tuple(child.id for child in children),
        account=_account(values),
        source_rows=tuple(line.row.id for line in members),
        state="received",
    )


def _use(frame: _Frame, line: Line, child: str, position: int) -> Use:
    values = line.values
    return Use(
        id=frame.new_id(),
        owner=frame.owner,
        engagement=frame.engagement,
        subject=frame.subject,
        application=frame.application,
        child=child,
        position=position,
        day=line.day,
        start=parse_time(values["開始時刻"]) or "",
        end=parse_time(values["終了時刻"], end=True) or "",
        fee_yen=parse_amount(values["保育料(円)"]) or 0,
        other_yen=parse_amount(values["交通費等(円)"]) or 0,
        discount_yen=parse_amount(values["割引額(円)"]) or 0,
        discount_kind=values["割引の種類"],
        hourly_yen=0,
        paid_yen=0,
        company=values["事業者名"],
        sitter=values["シッター氏名"],
        receipt="",
        source_row=line.row.id,
        struck=False,
        left_out="",
    )


def _finding(frame: _Frame, seen: Seen) -> Finding:
    return Finding(
        id=frame.new_id(),
        owner=frame.owner,
        engagement=frame.engagement,
        subject=frame.subject,
        application=frame.application,
        code=seen.code,
        field=seen.field,
        detail=seen.detail,
        source_row=seen.row,
        blocks=seen.blocks,
        state="open",
        note="",
    )
