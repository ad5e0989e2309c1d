"""The stage of a case on real desks: the same on both sides, and refused by name where an act has no place."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Answer, Application, Question, Submission
from sitter_desk.domain.stages import ACTS, is_allowed
from sitter_desk.domain.stages import Stage as Name
from sitter_desk.errors import RecordMissing, WrongStage
from sitter_desk.office.changes import withdraw
from sitter_desk.office.questions import send_back
from sitter_desk.office.session import new_id
from sitter_desk.office.stages import all_case_records, case_records, require_stage, stage
from sitter_desk.office.submitting import submit
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case, stage_at
from tests.unit.office.harness import Pair, refused, sql


@pytest.mark.parametrize(
    ("at", "site", "expected"),
    [
        ("taken_in", "contractor", "received"),
        ("screened", "contractor", "screened"),
        ("reported", "contractor", "submitted"),
        ("received", "ward", "submitted"),
        ("decided", "ward", "decided"),
        ("sent", "contractor", "submitted"),  # the disc is on its way
        ("told", "contractor", "decided"),
        ("printed", "contractor", "noticed"),
    ],
)
def test_a_case_goes_through_its_stages(stage: Stage, at: str, site: str, expected: Name) -> None:
    pair = stage(at)
    assert stage_at(pair.ward if site == "ward" else pair.contractor) == expected


@pytest.mark.parametrize("at", ["taken_in", "screened", "reported", "told", "printed"])
def test_every_act_out_of_place_is_refused_with_number_and_stage(stage: Stage, at: str) -> None:
    desk = stage(at).contractor
    here = stage_at(desk)
    with desk.session.reading() as reader:
        for act in ACTS:
            if is_allowed(act, here):
                assert require_stage(reader, case(desk), act).application == case(desk)
                continue
            with pytest.raises(WrongStage) as caught:
                require_stage(reader, case(desk), act)
            assert caught.value.details == {"number": "SJ6-0-0001", "stage": here}


def test_what_is_asked_is_the_case_as_it_stands_and_not_as_a_screen_shows_it(stage: Stage) -> None:
    desk = stage("screened").contractor
    shown = case(desk)
    submit(desk.session, [shown], submitted_on="2025-04-16")
    with desk.session.reading() as reader, pytest.raises(WrongStage):
        require_stage(reader, shown, "screen")
    with desk.session.reading() as reader, pytest.raises(RecordMissing):
        require_stage(reader, replace(shown, id="f" * 32), "screen")


def test_a_use_case_out_of_place_writes_nothing(stage: Stage) -> None:
    pair = stage("told")
    for desk, work in (
        (pair.contractor, lambda: withdraw(pair.contractor.session, case(pair.contractor), received_on="2025-04-28")),
        (pair.contractor, lambda: submit(pair.contractor.session, [case(pair.contractor)], submitted_on="2025-04-28")),
    ):
        with refused(desk.session, WrongStage):
            work()


def test_reading_all_at_once_gives_the_same_as_reading_each(stage: Stage) -> None:
    """In a round with cases at several stages."""
    pair = stage("received")
    send_back(pair.ward.session, case(pair.ward), "練習", asked_on="2025-04-20", answer_by="2025-04-25")
    carry(pair.ward, pair.contractor)
    withdraw(pair.contractor.session, case(pair.contractor, 3), received_on="2025-04-21")
    with pair.contractor.session.reading() as reader:
        every = list(all_case_records(reader, pair.contractor.engagement.id))
        assert [each.application for each in every] == reader.find(Application)
        assert [each.stage for each in every] == [stage_of(reader, each.application) for each in every]
        assert len({each.stage for each in every}) >= 3
        for each in every:
            one = case_records(reader, each.application)
            assert list(one.submissions) == list(each.submissions)
            assert one.send_backs == each.send_backs


stage_of = stage


def planted(pair: Pair, record: Question | Answer) -> None:
    """Puts a record into the contractor's vault as if it were there already, whoever owns it."""
    session = pair.contractor.session
    with session.act("question.ask") as act:
        act.put(replace(record, owner=session.desk))
    sql(session, f'UPDATE "{type(record).__name__.lower()}" SET "owner" = ? WHERE "id" = ?', record.owner, record.id)


def question(pair: Pair, owner: str) -> Question:
    shared = case(pair.contractor)
    return Question(
        id=new_id(), owner=owner, engagement=shared.engagement, subject=shared.subject, round=shared.round,
        application=shared.id, number="Q-W-SJ6-0099", kind="send_back", text="練習", asked_by="練習　花",
        asked_on="2025-04-20", answer_by="2025-04-25",
    )  # fmt: skip


def answer(to: Question, owner: str) -> Answer:
    return Answer(
        id=new_id(), owner=owner, engagement=to.engagement, subject=to.subject, question=to.id,
        application=to.application, text="練習", answered_by="練習　花", answered_on="2025-04-21",
    )  # fmt: skip


def test_nobody_sends_a_case_back_to_himself(stage: Stage) -> None:
    """Else the contractor could open again what lies with the ward."""
    pair = stage("reported")
    planted(pair, question(pair, pair.contractor.session.desk))
    assert stage_at(pair.contractor) == "submitted"
    planted(pair, question(pair, pair.ward.session.desk))
    assert stage_at(pair.contractor) == "sent_back"


def test_only_the_desk_that_was_asked_answers(stage: Stage) -> None:
    pair = stage("reported")
    asked = question(pair, pair.ward.session.desk)
    planted(pair, asked)
    planted(pair, answer(asked, pair.ward.session.desk))
    assert stage_at(pair.contractor) == "sent_back"
    planted(pair, answer(asked, pair.contractor.session.desk))
    assert stage_at(pair.contractor) == "submitted"


def test_a_submission_of_an_older_revision_is_none_of_this_one(stage: Stage) -> None:
    desk = stage("reported").contractor
    sql(desk.session, 'UPDATE "application" SET "revision" = "revision" + 1 WHERE "id" = ?', case(desk).id)
    assert stage_at(desk) == "screened"
    with desk.session.reading() as reader:
        assert reader.count(Submission, application=case(desk).id) == 1
        assert case_records(reader, case(desk)).submission is None
