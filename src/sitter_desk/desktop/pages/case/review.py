"""What was looked at: points to check, papers, the pre-screening; and what passed between the offices."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from sitter_desk.desktop.models.applications import MARKS
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.applications.words import noticed_words, seen_words
from sitter_desk.desktop.pages.case.parts import Fact, facts, listed, marked, section, table_section
from sitter_desk.desktop.pages.case.words import (
    ANSWERS,
    LETTER_STATES,
    OUTCOMES,
    QUESTIONS,
    notice_words,
    told_words,
)
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import long_day, short_day
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.findings import FINDINGS
from sitter_desk.domain.programme import Document
from sitter_desk.domain.records import Answered, Decision, Deficiency, Finding, PaperCheck, Screening
from sitter_desk.office.telling import OUTCOMES as DECIDED
from sitter_desk.office.views.case_view import CaseView
from sitter_desk.workstation.language import Translator

_OUTCOME_MARKS: dict[str, Mark] = {"pass": "ok", "deficient": "ng", "ward": "check"}
_DECIDED_MARKS: dict[str, Mark] = {"grant": "ok", "partial": "ok", "refuse": "ng", "revoke": "ng"}
_ANSWER_MARKS: dict[Answered, Mark] = {"yes": "ok", "no": "ng", "none": "info"}


def checked(look: Look, tr: Translator, view: CaseView) -> list[QWidget]:
    """Points, papers, the last screening."""
    return [_points(look, tr, view), _papers(look, tr, view), _screening(look, tr, view)]


def passed(look: Look, tr: Translator, view: CaseView) -> list[QWidget]:
    """Letters to the applicant and what he told, the ward's questions, its decision, the notice."""
    parts = [_letters(look, tr, view), _asked(tr, view), _decided(look, tr, view), _notices(look, tr, view)]
    return [part for part in parts if part is not None] or [
        label(tr("case", "Nothing has been passed on yet."), "note")
    ]


# ---- points --------------------------------------------------------------------------------------------------------


def _points(look: Look, tr: Translator, view: CaseView) -> QWidget:
    lines = [
        marked(look, MARKS[each.mark], noticed_words(tr, each), seen_words(tr, each)) for each in view.peek.noticed
    ]
    settled = [_settled(look, tr, each) for each in view.findings if each.state == "settled"]
    nothing = [] if lines else [marked(look, "ok", tr("case", "Nothing is open."))]
    open_ones = tr("case", "{count} open", count=len(lines)) if lines else ""
    return section(tr("case", "Points to check"), *nothing, *lines, *settled, detail=open_ones)


def _settled(look: Look, tr: Translator, finding: Finding) -> QWidget:
    sentence = tr("findings", FINDINGS[finding.code]) if finding.code in FINDINGS else finding.code
    words = f"{finding.field}：{sentence}" if finding.field else sentence
    return marked(look, "done", words, tr("case", "Settled: {note}", note=finding.note) if finding.note else "")


def _papers(look: Look, tr: Translator, view: CaseView) -> QWidget:
    title = tr("case", "Papers")
    columns = (
        Column(tr("case", "Paper"), 0),
        Column(tr("case", "Seen"), 130),
        Column(tr("case", "Issued on"), 100, figures=True),
        Column(tr("case", "Note"), 190),
        Column(tr("case", "Looked at"), 150),
    )
    if not view.papers:
        return section(title, marked(look, "ok", tr("case", "An online application needs no paper here.")))
    rows = [_paper(tr, document, seen) for document, seen in view.papers]
    return table_section(title, listed(look, columns, rows, name=title))


def _paper(tr: Translator, document: Document, seen: PaperCheck | None) -> Row:
    if seen is None:
        cells = (Cell(document.title), Cell(tr("case", "not looked at yet"), mark="wait"), Cell(), Cell(""), Cell(""))
        return Row(key=document.code, cells=cells)
    faulty = seen.present == "yes" and "no" in (seen.legible, seen.original, seen.name_matches)
    mark: Mark = "check" if faulty else _ANSWER_MARKS[seen.present]
    word = tr("case", "seen, with a fault") if faulty else tr("case", ANSWERS[seen.present])
    who = f"{short_day(seen.checked_on)} {seen.checked_by}"
    cells = (
        Cell(document.title),
        Cell(word, mark=mark),
        Cell(short_day(seen.issued_on) or "–"),
        Cell(seen.note),
        Cell(who),
    )
    return Row(key=document.code, cells=cells)


def _screening(look: Look, tr: Translator, view: CaseView) -> QWidget:
    title = tr("case", "Pre-screening")
    if not view.screenings:
        return section(title, marked(look, "wait", tr("case", "Not screened yet.")))
    last = view.screenings[-1]
    again = view.records.application.state != "screened"
    words = tr("case", "To be screened again") if again else tr("case", OUTCOMES[last.outcome])
    head = marked(look, "wait" if again else _OUTCOME_MARKS[last.outcome], words)
    by = tr("case", "{day}, {who}", day=long_day(tr, last.screened_on), who=last.screened_by)
    return section(title, head, facts(_amounts(tr, last)), detail=by)


