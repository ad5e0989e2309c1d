"""The ward's steps of the circle, in their order. Each works on its own desk, the CD folder and the paper tray."""

from sitter_desk.domain.export_file import ExportReading, read_export
from sitter_desk.domain.programme import MONEY
from sitter_desk.domain.records import Application, CarriedItem, Confirmation, Handover, HandoverLine, Party
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.days import later
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.decisions import register_approval
from sitter_desk.office.desks import found_ward_desk
from sitter_desk.office.duplicates import decide_duplicate, list_duplicates, look_for_duplicates
from sitter_desk.office.engagement import open_engagement
from sitter_desk.office.export import keep_export
from sitter_desk.office.handovers import (
    Kind,
    Transcript,
    item_line,
    prepare_handover,
    record_handover,
    waiting_handovers,
)
from sitter_desk.office.kit_lists import keep_carried_over, keep_certifications
from sitter_desk.office.oversight import verify_log
from sitter_desk.office.printing import breakdown_paper, handover_paper, key_paper, password_paper, recovery_paper
from sitter_desk.office.reading import list_cases
from sitter_desk.office.receiving import apply_bundle, look_at_head, stage_bundle, trust_peer
from sitter_desk.office.rules import confirmed, preview_rules, put_rules
from sitter_desk.office.schemes import current_rule_sets
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.statements import as_screened
from sitter_desk.office.views.rules_words import counted_on
from sitter_desk.office.ward_checks import lookup_list, record_ward_check
from sitter_desk.sealing.signature import fingerprint

ACCEPTED_REPAIRS = frozenset(
    {"電話番号", "金融機関コード", "支店コード", "口座番号", "申請者生年月日", "児童生年月日", "郵便番号"}
)
"""The columns whose proposals the ward's clerk looks at and accepts in the circle."""

RETURN_AFTER = 26  # days that a disc may stay out
COUNTER = "新宿区役所　子ども家庭支援課　窓口"


def found(desk: CircleDesk) -> None:
    """The ward makes its desk and prints its recovery sheet and key comparison sheet."""
    desk.opened, recovery = found_ward_desk(
        desk.folder, practice.WARD_PERSON, practice=desk.practice, machine=desk.machine
    )
    desk.paper(
        "recovery-ward",
        recovery_paper(desk.session, desk.fonts, recovery, organisation=practice.WARD_NAME, day=desk.days.kit),
    )
    with desk.session.reading() as reader:
        desk.tray["fingerprint ward"] = fingerprint(reader.desk_public_key())


def open_case(desk: CircleDesk) -> None:
    """The ward opens the engagement with its first round and the rules of both years of use."""
    open_engagement(desk.session, practice.terms(desk.days))
    keep_certifications(desk.session, desk.engagement, practice.certified(desk.days))
    keep_carried_over(
        desk.session, desk.engagement, practice.carried_over(desk.days), former_contractor=practice.FORMER_CONTRACTOR
    )
    desk.paper("key-ward", key_paper(desk.session, desk.fonts, desk.engagement, day=desk.days.kit))


def confirm_rules(desk: CircleDesk) -> None:
    """The ward compares what its amounts come from with its own rules and puts the confirmed version in force."""
    engagement = desk.engagement
    for year in engagement.years_of_use:
        with desk.session.reading() as reader:
            drafts = current_rule_sets(reader, engagement.id, year)
        for draft in drafts:
            text = confirmed(draft.text, MONEY, version=counted_on(draft.version, [draft.version]))
            preview_rules(desk.session, engagement, text)
            put_rules(desk.session, engagement, text, note="練習：区の要綱と照らし合わせました。")


def look_up(desk: CircleDesk) -> None:
    """The ward looks up in its register what the paper can't say, and for duplicates over all that it knows."""
    rows = lookup_list(desk.session, desk.round)
    with desk.session.reading() as reader:
        cases = {row.application: reader.get(Application, row.application) for row in rows}
    for row in rows:
        record_ward_check(desk.session, cases[row.application], row.check, "pass", looked_up_on=desk.days.decision)
    look_for_duplicates(desk.session, list(cases.values()))
    for pair in list_duplicates(desk.session):
        if pair.duplicate.owner == desk.session.desk:
            decide_duplicate(
                desk.session, pair.duplicate, same=False, note="練習：別々のものと確認しました。",
                decided_on=desk.days.decision,
            )  # fmt: skip
    desk.facts["looked_up"] = len(rows)


