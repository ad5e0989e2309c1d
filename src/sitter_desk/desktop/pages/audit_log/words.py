"""The audit log in words: rows of the table, the entry at the side, the links of the chain. No widget here."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.typed_day_words import list_day
from sitter_desk.desktop.when import MONTHS, long_day
from sitter_desk.desktop.widgets.chain_drawing import Link, LinkState
from sitter_desk.domain.dates import OFFICE_TIME, office_day, wareki
from sitter_desk.office.views.log_chain import Anchor, Chain, ChainMonth, Verified
from sitter_desk.office.views.log_fields import FIELDS
from sitter_desk.office.views.log_view import LogRow
from sitter_desk.office.views.log_words import ACTS, BREAKS, DETAILS, GROUP_NAMES, THINGS
from sitter_desk.workstation.language import JAPANESE, Translator

MICROSECONDS = 1_000_000
FIELDS_SHOWN = 3
LINKS = 12
"""So many months are drawn, the newest ones."""
SPANS = ("all", "today", "week", "month", "last_month")


def columns(tr: Translator, *, narrow: bool) -> list[Column]:
    """The columns; the PC moves to the side where there is no room."""
    pc = [] if narrow else [Column(tr("audit_log", "PC"), 96)]
    return [
        Column(tr("audit_log", "Number"), 70, "right", figures=True),
        Column(tr("audit_log", "When"), 124, figures=True),
        Column(tr("audit_log", "Who"), 106),
        *pc,
        Column(tr("audit_log", "What was done"), 194),
        Column(tr("audit_log", "About"), 122, figures=True),
        Column(tr("audit_log", "What of it")),
    ]


def table_row(tr: Translator, row: LogRow, today: str, *, narrow: bool) -> Row:
    """An entry as a row of the table."""
    pc = [] if narrow else [Cell(row.pc)]
    number = row.number or row.case
    return Row(
        key=str(row.seq),
        cells=(
            Cell(f"{row.seq:,}"),
            Cell(moment(row.at, today)),
            Cell(row.user or "–"),
            *pc,
            Cell(act_word(tr, row.act), mark="ng" if row.refused else None),
            Cell(number or thing_word(tr, row) or "–"),
            Cell(_rest(tr, row, with_thing=bool(number))),
        ),
    )


def _rest(tr: Translator, row: LogRow, *, with_thing: bool) -> str:
    """What stands behind the number: which thing it is of, and what of it."""
    of = of_it(tr, row, most=FIELDS_SHOWN)
    parts = [thing_word(tr, row) if with_thing else "", "" if of == "–" else of]
    return "  ".join(part for part in parts if part) or "–"


def act_word(tr: Translator, act: str) -> str:
    """What somebody did; an act of a newer version stands as it is written."""
    return tr("audit_words", ACTS[act]) if act in ACTS else act


def thing_word(tr: Translator, row: LogRow) -> str:
    """What it speaks of."""
    return tr("audit_words", THINGS[row.thing]) if row.thing in THINGS else ""


def about(tr: Translator, row: LogRow) -> str:
    """What it speaks of, by its number."""
    number = row.number or row.case
    return "  ".join(part for part in (thing_word(tr, row), number) if part) or "–"


def of_it(tr: Translator, row: LogRow, *, most: int = 99) -> str:
    """What changed, by name; or what came of it."""
    if row.act == "refused":
        return act_word(tr, row.detail)
    if row.fields:
        names = [tr("audit_fields", FIELDS[field]) if field in FIELDS else field for field in row.fields]
        rest = len(names) - most
        said = comma(tr).join(names[:most])
        return f"{said} {tr('audit_log', 'and {count} more', count=rest)}" if rest > 0 else said
    return tr("audit_words", DETAILS[row.detail], count=row.count) if row.detail in DETAILS else "–"


def comma(tr: Translator) -> str:
    """Between two names."""
    return "、" if tr.language == JAPANESE else ", "


def moment(at: int, today: str) -> str:
    """``4/22 10:42:08`` at the office, with its year where that is not the fiscal year of ``today``."""
    return f"{list_day(office_day(at), today)} {seconds(at)}"


def long_moment(tr: Translator, at: int) -> str:
    """``令和7年4月22日（火）10:42:08``."""
    return f"{long_day(tr, office_day(at))} {seconds(at)}"


def seconds(at: int) -> str:
    """``10:42:08`` at the office, of microseconds UTC."""
    return datetime.fromtimestamp(at // MICROSECONDS, UTC).astimezone(OFFICE_TIME).strftime("%H:%M:%S")


def group_words(tr: Translator) -> list[tuple[str, str]]:
    """The groups of acts to choose from."""
    return [(key, tr("audit_words", name)) for key, name in GROUP_NAMES.items()]


def span_words(tr: Translator) -> list[tuple[str, str]]:
    """The days to choose from."""
    words = {
        "all": tr("audit_log", "All days"),
        "today": tr("audit_log", "Today"),
        "week": tr("audit_log", "Last 7 days"),
        "month": tr("audit_log", "This month"),
        "last_month": tr("audit_log", "Last month"),
    }
    return [(key, words[key]) for key in SPANS]


def span_of(key: str, today: str) -> tuple[str, str]:
    """First and last day (ISO) of a choice; "" for no bound."""
    day = date.fromisoformat(today)
    first = day.replace(day=1)
    before = first - timedelta(days=1)
    return {
        "today": (today, today),
        "week": ((day - timedelta(days=6)).isoformat(), today),
        "month": (first.isoformat(), today),
        "last_month": (before.replace(day=1).isoformat(), before.isoformat()),
    }.get(key, ("", ""))


# ---- the chain -----------------------------------------------------------------------------------------------------


def links_of(tr: Translator, chain: Chain, verified: Verified | None) -> list[Link]:
    """The newest months as links, with what holds each."""
    newest = max(chain.anchors, key=lambda each: each.seq, default=None)
    return [_link(tr, month, chain.anchors, verified, newest) for month in chain.months[-LINKS:]]


def _link(
    tr: Translator, month: ChainMonth, anchors: Sequence[Anchor], verified: Verified | None, newest: Anchor | None
) -> Link:
    inside = [each for each in anchors if month.first <= each.seq <= month.last]
    papers, discs = ([each for each in inside if each.kind == kind] for kind in ("paper", "disc"))
    state = _state(month, verified)
    broken = verified.broken if verified else None
    return Link(
        word=month_word(tr, month.month),
        count=tr("audit_log", "{count} entries", count=f"{month.entries:,}"),
        state=state,
        papers=len(papers),
        discs=len(discs),
        paper_at=_place(month, papers),
        disc_at=_place(month, discs),
        newest=newest.kind if newest in inside and newest else "",
        gap=tr("audit_log", "breaks at no. {seq}", seq=f"{broken.seq:,}") if state == "broken" and broken else "",
    )


def _place(month: ChainMonth, anchors: Sequence[Anchor]) -> float:
    return (max(each.seq for each in anchors) - month.first) / max(1, month.last - month.first) if anchors else 0.5


def _state(month: ChainMonth, verified: Verified | None) -> LinkState:
    if verified is None:
        return "unproved"
    broken = verified.broken
    if broken is None or month.last < broken.seq:
        return "whole" if month.first <= verified.entries else "unproved"
    return "broken" if month.first <= broken.seq <= month.last else "behind"


def month_word(tr: Translator, month: str) -> str:
    """``令和7年4月`` in short ``4月``, or ``Apr``; January and April tell the year."""
    number = int(month[5:])
    if tr.language != JAPANESE:
        return f"{MONTHS[number - 1]} {month[:4]}"
    era = wareki(f"{month}-01").partition("年")[0]
    return f"{era}年{number}月"


def verdict(tr: Translator, verified: Verified, later: int = 0) -> tuple[str, str]:
    """Sentence and detail of a verification; ``later``: so many entries are drawn that came after it."""
    broken = verified.broken
    if broken is None:
        detail = [tr("audit_log", "Entries 1 to {last} were computed again.", last=f"{verified.entries:,}")]
        if verified.papers:
            detail.append(tr("audit_log", "{count} heads on paper agree.", count=verified.papers))
        if verified.discs:
            detail.append(tr("audit_log", "{count} discs carry one too.", count=verified.discs))
        if later:
            detail.append(tr("audit_log", "{count} came after that and are verified next.", count=f"{later:,}"))
        whole = ("" if tr.language == JAPANESE else " ").join(detail)
        return tr("audit_log", "The audit log holds from its first to its last entry"), whole
    why = tr("audit_words", BREAKS[broken.how])
    return (
        tr("audit_log", "The audit log breaks at no. {seq}", seq=f"{broken.seq:,}"),
        tr("audit_log", "{why}. Tell the responsible handler at once, and change nothing at this desk.", why=why),
    )
