"""不備: papers looked at, and what is missing asked for by letter and telephone, once and in full."""

import pytest

from sitter_desk.domain.records import (
    Account,
    Applicant,
    Application,
    Deficiency,
    Finding,
    OriginalPaper,
    PaperCheck,
    Posting,
    Supplement,
)
from sitter_desk.errors import (
    DayAhead,
    DaysOutOfOrder,
    DeficiencyClosed,
    DeficiencyNotPosted,
    DeficiencyOpen,
    DeficiencyPosted,
    MomentUnclear,
    NothingToAsk,
    PapersUnseen,
    PaperUnknown,
    RecordUnfit,
    WrongStage,
)
from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.deficiencies import (
    make_deficiency,
    papers_of,
    post_deficiency,
    posting_book,
    read_phone_script,
    receive_supplement,
)
from sitter_desk.office.deficiency_papers import deficiency_paper
from sitter_desk.office.overdue import pass_on_overdue
from sitter_desk.office.prescreening import settle_findings
from sitter_desk.office.schemes import scheme_in
from sitter_desk.office.stages import stage as stage_of
from sitter_desk.office.submitting import submit
from tests.unit.documents.reading import texts
from tests.unit.office.asking import (
    AFTER,
    BLOCKED,
    MADE,
    PAPER,
    PAPERS,
    POSTED,
    REPLY_BY,
    TOO_OLD,
    WRONG_ACCOUNT,
    ask,
    asking_desk,
    bring,
    call,
    case,
    current,
    look_at,
    look_at_all,
    screen,
    send,
)
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, assert_not_permitted, dump, refused


@pytest.fixture
def desk(stage: Stage) -> CircleDesk:
    """The contractor, with cases to ask about."""
    return asking_desk(stage)


def test_the_list_holds_what_the_case_needs_and_what_was_seen_of_it(desk: CircleDesk) -> None:
    seen = look_at(desk, "receipt", legible="no", note="2枚目の日付")
    with desk.session.reading() as reader:
        application = case(desk)
        programme = scheme_in(reader, application.engagement, application.year_of_use).newest.programme
        listed = papers_of(reader, application, programme)
        online = papers_of(reader, case(desk, BLOCKED), programme)
    assert [document.code for document, _ in listed] == list(PAPERS)
    assert {document.code: paper for document, paper in listed if paper} == {"receipt": seen}
    assert (seen.subject, seen.checked_by, seen.revision) == (
        application.subject, desk.session.vault.user.name, 1
    )  # fmt: skip
    assert online == []


def test_a_second_look_is_the_next_revision_of_the_same_record(desk: CircleDesk) -> None:
    first = look_at(desk, "receipt", present="no")
    second = look_at(desk, "receipt")
    assert (second.id, second.revision, second.present) == (first.id, 2, "yes")
    with desk.session.reading() as reader:
        assert reader.find(PaperCheck) == [second]


def test_a_paper_that_the_rules_do_not_name_is_refused(desk: CircleDesk) -> None:
    with refused(desk.session, PaperUnknown) as caught:
        look_at(desk, "passport")
    assert caught.value.details == {"document": "passport"}


def test_what_is_seen_after_the_screening_asks_for_another_one(desk: CircleDesk) -> None:
    """Else a case could go to the ward as right that was found wrong meanwhile."""
    look_at_all(desk)
    assert screen(desk).outcome != "deficient"
    before = case(desk)
    look_at(desk, "receipt", name_matches="no")
    assert (case(desk).state, case(desk).revision) == ("received", before.revision + 1)
    assert screen(desk).outcome == "deficient"


def test_nothing_is_checked_of_a_case_that_lies_with_the_ward(desk: CircleDesk) -> None:
    look_at_all(desk)
    screen(desk)
    submit(desk.session, [case(desk)], submitted_on=MADE)
    with refused(desk.session, WrongStage):
        look_at(desk, "receipt", present="no")