def read_exports(desk: CircleDesk) -> None:
    """The ward reads its e-application exports; refused rows are listed with their reason."""
    refused: list[dict[str, int | str]] = []
    rows = 0
    for number, data in enumerate(desk.exports, 1):
        reading: ExportReading = read_export(data)
        taken = keep_export(
            desk.session, reading, engagement=desk.engagement, round_=desk.round, accept=ACCEPTED_REPAIRS
        )
        rows += len(taken.rows)
        refused += [
            {"file": number, "row": row.row, "reason": row.refused, "column": row.column}
            for row in reading.rows
            if row.refused
        ]
    desk.facts["refused_rows"] = refused
    desk.facts["rows"] = rows


def send_kit(desk: CircleDesk) -> None:
    """The ward seals the engagement kit onto a disc and prints its password notice."""
    send(desk, "kit", desk.days.kit)


def send_decisions(desk: CircleDesk) -> None:
    """The ward seals its decisions onto a disc and prints its password notice."""
    send(desk, "decisions", desk.days.decided)


def send(desk: CircleDesk, name: str, day: str) -> None:
    """Seals what the contractor doesn't have yet and prints the password notice; the tray keeps both under a name."""
    due = desk.days.return_disc if desk.days.return_disc > day else later(day, RETURN_AFTER)
    sealed = seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on=day, return_by=due)
    desk.paper(f"password-{sealed.notice.number}", password_paper(desk.session, desk.fonts, sealed))
    desk.tray[f"password {name}"] = sealed.password
    desk.tray[f"disc {name}"] = sealed.disc.number
    desk.facts["bundles"] = desk.facts.get("bundles", 0) + 1


def hand_over_kit(desk: CircleDesk) -> None:
    """Disc and notice of the kit are handed over on two occasions, each with its own confirmation record."""
    hand_over_pair(desk, desk.tray["disc kit"], "provide", days=(desk.days.kit_disc, desk.days.kit_notice))


def hand_over_decisions(desk: CircleDesk) -> None:
    """Disc and notice of the decisions change hands on two occasions."""
    hand_over_pair(desk, desk.tray["disc decisions"], "provide", days=(desk.days.decided, desk.days.decided_notice))


def receive_report_media(desk: CircleDesk) -> None:
    """The contractor's disc and notice reach the ward on two occasions (受運6), recorded by the ward."""
    receive_media(desk, "report")


def receive_media(desk: CircleDesk, name: str) -> None:
    """Disc and notice that the contractor keeps under a name in the tray reach the ward on two occasions."""
    lines = [HandoverLine(**line) for line in desk.tray[f"{name} lines"]]
    for line, day in zip(lines, (desk.days.report, desk.days.report_notice), strict=True):
        hand_over(desk, "report", [line], day=day)


def hand_over_pair(desk: CircleDesk, disc: str, kind: Kind, *, days: tuple[str, str]) -> None:
    """Disc and notice change hands on two occasions."""
    for item, day in zip(pair_of(desk, disc), days, strict=True):
        hand_over(desk, kind, [item_line(item)], day=day)


def pair_of(desk: CircleDesk, disc: str) -> list[CarriedItem]:
    """Disc and password notice of one bundle, in this order."""
    with desk.session.reading() as reader:
        bundle = reader.find(CarriedItem, number=disc)[0].bundle
        return sorted(reader.find(CarriedItem, bundle=bundle), key=lambda item: item.kind)


