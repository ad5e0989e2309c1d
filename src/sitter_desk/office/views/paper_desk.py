"""Every paper that a desk can make now: what it is, who may make it, what it needs, and how it is made.

The window offers all of them from this one table. A paper with a secret on it (パスワード通知書, 復旧キー封緘票) is
made where the secret is, once, and never shown; the table names that place. Going to the printer is an entry of its
own, and what came out of it another: a person says so.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar, get_args

from sitter_desk.documents.fonts import Fonts
from sitter_desk.domain.records import Application, Approval, Deficiency, Engagement, Handover, Lot, Round, Site
from sitter_desk.domain.roles import Role, may
from sitter_desk.errors import NothingFound
from sitter_desk.office.deficiency_papers import deficiency_paper
from sitter_desk.office.papers import save_practice_paper
from sitter_desk.office.printing import breakdown_paper, delivery_paper, handover_paper, key_paper, lot_paper
from sitter_desk.office.screening_papers import calculation_paper, screening_list_paper
from sitter_desk.office.session import Session
from sitter_desk.office.views.notice_desk import stored_lot
from sitter_desk.vault.store import Reader

PaperCode = Literal[
    "notices", "lot", "delivery", "screening", "breakdown", "calculation", "deficiency", "record", "key", "password",
    "recovery",
]  # fmt: skip
Need = Literal["round", "lot", "sheet", "receipt", "letter", "engagement", "secret"]
"""What a paper is about: chosen from a list (round, lot, sheet), typed as a number (receipt number, number of the
letter), the engagement itself, or a secret that only one place has."""

MOST = 200
"""So many are listed to choose from, the newest first; an older one is found by its number."""


@dataclass(frozen=True, kw_only=True)
class MadePaper:
    """A paper in memory. ``name`` is what a practice desk calls its file, ``about`` what the audit log calls it."""

    code: PaperCode
    name: str
    about: str
    pdf: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is to be made: of which engagement (id), about which thing (id, or number as typed), on which day (ISO)."""

    engagement: str
    thing: str
    day: str


