"""What was understood of something a clerk typed from paper: good, to be looked at (△), or not like this (×).

Nothing is put right silently: what may be meant is a proposal beside the field, and names stay as they were typed. What
``stops`` can't stand in a record at all; everything else that is wrong may really be so on the paper, and is received.
Days and times are read in ``typed_days``.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sitter_desk.domain.export_file import parse_amount
from sitter_desk.domain.free_text import holds_individual_number
from sitter_desk.domain.text import CellKind, find_bad_sign, folded

Verdict = Literal["ok", "ask", "wrong"]

SENTENCES: dict[str, str] = {
    "missing": "Look whether it is empty on the paper too.",
    "needed": "This is needed.",
    "sign_unusable": "There is a sign in it that can't be kept. Delete it and type it again.",
    "individual_number": "This looks like an individual number. None may be kept here.",
    "formula": "It begins with {sign}, as a calculation in a spreadsheet does. Type it without that sign.",
    "day_unreadable": "There is no such day. Type it like R8.11.18 or 11/18.",
    "era_unsaid": "The era is not said. {day} was understood.",
    "day_outside_year": "This day does not lie in {year}.",
    "day_to_come": "This day is still to come.",
    "postmark_later": "The postmark is later than the arrival.",
    "child_older": "The child would be older than the applicant.",
    "use_later": "The use lies after the arrival of the application.",
    "time_unreadable": "There is no such time. Type it like 9:30 or 930.",
    "time_next_day": "{time} of the next day was understood.",
    "long_use": "The use would last {hours} hours. Look whether start and end are right.",
    "same_use": "The same use of the child stands in line {line}.",
    "overlap": "The times overlap with line {line}.",
    "not_yen": "Type whole yen as digits.",
    "discount_above": "The discount is more than the fee.",
    "discount_kind": "Say which discount it is.",
    "not_listed": "The ward's list does not have this name for this day.",
    "left_out": "Nothing can be paid for this use: {reason}.",
    "claim_differs": "The paper says {paper} yen, {more} yen more than the calculation.",
    "claim_below": "The paper says {paper} yen, {less} yen less than the calculation.",
    "not_hours": "Type whole hours as digits.",
    "phone_short": "Digits missing: {missing} (now {count}; such a number has {wanted}).",
    "phone_long": "Digits too many: {more} (now {count}; such a number has {wanted}).",
    "phone_unreadable": "A telephone number begins with 0 and has digits and hyphens alone.",
    "postcode": "A postcode has 7 digits (now {count}).",
    "postcode_unknown": "Japan Post's list has no such postcode.",
    "postcode_elsewhere": "This postcode is that of {place}.",
    "proposed": "{proposal} was probably meant",
    "kana_only": "Readings are written in katakana. {sign} is none.",
    "digits": "This number has {wanted} digits (now {count}).",
    "bank_unknown": "The banks' list of {day} has no such number.",
    "branch_unknown": "The list of {day} has no such branch of {bank}. It may be closed.",
    "number_of": "{name} has the number {proposal}.",
    "several_of": "Several are called so: {names}.",
    "post_symbol": "This is the symbol of a post bank's book. The branch of it is {proposal}.",
    "post_number": "This is the number of a post bank's book. In a transfer it is {proposal}.",
    "holder_sign": "{sign} can't stand in the name of an account.",
    "holder_differs": "The account is not in the applicant's name.",
    "email": "An address has one @ with a name on either side.",
    "name_font": "{sign} is printed in the font for names. Look whether the paper has the same.",
    "unprintable": "{sign} can't be printed. Look for another form of the letter.",
    "form_version": "This year's form is the version {version}.",
    "one_child": "One application is for one child.",
    "no_uses": "No use is typed yet.",
}
"""What there is to say at a field: code → sentence. Places in braces are filled from ``Understood.places``."""


@dataclass(frozen=True, kw_only=True)
class Understood:
    """``value`` is what goes to the record, ``echo`` what was understood in Japanese, ``proposal`` what may be meant.
    ``code`` and ``places`` make the sentence. ``stops``: it can't be received like this."""

    state: Verdict = "ok"
    value: str = ""
    echo: str = ""
    proposal: str = ""
    code: str = ""
    places: Mapping[str, str | int] = field(default_factory=dict)
    stops: bool = False