def hand_over(desk: CircleDesk, kind: Kind, lines: list[HandoverLine], *, day: str) -> Handover:
    """Prints the sheet in two copies, lets the pens fill it, and transcribes it."""
    sheet = print_sheet(desk, kind, lines)
    people = (practice.WARD_PERSON.name, practice.CONTRACTOR_PERSON.name)
    given_by, taken_by = people if kind == "provide" else people[::-1]
    recorded = record_handover(
        desk.session,
        sheet,
        Transcript(
            day=day, time="10:30", place=COUNTER, giver=given_by, receiver=taken_by,
            received=tuple(line.given for line in lines), seal_number="", carry_approval="",
        ),
    )  # fmt: skip
    desk.tray.setdefault("sheets", []).append(
        {"number": sheet.number, "given": [line.given for line in lines], "counted": [line.given for line in lines]}
    )
    return recorded


def print_sheet(desk: CircleDesk, kind: Kind, lines: list[HandoverLine]) -> Handover:
    """The confirmation record of an occasion to come, in two copies."""
    engagement = desk.engagement
    ward = Party(organisation=f"{engagement.ward_name}{engagement.section}", name="")
    contractor = Party(organisation=engagement.contractor_name, name="")
    giver, receiver = (ward, contractor) if kind == "provide" else (contractor, ward)
    sheet = prepare_handover(desk.session, engagement, kind, lines, giver=giver, receiver=receiver)
    desk.paper(f"record-{sheet.number}", handover_paper(desk.session, desk.fonts, sheet))
    return sheet


def take_report(desk: CircleDesk) -> None:
    """The ward trusts the contractor's key from its sheet, verifies the disc, previews and applies it."""
    disc, password = desk.cd / f"{desk.tray['disc report']}.sdb", desk.tray["password report"]
    trust_peer(desk.session, look_at_head(disc, password), desk.tray["fingerprint contractor"])
    preview = stage_bundle(desk.session, disc, password)
    desk.facts["preview"] = {"new": preview.total("new"), "changed": preview.total("changed")}
    apply_bundle(desk.session, preview)


def decide(desk: CircleDesk) -> None:
    """The ward registers what its 起案 decided and prints the breakdown that was attached to it."""
    verdicts = {case.submission: as_screened(case) for case in list_cases(desk.session, desk.round)}
    _, decisions = register_approval(desk.session, desk.round, practice.approval(desk.days), verdicts)
    outcomes = [decision.outcome for decision in decisions]
    desk.facts["decisions"] = {
        "granted": outcomes.count("grant"), "partial": outcomes.count("partial"), "refused": outcomes.count("refuse"),
    }  # fmt: skip
    desk.paper("breakdown", breakdown_paper(desk.session, desk.fonts, desk.round))


def accept_delivery(desk: CircleDesk) -> None:
    """The ward counts the sealed envelopes it was given and records the delivery."""
    lines = [HandoverLine(**line) for line in desk.tray["delivery lines"]]
    hand_over(desk, "deliver", lines, day=desk.days.deliver)


def take_back_media(desk: CircleDesk) -> None:
    """The ward takes its discs back on one day and its password notices on another."""
    with desk.session.reading() as reader:
        mine = reader.find(CarriedItem, owner=desk.session.desk, state="handed_over")
    for kind, day in (("disc", desk.days.return_disc), ("password_notice", desk.days.return_notice)):
        lines = [item_line(item) for item in mine if item.kind == kind]
        hand_over(desk, "return", lines, day=day)


def take_closing_report(desk: CircleDesk) -> None:
    """The ward applies the contractor's closing report with its confirmations."""
    preview = stage_bundle(desk.session, desk.cd / f"{desk.tray['disc closing']}.sdb", desk.tray["password closing"])
    apply_bundle(desk.session, preview)
    with desk.session.reading() as reader:
        desk.facts["confirmation_records"] = reader.count(Handover, state="recorded")
        desk.facts["confirmed"] = reader.count(Confirmation, result="agrees")
        desk.facts["waiting"] = len(waiting_handovers(reader))


def verify_audit(desk: CircleDesk) -> None:
    """The whole audit chain is computed again, against every head that stands on paper."""
    desk.facts["audit"] = verify_log(desk.session) is None
