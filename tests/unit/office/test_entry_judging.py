"""A whole form judged: what it becomes, what is asked at which field, and what it comes to."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.documents.fonts import Fonts
from sitter_desk.domain.certified import certified_of
from sitter_desk.domain.records import Applicant, Application, Certification, Child, PlannedDay, Round, Use
from sitter_desk.domain.typed import SENTENCES
from sitter_desk.errors import NotPermitted
from sitter_desk.office.circle import practice
from sitter_desk.office.drafts import draft_of, keep_draft
from sitter_desk.office.intake import type_application
from sitter_desk.office.session import Session
from sitter_desk.office.views.entry_form import draft_of_values, values_of
from sitter_desk.office.views.entry_frame import FormFrame, frame_in
from sitter_desk.office.views.entry_judging import Judged, judge
from sitter_desk.office.views.entry_known import Known
from sitter_desk.office.views.name_signs import NameSigns
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, in_role

TYPED = practice.typed_from_paper()
VALUES = values_of(TYPED)


def judged(frame: FormFrame, **changes: str) -> Judged:
    return judge({**VALUES, **{key.replace("__", "."): text for key, text in changes.items()}}, frame)


def said(found: Judged, key: str) -> tuple[str, str]:
    return found.fields[key].state, found.fields[key].code


# ---- what it becomes ------------------------------------------------------------------------------------------------


def test_a_whole_form_becomes_the_application_it_was_made_of(frame: FormFrame) -> None:
    found = judge(VALUES, frame)
    assert found.typed == TYPED
    assert (found.stops, found.wrongs) == ([], [])


def test_as_clerks_type_it_becomes_the_same(frame: FormFrame) -> None:
    found = judged(
        frame, arrived_on="4/14", postmarked_on="7.4.12", birthday="H2.5.6", postcode="0000118",
        child__0__birthday="R3.4.1", use__0__day="10/3", use__0__start="9", use__0__end="1230", use__0__fee="10,500",
        use__1__discount="−4,400", use__2__day="1016", use__3__start="10時", use__3__end="11:45",
        account_number="０００１２３４",
    )  # fmt: skip
    assert found.typed == TYPED
    assert found.fields["arrived_on"].echo == "令和7年4月14日（月）"
    assert found.fields["child.0.birthday"].echo == "令和3年4月1日　4歳"


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_text_in_any_field_makes_it_fall_and_what_is_received_can_be_typed_again(
    frame: FormFrame, data: st.DataObject
) -> None:
    key = data.draw(st.sampled_from(list(judge(VALUES, frame).fields)))
    text = data.draw(st.text(max_size=8) | st.sampled_from(["1", "930", "10/3", "R6.10.3", "ﾖｼ", "0"]))
    found = judge({**VALUES, key: text}, frame)
    assert (found.typed is None) == bool(found.stops)
    assert all(read.state == "ok" or read.code in SENTENCES for read in found.fields.values())
    if found.typed:
        assert judge(values_of(found.typed), frame).typed == found.typed


def test_an_empty_form_says_what_it_needs_and_asks_nothing_of_lines_never_begun(frame: FormFrame) -> None:
    found = judge(frame.beginning(), frame)
    assert found.stops == ["arrived_on", "name", "child.0.name"]
    assert found.typed is None
    assert said(found, "use.0.day") == ("ask", "no_uses")
    assert found.fields["use.0.fee"].state == "ok"
    assert (found.totals.uses, found.totals.amount_yen, found.totals.claimed_yen) == (0, 0, None)


def test_the_frame_is_the_open_round_with_the_rules_of_each_year(frame: FormFrame) -> None:
    assert frame.years == (2024, 2023)
    assert frame.beginning() == {
        "method": "post", "account_kind": "1", "year": "2024", "form_version": frame.programme(2024).form.version,
    }  # fmt: skip
    assert frame.year_of({"year": "2023"}) == 2023
    assert frame.year_of({"year": "1999"}) == 2024
    assert practice.COMPANY in frame.companies
    assert [each.code for each in frame.categories(2024)] == ["multiple_birth"]


def test_what_comes_after_the_closing_goes_to_the_next_round(stage: Stage) -> None:
    pair = stage("kit")
    ward = pair.ward
    later = (PlannedDay(step="close", planned="2025-05-15", actual=""),)
    with ward.session.act("round.open") as act:
        second = Round(
            id="2" * 32, owner=ward.session.desk, engagement=ward.engagement.id, number=2, plan=later, revision=1
        )
        act.put(second)
    with ward.session.reading() as reader:
        at = [frame_in(reader, ward.engagement, day).round.number for day in ("2025-04-15", "2025-04-16", "2026-01-01")]
    assert at == [1, 2, 2]


# ---- what is asked, and where ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "key", "expected"),
    [
        ({"arrived_on": "2025-04-15"}, "arrived_on", ("wrong", "day_to_come")),
        ({"arrived_on": ""}, "arrived_on", ("wrong", "needed")),
        ({"postmarked_on": "2025-04-14", "arrived_on": "4/13"}, "postmarked_on", ("ask", "postmark_later")),
        ({"postmarked_on": ""}, "postmarked_on", ("ask", "missing")),
        ({"postmarked_on": "", "method": "counter"}, "postmarked_on", ("ok", "")),
        ({"form_version": "令和5年度"}, "form_version", ("ask", "form_version")),
        ({"name": " "}, "name", ("wrong", "needed")),
        ({"name": "=練習"}, "name", ("wrong", "formula")),
        ({"kana": "よしなべ"}, "kana", ("ask", "proposed")),
        ({"phone": "090-0000-011"}, "phone", ("wrong", "phone_short")),
        ({"phone": ""}, "phone", ("ask", "missing")),
        ({"email": ""}, "email", ("ok", "")),
        ({"birthday": "2.5.6"}, "birthday", ("ok", "")),  # no applicant is born in Reiwa
        ({"child.0.birthday": "30.5.6"}, "child.0.birthday", ("ok", "")),
        ({"child.0.birthday": "1980-01-01"}, "child.0.birthday", ("ask", "child_older")),
        ({"child.0.category": "multiple_birth"}, "child.0.category", ("ok", "")),
        ({"child.0.since": "x"}, "child.0.since", ("ok", "")),  # asked for with a category alone
        ({"child.0.category": "multiple_birth", "child.0.since": "x"}, "child.0.since", ("wrong", "day_unreadable")),
        ({"holder": "レンシュウ　タロウ"}, "holder", ("ask", "proposed")),
        ({"holder": "レンシユウ　タロウ"}, "holder", ("ask", "holder_differs")),
        ({"account_number": "12345"}, "account_number", ("ask", "digits")),
        ({"use.0.day": "2/30"}, "use.0.day", ("wrong", "day_unreadable")),
        ({"use.0.day": "2023-10-03"}, "use.0.day", ("ask", "day_outside_year")),
        ({"use.0.day": "2025-03-31", "arrived_on": "2025-03-30"}, "use.0.day", ("ask", "use_later")),
        ({"use.0.end": "8:30"}, "use.0.end", ("ask", "long_use")),
        ({"use.0.end": "25:30"}, "use.0.end", ("ask", "time_next_day")),
        ({"use.1.day": "10/3", "use.1.start": "12:00"}, "use.1.start", ("ask", "overlap")),
        ({"use.1.day": "10/3", "use.1.start": "9:00", "use.1.end": "12:30"}, "use.1.start", ("ask", "same_use")),
        ({"use.0.discount": "20000", "use.0.discount_kind": "x"}, "use.0.discount", ("wrong", "discount_above")),
        ({"use.0.discount": "500"}, "use.0.discount_kind", ("ask", "discount_kind")),
        ({"use.0.fee": ""}, "use.0.fee", ("ask", "missing")),
        ({"use.0.fee": "1.5"}, "use.0.fee", ("wrong", "not_yen")),
        ({"use.0.company": "知らない合同会社"}, "use.0.company", ("ask", "not_listed")),
        ({"child.0.birthday": "2012-05-06"}, "use.0.day", ("ask", "left_out")),
        ({"use.5.day": "10/30"}, "use.5.start", ("wrong", "needed")),
        ({"use.5.day": "10/30"}, "use.4.start", ("ok", "")),  # a line left out between is nothing
    ],
)
def test_a_field_says_what_is_the_matter_with_it(
    frame: FormFrame, changes: dict[str, str], key: str, expected: tuple[str, str]
) -> None:
    assert said(judge({**VALUES, **changes}, frame), key) == expected


def test_whatever_only_asks_is_received_as_it_stands(frame: FormFrame) -> None:
    found = judged(frame, phone="090-0000-011", kana="よしなべ　れんしゅうみ", account_number="12345", email="x")
    assert found.wrongs == ["phone", "email"]
    assert found.typed
    assert (found.typed.phone, found.typed.kana, found.typed.account.number) == (
        "090-0000-011", "よしなべ　れんしゅうみ", "12345",
    )  # fmt: skip


def test_a_sitter_is_looked_for_in_the_list_where_the_ward_gave_one(frame: FormFrame) -> None:
    listed = Certification(
        id="a", owner="b", engagement="c", kind="sitter", name="練習　一恵", company="", number="1",
        valid_from="2024-04-01", valid_until="2025-03-31",
    )  # fmt: skip
    strict = replace(frame, certified=certified_of([listed]))
    found = judge({**VALUES, "use.0.sitter": "練習一恵", "use.1.sitter": "練習　次朗"}, strict)
    assert said(found, "use.0.sitter") == ("ok", "")
    assert said(found, "use.1.sitter") == ("ask", "not_listed")


def test_the_letters_of_names_are_held_against_the_fonts(frame: FormFrame, fonts: Fonts) -> None:
    signs = NameSigns(fonts)
    found = judge({**VALUES, "child.0.name": "練習\ue000斗", "name": "練習　花子"}, frame, Known(signs=signs))
    assert said(found, "name") == ("ok", "")
    assert said(found, "child.0.name") == ("wrong", "unprintable")
    assert not found.fields["child.0.name"].stops
    rare = judge(VALUES, frame, Known(signs=signs)).fields["name"]
    assert (rare.state, rare.code, rare.places["sign"]) == ("ask", "name_font", "𠮷邉\U000e010f")
    assert rare.value == VALUES["name"]


def test_several_children_each_have_their_uses_and_a_use_of_nobody_stops(frame: FormFrame) -> None:
    twin = {"child.1.name": "𠮷邉　練習葉", "child.1.birthday": "R3.4.1", "use.0.child": "1", "use.1.child": "0"}
    rest = {"use.2.child": "0", "use.3.child": "1"}
    found = judge({**VALUES, **twin, **rest}, frame)
    assert found.typed
    assert [use.child for use in found.typed.uses] == [1, 0, 0, 1]
    nobody = judge({**VALUES, **twin, **rest, "use.2.child": "7"}, frame)
    assert nobody.stops == ["use.2.child"]
    gone = judge({**VALUES, **rest}, frame)  # the second child was taken off again: all uses are the one child's
    assert gone.typed == TYPED


def test_overlapping_uses_of_two_children_are_no_overlap(frame: FormFrame) -> None:
    twin = {"child.1.name": "次子", "use.0.child": "0", "use.1.child": "1", "use.2.child": "0", "use.3.child": "0"}
    same = {"use.1.day": "10/3", "use.1.start": "9:00", "use.1.end": "12:30"}
    assert said(judge({**VALUES, **twin, **same}, frame), "use.1.start") == ("ok", "")


# ---- what it comes to -----------------------------------------------------------------------------------------------


def test_minutes_hours_and_amounts_are_those_of_the_rules(frame: FormFrame) -> None:
    found = judge({**VALUES, "claimed": "34,050"}, frame)
    assert [(line.minutes, line.day_hours, line.night_hours, line.amount_yen) for line in found.lines] == [
        (210, 3, 0, 7_500), (240, 4, 0, 6_000), (180, 2, 1, 8_500), (105, 1, 0, 2_500),
    ]  # fmt: skip
    totals = found.totals
    assert (totals.uses, totals.minutes, totals.day_hours, totals.night_hours) == (4, 735, 10, 1)
    assert (totals.fee_yen, totals.discount_yen, totals.amount_yen, totals.claimed_yen) == (
        34_750,
        4_400,
        24_500,
        34_050,
    )
    assert said(found, "claimed") == ("ask", "claim_differs")
    assert found.fields["claimed"].places == {"paper": "34,050", "more": "9,550"}
    below = judge({**VALUES, "claimed": "24,000"}, frame).fields["claimed"]
    assert (below.code, below.places["less"]) == ("claim_below", "500")
    assert said(judge({**VALUES, "claimed": "24500"}, frame), "claimed") == ("ok", "")


def test_a_line_that_is_not_whole_yet_has_no_figures_and_does_not_count(frame: FormFrame) -> None:
    found = judged(frame, use__1__end="")
    assert (found.lines[1].minutes, found.lines[1].amount_yen) == (None, None)
    assert found.totals.uses == 3


def test_without_a_birthday_there_is_no_amount_yet(frame: FormFrame) -> None:
    found = judged(frame, child__0__birthday="")
    assert [line.amount_yen for line in found.lines] == [None] * 4
    assert [line.minutes for line in found.lines] == [210, 240, 180, 105]
    assert said(found, "use.0.day") == ("ok", "")


# ---- received -------------------------------------------------------------------------------------------------------


@pytest.fixture
def session(stage: Stage) -> Session:
    """A desk with two drafts of forms."""
    session = stage("taken_in").contractor.session
    keep_draft(session, "form 01", draft_of_values(VALUES))
    keep_draft(session, "form 02", draft_of_values({"name": "別の人"}))
    return session


def receive(session: Session, frame: FormFrame) -> Application:
    typed = judge(VALUES, frame).typed
    assert typed
    return type_application(session, typed, round_=frame.round, draft="form 01")


def test_the_draft_goes_in_the_same_act_as_the_application_comes(session: Session, frame: FormFrame) -> None:
    application = receive(session, frame)
    assert draft_of(session, "form 01") is None
    assert draft_of(session, "form 02")
    with session.reading() as reader:
        assert reader.get(Applicant, application.applicant).name == TYPED.name
        assert reader.count(Use, application=application.id) == len(TYPED.uses)
        assert reader.get(Child, application.children[0]).birthday == "2021-04-01"
    assert {act for act, _ in acts(session)[-8:]} == {"application.type"}


def test_what_is_refused_leaves_the_draft(session: Session, frame: FormFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    before = draft_of(session, "form 01")
    with in_role(session, "auditor"), pytest.raises(NotPermitted):
        receive(session, frame)
    assert draft_of(session, "form 01") == before
    monkeypatch.setattr("sitter_desk.office.intake.next_number", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        receive(session, frame)
    assert draft_of(session, "form 01") == before
