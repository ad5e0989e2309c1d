"""The figures of one use while it is computed, step by step; ``AmountLine`` is what is kept of them."""

from dataclasses import dataclass

from sitter_desk.domain.minutes import Minutes
from sitter_desk.domain.records import AmountLine, Difference, Use
from sitter_desk.domain.scheme import Rules


@dataclass(slots=True, kw_only=True)
class Figures:
    """``left_out`` is the reason code why the use is not covered at all ("" if it is), ``cut`` the code of the cap that
    cut its hours; minutes, hours and yen as in ``AmountLine``."""

    use: Use
    rules: Rules
    category: str
    minutes: Minutes
    left_out: str
    fee_yen: int
    rates: tuple[int, int]
    cut: str = ""
    carried_minutes: int = 0
    whole_day_hours: int = 0
    whole_night_hours: int = 0
    day_hours: int = 0
    night_hours: int = 0
    first_hours: int = 0
    ceiling_yen: int = 0

    def line(self, amount_yen: int, reasons: tuple[str, ...], differences: tuple[Difference, ...]) -> AmountLine:
        """The line to keep."""
        return AmountLine(
            use=self.use.id,
            child=self.use.child,
            category=self.category,
            rule_set=self.rules.id,
            day=self.use.day,
            start=self.use.start,
            end=self.use.end,
            day_minutes=self.minutes.day,
            night_minutes=self.minutes.night,
            outside_minutes=self.minutes.outside,
            carried_minutes=self.carried_minutes,
            whole_day_hours=self.whole_day_hours,
            whole_night_hours=self.whole_night_hours,
            day_hours=self.day_hours,
            night_hours=self.night_hours,
            first_hours=self.first_hours,
            ceiling_yen=self.ceiling_yen,
            price_yen=self.use.fee_yen,
            discount_yen=self.use.discount_yen,
            fee_yen=self.fee_yen,
            amount_yen=amount_yen,
            reasons=reasons,
            differences=differences,
        )
