"""なぜこの額か: everything a clerk needs to say where any yen of an application came from, as plain data.

For the telephone and the window alike; the figures are those of the screening, computed again from what is stored. Of a
decided case the decision is told first, with the screening it was made on; what is newer is told as not decided.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sitter_desk.domain.calculation import Calculation, hour_ceilings
from sitter_desk.domain.checks import CHECKS, Result
from sitter_desk.domain.deficiencies import is_open, items_of
from sitter_desk.domain.explanation import Step, amounts_by_reason, reason_sentences, steps_of
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import (
    AmountLine,
    Application,
    Check,
    Child,
    ChildHours,
    Decision,
    Deficiency,
    Difference,
    Finding,
    MonthHours,
    Screening,
    Site,
    Use,
    WardCheck,
)
from sitter_desk.domain.scheme import Scheme
from sitter_desk.domain.screening import screen
from sitter_desk.domain.stages import Stage
from sitter_desk.errors import ApplicationUnknown
from sitter_desk.office.deficiencies import papers_of
from sitter_desk.office.dossiers import certified_in, dossier_of
from sitter_desk.office.paper_words import ENGLISH, note_words, read_words, tables_of
from sitter_desk.office.prescreening import scheme_for
from sitter_desk.office.schemes import scheme_under
from sitter_desk.office.session import Session
from sitter_desk.office.stages import stage
from sitter_desk.office.standing import standing_decisions, statement_of
from sitter_desk.vault.store import Reader

Outcome = Literal["grant", "partial", "refuse", "revoke"]


@dataclass(frozen=True, kw_only=True)
class ExplainedUse:
    """One use beside its ledger ``line``: the steps from minutes to yen, the ceilings of a day and a night hour of it
    (yen), the reasons as sentences, and each yen that is not paid by its reason."""

    day: str
    start: str
    end: str
    child: str
    company: str
    category: str
    steps: tuple[Step, ...]
    hour_ceilings: tuple[int, int]
    sentences: tuple[str, ...]
    differences: tuple[Difference, ...]
    fee_yen: int
    amount_yen: int
    line: AmountLine


@dataclass(frozen=True, kw_only=True)
class ExplainedChild:
    """One child's hours of the year against the cap, month by month; ``child`` is its id."""

    child: str
    name: str
    category: str
    cap: int
    elsewhere: int
    used_before: int
    counted: int
    remaining: int
    months: tuple[MonthHours, ...]


@dataclass(frozen=True, kw_only=True)
class ExplainedCheck:
    """One check: whose it is, what it asks, what was read and where it failed in the words of a paper, both of them as
    an English screen says them, and the sentence for the applicant ("" where there is nothing to ask)."""

    code: str
    owner: Site
    question: str
    result: Result
    read: str
    note: str
    english: tuple[str, str]
    sentence: str


@dataclass(frozen=True, kw_only=True)
class ExplainedDecision:
    """The decision that stands, as the ward signed it: outcome and yen, the reason of its notice ("" for a full grant),
    施行日 (ISO), and the versions of the rules that it was decided under."""

    outcome: Outcome
    amount_yen: int
    reason: str
    effective_on: str
    rule_versions: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """One application explained: first its ``decision`` (None while there is none), then an amount.

    The amount is that of the screening that was decided, or, where the case was screened again or waits for that, the
    present one: then it is ``newer`` and nobody has decided on it. ``recorded``: a screening stands behind it, else it
    is a preview · ``rule_versions``: what it was computed under, with the ceilings of a day and a night hour in yen.
    """

    receipt_number: str
    year_of_use: int
    stage: Stage
    decision: ExplainedDecision | None
    newer: bool
    recorded: bool
    rule_versions: tuple[str, ...]
    hour_ceilings: tuple[tuple[int, int], ...]
    unconfirmed: tuple[str, ...]
    claimed_yen: int
    amount_yen: int
    by_reason: dict[str, int]
    uses: tuple[ExplainedUse, ...]
    children: tuple[ExplainedChild, ...]
    checks: tuple[ExplainedCheck, ...]


def find_application(session: Session, receipt_number: str) -> Application:
    """The application of a receipt number. Raises ApplicationUnknown."""
    with session.reading() as reader:
        found = reader.find(Application, receipt_number=receipt_number)
    if not found:
        raise ApplicationUnknown(number=receipt_number)
    return found[0]


