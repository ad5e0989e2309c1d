"""Numbers without gaps: drawn in the act that uses them, or not at all (B5)."""

import pytest

from sitter_desk.office.numbers import next_number
from tests.unit.office.conftest import Stage


def test_a_number_of_an_act_that_failed_is_drawn_again(stage: Stage) -> None:
    session = stage("engaged").ward.session
    for serial in (1, 2, 3, 4):
        with session.act("handover.print") as act:
            assert next_number(act, "handover", contract_year=2024, seat=0) == f"K-R6-{serial:04d}"
    with pytest.raises(ZeroDivisionError), session.act("handover.print") as act:  # noqa: PT012  the act as a whole
        assert next_number(act, "handover", contract_year=2024, seat=0) == "K-R6-0005"
        _ = 1 // 0
    with session.act("handover.print") as act:
        assert next_number(act, "handover", contract_year=2024, seat=0) == "K-R6-0005"


def test_kinds_marks_years_and_seats_have_series_of_their_own(stage: Stage) -> None:
    session = stage("engaged").ward.session
    with session.act("handover.print") as act:
        drawn = [
            next_number(act, "receipt", contract_year=2024, seat=0),
            next_number(act, "receipt", contract_year=2024, seat=3),
            next_number(act, "receipt", contract_year=2025, seat=0),
            next_number(act, "notice", contract_year=2024, seat=0),
            next_number(act, "lot", contract_year=2024, seat=0),
            next_number(act, "disc", contract_year=2024, seat=0, mark="W"),
            next_number(act, "disc", contract_year=2024, seat=0, mark="C"),
            next_number(act, "delivery", contract_year=2024, seat=0),
            next_number(act, "receipt", contract_year=2024, seat=0),
        ]
    assert drawn == [
        "R6-0-0001", "R6-3-0001", "R7-0-0001", "T-R6-0001", "B-R6-0001", "M-W-R6-0001", "M-C-R6-0001", "N-R6-0001",
        "R6-0-0002",
    ]  # fmt: skip
