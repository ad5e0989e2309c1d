"""訂正: the record follows the paper, the old values stay in the history, the case is screened again."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Application, Child, Use
from sitter_desk.errors import NothingCorrected, NothingFound, RecordMissing, RecordUnfit, WrongStage
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.correcting import correct
from sitter_desk.office.questions import send_back
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case, found, screen_again, screening, stage_at, submit_again
from tests.unit.office.harness import assert_not_permitted, refused


def use(desk: CircleDesk, serial: int = 1) -> Use:
    return max(found(desk, Use, serial), key=lambda each: each.day)


def child(desk: CircleDesk, serial: int = 1) -> Child:
    with desk.session.reading() as reader:
        return reader.get(Child, case(desk, serial).children[0])


def test_a_wrong_time_is_put_right_and_the_amount_follows(stage: Stage) -> None:
    pair = stage("received")
    send_back(pair.ward.session, case(pair.ward), "練習：時刻", asked_on="2025-04-18", answer_by="2025-04-22")
    carry(pair.ward, pair.contractor)
    desk = pair.contractor
    before, amount, revision = use(desk), screening(desk).amount_yen, case(desk).revision
    correct(desk.session, case(desk), replace(before, end="11:00"))
    assert use(desk) == replace(before, end="11:00", revision=before.revision + 1)
    assert (case(desk).revision, stage_at(desk)) == (revision + 1, "sent_back")
    with desk.session.reading() as reader:
        assert ("end", '"12:00"', '"11:00"') in [each[1:] for each in reader.history(Use, before.id)]
    screen_again(desk)
    submit_again(desk)
    carry(desk, pair.ward)
    assert stage_at(pair.ward) == "submitted"
    newest = max(found(pair.ward, type(screening(desk))), key=lambda each: each.application_revision)
    assert newest.amount_yen < amount


def test_several_records_are_put_right_in_one_act(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    shown = case(desk)
    again = correct(
        desk.session,
        shown,
        replace(shown, arrived_on="2025-04-01", form_version="R6"),
        replace(child(desk), birthday="2020-06-06"),
        replace(use(desk), fee_yen=8_000),
    )
    assert again == case(desk) == replace(
        shown, arrived_on="2025-04-01", form_version="R6", revision=shown.revision + 1
    )  # fmt: skip
    assert (child(desk).birthday, use(desk).fee_yen) == ("2020-06-06", 8_000)


def test_numbers_links_and_the_text_as_received_stay(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    before, shown, person = use(desk), case(desk), child(desk)
    forged = replace(before, position=9, source_row="", owner="e" * 32, subject="e" * 32, fee_yen=8_000, revision=7)
    correct(desk.session, shown, forged, replace(person, birthday_text="?", applicant="e" * 32, kana="サトウ　レン"))
    assert use(desk) == replace(before, fee_yen=8_000, revision=before.revision + 1)
    assert child(desk) == replace(person, kana="サトウ　レン", revision=person.revision + 1)
    with refused(desk.session, NothingCorrected):
        correct(desk.session, shown, replace(case(desk), receipt_number="X", state="withdrawn", account=shown.account))


def test_a_correction_that_changes_nothing_is_none(stage: Stage) -> None:
    desk = stage("screened").contractor
    for records in ((), (use(desk),), (case(desk), child(desk))):
        with refused(desk.session, NothingCorrected) as caught:
            correct(desk.session, case(desk), *records)
        assert caught.value.details == {"number": "SJ6-0-0001"}


def test_only_records_of_the_case_itself_are_put_right(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    for theirs in (
        replace(use(desk, 3), fee_yen=1),
        replace(child(desk, 3), kana="サトウ"),
        replace(case(desk, 3), form_version="R6"),
        replace(use(desk), child=case(desk, 3).children[0]),
    ):
        with refused(desk.session, NothingFound):
            correct(desk.session, case(desk), theirs)
    with refused(desk.session, RecordMissing):
        correct(desk.session, case(desk), replace(use(desk), id="f" * 32))


def test_a_day_that_is_none_is_refused(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with refused(desk.session, RecordUnfit):
        correct(desk.session, case(desk), replace(use(desk), day="2024-02-30"))


@pytest.mark.parametrize("at", ["reported", "told", "printed"])
def test_what_the_ward_has_or_decided_is_not_corrected(stage: Stage, at: str) -> None:
    desk = stage(at).contractor
    with refused(desk.session, WrongStage):
        correct(desk.session, case(desk), replace(use(desk), fee_yen=1))


def test_who_may_correct(stage: Stage) -> None:
    pair = stage("received")

    def attempt(desk: CircleDesk) -> Application:
        return correct(desk.session, case(desk), replace(use(desk), fee_yen=1))

    assert_not_permitted(pair.contractor.session, "auditor", "case.correct", lambda: attempt(pair.contractor))
    assert_not_permitted(pair.ward.session, "responsible", "case.correct", lambda: attempt(pair.ward))
