"""From records to papers: each function gathers what one paper says, leaves the audit entry of its print, and returns
the PDF. Prints are entries too (design §4); a paper with a password is printed by an act of its own (A7)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sitter_desk.documents import codes_on_paper, handover, lists
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.sheet import Imprint
from sitter_desk.domain.dates import wareki_year
from sitter_desk.domain.programme import LEFT_OUT
from sitter_desk.domain.records import Approval, CarriedItem, Engagement, Handover, Lot, Round, Screening
from sitter_desk.errors import NothingFound, PrintedAlready
from sitter_desk.office.handovers import ward_gives
from sitter_desk.office.notices import PrintedLot, delivery_lines, verified_own_decisions
from sitter_desk.office.numbers import next_number
from sitter_desk.office.sending import SealedBundle
from sitter_desk.office.session import Session
from sitter_desk.office.standing import standing_in_round
from sitter_desk.sealing.decision import VerifiedDecision
from sitter_desk.sealing.signature import fingerprint
from sitter_desk.vault.store import Reader


def password_paper(session: Session, fonts: Fonts, sealed: SealedBundle, *, made_time: str = "") -> bytes:
    """パスワード通知書 of a sealed bundle, the only place where its password is ever written.

    Raises PrintedAlready the second time: a reprint is a new password, bundle and disc (A7).
    """
    with session.act("password.print") as act:
        notice = act.get(CarriedItem, sealed.notice.id)
        if notice.state != "made":
            raise PrintedAlready(number=notice.number)
        act.put(replace(notice, revision=notice.revision + 1, state="printed"))
        # Drawn before the act is kept: a notice that can't be printed is not recorded as printed.
        return codes_on_paper.password_notice(
            _password_notice(session, act, sealed, made_time=made_time, code=sealed.password), fonts
        )


def password_preview(session: Session, fonts: Fonts, sealed: SealedBundle, *, made_time: str = "") -> bytes:
    """The same sheet with a star for each sign of the password, in its 2-D code as well: it may stand on the screen."""
    stars = "-".join("*" * len(group) for group in sealed.password.split("-"))
    with session.reading() as reader:
        paper = _password_notice(session, reader, sealed, made_time=made_time, code=stars)
    return codes_on_paper.password_notice(paper, fonts)


def _password_notice(
    session: Session, reader: Reader, sealed: SealedBundle, *, made_time: str, code: str
) -> codes_on_paper.PasswordNotice:
    engagement = reader.get(Engagement, sealed.disc.engagement)
    sender, addressee = sides_of(session, engagement)
    return codes_on_paper.PasswordNotice(
        # The case's number alone: this paper must not say what the disc holds.
        imprint=Imprint(document_id=f"{sealed.notice.number}-1", case=engagement.number, practice=session.practice),
        number=sealed.notice.number,
        document_number="",
        made_on=sealed.notice.made_on,
        made_time=made_time,
        made_by=session.vault.user.name,
        addressee=addressee,
        sender=(sender, f"取扱責任者　{session.vault.user.name}"),
        medium_number=sealed.disc.number,
        issue="初回",
        expires_on=sealed.notice.return_by,
        return_by=sealed.notice.return_by,
        seal_number="",
        code=code,
    )


def recovery_paper(session: Session, fonts: Fonts, code: str, *, organisation: str, day: str) -> bytes:
    """復旧キー封緘票: the recovery code, shown once when the vault is made; ``organisation`` tells two sheets apart."""
    with session.act("password.print") as act:
        act.note(about="recovery", facts={"printed": 1})
        number = f"RK-{'W' if session.vault.header.site == 'ward' else 'C'}-{act.next_serial('number RK'):04d}"
    paper = codes_on_paper.RecoverySheet(
        imprint=Imprint(document_id=number, case="", practice=session.practice),
        number=number,
        desk=organisation,
        made_on=day,
        sealed_on="",
        sealers=("", ""),
        place="",
        code=code,
    )
    return codes_on_paper.recovery_sheet(paper, fonts)


def key_paper(session: Session, fonts: Fonts, engagement: Engagement, *, day: str) -> bytes:
    """鍵の照合票: this desk's fingerprint, to be typed by the other desk (B8)."""
    with session.act("password.print") as act:
        own, peer = sides_of(session, engagement)
        number = f"KS-{'W' if session.vault.header.site == 'ward' else 'C'}-{act.next_serial('number KS'):04d}"
        mark = fingerprint(act.desk_public_key())
        act.note(about="fingerprint", facts={"printed": 1})
    paper = codes_on_paper.KeySheet(
        imprint=imprint_of(session, engagement, number),
        number=number,
        made_on=day,
        own=own,
        peer=peer,
        fingerprint=mark,
    )
    return codes_on_paper.key_sheet(paper, fonts)


