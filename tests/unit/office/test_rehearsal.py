"""Practice desks are made in seconds, on any day of the year, with something to do on every page."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sitter_desk.documents.fonts import Fonts
from sitter_desk.domain.records import (
    Application,
    CarriedItem,
    Deficiency,
    Duplicate,
    ExportRow,
    Finding,
    Handover,
    Lot,
    Question,
    Record,
    Round,
    Site,
    Submission,
)
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.errors import Cancelled, VaultExists
from sitter_desk.office.circle.practice import rules_of
from sitter_desk.office.circle.rehearsal import EVERYDAY, PEOPLE, UNTIL, calendars, rehearse, steps_until
from sitter_desk.office.desks import Machine, open_desk
from sitter_desk.office.first_run import AMOUNTS
from sitter_desk.office.receiving import apply_bundle, stage_bundle
from sitter_desk.office.stages import stage
from tests.unit.office.harness import CHEAP, Ticking


def machine_on(day: str) -> Machine:
    at = int(datetime.fromisoformat(f"{day}T01:00:00").replace(tzinfo=UTC).timestamp()) * 1_000_000
    return Machine(pc="練習", now=Ticking(at), kdf=CHEAP)


@pytest.mark.parametrize("day", ["2026-11-26", "2027-04-02"])
def test_an_everyday_desk_has_work_on_every_page(tmp_path: Path, fonts: Fonts, day: str) -> None:
    told: list[tuple[int, int]] = []
    made = rehearse(
        tmp_path,
        "contractor",
        fonts=fonts,
        machine=machine_on(day),
        progress=lambda done, total: told.append((done, total)),
    )
    assert told[0] == (0, len(steps_until(EVERYDAY)))
    assert told[-1][0] == told[-1][1]
    assert made.session is made.desks["contractor"].session
    with made.session.reading() as reader:
        cases = reader.find(Application)
        stages = Counter(stage(reader, case) for case in cases)
        letters = Counter((each.state, each.reply_by < day) for each in reader.find(Deficiency))
        assert len(cases) == 40
        assert reader.count(Finding, state="open") >= 3
        assert reader.count(Duplicate, state="open") == 1
        assert reader.count(Lot) == 1
        assert {case.method for case in cases} == {"online", "post", "counter"}
    assert stages.keys() >= {"received", "screened", "deficient", "submitted", "noticed"}, stages
    assert letters[("posted", True)] == 1
    assert letters[("posted", False)] == 1
    assert letters[("made", False)] == 1
    with made.desks["ward"].session.reading() as reader:
        assert reader.count(Round) == 2
        assert reader.count(Question) == 1
        assert reader.count(Handover, state="printed") == 1
        late = [each for each in reader.find(CarriedItem, state="handed_over") if "" < each.return_by < day]
        assert {each.kind for each in late} == {"disc", "password_notice"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["contractor", "ward"]
    made.close()


def test_a_disc_waits_for_each_side_with_its_password_on_paper(tmp_path: Path, fonts: Fonts) -> None:
    made = rehearse(tmp_path, "ward", fonts=fonts, machine=machine_on("2026-11-26"))
    waiting: tuple[tuple[Site, str, type[Record]], ...] = (
        ("contractor", "question", Question),
        ("ward", "third report", Submission),
    )
    for site, name, record in waiting:
        desk = made.desks[site]
        with desk.session.reading() as reader:
            before = reader.count(record)
        notice = desk.tray[f"disc {name}"].replace("M-", "PW-", 1)
        other = "ward" if site == "contractor" else "contractor"
        assert (tmp_path / other / "papers" / f"password-{notice}.pdf").exists()
        disc = desk.cd / f"{desk.tray[f'disc {name}']}.sdb"
        apply_bundle(desk.session, stage_bundle(desk.session, disc, desk.tray[f"password {name}"]))
        with desk.session.reading() as reader:
            assert reader.count(record) > before
    made.close()


def test_the_desks_open_again_with_the_practice_people(tmp_path: Path, fonts: Fonts) -> None:
    machine = machine_on("2026-11-26")
    made = rehearse(tmp_path, "ward", "take_in", fonts=fonts, machine=machine)
    made.close_other()
    assert made.desks["contractor"].opened is None
    made.close()
    for site, person in PEOPLE.items():
        session = open_desk(
            tmp_path / site, login=person.login, password=person.password, machine=machine, waited=0
        )  # fmt: skip
        assert session.practice
        assert session.vault.header.site == site
        session.close()


@pytest.mark.parametrize("amount", [int(amount) for amount in AMOUNTS])
def test_every_amount_that_is_offered_can_be_made(tmp_path: Path, fonts: Fonts, amount: int) -> None:
    made = rehearse(tmp_path, "ward", applicants=amount, fonts=fonts, machine=machine_on("2026-11-26"))
    with made.session.reading() as reader:
        assert reader.count(Application) > amount // 2
        assert reader.count(Question) == 1
    with made.desks["contractor"].session.reading() as reader:
        assert reader.count(Application) == amount
        assert reader.count(Application, state="screened") > reader.count(Application, state="received") > 2
    made.close()


def test_it_stops_where_one_wants(tmp_path: Path, fonts: Fonts) -> None:
    made = rehearse(tmp_path, "ward", "export", applicants=20, fonts=fonts, machine=machine_on("2026-11-26"))
    with made.session.reading() as reader:
        assert reader.count(ExportRow) > 0
        assert reader.count(CarriedItem) == 0
    assert made.desks["contractor"].opened is None
    made.close()
    with pytest.raises(KeyError):
        rehearse(tmp_path / "other", "ward", "nowhere", fonts=fonts, machine=machine_on("2026-11-26"))
    assert not (tmp_path / "other").exists()


def test_it_can_be_stopped_and_never_overwrites(tmp_path: Path, fonts: Fonts) -> None:
    def stop(done: int, _: int) -> None:
        if done == 3:
            raise Cancelled

    machine = machine_on("2026-11-26")
    with pytest.raises(Cancelled):
        rehearse(tmp_path, "ward", fonts=fonts, machine=machine, progress=stop)
    with pytest.raises(VaultExists):
        rehearse(tmp_path, "ward", fonts=fonts, machine=machine)
    person = PEOPLE["ward"]
    open_desk(tmp_path / "ward", login=person.login, password=person.password, machine=machine, waited=0).close()


def test_every_stop_is_named_once() -> None:
    assert len(set(UNTIL)) == len(UNTIL)
    assert len(steps_until(EVERYDAY)) == len(UNTIL)
    assert [steps_until(name)[-1].name for name in UNTIL[:-1]] == list(UNTIL[:-1])


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("day", [1, 15, 28])
def test_the_calendar_fits_every_day_of_the_year(month: int, day: int) -> None:
    today = f"2026-{month:02}-{day:02}"
    first, second = calendars(today)
    assert first.closing <= today
    assert second.report_notice < today < second.pay
    assert second.return_disc < today
    assert first.kit < second.kit < second.screened <= today
    assert first.year == second.year
    assert f"{first.year}-04-01" <= first.uses_from < first.postmarked
    assert second.uses_from <= f"{second.year + 1}-03-24"
    assert today < first.last_day == second.last_day


@pytest.mark.parametrize("year", [2022, 2024, 2026, 2031])
def test_rules_of_a_year_that_none_are_prepared_for(year: int) -> None:
    programme = parse_programme(rules_of(year))
    assert programme.year_of_use == year
    assert programme.effective_from == f"{year}-04-01"
    assert [(each.uses_from, each.uses_to) for each in programme.windows] == [(f"{year}-04-01", f"{year + 1}-03-31")]
