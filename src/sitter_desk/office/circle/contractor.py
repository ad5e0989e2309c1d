"""The contractor's steps of the circle, in their order. Nothing but the CD folder and the paper tray reaches them."""

from collections import Counter
from dataclasses import asdict

from sitter_desk.domain.records import Application, Lot
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.desks import Kit, found_contractor_desk
from sitter_desk.office.handovers import confirm_handover, item_line
from sitter_desk.office.intake import take_in_exports, type_application
from sitter_desk.office.notices import deliver_lot, delivery_lines, print_notices, seal_lot
from sitter_desk.office.oversight import verify_log
from sitter_desk.office.prescreening import screen_applications, settle_findings
from sitter_desk.office.printing import (
    delivery_paper,
    key_paper,
    lot_paper,
    password_paper,
    recovery_paper,
)
from sitter_desk.office.reading import list_findings
from sitter_desk.office.receiving import apply_bundle, stage_bundle
from sitter_desk.office.sending import seal_bundle
from sitter_desk.sealing.signature import fingerprint


def found(desk: CircleDesk) -> None:
    """The contractor makes its desk from the kit: password from one paper, the ward's fingerprint from another."""
    disc, password = desk.cd / f"{desk.tray['disc kit']}.sdb", desk.tray["password kit"]
    kit = Kit(disc=disc, password=password, typed_fingerprint=desk.tray["fingerprint ward"])
    desk.opened, recovery = found_contractor_desk(
        desk.folder, practice.CONTRACTOR_PERSON, kit, practice=desk.practice, machine=desk.machine
    )
    apply_bundle(desk.session, stage_bundle(desk.session, disc, password))
    desk.paper(
        "recovery-contractor",
        recovery_paper(desk.session, desk.fonts, recovery, organisation=practice.CONTRACTOR_NAME, day=practice.KIT_DAY),
    )
    desk.paper("key-contractor", key_paper(desk.session, desk.fonts, desk.engagement, day=practice.KIT_DAY))
    with desk.session.reading() as reader:
        desk.tray["fingerprint contractor"] = fingerprint(reader.desk_public_key())


def take_in(desk: CircleDesk) -> None:
    """Applications are made of the ward's rows, each with its receipt number; what must be looked at is listed."""
    taken = take_in_exports(desk.session, desk.engagement)
    desk.facts["taken_in"] = len(taken)
    desk.facts["findings"] = dict(Counter(finding.code for finding in list_findings(desk.session)))


def type_paper(desk: CircleDesk) -> None:
    """One more application arrives by post and is typed."""
    type_application(desk.session, practice.typed_from_paper(), round_=desk.round)


def settle(desk: CircleDesk) -> None:
    """A person looks at every finding and says what was decided about it."""
    findings = list_findings(desk.session)
    settle_findings(desk.session, findings, note="練習：申請書と照らし合わせて確認しました。")
    desk.facts["settled"] = len(findings)


def screen(desk: CircleDesk) -> None:
    """Every application is checked and its amount computed with its explanation."""
    with desk.session.reading() as reader:
        applications = reader.find(Application, state="received")
        desk.facts["applicants"] = len({application.applicant for application in reader.find(Application)})
    screenings = screen_applications(desk.session, applications, screened_on="2025-04-15")
    desk.facts["applications"] = len(screenings)
    desk.facts["screened_yen"] = sum(screening.amount_yen for screening in screenings)


def send_report(desk: CircleDesk) -> None:
    """Applications and screenings are sealed onto a disc for the ward."""
    _send(desk, "report", practice.REPORT_DAY)


def send_closing(desk: CircleDesk) -> None:
    """Notices, lots and confirmations are sealed onto a closing disc."""
    _send(desk, "closing", "2025-05-13")


def _send(desk: CircleDesk, name: str, day: str) -> None:
    sealed = seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on=day, return_by="")
    desk.paper(f"password-{sealed.notice.number}", password_paper(desk.session, desk.fonts, sealed))
    desk.tray[f"password {name}"] = sealed.password
    desk.tray[f"disc {name}"] = sealed.disc.number
    desk.tray[f"{name} lines"] = [asdict(item_line(item)) for item in (sealed.disc, sealed.notice)]
    desk.facts["bundles"] = desk.facts.get("bundles", 0) + 1


def take_decisions(desk: CircleDesk) -> None:
    """The ward's decisions are verified, each by its own signature, and applied."""
    disc, password = desk.cd / f"{desk.tray['disc decisions']}.sdb", desk.tray["password decisions"]
    apply_bundle(desk.session, stage_bundle(desk.session, disc, password))


def print_lots(desk: CircleDesk) -> None:
    """Notices are printed from verified decisions in lots of at most 50, with lot lists; envelopes are counted."""
    lots = print_notices(desk.session, desk.fonts, desk.round, issued_on=practice.ISSUE_DAY)
    for printed in lots:
        desk.paper(f"notices-{printed.lot.number}", printed.pdf)
        seal_lot(desk.session, printed.lot, sealed=len(printed.notices))
        desk.paper(f"lot-{printed.lot.number}", lot_paper(desk.session, desk.fonts, printed))
    desk.facts["notices"] = sum(len(printed.notices) for printed in lots)
    desk.facts["lots"] = len(lots)


def deliver(desk: CircleDesk) -> None:
    """The sealed lots leave with a delivery slip."""
    with desk.session.reading() as reader:
        lots = reader.find(Lot, state="sealed")
        desk.tray["delivery lines"] = [asdict(line) for line in delivery_lines(reader, desk.round)]
    desk.paper("delivery-slip", delivery_paper(desk.session, desk.fonts, desk.round, day="2025-04-25"))
    for lot in lots:
        deliver_lot(desk.session, lot)


def confirm(desk: CircleDesk) -> None:
    """The contractor confirms each confirmation record from its own copy, row by row."""
    for sheet in desk.tray["sheets"]:
        confirm_handover(
            desk.session,
            desk.engagement,
            sheet["number"],
            given=sheet["given"],
            counted=sheet["counted"],
            confirmed_on="2025-05-13",
        )


def verify_audit(desk: CircleDesk) -> None:
    """The whole audit chain is computed again, against every head that stands on paper."""
    desk.facts["audit"] = verify_log(desk.session) is None
