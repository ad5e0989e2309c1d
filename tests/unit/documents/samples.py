"""Invented papers for the tests of the room, and the fonts of this machine."""

from dataclasses import replace
from pathlib import Path

from sitter_desk.documents.codes_on_paper import InvitationSheet, KeySheet, PasswordNotice, RecoverySheet
from sitter_desk.documents.fonts import FontFile, FontPaths
from sitter_desk.documents.handover import ConfirmationRecord, RecordLine
from sitter_desk.documents.lists import (
    Breakdown,
    BreakdownRow,
    BudgetLine,
    DeliveryLine,
    DeliverySlip,
    LotList,
    LotRow,
    Outcome,
)
from sitter_desk.documents.notice import Issue
from sitter_desk.documents.sheet import Imprint
from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.papercode import make_code
from sitter_desk.domain.records import AuditHead, Decision, Letterhead
from sitter_desk.domain.statement import Addressee, DecidedUse, DecisionStatement
from sitter_desk.sealing import signature
from sitter_desk.sealing.decision import VerifiedDecision, sign_statement, verify_decision

ROOT = Path("/usr/share/fonts/truetype")
FONT_PATHS = FontPaths(
    text=FontFile(ROOT / "bizud-mincho/BIZUDPMincho-Regular.ttf"),
    figures=FontFile(ROOT / "bizud-mincho/BIZUDMincho-Regular.ttf"),
    sans=FontFile(ROOT / "bizud-gothic/BIZUDPGothic-Regular.ttf"),
    head=FontFile(ROOT / "bizud-gothic/BIZUDPGothic-Bold.ttf"),
    code=FontFile(ROOT / "bizud-gothic/BIZUDGothic-Regular.ttf"),
    strong=FontFile(ROOT / "bizud-gothic/BIZUDGothic-Bold.ttf"),
    names=FontFile(ROOT / "ipamj/ipamjm.ttf"),
    more=(FontFile(ROOT / "dejavu/DejaVuSerif.ttf"),),
)
APPEAL = (
    "1　この決定について不服がある場合は、この決定があったことを知った日の翌日から起算して3か月以内に、新宿区長に対して"
    "審査請求をすることができます。\n"
    "2　この決定については、1の審査請求のほか、この決定があったことを知った日の翌日から起算して6か月以内に、新宿区を"
    "被告として（新宿区長が被告の代表者となります。）、処分の取消しの訴えを提起することができます。なお、1の審査請求をした"
    "場合には、その裁決があったことを知った日の翌日から起算して6か月以内に提起することができます。\n"
    "3　ただし、決定（裁決）の日の翌日から起算して1年を経過した場合は、正当な理由があるときを除き、審査請求及び訴えの"
    "提起をすることができません。"
)
LETTERHEAD = Letterhead(
    mayor_title="新宿区長",
    mayor_name="練習　太郎",
    seal="omitted",
    office="新宿区子ども家庭部　練習課",
    contact="新宿区ベビーシッター利用支援コールセンター",
    phone="00-0000-0128",
    hours="平日　9時～17時",
)


def use(day: str = "2024-10-03", child: str = "練習　はな", **changed: object) -> DecidedUse:
    """One use of three hours and a half."""
    plain = DecidedUse(
        child="child",
        child_name=child,
        day=day,
        start="09:00",
        end="12:30",
        minutes=210,
        day_hours=3,
        night_hours=0,
        ceiling_yen=7500,
        fee_yen=10500,
        amount_yen=7500,
        reasons=(),
    )
    return replace(plain, **changed)  # type: ignore[arg-type]  # the fields are those of the dataclass


def statement(uses: tuple[DecidedUse, ...] | None = None, **changed: object) -> DecisionStatement:
    """A full grant of five uses unless changed."""
    uses = five_uses() if uses is None else uses
    plain = DecisionStatement(
        version=1,
        decision="d" * 32,
        supersedes="",
        engagement="e" * 32,
        engagement_number="R6-1",
        round="3" * 32,
        round_number=3,
        approval="7" * 32,
        application="a" * 32,
        application_revision=1,
        receipt_number="R6-1-0128",
        applied_on="2024-11-18",
        year_of_use=2024,
        outcome="grant",
        draft_number="6新子練第101号",
        approved_on="2024-12-02",
        approver_post="練習課長",
        effective_on="2024-12-04",
        document_number="6新子練第1042号",
        pay_on="2024-12-25",
        scheme_name="新宿区ベビーシッター利用支援事業",
        title="ベビーシッター利用料助成金交付決定通知書",
        opening="令和6年11月18日付けで申請のあった標記の助成金について、次のとおり交付することに決定したので通知します。",
        addressee=Addressee(
            name="吉橋　練習子", postcode="160-0128", address="東京都新宿区練習町一丁目28番9号　練習荘203"
        ),
        children=("吉橋　練習斗",),
        uses=uses,
        claimed_yen=34050,
        amount_yen=sum(item.amount_yen for item in uses),
        day_hours=sum(item.day_hours for item in uses),
        night_hours=sum(item.night_hours for item in uses),
        cap_hours=144,
        remaining_hours=34,
        account_last4="4567",
        reason="",
        clause="",
        conditions="偽りその他不正の手段により交付を受けたときは、返還していただきます。",
        wording_version="第1版",
        appeal_text_version="第1版",
        appeal_text=APPEAL,
        letterhead=LETTERHEAD,
    )
    return replace(plain, **changed)  # type: ignore[arg-type]  # the fields are those of the dataclass


