from collections.abc import Iterator
from pathlib import Path

import pytest

from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk")


@pytest.fixture
def vault(desk: Desk) -> Iterator[Vault]:
    opened = desk.make()
    yield opened
    opened.close()
