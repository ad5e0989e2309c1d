"""The days of the circle: one calendar for all its steps, which practice moves as a whole to where today is."""

from dataclasses import dataclass, fields, replace
from datetime import date, timedelta


@dataclass(frozen=True, kw_only=True)
class Days:
    """Day by day (ISO) what the circle does, for uses of fiscal ``year``. All are office days; moved by whole weeks
    they stay so."""

    year: int = 2024
    uses_from: str = "2024-10-03"
    kit: str = "2025-03-17"
    kit_disc: str = "2025-03-18"
    kit_notice: str = "2025-03-19"
    postmarked: str = "2025-04-12"
    arrived: str = "2025-04-14"
    screened: str = "2025-04-15"
    report: str = "2025-04-16"
    report_notice: str = "2025-04-17"
    decision: str = "2025-04-22"
    decided: str = "2025-04-23"
    decided_notice: str = "2025-04-24"
    issue: str = "2025-04-24"
    deliver: str = "2025-04-25"
    effective: str = "2025-04-25"
    reply: str = "2025-05-07"
    return_disc: str = "2025-05-09"
    return_notice: str = "2025-05-12"
    closing: str = "2025-05-13"
    pay: str = "2025-05-23"
    last_day: str = "2025-05-30"

    def moved(self, days: int) -> "Days":
        """Every day so many days later; the year of use stays."""
        names = [each.name for each in fields(self) if each.name != "year"]
        return replace(self, **{name: later(getattr(self, name), days) for name in names})  # type: ignore[arg-type]  # by name


def later(day: str, days: int) -> str:
    """The day (ISO) so many days after another, or before it."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


DAYS = Days()
"""The circle as it is told: uses of 令和6年度, decided in April of 令和7年."""