def test_a_notice_asks_for_what_is_missing_and_the_case_waits_for_its_answer(desk: CircleDesk) -> None:
    look_at_all(desk, "certificate")
    look_at(desk, "receipt", legible="no")
    originals = (OriginalPaper(document="receipt", fate="returned"),)
    made = ask(desk, originals=originals)
    assert (made.number, made.state, made.revision) == ("F-SJ6-0001", "made", 1)
    assert [item.code for item in made.items] == ["documents:receipt", "documents:certificate"]
    assert (made.originals, made.reply_by, made.made_on) == (originals, REPLY_BY, MADE)
    assert made.subject == case(desk).subject
    assert current(desk) == made
    with desk.session.reading() as reader:
        assert stage_of(reader, case(desk)) == "deficient"


def test_the_same_is_asked_before_and_after_the_screening(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    screening = screen(desk)
    assert screening.outcome == "deficient"
    assert [item.code for item in ask(desk).items] == ["documents:receipt"]


def test_a_check_that_failed_is_asked_under_its_place_on_the_form(desk: CircleDesk) -> None:
    [item] = ask(desk, WRONG_ACCOUNT).items
    assert (item.code, item.place) == ("account", "振込先口座")
    assert "12345" not in repr(item)


def test_what_stops_the_screening_can_be_asked_about(desk: CircleDesk) -> None:
    """A day that does not exist is known to the applicant alone."""
    [item] = ask(desk, BLOCKED).items
    assert (item.code, item.place) == ("findings", "利用日")


def test_what_the_applicant_can_not_mend_is_not_asked(desk: CircleDesk) -> None:
    with refused(desk.session, NothingToAsk) as caught:
        ask(desk, TOO_OLD)
    assert caught.value.details == {"number": TOO_OLD}


def test_one_letter_asks_for_everything_so_every_paper_is_looked_at_first(desk: CircleDesk) -> None:
    for code in PAPERS[:-1]:
        look_at(desk, code, present="no")
    with refused(desk.session, PapersUnseen) as caught:
        ask(desk)
    assert caught.value.details == {"number": PAPER}
    look_at(desk, PAPERS[-1])
    assert len(ask(desk).items) == len(PAPERS) - 1


def test_there_is_one_open_notice_of_a_case(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    first = ask(desk)
    with refused(desk.session, DeficiencyOpen) as caught:
        ask(desk)
    assert caught.value.details == {"number": first.number}
    post_deficiency(desk.session, first, day=POSTED)
    with refused(desk.session, DeficiencyOpen):
        ask(desk)


def test_a_refused_notice_leaves_no_gap_in_the_numbers(desk: CircleDesk) -> None:
    numbers = [ask(desk, WRONG_ACCOUNT).number]
    with refused(desk.session, NothingToAsk):
        ask(desk, TOO_OLD)
    numbers.append(ask(desk, BLOCKED).number)
    assert numbers == ["F-SJ6-0001", "F-SJ6-0002"]


@pytest.mark.parametrize("reply_by", ["2025-04-15", "", "2025-04-31"])
def test_a_reply_date_is_a_day_not_before_the_notice(desk: CircleDesk, reply_by: str) -> None:
    with refused(desk.session, DaysOutOfOrder):
        make_deficiency(desk.session, case(desk, WRONG_ACCOUNT).id, reply_by=reply_by, originals=(), made_on=MADE)


def test_the_posting_book_tells_numbers_alone(desk: CircleDesk) -> None:
    made = ask(desk, WRONG_ACCOUNT)
    posting = post_deficiency(desk.session, made, day=POSTED, tracking="1234-5678")
    assert (posting.number, posting.kind, posting.day) == ("H-SJ6-0001", "deficiency", POSTED)
    assert (posting.reference, posting.receipt_number, posting.tracking) == (made.number, WRONG_ACCOUNT, "1234-5678")
    with desk.session.reading() as reader:
        applicant = reader.get(Applicant, case(desk, WRONG_ACCOUNT).applicant)
    told = repr(posting)
    assert not any(text in told for text in (applicant.name, applicant.address, applicant.postcode, applicant.phone))
    assert posting.subject == applicant.subject
    assert (current(desk, WRONG_ACCOUNT).state, current(desk, WRONG_ACCOUNT).posted_on) == ("posted", POSTED)


def test_to_look_into_the_posting_book_is_an_entry(desk: CircleDesk) -> None:
    first = post_deficiency(desk.session, ask(desk, WRONG_ACCOUNT), day=POSTED)
    second = post_deficiency(desk.session, ask(desk, BLOCKED), day=POSTED)
    assert posting_book(desk.session) == [first, second]
    assert acts(desk.session)[-1] == ("record.read", "posting")


def test_a_letter_is_posted_once(desk: CircleDesk) -> None:
    made = ask(desk, WRONG_ACCOUNT)
    post_deficiency(desk.session, made, day=POSTED)
    for again in (made, current(desk, WRONG_ACCOUNT)):  # also from the notice as it was made
        with refused(desk.session, DeficiencyPosted):
            post_deficiency(desk.session, again, day=POSTED)


def test_a_letter_that_is_answered_or_withdrawn_is_not_posted_any_more(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    answered = ask(desk)
    bring(desk, answered, "receipt", day=MADE)
    with refused(desk.session, DeficiencyClosed):
        post_deficiency(desk.session, answered, day=POSTED)
    other = ask(desk, WRONG_ACCOUNT)
    withdraw(desk.session, case(desk, WRONG_ACCOUNT), received_on=POSTED)
    with refused(desk.session, WrongStage):
        post_deficiency(desk.session, other, day=POSTED)


def test_nothing_left_came_or_was_said_on_a_day_to_come(desk: CircleDesk) -> None:
    made = ask(desk, WRONG_ACCOUNT)
    with refused(desk.session, DayAhead):
        post_deficiency(desk.session, made, day="2099-01-05")
    post_deficiency(desk.session, made, day=POSTED)
    with refused(desk.session, DayAhead):
        call(desk, made, "2099-01-05")
    with refused(desk.session, DayAhead):
        receive_supplement(
            desk.session, case(desk, WRONG_ACCOUNT), deficiency=made, arrived_on="2099-01-05", documents=["receipt"]
        )


def test_every_call_is_kept_also_a_third_one(desk: CircleDesk) -> None:
    sent = send(desk, WRONG_ACCOUNT)
    for day in ("2025-04-21", "2025-04-24", "2025-05-02"):
        called = call(desk, sent, day)
    assert [reminder.day for reminder in called.reminders] == ["2025-04-21", "2025-04-24", "2025-05-02"]
    assert current(desk, WRONG_ACCOUNT) == called


def test_a_call_needs_a_letter_that_left_and_a_moment(desk: CircleDesk) -> None:
    made = ask(desk, WRONG_ACCOUNT)
    with refused(desk.session, DeficiencyNotPosted):
        call(desk, made, "2025-04-21")
    post_deficiency(desk.session, made, day=POSTED)
    with refused(desk.session, DaysOutOfOrder):
        call(desk, made, "2025-04-16")
    with refused(desk.session, MomentUnclear):
        call(desk, made, "2025-04-21", time="")
    with refused(desk.session, RecordUnfit):
        call(desk, made, "2025-04-21", time="25:00")


def test_nobody_is_called_about_a_case_that_was_withdrawn(desk: CircleDesk) -> None:
    sent = send(desk, WRONG_ACCOUNT)
    withdraw(desk.session, case(desk, WRONG_ACCOUNT), received_on="2025-04-20")
    with refused(desk.session, WrongStage):
        call(desk, sent, "2025-04-21")


def test_the_telephone_script_is_that_of_the_letter_and_to_open_it_is_an_entry(desk: CircleDesk) -> None:
    sent = send(desk, WRONG_ACCOUNT)
    lines = [line.text for line in read_phone_script(desk.session, sent)]
    assert sent.items[0].phone in lines
    assert desk.session.vault.user.name in lines[0]
    assert any(WRONG_ACCOUNT in line for line in lines)
    assert acts(desk.session)[-1] == ("record.read", f"deficiency:{sent.id}")


def test_the_letter_says_what_the_notice_says_and_its_print_is_an_entry(desk: CircleDesk) -> None:
    look_at_all(desk, "certificate")
    originals = (
        OriginalPaper(document="receipt", fate="returned"), OriginalPaper(document="母子健康手帳", fate="kept"),
    )  # fmt: skip
    made = ask(desk, originals=originals)
    pdf = deficiency_paper(desk.session, desk.fonts, made, reply_to=("練習町9-1　練習サポート",))
    page = "".join(texts(pdf))
    with desk.session.reading() as reader:
        applicant = reader.get(Applicant, case(desk).applicant)
    for said in (
        made.number, PAPER, applicant.name, "令和7年4月30日（水）", "令和7年4月30日（必着）", "領収書", "母子健康手帳",
        made.items[0].problem, "練習町9-1　練習サポート", "効力はありません",
    ):  # fmt: skip
        assert said in page, said
    assert "{" not in page
    account: Account = case(desk).account
    assert not any(secret in page for secret in ("円", account.number, account.holder_kana))
    assert acts(desk.session)[-1] == ("deficiency.make", f"deficiency:{made.id}")
    assert applicant.name not in repr(acts(desk.session))


def test_without_an_address_of_its_own_the_letter_names_the_wards_contact(desk: CircleDesk) -> None:
    page = "".join(texts(deficiency_paper(desk.session, desk.fonts, ask(desk, WRONG_ACCOUNT))))
    assert page.count(desk.engagement.letterhead.contact) == 2


def test_printing_changes_nothing(desk: CircleDesk) -> None:
    made = ask(desk, WRONG_ACCOUNT)
    before = dump(desk.session)
    assert deficiency_paper(desk.session, desk.fonts, made) == deficiency_paper(desk.session, desk.fonts, made)
    assert dump(desk.session) == before


def test_an_auditor_may_read_and_do_nothing_of_it(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    sent = send(desk)
    waiting = ask(desk, WRONG_ACCOUNT)
    for act, work in (
        ("paper.check", lambda: look_at(desk, "receipt")),
        ("deficiency.make", lambda: ask(desk, BLOCKED)),
        ("deficiency.make", lambda: deficiency_paper(desk.session, desk.fonts, sent)),
        ("deficiency.post", lambda: post_deficiency(desk.session, waiting, day=POSTED)),
        ("deficiency.remind", lambda: call(desk, sent, "2025-04-21")),
        ("deficiency.pass_on", lambda: pass_on_overdue(desk.session, today=AFTER)),
        ("supplement.receive", lambda: bring(desk, sent, "receipt")),
    ):
        assert_not_permitted(desk.session, "auditor", act, work)


def test_the_ward_asks_nobody_itself(stage: Stage) -> None:
    ward = stage("received").ward
    with ward.session.reading() as reader:
        application = reader.find(Application)[0]
    assert_not_permitted(
        ward.session,
        "responsible",
        "deficiency.make",
        lambda: make_deficiency(ward.session, application.id, reply_by=REPLY_BY, originals=(), made_on=MADE),
    )


def test_a_finding_that_was_settled_meanwhile_is_not_asked(desk: CircleDesk) -> None:
    with desk.session.reading() as reader:
        findings = reader.find(Finding, application=case(desk, BLOCKED).id)
    settle_findings(desk.session, findings, note="練習：控えで確認しました。")
    with refused(desk.session, NothingToAsk):
        ask(desk, BLOCKED)


def test_everything_of_a_person_goes_with_that_person(desk: CircleDesk) -> None:
    """Papers, notice, posting and supplement are found under the one subject, so that they can be erased (A3)."""
    look_at_all(desk, "receipt")
    bring(desk, send(desk), "receipt")
    with desk.session.reading() as reader:
        subject = case(desk).subject
        for record_type in (PaperCheck, Deficiency, Posting, Supplement):
            assert {record.subject for record in reader.find(record_type)} == {subject}
