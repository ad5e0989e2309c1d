"""How long something has waited, in calendar days (office.md §2: 期限超過)."""

from datetime import date

LATEST = "9999-12-31"
"""Where what has no due day stands in a list by due days: at its end."""


def days_past(day: str, today: str) -> int:
    """Days from a day to today (both ISO): 0 on the day itself, while it lies ahead, and where there is none ("")."""
    if not day:
        return 0
    return max(0, (date.fromisoformat(today) - date.fromisoformat(day)).days)
