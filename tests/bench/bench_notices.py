"""Decision notices against the same sheets drawn plainly with a canvas: same text, same layout, same symbol (C7)."""

import time
from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace

from sitter_desk.documents import notice
from sitter_desk.documents.fonts import Style, refuse_unprintable, texts_of
from sitter_desk.documents.sheet import CODE_SIDE, MM, Align, Press
from sitter_desk.sealing.decision import VerifiedDecision
from tests.bench.frame import Row
from tests.faults.desks import fonts
from tests.unit.documents.samples import statement, verified

NOTICES = 200
Items = list[tuple[VerifiedDecision, notice.Issue]]


class Plain(Press):
    """The same sheets as anyone would draw them: each text, line and box by the canvas, on each sheet anew."""

    _shift = 0.0

    def text(
        self, x: float, y: float, text: str, style: Style = "text", size: float = 10.5, *, align: Align = "left",
        track: float = 0.0, grey: float = 0.0,
    ) -> None:  # fmt: skip
        runs, canvas = self.setter.runs(text, style), self._canvas
        if align != "left":
            signs = sum(len(run.drawn) for run in runs)
            wide = (self.setter.width(text, style, size) + track * (signs - 1)) / MM
            x -= wide if align == "right" else wide / 2
        canvas.setFillGray(grey)
        left, base = x * MM, (self.form.height - y - self._shift) * MM
        for run in runs:
            canvas.setFont(run.face.fontName, size)
            canvas.drawString(left, base, run.drawn, charSpace=track)
            left += run.width * size + track * len(run.drawn)

    def line(self, x1: float, y1: float, x2: float, y2: float, weight: float = 0.3, *, dotted: bool = False) -> None:
        self._canvas.setLineWidth(weight)
        self._canvas.setStrokeGray(0)
        self._canvas.setDash([0.6, 1.4] if dotted else [])
        low = self.form.height - self._shift
        self._canvas.line(x1 * MM, (low - y1) * MM, x2 * MM, (low - y2) * MM)

    def box(self, x: float, y: float, width: float, height: float, weight: float = 0.0, *, tint: float = 0.0) -> None:
        self._canvas.setLineWidth(weight)
        self._canvas.setStrokeGray(0)
        self._canvas.setFillGray(1 - tint)
        low = (self.form.height - y - height - self._shift) * MM
        self._canvas.rect(x * MM, low, width * MM, height * MM, stroke=int(weight > 0), fill=int(tint > 0))

    def shared(self, key: Hashable, draw: Callable[[], None], shift: float = 0.0) -> None:  # noqa: ARG002  Press's
        before, self._shift = self._shift, self._shift + shift
        draw()
        self._shift = before


def _no_code(self: Press, x: float, y: float, text: str, side: float = CODE_SIDE) -> None:
    """Leaves the symbol out, on both sides."""


class Bare(Press):
    """Ours without the symbol."""

    code = _no_code


class PlainBare(Plain):
    """Theirs without the symbol."""

    code = _no_code


def _pages(press_of: type[Press], items: Items) -> Callable[[], float]:
    """Sheets a second; both sides look for characters that can't be drawn, and lay out in the same way."""

    def measure() -> float:
        begun = time.perf_counter()
        refuse_unprintable([text for proof, issue in items for text in texts_of((proof.statement, issue), "")], fonts())
        press = press_of(fonts(), title="決定通知書")
        for proof, issue in items:
            notice._notice(press, proof.statement, issue)
        pdf = press.finish()
        return pdf.count(b"/Type /Page\n") / (time.perf_counter() - begun)

    return measure


def _items() -> Items:
    """Notices of invented people, all different in number, name and address."""
    made: Items = []
    for number in range(NOTICES):
        plain = statement(receipt_number=f"R6-0-{number:04d}")
        who = replace(
            plain.addressee,
            name=f"練習{number}　花子",
            postcode="1600022",
            address=f"東京都新宿区練習町{number % 30 + 1}-{number}",
        )
        said = statement(receipt_number=f"R6-0-{number:04d}", addressee=who, children=(f"練習{number}　太郎",))
        issue = notice.Issue(number=f"T-R6-{number:04d}", lot="B-R6-0001", position=number % 50 + 1, practice=False)
        made.append((verified(said), issue))
    return made


def rows() -> Iterator[Row]:
    """With the symbol and without it."""
    items = _items()
    ours, theirs = _pages(Press, items), _pages(Plain, items)
    yield Row("notices_vs_canvas", ours, theirs, goal=1.7, unit="sheets/s", at_least=True)
    ours, theirs = _pages(Bare, items), _pages(PlainBare, items)
    yield Row("notices_vs_canvas_no_symbol", ours, theirs, goal=3.0, unit="sheets/s", at_least=True)
