"""The frames of ``make bench`` and ``make faults`` judge as they say: a missed goal and a lost case are failures."""

import itertools

import pytest

from tests.bench.frame import Row, measured, timed
from tests.faults.frame import Fate, Fault, counted, is_clean


def _row(ours: list[float], theirs: list[float], *, goal: float, at_least: bool = False) -> Row:
    return Row("row", iter(ours).__next__, iter(theirs).__next__, goal, at_least=at_least)


def test_medians_are_compared_not_means() -> None:
    outcome = measured(_row([1.0, 1.0, 2.0, 90.0, 95.0], [1.0, 2.0, 2.0, 2.0, 2.0], goal=1.0))
    assert outcome == {"id": "row", "ours": 2.0, "theirs": 2.0, "unit": "s", "ratio": 1.0, "goal": 1.0, "met": True}


@pytest.mark.parametrize(("at_least", "met"), [(False, False), (True, True)])
def test_a_goal_has_a_direction(*, at_least: bool, met: bool) -> None:
    assert measured(_row([3.0] * 5, [2.0] * 5, goal=1.2, at_least=at_least))["met"] is met


def test_the_two_sides_alternate() -> None:
    order: list[str] = []
    steps = itertools.count()
    row = Row("row", lambda: float(order.append("ours") or next(steps)), lambda: float(order.append("theirs") or 1), 9)
    measured(row)
    assert order == ["ours", "theirs"] * 5


def test_a_median_of_four_is_refused() -> None:
    with pytest.raises(ValueError, match="fewer than 5"):
        measured(Row("row", float, float, 1.0, runs=4))


def test_time_is_taken_around_the_work() -> None:
    assert 0 <= timed(lambda: None)() < 0.1


@pytest.mark.parametrize(
    ("fates", "clean"),
    [([Fate.SURVIVED] * 3, True), ([Fate.SURVIVED, Fate.LOST], False), ([Fate.SILENT], False), ([], False)],
)
def test_only_survived_is_clean(*, fates: list[Fate], clean: bool) -> None:
    outcome = counted(Fault("kind", lambda: fates))
    assert outcome["injected"] == len(fates)
    assert is_clean(outcome) is clean
