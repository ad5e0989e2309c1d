"""What was understood of a form: a verdict for each field, the computed columns, the total, and the application itself.

Everything is computed again from the texts each time: that is a few milliseconds, and nothing can go out of step. What
concerns more than one field is looked at in ``entry_across``, the amounts are computed in ``entry_figures``.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from sitter_desk.domain import post_account
from sitter_desk.domain.dates import wareki_year
from sitter_desk.domain.papers_needed import papers_on_paper
from sitter_desk.domain.records import Account, ChildCategory
from sitter_desk.domain.text import folded
from sitter_desk.domain.typed import (
    EMPTY,
    Understood,
    ask,
    read_digits,
    read_email,
    read_holder,
    read_hours,
    read_kana,
    read_name,
    read_phone,
    read_postcode,
    read_text,
    read_yen,
    wrong,
)
from sitter_desk.domain.typed_days import read_birthday, read_day, read_time
from sitter_desk.office.intake import TypedApplication, TypedChild, TypedUse
from sitter_desk.office.views.entry_across import across
from sitter_desk.office.views.entry_figures import Figures, Totals, UseFigures, figures_of
from sitter_desk.office.views.entry_form import Field, Kind, Values, count, fields_of, place
from sitter_desk.office.views.entry_frame import FormFrame
from sitter_desk.office.views.entry_known import NOTHING, Known, on_account, on_address

CHILD_YEARS = 13
GROWN_YEARS = 75
"""A birthday without its era is looked for among so many years: a child's in the last ones, an applicant's before."""


@dataclass(frozen=True, kw_only=True)
class Judged:
    """Verdicts by key in the order of the paper. ``typed`` is the application, None while anything stops it."""

    year: int
    fields: Mapping[str, Understood] = field(repr=False)
    figures: Figures = field(repr=False)
    typed: TypedApplication | None = field(repr=False)

    @property
    def lines(self) -> tuple[UseFigures, ...]:
        """The computed columns by number of the use."""
        return self.figures.lines

    @property
    def totals(self) -> Totals:
        """The sums."""
        return self.figures.totals

    @property
    def asks(self) -> list[str]:
        """The keys of the fields to look at (△), in the order of the paper."""
        return [key for key, read in self.fields.items() if read.state == "ask"]

    @property
    def wrongs(self) -> list[str]:
        """The keys of the fields to put right (×)."""
        return [key for key, read in self.fields.items() if read.state == "wrong"]

    @property
    def stops(self) -> list[str]:
        """Those of them without which nothing can be received."""
        return [key for key, read in self.fields.items() if read.stops]


def judge(values: Values, frame: FormFrame, known: Known = NOTHING, *, fixed: Collection[str] = frozenset()) -> Judged:
    """Everything there is to say of a form as it stands; of what is ``fixed`` (keys) nothing, it goes in as it is."""
    year = frame.year_of(values)
    context = _Context(frame=frame, year=year, known=known, post_branch=_post_branch(values))
    values = _with_defaults(values, year)
    blank = _blank(values)
    reads = {
        key: EMPTY if key in blank else _read(values.get(key, ""), each, context, fixed=key in fixed)
        for key, each in fields_of(values)
    }
    figures = figures_of(frame.schemes[year], values, reads)
    beside = (*on_account(known, reads), *on_address(known, reads))
    for key, said in (*across(frame, figures, reads, year), *beside):
        if key in fixed:
            continue
        if reads[key].state == "ok" or (said.state == "wrong" and not reads[key].stops):
            reads[key] = replace(said, value=reads[key].value, echo=said.echo or reads[key].echo)
    stopped = any(read.stops for read in reads.values())
    return Judged(
        year=year,
        fields=reads,
        figures=figures,
        typed=None if stopped else _typed(values, reads, year, figures),
    )


def _with_defaults(values: Values, year: int) -> dict[str, str]:
    """What needs no typing: the year that was taken, and the one child of each use. A child that is not on the form any
    more is nobody's: then it is asked for again."""
    filled, children = {**values, "year": str(year)}, max(1, count(values, "child"))
    for number in range(count(values, "use")):
        key = place("use", number, "child")
        known = values.get(key, "") in map(str, range(children))
        filled[key] = values[key] if known else "" if children > 1 else "0"
    return filled