EMPTY = Understood()


def ask(code: str, value: str, *, echo: str = "", proposal: str = "", **places: str | int) -> Understood:
    """△: it goes in as it stands, a person should look."""
    return Understood(state="ask", code=code, value=value, echo=echo, proposal=proposal, places=places)


def wrong(code: str, value: str = "", *, stops: bool = False, proposal: str = "", **places: str | int) -> Understood:
    """×: so it can't be right."""
    return Understood(state="wrong", code=code, value=value, stops=stops, proposal=proposal, places=places)


def read_text(text: str, *, kind: CellKind = "text") -> Understood:
    """Any text as typed; a sign that no record takes stops it."""
    bad = find_bad_sign(text, kind=kind)
    if bad == "formula":
        return wrong("formula", text, stops=True, sign=text[:1])
    if bad:
        return wrong("sign_unusable", text, stops=True)
    return ask("individual_number", text) if holds_individual_number(text) else Understood(value=text)


def read_name(text: str, *, unprintable: str = "", rare: str = "") -> Understood:
    """A person's name as typed. ``unprintable`` are its letters that no font draws, ``rare`` those that another font
    than the usual one draws (who knows the fonts says so)."""
    read = read_text(text, kind="name")
    if read.state != "ok":
        return read
    if unprintable:
        return wrong("unprintable", text, sign=unprintable)
    return ask("name_font", text, sign=rare) if rare else read


# ---- readings -------------------------------------------------------------------------------------------------------

_HIRAGANA = str.maketrans({chr(sign): chr(sign + 0x60) for sign in range(0x3041, 0x3097)})
_NOT_KANA = re.compile("[^ァ-ヺー・＝\u3000 A-Za-zＡ-Ｚａ-ｚ.．,，'’-]")


def katakana(text: str) -> str:
    """Hiragana and half-width kana as full-width katakana; spaces and letters stay."""
    wide = "".join(_widened(text))
    return unicodedata.normalize("NFC", wide).translate(_HIRAGANA)


def _widened(text: str) -> list[str]:
    """Half-width kana with their voicing marks as full-width ones, everything else as it is."""
    return [unicodedata.normalize("NFKC", part) if "｡" <= part[0] <= "ﾟ" else part for part in _PARTS.findall(text)]


_PARTS = re.compile("[｡-ﾟ]+|[^｡-ﾟ]", re.DOTALL)


def read_kana(text: str) -> Understood:
    """A reading; hiragana and half-width kana are proposed as katakana, never changed."""
    read = read_text(text, kind="name")
    if read.state != "ok":
        return read
    full = katakana(text)
    strange = _NOT_KANA.search(full)
    if strange:
        return ask("kana_only", text, sign=strange[0])
    return ask("proposed", text, proposal=full) if full != text else read


# ---- the account ----------------------------------------------------------------------------------------------------

_LARGE = str.maketrans("ァィゥェォッャュョヮヵヶ―—‐−", "アイウエオツヤユヨワカケーーーー")
_HOLDER = re.compile(r"[ア-ンヴガ-ボパ-ポー0-9A-Z()/.「」\- ]")
"""What a bank transfer may name, in one width (全銀: capital letters, large kana, a few signs)."""


def read_holder(text: str) -> Understood:
    """The name of an account: small kana, hiragana and small letters are proposed as the banks write them."""
    read = read_text(text, kind="name")
    if read.state != "ok":
        return read
    bank = katakana(text).translate(_LARGE)
    bank = "".join(sign if "ァ" <= sign <= "ー" else unicodedata.normalize("NFKC", sign).upper() for sign in bank)
    strange = next((sign for sign in bank if not _HOLDER.fullmatch(sign)), "")
    if strange:
        return wrong("holder_sign", text, sign=strange)
    if _one_width(text) == bank:
        return read
    return ask("proposed", text, proposal=bank)


