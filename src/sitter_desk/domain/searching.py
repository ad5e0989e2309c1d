"""What one box finds an application by: names and readings from their first letter, receipt, telephone, account.

Folded keys are kept beside the row of the list (``vault/listing.py``); a typed text becomes terms of needles over those
keys, and where it lies in a name as received is found by folding that name letter by letter. For finding alone: what is
stored is never changed.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from sitter_desk.domain.lookup import phone_key
from sitter_desk.domain.records import Account, Applicant, Child
from sitter_desk.domain.text import digits_of, fold_name, fold_reading

NAME, READING, RECEIPT, PHONE, ACCOUNT, MONTH = "n:", "k:", "r:", "p:", "a:", "m:"
"""What stands before a key says what it is a key of; one table holds them all."""

_LAST = 4  # digits of an account and of a telephone that people say
_SHORTEST_PHONE = 3
_SHORTEST_ACCOUNT = 5
_KANA = re.compile("[ぁ-ゖァ-ヺｦ-ﾟー゛゜\u3099\u309a・･]+")
_NUMBER = re.compile("[0-9][0-9\\-‐−–ー－]*")
_KATAKANA = {code: code + 0x60 for code in range(ord("ぁ"), ord("ゖ") + 1)}


@dataclass(frozen=True)
class Needle:
    """A key, or the beginning of one where it is not ``exact``."""

    key: str
    exact: bool = False


Term = tuple[Needle, ...]
"""What one word of a question means: one of these must be among the keys of an application."""

Span = tuple[int, int]
"""Begin and end (exclusive) in a text as received."""


def fold_kana(text: str) -> str:
    """Hiragana, katakana and half-width kana alike, small as large, without voicing marks and long-vowel signs."""
    return fold_reading(unicodedata.normalize("NFKC", text).translate(_KATAKANA))


def is_kana(text: str) -> bool:
    """Whether a text is nothing but kana."""
    return _KANA.fullmatch(text) is not None


# ---- the keys of an application ------------------------------------------------------------------------------------


def keys_of(
    receipt_number: str, account: Account, applicant: Applicant, children: Iterable[Child], months: Collection[str]
) -> tuple[str, ...]:
    """Every key under which an application is found, in their order."""
    people: list[Applicant | Child] = [applicant, *children]
    keys = {MONTH + month for month in months}
    for person in people:
        keys.update(_person_keys(person.name, person.kana))
    keys.update(RECEIPT + key for key in _receipt_keys(receipt_number))
    keys.update(PHONE + key for key in _phone_keys(applicant.phone))
    keys.update(ACCOUNT + key for key in _account_keys(account))
    return tuple(sorted(keys))


def _person_keys(name: str, kana: str) -> Iterator[str]:
    """A name, and its reading: the one given, and what of the name is kana itself."""
    yield from (NAME + key for text in _tails(name) if (key := fold_name(text)))
    readings = [text for whole in (kana, name) for text in _tails(whole) if is_kana(text)]
    yield from (READING + key for text in readings if (key := fold_kana(text)))


def _tails(text: str) -> list[str]:
    """The whole without its spaces, and what begins after each of them: the given name."""
    parts = text.split()
    return ["".join(parts[first:]) for first in range(len(parts))]


def _receipt_keys(number: str) -> Iterator[str]:
    """The whole, and the serial by its last digits: people say 128, 0128 or all of it."""
    whole = fold_name(number)
    serial = re.search("[0-9]*$", whole)
    digits = serial.group() if serial else ""
    yield from (each for each in (whole, digits, digits.lstrip("0")) if each)
    yield from (digits[-length:] for length in range(2, _LAST + 1) if len(digits) > length)


def _phone_keys(phone: str) -> Iterator[str]:
    """The whole with its zero, and what begins at its last groups."""
    digits = phone_key(phone)
    if digits:
        yield "0" + digits
        yield from (digits[-length:] for length in (2 * _LAST, _LAST) if len(digits) > length)


def _account_keys(account: Account) -> Iterator[str]:
    digits = digits_of(account.number)
    yield from (each for each in (digits, digits[-_LAST:]) if each)


# ---- what is typed -------------------------------------------------------------------------------------------------


def terms_of(text: str) -> tuple[Term, ...]:
    """The words of a question; all of them must be found. None of an empty one."""
    return tuple(term for word in text.split() if (term := _term(word)))


def _term(word: str) -> Term:
    plain = unicodedata.normalize("NFKC", word).strip()
    if _NUMBER.fullmatch(plain):
        return tuple(_number_needles(digits_of(plain), bare=plain.isdigit()))
    name, reading = fold_name(word), fold_kana(word) if is_kana(word) else ""
    needles = [Needle(NAME + name), Needle(RECEIPT + name)] if name else []
    return (*needles, Needle(READING + reading)) if reading else tuple(needles)


def _number_needles(digits: str, *, bare: bool) -> Iterator[Needle]:
    if bare:
        yield Needle(RECEIPT + digits, exact=True)
        yield Needle(RECEIPT + (digits.lstrip("0") or "0"), exact=True)
    if len(digits) >= _SHORTEST_PHONE:
        yield Needle(PHONE + digits)
        yield from () if digits.startswith("0") else (Needle(f"{PHONE}0{digits}"),)
    if bare and len(digits) == _LAST:
        yield Needle(ACCOUNT + digits, exact=True)
    if bare and len(digits) >= _SHORTEST_ACCOUNT:
        yield Needle(ACCOUNT + digits)


# ---- where it lies -------------------------------------------------------------------------------------------------


def spans(text: str, question: str) -> tuple[Span, ...]:
    """Where the words of a question lie in a name or reading as received: from the beginning of it or of a part."""
    found = {span for word in question.split() for span in _word_spans(text, word)}
    return tuple(sorted(found))


def number_spans(text: str, question: str) -> tuple[Span, ...]:
    """Where a typed receipt number, or the last digits of one, lies in a receipt number."""
    folded = fold_name(text)
    if len(folded) != len(text):
        return ()
    return tuple(_number_span(folded, fold_name(word)) for word in question.split() if _is_of_number(folded, word))


def _is_of_number(folded: str, word: str) -> bool:
    key = fold_name(word)
    return key in _receipt_keys(folded) or (not key.isdigit() and folded.startswith(key))


def _number_span(folded: str, key: str) -> Span:
    return (0, len(key)) if folded.startswith(key) else (len(folded) - len(key), len(folded))


def _word_spans(text: str, word: str) -> Iterator[Span]:
    folds = [fold_name, fold_kana] if is_kana(word) else [fold_name]
    for fold in folds:
        needle = fold(word)
        letters, places = _folded(text, fold)
        for start in _part_starts(text, places):
            if needle and letters.startswith(needle, start):
                yield places[start], _end(text, places, start + len(needle))


def _folded(text: str, fold: Callable[[str], str]) -> tuple[str, list[int]]:
    """A text folded letter by letter, and of each letter of that the place where it comes from."""
    folded = [(letter, place) for place, sign in enumerate(text) for letter in fold(sign)]
    return "".join(letter for letter, _ in folded), [place for _, place in folded]


def _part_starts(text: str, places: list[int]) -> list[int]:
    """Where a part of a name begins, in the folded text."""
    return [n for n, place in enumerate(places) if place == 0 or text[place - 1].isspace()]


def _end(text: str, places: list[int], after: int) -> int:
    """The end in the text as received: what folds to nothing (a voicing mark, a selector) belongs to its letter."""
    end = places[after - 1] + 1
    limit = places[after] if after < len(places) else len(text)
    while end < limit and not text[end].isspace():
        end += 1
    return end
