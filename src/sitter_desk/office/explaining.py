"""なぜこの額か: everything a clerk needs to say where any yen of an application came from, as plain data.

For the telephone and the window alike; the figures are those of the screening, computed again from what is stored.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sitter_desk.domain.calculation import Calculation
from sitter_desk.domain.checks import CHECKS, Result
from sitter_desk.domain.explanation import Step, amounts_by_reason, fill, reason_sentences, steps_of
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import (
    AmountLine,
    Application,
    Check,
    Child,
    ChildHours,
    Difference,
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
from sitter_desk.office.dossiers import certified_in, dossier_of
from sitter_desk.office.schemes import scheme_under, schemes_of, year_of
from sitter_desk.office.session import Session
from sitter_desk.office.stages import stage
from sitter_desk.vault.store import Reader


@dataclass(frozen=True, kw_only=True)
class ExplainedUse:
    """One use beside its ledger ``line``: the steps from minutes to yen, the reasons as sentences, and each yen that is
    not paid by its reason."""

    day: str
    start: str
    end: str
    child: str
    company: str
    category: str
    steps: tuple[Step, ...]
    sentences: tuple[str, ...]
    differences: tuple[Difference, ...]
    fee_yen: int
    amount_yen: int
    line: AmountLine


@dataclass(frozen=True, kw_only=True)
class ExplainedChild:
    """One child's hours of the year against the cap, month by month."""

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
    """One check: whose it is, what it asks, what was read, where it failed, and the sentence for the applicant (""
    where there is nothing to ask)."""

    code: str
    owner: Site
    question: str
    result: Result
    read: str
    note: str
    sentence: str


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """One application explained. ``rule_versions`` are what the amount was computed under, ``recorded`` whether a
    screening stands behind it (else it is a preview)."""

    receipt_number: str
    year_of_use: int
    stage: Stage
    recorded: bool
    rule_versions: tuple[str, ...]
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
    """The application explained by its last screening, or, where it has none of its present revision, by what a
    screening would come to now. The look is an entry."""
    with session.act("record.read") as act:
        application = act.get(Application, application_id)
        explanation = explanation_of(act, application)
        act.note(subject=application.subject, about=f"application:{application.id}", facts={"explained": 1})
    return explanation


def explanation_of(reader: Reader, application: Application) -> Explanation:
    """The same without an entry, for an act that leaves one of its own."""
    found = reader.find(Screening, application=application.id, application_revision=application.revision)
    return _recorded(reader, application, found[-1]) if found else _previewed(reader, application)


def _recorded(reader: Reader, application: Application, screening: Screening) -> Explanation:
    scheme = scheme_under(reader, screening.rule_sets)
    return _explained(reader, application, scheme, screening, screening.checks, recorded=True)


def _previewed(reader: Reader, application: Application) -> Explanation:
    scheme = schemes_of(reader, [application])[year_of(application)]
    screened = screen(dossier_of(reader, application, scheme, certified_in(reader, application.engagement)))
    return _explained(reader, application, scheme, screened.calculation, screened.checks, recorded=False)


def _explained(
    reader: Reader,
    application: Application,
    scheme: Scheme,
    amounts: Screening | Calculation,
    checks: Sequence[Check],
    *,
    recorded: bool,
) -> Explanation:
    children = {child: reader.get(Child, child) for child in application.children}
    uses = {use.id: use for use in reader.find(Use, application=application.id)}
    return Explanation(
        receipt_number=application.receipt_number,
        year_of_use=application.year_of_use,
        stage=stage(reader, application),
        recorded=recorded,
        rule_versions=tuple(rules.programme.version for rules in scheme.rules),
        unconfirmed=tuple(dict.fromkeys(place for rules in scheme.rules for place in rules.programme.unconfirmed)),
        claimed_yen=amounts.claimed_yen,
        amount_yen=amounts.amount_yen,
        by_reason=amounts_by_reason(amounts.lines),
        uses=tuple(_use(scheme, line, uses[line.use], children[line.child]) for line in amounts.lines),
        children=tuple(_child(scheme, hours, children[hours.child]) for hours in amounts.children),
        checks=tuple(_check(scheme.newest.programme, check) for check in _answered(reader, application, checks)),
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
        sentences=reason_sentences(programme, line),
        differences=line.differences,
        fee_yen=line.fee_yen,
        amount_yen=line.amount_yen,
        line=line,
    )


def _child(scheme: Scheme, hours: ChildHours, child: Child) -> ExplainedChild:
    return ExplainedChild(
        name=child.name,
        category=_title(scheme.newest.programme, hours.category),
        cap=hours.cap,
        elsewhere=hours.elsewhere,
        used_before=hours.used_before,
        counted=hours.counted,
        remaining=hours.remaining,
        months=hours.months,
    )


def _answered(reader: Reader, application: Application, checks: Sequence[Check]) -> list[Check]:
    """The checks with what the ward looked up about the present revision; that stays at the ward."""
    results: dict[str, Result] = {"pass": "pass", "fail": "ward"}
    found = reader.find(WardCheck, application=application.id, application_revision=application.revision)
    answers = {each.code: each for each in found}
    return [
        replace(check, result=results[answer.result], read=answer.looked_up_on, note=answer.note)
        if (answer := answers.get(check.code))
        else check
        for check in checks
    ]


def _title(programme: Programme, code: str) -> str:
    category = programme.category(code)
    return category.title if category else code


def asked_by(programme: Programme, code: str) -> tuple[Site, str]:
    """Whose a check is and what it asks: one of the list, or one of the ward's own."""
    kinds = [(kind.owner, kind.question) for kind in CHECKS if kind.code == code]
    extras = [(extra.owner, extra.title) for extra in programme.extra_checks if extra.code == code]
    return next(iter([*kinds, *extras]), ("ward", code))


def _check(programme: Programme, check: Check) -> ExplainedCheck:
    owner, question = asked_by(programme, check.code)
    request = programme.wording.requests.get(check.code)
    asked = check.result == "deficient" and request is not None
    return ExplainedCheck(
        code=check.code,
        owner=owner,
        question=question,
        result=check.result,
        read=check.read,
        note=check.note,
        sentence=fill(request.phone, {"days": check.note, "documents": check.note}) if asked and request else "",
    )