def explain(session: Session, application_id: str) -> Explanation:
    """The application explained by its decision and the screening of that, by a later screening, or, where it has none
    as it now stands, by what a screening would come to now. The look is an entry. Raises RulesMissing."""
    with session.act("record.read") as act:
        application = act.get(Application, application_id)
        explanation = explanation_of(act, application)
        act.note(subject=application.subject, about=f"application:{application.id}", facts={"explained": 1})
    return explanation


def explanation_of(reader: Reader, application: Application, *, afresh: bool = False) -> Explanation:
    """The same without an entry, for an act that leaves one of its own. ``afresh``: as a screening would come to now,
    whatever was recorded before."""
    found = reader.find(Screening, application=application.id)
    screenings = sorted(found, key=lambda screening: screening.application_revision)  # a disc brings them in any order
    decision = next(reversed(standing_decisions(reader, application.id)), None)
    decided = _decided(screenings, decision) if decision else None
    screening = _present(application, screenings, decided)
    if afresh or screening is None or not _holds_together(reader, application, screening):
        screening, basis = None, _previewed(reader, application)
    else:
        basis = _recorded(reader, screening)
    told = _told(reader, decision, decided) if decision else None
    return _explained(reader, application, basis, told, newer=decided is not None and screening != decided)


def _holds_together(reader: Reader, application: Application, screening: Screening) -> bool:
    """Whether a screening speaks of what is here: a disc may bring one of other uses, children or rules."""
    uses, children = _people(reader, application)
    lines = {(line.use in uses and line.child in children) for line in screening.lines}
    return bool(screening.rule_sets) and lines <= {True} and all(each.child in children for each in screening.children)


def _people(reader: Reader, application: Application) -> tuple[dict[str, Use], dict[str, Child]]:
    """Uses and children of an application by id, those that were struck out or taken off among them."""
    uses = {use.id: use for use in reader.find(Use, application=application.id)}
    ids = {*application.children, *(use.child for use in uses.values())}
    return uses, {child.id: child for child in reader.find_all(Child, "id", ids)}


def _decided(screenings: Sequence[Screening], decision: Decision) -> Screening | None:
    """What a decision was made on: the last screening up to its revision (a revocation has none of its own)."""
    return next(
        (each for each in reversed(screenings) if each.application_revision <= decision.application_revision), None
    )


def _present(application: Application, screenings: Sequence[Screening], decided: Screening | None) -> Screening | None:
    """The screening that tells the amount, None for a preview. A 変更届 after the decision makes a new revision and
    changes nothing that was computed; a case that waits to be screened again is computed as it now stands."""
    last = screenings[-1] if screenings else None
    if last and last.application_revision == application.revision:
        return last
    return last if decided and application.state != "received" else None


@dataclass(frozen=True, kw_only=True)
class _Basis:
    """What an amount rests on: the rules, the figures, the checks of a ``revision``, and whether that was recorded."""

    scheme: Scheme
    amounts: Screening | Calculation
    checks: Sequence[Check]
    revision: int
    recorded: bool


def _recorded(reader: Reader, screening: Screening) -> _Basis:
    return _Basis(
        scheme=scheme_under(reader, screening.rule_sets),
        amounts=screening,
        checks=screening.checks,
        revision=screening.application_revision,
        recorded=True,
    )


def _previewed(reader: Reader, application: Application) -> _Basis:
    scheme = scheme_for(reader, application)
    screened = screen(dossier_of(reader, application, scheme, certified_in(reader, application.engagement)))
    return _Basis(
        scheme=scheme,
        amounts=screened.calculation,
        checks=screened.checks,
        revision=application.revision,
        recorded=False,
    )


def _told(reader: Reader, decision: Decision, decided: Screening | None) -> ExplainedDecision:
    statement = statement_of(decision)
    rules = scheme_under(reader, decided.rule_sets).rules if decided else ()
    return ExplainedDecision(
        outcome=statement.outcome,
        amount_yen=statement.amount_yen,
        reason=statement.reason,
        effective_on=statement.effective_on,
        rule_versions=tuple(each.programme.version for each in rules),
    )


