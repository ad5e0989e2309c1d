"""The press: a PDF under way, drawn in millimetres from the top left corner, and what every sheet carries.

Same input, same bytes: no clock, no random id. Content that many sheets share is drawn once and stamped (design §9).
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from io import BytesIO
from typing import Literal

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from sitter_desk.documents.codes import modules
from sitter_desk.documents.fonts import Fonts, Style
from sitter_desk.documents.text import Setter

rl_config.useA85 = 0  # page streams as bytes, not as text; the library has no parameter for it
MM = 72 / 25.4
CODE_SIDE = 9.5
Align = Literal["left", "center", "right"]


@dataclass(frozen=True)
class Format:
    """A sheet and its margins in mm (ui §9): the foot line stands at ``foot``."""

    width: float = 210
    height: float = 297
    left: float = 25
    right: float = 20
    top: float = 22
    foot: float = 280.5

    @property
    def edge(self) -> float:
        """x of the right margin."""
        return self.width - self.right

    @property
    def body(self) -> float:
        """Width between the margins."""
        return self.width - self.left - self.right


PORTRAIT = Format()
LANDSCAPE = Format(width=297, height=210, foot=193.5, top=20)


@dataclass(frozen=True, kw_only=True)
class Imprint:
    """What every paper carries: 帳票番号 (ASCII: the 2-D code holds it), 案件名・利用年度・処理回, whether it is
    practice, 様式番号 as the ward typed it and a value at the lower right ("" prints none)."""

    document_id: str
    case: str
    practice: bool
    form_number: str = ""
    value: str = ""


class Press:
    """One PDF under way."""

    def __init__(self, fonts: Fonts, *, title: str, form: Format = PORTRAIT) -> None:
        self.setter = Setter(fonts)
        self.form = form
        self._buffer = BytesIO()
        self._forms: dict[Hashable, str] = {}
        self._canvas = Canvas(
            self._buffer,
            pagesize=(form.width * MM, form.height * MM),
            initialFontName=fonts.chains["text"][0].fontName,  # else a font of the library's, not embedded, is named
            invariant=1,
            pageCompression=1,
            lang="ja",
        )
        self._canvas.setTitle(title)
        self._canvas.setCreator("sitter desk")

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: Style = "text",
        size: float = 10.5,
        *,
        align: Align = "left",
        track: float = 0.0,
        grey: float = 0.0,
    ) -> None:
        """One line with its baseline at ``y``; ``track`` is extra space after each character in points."""
        runs = self.setter.runs(text, style)
        signs = sum(len(run.drawn) for run in runs)
        if align != "left":
            wide = (self.setter.width(text, style, size) + track * (signs - 1)) / MM
            x -= wide if align == "right" else wide / 2
        document = self._canvas._doc  # noqa: SLF001  # a subset font belongs to a document, and this is its only name
        shown = [
            f"{run.face.getSubsetInternalName(subset, document)} {size} Tf <{codes.hex()}> Tj"
            for run in runs
            for subset, codes in run.face.splitString(run.drawn, document)
        ]
        place = f"{x * MM:.2f} {(self.form.height - y) * MM:.2f} Td"
        self._canvas.addLiteral(f"BT {grey} g {track:.3f} Tc {place} {' '.join(shown)} ET")

    def spread(self, x: float, y: float, width: float, text: str, style: Style = "text", size: float = 10.0) -> None:
        """A short label spread evenly over ``width`` (均等割付)."""
        signs = sum(len(run.drawn) for run in self.setter.runs(text, style))
        spare = width * MM - self.setter.width(text, style, size)
        if signs > 1 and spare > 0:
            self.text(x, y, text, style, size, track=spare / (signs - 1))
        else:
            self.text(x + width / 2, y, text, style, size, align="center")

    def line(self, x1: float, y1: float, x2: float, y2: float, weight: float = 0.3, *, dotted: bool = False) -> None:
        """A line, ``weight`` in points."""
        height = self.form.height
        dash = "[0.6 1.4]" if dotted else "[]"
        self._canvas.addLiteral(
            f"{weight} w 0 G {dash} 0 d {x1 * MM:.2f} {(height - y1) * MM:.2f} m "
            f"{x2 * MM:.2f} {(height - y2) * MM:.2f} l S"
        )

    def box(self, x: float, y: float, width: float, height: float, weight: float = 0.0, *, tint: float = 0.0) -> None:
        """A rectangle from its top left corner; ``tint`` 0.06 is 6 % black, ``weight`` 0 draws no frame."""
        low = (self.form.height - y - height) * MM
        paint = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}[tint > 0, weight > 0]
        self._canvas.addLiteral(
            f"{1 - tint:.2f} g {weight} w 0 G [] 0 d "
            f"{x * MM:.2f} {low:.2f} {width * MM:.2f} {height * MM:.2f} re {paint}"
        )

    def tick(self, x: float, y: float, side: float = 4.4, *, set_: bool = False) -> None:
        """A box to tick, from its top left corner, with a drawn tick when set."""
        self.box(x, y, side, side, 0.9)
        if set_:
            self.line(x + side * 0.2, y + side * 0.55, x + side * 0.42, y + side * 0.8, 1.6)
            self.line(x + side * 0.42, y + side * 0.8, x + side * 0.85, y + side * 0.2, 1.6)

    def code(self, x: float, y: float, text: str, side: float = CODE_SIDE) -> None:
        """A 2-D code from its top left corner, ``side`` mm without quiet zone."""
        rows = modules(text)
        step = side * MM / len(rows)
        dark = "\n".join(
            f"{start} {-number} {length} 1 re"
            for number, row in enumerate(rows, 1)
            for start, length in _stretches(row)
        )
        left, top = x * MM, (self.form.height - y) * MM
        self._canvas.addLiteral(f"q 0 g {step:.5f} 0 0 {step:.5f} {left:.3f} {top:.3f} cm\n{dark}\nf Q")

    def shared(self, key: Hashable, draw: Callable[[], None], shift: float = 0.0) -> None:
        """Draws once under ``key`` (everything the drawing depends on), stamps it on each use ``shift`` mm lower."""
        name = self._forms.get(key)
        if name is None:
            name = self._forms[key] = f"shared{len(self._forms)}"
            self._canvas.beginForm(name, 0, 0, self.form.width * MM, self.form.height * MM)
            draw()
            self._canvas.endForm()
        self._canvas.saveState()
        self._canvas.translate(0, -shift * MM)
        self._canvas.doForm(name)
        self._canvas.restoreState()

    def next_sheet(self) -> None:
        """Ends the sheet."""
        self._canvas.showPage()

    def finish(self) -> bytes:
        """The PDF."""
        self._canvas.save()
        return self._buffer.getvalue()


def _stretches(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if dark and found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((place, 1))
    return found


def middle(top: float, height: float, size: float) -> float:
    """The baseline that centres a line of ``size`` points in a space of ``height`` mm."""
    return top + height / 2 + 0.38 * size / MM


def furnish(press: Press, imprint: Imprint, sheet: int, sheets: int, *, left: str = "", band_left: float = 0.0) -> None:
    """Foot line, document id, page n/m, 2-D code; in practice the watermark and the band (A23)."""
    form = press.form
    if imprint.practice:
        press.shared(("practice", band_left), lambda: _practice(press, band_left or form.left))
    right = form.edge - CODE_SIDE - 2.5

    def line() -> None:
        press.line(form.left, form.foot, form.edge, form.foot, 0.3)

    press.shared("foot", line)
    base = form.foot + 4.3
    parts = (left or imprint.document_id, imprint.form_number)
    half = form.body / 2 - 10
    _foot_text(press, form.left, base, "　".join(part for part in parts if part), half, "left")
    press.text(form.left + form.body / 2, base, f"{sheet} / {sheets}", "code", 7.5, align="center")
    _foot_text(press, right, base, imprint.value, half - CODE_SIDE - 2.5, "right")
    press.code(form.edge - CODE_SIDE, form.foot + 1.2, f"{imprint.document_id}/{sheet}/{sheets}")


def _foot_text(press: Press, x: float, y: float, text: str, width: float, align: Align) -> None:
    fitted = press.setter.fit(text, "code", 7.5, width * MM, 6)
    for number, line in enumerate(fitted.lines):
        if line:
            press.text(x, y + 2.6 * number, line, "code", fitted.size, align=align)


def _practice(press: Press, band_left: float) -> None:
    form = press.form
    press.text(form.width / 2, form.height / 2 + 23, "練習", "head", 190, align="center", grey=0.93)
    press.box(band_left, 6, form.edge - band_left, 6, 0.8, tint=0.08)
    said = (
        "練習　この紙に効力はありません"
        if band_left > form.left
        else "練習　研修用データから作った紙です。効力はありません。"
    )
    press.text((band_left + form.edge) / 2, middle(6, 6, 9), said, "head", 9, align="center")
