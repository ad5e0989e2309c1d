"""The first run as plain data: no path has more than five steps, none goes on with something wrong, none forgets."""

from dataclasses import replace
from datetime import date

import pytest

from sitter_desk.domain.dates import require_day
from sitter_desk.domain.own_password import RULES, broken_rules, fits_login, refuse_unfit_password
from sitter_desk.domain.papercode import make_code
from sitter_desk.errors import PasswordUnfit
from sitter_desk.office.first_run import (
    DOORS,
    FAULTS,
    FIELDS,
    STEPS,
    Door,
    Fault,
    Run,
    defaults,
    faults,
    round_days,
)

TODAY = "2026-11-26"
GOOD = {
    "folder": "/srv/desk",
    "name": "区　練習子",
    "login": "ward",
    "password": "れんしゅう用の合言葉 1",
    "again": "れんしゅう用の合言葉 1",
    "ward_name": "桜台区",
    "section": "子ども家庭課",
    "contractor_name": "株式会社練習",
    "number": "8桜子第1号",
    "rules": "shinjuku-2025",
    "mayor_name": "練習　太郎",
    "phone": "00-0000-0000",
    "medium": "/media/cd",
    "kit_password": make_code(bytes(range(18))),
    "fingerprint": "ABCD-EFGH-1J2K-3M4N",
}


def run_of(door: Door) -> Run:
    return Run(door=door, values=defaults(door, TODAY, folder="/srv/desk"))


def filled(run: Run) -> Run:
    for name in run.step.fields:
        if name in GOOD:
            run = run.typed(name, GOOD[name])
    return run


@pytest.mark.parametrize("door", list(STEPS))
def test_no_door_has_more_than_five_steps(door: Door) -> None:
    assert 1 <= len(STEPS[door]) <= 5
    assert sum(step.makes for step in STEPS[door]) == 1
    names = [name for step in STEPS[door] for name in step.fields]
    assert len(names) == len(set(names))
    assert set(names) <= set(FIELDS)
    assert door in DOORS


@pytest.mark.parametrize("door", list(STEPS))
def test_each_door_leads_through_and_back(door: Door) -> None:
    run = run_of(door)
    assert not run.can_go_back
    seen = [run.step.name]
    while not run.is_last:
        run = filled(run)
        assert faults(run.step, run.values) == ()
        before, run = run, run.forward()
        seen.append(run.step.name)
        if not run.made:
            assert run.back().step == before.step
            assert run.back().values == run.values, "nothing typed is lost on the way back"
        else:
            assert run.back() is run, "a desk that is made is not unmade"
    assert seen == [step.name for step in STEPS[door]]
    assert filled(run).forward().step == run.step


@pytest.mark.parametrize("door", ["ward", "contractor"])
def test_nobody_goes_on_with_something_missing(door: Door) -> None:
    run = Run(door=door)
    while not run.is_last:
        needed = [name for name in run.step.fields if not FIELDS[name].optional]
        assert [fault.field for fault in faults(run.step, {})] == needed
        assert {fault.code for fault in faults(run.step, {})} == {"empty"}
        for name in needed:
            run = run.typed(name, GOOD.get(name, defaults("ward", TODAY, folder="x").get(name, "")) or "練習")
            holed = replace(run, values={**run.values, name: " "})
            assert Fault(field=name, code="empty") in faults(run.step, holed.values)
            assert holed.forward() is holed
        assert faults(run.step, run.values) == ()
        run = run.forward()