def five_uses() -> tuple[DecidedUse, ...]:
    """The uses of the model notice."""
    short = "10月24日の利用は1時間45分でした。1時間未満を切り捨て、1時間として計算しました。"
    return (
        use("2024-10-03"),
        use(
            "2024-10-10",
            start="13:00",
            end="17:00",
            minutes=240,
            day_hours=4,
            ceiling_yen=10000,
            fee_yen=6000,
            amount_yen=6000,
        ),
        use(
            "2024-10-16",
            start="20:00",
            end="23:00",
            minutes=180,
            day_hours=2,
            night_hours=1,
            ceiling_yen=8500,
            fee_yen=9300,
            amount_yen=8500,
        ),
        use(
            "2024-10-24",
            start="10:00",
            end="11:45",
            minutes=105,
            day_hours=1,
            ceiling_yen=2500,
            fee_yen=4550,
            amount_yen=2500,
            reasons=(short,),
        ),
        use("2024-10-30", start="18:00", end="21:15", minutes=195, ceiling_yen=7500, fee_yen=8450),
    )


def verified(content: DecisionStatement) -> VerifiedDecision:
    """A decision really signed and really verified."""
    private = signature.new_signing_key()
    public = signature.public_key(private)
    text, sealed = sign_statement(private, content)
    assert text.encode() == canonical(content)
    record = Decision(
        id=content.decision,
        owner="w" * 32,
        engagement=content.engagement,
        round=content.round,
        approval=content.approval,
        application=content.application,
        application_revision=content.application_revision,
        outcome=content.outcome,
        amount_yen=content.amount_yen,
        statement=text,
        signature=sealed,
        signer=public.hex(),
    )
    return verify_decision(record, ward_key=public)


def issue(**changed: object) -> Issue:
    """The office's part of a notice."""
    plain = Issue(number="R6-1-1042", lot="B-042", position=17, practice=False)
    return replace(plain, **changed)  # type: ignore[arg-type]  # the fields are those of the dataclass


CASE = "新宿区　令和6年度　ベビーシッター利用支援事業"
HEADS = (
    AuditHead(site="contractor", seq=18204, head="7f3a91c2d0e855b12c9ea713" + "0" * 40),
    AuditHead(site="ward", seq=9862, head="e10b4d7783aa0f64b5c219d8" + "0" * 40),
)


def imprint(document_id: str = "PW-R6-018", **changed: object) -> Imprint:
    """What every paper carries."""
    return replace(Imprint(document_id=document_id, case=CASE, practice=False), **changed)  # type: ignore[arg-type]  # any field may be changed


def password() -> PasswordNotice:
    """A notice of a disc that went to the ward."""
    return PasswordNotice(
        imprint=imprint(value="記録照合　18,204　7F3A-91C2-D0E8"),
        number="PW-R6-018",
        document_number="練サ第118号",
        made_on="2024-11-24",
        made_time="11:05",
        made_by="責任　練習郎",
        addressee="新宿区　子ども家庭支援課",
        sender=("株式会社練習サポート", "取扱責任者　責任　練習郎"),
        medium_number="SJK-R6-018",
        issue="初回",
        expires_on="2024-12-24",
        return_by="2024-12-24",
        seal_number="F-00481",
        code=make_code(bytes(range(40, 58))),
    )


def recovery() -> RecoverySheet:
    """A recovery sheet with the pen's cells still open."""
    return RecoverySheet(
        imprint=imprint("FK-R6-002"),
        number="FK-R6-002",
        desk="株式会社練習サポート",
        made_on="2024-11-24",
        sealed_on="",
        sealers=("", ""),
        place="",
        code=make_code(bytes(range(90, 108))),
    )


def invitation() -> InvitationSheet:
    """For a person whose name needs the fall-back font."""
    return InvitationSheet(
        imprint=imprint("IC-C-0003"),
        number="IC-C-0003",
        desk="株式会社練習サポート",
        made_on="2024-11-24",
        made_by="責任　練習郎",
        login="hanako",
        name="𠮷邉\U000e010f　練習美",
        role="取扱者",
        code=make_code(bytes(range(60, 78))),
    )


