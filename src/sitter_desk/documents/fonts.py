"""The fonts of every paper: found on the machine, loaded once, glyph by glyph with fall-back.

A text is cut into clusters (a character with its variation selector or combining marks). Each cluster is drawn by the
first font of its style's chain that has exactly that glyph: variation sequences are looked up in cmap format 14, a
base with combining marks as the one composed letter. Such glyphs get a private code inside the font object, and the
PDF's ToUnicode table gives the received code points back, so a text extracted from the paper equals the text stored
(design §6). What no font can draw raises; a box is never drawn.
"""

import hashlib
import struct
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import SUBSETN, TTFError, TTFont

from sitter_desk.errors import FontMissing, FontUnreadable, UnprintableText

Style = Literal["text", "figures", "sans", "head", "code", "strong"]
"""text BIZ UDP明朝, figures BIZ UD明朝, sans BIZ UDPゴシック, head its bold, code BIZ UDゴシック, strong its bold."""

_FIRST_PRIVATE = 0xF0000
_VARIATIONS_FORMAT = 14
_LISTED = 20
_SPACES = frozenset(" \u3000\u00a0")
_BOXES = frozenset("\u3013\u25a1\ufffd")
"""A box in a name stands for a character lost before us; it is reported like one that can't be drawn."""


@dataclass(frozen=True)
class FontFile:
    """A font file; ``index`` is the face inside a collection (.ttc, as on Windows)."""

    path: Path
    index: int = 0


@dataclass(frozen=True, kw_only=True)
class FontPaths:
    """Where the fonts are on this PC. ``names`` is IPAmj明朝; ``more`` are tried last (letters such as ế)."""

    text: FontFile
    figures: FontFile
    sans: FontFile
    head: FontFile
    code: FontFile
    strong: FontFile
    names: FontFile
    more: tuple[FontFile, ...] = ()


@dataclass(frozen=True)
class Unprintable:
    """A cluster no font can draw: the field it stands in, its place there (from 1) and its code points as U+XXXX."""

    where: str
    position: int
    characters: str


@dataclass(frozen=True)
class Run:
    """A stretch drawn with one face: ``drawn`` are that face's codes, ``width`` its advance at 1 pt."""

    face: "Face"
    drawn: str
    width: float


