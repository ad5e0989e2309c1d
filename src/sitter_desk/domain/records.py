"""Every record that a desk keeps and sends: frozen, flat, owned by exactly one desk.

Ids are 128-bit random (32 hex digits), never derived from a person. ``owner`` is the desk that alone may change the
record; ``revision`` starts at 1 and grows by 1 with each change, so a merge never guesses (design §5, decisions B6).
``engagement`` is the 委託案件 it belongs to (of an engagement itself its own id): a bundle carries the records of one
engagement alone, so no contractor ever holds another's people (D4). ``subject`` is the id of the person-file a record
speaks of, or "" where it speaks of nobody: the audit log keys its digests by it, so that one person can be erased while
the chain still verifies (A3).

Days are ISO text (``2024-10-03``), times of day ``HH:MM``, money integer yen, instants integer microseconds UTC (B13).
Names and addresses stand exactly as received. An optional day or text is "" when it is not there.
"""

from dataclasses import dataclass
from typing import Literal

Site = Literal["ward", "contractor"]


@dataclass(frozen=True, kw_only=True)
class Record:
    """What all records share."""

    id: str
    owner: str
    engagement: str
    revision: int = 1
    subject: str = ""


# ---- the engagement --------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Letterhead:
    """What stands at the head of the ward's papers; typed by the ward."""

    mayor_title: str
    mayor_name: str
    seal: Literal["omitted", "preprinted", "image"]
    office: str
    contact: str
    phone: str
    hours: str


@dataclass(frozen=True, kw_only=True)
class Policy:
    """What the ward has settled for one engagement; travels in the kit."""

    handler_list_required: bool
    sender_of_notices: Literal["ward", "contractor"]
    appeal_text_version: str
    return_within_days: int


@dataclass(frozen=True, kw_only=True)
class Engagement(Record):
    """委託案件: ward × contractor × contract year. ``code`` is the short name that its numbers begin with (B5),
    ``years_of_use`` lists 利用年度 (令和6年度 is 2024)."""

    number: str
    code: str
    ward_name: str
    section: str
    contractor_name: str
    contract_year: int
    first_day: str
    last_day: str
    years_of_use: tuple[int, ...]
    purpose: str
    ward_desk: str
    contractor_desk: str
    practice: bool
    letterhead: Letterhead
    policy: Policy


@dataclass(frozen=True, kw_only=True)
class PlannedDay:
    """One step of a round with its planned and actual day ("" while open)."""

    step: str
    planned: str
    actual: str


@dataclass(frozen=True, kw_only=True)
class Round(Record):
    """処理回 第n回."""

    number: int
    plan: tuple[PlannedDay, ...]


@dataclass(frozen=True, kw_only=True)
class RuleSet(Record):
    """要件・単価の版: the text of a programme file as the ward confirmed it, for one year of use."""

    year_of_use: int
    version: str
    effective_from: str
    text: str
    confirmed: bool


@dataclass(frozen=True, kw_only=True)
class Acceptance(Record):
    """受理: the ward accepted a paper of the contractor (for example the handler list) on a day."""

    what: Literal["handler_list"]
    accepted_on: str
    accepted_by: str


# ---- the ward's e-application export ---------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class ExportFile(Record):
    """One file of the ward's portal as it was read. ``digest`` is SHA-256 of its bytes, ``rows`` its data rows."""

    round: str
    encoding: Literal["cp932", "utf-8", "utf-8-sig"]
    digest: str
    header: tuple[str, ...]
    rows: int


@dataclass(frozen=True, kw_only=True)
class Repair:
    """A proposed repair of one cell (never silent): the text as received and the text proposed."""

    column: str
    received: str
    proposed: str
    accepted: bool


@dataclass(frozen=True, kw_only=True)
class ExportRow(Record):
    """One row, immutable, the ward's (B6). ``row`` counts as a spreadsheet does: the header is row 1.

    ``refused`` is the code of the reason it could not be used, or "".
    """

    file: str
    row: int
    reference: str
    cells: tuple[str, ...]
    repairs: tuple[Repair, ...]
    refused: str


