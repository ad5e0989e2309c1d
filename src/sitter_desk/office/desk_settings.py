"""What is settled for a whole desk and everybody at it: the engagement's colour and the longest time without a key.

What a person chooses for one account of one PC stands in ``workstation/settings.py``; nothing personal in either.
"""

import re
from dataclasses import dataclass

from sitter_desk.errors import RecordUnfit
from sitter_desk.office.session import Session
from sitter_desk.vault.store import Reader

COLOUR, IDLE = "colour", "idle_minutes"
"""Settings of the vault."""
IDLE_MINUTES = range(1, 31)
"""A desk left alone locks itself within half an hour at the latest (A25)."""
USUAL_IDLE = 10
_COLOUR = re.compile(r"#[0-9A-F]{6}")


@dataclass(frozen=True, kw_only=True)
class DeskSettings:
    """``colour`` of the spine (``#C6873A``, "" while nobody chose one), ``idle_minutes`` the most that an account may
    choose."""

    colour: str = ""
    idle_minutes: int = IDLE_MINUTES[-1]


def desk_settings(reader: Reader) -> DeskSettings:
    """The settings as they stand."""
    idle = reader.setting(IDLE) or str(IDLE_MINUTES[-1])
    return DeskSettings(colour=reader.setting(COLOUR) or "", idle_minutes=int(idle))


def put_desk_settings(session: Session, settings: DeskSettings) -> None:
    """Settles them for everybody at this desk; the entry names what changed. Raises RecordUnfit for what is out of
    bounds."""
    if settings.colour and not _COLOUR.fullmatch(settings.colour):
        raise RecordUnfit(type="settings", field=COLOUR)
    if settings.idle_minutes not in IDLE_MINUTES:
        raise RecordUnfit(type="settings", field=IDLE)
    with session.act("setting.put") as act:
        before = desk_settings(act)
        changed = [name for name in (COLOUR, IDLE) if getattr(before, name) != getattr(settings, name)]
        act.set_setting(COLOUR, settings.colour)
        act.set_setting(IDLE, str(settings.idle_minutes))
        act.note(about="settings", facts={"fields": tuple(sorted(changed))})


def idle_minutes(own: int, settled: DeskSettings) -> int:
    """The minutes until the lock: what the account chose, within what is settled."""
    return max(IDLE_MINUTES[0], min(own, settled.idle_minutes))