class Face(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A font that can draw variation sequences and composed letters and gives the received text back."""

    def __init__(self, name: str, file: FontFile) -> None:
        super().__init__(name, str(file.path), subfontIndex=file.index, asciiReadable=False)
        self._received: dict[int, str] = {}
        self._codes: dict[str, str | None] = {}

    @cached_property
    def _variations(self) -> dict[str, int]:
        """Variation sequence → glyph, from cmap format 14 (default sequences give the glyph of their base)."""
        cmap = self.face.get_table("cmap")
        for record in range(struct.unpack_from(">H", cmap, 2)[0]):
            start = struct.unpack_from(">HHL", cmap, 4 + 8 * record)[2]
            if struct.unpack_from(">H", cmap, start)[0] == _VARIATIONS_FORMAT:
                return dict(_read_variations(cmap, start, self.face.charToGlyph))
        return {}

    def code_for(self, cluster: str) -> str | None:
        """The character to draw for a cluster, or None when this font lacks the glyph."""
        if cluster not in self._codes:
            self._codes[cluster] = self._find(cluster)
        return self._codes[cluster]

    def draws(self, cluster: str) -> bool:
        """Whether this font has the glyph of a cluster. Changes nothing, so any thread may ask."""
        if len(cluster) == 1:
            return self._has(cluster)
        if cluster in self._variations:
            return True
        composed = unicodedata.normalize("NFC", cluster)
        return not _is_selector(cluster[-1]) and len(composed) == 1 and self._has(composed)

    def _find(self, cluster: str) -> str | None:
        if not self.draws(cluster):
            return None
        if len(cluster) == 1:
            return self._private(cluster, self.face.charToGlyph[0x20]) if cluster == "\u00a0" else cluster
        if cluster in self._variations:
            return self._private(cluster, self._variations[cluster])
        return self._private(cluster, self.face.charToGlyph[ord(unicodedata.normalize("NFC", cluster))])

    def _has(self, char: str) -> bool:
        """Whether the font has a visible glyph of its own for a character (an empty one only for a space)."""
        glyph = self.face.charToGlyph.get(ord(char), 0)
        if not glyph or char in _BOXES or unicodedata.category(char) in ("Co", "Cn", "Cc", "Cf", "Cs", "Zl", "Zp"):
            return False
        return char in _SPACES or self.face.glyphPos[glyph] != self.face.glyphPos[glyph + 1]

    def _private(self, cluster: str, glyph: int) -> str:
        code = _FIRST_PRIVATE + len(self._received)
        self.face.charToGlyph[code] = glyph
        self.face.charWidths[code] = self._advance(glyph)
        self._received[code] = cluster
        return chr(code)

    def _advance(self, glyph: int) -> float:
        """Thousandths of an em. reportlab keeps the width that all late glyphs share scaled already, the others not."""
        width = self.face.hmetrics[glyph][0]
        return float(width if isinstance(width, float) else self.pdfScale(width))

    def width_of(self, drawn: str) -> float:
        """The advance of drawn characters at 1 pt."""
        widths = self.face.charWidths
        return float(sum(widths[ord(char)] for char in drawn)) / 1000

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802  # reportlab's name
        """Writes the font; the ToUnicode tables are ours (reportlab's are wrong beyond U+FFFF)."""
        subsets = list(self.state[doc].subsets)
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = (SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode("latin-1")
            doc.idToObject["toUnicodeCMap:" + name].content = self._to_unicode(name, subset)

    def _to_unicode(self, name: str, subset: list[int]) -> str:
        texts = [self._received.get(code) or chr(code) for code in subset]
        pairs = [f"<{number:02X}> <{text.encode('utf-16-be').hex().upper()}>" for number, text in enumerate(texts)]
        blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
        body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            f"/CMapName /{name} def\n/CMapType 2 def\n"
            f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{body}\n"
            "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
        )


def _read_variations(cmap: bytes, start: int, glyphs: dict[int, int]) -> Iterator[tuple[str, int]]:
    for record in range(struct.unpack_from(">L", cmap, start + 6)[0]):
        at = start + 10 + 11 * record
        selector = chr(int.from_bytes(cmap[at : at + 3], "big"))
        default, other = struct.unpack_from(">LL", cmap, at + 3)
        if default:
            for number in range(struct.unpack_from(">L", cmap, start + default)[0]):
                place = start + default + 4 + 4 * number
                first = int.from_bytes(cmap[place : place + 3], "big")
                for base in range(first, first + cmap[place + 3] + 1):
                    if base in glyphs:
                        yield chr(base) + selector, glyphs[base]
        if other:
            for number in range(struct.unpack_from(">L", cmap, start + other)[0]):
                place = start + other + 4 + 5 * number
                base = int.from_bytes(cmap[place : place + 3], "big")
                yield chr(base) + selector, struct.unpack_from(">H", cmap, place + 3)[0]


@dataclass(frozen=True)
class Fonts:
    """The loaded faces: for each style the chain in which a glyph is looked for. Keeps no text."""

    chains: Mapping[Style, tuple[Face, ...]]

    def face_of(self, cluster: str, style: Style) -> Face | None:
        """The first face of the style's chain that draws a cluster, or None."""
        for face in self.chains[style]:
            if face.code_for(cluster) is not None:
                return face
        return None

    def split(self, text: str, style: Style) -> Iterator[Run]:
        """The text as stretches of one face each; raises UnprintableText for a cluster no face can draw."""
        face, drawn = self.chains[style][0], ""
        for position, cluster in enumerate(clusters(text), 1):
            found = self.face_of(cluster, style)
            if found is None:
                raise unprintable((Unprintable("text", position, code_points(cluster)),))
            if found is not face and drawn:
                yield Run(face, drawn, face.width_of(drawn))
                drawn = ""
            face = found
            drawn += face.code_for(cluster) or ""
        if drawn:
            yield Run(face, drawn, face.width_of(drawn))


def load_fonts(paths: FontPaths) -> Fonts:
    """Loads each font file once per process. Raises FontMissing or FontUnreadable with the file's name."""
    rest = tuple(_load(file) for file in (paths.names, *paths.more))
    styles: tuple[Style, ...] = ("text", "figures", "sans", "head", "code", "strong")
    return Fonts({style: (_load(getattr(paths, style)), *rest) for style in styles})


def _load(file: FontFile) -> Face:
    """reportlab looks fonts up by name in a table of the process: the name is the file, so loading twice is once."""
    if not file.path.is_file():
        raise FontMissing(font=file.path.name)
    name = "desk-" + hashlib.sha256(f"{file.path}#{file.index}".encode()).hexdigest()[:12]
    if name not in pdfmetrics.getRegisteredFontNames():
        try:
            pdfmetrics.registerFont(Face(name, file))
        except (TTFError, OSError, struct.error, IndexError, KeyError) as problem:
            raise FontUnreadable(font=file.path.name) from problem
    face: Face = pdfmetrics.getFont(name)
    return face


def _is_selector(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def clusters(text: str) -> list[str]:
    """Characters with the variation selector and combining marks that follow them."""
    if text.isascii():
        return list(text)
    found: list[str] = []
    for char in text:
        if found and (_is_selector(char) or unicodedata.combining(char)):
            found[-1] += char
        else:
            found.append(char)
    return found


def code_points(cluster: str) -> str:
    """``U+845B U+E0102``"""
    return " ".join(f"U+{ord(char):04X}" for char in cluster)


def texts_of(value: object, where: str = "") -> Iterator[tuple[str, str]]:
    """Every text inside a paper's dataclass with the path of its field: (``uses[2].child_name``, text)."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, list | tuple):
        for number, item in enumerate(value, 1):
            yield from texts_of(item, f"{where}[{number}]")
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name), f"{where}.{field.name}" if where else field.name)


def check_printable(texts: Iterable[tuple[str, str]], fonts: Fonts) -> tuple[Unprintable, ...]:
    """What can't be drawn in (field, text) pairs; a line feed parts lines. Call it for a whole run before printing."""
    good: set[str] = {"\n"}
    found: list[Unprintable] = []
    for where, text in texts:
        if text in good:  # a run says the same sentences again and again
            continue
        before = len(found)
        for position, cluster in enumerate(clusters(text), 1):
            if cluster not in good and fonts.face_of(cluster, "text") is None:
                found.append(Unprintable(where, position, code_points(cluster)))
            else:
                good.add(cluster)
        if len(found) == before:
            good.add(text)
    return tuple(found)


def require_printable(paper: object, fonts: Fonts) -> None:
    """Raises UnprintableText naming every cluster of a paper that can't be drawn, before anything is drawn."""
    refuse_unprintable(texts_of(paper), fonts)


def refuse_unprintable(texts: Iterable[tuple[str, str]], fonts: Fonts) -> None:
    """Raises UnprintableText with the list if ``check_printable`` finds anything."""
    found = check_printable(texts, fonts)
    if found:
        raise unprintable(found)


def unprintable(found: tuple[Unprintable, ...]) -> UnprintableText:
    """The error for a list: code points and fields only."""
    shown = ", ".join(f"{item.characters} ({item.where} {item.position})" for item in found[:_LISTED])
    return UnprintableText(count=len(found), characters=shown + (" …" if len(found) > _LISTED else ""))
