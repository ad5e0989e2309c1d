"""Every place where somebody types, for ``test_kept``."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from sitter_desk.desktop.page import Page
from sitter_desk.desktop.widgets.any_field import read
from sitter_desk.desktop.widgets.field import TextField
from sitter_desk.domain.records import Round, Site
from sitter_desk.office.circle.demo import machine_fonts
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.duplicates import look_for_duplicates
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.views.hand_desk import list_sheets
from sitter_desk.office.views.hand_preparing import prepare_sheet, typed_line
from sitter_desk.office.views.notice_desk import make_lots
from sitter_desk.office.views.rules_desk import with_value
from tests.desktop.conftest import QUIET
from tests.unit.office import asking
from tests.unit.office.harness import Pair
from tests.unit.office.planting import PAIRS, keep, stored

WORDS = "練習：母子手帳で確かめた。"
DAY = "R7.4.18"


@dataclass(frozen=True)
class Place:
    """Where somebody types: the desk, made ready so that ``where`` leads there, what is typed, how it reads, and the
    act that is done with it. ``step`` opens the box, where it is not open at once."""

    page: str
    site: Site
    ready: Callable[[Callable[[str], Pair]], tuple[CircleDesk, str]]
    type: Callable[[Any], object]
    act: Callable[[Any], object]
    seen: Callable[[Any], object]
    step: Callable[[Any], object] = lambda _page: None


def put(field: TextField | QLineEdit, text: str) -> None:
    """As by the keys."""
    line = field.line if isinstance(field, TextField) else field
    line.setText(text)
    line.textEdited.emit(text)


def pick(field: Any, value: str) -> None:
    field.choose(value)
    field.picked.emit(value)


# ---- the desks ------------------------------------------------------------------------------------------------------


def simple(stage: str, site: Site, where: str) -> Callable[[Callable[[str], Pair]], tuple[CircleDesk, str]]:
    return lambda stage_: (stage_(stage).desks[site], where)


def a_sheet(stage: Callable[[str], Pair]) -> tuple[CircleDesk, str]:
    ward = stage("sent").ward
    lines = [typed_line("窓あき封筒", "箱3", "枚", 300), typed_line("白紙の申請書", "", "部", 50)]
    return ward, prepare_sheet(ward.session, ward.engagement.id, "supplies", typed=lines).number


def a_waiting_sheet(stage: Callable[[str], Pair]) -> tuple[CircleDesk, str]:
    desk = stage("told").contractor
    with desk.session.reading() as reader:
        rows = list_sheets(reader, desk.engagement.id)
    return desk, next(each.number for each in rows if each.turn == "contractor" and each.state == "recorded")


def a_disc(stage: Callable[[str], Pair]) -> tuple[CircleDesk, str]:
    ward = stage("engaged").ward
    made = seal_bundle(ward.session, ward.engagement, folder=ward.cd, made_on="2025-03-17", return_by="2025-05-09")
    return ward, made.disc.number


def a_letter(stage: Callable[[str], Pair]) -> tuple[CircleDesk, str]:
    desk = asking.asking_desk(stage)
    asking.look_at_all(desk, "receipt")
    return desk, asking.ask(desk).id


def a_letter_that_is_out(stage: Callable[[str], Pair]) -> tuple[CircleDesk, str]:
    desk = asking.asking_desk(stage)
    asking.look_at_all(desk, "receipt")
    return desk, asking.send(desk).id


def a_pair(stage: Callable[[str], Pair]) -> tuple[CircleDesk, str]:
    desk = stage("founded").contractor
    look_for_duplicates(desk.session, keep(desk, *PAIRS["same_child"]()))
    return desk, next(each.id for each in stored(desk) if each.kind == "same_child")


def a_case(number: str) -> Callable[[Callable[[str], Pair]], tuple[CircleDesk, str]]:
    def ready(stage: Callable[[str], Pair]) -> tuple[CircleDesk, str]:
        desk = asking.asking_desk(stage)
        asking.look_at_all(desk, "receipt")
        return desk, number

    return ready


def a_lot(stage: Callable[[str], Pair]) -> tuple[CircleDesk, str]:
    desk = stage("told").contractor
    with desk.session.reading() as reader:
        round_ = reader.find(Round)[0].id
    made = make_lots(desk.session, machine_fonts(), round_, issued_on="2025-04-25")
    return desk, made.lots[0]


# ---- the places -----------------------------------------------------------------------------------------------------


def new_sheet(page: Any) -> None:
    row = page.prepare.add("窓あき封筒", "枚")
    put(row.reference, "箱3")
    put(row.count, "300")


def transcript(page: Any) -> None:
    panel = page.sheet
    for field, text in ((panel.day, "R7.3.25"), (panel.time, "10:30"), (panel.place, "区役所3階"),
                        (panel.giver, "区職　練習郎"), (panel.receiver, "受託　練習子")):  # fmt: skip
        put(field, text)
    for field, text in zip(panel.rows.fields, ("300", "49"), strict=True):
        put(field, text)


def counts(page: Any) -> None:
    for field in page.sheet.rows.fields:
        put(field, "7777")
    put(page.sheet.note, WORDS)


def copy(page: Any) -> None:
    put(page.copy.number, "K-SJ6-0007")
    page.copy.add()
    for field, text in zip((*page.copy.own, *page.copy.paper), ("1", "49", "1", "50"), strict=True):
        put(field, text)
    put(page.copy.note, WORDS)


def call(page: Any) -> None:
    page.letter.choose("call")
    pick(page.letter.call.outcome, "no_answer")
    put(page.letter.call.time, "10:05")


def supplement(page: Any) -> None:
    put(page.letter.supplement.note, WORDS)
    page.letter.supplement.ticks["statement"].setChecked(True)


def letter_texts(page: Any) -> object:
    texts = {mode: texts_of(form.fields) for mode, form in page.letter.forms.items()}
    if page.letter.mode != "call":
        del texts["call"]  # it says what time it is
    return page.letter.mode, texts


def texts_of(fields: Any) -> dict[str, Any]:
    return {name: read(field) for name, field in fields.items()}


def said_of_a_pair(page: Any) -> None:
    pick(page.pair.verdict, "same")
    put(page.pair.note, WORDS)


def box(page: Any) -> list[str]:
    """What stands in the box under the ledger."""
    return [each.text() for each in page.case.about.findChildren(QLineEdit) if each.parent()]


def in_box(*texts: str | None) -> Callable[[Any], None]:
    def type_(page: Any) -> None:
        fields = page.case.about.findChildren(QLineEdit)
        assert len(fields) == len(texts)
        for field, text in zip(fields, texts, strict=True):
            if text is not None:  # else nobody touches it, whatever came back into it
                put(field, text)

    return type_


def press(name: str) -> Callable[[Any], None]:
    return lambda page: page.case.about.buttons[name].click()


def of_letter(page: Any) -> None:
    put(page.letter.reply_by, "R7.6.29")
    pick(page.letter.fates["statement"], "returned")


def counted(page: Any) -> None:
    page.lot.sealed.setText("3")
    page.lot.table.choose("T-SJ6-0002")
    page.lot.mark("spoiled")


def looked_up(page: Any) -> None:
    page._select([page.table.rows.rows[1].key, page.table.rows.rows[2].key])
    pick(page.answer.result, "fail")
    page.answer.note.setPlainText(WORDS)


def verdict(page: Any) -> None:
    page.verdict.choose("refuse")
    pick(page.verdict.ground, "age")
    page.verdict.text.setPlainText(WORDS)


def result(page: Any) -> None:
    for name, text in (("draft_number", "7新子家第52号"), ("approved_on", "R7.4.22"), ("effective_on", "4/25"),
                       ("approver_post", "課長"), ("document_number", "7新子家第52号")):  # fmt: skip
        put(page.register.fields[name], text)


def marked(page: Any) -> None:
    """Every case is marked as proposed, then the step of registering is open."""
    for _ in range(4):
        page._press()
        settle(page)
    page._to_step("register")


def settle(page: Page) -> None:
    quiet = 0
    while quiet < QUIET:
        QTest.qWait(20)
        quiet = quiet + 1 if page.desk.tasks.idle else 0


def rules(page: Any) -> None:
    page._change(with_value(page.tree, "bands.day_ceiling_yen", 2000))
    page.effect.note.set_text(WORDS)


def put_in_force(page: Any) -> None:
    page._to("effect")
    settle(page)
    page._put()


PLACES = {
    "new_sheet": Place(
        "handover_sheet", "ward", simple("sent", "ward", "new:supplies"), new_sheet, lambda page: page._make(),
        lambda page: [each.texts for each in page.prepare.rows],
    ),
    "transcript": Place(
        "handover_sheet", "ward", a_sheet, transcript, lambda page: page._record(),
        lambda page: texts_of(page.sheet.fields) if page.sheet.mode == "record" else None,
    ),
    "counts": Place(
        "handover_sheet", "contractor", a_waiting_sheet, counts, lambda page: page._confirm(),
        lambda page: texts_of(page.sheet.fields) if page.sheet.mode == "confirm" else None,
    ),
    "paper_copy": Place(
        "handover_sheet", "contractor", simple("told", "contractor", "paper"), copy, lambda page: page._confirm_copy(),
        lambda page: texts_of(page.copy.fields) if page.what == "copy" else None,
    ),
    "posting": Place(
        "deficiencies", "contractor", a_letter, lambda page: put(page.letter.post.tracking, "1234-5678"),
        lambda page: page._post(), letter_texts,
    ),
    "call": Place("deficiencies", "contractor", a_letter_that_is_out, call, lambda page: page._call(), letter_texts),
    "supplement": Place(
        "deficiencies", "contractor", a_letter_that_is_out, supplement, lambda page: page._supplement(), letter_texts,
    ),
    "duplicate": Place(
        "duplicates", "contractor", a_pair, said_of_a_pair, lambda page: page.decide(),
        lambda page: (page.pair.verdict.value, page.pair.note.text()),
    ),
    "finding": Place(
        "prescreening", "contractor", a_case(asking.BLOCKED), in_box(WORDS), press("settle"), box,
    ),
    "question": Place(
        "prescreening", "contractor", a_case(asking.PAPER), in_box(WORDS, "R7.5.1"), press("ask"), box,
        lambda page: page.case.about.show_question(),
    ),
    "withdrawal": Place(
        "prescreening", "contractor", a_case(asking.PAPER), in_box(DAY, WORDS), press("withdraw"), box,
        lambda page: page.case.checks.withdrawal.click(),
    ),
    "letter": Place(
        "prescreening", "contractor", a_case(asking.PAPER), of_letter, lambda page: page._make_letter(),
        lambda page: texts_of(page.letter.fields), lambda page: page._draft(),
    ),
    "look_up": Place(
        "lookups", "ward", simple("received", "ward", ""), looked_up, lambda page: page.record.click(),
        lambda page: (page.answer.result.value, page.answer.note.toPlainText(), [each.check for each in page.chosen]),
    ),
    "plan": Place(
        "rounds", "ward", simple("decided", "ward", "plan"), lambda page: put(page.plan.fields["close"], "R7.5.9"),
        lambda page: page._open_round(), lambda page: texts_of(page.plan.fields),
    ),
    "day": Place(
        "rounds", "ward", simple("decided", "ward", "board"), lambda page: put(page.board.day, "R7.4.15"),
        lambda page: page.board.keep(), lambda page: page.board.day.text,
    ),
    "acceptance": Place(
        "rounds", "ward", simple("engaged", "ward", "about"), lambda page: put(page.about.day, "R7.3.20"),
        lambda page: page.about.accept.click(), lambda page: page.about.day.text,
    ),
    "verdict": Place(
        "decisions", "ward", simple("looked_up", "ward", ""), verdict, lambda page: page._press(),
        lambda page: (page.verdict.deed, texts_of(page.verdict.fields)),
    ),
    "words_to_the_contractor": Place(
        "decisions", "ward", simple("looked_up", "ward", ""),
        lambda page: page.case.asked.note.setPlainText(WORDS), lambda page: page.case.asked.send.click(),
        lambda page: page.case.asked.note.toPlainText(),
    ),
    "result": Place(
        "decisions", "ward", simple("looked_up", "ward", ""), result, lambda page: page._register(),
        lambda page: texts_of(page.register.fields), marked,
    ),
    "lot": Place(
        "notices", "contractor", a_lot, counted, lambda page: page._seal(),
        lambda page: (page.lot.sealed.text(), dict(page.lot.marks)) if page.lot.is_open_to_count else None,
    ),
    "media": Place(
        "media", "ward", a_disc, lambda page: put(page.side.place, "キャビネットA"),
        lambda page: page.side._keep.click(), lambda page: page.side.place.text(),
    ),
    "rules": Place(
        "rules", "ward", simple("received", "ward", ""), rules, put_in_force,
        lambda page: (page.tree, page.effect.note.text),
    ),
}  # fmt: skip
