"""What was applied for: the applicant, the children, the uses, as received."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtWidgets import QWidget

from sitter_desk.desktop.models.applications import hours, months, stage_mark, stage_word
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.case.parts import Fact, facts, listed, section, table_section
from sitter_desk.desktop.pages.case.words import ACCOUNT_KINDS, METHODS
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import long_day, short_day, year_words
from sitter_desk.desktop.widgets.sheet import column
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.dates import day_of_moment, time_of_moment
from sitter_desk.domain.minutes import duration
from sitter_desk.domain.records import Child, Use
from sitter_desk.domain.typed_days import age_on
from sitter_desk.office.views.browsing import AppRow
from sitter_desk.office.views.case_view import CaseView
from sitter_desk.workstation.language import Translator


def content(look: Look, tr: Translator, view: CaseView, today: str, opened: Callable[[str], None]) -> list[QWidget]:
    """The sections in the order of the paper; ``opened`` takes the id of another application of the family."""
    children = [facts(_child(tr, child, today)) for child in view.children]
    return [
        section(tr("case", "The application"), facts(_arrival(tr, view))),
        section(tr("case", "The applicant"), facts(_applicant(tr, view, today)), facts(_account(tr, view))),
        section(tr("case", "Children"), *children, detail=tr("case", "{count} named", count=len(children))),
        _uses(look, tr, view),
        *([_household(look, tr, view, opened)] if view.peek.household else []),
    ]


def _arrival(tr: Translator, view: CaseView) -> Iterator[Fact]:
    own = view.records.application
    yield tr("case", "Receipt number"), label(own.receipt_number, "figure")
    yield tr("case", "Arrived on"), f"{long_day(tr, own.arrived_on)} {own.arrived_time}".strip()
    yield tr("case", "How it came"), tr("case", METHODS[own.method])
    yield tr("case", "Year of use"), year_words(tr, own.year_of_use)
    yield tr("case", "Round"), tr("case", "Round {number}", number=view.peek.round)
    yield tr("case", "Postmarked on"), long_day(tr, own.postmarked_on)
    yield tr("case", "Applied at"), _moment(tr, own.applied_at)
    yield tr("case", "Form"), own.form_version


def _applicant(tr: Translator, view: CaseView, today: str) -> Iterator[Fact]:
    person = view.applicant
    yield tr("case", "Name"), _name(person.name, person.kana)
    yield tr("case", "Birthday"), _birthday(tr, person.birthday, person.birthday_text, today)
    yield tr("case", "Address"), "　".join(part for part in (_post(person.postcode), person.address) if part)
    yield tr("case", "Telephone"), label(person.phone or "–", "figure")
    yield tr("case", "Mail address"), person.email
    yield "", label("")


def _account(tr: Translator, view: CaseView) -> Iterator[Fact]:
    account = view.records.application.account
    yield tr("case", "Account"), label(f"{account.bank}-{account.branch}", "figure")
    yield tr("case", "Account number"), label(f"{tr('case', ACCOUNT_KINDS[account.kind])} {account.number}", "figure")
    yield tr("case", "Account holder"), account.holder_kana
    yield "", label("")


def _child(tr: Translator, child: Child, today: str) -> Iterator[Fact]:
    yield tr("case", "Name"), _name(child.name, child.kana)
    yield tr("case", "Birthday"), _birthday(tr, child.birthday, child.birthday_text, today)
    yield tr("case", "Relationship"), child.relationship
    yield tr("case", "Category"), "・".join(_category(tr, each.code, proven=each.proven) for each in child.categories)
    yield tr("case", "Hours elsewhere"), str(child.hours_elsewhere) if child.hours_elsewhere else ""
    yield "", label("")


def _category(tr: Translator, code: str, *, proven: bool) -> str:
    return code if proven else tr("case", "{category} (not proven)", category=code)


def _moment(tr: Translator, text: str) -> str:
    """A moment of the export as a day and its time; what can't be read stands as received."""
    day = day_of_moment(text)
    return f"{long_day(tr, day)} {time_of_moment(text)}".strip() if day else text


def _name(name: str, kana: str) -> QWidget:
    return column(label(name, "strong", wrap=True), label(kana, "kana"), spacing=1)


def _birthday(tr: Translator, birthday: str, text: str, today: str) -> str:
    """The day understood with the age, or the text as received."""
    if not birthday:
        return text
    return tr("case", "{day} ({age})", day=long_day(tr, birthday), age=age_on(birthday, today))


def _post(code: str) -> str:
    return f"〒{code[:3]}-{code[3:]}" if len(code) == len("1600022") and code.isdigit() else code


