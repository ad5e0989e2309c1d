"""What may not stand in a cell, and how texts are compared. Stored text is never changed by anything here (C 37)."""

import re
import unicodedata
from typing import Literal

BadSign = Literal["control", "bidi_control", "formula", "markup", "lost_character"]
CellKind = Literal["name", "text", "note", "signed"]
"""name: a person's or company's name · text: other text · note: free text with line breaks · signed: phone, amount and
address, where a leading + or - is no formula (decisions B3)."""

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = "\u0000-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200d\u2028\u2029\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb"
_TAGS = "\U000e0001-\U000e007f"
_SUSPECT = re.compile(f"[{_BIDI}{_UNSEEN}{_TAGS}\ud800-\udfff\ufffd<>]")
_BIDI_SIGN = re.compile(f"[{_BIDI}]")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
# A spreadsheet in Japanese takes the full-width forms as well.
_FORMULA = frozenset("=@\t\r＝＠")
_SIGNS = frozenset("+-＋－")


def has_suspect(text: str) -> bool:
    """Whether any character in a text is worth the closer look of ``find_bad_sign``; one fast pass over a whole row."""
    return _SUSPECT.search(text) is not None


def find_bad_sign(text: str, *, kind: CellKind = "text") -> BadSign | None:
    """The first reason why a cell can't be taken: a formula, a bidirectional or other unseen control, a tag in a name,
    or a character that was lost before (U+FFFD). Variation selectors are letters' own and pass."""
    if _is_formula(text, kind):
        return "formula"
    if not has_suspect(text):
        return None
    if _BIDI_SIGN.search(text):
        return "bidi_control"
    if "\ufffd" in text:
        return "lost_character"
    plain = re.sub(r"[\r\n]", "", text) if kind == "note" else text
    if any(character not in "<>" for character in _SUSPECT.findall(plain)):
        return "control"
    return "markup" if kind == "name" else None


def may_be_formula(text: str) -> bool:
    """Whether a text begins with a sign that starts a formula in some kind of cell; fast, for a first look."""
    return text[0] in _FORMULA or text[0] in _SIGNS if text else False


def _is_formula(text: str, kind: CellKind) -> bool:
    """Whether a spreadsheet would compute the cell (decisions B3)."""
    return text[:1] in _FORMULA or (kind != "signed" and text[:1] in _SIGNS)


def has_private_character(text: str) -> bool:
    """Whether a text holds a 外字: a code point that means something on the sender's PC alone."""
    return _PRIVATE.search(text) is not None


def squeeze(text: str) -> str:
    """A key for comparing: without any spaces, otherwise the same code points (spaces alone are no finding: B1)."""
    return "".join(text.split())


def fold_kana(text: str) -> str:
    """A key for comparing readings: half-width kana and letters as full ones, no spaces."""
    return squeeze(unicodedata.normalize("NFKC", text))


_VARIANTS = str.maketrans(
    "髙﨑邊邉齋齊斎德濵濱澤廣國櫻惠眞嶋嶌𠮷邨渕舘冨龍瀧峯鐵榮學藏實豐圓應條壽寳寶槇桒曻舩莊萬與淺",
    "高崎辺辺斉斉斉徳浜浜沢広国桜恵真島島吉村淵館富竜滝峰鉄栄学蔵実豊円応条寿宝宝槙桑昇船荘万与浅",
)
"""異体字: the old and other forms of letters in names, each with the one it is compared as (MJ縮退マップ の考え方)."""
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def fold_name(text: str) -> str:
    """A key for comparing names: one form of each letter (髙/高, 邊/邉/辺), no variation selectors, no spaces, one
    width and case. For comparing only: names are stored and printed as received."""
    return squeeze(unicodedata.normalize("NFKC", _SELECTORS.sub("", text)).translate(_VARIANTS)).casefold()


_LARGE = str.maketrans("ァィゥェォッャュョヮヵヶ", "アイウエオツヤユヨワカケ")


_MARKS = re.compile("[\u0300-\u036f\u3099\u309aー\\-‐－]")


def fold_reading(text: str) -> str:
    """A looser key: small kana as large, no voicing marks, no long-vowel sign (domain.md §4.4: キョウコ, キヨウコ)."""
    return _MARKS.sub("", unicodedata.normalize("NFD", fold_kana(text).translate(_LARGE)))


def digits_of(text: str) -> str:
    """The digits of a text as 0–9."""
    if text.isascii() and text.isdigit():
        return text
    return "".join(sign for sign in unicodedata.normalize("NFKC", text) if sign in "0123456789")


def folded(text: str) -> str:
    """Digits, letters and signs in one width: for numbers alone, never for a name or an address."""
    return unicodedata.normalize("NFKC", text).strip().translate(_DASHES)


_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−ーｰ", "-"))
