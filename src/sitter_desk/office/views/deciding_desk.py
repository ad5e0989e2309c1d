"""審査: a round as it lies before the ward's officers – what each case asks for, what is still open, what is marked.

Plain data for the decisions page; one look at a round is one entry in the audit log (B10).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records import Application, Decision, Duplicate, Round, Submission
from sitter_desk.domain.roles import may
from sitter_desk.domain.screening import proposed_outcome
from sitter_desk.domain.stages import Stage
from sitter_desk.office.budget import Budget, budget_of
from sitter_desk.office.decisions import review
from sitter_desk.office.duplicates import look_for_duplicates
from sitter_desk.office.explaining import asked_by, left_to_the_ward
from sitter_desk.office.marking import Mark, mark_of
from sitter_desk.office.session import Session
from sitter_desk.office.side_by_side import duplicates_by_application
from sitter_desk.office.stages import CaseRecords, case_records_among
from sitter_desk.office.statements import GRANTS_NOTHING, Case, Outcome, as_screened
from sitter_desk.office.ward_checks import unanswered_ward_checks
from sitter_desk.vault.store import Reader

State = Literal["ok", "warn", "ng"]
"""○ nothing is open · △ somebody must look or judge · × nothing can be granted as it stands."""
Need = Literal["look_up", "judge", "differs", "duplicate"]
"""照会 · 区の判断 · the ward's own check comes out otherwise · a suspected duplicate of this desk."""
TO_DECIDE: frozenset[Stage] = frozenset({"submitted", "resubmitted"})


@dataclass(frozen=True, kw_only=True)
class Open:
    """One thing that is still to be looked up or judged: the code of its check, and what that asks in English ("" for
    a duplicate; a ward's own check stands in the ward's words)."""

    need: Need
    check: str
    question: str


@dataclass(frozen=True, kw_only=True)
class RoundRow:
    """One case of a round that lies with the ward, was decided or was sent back.

    ``amount_yen`` is what is proposed by the rules, ``granted_yen`` what stands decided; ``months`` are those of its
    uses (``2024-10``), ``proposed`` what the checks and amounts come to, ``mark`` the verdict so far.
    """

    application: str
    receipt_number: str
    year_of_use: int
    stage: Stage
    applicant: str
    kana: str
    months: tuple[str, ...]
    uses: int
    claimed_yen: int
    amount_yen: int
    granted_yen: int
    state: State
    open: tuple[Open, ...]
    proposed: Outcome
    mark: Mark | None
    decided: Outcome | None

    @property
    def waits(self) -> bool:
        """Whether it lies here to be decided."""
        return self.stage in TO_DECIDE

    @property
    def planned_yen(self) -> int:
        """What the mark would grant; 0 without one."""
        return self.amount_yen if self.mark and self.mark.outcome not in GRANTS_NOTHING else 0


@dataclass(frozen=True, kw_only=True)
class Total:
    """Cases and yen: claimed, and granted by decision or by mark."""

    cases: int
    claimed_yen: int
    amount_yen: int

    @property
    def difference_yen(self) -> int:
        """How much less than claimed, as a figure of 0 or below."""
        return self.amount_yen - self.claimed_yen


Group = Literal["grant", "partial", "refuse", "revoke", "sent_back", "open"]
GROUPS: tuple[Group, ...] = ("grant", "partial", "refuse", "revoke", "sent_back", "open")


@dataclass(frozen=True, kw_only=True)
class BudgetLine:
    """予算 of one year of use in yen: typed, used by decisions that stand, what the marks of this round would add."""

    year_of_use: int
    appropriated: int | None
    used: int
    planned: int

    @property
    def left(self) -> int | None:
        """Below 0 where it does not suffice, None while nobody typed it."""
        return None if self.appropriated is None else self.appropriated - self.used - self.planned


@dataclass(frozen=True, kw_only=True)
class DecisionRound:
    """A round on the decisions page; ``rows`` in the order of the receipt numbers. ``elsewhere`` counts the cases known
    here that were not submitted as they stand: they lie with the contractor."""

    round: str
    number: int
    rows: tuple[RoundRow, ...]
    elsewhere: int
    budgets: tuple[Budget, ...]


def lay_out(session: Session, round_: Round) -> DecisionRound:
    """The round as it lies here, duplicates looked for first where the person may. The look is an entry."""
    if may(session.vault.header.site, session.vault.user.role, "duplicate.look"):
        _look(session, round_)
    with session.act("record.read") as act:
        rows = _rows(act, round_)
        ids = tuple(row.application for row in rows)
        act.note(about=f"round:{round_.id}", facts={"query": "review", "count": len(ids), "ids": ids})
        years = sorted({row.year_of_use for row in rows})
        budgets = tuple(budget_of(act, year) for year in years)
        elsewhere = act.count(Application, round=round_.id) - act.count(Application, round=round_.id, state="withdrawn")
    return DecisionRound(
        round=round_.id, number=round_.number, rows=rows, elsewhere=elsewhere - len(rows), budgets=budgets
    )


def _look(session: Session, round_: Round) -> None:
    """What may be paid twice must be seen before the verdict, not at its registration."""
    with session.reading() as reader:
        ids = {each.id for each in reader.find(Application, round=round_.id) if each.state != "withdrawn"}
        waiting = [each.application for each in case_records_among(reader, ids) if each.stage in TO_DECIDE]
    if waiting:
        look_for_duplicates(session, waiting)