def keys() -> KeySheet:
    """The ward's key for the contractor to type."""
    return KeySheet(
        imprint=imprint("KS-R6-001"),
        number="KS-R6-001",
        made_on="2024-04-03",
        own="新宿区　子ども家庭部　練習課",
        peer="株式会社練習サポート",
        fingerprint="7K3M-D0E8-2C9E-A713",
    )


def record(**changed: object) -> ConfirmationRecord:
    """The record of a delivery, printed beforehand."""
    plain = ConfirmationRecord(
        imprint=imprint("K-R6-030"),
        number="K-R6-030",
        kind="deliver",
        day="2024-12-05",
        time="16:30",
        place="区役所3階　子ども家庭支援課",
        giver="株式会社練習サポート",
        giver_site="contractor",
        receiver="新宿区　子ども家庭支援課",
        lines=(
            RecordLine(content="交付決定通知書（封緘済み）", reference="B-042", unit="通", given=21),
            RecordLine(content="一部交付決定通知書（封緘済み）", reference="B-042", unit="通", given=2),
            RecordLine(content="封入一覧表（紙）", reference="B-042-L", unit="枚", given=1),
        ),
        heads=HEADS,
        seal_number="F-00482",
        carry_approval="承諾6-12",
        corrects="",
        chain_note="数のつながり　決定 23 ＝ 印刷 24 − 損紙 1 ＝ 封緘 23 ＝ 納品 23",
    )
    return replace(plain, **changed)  # type: ignore[arg-type]  # the fields are those of the dataclass


def breakdown(count: int = 40) -> Breakdown:
    """A round of ``count`` applications."""
    outcomes: tuple[Outcome, ...] = ("grant", "grant", "grant", "partial", "refuse")
    rows = tuple(
        BreakdownRow(
            receipt_number=f"R6-1-{number:04}",
            applicant=f"練習　申請者{number}",
            children="練習　一花、練習　二葉" if number % 7 == 0 else "練習　一花",
            months="令和6年10月・11月" if number % 3 else "令和6年10月・11月・12月・令和7年1月",
            hours=14,
            claimed_yen=34050,
            amount_yen={"grant": 34050, "partial": 32000, "refuse": 0}[outcomes[number % 5]],
            outcome=outcomes[number % 5],
            reason={
                "grant": "",
                "partial": "1時間未満を切り捨てて計算しました。",
                "refuse": "申請の期限（令和7年4月15日必着）を過ぎて届いたため。",
            }[outcomes[number % 5]],
        )
        for number in range(1, count + 1)
    )
    budget = (
        BudgetLine(label="予算現額", yen=12_000_000),
        BudgetLine(label="累計", yen=3_402_000),
        BudgetLine(label="残", yen=8_598_000),
    )
    return Breakdown(
        imprint=imprint("UW-R6-003", case=CASE + "　第3回"),
        section="新宿区子ども家庭部練習課",
        made_on="2024-12-01",
        draft_number="6新子練第101号",
        rows=rows,
        budget=budget,
    )


def lot(count: int = 23) -> LotList:
    """A lot of ``count`` envelopes."""
    rows = tuple(
        LotRow(
            position=number,
            notice_number=f"R6-1-{1000 + number}",
            receipt_number=f"R6-1-{number:04}",
            outcome="partial" if number % 9 == 0 else "grant",
            sheets=1 + (number % 6 == 0),
            remark="損紙1" if number == 5 else "",
        )
        for number in range(1, count + 1)
    )
    return LotList(
        imprint=imprint("B-042-L", case=CASE + "　第3回"),
        lot="B-042",
        made_on="2024-12-04",
        responsible="責任　練習郎",
        enclosures=("返信用封筒", "制度の案内"),
        rows=rows,
        printed=count + 1,
        sealed=-1,
        spoiled=1,
        pulled=0,
    )


def delivery() -> DeliverySlip:
    """A delivery of one lot."""
    return DeliverySlip(
        imprint=imprint("NH-R6-003", case=CASE + "　第3回"),
        number="NH-R6-003",
        delivered_on="2024-12-05",
        addressee="新宿区　子ども家庭支援課",
        sender=("株式会社練習サポート", "取扱責任者　責任　練習郎"),
        lines=(
            DeliveryLine(
                content="交付決定通知書（封緘済み）", reference="B-042", mail_class="定形　50gまで", count=21, unit="通"
            ),
            DeliveryLine(
                content="一部交付決定通知書（封緘済み）",
                reference="B-042",
                mail_class="定形　50gまで",
                count=2,
                unit="通",
            ),
        ),
        pulled=0,
        spoiled=1,
        left_over=0,
        deliverers=("責任　練習郎", "事務　練習子"),
    )