def handover_paper(session: Session, fonts: Fonts, sheet: Handover) -> bytes:
    """確認記録票 in two copies, printed beforehand; what the pen will fill stays empty."""
    with session.act("handover.print") as act:
        engagement = act.get(Engagement, sheet.engagement)
        act.note(about=f"handover:{sheet.id}", facts={"printed": 2})
    paper = handover.ConfirmationRecord(
        imprint=imprint_of(session, engagement, f"{sheet.number}-1"),
        number=sheet.number,
        kind=sheet.kind,
        day=sheet.day,
        time=sheet.time,
        place=sheet.place,
        giver=sheet.giver.organisation,
        giver_site="ward" if ward_gives(sheet, engagement) else "contractor",
        receiver=sheet.receiver.organisation,
        lines=tuple(
            handover.RecordLine(content=line.content, reference=line.reference, unit=line.unit, given=line.given)
            for line in sheet.lines
        ),
        heads=sheet.heads,
        seal_number=sheet.seal_number,
        carry_approval=sheet.carry_approval,
        corrects=sheet.corrects,
        chain_note="",
    )
    return handover.confirmation_record(paper, fonts)


def breakdown_paper(session: Session, fonts: Fonts, round_: Round) -> bytes:
    """交付決定内訳書 of a round with its totals, from the signed statements. Raises DecisionForged, and
    NothingFound before the approval is registered."""
    with session.act("breakdown.print") as act:
        engagement = act.get(Engagement, round_.engagement)
        approvals = act.find(Approval, round=round_.id)
        if not approvals:
            raise NothingFound
        proven = verified_own_decisions(act, round_)
        stands = {decision.id for decision in standing_in_round(act, round_.id)}
        decided = [_breakdown_row(act, decision) for decision in proven if decision.record.id in stands]
        act.note(about=f"round:{round_.id}", facts={"rows": len(decided)})
    paper = lists.Breakdown(
        imprint=imprint_of(session, engagement, f"D-{round_.number:02d}-1", round_=round_),
        section=f"{engagement.ward_name}{engagement.section}",
        made_on=approvals[-1].approved_on,
        draft_number=approvals[-1].draft_number,
        rows=tuple(decided),
    )
    return lists.decision_breakdown(paper, fonts)


def _breakdown_row(reader: Reader, decision: VerifiedDecision) -> lists.BreakdownRow:
    statement = decision.statement
    return lists.BreakdownRow(
        receipt_number=statement.receipt_number,
        applicant=statement.addressee.name,
        children="、".join(statement.children),
        months=month_names([use.day for use in statement.uses]),
        hours=statement.day_hours + statement.night_hours,
        claimed_yen=statement.claimed_yen,
        amount_yen=statement.amount_yen,
        outcome=statement.outcome,
        reason=statement.reason or _first_cut(reader, decision),
    )


def month_names(days: Iterable[str]) -> str:
    """``4月、10月、1月`` of ISO days, in their order."""
    months = sorted({day[:7] for day in days})
    return "、".join(f"{int(month[5:])}月" for month in months)


