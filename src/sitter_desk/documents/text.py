"""Setting lines: measuring, breaking after the Japanese rules, shrinking before wrapping. Nothing is ever cut.

No line begins with 、。」ー or a small kana, none ends with an opening bracket, the digits of one number (a house
number 8-9-1-235 too) stay together. A break is refused only as long as something is left on the line before it.
"""

import re
from dataclasses import dataclass

from sitter_desk.documents.fonts import Fonts, Run, Style, clusters

_NOT_FIRST = frozenset(
    "、。，．・：；！？゛゜ヽヾゝゞ々ー）］｝」』】〕〉》’”〜～ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ円％"
    "｡｣､･ｰﾞﾟｧｨｩｪｫｬｭｮｯ,.!?:;)]}%"
)
_REMEMBERED = 20_000
_NOT_LAST = frozenset("（［｛「『【〔〈《‘“｢([{〒¥￥")
_ATOM = re.compile(
    r"[0-9０-９]+(?:[-‐‑–−－ー．.，,：:/／][0-9０-９]+)*"  # one number
    r"|[A-Za-zÀ-ɏḀ-ỿ\u0300-\u036f'’@._+-]+"  # one word
    r"|.[\u0300-\u036f\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef]*",  # one character with what belongs to it
    re.DOTALL,
)


@dataclass(frozen=True)
class Lines:
    """Text set to a width: the size in points and its lines."""

    size: float
    lines: tuple[str, ...]


class Setter:
    """Measures and breaks texts with one set of fonts. Remembers texts as long as one paper (or run) is made."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._runs: dict[tuple[str, Style], tuple[Run, ...]] = {}
        self._widths: dict[tuple[str, Style], float] = {}
        self._wrapped: dict[tuple[str, Style, float, float], tuple[str, ...]] = {}

    def runs(self, text: str, style: Style) -> tuple[Run, ...]:
        """The text as stretches of one face. Raises UnprintableText."""
        key = (text, style)
        if key not in self._runs:
            if len(self._runs) > _REMEMBERED:  # a long run: labels are soon remembered again, names needn't be
                self._runs.clear()
                self._widths.clear()
                self._wrapped.clear()
            self._runs[key] = tuple(self._fonts.split(text, style))
        return self._runs[key]

    def width(self, text: str, style: Style, size: float) -> float:
        """Advance in points."""
        key = (text, style)
        if key not in self._widths:
            self._widths[key] = sum(run.width for run in self.runs(text, style))
        return self._widths[key] * size

    def wrap(self, text: str, style: Style, size: float, width: float) -> tuple[str, ...]:
        """Lines no wider than ``width`` points; a line feed in the text ends a line."""
        key = (text, style, size, width)
        if key not in self._wrapped:
            parts = text.split("\n")
            self._wrapped[key] = tuple(line for part in parts for line in self._break(part, style, size, width))
        return self._wrapped[key]

    def fit(self, text: str, style: Style, size: float, width: float, smallest: float = 9.0) -> Lines:
        """One line, shrunk as far as ``smallest`` before it wraps; sizes in points."""
        if "\n" not in text:
            full = self.width(text, style, 1.0)
            if full * size <= width:
                return Lines(size, (text,))
            shrunk = int(width / full * 20) / 20
            if shrunk >= smallest:
                return Lines(shrunk, (text,))
        size = min(size, smallest)
        return Lines(size, self.wrap(text, style, size, width))

    def _break(self, text: str, style: Style, size: float, width: float) -> list[str]:
        if self.width(text, style, size) <= width:
            return [text]
        lines: list[str] = []
        rest = self._atoms(text, style, size, width)
        while rest:
            taken = self._fill(rest, style, size, width)
            lines.append("".join(rest[:taken]))
            rest = rest[taken:]
        return lines

    def _fill(self, atoms: list[str], style: Style, size: float, width: float) -> int:
        """How many atoms stand on the next line."""
        used, count = 0.0, 0
        for atom in atoms:
            used += self._advance(atom, style, size)
            if used > width and count and atom.strip(" \u3000"):
                return _allowed_break(atoms, count)
            count += 1
        return count

    def _atoms(self, text: str, style: Style, size: float, width: float) -> list[str]:
        """Numbers, words and single clusters; one wider than the line falls into its clusters."""
        atoms: list[str] = []
        for atom in _ATOM.findall(text):
            too_wide = self._advance(atom, style, size) > width
            atoms.extend(clusters(atom) if too_wide else [atom])
        return atoms

    def _advance(self, atom: str, style: Style, size: float) -> float:
        return sum(run.width for run in self._fonts.split(atom, style)) * size


def _allowed_break(atoms: list[str], count: int) -> int:
    """The last break at or before ``count`` that the rules allow; ``count`` itself if none is."""
    for place in range(count, 0, -1):
        if atoms[place][0] not in _NOT_FIRST and atoms[place - 1][-1] not in _NOT_LAST:
            return place
    return count
