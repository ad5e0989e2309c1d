"""What a person is told while a long work runs, and where it can be stopped."""

from itertools import pairwise

import pytest

from sitter_desk.domain.progress import EVERY, counted, halves
from sitter_desk.errors import Cancelled


@pytest.mark.parametrize("many", [0, 1, EVERY, EVERY + 1, 5 * EVERY])
def test_told_often_enough_and_at_both_ends(many: int) -> None:
    told: list[tuple[int, int]] = []
    assert list(counted(range(many), lambda done, total: told.append((done, total)), many)) == list(range(many))
    done = [each for each, _ in told]
    assert done == sorted(done)
    assert done[-1] == many
    assert max((after - before for before, after in pairwise(done)), default=0) <= EVERY
    assert {total for _, total in told} == {many}


def test_a_stop_comes_before_the_next_item_is_worked_with() -> None:
    worked: list[int] = []

    def stop(done: int, _: int) -> None:
        if done == EVERY:
            raise Cancelled

    def work() -> None:
        for item in counted(range(3 * EVERY), stop, 0):
            worked.append(item)  # noqa: PERF402  one at a time is what is looked at

    with pytest.raises(Cancelled):
        work()
    assert worked == list(range(EVERY))


def test_two_passes_are_told_as_one_count() -> None:
    told: list[int] = []
    for half in halves(lambda done, _: told.append(done)):
        assert list(counted(range(5), half, 5, every=1)) == list(range(5))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 5)
    assert set(range(6)) == set(told)
