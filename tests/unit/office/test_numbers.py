"""Numbers without gaps: drawn in the act that uses them, or not at all (B5)."""

from dataclasses import replace

import pytest

from sitter_desk.errors import NotMainSeat
from sitter_desk.office.numbers import next_number
from tests.unit.office.conftest import Stage


def test_a_number_of_an_act_that_failed_is_drawn_again(stage: Stage) -> None:
    desk = stage("engaged").ward
    session, engagement = desk.session, desk.engagement
    for serial in (1, 2, 3, 4):
        with session.act("handover.print") as act:
            assert next_number(act, "handover", engagement, seat=0) == f"K-SJ6-{serial:04d}"
    with pytest.raises(ZeroDivisionError), session.act("handover.print") as act:  # noqa: PT012  the act as a whole
        assert next_number(act, "handover", engagement, seat=0) == "K-SJ6-0005"
        _ = 1 // 0
    with session.act("handover.print") as act:
        assert next_number(act, "handover", engagement, seat=0) == "K-SJ6-0005"


def test_kinds_marks_years_and_seats_have_series_of_their_own(stage: Stage) -> None:
    desk = stage("engaged").ward
    session, engagement = desk.session, desk.engagement
    with session.act("handover.print") as act:
        other = replace(engagement, code="SB7")
        drawn = [
            next_number(act, "receipt", engagement, seat=0),
            next_number(act, "receipt", engagement, seat=3),
            next_number(act, "receipt", other, seat=0),
            next_number(act, "notice", engagement, seat=0),
            next_number(act, "lot", engagement, seat=0),
            next_number(act, "disc", engagement, seat=0, mark="W"),
            next_number(act, "disc", engagement, seat=0, mark="C"),
            next_number(act, "delivery", engagement, seat=0),
            next_number(act, "receipt", engagement, seat=0),
        ]
    assert drawn == [
        "SJ6-0-0001", "SJ6-3-0001", "SB7-0-0001", "T-SJ6-0001", "B-SJ6-0001", "M-W-SJ6-0001", "M-C-SJ6-0001",
        "N-SJ6-0001", "SJ6-0-0002",
    ]  # fmt: skip


def test_a_notice_is_numbered_at_the_main_seat_alone(stage: Stage) -> None:
    desk = stage("engaged").ward
    with pytest.raises(NotMainSeat), desk.session.act("handover.print") as act:
        next_number(act, "notice", desk.engagement, seat=1)
