"""What is found by what is typed, and where it lies: as people type it, against names as they were received."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.records import Account, Applicant, Child
from sitter_desk.domain.searching import Needle, Term, keys_of, number_spans, spans, terms_of

ACCOUNT = Account(bank="0001", branch="001", kind="1", number="0012345", holder_kana="ﾚﾝｼﾕｳ")
PERSON = Applicant(
    id="a" * 32, owner="d" * 32, engagement="e" * 32, name="髙橋　練習子", kana="タカハシ　レンシュウコ",
    birthday="", birthday_text="", postcode="", address="", phone="090-1234-5678", email="",
)  # fmt: skip
CHILD = Child(
    id="c" * 32, owner="d" * 32, engagement="e" * 32, applicant=PERSON.id, name="葛\U000e0102西　さくら", kana="",
    birthday="", birthday_text="", relationship="", categories=(), hours_elsewhere=0,
)  # fmt: skip
KEYS = keys_of("SJ6-0-0128", ACCOUNT, PERSON, [CHILD], ("2026-10",))


def finds(question: str, keys: tuple[str, ...] = KEYS) -> bool:
    def meets(term: Term) -> bool:
        return any(_hits(needle, key) for needle in term for key in keys)

    terms = terms_of(question)
    return bool(terms) and all(meets(term) for term in terms)


def _hits(needle: Needle, key: str) -> bool:
    return key == needle.key if needle.exact else key.startswith(needle.key)


@pytest.mark.parametrize(
    "typed",
    [
        "髙", "高", "髙橋", "高橋", "高橋練習子", "高橋　練習", "練習子", "練習 髙橋",
        "た", "タ", "ﾀｶ", "たか", "だか", "たかはし", "タカバシ", "れんしゆう", "レンシュウコ", "タカハシ れ",
        "葛西", "葛󠄂西", "さ", "さくら", "サクラ", "ざくら",
        "SJ6-0-0128", "sj6-0-0128", "ＳＪ６", "0128", "128", "28", "０１２８",
        "090", "0901234", "090-1234-5678", "90-1234", "1234", "5678", "567", "12345678",
        "2345", "0012345", "00123",
    ],
)  # fmt: skip
def test_what_is_typed_finds_it(typed: str) -> None:
    assert finds(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "橋",
        "はし",
        "佐藤",
        "髙橋 太郎",
        "子",
        "0129",
        "8",
        "12",
        "678",
        "2346",
        "09012349",
        "SJ6-0-012A",
        "2026-10",
        "",
        "　",
    ],
)
def test_what_is_not_there_is_not_found(typed: str) -> None:
    assert not finds(typed)


def test_the_first_serials_are_found_by_one_digit_and_a_month_is_a_key_of_its_own() -> None:
    assert finds("1", keys_of("SJ6-0-0001", ACCOUNT, PERSON, [], ()))
    assert "m:2026-10" in KEYS


def test_an_unspaced_name_is_found_by_its_beginning() -> None:
    keys = keys_of("SJ6-0-0001", ACCOUNT, replace(PERSON, name="髙橋練習子", kana="ﾀｶﾊｼﾚﾝｼﾕｳｺ"), [], ())
    assert finds("高橋", keys)
    assert finds("たかはしれん", keys)


def marked(text: str, question: str) -> list[str]:
    return [text[begin:end] for begin, end in spans(text, question)]


@pytest.mark.parametrize(
    ("text", "question", "parts"),
    [
        ("髙橋　練習子", "高", ["髙"]),
        ("髙橋　練習子", "高橋練", ["髙橋　練"]),
        ("髙橋　練習子", "練習 高橋", ["髙橋", "練習"]),
        ("髙橋　練習子", "橋", []),
        ("葛\U000e0102西　練習", "葛", ["葛\U000e0102"]),
        ("葛\U000e0102西　練習", "葛西", ["葛\U000e0102西"]),
        ("バシモト　レンシュウ", "はし", ["バシ"]),
        ("ﾊﾞｼﾓﾄ ﾚﾝｼﾕｳ", "は", ["ﾊﾞ"]),
        ("ハシモト　レンシュウ", "ハシモトれ", ["ハシモト　レ"]),
        ("オーハシ　コ", "おおはし", []),
        ("オーハシ　コ", "おは", ["オーハ"]),
        ("", "は", []),
        ("ハシモト", "", []),
    ],
)
def test_what_matched_is_marked_in_the_text_as_received(text: str, question: str, parts: list[str]) -> None:
    assert marked(text, question) == parts


def test_a_number_is_marked_from_its_beginning_or_by_its_last_digits() -> None:
    assert number_spans("SJ6-0-0128", "128") == ((7, 10),)
    assert number_spans("SJ6-0-0128", "sj6-0") == ((0, 5),)
    assert number_spans("SJ6-0-0128", "5678") == ()


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_text_is_asked_for_and_marked_within_its_bounds(text: str, question: str) -> None:
    terms_of(question)
    for begin, end in (*spans(text, question), *number_spans(text, question)):
        assert 0 <= begin < end <= len(text)


@given(st.text(alphabet="ァアイカガキギハバパッツャヤュン ー", min_size=1, max_size=10))
def test_whatever_begins_a_reading_finds_it_and_is_marked(kana: str) -> None:
    keys = keys_of("SJ6-0-0001", ACCOUNT, replace(PERSON, name="", kana=kana), [], ())
    first = kana.strip()[:1]
    if first and first != "ー":
        assert finds(first, keys)
        assert spans(kana, first)
