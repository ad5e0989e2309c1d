"""What may be recorded of a case from its own page, by stage, by role, and by what there is to record."""

from sitter_desk.office.changes import reinstate, withdraw
from sitter_desk.office.questions import answer, ask
from sitter_desk.office.views.case_record import Recordable, recordable
from sitter_desk.office.views.case_view import case_view
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case
from tests.unit.office.harness import CircleDesk, in_role
from tests.unit.office.test_rounds import second

DAY = "2025-04-20"


def offered(desk: CircleDesk) -> Recordable:
    return recordable(desk.session, case_view(desk.session, case(desk).id))


def test_a_stage_offers_what_the_office_allows(stage: Stage) -> None:
    assert offered(stage("taken_in").contractor).acts == {"change", "withdraw"}
    assert offered(stage("submitted").contractor).acts == {"change", "withdraw"}
    assert offered(stage("told").contractor).acts == {"change"}


def test_a_withdrawal_can_be_taken_back_and_nothing_else_told(stage: Stage) -> None:
    desk = stage("submitted").contractor
    withdraw(desk.session, case(desk), received_on=DAY)
    assert offered(desk).acts == {"reinstate"}
    reinstate(desk.session, case(desk), noted_on=DAY, reason="練習")
    assert "reinstate" not in offered(desk).acts


def test_only_later_rounds_are_offered(stage: Stage) -> None:
    pair = stage("screened")
    assert offered(pair.contractor).rounds == ()
    later = second(pair)
    found = offered(pair.contractor)
    assert [each.id for each in found.rounds] == [later.id]
    assert "move_round" in found.acts


def test_the_question_of_the_other_desk_waits_until_it_is_answered(stage: Stage) -> None:
    pair = stage("told")
    desk = pair.contractor
    ask(desk.session, case(desk), "こちらの照会", asked_on=DAY, answer_by="")
    assert offered(desk).question is None
    first = ask(pair.ward.session, case(pair.ward), "一つ目", asked_on="2025-04-26", answer_by="")
    ask(pair.ward.session, case(pair.ward), "二つ目", asked_on="2025-04-27", answer_by="")
    carry(pair.ward, desk)
    waiting = offered(desk).question
    assert waiting is not None
    assert waiting.text == "一つ目"
    answer(desk.session, first, "はい", answered_on=DAY)
    waiting = offered(desk).question
    assert waiting is not None
    assert waiting.text == "二つ目"


def test_the_ward_has_its_own_page_for_that(stage: Stage) -> None:
    assert not offered(stage("received").ward).anything


def test_an_auditor_only_looks(stage: Stage) -> None:
    desk = stage("told").contractor
    with in_role(desk.session, "auditor"):
        assert not offered(desk).anything
