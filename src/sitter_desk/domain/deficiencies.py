"""不備: what an applicant is asked to send, by letter and by telephone, in the words of the ward's rules.

The contractor may not reject: what stays unanswered after two calls is passed on to the ward (office.md §2). A letter
and a call tell no amount and no account (domain.md §2.2), and what the papers are used for (特6).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from sitter_desk.domain.dates import parse_day, wareki, wareki_days, weekday_kanji
from sitter_desk.domain.explanation import fill
from sitter_desk.domain.paper_checks import Fault, faults_of
from sitter_desk.domain.programme import Document, Programme, Request
from sitter_desk.domain.records import (
    Check,
    Deficiency,
    DeficiencyItem,
    Engagement,
    Finding,
    PaperCheck,
    Reminder,
    Use,
)
from sitter_desk.errors import DaysOutOfOrder, DeficiencyClosed, DeficiencyNotPosted, DeficiencyPosted, SitterError

Paper = tuple[Document, PaperCheck | None]
"""A paper that the case needs, and what a person saw of it."""

State = Literal["made", "posted", "answered", "passed_on", "cancelled"]
NEXT: Mapping[State, frozenset[State]] = {
    "made": frozenset({"posted", "answered", "cancelled"}),  # the papers may come before the letter has left
    "posted": frozenset({"answered", "passed_on"}),
    "answered": frozenset(),
    "passed_on": frozenset(),
    "cancelled": frozenset(),
}
"""How a notice moves; what is closed stays closed, and another notice is made where something is still missing."""

CALLS_NEEDED = 2
PURPOSE = "お送りいただく書類の個人情報は、この申請の審査のために使い、ほかの目的には使いません。"
PLACES: Mapping[str, str] = {
    "findings": "申請書", "form_version": "申請書の様式", "one_child": "申請書", "age": "対象児童",
    "category": "対象児童の区分", "year": "利用内訳", "same_use": "利用内訳", "overlap": "利用内訳",
    "sitter": "利用内訳", "fee": "利用内訳", "receipt": "領収書", "coupon": "利用内訳",
    "hours_elsewhere": "他の区市町村での利用", "account": "振込先口座",
}  # fmt: skip
"""欄 of the form by check; the papers are named by the rules."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def items_of(
    programme: Programme,
    checks: Sequence[Check],
    papers: Sequence[Paper],
    findings: Sequence[Finding],
    *,
    arrived_on: str,
    reply_by: str,
) -> tuple[DeficiencyItem, ...]:
    """What to ask for: one item for each paper that is missing, illegible, a copy, another's or old, then one for each
    other check that is 不備, in the order of the rules and of the check list.

    What the intake could not settle and what stops the screening (``findings``) is asked as well, under its 欄.
    ``reply_by`` is "" while there is no letter.
    """
    faults = [(each, faults_of(each, seen, arrived_on=arrived_on)) for each, seen in papers if seen]
    asked = [_paper_item(programme, document, found, reply_by) for document, found in faults]
    others = [
        _item(check.code, _place(check, findings), [programme.wording.requests[check.code]], _told(check, reply_by))
        for check in checks
        if _is_mendable(check) and check.code in programme.wording.requests
    ]
    return (*(item for item in asked if item), *others)


def _is_mendable(check: Check) -> bool:
    """Papers have items of their own, and a finding that stops the screening is open, not 不備."""
    if check.code == "documents":
        return False
    return check.result == "deficient" or (check.code == "findings" and check.result == "open")


def _paper_item(
    programme: Programme, document: Document, faults: Sequence[Fault], reply_by: str
) -> DeficiencyItem | None:
    """The item of one paper: the ward's own words for a fault (``documents_copy``), else those for any paper."""
    requests = programme.wording.requests
    chosen = [requests.get(f"documents_{fault}", requests["documents"]) for fault in faults]
    values = {"documents": document.title, "reply_by": _until(reply_by)}
    return _item(f"documents:{document.code}", document.title, chosen, values) if chosen else None


def _item(code: str, place: str, requests: Sequence[Request], values: Mapping[str, str]) -> DeficiencyItem:
    """Problem and telephone are sentences, what to send is a noun: several stand side by side."""
    return DeficiencyItem(
        code=code,
        place=place,
        problem=fill("".join(dict.fromkeys(request.problem for request in requests)), values),
        send=fill("、".join(dict.fromkeys(request.send for request in requests)), values),
        phone=fill("".join(dict.fromkeys(request.phone for request in requests)), values),
    )


def _place(check: Check, findings: Sequence[Finding]) -> str:
    fields = [finding.field for finding in findings if finding.state == "open" and finding.blocks and finding.field]
    if check.code == "findings" and fields:
        return "、".join(dict.fromkeys(fields))
    return PLACES.get(check.code, "申請書")


def _told(check: Check, reply_by: str) -> dict[str, str]:
    days = wareki_days(_DAY.findall(check.note)) or "該当の利用日"
    return {"days": days, "reply_by": _until(reply_by)}


def _until(reply_by: str) -> str:
    return wareki(reply_by) if reply_by else "お手紙に書く期限"


def default_reply_by(programme: Programme, uses: Sequence[Use], *, made_on: str, days: int) -> str:
    """The reply date (必着) proposed for a notice made on a day: ``days`` later, or the day until which the ward takes
    missing papers for these uses (``Window.papers_until``) if that is later still. Never before ``made_on``.

    ``days`` is the time that is fair to ask within (相当の期間, as 行政手続法7条 has it); no grace of the ward is cut
    short by it.
    """
    fair = date.fromisoformat(made_on) + timedelta(days=max(days, 0))
    windows = [programme.window_of(use.day) for use in uses]
    return max(fair.isoformat(), *(window.papers_until for window in windows if window), "")