Make = Callable[[Session, Fonts, Wanted], MadePaper]
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class PaperKind:
    """One kind of paper. ``title`` is English (context ``papers``), ``act`` the permission that making it needs;
    ``make`` None and ``page`` named where it has a place of its own."""

    code: PaperCode
    title: str
    sites: frozenset[Site]
    act: str
    need: Need
    make: Make | None = None
    page: str = ""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One thing that a paper can be about. ``number`` is how people call it (a round by its figure), ``day`` ISO or "",
    ``count`` what it holds (−1: not said), ``ready`` whether the paper can be made of it now."""

    id: str
    number: str
    day: str
    count: int
    state: str
    ready: bool


# ---- making --------------------------------------------------------------------------------------------------------


def _notices(session: Session, _: Fonts, wanted: Wanted) -> MadePaper:
    printed = stored_lot(session, wanted.thing)
    number = printed.lot.number
    return MadePaper(code="notices", name=f"notices-{number}", about=f"lot:{printed.lot.id}", pdf=printed.pdf)


def _lot_list(session: Session, fonts: Fonts, wanted: Wanted) -> MadePaper:
    printed = stored_lot(session, wanted.thing)
    pdf = lot_paper(session, fonts, printed)
    return MadePaper(code="lot", name=f"lot-{printed.lot.number}", about=f"lot:{printed.lot.id}", pdf=pdf)


def _of_round(
    code: PaperCode, make: Callable[[Session, Fonts, Round, str], bytes]
) -> Callable[[Session, Fonts, Wanted], MadePaper]:
    def made(session: Session, fonts: Fonts, wanted: Wanted) -> MadePaper:
        with session.reading() as reader:
            round_ = reader.get(Round, wanted.thing)
        pdf = make(session, fonts, round_, wanted.day)
        return MadePaper(code=code, name=f"{code}-{round_.number}", about=f"round:{round_.id}", pdf=pdf)

    return made


def _calculation(session: Session, fonts: Fonts, wanted: Wanted) -> MadePaper:
    with session.reading() as reader:
        found = reader.find(Application, receipt_number=wanted.thing)
    case = _one([each for each in found if each.engagement == wanted.engagement])
    pdf = calculation_paper(session, fonts, case.id, day=wanted.day)
    return MadePaper(
        code="calculation", name=f"calculation-{case.receipt_number}", about=f"application:{case.id}", pdf=pdf
    )


def _letter(session: Session, fonts: Fonts, wanted: Wanted) -> MadePaper:
    with session.reading() as reader:
        found = reader.find(Deficiency, number=wanted.thing)
    asked = _one([each for each in found if each.engagement == wanted.engagement])
    pdf = deficiency_paper(session, fonts, asked)
    return MadePaper(code="deficiency", name=f"deficiency-{asked.number}", about=f"deficiency:{asked.id}", pdf=pdf)


def _record(session: Session, fonts: Fonts, wanted: Wanted) -> MadePaper:
    with session.reading() as reader:
        sheet = reader.get(Handover, wanted.thing)
    pdf = handover_paper(session, fonts, sheet)
    return MadePaper(code="record", name=f"record-{sheet.number}", about=f"handover:{sheet.id}", pdf=pdf)


def _key(session: Session, fonts: Fonts, wanted: Wanted) -> MadePaper:
    with session.reading() as reader:
        engagement = reader.get(Engagement, wanted.engagement)
    pdf = key_paper(session, fonts, engagement, day=wanted.day)
    return MadePaper(code="key", name=f"key-{session.vault.header.site}", about="fingerprint", pdf=pdf)


def _one(found: Sequence[T]) -> T:
    if not found:
        raise NothingFound
    return found[0]


BOTH: frozenset[Site] = frozenset(get_args(Site))
WARD: frozenset[Site] = frozenset({"ward"})
CONTRACTOR: frozenset[Site] = frozenset({"contractor"})

KINDS: tuple[PaperKind, ...] = (
    PaperKind(
        code="notices", title="Decision notices of a lot", sites=CONTRACTOR, act="notice.print", need="lot",
        make=_notices,
    ),
    PaperKind(code="lot", title="Lot list", sites=CONTRACTOR, act="notice.print", need="lot", make=_lot_list),
    PaperKind(
        code="delivery", title="Delivery slip", sites=CONTRACTOR, act="delivery.print", need="round",
        make=_of_round("delivery", lambda session, fonts, round_, day: delivery_paper(session, fonts, round_, day=day)),
    ),
    PaperKind(
        code="screening", title="List of the screenings of a round", sites=CONTRACTOR, act="screening.print",
        need="round",
        make=_of_round(
            "screening", lambda session, fonts, round_, day: screening_list_paper(session, fonts, round_, day=day)
        ),
    ),
    PaperKind(
        code="breakdown", title="Breakdown of the decisions", sites=WARD, act="breakdown.print", need="round",
        make=_of_round("breakdown", lambda session, fonts, round_, _: breakdown_paper(session, fonts, round_)),
    ),
    PaperKind(
        code="calculation", title="Sheet of how an amount was computed", sites=BOTH, act="calculation.print",
        need="receipt", make=_calculation,
    ),
    PaperKind(
        code="deficiency", title="Letter asking for what is missing", sites=CONTRACTOR, act="deficiency.make",
        need="letter", make=_letter,
    ),
    PaperKind(
        code="record", title="Confirmation record, two copies", sites=WARD, act="handover.print", need="sheet",
        make=_record,
    ),
    PaperKind(
        code="key", title="Key comparison sheet", sites=BOTH, act="password.print", need="engagement", make=_key
    ),
    PaperKind(
        code="password", title="Password notice", sites=BOTH, act="password.print", need="secret",
        page="password_notice",
    ),
    PaperKind(code="recovery", title="Recovery sheet", sites=BOTH, act="password.print", need="secret", page="users"),
)  # fmt: skip
"""Every paper there is, in the order of the year's work; titles as in ``circle.demo.PAPERS``."""