def _blank(values: Values) -> set[str]:
    """The keys of which nothing is asked: lines where nothing was typed, and what a category would need without one."""
    keys = set[str]()
    for number in range(max(1, count(values, "use"))):
        own = {key for key in values if key.startswith(f"use.{number}.")}
        if not any(values[key].strip() for key in own if not key.endswith(".child")):
            keys |= {key for key, _ in fields_of(values) if key.startswith(f"use.{number}.")}
    for number in range(max(1, count(values, "child"))):
        if not values.get(place("child", number, "category"), ""):
            keys |= {place("child", number, "since"), place("child", number, "proven")}
    return keys


def _post_branch(values: Values) -> str | None:
    is_post = folded(values.get("bank", "")) == post_account.BANK
    return folded(values.get("branch", "")) if is_post else None


# ---- one field ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class _Context:
    """``post_branch``: the branch as typed where the account is at the post bank, else None."""

    frame: FormFrame
    year: int
    known: Known
    post_branch: str | None


def _read(text: str, each: Field, context: _Context, *, fixed: bool) -> Understood:
    if fixed:
        return Understood(value=text)
    if not text.strip():
        if each.needed:
            return wrong("needed", stops=True)
        return ask("missing", "") if each.expected else EMPTY
    return _READERS[each.kind](text, each, context)


def _day(text: str, _: Field, context: _Context) -> Understood:
    frame = context.frame
    read = read_day(text, year=frame.this_year, earliest=f"{min(frame.years)}-04-01", latest=frame.today)
    return replace(wrong("day_to_come", read.value), echo=read.echo) if read.value > frame.today else read


def _use_day(text: str, _: Field, context: _Context) -> Understood:
    first, last = f"{context.year}-04-01", f"{context.year + 1}-03-31"
    read = read_day(text, year=context.year, earliest=first, latest=last)
    if read.value and not first <= read.value <= last:
        return replace(ask("day_outside_year", read.value, year=wareki_year(context.year)), echo=read.echo)
    return read


def _birthday(text: str, _: Field, context: _Context) -> Understood:
    today, year = context.frame.today, int(context.frame.today[:4])
    return read_birthday(text, earliest=f"{year - GROWN_YEARS}-01-01", latest=f"{year - CHILD_YEARS}-12-31", on=today)


def _child_birthday(text: str, _: Field, context: _Context) -> Understood:
    today = context.frame.today
    return read_birthday(text, earliest=f"{int(today[:4]) - CHILD_YEARS}-01-01", latest=today, on=today)


def _name(text: str, _: Field, context: _Context) -> Understood:
    unprintable, rare = context.known.signs(text)
    return read_name(text, unprintable=unprintable, rare=rare)


def _address(text: str, _: Field, context: _Context) -> Understood:
    unprintable, _rare = context.known.signs(text)
    read = read_text(text, kind="signed")
    return wrong("unprintable", text, sign=unprintable) if unprintable and read.state == "ok" else read


def _branch(text: str, each: Field, context: _Context) -> Understood:
    read = read_digits(text, wanted=each.digits)
    branch = post_account.branch_of(read.value) if context.post_branch is not None else ""
    return ask("post_symbol", read.value, proposal=branch) if branch else read


def _account_number(text: str, each: Field, context: _Context) -> Understood:
    read = read_digits(text, wanted=each.digits)
    branch, is_written_out = context.post_branch, len(read.value) == each.digits
    if branch is None or is_written_out or post_account.is_transfer(branch):
        return read
    number = post_account.number_of(read.value)
    return ask("post_number", read.value, proposal=number) if number else read