def refuse_reply_before(made_on: str, reply_by: str) -> None:
    """Raises DaysOutOfOrder when a notice could not be answered in time."""
    _in_order(made_on, reply_by)


def posted(deficiency: Deficiency, *, day: str) -> Deficiency:
    """The notice as it left, before its reply date. Raises DeficiencyPosted, DeficiencyClosed, DaysOutOfOrder."""
    moved = _moved(deficiency, "posted")
    _in_order(deficiency.made_on, day, deficiency.reply_by)
    return replace(moved, posted_on=day)


def reminded(deficiency: Deficiency, reminder: Reminder) -> Deficiency:
    """The notice with one more call. Two are needed before it is passed on; a third is somebody's care and is kept too.

    Raises DeficiencyNotPosted, DeficiencyClosed, DaysOutOfOrder for a call before the letter had left.
    """
    if deficiency.state != "posted":
        raise _WRONG_STATE[deficiency.state](number=deficiency.number)
    _in_order(deficiency.posted_on, reminder.day)
    return replace(deficiency, revision=deficiency.revision + 1, reminders=(*deficiency.reminders, reminder))


def answered(deficiency: Deficiency, *, day: str) -> Deficiency:
    """The notice closed by papers that arrived on a day. Raises DeficiencyClosed."""
    return replace(_moved(deficiency, "answered"), closed_on=day)


def cancelled(deficiency: Deficiency, *, day: str) -> Deficiency:
    """The notice closed because its letter never left. Raises DeficiencyPosted, DeficiencyClosed, DaysOutOfOrder for a
    day before it was made."""
    moved = _moved(deficiency, "cancelled")
    _in_order(deficiency.made_on, day)
    return replace(moved, closed_on=day)


def passed_to_ward(deficiency: Deficiency, *, today: str) -> Deficiency:
    """The notice closed by 区への回付. Raises DeficiencyNotPosted, DeficiencyClosed."""
    return replace(_moved(deficiency, "passed_on"), closed_on=today)


def _moved(deficiency: Deficiency, state: State) -> Deficiency:
    if state not in NEXT[deficiency.state]:
        raise _WRONG_STATE[deficiency.state](number=deficiency.number)
    return replace(deficiency, revision=deficiency.revision + 1, state=state)


_WRONG_STATE: Mapping[State, type[SitterError]] = {
    "made": DeficiencyNotPosted,
    "posted": DeficiencyPosted,
    "answered": DeficiencyClosed,
    "passed_on": DeficiencyClosed,
    "cancelled": DeficiencyClosed,
}


def _in_order(*days: str) -> None:
    """A day that is missing or does not exist is in no order."""
    if any(parse_day(day) != day for day in days) or list(days) != sorted(days):
        raise DaysOutOfOrder


def is_open(deficiency: Deficiency) -> bool:
    """Whether an answer is still waited for."""
    return bool(NEXT[deficiency.state])


def overdue(deficiency: Deficiency, today: str) -> bool:
    """Whether a posted notice is unanswered after its reply date; one that never left can't be."""
    return deficiency.state == "posted" and deficiency.reply_by < today


def calls_made(deficiency: Deficiency) -> int:
    """Calls that count: several on one day are one, since who is out in the morning may be out all day."""
    return len({reminder.day for reminder in deficiency.reminders})


def ready_to_pass_on(deficiency: Deficiency, today: str) -> bool:
    """Overdue, and called on two days."""
    return overdue(deficiency, today) and calls_made(deficiency) >= CALLS_NEEDED


@dataclass(frozen=True, kw_only=True)
class ScriptLine:
    """One line of a telephone script: a sentence to say, or what to do before the next one."""

    kind: Literal["say", "do"]
    text: str


def phone_script(
    programme: Programme, deficiency: Deficiency, engagement: Engagement, *, receipt_number: str, speaker: str
) -> tuple[ScriptLine, ...]:
    """What a clerk reads on the telephone about a notice: 名乗り with the ward's name, 本人確認, the items, the reply
    date, the purpose, the closing. Said to a citizen, so it is Japanese, as the papers are."""
    head = engagement.letterhead
    until = f"{wareki(deficiency.reply_by)}、{weekday_kanji(deficiency.reply_by)}曜日"
    asked = len(deficiency.items)
    hours = f"（{head.hours}）" if head.hours else ""
    return (
        _say(f"{engagement.ward_name}の委託を受けてお電話しています、{head.contact}の{speaker}と申します。"),
        _do("申請者ご本人かどうかを、氏名のほかに生年月日か住所を相手に言ってもらって確かめる。こちらからは言わない。"),
        _do("ご本人と確かめられないとき及び留守番電話のときは、区の名と電話番号だけを伝え、用件は話さない。"),
        _say(f"{programme.scheme_name}の申請、受付番号{receipt_number}についてのお願いです。"),
        _say(f"書類を拝見したところ、お送りいただきたいものが{asked}点ありました。"),
        *(_say(item.phone) for item in deficiency.items),
        _say(f"期限は、{until}です。この日までに届くように、お送りください。"),
        _say("期限までに届かない場合は、既にお送りいただいた書類により区が審査します。"),
        _say(PURPOSE),
        _say(f"お分かりにならないことは、{head.contact}、電話{head.phone}{hours}にお尋ねください。"),
        _say("お時間をいただき、ありがとうございました。"),
    )


def _say(text: str) -> ScriptLine:
    return ScriptLine(kind="say", text=text)


def _do(text: str) -> ScriptLine:
    return ScriptLine(kind="do", text=text)