# ---- applications ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Applicant(Record):
    """申請者（保護者）. ``birthday`` is the day understood ("" if not), ``birthday_text`` the text as received."""

    name: str
    kana: str
    birthday: str
    birthday_text: str
    postcode: str
    address: str
    phone: str
    email: str


@dataclass(frozen=True, kw_only=True)
class Child(Record):
    """対象児童. ``multiple_birth`` is 多胎児."""

    applicant: str
    name: str
    kana: str
    birthday: str
    birthday_text: str
    relationship: str
    multiple_birth: bool


@dataclass(frozen=True, kw_only=True)
class Account:
    """Bank account. ``kind`` is 1 普通, 2 当座, 4 貯蓄, 9 その他 (全銀); codes keep their leading zeros."""

    bank: str
    branch: str
    kind: Literal["1", "2", "4", "9"]
    number: str
    holder_kana: str


@dataclass(frozen=True, kw_only=True)
class Application(Record):
    """申請: one applicant, one year of use. ``hours_elsewhere``: hours already subsidised by another municipality."""

    round: str
    year_of_use: int
    receipt_number: str
    arrived_on: str
    postmarked_on: str
    method: Literal["online", "post", "counter"]
    applied_at: str
    form_version: str
    applicant: str
    children: tuple[str, ...]
    account: Account
    hours_elsewhere: int
    source_rows: tuple[str, ...]
    state: Literal["received", "screened", "withdrawn"]


@dataclass(frozen=True, kw_only=True)
class Use(Record):
    """利用内訳: one booking of one child. An end at or before the start lies on the next day."""

    application: str
    child: str
    position: int
    day: str
    start: str
    end: str
    fee_yen: int
    other_yen: int
    discount_yen: int
    discount_kind: str
    company: str
    sitter: str
    source_row: str


@dataclass(frozen=True, kw_only=True)
class Finding(Record):
    """確認事項: something a person must look at. ``detail`` holds what was seen; ``blocks`` stops the screening."""

    application: str
    code: str
    field: str
    detail: str
    source_row: str
    blocks: bool
    state: Literal["open", "settled"]
    note: str


# ---- screening and decision ------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Check:
    """One line of the check list. ``result``: 適 / 不備 / 要区判断 / 該当なし."""

    code: str
    result: Literal["pass", "deficient", "ward", "none"]
    note: str


@dataclass(frozen=True, kw_only=True)
class AmountLine:
    """計算根拠 of one use: minutes by band, hours counted, ceiling, fee after discount, amount; ``reasons`` why."""

    use: str
    day: str
    start: str
    end: str
    day_minutes: int
    night_minutes: int
    day_hours: int
    night_hours: int
    ceiling_yen: int
    fee_yen: int
    amount_yen: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ChildHours:
    """One child's year in hours: the cap, used before (elsewhere too), counted by this application, remaining."""

    child: str
    cap: int
    used_before: int
    counted: int
    remaining: int


@dataclass(frozen=True, kw_only=True)
class Screening(Record):
    """事前審査: the check list and the amount by the rules; ``lines`` and ``children`` are enough to compute it again.
    The ward alone decides; this only proposes."""

    application: str
    application_revision: int
    rule_set: str
    checks: tuple[Check, ...]
    lines: tuple[AmountLine, ...]
    claimed_yen: int
    day_hours: int
    night_hours: int
    amount_yen: int
    cap_hours: int
    remaining_hours: int
    children: tuple[ChildHours, ...]
    outcome: Literal["pass", "deficient", "ward"]
    screened_by: str
    screened_on: str


@dataclass(frozen=True, kw_only=True)
class Approval(Record):
    """決裁結果 of one 起案, registered once for a round; the numbers and days stand as the ward typed them."""

    round: str
    draft_number: str
    approved_on: str
    approver_post: str
    effective_on: str
    document_number: str
    pay_on: str


