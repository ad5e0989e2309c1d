"""The home page in words: lines of work, days to come, steps of a round. Plain data in, texts out; no widget here."""

from collections.abc import Iterator
from datetime import date

from sitter_desk.desktop.when import long_day, month_name
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.desktop.widgets.work_row import WorkLine
from sitter_desk.domain.records import RoundStep, Site
from sitter_desk.domain.waiting import days_past
from sitter_desk.office.views.home import ItemOut
from sitter_desk.office.views.home_days import Due, Figure
from sitter_desk.office.views.home_work import Unit, Waiting, WorkKind
from sitter_desk.workstation.language import JAPANESE, Translator

SOON = 3
"""Days before a due day from which it is shown as near."""
LONG_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

ICONS: dict[WorkKind, str] = {
    "items": "disc", "lots_printed": "scan", "rules": "book", "rules_year": "book", "export": "inbox",
    "rows": "inbox", "findings": "flag",
    "duplicates": "copy", "screen": "checklist", "ask": "page-alert", "letters_made": "envelope",
    "letters_over": "phone", "submit": "arrow-right", "look_up": "ward-hall", "decide": "stamp", "crossed": "undo",
    "questions": "help", "bundle": "disc", "unprinted": "key", "unrecorded": "handshake", "print": "printer",
    "lots_sealed": "envelope",
    "letters_out": "page-alert", "sheets": "book", "confirm": "book", "repayments": "yen",
}  # fmt: skip
DUE_ICONS: dict[str, tuple[str, str]] = {
    "reply": ("page-alert", "warn"), "return": ("disc", "accent"), "step": ("flag", "accent"),
    "answer": ("help", "warn"), "repay": ("yen", "accent"),
}  # fmt: skip


def month_day(tr: Translator, iso: str) -> str:
    """``11月24日`` or ``24 Nov``; "" of none."""
    if not iso:
        return ""
    month, day = int(iso[5:7]), int(iso[8:10])
    return f"{month}月{day}日" if tr.language == JAPANESE else f"{day} {month_name(iso)}"


def day_title(tr: Translator, iso: str) -> str:
    """The day as the title of the page: ``令和8年11月24日（火）`` or ``Tuesday 24 November`` in short."""
    if tr.language == JAPANESE:
        return long_day(tr, iso)
    return f"{LONG_WEEKDAYS[date.fromisoformat(iso).weekday()]} {month_day(tr, iso)} {iso[:4]}"


def line_of(tr: Translator, waiting: Waiting, site: Site, today: str) -> WorkLine:
    """A line of work as a row."""
    mark, state = state_of(tr, waiting, today)
    return WorkLine(
        key=waiting.kind,
        icon=ICONS[waiting.kind],
        heading=heading_of(tr, waiting.kind, site),
        detail=" ・ ".join(_details(tr, waiting)) if tr.language == JAPANESE else " · ".join(_details(tr, waiting)),
        numbers="  ".join(waiting.numbers),
        mark=mark,
        state=state,
        count=waiting.count,
        unit=unit_of(tr, waiting.unit),
        late=waiting.days_over > 0,
    )


def heading_of(tr: Translator, kind: WorkKind, site: Site) -> str:
    """What waits."""
    return {
        "items": tr("home", "Media to be given back") if site == "contractor" else tr("home", "Media not back yet"),
        "lots_printed": tr("home", "Printed notices are lying out"),
        "rules": tr("home", "Amounts in the rules to confirm"),
        "rules_year": tr("home", "Rules of the contract year are missing"),
        "export": tr("home", "e-application data to read"),
        "rows": tr("home", "Rows of the ward to take in"),
        "findings": tr("home", "Points to settle"),
        "duplicates": tr("home", "Suspected duplicates to decide"),
        "screen": tr("home", "Applications to screen"),
        "ask": tr("home", "Applicants to ask for what is missing"),
        "letters_made": tr("home", "Letters to post"),
        "letters_over": tr("home", "Letters nobody answered in time"),
        "submit": tr("home", "Screened, to submit to the ward"),
        "look_up": tr("home", "Applications to look up in the register"),
        "decide": tr("home", "Applications to decide on"),
        "crossed": tr("home", "Withdrawn after the decision"),
        "questions": tr("home", "Questions of the other desk to answer"),
        "bundle": tr("home", "Data for the ward") if site == "contractor" else tr("home", "Data for the contractor"),
        "unprinted": tr("home", "Password notices not printed"),
        "unrecorded": tr("home", "Media without a record of their hand-over"),
        "print": tr("home", "Notices to print"),
        "lots_sealed": tr("home", "Sealed notices to deliver"),
        "letters_out": tr("home", "Waiting for missing papers"),
        "sheets": tr("home", "Confirmation records to copy from paper"),
        "confirm": tr("home", "Confirmation records to confirm"),
        "repayments": tr("home", "Repayments not received yet"),
    }[kind]


def _details(tr: Translator, waiting: Waiting) -> Iterator[str]:
    """What stands below: the round, since when, and how many more there are than numbers."""
    more = waiting.count - len(waiting.numbers)
    if waiting.numbers and more > 0 and waiting.unit in ("letter", "item", "sheet"):
        yield tr("home", "and {count} more", count=more)
    if waiting.round:
        yield tr("home", "round {number}", number=waiting.round)
    since = since_of(tr, waiting)
    if since:
        yield since
    if said := next_of(tr, waiting.kind):
        yield said
    if waiting.kind == "items" and waiting.due:
        yield tr("home", "due {day}", day=month_day(tr, waiting.due))