def _explained(
    reader: Reader, application: Application, basis: _Basis, decision: ExplainedDecision | None, *, newer: bool
) -> Explanation:
    scheme, amounts = basis.scheme, basis.amounts
    checks, programme = _answered(reader, application, basis), scheme.newest.programme
    sentences = _sentences(reader, application, programme, checks)
    uses, children = _people(reader, application)
    return Explanation(
        receipt_number=application.receipt_number,
        year_of_use=application.year_of_use,
        stage=stage(reader, application),
        decision=decision,
        newer=newer,
        recorded=basis.recorded,
        rule_versions=tuple(rules.programme.version for rules in scheme.rules),
        hour_ceilings=tuple(hour_ceilings(rules.programme) for rules in scheme.rules),
        unconfirmed=tables_of(place for rules in scheme.rules for place in rules.programme.unconfirmed),
        claimed_yen=amounts.claimed_yen,
        amount_yen=amounts.amount_yen,
        by_reason=amounts_by_reason(amounts.lines),
        uses=tuple(_use(scheme, line, uses[line.use], children[line.child]) for line in amounts.lines),
        children=tuple(_child(scheme, hours, children[hours.child]) for hours in amounts.children),
        checks=tuple(_check(programme, check, sentences.get(check.code, "")) for check in checks),
    )


def _use(scheme: Scheme, line: AmountLine, use: Use, child: Child) -> ExplainedUse:
    programme = scheme.on(line.day).programme
    return ExplainedUse(
        day=line.day,
        start=line.start,
        end=line.end,
        child=child.name,
        company=use.company,
        category=_title(programme, line.category),
        steps=steps_of(line),
        hour_ceilings=hour_ceilings(programme, use.hourly_yen),
        sentences=reason_sentences(programme, line),
        differences=line.differences,
        fee_yen=line.fee_yen,
        amount_yen=line.amount_yen,
        line=line,
    )


def _child(scheme: Scheme, hours: ChildHours, child: Child) -> ExplainedChild:
    return ExplainedChild(
        child=child.id,
        name=child.name,
        category=_title(scheme.newest.programme, hours.category),
        cap=hours.cap,
        elsewhere=hours.elsewhere,
        used_before=hours.used_before,
        counted=hours.counted,
        remaining=hours.remaining,
        months=hours.months,
    )


def _answered(reader: Reader, application: Application, basis: _Basis) -> list[Check]:
    """The checks with what the ward looked up about that revision; that stays at the ward."""
    results: dict[str, Result] = {"pass": "pass", "fail": "ward"}
    found = reader.find(WardCheck, application=application.id, application_revision=basis.revision)
    answers = {each.code: each for each in found}
    return [
        replace(check, result=results[answer.result], read=answer.looked_up_on, note=answer.note)
        if (answer := answers.get(check.code))
        else check
        for check in basis.checks
    ]


def _sentences(
    reader: Reader, application: Application, programme: Programme, checks: Sequence[Check]
) -> dict[str, str]:
    """What is said on the telephone about each check, as the letter says it: a paper by its title, days in 令和, and
    the reply date of the letter that waits for its answer."""
    notices = reader.find(Deficiency, application=application.id)
    items = items_of(
        programme,
        checks,
        papers_of(reader, application, programme),
        reader.find(Finding, application=application.id),
        arrived_on=application.arrived_on,
        reply_by=next((notice.reply_by for notice in notices if is_open(notice)), ""),
    )
    asked = {check.code for check in checks if check.result in ("deficient", "open")}
    told: dict[str, str] = {}
    for item in items:
        code = item.code.partition(":")[0]
        if code in asked:
            told[code] = told.get(code, "") + item.phone
    return told


def _title(programme: Programme, code: str) -> str:
    category = programme.category(code)
    return category.title if category else code


def asked_by(programme: Programme, code: str) -> tuple[Site, str]:
    """Whose a check is and what it asks: one of the list, or one of the ward's own."""
    kinds = [(kind.owner, kind.question) for kind in CHECKS if kind.code == code]
    extras = [(extra.owner, extra.title) for extra in programme.extra_checks if extra.code == code]
    return next(iter([*kinds, *extras]), ("ward", code))


def left_to_the_ward(programme: Programme, checks: Iterable[Check]) -> tuple[str, ...]:
    """The codes of the contractor's checks that it left to the ward's judgement (判断が要る)."""
    return tuple(
        check.code for check in checks if check.result == "ward" and asked_by(programme, check.code)[0] == "contractor"
    )


def _check(programme: Programme, check: Check, sentence: str) -> ExplainedCheck:
    owner, question = asked_by(programme, check.code)
    return ExplainedCheck(
        code=check.code,
        owner=owner,
        question=question,
        result=check.result,
        read=read_words(programme, check.code, check.read),
        note=note_words(programme, check.code, check.note),
        english=(
            read_words(programme, check.code, check.read, ENGLISH),
            note_words(programme, check.code, check.note, ENGLISH),
        ),
        sentence=sentence,
    )
