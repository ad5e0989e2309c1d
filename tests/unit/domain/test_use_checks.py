"""Which bookings share a minute: also behind a long one, and past midnight."""

from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.records import Use
from sitter_desk.domain.use_checks import pairs_in_time
from tests.unit.domain.builders import use


def test_overlaps_are_found_behind_a_long_booking_too() -> None:
    long = use("long", start="08:00", end="20:00")
    uses: list[Use] = [long, use("b", start="09:00", end="10:00"), use("c", start="19:00", end="21:00")]
    assert [(one.id, other.id) for one, other in pairs_in_time(uses)] == [("long", "b"), ("long", "c")]


TIMES = st.integers(0, 23).map(lambda hour: f"{hour:02}:30")
BOOKINGS = st.lists(st.tuples(st.sampled_from(["2024-10-03", "2024-10-04", "2024-10-05"]), TIMES, TIMES), max_size=8)


@given(BOOKINGS)
def test_the_pairs_in_time_are_those_that_share_a_minute(drawn: list[tuple[str, str, str]]) -> None:
    uses = [use(str(at), day=day, start=start, end=end) for at, (day, start, end) in enumerate(sorted(drawn))]
    minutes = {each.id: minutes_of_all_days(each) for each in uses}
    expected = {
        (one.id, other.id)
        for at, one in enumerate(uses)
        for other in uses[at + 1 :]
        if minutes[one.id] & minutes[other.id]
    }
    assert {(one.id, other.id) for one, other in pairs_in_time(uses)} == expected


def minutes_of_all_days(booked: Use) -> set[int]:
    """Every minute of a booking, counted from a Sunday; the slow way."""
    begins, ends = (int(text[:2]) * 60 + int(text[3:]) for text in (booked.start, booked.end))
    day = int(booked.day[8:]) * 1440
    return set(range(day + begins, day + (ends if ends > begins else ends + 1440)))
