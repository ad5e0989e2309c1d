"""How a notice moves, and what is said about it on the telephone."""

from typing import Any

import pytest

from sitter_desk.domain.deficiencies import (
    NEXT,
    PURPOSE,
    answered,
    calls_made,
    cancelled,
    is_open,
    overdue,
    passed_to_ward,
    phone_script,
    posted,
    ready_to_pass_on,
    reminded,
)
from sitter_desk.domain.records import Deficiency, DeficiencyItem, Engagement, Letterhead, Policy, Reminder
from sitter_desk.errors import DaysOutOfOrder, DeficiencyClosed, DeficiencyNotPosted, DeficiencyPosted
from tests.unit.domain.builders import SHARED, programme

REPLY_BY = "2025-04-30"


def deficiency(**changes: Any) -> Deficiency:
    asked = DeficiencyItem(
        code="documents:receipt", place="領収書", problem="領収書が届いていません。", send="領収書",
        phone="領収書が届いていません。お送りください。",
    )  # fmt: skip
    values: dict[str, Any] = {
        "id": "deficiency", **SHARED, "application": "application", "number": "F-SJ6-0001", "items": (asked,),
        "originals": (), "made_on": "2025-04-16", "made_by": "練習　係", "reply_by": REPLY_BY, "posted_on": "",
        "reminders": (), "state": "made", "closed_on": "",
    }  # fmt: skip
    return Deficiency(**{**values, **changes})


def call(day: str = "2025-04-21", time: str = "10:00", outcome: Any = "no_answer") -> Reminder:
    return Reminder(day=day, time=time, by="練習　係", outcome=outcome)


def test_a_notice_goes_from_made_over_posted_to_its_answer() -> None:
    made = deficiency()
    left = posted(made, day="2025-04-17")
    called = reminded(left, call())
    closed = answered(called, day="2025-04-28")
    assert [each.state for each in (made, left, called, closed)] == ["made", "posted", "posted", "answered"]
    assert [each.revision for each in (made, left, called, closed)] == [1, 2, 3, 4]
    assert (left.posted_on, called.reminders, closed.closed_on) == ("2025-04-17", (call(),), "2025-04-28")
    assert [is_open(each) for each in (made, left, called, closed)] == [True, True, True, False]


def test_papers_may_come_before_the_letter_has_left() -> None:
    assert answered(deficiency(), day="2025-04-16").state == "answered"


@pytest.mark.parametrize("state", NEXT)
def test_no_step_is_done_twice_or_out_of_turn(state: Any) -> None:
    here = deficiency(state=state, posted_on="2025-04-17")
    wrong = {"made": DeficiencyNotPosted, "posted": DeficiencyPosted}.get(state, DeficiencyClosed)
    steps = {
        "posted": lambda: posted(here, day="2025-04-17"),
        "answered": lambda: answered(here, day="2025-04-28"),
        "passed_on": lambda: passed_to_ward(here, today="2025-05-01"),
        "cancelled": lambda: cancelled(here, day="2025-05-01"),
    }
    for wanted, step in steps.items():
        if wanted in NEXT[state]:
            assert step().state == wanted
        else:
            with pytest.raises(wrong) as caught:
                step()
            assert caught.value.details == {"number": "F-SJ6-0001"}
    if state != "posted":
        with pytest.raises(wrong):
            reminded(here, call())


@pytest.mark.parametrize("day", ["2025-04-15", "2025-05-01", "", "2025-04-31"])
def test_a_letter_leaves_between_its_making_and_its_date(day: str) -> None:
    with pytest.raises(DaysOutOfOrder):
        posted(deficiency(), day=day)


@pytest.mark.parametrize("day", ["2025-04-16", ""])
def test_nobody_calls_before_the_letter_has_left(day: str) -> None:
    with pytest.raises(DaysOutOfOrder):
        reminded(deficiency(state="posted", posted_on="2025-04-17"), call(day))