def _one_width(text: str) -> str:
    """The same letters in one width, and nothing else changed."""
    wide = "".join(_widened(text))
    return "".join(sign if "ァ" <= sign <= "ー" else unicodedata.normalize("NFKC", sign) for sign in wide)


_DIGITS = re.compile("[0-9]+")


def _count(text: str) -> int:
    """How many digits stand in a text."""
    return sum(sign in "0123456789" for sign in text)


def read_digits(text: str, *, wanted: int) -> Understood:
    """A number of so many digits, leading zeros and all: too short proposes the zeros, too long is wrong."""
    digits = folded(text)
    if not _DIGITS.fullmatch(digits):
        bad = read_text(text)
        return bad if bad.stops else wrong("digits", text, wanted=wanted, count=_count(digits))
    if len(digits) < wanted:
        return ask("digits", digits, proposal=digits.zfill(wanted), wanted=wanted, count=len(digits))
    if len(digits) > wanted:
        return wrong("digits", digits, wanted=wanted, count=len(digits))
    return Understood(value=digits)


# ---- where to reach people ------------------------------------------------------------------------------------------

_PHONE = re.compile(r"[0-9() -]+")
_LONG_PHONE = ("050", "060", "070", "080", "090")
_POSTCODE_DIGITS = 7


def read_phone(text: str) -> Understood:
    """A telephone number: 11 digits where it begins like a mobile one, else 10; written as on the paper."""
    plain = folded(text)
    digits = "".join(sign for sign in plain if sign in "0123456789")
    if not _PHONE.fullmatch(plain) or not digits.startswith("0"):
        return wrong("phone_unreadable", plain) if find_bad_sign(text, kind="signed") is None else read_text(text)
    wanted, count = 11 if digits.startswith(_LONG_PHONE) else 10, len(digits)
    if count < wanted:
        return wrong("phone_short", plain, missing=wanted - count, count=count, wanted=wanted)
    if count > wanted:
        return wrong("phone_long", plain, more=count - wanted, count=count, wanted=wanted)
    return Understood(value=plain)


def read_postcode(text: str) -> Understood:
    """``160-0022`` of seven digits in any spelling; another one is echoed like that."""
    plain = folded(text).removeprefix("〒").strip()
    digits = plain.replace("-", "")
    if not _DIGITS.fullmatch(digits) or len(digits) != _POSTCODE_DIGITS:
        bad = read_text(text)
        return bad if bad.stops else wrong("postcode", text, count=_count(plain))
    value = f"{digits[:3]}-{digits[3:]}"
    return Understood(value=value, echo="" if text == value else value)


_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


def read_email(text: str) -> Understood:
    """A mail address; one in full-width letters is proposed in plain ones."""
    read = read_text(text)
    if read.state != "ok":
        return read
    plain = unicodedata.normalize("NFKC", text).strip()
    if not _EMAIL.fullmatch(plain):
        return wrong("email", text)
    return ask("proposed", text, proposal=plain) if plain != text else read


# ---- yen and hours --------------------------------------------------------------------------------------------------


def read_yen(text: str, *, minus: bool = False) -> Understood:
    """Whole yen; ``minus``: a sign before it is how the paper writes a discount. The echo has the thousands parted."""
    plain = folded(text)
    if minus:
        plain = re.sub("^[-▲△]", "", plain)
    amount = parse_amount(plain)
    if amount is None:
        return wrong("not_yen", stops=True)
    return Understood(value=str(amount), echo=f"{amount:,}")


_MANY_HOURS = 4


def read_hours(text: str) -> Understood:
    """Whole hours."""
    plain = folded(text).removesuffix("時間")
    if not _DIGITS.fullmatch(plain) or len(plain) > _MANY_HOURS:
        return wrong("not_hours", stops=True)
    return Understood(value=str(int(plain)))
