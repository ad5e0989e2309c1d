"""A bundle changed at one byte, or cut at one length: refused by name each time (C8)."""

import base64
import io
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from sitter_desk.bundle.reader import BundleReader
from sitter_desk.errors import SitterError
from tests.faults.frame import Fate, Fault, spread
from tests.vectors.bundle_maker import BUNDLE_KEY, PASSWORD

VECTORS = Path(__file__).parents[1] / "vectors" / "bundle"
MASKS = (0x01, 0x80)
_BATCH = 64
Opener = Callable[[bytes], object]


def vector(name: str) -> bytes:
    """The bundle of a vector file."""
    return base64.b64decode("".join((VECTORS / f"{name}.txt").read_text("utf-8").split("\n")[3:]))


def open_wholly(data: bytes) -> None:
    """As a person would: header, password at full cost, everything up to the end."""
    reader = BundleReader(io.BytesIO(data))
    reader.unlock(PASSWORD)
    reader.finish()


def open_unwrapped(data: bytes) -> None:
    """The same with the bundle key at hand, for what lies behind the header."""
    reader = BundleReader(io.BytesIO(data))
    reader.unlock_with(BUNDLE_KEY)
    reader.finish()


def fate(opener: Opener, data: bytes) -> Fate:
    """Refused by name is survived, accepted is silent; an error nobody named is lost."""
    try:
        opener(data)
    except SitterError as error:
        return Fate.SURVIVED if str(error) else Fate.LOST
    except Exception:  # noqa: BLE001 - whatever else comes out has no sentence for the person at the desk
        return Fate.LOST
    return Fate.SILENT


def flipped(data: bytes, places: Iterable[int], opener: Opener, masks: Iterable[int] = MASKS) -> Iterator[Fate]:
    """The fate of each flip of each place."""
    for place in places:
        for mask in masks:
            yield fate(opener, data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :])


def cut(data: bytes, opener: Opener) -> Iterator[Fate]:
    """The fate of each proper beginning of the file."""
    return (fate(opener, data[:length]) for length in range(len(data)))


def _flip_wholly(place: int) -> Fate:
    small = vector("golden-empty")
    return next(flipped(small, (place,), open_wholly, masks=(0x01,)))


def _each_byte_flipped() -> Iterator[Fate]:
    """Spread over the processors: the password alone costs a tenth of a second each time."""
    places = spread(range(len(vector("golden-empty"))))
    pool = ProcessPoolExecutor(mp_context=get_context("spawn"))
    try:
        for start in range(0, len(places), _BATCH):
            yield from pool.map(_flip_wholly, places[start : start + _BATCH], chunksize=4)
    finally:
        pool.shutdown(cancel_futures=True)


def faults() -> Iterator[Fault]:
    """Every byte through the whole reader at full cost; every length with the key at hand."""
    yield Fault("flip: each byte of a bundle", _each_byte_flipped)
    yield Fault("truncate: each length of a bundle", lambda: cut(vector("golden"), open_unwrapped))
