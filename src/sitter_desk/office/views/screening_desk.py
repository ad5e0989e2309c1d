"""One case of 事前審査 as its page shows it: check list, papers, amount, hours, what stops it, and what comes next.

Opened in one act, which is the look (B10). The page decides nothing: what may be done is the table of the stages, what
is proposed are the results of ``domain.screening``, and the ward alone decides.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.checks import Result
from sitter_desk.domain.dates import parse_day, wareki
from sitter_desk.domain.deficiencies import calls_made, is_open
from sitter_desk.domain.export_file import REFUSALS
from sitter_desk.domain.findings import FINDINGS
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import (
    Applicant,
    Application,
    Child,
    Deficiency,
    Duplicate,
    DuplicateKind,
    Finding,
)
from sitter_desk.domain.roles import may
from sitter_desk.domain.screening import Outcome, outcome_of
from sitter_desk.domain.stages import ACTS, IN_HAND, CaseAct, Stage, is_allowed
from sitter_desk.office.explaining import Explanation, explanation_of
from sitter_desk.office.hours import read_hours
from sitter_desk.office.overdue import is_passed_on
from sitter_desk.office.prescreening import scheme_for
from sitter_desk.office.session import Session
from sitter_desk.office.side_by_side import duplicates_by_application
from sitter_desk.office.stages import CaseRecords, case_records
from sitter_desk.office.submitting import present_screening
from sitter_desk.office.views.screening_checks import CheckRow, Group, check_rows, paper_rows
from sitter_desk.office.views.screening_ledger import (
    ChildYear,
    LedgerRow,
    Totals,
    carried_months,
    child_year,
    ledger_row,
    totals_of,
)
from sitter_desk.vault.store import Reader

Next = Literal["look", "screen", "ask", "submit", "wait", "nothing"]
"""確かめる · 事前審査を終える · 不備のお知らせを作る · 区へ回付する · 返信を待つ · することはない."""


@dataclass(frozen=True, kw_only=True)
class FindingRow:
    """An open 確認事項: ``sentence`` in English, the field, what was seen, and whether it stops the screening. Of a row
    of the ward's file its number, and ``reason``, why it could not be taken in, in English ("" where there is none)."""

    id: str
    sentence: str
    field: str
    detail: str
    row: str
    reason: str
    blocks: bool


@dataclass(frozen=True, kw_only=True)
class DuplicateRow:
    """An open 重複の疑い of the case: its kind, the number of the other application ("" where a former contractor's
    list is the other side, or the same application), and whether it stops the screening."""

    id: str
    kind: DuplicateKind
    other_number: str
    hard: bool


@dataclass(frozen=True, kw_only=True)
class LetterOut:
    """A 不備のお知らせ of the case. ``calls``: on how many days somebody called."""

    id: str
    number: str
    state: str
    made_on: str
    posted_on: str
    reply_by: str
    closed_on: str
    calls: int
    items: int


@dataclass(frozen=True, kw_only=True)
class SentBack:
    """A 差戻し of the ward that waits for its answer: its number, what the ward wrote, and its days (ISO)."""

    number: str
    text: str
    asked_on: str
    answer_by: str


@dataclass(frozen=True, kw_only=True)
class Stops:
    """What a person here has to look at before the screening can be recorded: papers that nobody looked at, blocking
    findings, hard duplicates, and the codes of other open checks."""

    papers: int
    findings: int
    duplicates: int
    others: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many things there are in all."""
        return self.papers + self.findings + self.duplicates + len(self.others)


@dataclass(frozen=True, kw_only=True)
class ScreeningCase:
    """Everything the page shows of one case. ``recorded``: a screening stands behind the figures, else they are what
    one would come to now · ``outcome``: the contractor's opinion · ``proposed``: the one act that comes next ·
    ``allowed``: what this person may do with the case at its stage."""

    application: Application
    applicant: str
    kana: str
    children: tuple[str, ...]
    stage: Stage
    recorded: bool
    outcome: Outcome
    checks: tuple[CheckRow, ...]
    rows: tuple[LedgerRow, ...]
    totals: Totals
    years: tuple[ChildYear, ...]
    rule_versions: tuple[str, ...]
    unconfirmed: tuple[str, ...]
    findings: tuple[FindingRow, ...]
    duplicates: tuple[DuplicateRow, ...]
    letters: tuple[LetterOut, ...]
    sent_back: tuple[SentBack, ...]
    stops: Stops
    proposed: Next
    allowed: frozenset[CaseAct]

    def count(self, result: Result, group: Group | None = None) -> int:
        """How many checks, of a group or in all, came out like that; the ward's own stand apart."""
        of = [check for check in self.checks if group in (None, check.group)]
        return sum(check.result == result for check in of if group == "ward" or check.group != "ward")