_READERS: Mapping[Kind, Callable[[str, Field, _Context], Understood]] = {
    "choice": lambda text, _, __: read_text(text),
    "flag": lambda text, _, __: read_text(text),
    "text": lambda text, _, __: read_text(text),
    "day": _day,
    "use_day": _use_day,
    "since": lambda text, _, context: read_day(text, latest=context.frame.today),
    "birthday": _birthday,
    "child_birthday": _child_birthday,
    "time": lambda text, _, __: read_time(text),
    "end": lambda text, _, __: read_time(text, end=True),
    "name": _name,
    "kana": lambda text, _, __: read_kana(text),
    "address": _address,
    "phone": lambda text, _, __: read_phone(text),
    "email": lambda text, _, __: read_email(text),
    "postcode": lambda text, _, __: read_postcode(text),
    "code": lambda text, each, _: read_digits(text, wanted=each.digits),
    "branch": _branch,
    "account_number": _account_number,
    "holder": lambda text, _, __: read_holder(text),
    "hours": lambda text, _, __: read_hours(text),
    "yen": lambda text, _, __: read_yen(text),
    "discount": lambda text, _, __: read_yen(text, minus=True),
}


# ---- the application ------------------------------------------------------------------------------------------------


def _typed(values: Values, reads: Mapping[str, Understood], year: int, figures: Figures) -> TypedApplication:
    def of(key: str) -> str:
        return reads[key].value

    return TypedApplication(
        year_of_use=year,
        arrived_on=of("arrived_on"),
        arrived_time=of("arrived_time"),
        postmarked_on=of("postmarked_on"),
        method="counter" if of("method") == "counter" else "post",
        form_version=of("form_version"),
        name=of("name"),
        kana=of("kana"),
        birthday=of("birthday"),
        postcode=of("postcode"),
        address="\u3000".join(part for part in (of("address"), of("building")) if part),
        phone=of("phone"),
        email=of("email"),
        children=tuple(_child(reads, number) for number in range(max(1, count(values, "child")))),
        account=Account(
            bank=of("bank"),
            branch=of("branch"),
            kind=_account_kind(of("account_kind")),
            number=of("account_number"),
            holder_kana=of("holder"),
        ),
        uses=tuple(_use(reads, number) for number in figures.uses),
    )


def _account_kind(value: str) -> Literal["1", "2", "4", "9"]:
    kinds: Mapping[str, Literal["1", "2", "4", "9"]] = {"1": "1", "2": "2", "4": "4"}
    return kinds.get(value, "9")


def _child(reads: Mapping[str, Understood], number: int) -> TypedChild:
    def of(key: str) -> str:
        return reads[place("child", number, key)].value

    category = ChildCategory(code=of("category"), since=of("since"), proven=bool(of("proven")))
    return TypedChild(
        name=of("name"),
        kana=of("kana"),
        birthday=of("birthday"),
        relationship=of("relationship"),
        categories=(category,) if category.code else (),
        hours_elsewhere=int(of("hours_elsewhere") or 0),
    )


def _use(reads: Mapping[str, Understood], number: int) -> TypedUse:
    def of(key: str) -> str:
        return reads[place("use", number, key)].value

    return TypedUse(
        child=int(of("child")),
        day=of("day"),
        start=of("start"),
        end=of("end"),
        fee_yen=int(of("fee") or 0),
        other_yen=int(of("other") or 0),
        discount_yen=int(of("discount") or 0),
        discount_kind=of("discount_kind"),
        hourly_yen=int(of("hourly") or 0),
        paid_yen=int(of("paid") or 0),
        company=of("company"),
        sitter=of("sitter"),
        receipt=of("receipt"),
    )


def papers_for(frame: FormFrame, judged: Judged) -> tuple[str, ...]:
    """The titles of the papers that should lie with this form, by the rules of its year."""
    figures, uses = judged.figures, list(judged.figures.uses.values())
    return tuple(each.title for each in papers_on_paper(frame.programme(judged.year), figures.children, uses))
