"""A case on the form: shown as it would be typed, put right where it differs, untouched where it does not."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Application, Child, ChildCategory, Finding, Use
from sitter_desk.errors import NothingCorrected, RecordMissing, TextMissing
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.circle.practice import typed_from_paper
from sitter_desk.office.correcting import correct
from sitter_desk.office.drafts import draft_of, keep_draft
from sitter_desk.office.intake import type_application
from sitter_desk.office.views.entry_correcting import FIXED, CaseForm, correct_case, open_case_form, struck_lines
from sitter_desk.office.views.entry_form import draft_of_values
from sitter_desk.office.views.entry_frame import frame_in
from sitter_desk.office.views.entry_judging import Judged, judge
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, assert_not_permitted, refused


@pytest.fixture
def desk(stage: Stage) -> CircleDesk:
    """The contractor's desk with one application more, from paper."""
    desk = stage("taken_in").contractor
    type_application(desk.session, typed_from_paper(), round_=desk.round)
    return desk


def opened(desk: CircleDesk, serial: int) -> CaseForm:
    with desk.session.reading() as reader:
        [application] = reader.find(Application, receipt_number=f"SJ6-0-{serial:04d}")
    return open_case_form(desk.session, application.id)


def judged(desk: CircleDesk, case: CaseForm, **changes: str) -> Judged:
    with desk.session.reading() as reader:
        frame = frame_in(reader, desk.engagement, "2025-04-16")
    values = {**case.values, **{key.replace("__", "."): text for key, text in changes.items()}}
    found = judge(values, frame, fixed=FIXED)
    assert found.stops == []
    return found


def uses_of(desk: CircleDesk, case: CaseForm) -> list[Use]:
    with desk.session.reading() as reader:
        return sorted(reader.find(Use, application=case.application.id), key=lambda use: use.position)


@pytest.mark.parametrize("serial", [1, 2, 3, 4])
def test_what_nobody_changed_changes_nothing(desk: CircleDesk, serial: int) -> None:
    """Applications of the portal and from paper alike, with rare names and unknown birthdays."""
    case = opened(desk, serial)
    with refused(desk.session, NothingCorrected):
        correct_case(desk.session, case, judged(desk, case))


def test_days_stand_as_people_type_them(desk: CircleDesk) -> None:
    case = opened(desk, 4)
    days = {key: text for key, text in case.values.items() if key.endswith(("_on", "birthday"))}
    assert days["arrived_on"].startswith("R7.")
    assert not [text for text in days.values() if "-" in text]


def test_to_open_it_is_one_look_in_the_log(desk: CircleDesk) -> None:
    before = len(acts(desk.session))
    case = opened(desk, 1)
    assert acts(desk.session)[before:] == [("record.read", f"application:{case.application.id}")]
    with pytest.raises(RecordMissing):
        open_case_form(desk.session, "f" * 32)


def test_what_was_misread_is_put_right_in_one_act_and_the_draft_goes(desk: CircleDesk) -> None:
    case = opened(desk, 4)
    keep_draft(desk.session, f"form {case.application.id}", draft_of_values(case.values), case.application.subject)
    found = judged(desk, case, arrived_on="4/15", use__0__end="11:30", child__0__relationship="二男")
    after = correct_case(desk.session, case, found, draft=f"form {case.application.id}")
    assert (after.arrived_on, after.revision, after.state) == ("2025-04-15", 2, "received")
    assert uses_of(desk, case)[0] == replace(case.uses[0], end="11:30", revision=2)
    assert uses_of(desk, case)[1:] == list(case.uses[1:])
    with desk.session.reading() as reader:
        assert reader.get(Child, case.children[0].id).relationship == "二男"
    assert draft_of(desk.session, f"form {case.application.id}") is None


def test_an_application_of_the_portal_keeps_its_way_of_arrival(desk: CircleDesk) -> None:
    case = opened(desk, 1)
    after = correct_case(desk.session, case, judged(desk, case, use__0__fee="9000"))
    assert after.method == "online"
    assert {use.fee_yen for use in uses_of(desk, case)} >= {9_000}


def test_an_emptied_line_is_struck_out_with_a_reason_alone(desk: CircleDesk) -> None:
    case = opened(desk, 4)
    emptied = {key.replace(".", "__"): "" for key in case.values if key.startswith("use.1.")}
    found = judged(desk, case, **emptied)
    assert struck_lines(case, found) == (1,)
    with refused(desk.session, TextMissing):
        correct_case(desk.session, case, found, reason=" ")
    correct_case(desk.session, case, found, reason="別の家庭の利用")
    assert [use.struck for use in uses_of(desk, case)] == [False, True, False, False]
    with desk.session.reading() as reader:
        [finding] = reader.find(Finding, application=case.application.id, code="struck_use")
    assert finding.note == "別の家庭の利用"
    again = opened(desk, 4)
    assert [use.day for use in again.uses] == ["2024-10-03", "2024-10-16", "2024-10-24"]


def test_a_line_and_a_child_that_were_missed_are_added(desk: CircleDesk) -> None:
    case = opened(desk, 4)
    more = {
        "child__1__name": "𠮷邉　練習葉", "child__1__birthday": "R4.6.3", "use__4__child": "1", "use__4__day": "11/1",
        "use__4__start": "9", "use__4__end": "11", "use__4__fee": "6000", "use__4__company": "x", "use__4__sitter": "y",
        "use__0__child": "1",
    }  # fmt: skip
    after = correct_case(desk.session, case, judged(desk, case, **more))
    assert len(after.children) == 2
    uses = uses_of(desk, case)
    assert [after.children.index(use.child) for use in uses] == [1, 0, 0, 0, 1]
    assert (uses[4].day, uses[4].position, uses[4].fee_yen) == ("2024-11-01", 5, 6_000)


def test_a_child_that_was_a_mistake_is_taken_off_once_nothing_is_its(desk: CircleDesk) -> None:
    case = opened(desk, 4)
    correct_case(desk.session, case, judged(desk, case, child__1__name="別の子", child__1__birthday="R4.6.3"))
    two = opened(desk, 4)
    gone = {key.replace(".", "__"): "" for key in two.values if key.startswith("child.1.")}
    assert len(correct_case(desk.session, two, judged(desk, two, **gone)).children) == 1


def test_categories_that_the_form_does_not_show_stay(desk: CircleDesk) -> None:
    case = opened(desk, 4)
    several = tuple(ChildCategory(code=code, since="", proven=True) for code in ("multiple_birth", "other"))
    correct(desk.session, case.application, replace(case.children[0], categories=several))
    case = opened(desk, 4)
    assert case.values["child.0.category"] == "multiple_birth"
    correct_case(desk.session, case, judged(desk, case, child__0__kana="ヨシナベ　レント"))
    with desk.session.reading() as reader:
        assert reader.get(Child, case.children[0].id).categories == several


def test_applicant_address_and_account_stand_fixed(desk: CircleDesk) -> None:
    case = opened(desk, 4)
    found = judged(desk, case, name="別人", account_number="9", postcode="x", use__0__fee="1")
    assert [key for key in (*found.asks, *found.wrongs) if key in FIXED] == []
    after = correct_case(desk.session, case, found)
    assert after.account == case.application.account


def test_who_may(desk: CircleDesk) -> None:
    case = opened(desk, 4)
    found = judged(desk, case, use__0__fee="1")
    assert_not_permitted(desk.session, "auditor", "case.correct", lambda: correct_case(desk.session, case, found))