def open_screening(session: Session, application_id: str) -> ScreeningCase:
    """One case for the page; the look is one entry. Raises RecordMissing, RulesMissing."""
    with session.act("record.read") as act:
        case = case_records(act, act.get(Application, application_id))
        shown = _shown(act, session, case)
        about = f"application:{case.application.id}"
        act.note(subject=case.application.subject, about=about, facts={"screening": 1})
    return shown


def _shown(reader: Reader, session: Session, case: CaseRecords) -> ScreeningCase:
    application = case.application
    explanation = explanation_of(reader, application, afresh=_is_outdated(reader, case))
    programme = scheme_for(reader, application).newest.programme
    papers = paper_rows(reader, programme, application)
    checks = check_rows(explanation, programme, papers)
    duplicates = _duplicates(reader, application)
    rows = tuple(ledger_row(use) for use in explanation.uses)
    outcome = outcome_of([each.result for each in explanation.checks if each.owner == "contractor"])
    applicant = reader.get(Applicant, application.applicant)
    return ScreeningCase(
        application=application,
        applicant=applicant.name,
        kana=applicant.kana,
        children=tuple(reader.get(Child, child).name for child in application.children),
        stage=case.stage,
        recorded=explanation.recorded,
        outcome=outcome,
        checks=checks,
        rows=rows,
        totals=totals_of(rows),
        years=_years(reader, programme, application, explanation),
        rule_versions=explanation.rule_versions,
        unconfirmed=explanation.unconfirmed,
        findings=_findings(reader, application),
        duplicates=duplicates,
        letters=tuple(_letter(each) for each in case.deficiencies),
        sent_back=tuple(
            SentBack(number=each.number, text=each.text, asked_on=each.asked_on, answer_by=each.answer_by)
            for each in case.send_backs
        ),
        stops=_stops(checks, reader.find(Finding, application=application.id, state="open"), duplicates),
        proposed=_next(case, outcome, recorded=explanation.recorded and not case.submission),
        allowed=_allowed(session, case.stage),
    )


def _is_outdated(reader: Reader, case: CaseRecords) -> bool:
    """Whether what was recorded is no longer what a screening would say: nobody answered the letter, or the ward sent
    the case back, so it is screened again."""
    if case.stage not in IN_HAND:
        return False
    screening = present_screening(reader, case.application)
    unanswered = screening is not None and screening.outcome == "deficient" and is_passed_on(case.deficiencies)
    return unanswered or case.submission is not None


def _findings(reader: Reader, application: Application) -> tuple[FindingRow, ...]:
    found = reader.find(Finding, application=application.id, state="open")
    return tuple(_finding(each) for each in sorted(found, key=lambda each: not each.blocks))


_ROW = re.compile(r"(\d+): (.*)", re.DOTALL)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _finding(finding: Finding) -> FindingRow:
    """What was seen, parted into the row of the file, the reason and the rest; days as the papers say them."""
    parted = _ROW.fullmatch(finding.detail)
    row, rest = parted.groups() if parted else ("", finding.detail)
    reason = REFUSALS.get(rest, "")
    return FindingRow(
        id=finding.id,
        sentence=FINDINGS.get(finding.code, finding.code),
        field=finding.field,
        detail="" if reason else _DAY.sub(lambda day: wareki(day[0]) if parse_day(day[0]) else day[0], rest),
        row=row,
        reason=reason,
        blocks=finding.blocks,
    )