def next_of(tr: Translator, kind: WorkKind) -> str:
    """What to do with it, where its heading does not say it; "" elsewhere."""
    return {
        "lots_printed": tr("home", "go on matching and sealing"),
        "rules": tr("home", "until then nothing can be decided"),
        "rules_year": tr("home", "uses of that year can't be screened"),
        "export": tr("home", "read the table of the portal"),
        "letters_over": tr("home", "call, then pass on to the ward"),
    }.get(kind, "")


def since_of(tr: Translator, waiting: Waiting) -> str:
    """Since when the oldest waits; "" where no day is known."""
    day = month_day(tr, waiting.since)
    if not day:
        return ""
    return {
        "screen": tr("home", "oldest arrived {day}", day=day),
        "ask": tr("home", "oldest arrived {day}", day=day),
        "submit": tr("home", "oldest arrived {day}", day=day),
        "look_up": tr("home", "oldest submitted {day}", day=day),
        "decide": tr("home", "oldest submitted {day}", day=day),
        "print": tr("home", "decided {day}", day=day),
        "lots_printed": tr("home", "printed {day}", day=day),
        "lots_sealed": tr("home", "printed {day}", day=day),
        "letters_made": tr("home", "made {day}", day=day),
        "letters_over": tr("home", "posted {day}", day=day),
        "letters_out": tr("home", "oldest posted {day}", day=day),
        "questions": tr("home", "asked {day}", day=day),
        "unprinted": tr("home", "made {day}", day=day),
        "unrecorded": tr("home", "made {day}", day=day),
        "confirm": tr("home", "handed over {day}", day=day),
    }.get(waiting.kind, "")


def state_of(tr: Translator, waiting: Waiting, today: str) -> tuple[Mark | None, str]:
    """The chip of a line: late, due, or for whom it waits."""
    if waiting.days_over:
        return "late", days_late(tr, waiting.days_over)
    if waiting.kind == "lots_printed":
        day = month_day(tr, waiting.since) if days_past(waiting.since, today) else ""
        return ("check", tr("home", "since {day}", day=day)) if day else ("wait", tr("home", "since today"))
    if waiting.kind == "confirm" and not waiting.waits_for_us:
        return "wait", tr("home", "waits for the contractor")
    if waiting.kind == "unrecorded" and not waiting.waits_for_us:
        return "wait", tr("home", "waits for the ward's record")
    if waiting.due:
        near = (date.fromisoformat(waiting.due) - date.fromisoformat(today)).days <= SOON
        return "check" if near else "wait", tr("home", "due {day}", day=month_day(tr, waiting.due))
    return None, ""


def days_late(tr: Translator, days: int) -> str:
    """How long over its day."""
    return tr("home", "1 day late") if days == 1 else tr("home", "{count} days late", count=days)


def unit_of(tr: Translator, unit: Unit) -> str:
    """What is counted, after the number; English counts without."""
    if tr.language != JAPANESE:
        return ""
    return {
        "case": tr("home", "cases"),
        "point": tr("home", "points"),
        "row": tr("home", "rows"),
        "letter": tr("home", "letters"),
        "envelope": tr("home", "envelopes"),
        "item": tr("home", "items"),
        "sheet": tr("home", "sheets"),
        "entry": tr("home", "entries"),
        "round": tr("home", "rounds"),
        "year": tr("home", "years"),
    }[unit]


def figure_word(tr: Translator, figure: Figure) -> str:
    """What was done today, and the name of a series."""
    return {
        "received": tr("home", "arrived"),
        "screened": tr("home", "screened"),
        "submitted": tr("home", "submitted"),
        "looked_up": tr("home", "looked up"),
        "decided": tr("home", "decided"),
    }[figure]


def step_word(tr: Translator, step: RoundStep) -> str:
    """A step of a round, short enough for a stop."""
    return {
        "close": tr("home", "closing"),
        "report": tr("home", "report"),
        "review": tr("home", "review"),
        "decide": tr("home", "approval"),
        "print": tr("home", "print"),
        "deliver": tr("home", "delivery"),
        "post": tr("home", "posting"),
        "pay": tr("home", "payment"),
    }[step]


def due_text(tr: Translator, due: Due) -> str:
    """What falls due on a day, in one line."""
    if due.kind == "step" and due.step:
        return tr("home", "Round {number}: {step}", number=due.round, step=step_word(tr, due.step))
    return {
        "reply": tr("home", "Replies due: {count}", count=due.count),
        "return": tr("home", "Media due back: {count}", count=due.count),
        "answer": tr("home", "Answers due to the other desk: {count}", count=due.count),
        "repay": tr("home", "Repayments due: {count}", count=due.count),
    }[due.kind]


def item_state(tr: Translator, item: ItemOut) -> tuple[Mark, str]:
    """A disc or notice that has to come back: late, or kept."""
    if item.days_over:
        return "late", tr("home", "not back")
    return "wait", tr("home", "at the other desk") if item.ours else tr("home", "kept here")


def item_word(tr: Translator, item: ItemOut) -> str:
    """What it is."""
    return tr("home", "medium") if item.kind == "disc" else tr("home", "password notice")
