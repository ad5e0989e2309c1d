"""回付: the snapshot is frozen, travels, and is proven at the ward before anybody decides on it."""

import pytest

from sitter_desk.domain.records import Answer, Finding, PaperCheck, Submission
from sitter_desk.errors import ApplicantNotAsked, NotSubmitted, ScreenAgain, SnapshotDiffers, WrongStage
from sitter_desk.office.prescreening import screen_applications
from sitter_desk.office.questions import send_back
from sitter_desk.office.submitting import proven_submission, submit, submitted_records
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case, found, screen_again, screening, stage_at, submit_again
from tests.unit.office.harness import Pair, assert_not_permitted, refused, sql


def proven(pair: Pair, serial: int = 1) -> Submission:
    with pair.ward.session.reading() as reader:
        return proven_submission(reader, case(pair.ward, serial))


def test_a_case_is_submitted_with_its_screening_and_is_frozen(stage: Stage) -> None:
    desk = stage("screened").contractor
    (made,) = submit(desk.session, [case(desk)], submitted_on="2025-04-16")
    assert (made.application, made.application_revision) == (case(desk).id, case(desk).revision)
    assert (made.screening, made.submitted_on) == (screening(desk).id, "2025-04-16")
    assert (made.subject, made.round, len(made.digest)) == (case(desk).subject, desk.round.id, 64)
    assert stage_at(desk) == "submitted"
    result = screen_applications(desk.session, [case(desk)], screened_on="2025-04-17")
    assert [each.code for each in result.failed] == ["SD-660"]


def test_the_ward_gets_what_was_submitted(stage: Stage) -> None:
    pair = stage("received")
    (theirs,) = found(pair.contractor, Submission)
    assert proven(pair) == theirs


@pytest.mark.parametrize(
    "damage",
    [
        'UPDATE "applicant" SET "address" = "address" || \'2\' WHERE "id" = ?',
        'UPDATE "use" SET "fee_yen" = "fee_yen" + 1 WHERE "application" = ? AND "position" = 1',
        'UPDATE "screening" SET "amount_yen" = "amount_yen" + 1 WHERE "application" = ?',
        'UPDATE "application" SET "arrived_on" = \'2025-04-14\' WHERE "id" = ?',
    ],
)
def test_one_altered_value_refuses_the_whole_case(stage: Stage, damage: str) -> None:
    pair = stage("received")
    application = case(pair.ward)
    sql(pair.ward.session, damage, application.applicant if "applicant" in damage[:18] else application.id)
    with pytest.raises(SnapshotDiffers) as caught:
        proven(pair)
    assert caught.value.details == {"number": "SJ6-0-0001"}


def test_what_was_seen_of_its_papers_is_part_of_it(stage: Stage) -> None:
    pair = stage("received")
    (seen, *_) = found(pair.ward, PaperCheck, 4)
    assert proven(pair, 4)
    sql(pair.ward.session, 'UPDATE "paper_check" SET "legible" = \'no\' WHERE "id" = ?', seen.id)
    with pytest.raises(SnapshotDiffers):
        proven(pair, 4)


def test_a_record_that_went_missing_refuses_it_too(stage: Stage) -> None:
    pair = stage("received")
    with pair.ward.session.reading() as reader:
        frozen = list(submitted_records(reader, case(pair.ward)))
        findings = reader.find(Finding, application=case(pair.ward).id)
    assert findings[0] in frozen
    sql(pair.ward.session, 'DELETE FROM "finding" WHERE "id" = ?', findings[0].id)
    with pytest.raises(SnapshotDiffers):
        proven(pair)


def test_what_was_never_submitted_or_is_newer_does_not_come_before_the_officers(stage: Stage) -> None:
    pair = stage("received")
    sql(pair.ward.session, 'DELETE FROM "submission" WHERE "application" = ?', case(pair.ward, 3).id)
    with pytest.raises(NotSubmitted):
        proven(pair, 3)
    sql(pair.ward.session, 'UPDATE "application" SET "revision" = "revision" + 1 WHERE "id" = ?', case(pair.ward).id)
    with pytest.raises(NotSubmitted):
        proven(pair)


def test_nobody_but_the_owner_of_the_case_submits_it(stage: Stage) -> None:
    pair = stage("received")
    application = case(pair.ward).id
    sql(pair.ward.session, 'UPDATE "submission" SET "owner" = ? WHERE "application" = ?', "e" * 32, application)
    with pytest.raises(SnapshotDiffers):
        proven(pair)


def test_a_deficient_case_waits_for_its_applicant(stage: Stage) -> None:
    desk = stage("screened").contractor
    sql(desk.session, 'UPDATE "screening" SET "outcome" = \'deficient\' WHERE "id" = ?', screening(desk, 2).id)
    with refused(desk.session, ApplicantNotAsked) as caught:
        submit(desk.session, [case(desk, 1), case(desk, 2)], submitted_on="2025-04-16")
    assert caught.value.details == {"number": "SJ6-0-0002"}


def test_an_unscreened_case_is_not_submitted(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with refused(desk.session, WrongStage):
        submit(desk.session, [case(desk)], submitted_on="2025-04-16")
    desk = stage("screened").contractor
    sql(desk.session, 'UPDATE "application" SET "revision" = "revision" + 1 WHERE "id" = ?', case(desk).id)
    with refused(desk.session, ScreenAgain) as caught:
        submit(desk.session, [case(desk)], submitted_on="2025-04-16")
    assert caught.value.details == {"number": "SJ6-0-0001"}


def test_pressing_twice_submits_once(stage: Stage) -> None:
    desk = stage("screened").contractor
    submit(desk.session, [case(desk)], submitted_on="2025-04-16")
    with refused(desk.session, WrongStage):
        submit(desk.session, [case(desk)], submitted_on="2025-04-16")
    with refused(desk.session, WrongStage):
        submit(desk.session, [case(desk, 3), case(desk, 3)], submitted_on="2025-04-16")


def test_a_case_sent_back_is_screened_and_submitted_again_and_that_answers(stage: Stage) -> None:
    pair = stage("received")
    send_back(pair.ward.session, case(pair.ward), "練習：領収書", asked_on="2025-04-18", answer_by="2025-04-22")
    assert stage_at(pair.ward) == "sent_back"
    assert stage_at(pair.contractor) == "submitted"  # the disc is on its way
    carry(pair.ward, pair.contractor)
    assert stage_at(pair.contractor) == "sent_back"
    with refused(pair.contractor.session, WrongStage):
        submit_again(pair.contractor)
    screen_again(pair.contractor)
    assert stage_at(pair.contractor) == "screened"
    submit_again(pair.contractor)
    (answer,) = found(pair.contractor, Answer)
    assert (answer.text, answer.owner) == ("", pair.contractor.session.desk)
    assert stage_at(pair.ward) == "sent_back"
    carry(pair.contractor, pair.ward)
    assert stage_at(pair.ward) == "submitted"
    assert proven(pair) == found(pair.contractor, Submission)[-1]
    assert len(found(pair.ward, Submission)) == 2


def test_who_may_submit(stage: Stage) -> None:
    pair = stage("reported")
    for desk, role in ((pair.contractor, "auditor"), (pair.ward, "responsible")):
        assert_not_permitted(
            desk.session,
            role,  # type: ignore[arg-type]  # a role of the loop
            "case.submit",
            lambda desk=desk: submit(desk.session, [], submitted_on="2025-04-16"),
        )