def _duplicates(reader: Reader, application: Application) -> tuple[DuplicateRow, ...]:
    found = duplicates_by_application(reader, {application.id}).get(application.id, [])
    waiting = [each for each in found if each.state == "open"]
    others = {_other_side(each, application.id) for each in waiting} - {"", application.id}
    numbers = {each.id: each.receipt_number for each in reader.find_all(Application, "id", others)}
    return tuple(
        DuplicateRow(
            id=each.id, kind=each.kind, other_number=numbers.get(_other_side(each, application.id), ""), hard=each.hard
        )
        for each in sorted(waiting, key=lambda each: not each.hard)
    )


def _other_side(duplicate: Duplicate, application: str) -> str:
    return duplicate.other_application if duplicate.application == application else duplicate.application


def _letter(letter: Deficiency) -> LetterOut:
    return LetterOut(
        id=letter.id,
        number=letter.number,
        state=letter.state,
        made_on=letter.made_on,
        posted_on=letter.posted_on,
        reply_by=letter.reply_by,
        closed_on=letter.closed_on,
        calls=calls_made(letter),
        items=len(letter.items),
    )


def _years(
    reader: Reader, programme: Programme, application: Application, explanation: Explanation
) -> tuple[ChildYear, ...]:
    ids = [each.child for each in explanation.children]
    book = read_hours(reader, reader.find_all(Child, "id", ids))
    year = application.year_of_use
    return tuple(
        child_year(programme, each, year=year, carried=carried_months(book, each.child, year))
        for each in sorted(explanation.children, key=lambda each: _place_on_form(application, each.child))
    )


def _place_on_form(application: Application, child: str) -> int:
    """The place of a child on the form; one that was taken off since comes last."""
    return application.children.index(child) if child in application.children else len(application.children)


# ---- what comes next -----------------------------------------------------------------------------------------------


def _stops(checks: Sequence[CheckRow], findings: Sequence[Finding], duplicates: Sequence[DuplicateRow]) -> Stops:
    waiting = [check for check in checks if check.result == "open"]
    named = ("findings", "duplicates")
    return Stops(
        papers=sum(check.paper is not None for check in waiting),
        findings=sum(each.blocks for each in findings),
        duplicates=sum(each.hard for each in duplicates),
        others=tuple(check.code for check in waiting if check.paper is None and check.code not in named),
    )


def _next(case: CaseRecords, outcome: Outcome, *, recorded: bool) -> Next:
    """The one act that comes next; what lies with the ward or is over needs none here."""
    if case.stage not in IN_HAND:
        return "nothing"
    if any(is_open(letter) for letter in case.deficiencies):
        return "wait"
    if outcome == "open":
        return "look"
    if outcome == "deficient":
        return "ask"
    return "submit" if recorded and case.application.state == "screened" else "screen"


NEEDS: Mapping[CaseAct, str] = {
    "settle": "finding.settle",
    "check_paper": "paper.check",
    "correct": "case.correct",
    "screen": "screening.record",
    "make_deficiency": "deficiency.make",
    "submit": "case.submit",
    "withdraw": "case.withdraw",
    "receive_supplement": "supplement.receive",
    "pass_on": "deficiency.pass_on",
}
"""The permission (``domain.roles``) that each act of this page needs."""


def _allowed(session: Session, stage: Stage) -> frozenset[CaseAct]:
    """What the stage allows and the person's role permits."""
    site, role = session.vault.header.site, session.vault.user.role
    return frozenset(act for act in ACTS if is_allowed(act, stage) and act in NEEDS and may(site, role, NEEDS[act]))


def shown_after(session: Session, application_id: str) -> ScreeningCase:
    """The case as it stands after an act of the person who has it open: that act is an entry under the same person, so
    no second look is noted. Raises RecordMissing, RulesMissing."""
    with session.reading() as reader:
        return _shown(reader, session, case_records(reader, reader.get(Application, application_id)))
