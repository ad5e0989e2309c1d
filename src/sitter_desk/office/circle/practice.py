"""The invented engagement of the circle: 新宿区 as the seed names it, with people and companies that do not exist."""

from sitter_desk.domain.list_file import CarriedRow, CertifiedRow
from sitter_desk.domain.practice import COMPANIES
from sitter_desk.domain.records import Account, Letterhead, PlannedDay, Policy, UsedHours
from sitter_desk.office.decisions import ApprovalTyped
from sitter_desk.office.desks import FirstPerson
from sitter_desk.office.engagement import EngagementTerms
from sitter_desk.office.intake import TypedApplication, TypedChild, TypedUse
from sitter_desk.office.programmes import preset_text

WARD_PERSON = FirstPerson(login="ward", name="区　練習子", password="れんしゅう用の合言葉 1")  # noqa: S106 (practice)
CONTRACTOR_PERSON = FirstPerson(login="desk", name="責任　練習郎", password="れんしゅう用の合言葉 2")  # noqa: S106 (practice)
WARD_NAME = "新宿区"
CONTRACTOR_NAME = "株式会社練習サポート"
FORMER_CONTRACTOR = "練習事務センター株式会社"
CHILD = "𠮷邉\U000e010f　練習斗"
COMPANY = "練習シッター合同会社"
MISSING = "certificate"
CLAIMED_TWICE = "練習-0001"
"""A receipt that the former contractor took for this child: whoever practises always has one duplicate to decide."""
KIT_DAY = "2025-03-17"
REPORT_DAY = "2025-04-16"
DECISION_DAY = "2025-04-22"
ISSUE_DAY = "2025-04-24"
RETURN_DAY = "2025-05-09"
REPLY_DAY = "2025-05-07"


def terms() -> EngagementTerms:
    """The engagement of 令和6年度: uses of 令和6年度 and, until 15 April, of 令和5年度."""
    return EngagementTerms(
        number="6新子家第118号",
        code="SJ6",
        ward_name=WARD_NAME,
        section="子ども家庭部子ども家庭支援課",
        contractor_name=CONTRACTOR_NAME,
        contract_year=2024,
        first_day="2024-04-01",
        last_day="2025-05-30",
        purpose="ベビーシッター利用支援事業（一時預かり利用支援）の申請受付、事前審査、データ管理及び通知の送付",
        letterhead=Letterhead(
            mayor_title="新宿区長",
            mayor_name="練習　太郎",
            seal="omitted",
            office="子ども家庭部子ども家庭支援課",
            contact="新宿区ベビーシッター利用支援コールセンター",
            phone="00-0000-0118",
            hours="平日9時から17時まで",
        ),
        policy=Policy(
            handler_list_required=False, sender_of_notices="ward", appeal_text_version="", return_within_days=30
        ),
        plan=(
            PlannedDay(step="close", planned="2025-04-15", actual=""),
            PlannedDay(step="report", planned=REPORT_DAY, actual=""),
            PlannedDay(step="decide", planned=DECISION_DAY, actual=""),
            PlannedDay(step="deliver", planned="2025-04-25", actual=""),
            PlannedDay(step="pay", planned="2025-05-23", actual=""),
        ),
        rules=(preset_text("shinjuku-2023"), preset_text("shinjuku-2024")),
    )


def certified() -> tuple[CertifiedRow, ...]:
    """The invented companies of the practice people, certified for both years; no list of sitters."""
    return tuple(
        CertifiedRow(
            kind="company", name=name, company="", number=f"練習{at}", valid_from="2023-04-01", valid_until="2025-03-31"
        )
        for at, name in enumerate((*COMPANIES, COMPANY), 1)
    )


def carried_over() -> tuple[CarriedRow, ...]:
    """What the child of the paper application had used up under a contractor of the year before."""
    return (
        CarriedRow(
            child_name=CHILD,
            child_birthday="2021-04-01",
            year_of_use=2024,
            hours=(UsedHours(month="2024-05", hours=6), UsedHours(month="2024-06", hours=4)),
            receipts=(CLAIMED_TWICE,),
            waiting="",
        ),
    )


def typed_from_paper() -> TypedApplication:
    """The one application that comes by post; its name needs a variation sequence and the fall-back font."""
    return TypedApplication(
        year_of_use=2024,
        arrived_on="2025-04-14",
        postmarked_on="2025-04-12",
        method="post",
        form_version="令和6年度",
        name="𠮷邉\U000e010f　練習美",
        kana="ヨシナベ　レンシュウミ",
        birthday="1990-05-06",
        postcode="000-0118",
        address="東京都新宿区練習町一丁目23番4号　コーポ練習①番館203",
        phone="090-0000-0118",
        email="renshu@example.jp",
        children=(TypedChild(name=CHILD, kana="ヨシナベ　レンシュウト", birthday="2021-04-01", relationship="長男"),),
        account=Account(bank="0001", branch="001", kind="1", number="0001234", holder_kana="ヨシナベ レンシュウミ"),
        uses=(
            _use("2024-10-03", "09:00", "12:30", 10_500),
            _use("2024-10-10", "13:00", "17:00", 10_400, discount=4_400),
            _use("2024-10-16", "20:00", "23:00", 9_300),
            _use("2024-10-24", "10:00", "11:45", 4_550, receipt=CLAIMED_TWICE),
        ),
    )


def _use(day: str, start: str, end: str, fee: int, *, discount: int = 0, receipt: str = "") -> TypedUse:
    return TypedUse(
        child=0,
        day=day,
        start=start,
        end=end,
        fee_yen=fee,
        discount_yen=discount,
        discount_kind="こども家庭庁券" if discount else "",
        company=COMPANY,
        sitter="練習　花",
        receipt=receipt,
    )


def approval() -> ApprovalTyped:
    """What the ward types once its 起案 was approved."""
    return ApprovalTyped(
        draft_number="7新子家第52号",
        approved_on=DECISION_DAY,
        approver_post="子ども家庭支援課長",
        effective_on="2025-04-25",
        document_number="7新子家第52号",
        pay_on="2025-05-23",
    )
