"""Practice desks in a few seconds: the circle on invented people, moved to where today is and left where one wants it.

Under the folder stand ``ward`` and ``contractor``, each a desk of its own; the discs of both lie in ``ward/disc``, and
the papers that open them – password notices, key and recovery sheets – in ``papers`` of each desk.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sitter_desk.documents.fonts import Fonts
from sitter_desk.domain.dates import fiscal_year, office_day
from sitter_desk.domain.practice import practice_export, to_utf8
from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.records import Site
from sitter_desk.office.circle.days import DAYS, Days, later
from sitter_desk.office.circle.demo import SEED, machine_fonts
from sitter_desk.office.circle.desk import CircleDesk, Tray
from sitter_desk.office.circle.practice import CONTRACTOR_PERSON, WARD_PERSON
from sitter_desk.office.circle.second_round import ON_PAPER, SECOND
from sitter_desk.office.circle.story import STEPS, Step
from sitter_desk.office.desks import FirstPerson, Machine
from sitter_desk.office.papers import save_practice_paper
from sitter_desk.office.session import Session
from sitter_desk.workstation.machine import now_us, pc_name

EVERYDAY = "everyday"
"""The first round all the way round, a second one in the middle of its work."""

UNTIL: tuple[str, ...] = (*(step.name for step in STEPS), *(step.name for step in SECOND[:-1]), EVERYDAY)
"""After which step a rehearsal may stop."""

FIRST_ROUND = 14
"""Applicants of the first round, of whom one comes by post; the others belong to the second."""

PEOPLE: dict[Site, FirstPerson] = {"ward": WARD_PERSON, "contractor": CONTRACTOR_PERSON}
"""Who opens the practice desks; their passwords are no secret."""

_KEPT_PAPERS = ("password-", "key-", "recovery-")


@dataclass
class Rehearsal:
    """Both practice desks, open; ``session`` is the one asked for. A desk that was not made yet is not open."""

    site: Site
    desks: dict[Site, CircleDesk]

    @property
    def session(self) -> Session:
        """The desk asked for."""
        return self.desks[self.site].session

    def close(self) -> None:
        """Closes both."""
        for desk in self.desks.values():
            desk.close()
            desk.opened = None

    def close_other(self) -> None:
        """Closes the desk that was not asked for."""
        for site, desk in self.desks.items():
            if site != self.site:
                desk.close()
                desk.opened = None


def rehearse(
    folder: Path,
    site: Site,
    until: str = EVERYDAY,
    *,
    applicants: int = 40,
    fonts: Fonts | None = None,
    machine: Machine | None = None,
    progress: Progress = silent,
) -> Rehearsal:
    """Makes both desks under ``folder`` and runs the circle up to and with step ``until`` (one of ``UNTIL``).

    ``applicants`` people stand in the files that the ward reads; ``progress`` is told the steps done. KeyError for
    another ``until``; the desks are closed when anything is raised, and what was made stays. Raises VaultExists for a
    folder that has such desks already, and the SD-1xx and SD-2xx errors of the disk.
    """
    steps = steps_until(until)
    here = machine or Machine(pc=pc_name(), now=now_us)
    first, second = calendars(office_day(here.now()))
    exports = both_exports(first, second, applicants)
    desks = _desks(folder, here, fonts or machine_fonts(), first, exports[0])
    rehearsal = Rehearsal(site, desks)
    try:
        _run(rehearsal, steps, second, exports, progress)
    except BaseException:
        rehearsal.close()
        raise
    return rehearsal


def steps_until(until: str) -> Sequence[Step]:
    """The steps up to and with one of ``UNTIL``; KeyError for another name."""
    every = (*STEPS, *SECOND)
    if until not in UNTIL:
        raise KeyError(until)
    return every if until == EVERYDAY else every[: UNTIL.index(until) + 1]


def _run(
    rehearsal: Rehearsal, steps: Sequence[Step], second: Days, exports: tuple[bytes, bytes], progress: Progress
) -> None:
    for done, step in enumerate(steps):
        progress(done, len(steps))
        desk = rehearsal.desks[step.site]
        if step in SECOND:
            desk.days, desk.exports = second, (exports[1],)
        step.run(desk)
        desk.cd.mkdir(exist_ok=True)  # not before the ward's desk: a vault begins in an empty folder
    progress(len(steps), len(steps))


def calendars(today: str) -> tuple[Days, Days]:
    """The days of a first round that was closed three weeks ago, and of a second one that is in its middle today. Uses
    are of the running year from September on, before that of the year that is over."""
    running = fiscal_year(today)
    year = running if today >= f"{running}-09-01" else running - 1
    last_day = max(f"{year + 1}-03-31", later(today, 60))
    first = _near(DAYS, DAYS.closing, later(today, -20))
    second = _near(DAYS, DAYS.report_notice, later(today, -1))
    uses = _spans(first, today, year)
    return (
        replace(first, year=year, last_day=last_day, uses_from=later(uses[0][1], -24)),
        replace(
            second,
            year=year,
            last_day=last_day,
            uses_from=later(uses[1][0], 7),
            kit=later(second.screened, -12),
            kit_disc=later(second.screened, -11),
            kit_notice=later(second.screened, -8),
            return_disc=later(today, -4),
            decision=later(today, 3),
            deliver=later(today, 8),
            pay=later(today, 29),
        ),
    )


def _near(days: Days, anchor: str, wanted: str) -> Days:
    """The calendar moved by whole weeks so that ``anchor`` lies on the wanted day or in the week before it."""
    weeks = (date.fromisoformat(wanted) - date.fromisoformat(anchor)).days // 7
    return days.moved(7 * weeks)


def _spans(first: Days, today: str, year: int) -> tuple[tuple[str, str], tuple[str, str]]:
    """First and last day of the uses of both rounds: what is applied for lies before the file that brings it."""
    last = min(f"{year + 1}-03-31", later(today, -35))
    between = later(last, -45)
    return (f"{year}-04-01", min(later(first.kit, -25), later(between, -1))), (between, last)


def both_exports(first: Days, second: Days, applicants: int) -> tuple[bytes, bytes]:
    """The files that the ward reads in the two rounds: other people in each, their numbers going on."""
    typed = 1 + len(ON_PAPER)
    online = max(2, applicants - typed)
    early = min(FIRST_ROUND - 1, online // 2)
    rng = random.Random(SEED)  # noqa: S311 (practice)
    spans = _uses(first, second)
    sheets = [
        practice_export(early, rng=rng, year=first.year, days=spans[0]),
        practice_export(online - early, rng=rng, year=first.year, days=spans[1], first=early + 1),
    ]
    return to_utf8(sheets[0]), to_utf8(sheets[1])


def _uses(first: Days, second: Days) -> tuple[tuple[date, date], tuple[date, date]]:
    """The spans of uses that the calendars were made with."""
    between = later(second.uses_from, -7)
    ends = (f"{first.year}-04-01", later(first.uses_from, 24)), (between, later(between, 45))
    (a, b), (c, d) = ((date.fromisoformat(start), date.fromisoformat(end)) for start, end in ends)
    return (a, b), (c, d)


def _desks(folder: Path, machine: Machine, fonts: Fonts, days: Days, export: bytes) -> dict[Site, CircleDesk]:
    tray, cd = Tray(), folder / "ward" / "disc"

    def desk(site: Site) -> CircleDesk:
        def keep(session: Session, name: str, pdf: bytes) -> None:
            if name.startswith(_KEPT_PAPERS):
                save_practice_paper(session, folder / site / "papers", name, pdf)

        return CircleDesk(
            folder=folder / site,
            cd=cd,
            machine=machine,
            practice=True,
            fonts=fonts,
            print_paper=keep,
            exports=(export,) if site == "ward" else (),
            tray=tray,
            days=days,
        )

    return {"ward": desk("ward"), "contractor": desk("contractor")}
