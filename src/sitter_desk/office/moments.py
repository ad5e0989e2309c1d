"""Nothing that was done lies ahead: a day to come is a slip of the pen, or of the keys."""

from sitter_desk.domain.dates import office_day, office_time
from sitter_desk.errors import DayAhead
from sitter_desk.office.session import Session


def is_ahead(day: str, time: str, now: int) -> bool:
    """Whether a day (ISO) and time (``HH:MM``) lie after an instant (microseconds UTC)."""
    return (day, time) > (office_day(now), office_time(now))


def refuse_ahead(session: Session, day: str) -> None:
    """Raises DayAhead for a day (ISO) after today."""
    if day > office_day(session.now()):
        raise DayAhead(day=day)
