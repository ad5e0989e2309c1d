"""The invented engagement of the circle: 新宿区 as the seed names it, with people and companies that do not exist."""

import re

from sitter_desk.domain.dates import fiscal_year, wareki_year
from sitter_desk.domain.list_file import CarriedRow, CertifiedRow
from sitter_desk.domain.practice import COMPANIES
from sitter_desk.domain.records import Account, Letterhead, PlannedDay, Policy, UsedHours
from sitter_desk.office.circle.days import DAYS, Days, later
from sitter_desk.office.circle.passwords import PASSWORDS
from sitter_desk.office.decisions import ApprovalTyped
from sitter_desk.office.desks import FirstPerson
from sitter_desk.office.engagement import EngagementTerms
from sitter_desk.office.intake import TypedApplication, TypedChild, TypedUse
from sitter_desk.office.programmes import preset_names, preset_text

WARD_PERSON = FirstPerson(login="ward", name="区　練習子", password=PASSWORDS["ward"])
CONTRACTOR_PERSON = FirstPerson(login="desk", name="責任　練習郎", password=PASSWORDS["contractor"])
WARD_NAME = "新宿区"
RULES = "shinjuku-"
_YEAR = re.compile(r"\b20[0-9]{2}\b")
CONTRACTOR_NAME = "株式会社練習サポート"
FORMER_CONTRACTOR = "練習事務センター株式会社"
CHILD = "𠮷邉\U000e010f　練習斗"
COMPANY = "練習シッター合同会社"
CHILD_AGE = 3
MISSING = "certificate"
CLAIMED_TWICE = "練習-0001"
"""A receipt that the former contractor took for this child: whoever practises always has one duplicate to decide."""
FIRST_REIWA = 2018
"""令和 counts from the year after this one."""


def terms(days: Days = DAYS) -> EngagementTerms:
    """The engagement of the year: uses of it (令和6年度) and, until 15 April, of the year before."""
    reiwa = days.year - FIRST_REIWA
    return EngagementTerms(
        number=f"{reiwa}新子家第118号",
        code=f"SJ{reiwa}",
        ward_name=WARD_NAME,
        section="子ども家庭部子ども家庭支援課",
        contractor_name=CONTRACTOR_NAME,
        contract_year=days.year,
        first_day=f"{days.year}-04-01",
        last_day=days.last_day,
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
        plan=plan(days),
        rules=(rules_of(days.year - 1), rules_of(days.year)),
    )


def plan(days: Days) -> tuple[PlannedDay, ...]:
    """The days of a round."""
    return (
        PlannedDay(step="close", planned=days.screened, actual=""),
        PlannedDay(step="report", planned=days.report, actual=""),
        PlannedDay(step="decide", planned=days.decision, actual=""),
        PlannedDay(step="deliver", planned=days.deliver, actual=""),
        PlannedDay(step="pay", planned=days.pay, actual=""),
    )


def rules_of(year: int) -> str:
    """The ward's rules of a year of use; where none are prepared, those of the nearest year with its dates moved."""
    known = [int(name[-4:]) for name in preset_names() if name.startswith(RULES) and name[-4:].isdecimal()]
    nearest = min(known, key=lambda each: abs(each - year))
    text = preset_text(f"{RULES}{nearest}")
    return text if nearest == year else "".join(_moved(line, nearest, year) for line in text.splitlines(keepends=True))


def _moved(line: str, old: int, new: int) -> str:
    """A line of rules for another year; what stands in comments and sources was said of the old one."""
    if line.lstrip().startswith(("#", '"')):
        return line
    dated = _YEAR.sub(lambda found: str(int(found[0]) + new - old), line)
    return dated.replace(wareki_year(old), wareki_year(new))


def certified(days: Days = DAYS) -> tuple[CertifiedRow, ...]:
    """The invented companies of the practice people, certified for both years; no list of sitters."""
    return tuple(
        CertifiedRow(
            kind="company",
            name=name,
            company="",
            number=f"練習{at}",
            valid_from=f"{days.year - 1}-04-01",
            valid_until=f"{days.year + 1}-03-31",
        )
        for at, name in enumerate((*COMPANIES, COMPANY), 1)
    )


def carried_over(days: Days = DAYS) -> tuple[CarriedRow, ...]:
    """What the child of the paper application had used up under a contractor of the year before."""
    return (
        CarriedRow(
            child_name=CHILD,
            child_birthday=f"{days.year - CHILD_AGE}-04-01",
            year_of_use=days.year,
            hours=(UsedHours(month=f"{days.year}-05", hours=6), UsedHours(month=f"{days.year}-06", hours=4)),
            receipts=(CLAIMED_TWICE,),
            waiting="",
        ),
    )


def typed_from_paper(days: Days = DAYS) -> TypedApplication:
    """The one application that comes by post; its name needs a variation sequence and the fall-back font."""
    born, uses = f"{days.year - CHILD_AGE}-04-01", [later(days.uses_from, after) for after in (0, 7, 13, 21)]
    return TypedApplication(
        year_of_use=days.year,
        arrived_on=days.arrived,
        postmarked_on=days.postmarked,
        method="post",
        form_version=wareki_year(days.year),
        name="𠮷邉\U000e010f　練習美",
        kana="ヨシナベ　レンシュウミ",
        birthday="1990-05-06",
        postcode="000-0118",
        address="東京都新宿区練習町一丁目23番4号　コーポ練習①番館203",
        phone="090-0000-0118",
        email="renshu@example.jp",
        children=(TypedChild(name=CHILD, kana="ヨシナベ　レンシュウト", birthday=born, relationship="長男"),),
        account=Account(bank="0001", branch="001", kind="1", number="0001234", holder_kana="ヨシナベ レンシュウミ"),
        uses=(
            _use(uses[0], "09:00", "12:30", 10_500),
            _use(uses[1], "13:00", "17:00", 10_400, discount=4_400),
            _use(uses[2], "20:00", "23:00", 9_300),
            _use(uses[3], "10:00", "11:45", 4_550, receipt=CLAIMED_TWICE),
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


def approval(days: Days = DAYS) -> ApprovalTyped:
    """What the ward types once its 起案 was approved."""
    number = f"{fiscal_year(days.decision) - FIRST_REIWA}新子家第52号"
    return ApprovalTyped(
        draft_number=number,
        approved_on=days.decision,
        approver_post="子ども家庭支援課長",
        effective_on=days.effective,
        document_number=number,
        pay_on=days.pay,
    )