def _rows(reader: Reader, round_: Round) -> tuple[RoundRow, ...]:
    cases = review(reader, round_)
    ids = {case.application.id for case in cases}
    duplicates = duplicates_by_application(reader, ids)
    records = {each.application.id: each for each in case_records_among(reader, ids)}
    return tuple(
        row_of_case(case, records[case.application.id], duplicates.get(case.application.id, ()), reader)
        for case in cases
    )


def row_of_case(case: Case, records: CaseRecords, duplicates: Sequence[Duplicate], reader: Reader) -> RoundRow:
    """One case as a row, from what lies before the officers."""
    waits, decided = records.stage in TO_DECIDE, records.decision
    opened = open_of(case, duplicates) if waits else ()
    return RoundRow(
        application=case.application.id,
        receipt_number=case.application.receipt_number,
        year_of_use=case.application.year_of_use,
        stage=records.stage,
        applicant=case.applicant.name,
        kana=case.applicant.kana,
        months=tuple(sorted({line.day[:7] for line in case.screening.lines})),
        uses=len(case.uses),
        claimed_yen=case.screening.claimed_yen,
        amount_yen=case.screening.amount_yen,
        granted_yen=decided.amount_yen if decided else 0,
        state=_state(case, opened) if waits else "ok",
        open=opened,
        proposed=as_screened(case).outcome,
        mark=mark_of(reader, records),
        decided=decided.outcome if decided else None,
    )


def open_of(case: Case, duplicates: Sequence[Duplicate]) -> tuple[Open, ...]:
    """What is still to be looked up or judged of a case, in the order of the check list."""
    programme, checks = case.programme, case.screening.checks
    waiting = [each for each in duplicates if each.state == "open" and each.hard]
    judged = set(left_to_the_ward(programme, checks))
    differs = set(case.differs) - ({"duplicates"} if waiting else set())  # told once
    found = [
        Open(need="look_up", check=code, question=_question(case, code))
        for code in unanswered_ward_checks(case.ward_checks, programme)
    ]
    found += [
        Open(
            need="judge" if check.code in judged else "differs", check=check.code, question=_question(case, check.code)
        )
        for check in checks
        if check.code in judged | differs
    ]
    return (*found, *(Open(need="duplicate", check=each.kind, question="") for each in waiting))


def _question(case: Case, code: str) -> str:
    return asked_by(case.programme, code)[1]


def _state(case: Case, opened: Sequence[Open]) -> State:
    nothing = proposed_outcome(case.screening.lines)[0] == "refuse"
    failed = any(check.result == "fail" for check in case.ward_checks)
    if nothing or failed:
        return "ng"
    return "warn" if opened else "ok"


def totals(rows: Iterable[RoundRow]) -> Mapping[Group, Total]:
    """Cases and yen by what is decided, marked, sent back or still open, every group in its order, empty ones too."""
    groups: dict[Group, list[RoundRow]] = {group: [] for group in GROUPS}
    for row in rows:
        groups[group_of(row)].append(row)
    return {
        group: Total(
            cases=len(own),
            claimed_yen=sum(row.claimed_yen for row in own),
            amount_yen=sum(yen_of(row) for row in own),
        )
        for group, own in groups.items()
    }


def group_of(row: RoundRow) -> Group:
    """A mark on a case goes before the decision that it would change."""
    if row.mark:
        return row.mark.outcome
    if row.stage in ("sent_back", "reopened"):
        return "sent_back"
    return "open" if row.waits else row.decided or "open"


def yen_of(row: RoundRow) -> int:
    """What a row grants by its mark, or by the decision that stands; 0 while it is open or sent back."""
    if row.mark:
        return row.planned_yen
    return 0 if row.waits or row.stage == "sent_back" else row.granted_yen


def budget_lines(laid: DecisionRound, rows: Iterable[RoundRow]) -> tuple[BudgetLine, ...]:
    """The budgets of the years in a round; of a decision that a mark would change the difference alone counts."""
    marked = [row for row in rows if row.mark]
    return tuple(
        BudgetLine(
            year_of_use=budget.year_of_use,
            appropriated=budget.appropriated,
            used=budget.used,
            planned=sum(r.planned_yen - r.granted_yen for r in marked if r.year_of_use == budget.year_of_use),
        )
        for budget in laid.budgets
    )


# ---- which round ---------------------------------------------------------------------------------------------------


def round_of(reader: Reader, engagement: str, where: str) -> tuple[Round | None, tuple[Round, ...]]:
    """The round to show, and all of the engagement (id), oldest first: that of ``where`` (the id of a round, or id or
    number of an application), else the first one with a case to decide, else the newest."""
    rounds = tuple(sorted(reader.find(Round, engagement=engagement), key=lambda each: each.number))
    wanted = _round_wanted(reader, where)
    for each in rounds:
        if each.id == wanted or (not wanted and _has_to_decide(reader, each)):
            return each, rounds
    return (rounds[-1] if rounds else None), rounds


def _round_wanted(reader: Reader, where: str) -> str:
    if not where:
        return ""
    for field in ("receipt_number", "id"):
        for each in reader.find(Application, **{field: where}):
            return each.round
    return where


def _has_to_decide(reader: Reader, round_: Round) -> bool:
    submitted = {application for (application,) in reader.columns(Submission, "application", round=round_.id)}
    decided = {application for (application,) in reader.columns(Decision, "application", round=round_.id)}
    return bool(submitted - decided)
