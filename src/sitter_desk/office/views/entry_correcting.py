"""訂正 on the form: a case shown as it would have been typed, and what was changed on it put right in its records.

Applicant, address and account stand fixed: they change by 変更届 alone. A line that was emptied is struck out and needs
a reason; lines and children that were added are added to the case.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from sitter_desk.domain.records import Applicant, Application, Child, Use
from sitter_desk.domain.typed_days import typed_day
from sitter_desk.errors import NothingCorrected, TextMissing
from sitter_desk.office.correcting import add_child, add_use, correct, strike_out, take_off_child
from sitter_desk.office.drafts import drop_draft, ending
from sitter_desk.office.intake import TypedApplication, TypedChild, TypedUse
from sitter_desk.office.reading import open_application
from sitter_desk.office.session import Session
from sitter_desk.office.views.entry_form import METHODS, SECTIONS, Values, values_of
from sitter_desk.office.views.entry_judging import Judged

FIXED: frozenset[str] = frozenset(
    each.key for section in SECTIONS if section.key in ("applicant", "address", "account") for each in section.fields
)
"""The keys of what the form shows and does not change."""


@dataclass(frozen=True, kw_only=True)
class CaseForm:
    """A case as a form; ``uses`` are those that count, in the order of their lines."""

    application: Application
    children: tuple[Child, ...] = field(repr=False)
    uses: tuple[Use, ...] = field(repr=False)
    values: Values = field(repr=False)


def open_case_form(session: Session, application_id: str) -> CaseForm:
    """A case as it would be typed: a look at one application, with its entry. Raises RecordMissing."""
    found = open_application(session, application_id)
    uses = tuple(sorted((use for use in found.uses if not use.struck), key=lambda use: use.position))
    typed = _typed(found.application, found.applicant, found.children, uses)
    values = {key: _as_typed(key, text) for key, text in values_of(typed).items()}
    values["method"] = found.application.method
    return CaseForm(application=found.application, children=found.children, uses=uses, values=values)


_DAYS = frozenset({"arrived_on", "postmarked_on", "birthday"})


def _as_typed(key: str, text: str) -> str:
    """Days stand as people type them (R7.3.30); the lines of the uses spell theirs themselves."""
    return typed_day(text) if key.rpartition(".")[2] in _DAYS else text


def _typed(
    application: Application, applicant: Applicant, children: Sequence[Child], uses: Sequence[Use]
) -> TypedApplication:
    order = [child.id for child in children]
    return TypedApplication(
        year_of_use=application.year_of_use,
        arrived_on=application.arrived_on,
        arrived_time=application.arrived_time,
        postmarked_on=application.postmarked_on,
        method="post",
        form_version=application.form_version,
        name=applicant.name,
        kana=applicant.kana,
        birthday=applicant.birthday,
        postcode=applicant.postcode,
        address=applicant.address,
        phone=applicant.phone,
        email=applicant.email,
        children=tuple(TypedChild(**{name: getattr(child, name) for name in _OF_CHILD}) for child in children),
        account=application.account,
        uses=tuple(
            TypedUse(child=order.index(use.child), **{name: getattr(use, name) for name in _OF_USE}) for use in uses
        ),
    )


_OF_CHILD = ("name", "kana", "birthday", "relationship", "categories", "hours_elsewhere")
_OF_USE = (
    "day", "start", "end", "fee_yen", "other_yen", "discount_yen", "discount_kind", "hourly_yen", "paid_yen", "company",
    "sitter", "receipt",
)  # fmt: skip
_OF_APPLICATION = ("year_of_use", "arrived_on", "arrived_time", "postmarked_on", "form_version")


def struck_lines(case: CaseForm, judged: Judged) -> tuple[int, ...]:
    """The numbers of the lines (from 0) that stood on the form and were emptied."""
    return tuple(number for number in range(len(case.uses)) if number not in judged.figures.uses)


def correct_case(session: Session, case: CaseForm, judged: Judged, *, reason: str = "", draft: str = "") -> Application:
    """Puts right what differs on the form; the case is to be screened again. The steps are acts of their own, each with
    its entry; the draft goes with the last. ``reason``: why emptied lines are struck out.

    Raises NothingCorrected, TextMissing for an emptied line without a reason, WrongStage, ChildNeeded, RecordUnfit.
    """
    assert judged.typed
    struck = [case.uses[number] for number in struck_lines(case, judged)]
    if struck and not reason.strip():
        raise TextMissing
    application = case.application
    added = [add_child(session, application, child) for child in judged.typed.children[len(case.children) :]]
    children = [*case.children, *added]
    steps = _steps(case, judged, children, struck, reason)
    if not (added or steps):
        raise NothingCorrected(number=application.receipt_number)
    for step in steps[:-1]:
        step(session)
    if steps:
        steps[-1](ending(session, draft) if draft else session)
    elif draft:
        drop_draft(session, draft)
    with session.reading() as reader:
        return reader.get(Application, application.id)


def _steps(
    case: CaseForm, judged: Judged, children: Sequence[Child], struck: Sequence[Use], reason: str
) -> list[Callable[[Session], object]]:
    """What is to be done once the new children are there, an act each."""
    typed, application = judged.typed, case.application
    assert typed
    changed, lines = _changed(case, judged, children), dict(zip(judged.figures.uses, typed.uses, strict=True))
    steps: list[Callable[[Session], object]] = []
    if changed:
        steps.append(lambda session: correct(session, application, *changed))
    if struck:
        steps.append(lambda session: strike_out(session, application, struck, reason=reason))
    more = [use for line, use in lines.items() if line >= len(case.uses)]
    steps += [partial(add_use, application=application, typed=use) for use in more]
    gone = case.children[len(typed.children) :]
    steps += [partial(take_off_child, application=application, child=child) for child in gone]
    return steps


def _changed(case: CaseForm, judged: Judged, children: Sequence[Child]) -> list[Application | Child | Use]:
    """The case's own records that the form makes different."""
    typed = judged.typed
    assert typed
    pairs: list[tuple[Application | Child | Use, Application | Child | Use]] = [
        (case.application, _application(case.application, typed, judged)),
        *((child, _child(child, own)) for child, own in zip(case.children, typed.children, strict=False)),
    ]
    lines = dict(zip(judged.figures.uses, typed.uses, strict=True))
    pairs += [(use, _use(use, lines[at], children)) for at, use in enumerate(case.uses) if at in lines]
    return [after for before, after in pairs if after != before]


def _application(application: Application, typed: TypedApplication, judged: Judged) -> Application:
    """An application from the portal keeps its way of arrival, which the paper form does not have."""
    on_paper = judged.fields["method"].value in dict(METHODS)
    changes = {name: getattr(typed, name) for name in _OF_APPLICATION}
    return replace(application, **changes, method=typed.method if on_paper else application.method)


def _child(child: Child, typed: TypedChild) -> Child:
    """The form shows one category; where that is the same, all of them stay."""
    same = typed.categories == child.categories[:1]
    changed = replace(child, **{name: getattr(typed, name) for name in _OF_CHILD})
    return replace(changed, categories=child.categories) if same else changed


def _use(use: Use, typed: TypedUse, children: Sequence[Child]) -> Use:
    changes = {name: getattr(typed, name) for name in _OF_USE}
    return replace(use, **changes, child=children[typed.child].id)