def _first_cut(reader: Reader, decision: VerifiedDecision) -> str:
    """Why a part was left out, in the sentence that was signed: rounding and ceilings make no part (docs/adr/0007). The
    screening knows which sentence is of which reason."""
    record, uses = decision.record, decision.statement.uses
    if decision.statement.outcome != "partial":
        return ""
    screened = reader.find(Screening, application=record.application, application_revision=record.application_revision)
    lines = {(line.child, line.day, line.start): line.reasons for line in screened[-1].lines} if screened else {}
    told = [zip(lines.get((use.child, use.day, use.start), ()), use.reasons, strict=False) for use in uses]
    return next((sentence for each in told for code, sentence in each if code in LEFT_OUT), "")


def lot_paper(session: Session, fonts: Fonts, printed: PrintedLot) -> bytes:
    """封入一覧表 of a lot in the order of its notice numbers."""
    with session.act("notice.print") as act:
        engagement = act.get(Engagement, printed.lot.engagement)
        lot = act.get(Lot, printed.lot.id)
        act.note(about=f"lot:{lot.id}", facts={"listed": len(printed.notices)})
    paper = lists.LotList(
        imprint=imprint_of(session, engagement, f"{lot.number}-L"),
        lot=lot.number,
        made_on=lot.made_on,
        responsible=lot.responsible,
        enclosures=(),
        rows=tuple(
            lists.LotRow(
                position=notice.position,
                notice_number=notice.number,
                receipt_number=decision.statement.receipt_number,
                outcome=decision.statement.outcome,
                sheets=notice.sheets,
                remark="",
            )
            for notice, decision in zip(printed.notices, printed.decisions, strict=True)
        ),
        printed=lot.printed,
        sealed=lot.sealed,
        spoiled=lot.spoiled,
        pulled=lot.pulled,
    )
    return lists.lot_list(paper, fonts)


def delivery_paper(session: Session, fonts: Fonts, round_: Round, *, day: str) -> bytes:
    """納品書 of the sealed lots of a round, by kind of notice."""
    with session.act("delivery.print") as act:
        engagement = act.get(Engagement, round_.engagement)
        sealed = act.find(Lot, round=round_.id, state="sealed")
        number = next_number(act, "delivery", engagement, seat=session.seat(act))
        sender, addressee = sides_of(session, engagement)
        lines = tuple(
            lists.DeliveryLine(
                content=line.content,
                reference=line.reference,
                mail_class="定形・50g以内",
                count=line.given,
                unit=line.unit,
            )
            for line in delivery_lines(act, round_)
        )
        act.note(about=f"round:{round_.id}", facts={"lots": len(sealed)})
    paper = lists.DeliverySlip(
        imprint=imprint_of(session, engagement, number, round_=round_),
        number=number,
        delivered_on=day,
        addressee=addressee,
        sender=(sender,),
        lines=lines,
        pulled=sum(lot.pulled for lot in sealed),
        spoiled=sum(lot.spoiled for lot in sealed),
        left_over=0,
        deliverers=("", ""),
    )
    return lists.delivery_slip(paper, fonts)


def sides_of(session: Session, engagement: Engagement) -> tuple[str, str]:
    """This desk's organisation and the other's."""
    ward = f"{engagement.ward_name}{engagement.section}"
    if session.vault.header.site == "ward":
        return ward, engagement.contractor_name
    return engagement.contractor_name, ward


def imprint_of(session: Session, engagement: Engagement, document_id: str, *, round_: Round | None = None) -> Imprint:
    """What a paper of an engagement carries: its id, the case with the years of use, and the round where it has one."""
    turn = f"　第{round_.number}回" if round_ else ""
    case = f"{engagement.ward_name}　{wareki_year(engagement.contract_year)}　ベビーシッター利用支援事業"
    return Imprint(
        document_id=document_id,
        case=f"{case}（{_years(engagement.years_of_use)}年度利用分）{turn}",
        practice=session.practice,
    )


def _years(years: Sequence[int]) -> str:
    """令和5・6: the era stands once where it does not change."""
    first, *others = [wareki_year(year).removesuffix("年度") for year in years]
    return "・".join([first, *(name.removeprefix(first[:2]) for name in others)])
