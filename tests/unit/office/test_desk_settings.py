"""What is settled for a whole desk, by the responsible person alone and in the log by its name."""

import pytest

from sitter_desk.errors import RecordUnfit
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.desk_settings import DeskSettings, desk_settings, idle_minutes, put_desk_settings
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import assert_not_permitted, refused


def stored(desk: CircleDesk) -> DeskSettings:
    with desk.session.reading() as reader:
        return desk_settings(reader)


def test_they_are_kept_and_told_by_name_alone(stage: Stage) -> None:
    desk = stage("engaged").ward
    assert stored(desk) == DeskSettings(colour="", idle_minutes=30)
    put_desk_settings(desk.session, DeskSettings(colour="#2F7D6B", idle_minutes=5))
    assert stored(desk) == DeskSettings(colour="#2F7D6B", idle_minutes=5)
    with desk.session.reading() as reader:
        entry = reader.audit_entries(act="setting.put")[0]
    assert (entry.about, entry.facts) == ("settings", {"fields": ("colour", "idle_minutes")})


@pytest.mark.parametrize(
    "settings", [DeskSettings(idle_minutes=0), DeskSettings(idle_minutes=31), DeskSettings(colour="red")]
)
def test_what_is_out_of_bounds_is_refused(stage: Stage, settings: DeskSettings) -> None:
    session = stage("engaged").ward.session
    with refused(session, RecordUnfit):
        put_desk_settings(session, settings)


def test_a_handler_settles_nothing(stage: Stage) -> None:
    session = stage("engaged").ward.session
    for role in ("handler", "auditor"):
        assert_not_permitted(session, role, "setting.put", lambda: put_desk_settings(session, DeskSettings()))  # type: ignore[arg-type]  # a literal from the table


def test_an_account_locks_earlier_but_never_later() -> None:
    settled = DeskSettings(idle_minutes=10)
    assert [idle_minutes(own, settled) for own in (5, 10, 30)] == [5, 10, 10]
