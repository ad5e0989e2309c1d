"""Days and times as people type them; what has no era is never guessed where two would fit."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.dates import fiscal_year, parse_day, parse_time, wareki
from sitter_desk.domain.typed import EMPTY
from sitter_desk.domain.typed_days import (
    age_on,
    day_echo,
    read_birthday,
    read_day,
    read_near_day,
    read_time,
    spelt_day,
    typed_day,
)

YEAR, EARLIEST, LATEST = 2026, "2026-04-01", "2026-11-26"


@pytest.mark.parametrize(
    "text",
    [
        "R8.11.18", "r8.11.18", "Ｒ８．１１．１８", "令和8年11月18日", "R8/11/18", "8/11/18", "8.11.18", "8-11-18",
        "R081118", "081118", "20261118", "2026-11-18", "2026/11/18", "11/18", "11.18", "11月18日", "1118",
        "１１月１８日", "11月18日 水", "令和8年11月18日（水）", "11/18(水曜日)",
    ],
)  # fmt: skip
def test_every_way_of_typing_one_day_means_it(text: str) -> None:
    read = read_day(text, year=YEAR, earliest=EARLIEST, latest=LATEST)
    assert (read.state, read.value, read.echo) == ("ok", "2026-11-18", "令和8年11月18日（水）")


@pytest.mark.parametrize(
    "text", ["2/30", "13/1", "R8.2.29", "0230", "20260230", "11", "1", "S99.1.1", "abc", "8/11/18/1", "11//18"]
)
def test_a_day_there_is_not_stops(text: str) -> None:
    read = read_day(text, year=YEAR, earliest=EARLIEST, latest=LATEST)
    assert (read.state, read.code, read.stops, read.value) == ("wrong", "day_unreadable", True, "")


def test_an_empty_day_is_nothing_yet_or_needed() -> None:
    assert read_day(" ") == EMPTY
    assert (read_day("", needed=True).code, read_day("", needed=True).stops) == ("needed", True)


@pytest.mark.parametrize(("text", "iso"), [("4/1", "2026-04-01"), ("12/31", "2026-12-31"), ("3/31", "2027-03-31")])
def test_a_month_and_a_day_lie_in_the_year_of_use(text: str, iso: str) -> None:
    assert read_day(text, year=2026).value == iso
    assert read_day(text).code == "day_unreadable"


def test_a_leap_day_lies_only_in_a_year_that_has_one() -> None:
    assert read_day("2/29", year=2023).value == "2024-02-29"
    assert read_day("2/29", year=2024).stops


def test_without_an_era_the_newest_that_fits_is_asked_about() -> None:
    read = read_day("2.7.14", latest="2026-11-26")
    assert (read.state, read.code, read.value) == ("ask", "era_unsaid", "2020-07-14")
    assert read.places == {"day": "令和2年7月14日"}
    assert read_day("2.7.14", latest="2010-01-01").value == "1990-07-14"
    assert read_day("62.3.4", latest="2026-11-26").value == "1987-03-04"
    assert read_day("62.3.4", latest="2026-11-26").state == "ok", "there is only one era with a 62nd year"


def test_a_birthday_is_echoed_with_its_age_and_not_in_the_future() -> None:
    assert read_birthday("H2.7.14", on="2026-11-18").echo == "平成2年7月14日　36歳"
    assert read_birthday("R4.6.3", on="2026-11-18").echo == "令和4年6月3日　4歳"
    assert read_birthday("2027-01-01", on="2026-11-18").code == "day_to_come"
    assert read_birthday("", on="2026-11-18") == EMPTY


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [("2020-02-29", "2026-02-28", 5), ("2020-02-29", "2026-03-01", 6), ("2022-06-03", "2026-06-03", 4)],
)
def test_age_in_whole_years(born: str, on: str, age: int) -> None:
    assert age_on(born, on) == age


@given(day=st.dates(date(1989, 1, 8), date(2100, 12, 31)))
def test_what_is_echoed_can_be_typed_again(day: date) -> None:
    echo = day_echo(day.isoformat())
    assert read_day(echo).value == day.isoformat() == parse_day(wareki(day.isoformat()))
    year = fiscal_year(day.isoformat())
    assert read_day(spelt_day(day.isoformat()), year=year).value == day.isoformat()


@given(text=st.text(max_size=12))
def test_no_text_is_read_as_a_day_or_time_that_is_none(text: str) -> None:
    day = read_day(text, year=2026)
    assert not day.value or date.fromisoformat(day.value)
    time = read_time(text, end=True)
    assert not time.value or parse_time(time.value) == time.value
    assert (day.state == "wrong") == (not day.value and bool(text.strip()))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("930", "09:30"), ("0930", "09:30"),
        ("9:30", "09:30"), ("9.30", "09:30"), ("9時半", "09:30"),
        ("９時３０分", "09:30"), ("9時", "09:00"), ("9", "09:00"), ("21", "21:00"), ("2115", "21:15"),
        ("0", "00:00"), ("23:59", "23:59"),
    ],
)  # fmt: skip
def test_every_way_of_typing_a_time(text: str, value: str) -> None:
    read = read_time(text)
    assert (read.state, read.value, read.echo) == ("ok", value, f"{int(value[:2])}:{value[3:]}")


@pytest.mark.parametrize("text", ["24:00", "9:60", "960", "2400", "25", "9:5", "9:3", "半", "12345", "-1"])
def test_a_time_there_is_not_stops(text: str) -> None:
    assert (read_time(text).code, read_time(text).stops) == ("time_unreadable", True)


def test_an_end_may_be_midnight_or_on_the_next_day() -> None:
    assert (read_time("24:00", end=True).value, read_time("24", end=True).state) == ("00:00", "ok")
    read = read_time("2530", end=True)
    assert (read.state, read.code, read.value, read.places) == ("ask", "time_next_day", "01:30", {"time": "1:30"})
    assert read_time("48:00", end=True).stops
    assert read_time("", needed=True).stops
    assert read_time("") == EMPTY


@pytest.mark.parametrize(
    ("text", "today", "day"),
    [
        ("4/25", "2025-03-31", "2025-04-25"),
        ("3/31", "2025-04-02", "2025-03-31"),
        ("1/5", "2024-12-20", "2025-01-05"),
        ("R6.4.25", "2025-03-31", "2024-04-25"),
    ],
)
def test_a_month_and_day_alone_are_those_nearest_to_today(text: str, today: str, day: str) -> None:
    assert read_near_day(text, today).value == day


def test_what_is_no_day_is_none_near_today_either() -> None:
    assert read_near_day("13/1", "2025-03-31").state == "wrong"
    assert read_near_day("", "2025-03-31").value == ""


@pytest.mark.parametrize("iso", ["2025-04-14", "1990-05-06", "2019-04-30", "2019-05-01", "1950-01-01"])
def test_a_day_stands_as_people_type_it_and_is_read_again(iso: str) -> None:
    assert read_day(typed_day(iso)).value == iso
    assert typed_day(iso)[0] in "RHS"
