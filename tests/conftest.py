"""What every test may ask for. A fixture is named here only when more than one room uses it."""

from pathlib import Path

import pytest

from tests.secret_service import secret_service, secret_service_bus

__all__ = ["secret_service", "secret_service_bus"]

LONG_FIRST = ("desktop", "journeys", "faults")
"""Rooms whose files take longest: begun last, one of them would keep a single core busy while the other is idle. The
window's come before all: what a paper is drawn with alone would be satisfied with a lesser application of Qt."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent

    def turn(item: pytest.Item) -> int:
        room = item.path.relative_to(here).parts[0] if item.path.is_relative_to(here) else ""
        return LONG_FIRST.index(room) if room in LONG_FIRST else len(LONG_FIRST)

    items.sort(key=turn)