def offered(site: Site, role: Role) -> tuple[PaperKind, ...]:
    """The papers that a person at a desk may make."""
    return tuple(kind for kind in KINDS if site in kind.sites and may(site, role, kind.act))


def make_paper(session: Session, fonts: Fonts, code: PaperCode, wanted: Wanted) -> MadePaper:
    """Makes a paper; that is the act of its own function, with its entry. Raises NotPermitted, NothingFound where there
    is no such thing or the paper is made elsewhere, RecordMissing, and the SD-5xx errors."""
    kind = next(each for each in KINDS if each.code == code)
    session.require(kind.act)
    if kind.make is None or session.vault.header.site not in kind.sites:
        raise NothingFound
    return kind.make(session, fonts, wanted)


# ---- choosing ------------------------------------------------------------------------------------------------------


def choices(reader: Reader, code: PaperCode, engagement: str) -> tuple[Choice, ...]:
    """What a paper can be about, the newest first; none where its thing is typed as a number."""
    kind = next(each for each in KINDS if each.code == code)
    listed: dict[Need, Callable[[Reader, PaperCode, str], list[Choice]]] = {
        "round": _rounds, "lot": _lots, "sheet": _sheets,
    }  # fmt: skip
    found = listed[kind.need](reader, code, engagement) if kind.need in listed else []
    return tuple(reversed(found[-MOST:]))


def _rounds(reader: Reader, code: PaperCode, engagement: str) -> list[Choice]:
    rounds = sorted(reader.find(Round, engagement=engagement), key=lambda each: each.number)
    return [
        Choice(
            id=each.id,
            number=str(each.number),
            day=next((day.actual or day.planned for day in each.plan if day.step == "close"), ""),
            count=-1,
            state="",
            ready=_is_ready(reader, code, each),
        )
        for each in rounds
    ]


def _is_ready(reader: Reader, code: PaperCode, round_: Round) -> bool:
    if code == "breakdown":
        return reader.count(Approval, round=round_.id) > 0
    if code == "delivery":
        return reader.count(Lot, round=round_.id, state="sealed") > 0
    return reader.count(Application, round=round_.id) > 0


def _lots(reader: Reader, _: PaperCode, engagement: str) -> list[Choice]:
    return [
        Choice(id=lot.id, number=lot.number, day=lot.made_on, count=lot.printed, state=lot.state, ready=True)
        for lot in reader.find(Lot, engagement=engagement)
    ]


def _sheets(reader: Reader, _: PaperCode, engagement: str) -> list[Choice]:
    return [
        Choice(id=sheet.id, number=sheet.number, day=sheet.day, count=len(sheet.lines), state=sheet.state, ready=True)
        for sheet in reader.find(Handover, engagement=engagement)
    ]


# ---- on its way to the printer -------------------------------------------------------------------------------------


def sends_to_printer(session: Session, paper: MadePaper, *, sheets: int, first: int = 1) -> None:
    """The entry that a paper goes to the printer, committed before it does; from which sheet (1: the first), of how
    many. Raises NotPermitted."""
    with session.act("paper.print") as act:
        act.note(about=paper.about, facts={"paper": paper.code, "sheets": sheets, "first": first})


def keep_practice_paper(session: Session, folder: Path, paper: MadePaper) -> Path:
    """Keeps a paper of practice as a file, with an entry before it as for the printer. Raises PaperOutsidePractice,
    NoSpace, DiskFailed."""
    with session.act("paper.print") as act:
        act.note(about=paper.about, facts={"paper": paper.code, "kept": 1})
    return save_practice_paper(session, folder, paper.name, paper.pdf)


def came_out(session: Session, paper: MadePaper, *, sheets: int, complete: bool) -> None:
    """What a person found at the printer: how many sheets lay there, and whether the paper is complete. "Sent" alone
    proves nothing."""
    with session.act("paper.print") as act:
        act.note(about=paper.about, facts={"paper": paper.code, "came_out": sheets, "complete": int(complete)})
