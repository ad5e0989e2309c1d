"""Long works tell how far they are, and one that is stopped at any word leaves everything as it was."""

import random
from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from sitter_desk.domain.export_file import read_export
from sitter_desk.domain.practice import practice_export, to_utf8
from sitter_desk.domain.progress import EVERY
from sitter_desk.domain.records import Application, ExportRow, Lot, Notice
from sitter_desk.errors import Cancelled
from sitter_desk.office import notices
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.export import keep_export
from sitter_desk.office.intake import take_in_exports
from sitter_desk.office.notices import print_notices
from sitter_desk.office.receiving import apply_bundle, stage_bundle
from sitter_desk.office.sending import seal_bundle
from sitter_desk.vault import staging
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import dump

MANY = to_utf8(practice_export(100, rng=random.Random(7)))


class Told:
    """Remembers what was told; raises Cancelled at word ``stop_at`` (from 1)."""

    def __init__(self, stop_at: int = 0) -> None:
        self.words: list[tuple[Any, ...]] = []
        self.stop_at = stop_at

    def __call__(self, *word: Any) -> None:
        self.words.append(word)
        if len(self.words) == self.stop_at:
            raise Cancelled

    def assert_whole(self) -> None:
        """It never goes back within one total, and each total is reached."""
        for (*name, done, total), (*next_name, next_done, next_total) in zip(self.words, self.words[1:], strict=False):
            same = (name, total) == (next_name, next_total)
            assert done <= next_done if same else done == total
        assert self.words[-1][-2] == self.words[-1][-1] > 0


def stopped_everywhere(desk: CircleDesk, work: Callable[[Told], object]) -> Told:
    """Stops the work at its first word, then at its second …: each time nothing is left. Then it runs through."""
    before, discs = dump(desk.session), sorted(desk.cd.glob("*.sdb*"))
    for at in count(1):
        told = Told(stop_at=at)
        try:
            work(told)
        except Cancelled:
            assert len(told.words) == at, "it went on after the stop"
            assert dump(desk.session) == before
            assert sorted(desk.cd.glob("*.sdb*")) == discs
            assert not list(desk.cd.glob(".*"))
        else:
            told.assert_whole()
            assert at > 2, "nowhere to stop it"
            return told
    raise AssertionError


def test_keeping_an_export(stage: Stage) -> None:
    desk = stage("engaged").ward
    reading = read_export(MANY)
    told = stopped_everywhere(
        desk,
        lambda told: keep_export(desk.session, reading, engagement=desk.engagement, round_=desk.round, progress=told),
    )
    rows = len(reading.rows)
    assert rows > 2 * EVERY - 1
    assert told.words == [*((done, rows) for done in range(0, rows, EVERY)), (rows, rows)]
    with desk.session.reading() as reader:
        assert reader.count(ExportRow) == rows


def test_taking_in_applications(stage: Stage) -> None:
    desk = stage("founded").contractor
    stopped_everywhere(desk, lambda told: take_in_exports(desk.session, desk.engagement, progress=told))
    with desk.session.reading() as reader:
        numbers = [each.receipt_number for each in reader.find(Application)]
    assert numbers == [f"SJ6-0-{serial:04d}" for serial in range(1, len(numbers) + 1)], "a stop drew a number"


def test_sealing_a_bundle(stage: Stage) -> None:
    desk = stage("submitted").contractor

    def seal(told: Told) -> str:
        made = seal_bundle(
            desk.session, desk.engagement, folder=desk.cd, made_on="2025-04-16", return_by="", progress=told
        )
        return made.disc.number

    stopped_everywhere(desk, seal)
    assert (desk.cd / "M-C-SJ6-0001.sdb").exists()


def test_staging_and_applying_a_bundle(stage: Stage) -> None:
    pair = stage("sent")
    desk, disc = pair.contractor, pair.disc("decisions")
    stopped_everywhere(desk, lambda told: stage_and_forget(desk, disc, told))
    preview = stage_bundle(desk.session, *disc)
    told = stopped_everywhere(desk, lambda told: apply_bundle(desk.session, preview, progress=told))
    staged = sum(counter.total() for counter in preview.counts.values())
    assert told.words[-1] == (staged, staged)


def stage_and_forget(desk: CircleDesk, disc: Any, told: Told) -> None:
    with desk.session.reading() as reader:
        assert staging.staged_bundles(reader) == []
    stage_bundle(desk.session, *disc, progress=told)


def test_printing_notices(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped before a lot, that lot does not exist; the ones before it do, and the next run goes on behind them."""
    monkeypatch.setattr(notices, "LOT_SIZE", 2)
    desk = stage("told").contractor
    told = Told(stop_at=4)  # looked at: 0 and 4; issued: 0, and stopped at 2
    with pytest.raises(Cancelled):
        print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-04-24", progress=told)
    assert told.words == [(0, 4), (4, 4), (0, 4), (2, 4)]
    assert issued(desk) == (1, 2)
    rest = Told()
    print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-04-24", progress=rest)
    assert rest.words == [(0, 4), (4, 4), (0, 2), (2, 2)]
    assert issued(desk) == (2, 4)


def test_printing_stopped_at_once_prints_nothing(stage: Stage) -> None:
    desk = stage("told").contractor
    before = dump(desk.session)
    for at in (1, 2, 3):
        with pytest.raises(Cancelled):
            print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-04-24", progress=Told(stop_at=at))
        assert dump(desk.session) == before


def issued(desk: CircleDesk) -> tuple[int, int]:
    with desk.session.reading() as reader:
        return reader.count(Lot), reader.count(Notice)