def _amounts(tr: Translator, screening: Screening) -> Iterator[Fact]:
    yield tr("case", "Claimed"), _yen(tr, screening.claimed_yen)
    yield tr("case", "By the rules"), _yen(tr, screening.amount_yen)
    yield tr("case", "Hours by day"), str(screening.day_hours)
    yield tr("case", "Hours by night"), str(screening.night_hours)


def _yen(tr: Translator, yen: int) -> QWidget:
    return label(tr("case", "{yen} yen", yen=f"{yen:,}"), "figure")


# ---- letters, questions, decision ----------------------------------------------------------------------------------


def _letters(look: Look, tr: Translator, view: CaseView) -> QWidget | None:
    lines = [line for letter in view.records.deficiencies for line in _letter(look, tr, letter)]
    lines += [
        marked(look, "done", tr("case", "Papers came on {day}", day=long_day(tr, each.arrived_on)), each.note)
        for each in view.supplements
    ]
    lines += [
        marked(
            look,
            "done",
            tr("case", "{number} told: {what}", number=each.number, what=told_words(tr, each)),
            each.reason,
        )
        for each in view.told
    ]
    return section(tr("case", "With the applicant"), *lines) if lines else None


def _letter(look: Look, tr: Translator, letter: Deficiency) -> Iterator[QWidget]:
    waits = letter.state in ("made", "posted")
    state = tr("case", LETTER_STATES[letter.state])
    words = tr("case", "Deficiency notice {number}: {state}", number=letter.number, state=state)
    days = tr(
        "case",
        "Posted {posted}, answer by {by}",
        posted=short_day(letter.posted_on) or "–",
        by=short_day(letter.reply_by),
    )
    items = "\n".join(f"・{item.problem}" for item in letter.items)
    yield marked(look, "check" if waits else "done", words, f"{days}\n{items}" if items else days)


def _asked(tr: Translator, view: CaseView) -> QWidget | None:
    if not view.questions:
        return None
    answers = {each.question: each for each in view.answers}
    lines: list[QWidget] = []
    for each in view.questions:
        kind = tr("case", QUESTIONS[each.kind])
        head = tr("case", "{kind} {number}: {who}, {day}", kind=kind, number=each.number, who=each.asked_by,
                  day=long_day(tr, each.asked_on))  # fmt: skip
        lines += [label(head, "strong", wrap=True), label(each.text, wrap=True)]
        answer = answers.get(each.id)
        if answer:
            said = answer.text or tr("case", "The case was passed on again.")
            lines.append(label(tr("case", "Answer: {text}", text=said), "note", wrap=True))
    return section(tr("case", "Between the offices"), *lines)


def _decided(look: Look, tr: Translator, view: CaseView) -> QWidget | None:
    if not view.decisions:
        return None
    standing = view.records.decision
    lines: list[QWidget] = []
    for each in view.decisions:
        stands = standing is not None and each.id == standing.id
        mark: Mark = _DECIDED_MARKS[each.outcome] if stands else "info"
        words = tr("outcomes", DECIDED[each.outcome])
        lines.append(marked(look, mark, words if stands else tr("case", "{outcome} (replaced)", outcome=words)))
        lines.append(facts(_decision(tr, view, each)))
    for back in view.repayments:
        paid = tr("case", "paid back {day}", day=long_day(tr, back.paid_on)) if back.paid_on else tr("case", "open")
        words = tr("case", "To be paid back: {yen} yen", yen=f"{back.amount_yen:,}")
        lines.append(marked(look, "done" if back.paid_on else "check", words, f"{paid}　{back.reason}"))
    return section(tr("case", "The ward's decision"), *lines)


def _decision(tr: Translator, view: CaseView, decision: Decision) -> Iterator[Fact]:
    approval = view.approvals[decision.approval]
    yield tr("case", "Decided amount"), _yen(tr, decision.amount_yen)
    yield tr("case", "Approved on"), long_day(tr, approval.approved_on)
    yield tr("case", "Effective on"), long_day(tr, approval.effective_on)
    yield tr("case", "Draft number"), approval.draft_number
    yield tr("case", "Document number"), approval.document_number
    yield tr("case", "To be paid on"), long_day(tr, approval.pay_on)


def _notices(look: Look, tr: Translator, view: CaseView) -> QWidget | None:
    if not view.notices:
        return None
    columns = (
        Column(tr("case", "Notice number"), 150, figures=True),
        Column(tr("case", "State"), 150),
        Column(tr("case", "Issued on"), 120, figures=True),
        Column(tr("case", "Sheets"), 70, "right", figures=True),
        Column("", 0),
    )
    rows = [
        Row(
            key=each.id,
            cells=(
                Cell(each.number),
                Cell(notice_words(tr, each), mark="info" if each.state in ("spoiled", "pulled") else "done"),
                Cell(short_day(each.issued_on) or "–"),
                Cell(str(each.sheets)),
                Cell(""),
            ),
        )
        for each in view.notices
    ]
    title = tr("case", "Notices")
    return table_section(title, listed(look, columns, rows, name=title))