def test_the_date_itself_is_still_in_time() -> None:
    left = deficiency(state="posted", posted_on="2025-04-17")
    assert not overdue(left, REPLY_BY)
    assert overdue(left, "2025-05-01")


@pytest.mark.parametrize("state", ["made", "answered", "passed_on", "cancelled"])
def test_only_what_left_and_waits_can_be_overdue(state: Any) -> None:
    assert not overdue(deficiency(state=state), "2026-01-01")


@pytest.mark.parametrize(
    ("days", "counted"),
    [
        ([], 0),
        (["2025-04-21"], 1),
        (["2025-04-21", "2025-04-21"], 1),
        (["2025-04-21", "2025-04-24"], 2),
        (["2025-04-21", "2025-04-24", "2025-05-02"], 3),
    ],
)
def test_calls_on_two_days_are_needed_and_more_are_kept(days: list[str], counted: int) -> None:
    left = deficiency(state="posted", posted_on="2025-04-17")
    for at, day in enumerate(days):
        left = reminded(left, call(day, f"1{at}:00"))
    assert calls_made(left) == counted
    assert len(left.reminders) == len(days)
    assert ready_to_pass_on(left, "2025-05-03") == (counted >= 2)
    assert not ready_to_pass_on(left, REPLY_BY)


def engagement(hours: str = "平日 9:00–17:00") -> Engagement:
    head = Letterhead(
        mayor_title="新宿区長", mayor_name="練習　太郎", seal="preprinted", office="新宿区練習課",
        contact="練習コールセンター", phone="00-0000-0128", hours=hours,
    )  # fmt: skip
    policy = Policy(handler_list_required=True, sender_of_notices="ward", appeal_text_version="", return_within_days=10)
    return Engagement(
        id="engagement", owner="ward", engagement="engagement", number="R6-1", code="SJ6", ward_name="新宿区",
        section="練習課", contractor_name="株式会社練習サポート", contract_year=2024, first_day="2024-04-03",
        last_day="2025-03-29", years_of_use=(2023, 2024), purpose="", ward_desk="ward", contractor_desk="contractor",
        practice=True, letterhead=head, policy=policy,
    )  # fmt: skip


def script(asked: Deficiency | None = None, hours: str = "平日 9:00–17:00") -> list[tuple[str, str]]:
    lines = phone_script(
        programme(), asked or deficiency(), engagement(hours), receipt_number="SJ6-0-0007", speaker="練習　声"
    )
    return [(line.kind, line.text) for line in lines]


def test_the_call_begins_with_the_wards_name_and_asks_who_is_there_before_anything_is_told() -> None:
    lines = script()
    assert lines[0][0] == "say"
    assert "新宿区" in lines[0][1]
    assert "練習　声" in lines[0][1]
    assert [kind for kind, _ in lines[1:3]] == ["do", "do"]
    assert not any("SJ6-0-0007" in text for _, text in lines[:3])
    assert "SJ6-0-0007" in lines[3][1]


def test_the_call_says_each_item_then_the_date_the_purpose_and_where_to_ask() -> None:
    other = DeficiencyItem(code="fee", place="利用内訳", problem="p", send="s", phone="保育料を確認できません。")
    texts = [text for _, text in script(deficiency(items=(*deficiency().items, other)))]
    spoken = "\n".join(texts)
    places = [texts.index(item.phone) for item in (*deficiency().items, other)]
    assert places == [places[0], places[0] + 1]
    assert "2点" in spoken
    assert "令和7年4月30日、水曜日" in texts[places[1] + 1]
    assert PURPOSE in texts
    assert "00-0000-0128（平日 9:00–17:00）" in spoken
    assert "00-0000-0128に" in "".join(text for _, text in script(hours=""))


def test_the_call_tells_no_amount_no_account_and_nobodys_name_but_the_callers() -> None:
    spoken = "".join(text for _, text in script())
    assert not any(word in spoken for word in ("円", "口座番号", "佐藤"))