@dataclass(frozen=True, kw_only=True)
class Decision(Record):
    """決定: ``statement`` is the canonical text the ward signed (A4); the columns beside it only serve lists.

    ``signature`` is Ed25519 over the domain-separated statement, ``signer`` the raw public key, both as hex.
    """

    round: str
    approval: str
    application: str
    application_revision: int
    outcome: Literal["grant", "partial", "refuse"]
    amount_yen: int
    statement: str
    signature: str
    signer: str


# ---- notices and their way back --------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Notice(Record):
    """通知: one envelope. ``number`` is our 通知番号, unique; ``document`` the sealed PDF that was issued (A22)."""

    round: str
    application: str
    decision: str
    number: str
    lot: str
    position: int
    sheets: int
    document: str
    digest: str
    issued_on: str
    state: Literal["printed", "sealed", "spoiled", "pulled", "delivered"]


@dataclass(frozen=True, kw_only=True)
class Lot(Record):
    """封入ロット: printed = sealed + spoiled + pulled, or it can't be delivered."""

    round: str
    number: str
    responsible: str
    made_on: str
    printed: int
    sealed: int
    spoiled: int
    pulled: int
    state: Literal["printed", "sealed", "delivered"]


@dataclass(frozen=True, kw_only=True)
class CarriedItem(Record):
    """媒体・パスワード通知書: a thing that changes hands. ``bundle`` pairs a disc with its password notice."""

    number: str
    kind: Literal["disc", "password_notice"]
    bundle: str
    made_on: str
    made_by: str
    return_by: str
    place: str
    state: Literal["made", "printed", "handed_over", "returned", "void"]


@dataclass(frozen=True, kw_only=True)
class Party:
    """One side of a hand-over: organisation and the person's name."""

    organisation: str
    name: str


@dataclass(frozen=True, kw_only=True)
class HandoverLine:
    """情報の内容・数量: what, its management number, unit, and both sides' counts (−1 while not counted)."""

    content: str
    reference: str
    unit: str
    given: int
    received: int


@dataclass(frozen=True, kw_only=True)
class AuditHead:
    """記録照合番号: how far a desk's audit chain reached and its head there (hex)."""

    site: Site
    seq: int
    head: str


@dataclass(frozen=True, kw_only=True)
class Handover(Record):
    """確認記録票: printed beforehand, filled by pen, transcribed by the ward under ``number`` (区運7)."""

    number: str
    kind: Literal["provide", "deliver", "return", "report", "papers", "supplies"]
    day: str
    time: str
    place: str
    giver: Party
    receiver: Party
    lines: tuple[HandoverLine, ...]
    heads: tuple[AuditHead, ...]
    seal_number: str
    carry_approval: str
    corrects: str
    state: Literal["printed", "recorded"]


@dataclass(frozen=True, kw_only=True)
class Confirmation(Record):
    """受託者の確認: what the contractor counted against its own copy of the sheet, row by row (受運11)."""

    handover_number: str
    counted: tuple[int, ...]
    agrees: tuple[bool, ...]
    result: Literal["agrees", "differs"]
    note: str
    confirmed_by: str
    confirmed_on: str


RECORD_TYPES: dict[str, type[Record]] = {
    "engagement": Engagement,
    "round": Round,
    "rule_set": RuleSet,
    "acceptance": Acceptance,
    "export_file": ExportFile,
    "export_row": ExportRow,
    "applicant": Applicant,
    "child": Child,
    "application": Application,
    "use": Use,
    "finding": Finding,
    "screening": Screening,
    "approval": Approval,
    "decision": Decision,
    "notice": Notice,
    "lot": Lot,
    "carried_item": CarriedItem,
    "handover": Handover,
    "confirmation": Confirmation,
}
"""Every type that can stand in a vault table and in a bundle member, in the order in which members are written."""

TYPE_NAMES: dict[type[Record], str] = {record: name for name, record in RECORD_TYPES.items()}
