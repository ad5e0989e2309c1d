"""Codes of checks and rules in the words of a paper or of an English screen: log and records hold codes alone."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sitter_desk.domain.dates import parse_day, wareki, wareki_days, wareki_year
from sitter_desk.domain.programme import Programme

RULE_PLACES: Mapping[str, str] = {
    "scheme_name": "制度の名称", "effective_from": "適用の始まる日", "bands": "時間帯及び上限額",
    "service": "対象の曜日及び時間", "categories": "児童の区分", "rounding": "端数の取扱い",
    "first_hours": "年度の最初の時間の取扱い", "elsewhere": "他区市町村の利用時間", "coupons": "割引の種類",
    "windows": "受付期間", "form": "様式", "sitters": "事業者及びシッターの要件", "residence": "居住の要件",
    "documents": "必要書類", "extra_checks": "区独自の条件", "wording": "文面", "appeal": "教示文",
}  # fmt: skip
"""The entries and tables of a rules file."""

CODES: Mapping[str, Mapping[str, str]] = {
    "findings": {
        "refused_row": "取り込めない行", "double_row": "同じ行", "repair_open": "補正の案",
        "impossible_era": "暦にない日", "birthday_missing": "生年月日がない", "differs": "行による違い",
        "another_child": "別の児童", "use_after_application": "申請後の利用", "private_character": "外字",
        "struck_use": "取り消した利用", "restored_use": "元に戻した利用",
    },
    "duplicates": {
        "same_time": "同じ時刻の利用", "same_sitter": "同じシッター", "same_receipt": "同じ領収書",
        "same_account": "同じ口座", "same_person": "同じ申請者", "same_child": "同じ児童",
    },
    "account": {
        "bank": "金融機関コード", "branch": "支店コード", "number": "口座番号", "holder_kana": "口座名義カナ",
    },
}  # fmt: skip
"""What the notes of a check hold, by its code; those of the other checks are days and codes of the rules."""

UNITS: Mapping[str, str] = {
    "findings": "件", "duplicates": "件", "one_child": "人", "documents": "点", "certified": "回", "receipt": "回",
    "hours_cap": "時間", "hours_elsewhere": "時間",
}  # fmt: skip
"""What the figures count that a check read."""

PARTED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "arrival": ((" / ", "\n必着　"),),
    "receipt": ((" / ", "回記入／"),),
    "service": ((" ", "\n"), ("-", "～")),
}
"""What stands between the things that a check read, and what a paper puts there."""


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """How codes are said: the words above, and how days, years and lists are written."""

    codes: Mapping[str, Mapping[str, str]]
    units: Mapping[str, str]
    parted: Mapping[str, tuple[tuple[str, str], ...]]
    day: Callable[[str], str]
    days: Callable[[Iterable[str]], str]
    year: Callable[[int], str]
    comma: str
    detail: str


PAPER = Vocabulary(
    codes=CODES, units=UNITS, parted=PARTED, day=wareki, days=wareki_days, year=wareki_year, comma="、", detail="（{}）"
)
"""As every paper says it, and the window in Japanese."""

ENGLISH = Vocabulary(
    codes={
        "findings": {
            "refused_row": "a row that can't be used", "double_row": "the same row twice", "repair_open": "a repair",
            "impossible_era": "a day that never was", "birthday_missing": "no birthday", "differs": "rows that differ",
            "another_child": "another child", "use_after_application": "a use after the application",
            "private_character": "a private character", "struck_use": "a use struck out",
            "restored_use": "a use put back",
        },
        "duplicates": {
            "same_time": "a use at the same time", "same_sitter": "the same sitter", "same_receipt": "the same receipt",
            "same_account": "the same account", "same_person": "the same applicant", "same_child": "the same child",
        },
        "account": {
            "bank": "code of the bank", "branch": "code of the branch", "number": "account number",
            "holder_kana": "holder in kana",
        },
    },
    units={"hours_cap": " h", "hours_elsewhere": " h"},
    parted={
        "arrival": ((" / ", "\ndue "),), "receipt": ((" / ", " written, "),),
        "service": (
            (" ", "\n"), ("月火水木金土日", "every day"), ("月", "Mo "), ("火", "Tu "), ("水", "We "), ("木", "Th "),
            ("金", "Fr "), ("土", "Sa "), ("日", "Su "),
        ),
    },
    day=str,
    days=lambda days: ", ".join(sorted(set(days))),
    year=lambda year: f"FY{year}",
    comma=", ",
    detail=" ({})",
)  # fmt: skip
"""As the window says it in English; titles that the ward gave stay as they are."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def place_words(places: tuple[str, ...]) -> tuple[str, ...]:
    """The tables that 区確認待ち entries stand in (``categories[1].caps``), each once, in their order."""
    return tuple(RULE_PLACES.get(table, table) for table in tables_of(places))


def tables_of(places: Iterable[str]) -> tuple[str, ...]:
    """The same by their names in the rules file."""
    return tuple(dict.fromkeys(re.split(r"[.\[]", place)[0] for place in places))


def read_words(programme: Programme, check: str, read: str, words: Vocabulary = PAPER) -> str:
    """What a check read, as a paper says it; figures with what they count."""
    if check == "year" and read.isdecimal():
        return words.year(int(read))
    for between, shown in words.parted.get(check, ()):
        read = read.replace(between, shown)
    counts = read.endswith(tuple("0123456789")) and not _DAY.fullmatch(read)
    return note_words(programme, check, read, words) + (words.units.get(check, "") if counts else "")


def note_words(programme: Programme, check: str, note: str, words: Vocabulary = PAPER) -> str:
    """Where a check failed (codes and ISO days parted by "; "), as a paper says it; a text that was typed stays."""
    parts = [part for part in note.split("; ") if part]
    if parts and all(_is_day(part) for part in parts):
        return words.days(parts)
    codes = words.codes.get(check) or _rule_words(programme)
    return words.comma.join(_part(codes, part, words) for part in parts)


def _part(codes: Mapping[str, str], part: str, words: Vocabulary) -> str:
    """One code, with a name of a field behind it where there is one; days within a text as they are written."""
    code, gap, rest = part.partition(" ")
    if code in codes:
        return codes[code] + (words.detail.format(rest) if gap else "")
    return _DAY.sub(lambda found: words.day(found[0]) if _is_day(found[0]) else found[0], part)


def _is_day(text: str) -> bool:
    return _DAY.fullmatch(text) is not None and parse_day(text) == text


def _rule_words(programme: Programme) -> dict[str, str]:
    titles = {document.code: document.title for document in programme.documents}
    return {**titles, **{category.code: category.title for category in programme.categories}}
