"""The amount of one application in the tests: by the rules of 新宿区, for one child, arrived in time."""

from dataclasses import replace

from sitter_desk.domain.calculation import Arrival, Calculation, calculate
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import Child, Use
from sitter_desk.domain.scheme import scheme_of
from tests.unit.domain.builders import child, programme

RULES = programme(2024)
ARRIVED = Arrival(day="2025-04-14")


def amount(
    *uses: Use, rules: Programme = RULES, before: int = 0, elsewhere: int = 0, of: Child | None = None
) -> Calculation:
    return calculate(
        scheme_of(rules),
        children=[replace(of or child(), hours_elsewhere=elsewhere)],
        uses=uses,
        used_before={"child-1": {"2024-04": before}},
        arrival=ARRIVED,
    )