# ---- uses ----------------------------------------------------------------------------------------------------------


def _uses(look: Look, tr: Translator, view: CaseView) -> QWidget:
    names = {child.id: child.name for child in view.children} if len(view.children) > 1 else {}
    rows = [_use(tr, use, names) for use in view.uses]
    total = [_total(tr, view.uses, with_child=bool(names))] if rows else []
    title = tr("case", "Uses")
    made = listed(look, _columns(tr, with_child=bool(names)), [*rows, *total], name=title)
    return table_section(title, made, detail=tr("case", "{count} uses", count=len(view.uses)))


def _columns(tr: Translator, *, with_child: bool) -> tuple[Column, ...]:
    return (
        Column(tr("case", "Day of use"), 72, figures=True),
        Column(tr("case", "Time"), 118, figures=True),
        Column(tr("case", "Hours"), 66, "right", figures=True),
        *([Column(tr("case", "Child"), 124)] if with_child else []),
        Column(tr("case", "Company"), 0),
        Column(tr("case", "Receipt"), 100, figures=True),
        Column(tr("case", "Fee"), 84, "right", figures=True),
        Column(tr("case", "Discount"), 84, "right", figures=True),
        Column(tr("case", "Note"), 80),
    )


def _use(tr: Translator, use: Use, names: dict[str, str]) -> Row:
    known = bool(use.start and use.end)
    cells = [
        Cell(short_day(use.day) or "–", dim=use.struck),
        Cell(f"{use.start}–{use.end}" if known else "–", dim=use.struck),
        Cell(hours(duration(use)), dim=use.struck) if known else Cell(),
        *([Cell(names.get(use.child, "–"), dim=use.struck)] if names else []),
        Cell(" ".join(part for part in (use.company, use.sitter) if part) or "–", dim=use.struck),
        Cell(use.receipt or "–", dim=use.struck),
        Cell(f"{use.fee_yen:,}", unit=tr("case", "yen"), dim=use.struck),
        Cell(f"−{use.discount_yen:,}", unit=tr("case", "yen"), dim=use.struck) if use.discount_yen else Cell(),
        _note(tr, use),
    ]
    return Row(key=use.id, cells=tuple(cells))


def _note(tr: Translator, use: Use) -> Cell:
    if use.struck:
        return Cell(tr("case", "struck out"), mark="info")
    return Cell(tr("case", "left out"), mark="check") if use.left_out else Cell("")


def _total(tr: Translator, uses: Sequence[Use], *, with_child: bool) -> Row:
    counting = [use for use in uses if not use.struck]
    minutes = sum(duration(use) for use in counting if use.start and use.end)
    discount = sum(use.discount_yen for use in counting)
    cells = [
        Cell(tr("case", "Total")),
        Cell(""),
        Cell(hours(minutes)),
        *([Cell("")] if with_child else []),
        Cell(""),
        Cell(""),
        Cell(f"{sum(use.fee_yen for use in counting):,}", unit=tr("case", "yen")),
        Cell(f"−{discount:,}", unit=tr("case", "yen")) if discount else Cell(),
        Cell(""),
    ]
    return Row(key="total", cells=tuple(cells), total=True)


# ---- the family ----------------------------------------------------------------------------------------------------


def _household(look: Look, tr: Translator, view: CaseView, opened: Callable[[str], None]) -> QWidget:
    columns = (
        Column(tr("case", "Receipt number"), 120, figures=True),
        Column(tr("case", "Arrived on"), 90, figures=True),
        Column(tr("case", "Applicant"), 0),
        Column(tr("case", "Used in"), 100, "right", figures=True),
        Column(tr("case", "Hours"), 80, "right", figures=True),
        Column(tr("case", "Claimed"), 110, "right", figures=True),
        Column(tr("case", "Stage"), 160),
    )
    rows = [_relative(tr, each) for each in view.peek.household]
    title = tr("case", "Same household")
    made = listed(look, columns, rows, name=title)
    made.opened.connect(opened)
    detail = tr("case", "{count} cases share applicant, child, telephone, address or account", count=len(rows))
    return table_section(title, made, detail=detail)


def _relative(tr: Translator, found: AppRow) -> Row:
    cells = (
        Cell(found.receipt_number),
        Cell(short_day(found.arrived_on)),
        Cell(found.name),
        Cell(months(tr, found.months)) if found.months else Cell(),
        Cell(hours(found.minutes)),
        Cell(f"{found.claimed_yen:,}", unit=tr("case", "yen")),
        Cell(stage_word(tr, found), mark=stage_mark(found), chip=True),
    )
    return Row(key=found.application, cells=cells)
