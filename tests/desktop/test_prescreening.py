"""The page of 事前審査: what a person sees of a case, what one key records, and which act comes next."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.prescreening.about import AboutPanel
from sitter_desk.desktop.pages.prescreening.checks import next_paper, to_correct
from sitter_desk.desktop.pages.prescreening.page import PrescreeningPage
from sitter_desk.desktop.theme import Look
from sitter_desk.domain.records import Application, Deficiency, Finding, Question, Screening, Submission
from sitter_desk.office.questions import send_back
from sitter_desk.office.views.screening_desk import open_screening
from sitter_desk.office.views.screening_work import screen_each
from sitter_desk.workstation.language import translator
from tests.desktop.prescreening_sitting import Settled, Sitting, sit
from tests.unit.office.asking import BLOCKED, PAPER, PAPERS, WRONG_ACCOUNT, case, look_at_all, screen, send
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry
from tests.unit.office.harness import acts, in_role
from tests.unit.office.planting import decided, stored
from tests.unit.office.years import DAY, busy, submitted, typed

__all__ = ["sit"]
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def list_of(page: PrescreeningPage) -> list[str]:
    return [line.key for line in page.case.checks.list.lines.lines if line.key]


# ---- the list ------------------------------------------------------------------------------------------------------


def test_the_list_names_nobody_and_an_opened_case_is_one_look(sit: Sitting) -> None:
    before = acts(sit.office.session)
    sit.page.arrive()
    sit.settle()
    assert [row.cells[0].text for row in sit.page.work.table.rows.rows] == [f"SJ6-0-000{n}" for n in (1, 2, 3, 4)]
    assert acts(sit.office.session) == before
    sit.press(Qt.Key.Key_Return)
    assert acts(sit.office.session) == [*before, ("record.read", f"application:{case(sit.office, BLOCKED).id}")]
    assert sit.page.views.currentWidget() is sit.page.case


def test_the_next_case_is_one_key_away(sit: Sitting) -> None:
    sit.open(WRONG_ACCOUNT)
    assert sit.page._place().position == 2
    sit.press(Qt.Key.Key_Right, ALT)
    assert sit.page._number == "SJ6-0-0003"
    sit.press(Qt.Key.Key_Left, ALT)
    sit.press(Qt.Key.Key_Left, ALT)
    assert sit.page._number == BLOCKED
    sit.press(Qt.Key.Key_Left, ALT)  # there is none before the first
    assert sit.page._number == BLOCKED
    sit.press(Qt.Key.Key_Escape)
    assert sit.page.views.currentWidget() is sit.page.work


def test_many_are_screened_at_one_press_and_what_fails_is_named(sit: Sitting) -> None:
    sit.page.arrive()
    sit.settle()
    sit.page._screen(sit.page.work.ids)
    sit.settle()
    for each in stored(sit.office):
        decided(sit.office, each)
    sit.page._screen(sit.page.work.ids)
    sit.settle()
    told = sit.page.banner_text()
    assert "2件の事前審査を終えました" in told
    assert "2件はできませんでした" in told
    assert BLOCKED in told
    assert PAPER in told
    assert sit.page.work.filters["screen"].text().endswith(" 2")
    assert sit.page.work.filters["submit"].text().endswith(" 1")


def to_pass_on(sit: Sitting) -> None:
    """All is screened, and the list shows what can be passed on."""
    look_at_all(sit.office)
    screen(sit.office)
    sit.page.arrive()
    sit.settle()
    sit.page.work.filters["submit"].click()
    sit.settle()


def test_what_is_screened_is_passed_on_by_one_button_that_carries_the_number(sit: Sitting) -> None:
    to_pass_on(sit)
    assert sit.primary_text() == "1件を区へ回付する"
    sit.press(Qt.Key.Key_Return, CTRL)
    with sit.office.session.reading() as reader:
        assert reader.count(Submission) == 1
    assert PAPER in sit.page.banner_text()
    assert sit.page.work.ids == []


def test_an_empty_list_leads_to_where_the_cases_are(sit: Sitting) -> None:
    to_pass_on(sit)
    sit.press(Qt.Key.Key_Return, CTRL)
    work = sit.page.work
    [screening] = [
        each for each in work.findChildren(QPushButton) if each.accessibleName() == "事前審査を待つ 3件あります"
    ]
    screening.click()
    sit.settle()
    assert (work.work, len(work.ids)) == ("screen", 3)


# ---- one key, one answer -------------------------------------------------------------------------------------------


def test_space_says_that_a_paper_fits_and_goes_to_the_next_one(sit: Sitting) -> None:
    page = sit.open()
    looks = [act for act in acts(sit.office.session) if act[0] == "record.read"]
    assert page.case.checks.list.current_key == "documents:application"
    sit.press(Qt.Key.Key_Space)
    assert page.case.checks.list.current_key == "documents:uses"
    sit.press(Qt.Key.Key_Space, SHIFT)
    assert {each.document: each.present for each in sit.papers()} == {"application": "yes", "uses": "no"}
    assert [act for act in acts(sit.office.session) if act[0] == "record.read"] == looks
    assert page.case.checks.list.current_key == "documents:receipt"


def test_a_letter_of_the_keyboard_answers_nothing(sit: Sitting) -> None:
    page = sit.open()
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_1, Qt.Key.Key_O):
        sit.press(key)
    assert sit.papers() == []
    assert page.case.checks.list.current_key == "documents:application"


def test_all_papers_seen_the_case_is_screened_and_passed_on_by_the_primary_key(sit: Sitting) -> None:
    page = sit.open()
    assert sit.primary is not None
    assert (sit.primary_text(), sit.primary.isEnabled()) == ("事前審査を終える", False)
    assert page.bar.sentence == "未確認があります（書類 6）。決めるのは区です。"
    for _ in PAPERS:
        sit.press(Qt.Key.Key_Space)
    assert len(sit.papers()) == len(PAPERS)
    assert sit.primary.isEnabled()
    sit.press(Qt.Key.Key_Return, CTRL)
    with sit.office.session.reading() as reader:
        assert [each.screened_on for each in reader.find(Screening)] == [sit.desk.today()]
    assert sit.primary_text() == "区へ回付する"
    sit.press(Qt.Key.Key_Return, CTRL)
    with sit.office.session.reading() as reader:
        assert reader.count(Submission) == 1
    assert sit.primary is None
    assert "決めるのは区です" in page.bar.sentence


def test_a_paper_that_asks_for_its_day_is_not_answered_without_it(
    sit: Sitting, qtbot: QtBot, desk_of: Callable[..., Desk]
) -> None:
    shown = open_screening(sit.office.session, case(sit.office).id)
    row = next(check for check in shown.checks if check.code == "documents:receipt")
    assert row.paper is not None
    dated = replace(row, paper=replace(row.paper, oldest="2025-01-14"))
    about = AboutPanel(Look(), translator())
    qtbot.addWidget(about)
    told: list[tuple[str, str, str]] = []
    about.answered.connect(lambda *said: told.append(said))
    about.show_check(shown, dated)
    about.answer("fits")
    assert told == []
    assert about.issued is not None
    assert about.issued.sentence
    about.issued.set_text("R7.3.2")
    about.answer("fits")
    assert told == [("receipt", "fits", "2025-03-02")]
    about.answer("missing")
    assert told[-1][1] == "missing"


def test_f3_leads_to_what_is_to_be_corrected_and_f7_f8_through_the_papers(sit: Sitting) -> None:
    page = sit.open(WRONG_ACCOUNT)
    assert page.case.checks.list.current_key == "account"
    sit.open()
    sit.press(Qt.Key.Key_F8)
    assert page.case.checks.list.current_key == "documents:uses"
    sit.press(Qt.Key.Key_F7)
    sit.press(Qt.Key.Key_F7)
    assert page.case.checks.list.current_key == "documents:discount"  # round to the last
    sit.press(Qt.Key.Key_F3)
    assert page.case.checks.list.current_key == "documents:application"
    shown = page.case.case
    assert shown is not None
    assert to_correct(shown, after="documents:discount") == "documents:application"
    assert next_paper(shown, after="documents:application", step=-1) == "documents:discount"


def test_the_heads_of_groups_are_passed_over(sit: Sitting) -> None:
    page = sit.open()
    page.case.checks.list.choose(list_of(page)[0])
    seen = [page.case.checks.list.current_key]
    for _ in range(len(list_of(page)) - 1):
        sit.press(Qt.Key.Key_Down)
        seen.append(page.case.checks.list.current_key)
    assert seen == list_of(page)


def test_what_does_not_apply_is_left_out_until_it_is_asked_for(sit: Sitting) -> None:
    page = sit.open()
    assert "category" not in list_of(page)
    page.case.checks._more.click()
    assert "category" in list_of(page)


# ---- findings, duplicates, letters ---------------------------------------------------------------------------------


def test_a_finding_is_settled_with_a_note_and_enter(sit: Sitting) -> None:
    page = sit.open(BLOCKED)
    assert sit.primary is not None
    assert not sit.primary.isEnabled()
    assert "確認事項 1" in page.bar.sentence
    note = page.case.about.note
    assert note is not None
    note.setFocus()
    sit.press(Qt.Key.Key_Return)  # nothing typed, nothing settled
    with sit.office.session.reading() as reader:
        assert {each.state for each in reader.find(Finding, application=page._id)} == {"open"}
    sit.qtbot.keyClicks(note, "E-mail 4/17")
    sit.press(Qt.Key.Key_Return)
    with sit.office.session.reading() as reader:
        assert [each.note for each in reader.find(Finding, application=page._id, blocks=True)] == ["E-mail 4/17"]
    assert sit.primary_text() == "事前審査を終える"
    assert sit.primary.isEnabled()


def test_a_duplicate_found_at_the_end_stops_the_case_and_leads_to_the_comparison(
    stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot, settled: Settled
) -> None:
    office = stage("compared").contractor
    one, two = typed(office, busy(1)), typed(office, busy(1))
    sit = Sitting(office, desk_of(office.session), qtbot, settled)
    page = sit.open(one.receipt_number)
    sit.press(Qt.Key.Key_Return, CTRL)
    assert "SD-609" in page.banner_text()
    assert "重複の疑い" in page.bar.sentence
    page.case.checks.list.choose("duplicates")
    first = next(name for name in page.case.about.buttons if name.startswith("duplicate "))
    page.case.about.buttons[first].click()
    assert sit.gone == [("duplicates", first.removeprefix("duplicate "))]
    shown = page.case.case
    assert shown is not None
    assert two.receipt_number in {each.other_number for each in shown.duplicates}


def test_a_letter_is_previewed_before_it_is_made(sit: Sitting) -> None:
    look_at_all(sit.office, "receipt")
    page = sit.open()
    assert sit.primary_text() == "不備のお知らせを作る"
    sit.press(Qt.Key.Key_Return, CTRL)
    assert page.views.currentWidget() is page.letter
    with sit.office.session.reading() as reader:
        assert reader.count(Deficiency) == 0
    page.letter.reply_by.set_text("あした")
    page.letter.reply_by.edited.emit("")
    assert sit.primary is not None
    assert not sit.primary.isEnabled()
    page.letter.reply_by.set_text("R7.6.30")
    page.letter.reply_by.edited.emit("")
    page.letter.fates["statement"].choose("returned")
    sit.settle()
    sit.press(Qt.Key.Key_Return, CTRL)
    with sit.office.session.reading() as reader:
        [letter] = reader.find(Deficiency)
    assert (letter.reply_by, [(each.document, each.fate) for each in letter.originals]) == (
        "2025-06-30", [("statement", "returned")],
    )  # fmt: skip
    assert sit.gone == [("deficiencies", letter.id)]


def test_esc_leaves_the_draft_and_nothing_is_made(sit: Sitting) -> None:
    look_at_all(sit.office, "receipt")
    page = sit.open()
    sit.press(Qt.Key.Key_Return, CTRL)
    sit.press(Qt.Key.Key_Escape)
    assert page.views.currentWidget() is page.case
    with sit.office.session.reading() as reader:
        assert reader.count(Deficiency) == 0


def test_a_letter_that_is_out_is_what_the_page_leads_to(sit: Sitting) -> None:
    look_at_all(sit.office, "receipt")
    letter = send(sit.office)
    page = sit.open()
    assert letter.number in page.bar.sentence
    sit.press(Qt.Key.Key_Return, CTRL)
    assert sit.gone == [("deficiencies", letter.id)]


def test_a_withdrawal_is_recorded_with_its_day(sit: Sitting) -> None:
    page = sit.open()
    page.case.checks.withdrawal.click()
    page.case.about.buttons["withdraw"].click()
    sit.settle()
    assert case(sit.office).state == "withdrawn"
    assert PAPER in page.banner_text()
    assert sit.primary is None


def test_the_ward_is_asked_about_a_case_that_stays_where_it_is(sit: Sitting) -> None:
    page = sit.open()
    page.case.about.show_question()
    assert not page.case.about.buttons["ask"].isEnabled()
    text = page.focusWidget()
    assert text is not None
    sit.qtbot.keyClicks(text, "R6.10.24?")
    page.case.about.buttons["ask"].click()
    sit.settle()
    with sit.office.session.reading() as reader:
        [asked] = reader.find(Question)
    assert (asked.text, asked.kind, asked.application) == ("R6.10.24?", "question", page._id)
    assert asked.number in page.banner_text()
    assert case(sit.office).state == "received"


def test_what_the_ward_wrote_stands_over_a_case_that_it_sent_back(
    stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot, settled: Settled
) -> None:
    pair = stage("received")
    with pair.ward.session.reading() as reader:
        sent = reader.find(Application)[1]
    send_back(pair.ward.session, sent, "練習：領収書を確かめること", asked_on="2025-04-18", answer_by="2025-04-21")
    carry(pair.ward, pair.contractor)
    sit = Sitting(pair.contractor, desk_of(pair.contractor.session), qtbot, settled)
    page = sit.open(sent.receipt_number)
    assert "練習：領収書を確かめること" in page.banner_text()
    assert "令和7年4月21日" in page.banner_text()
    assert sit.primary_text() == "事前審査を終える"  # it is screened anew before it goes again
    sit.press(Qt.Key.Key_Return, CTRL)
    assert sit.primary_text() == "区へ回付する"


# ---- who may, and what fails ---------------------------------------------------------------------------------------


def test_the_auditor_sees_it_all_and_is_offered_nothing(sit: Sitting) -> None:
    with in_role(sit.office.session, "auditor") as session:
        sit.desk.opened(session)
        page = sit.open()
        assert sit.primary is None
        assert page.case.about.buttons == {}
        sit.press(Qt.Key.Key_Space)
        assert sit.papers() == []
        assert page.case.checks.withdrawal.isHidden()


def test_what_changed_meanwhile_is_said_and_the_page_goes_on(sit: Sitting) -> None:
    page = sit.open()
    look_at_all(sit.office)
    screen(sit.office)
    submitted(sit.office, case(sit.office))
    sit.press(Qt.Key.Key_Space)
    assert "SD-" in page.banner_text()
    sit.open(WRONG_ACCOUNT)
    assert page._number == WRONG_ACCOUNT


def test_a_number_that_nobody_has_leads_to_the_list(sit: Sitting) -> None:
    sit.open("SJ6-0-0999")
    assert sit.page.views.currentWidget() is sit.page.work


def test_another_page_s_work_is_seen_in_the_list(sit: Sitting) -> None:
    sit.page.arrive()
    sit.settle()
    sit.desk.write(sit.page, lambda session: screen_each(session, [case(sit.office).id], day=DAY), lambda _: None)
    look_at_all(sit.office)
    ids = [case(sit.office).id]
    sit.desk.write(sit.page, lambda session: screen_each(session, ids, day=DAY), lambda _: None)
    sit.settle()
    assert sit.page.work.filters["submit"].text().endswith(" 1")