def test_practice_needs_nothing_typed() -> None:
    run = run_of("practice")
    assert faults(run.step, run.values) == ()
    assert run.is_last


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("login", "区", "login"),
        ("login", "x" * 21, "login"),
        ("login", "a b", "login"),
        ("password", "kurz", "weak"),
        ("again", "れんしゅう用の合言葉 2", "differs"),
        ("code", "r8", "code"),
        ("code", "8R", "code"),
        ("first_day", "令和8年2月30日", "day"),
        ("last_day", "R8.3.31", "order"),
        ("report", "2026-12-01", "order"),
        ("pay", "x", "day"),
        ("return_within", "0", "whole"),
        ("return_within", "３０", "whole"),
        ("kit_password", GOOD["kit_password"][:-1], "missing"),
        ("kit_password", GOOD["kit_password"].replace("0", "1", 1), "slip"),
        ("fingerprint", "ABCD", "missing"),
        ("name", "あ" * 201, "long"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(name: str, value: str, code: str) -> None:
    values = {**defaults("ward", TODAY, folder="/x"), **GOOD, "first_day": "2026-04-01", name: value}
    step = next(step for steps in STEPS.values() for step in steps if name in step.fields)
    assert Fault(field=name, code=code) in faults(step, values)
    assert code in FAULTS


def test_days_may_be_written_as_people_write_them() -> None:
    values = {**defaults("ward", TODAY, folder="/x"), **GOOD, "first_day": "R8.4.1", "last_day": "令和9年3月31日"}
    step = next(step for step in STEPS["ward"] if step.name == "terms")
    assert faults(step, values) == ()


def test_a_proposal_follows_until_someone_types_another() -> None:
    run = run_of("ward").typed("ward_name", "桜台区")
    assert run.values["mayor_title"] == "桜台区長"
    run = run.typed("ward_name", "梅台区")
    assert run.values["mayor_title"] == "梅台区長"
    run = run.typed("mayor_title", "梅台区長職務代理者").typed("ward_name", "桜台区")
    assert run.values["mayor_title"] == "梅台区長職務代理者"
    run = run.typed("year", "2027")
    assert [run.values[name] for name in ("code", "first_day", "last_day")] == ["R9", "R9.4.1", "R10.3.31"]
    run = run.typed("last_day", "R10.5.31").typed("year", "2026")
    assert [run.values[name] for name in ("first_day", "last_day")] == ["R8.4.1", "R10.5.31"]
    with pytest.raises(KeyError):
        run.typed("nothing", "x")


@pytest.mark.parametrize("today", ["2026-11-26", "2026-11-28", "2026-11-29", "2027-02-28"])
def test_the_proposed_days_are_office_days_in_their_order(today: str) -> None:
    step = next(step for step in STEPS["ward"] if step.name == "papers")
    values = {**defaults("ward", today, folder="/x"), **GOOD, "mayor_title": "x", "contact": "x"}
    assert faults(step, values) == ()
    assert all(date.fromisoformat(require_day(day)).weekday() < 5 for day in round_days(today).values())


def test_what_was_typed_never_stands_in_a_representation() -> None:
    assert GOOD["password"] not in repr(run_of("ward").typed("password", GOOD["password"]))


@pytest.mark.parametrize(
    ("password", "broken"),
    [
        ("れんしゅう用の合言葉 1", ()),
        ("correct horse battery", ()),
        ("short", ("length",)),
        ("aaaaaaaaaaaa", ("variety",)),
        ("the ward of tree", ("login",)),
        ("the WARD of tree", ("login",)),
        (" correct horse ba", ("edges",)),
        ("correct horse\tba", ("edges",)),
        ("か\u3099" * 6, ("length", "variety")),  # six characters as they are hashed
        ("", ("length", "variety")),
    ],
)
def test_a_password_is_long_and_not_to_be_guessed(password: str, broken: tuple[str, ...]) -> None:
    assert broken_rules(password, "ward") == broken
    assert set(broken) <= set(RULES)
    if broken:
        with pytest.raises(PasswordUnfit):
            refuse_unfit_password(password, "ward")
    else:
        refuse_unfit_password(password, "ward")


def test_a_log_in_id_is_short_and_plain() -> None:
    assert all(fits_login(login) for login in ("a", "ward", "tanaka.t-2_x", "X" * 20))
    assert not any(fits_login(login) for login in ("", "田中", "a b", "a\n", "x" * 21, "ａ"))
