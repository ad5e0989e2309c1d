"""The clock of the PC: jumps are seen at the opening and while the desk is open, and never move the floor (A15)."""

import pytest

from sitter_desk import errors
from sitter_desk.vault.act import Act
from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import AT, PC, SECOND, Desk

DAY = 86_400 * SECOND


@pytest.mark.parametrize(
    ("later", "clock"), [(-DAY, "behind"), (-60 * SECOND, "right"), (7 * DAY, "right"), (8 * DAY, "ahead")]
)
def test_a_clock_that_jumped_is_named_and_does_not_move_the_floor(desk: Desk, later: int, clock: str) -> None:
    desk.make().close()
    with desk.open(at=AT + later) as vault:
        assert vault.clock == clock
    if clock != "right":
        with desk.open(at=AT + later) as vault:
            assert vault.clock == clock
            vault.state_clock(at=AT + later, pc=PC, second="a" * 32)
            assert vault.clock == "right"
        with desk.open(at=AT + later + SECOND) as vault:
            assert vault.clock == "right"


@pytest.mark.parametrize(
    ("later", "clock"),
    [(-3600 * SECOND, "behind"), (-60 * SECOND, "right"), (6 * DAY, "right"), (8 * DAY, "ahead")],
)
def test_a_clock_that_jumps_while_the_desk_is_open_is_in_doubt_until_it_is_right_again(
    vault: Vault, later: int, clock: str
) -> None:
    with vault.act("x", at=AT + later, pc=PC):
        assert vault.clock == clock
    vault.look_at_clock(AT + SECOND)
    assert vault.clock == ("behind" if later == 6 * DAY else "right")  # what was accepted is the floor


def test_small_steps_back_do_not_add_up(vault: Vault) -> None:
    for step in range(1, 5):
        vault.look_at_clock(AT)
        with vault.act("x", at=AT - step * 60 * SECOND, pc=PC):
            assert vault.clock == ("right" if step <= 2 else "behind")


def test_an_act_that_fails_moves_no_floor(vault: Vault) -> None:
    with pytest.raises(ZeroDivisionError), vault.act("x", at=AT + 6 * DAY, pc=PC):
        _ = 1 // 0
    vault.look_at_clock(AT)
    assert vault.clock == "right"


def test_a_statement_is_the_new_floor_even_when_it_is_lower(vault: Vault) -> None:
    with vault.act("x", at=AT + 6 * DAY, pc=PC):
        pass
    vault.look_at_clock(AT)
    assert vault.clock == "behind"
    vault.state_clock(at=AT, pc=PC, second="recovery")
    vault.look_at_clock(AT)
    assert vault.clock == "right"
    assert vault.own_reader().audit_entries(act="clock.state")[0].facts == {"second": "recovery"}


def test_a_statement_that_was_not_saved_leaves_the_doubt(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> int:
        raise errors.NoSpace

    with vault.act("x", at=AT + 6 * DAY, pc=PC):
        pass
    vault.look_at_clock(AT)
    monkeypatch.setattr(Act, "note", fail)
    with pytest.raises(errors.NoSpace):
        vault.state_clock(at=AT, pc=PC, second="a" * 32)
    assert vault.clock == "behind"
