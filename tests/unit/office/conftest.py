"""The circle is run once for all tests of the office; each test gets its own copy of the stage it needs."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from sitter_desk.documents.fonts import Fonts
from sitter_desk.office.circle.demo import machine_fonts
from sitter_desk.office.views.entry_frame import FormFrame, frame_in
from tests.unit.office.harness import Kept, Pair, at_stage, keep_stages

Stage = Callable[[str], Pair]


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """All faces of the papers."""
    return machine_fonts()


@pytest.fixture(scope="session")
def stages(tmp_path_factory: pytest.TempPathFactory, fonts: Fonts) -> dict[str, Kept]:
    """Both desks after each stage of one circle."""
    return keep_stages(tmp_path_factory.mktemp("stages"), fonts)


@pytest.fixture
def stage(stages: dict[str, Kept], tmp_path: Path, fonts: Fonts) -> Iterator[Stage]:
    """Opens a copy of both desks at a stage; closed when the test ends."""
    with ExitStack() as stack:
        yield lambda name: stack.enter_context(at_stage(stages[name], tmp_path / f"at-{name}", fonts))


@pytest.fixture(scope="module")
def frame(stages: dict[str, Kept], tmp_path_factory: pytest.TempPathFactory, fonts: Fonts) -> FormFrame:
    """The frame at the contractor's desk; it is plain data, so one serves all."""
    with at_stage(stages["taken_in"], tmp_path_factory.mktemp("frame") / "at", fonts) as pair:
        desk = pair.contractor
        with desk.session.reading() as reader:
            return frame_in(reader, desk.engagement, "2025-04-14")
