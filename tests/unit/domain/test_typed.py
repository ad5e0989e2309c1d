"""What is understood of typed texts: accepted, asked about or wrong, and never changed silently."""

import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.checking import refuse_unfit
from sitter_desk.domain.records import Account, Applicant
from sitter_desk.domain.typed import (
    SENTENCES,
    Understood,
    katakana,
    read_digits,
    read_email,
    read_holder,
    read_hours,
    read_kana,
    read_name,
    read_phone,
    read_postcode,
    read_text,
    read_yen,
)

READERS = (
    read_text, read_name, read_kana, read_holder, read_phone, read_postcode, read_email, read_yen, read_hours,
    lambda text: read_digits(text, wanted=7), lambda text: read_text(text, kind="signed"),
)  # fmt: skip


def seen(read: Understood) -> tuple[str, str, str]:
    return read.state, read.code, read.proposal


@pytest.mark.parametrize("reader", READERS)
@given(text=st.text(max_size=20))
def test_whatever_is_typed_gets_a_verdict_and_its_sentence_can_be_filled(
    reader: Callable[[str], Understood], text: str
) -> None:
    read = reader(text)
    assert (read.state == "ok") == (not read.code)
    assert not read.stops or read.state == "wrong"
    if read.code:
        wanted = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[read.code]) if name}
        assert wanted <= set(read.places) | {"proposal"}


@given(text=st.text(max_size=12))
def test_what_does_not_stop_can_stand_in_a_record(text: str) -> None:
    reads = {
        "name": read_name(text), "kana": read_kana(text), "phone": read_phone(text), "email": read_email(text),
        "postcode": read_postcode(text), "address": read_text(text, kind="signed"),
    }  # fmt: skip
    fields = {name: read.value for name, read in reads.items() if not read.stops}
    refuse_unfit(
        Applicant(
            id="a", owner="b", engagement="c", birthday="", birthday_text="",
            **{"name": "", "kana": "", "phone": "", "email": "", "postcode": "", "address": "", **fields},
        )
    )  # fmt: skip


@given(text=st.text(max_size=12))
def test_names_and_readings_go_in_exactly_as_typed(text: str) -> None:
    for read in (read_name(text), read_kana(text), read_holder(text), read_text(text)):
        assert read.value == text


# ---- names ----------------------------------------------------------------------------------------------------------


def test_a_rare_letter_is_asked_about_and_one_without_a_glyph_is_wrong_but_received() -> None:
    assert seen(read_name("𠮷橋　練習子", rare="𠮷")) == ("ask", "name_font", "")
    read = read_name("練習\ue000子", unprintable="\ue000", rare="𠮷")
    assert (read.state, read.code, read.stops, read.value) == ("wrong", "unprintable", False, "練習\ue000子")
    assert read_name("練習　花子") == Understood(value="練習　花子")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("=1+1", "formula"),
        ("練習\u202e子", "sign_unusable"),
        ("練<習", "sign_unusable"),
        ("練\ufffd習", "sign_unusable"),
    ],
)
def test_a_sign_that_no_record_takes_stops_the_name(text: str, code: str) -> None:
    read = read_name(text, rare="x")
    assert (read.state, read.code, read.stops) == ("wrong", code, True)


# ---- readings and holders -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        ("よしはし　れんしゅうこ", "ヨシハシ　レンシュウコ"),
        ("ﾖｼﾊｼ ﾚﾝｼﾞｭｳｺ", "ヨシハシ レンジュウコ"),
        ("ばーば", "バーバ"),
        ("ヴィ ﾊﾟ", "ヴィ パ"),
    ],
)
def test_kana_in_another_script_is_proposed_as_katakana(text: str, proposal: str) -> None:
    assert seen(read_kana(text)) == ("ask", "proposed", proposal)
    assert seen(read_kana(proposal)) == ("ok", "", "")


def test_a_reading_with_a_kanji_is_asked_about() -> None:
    read = read_kana("ヨシハシ 練習コ")
    assert (read.state, read.code, read.places) == ("ask", "kana_only", {"sign": "練"})
    assert read_kana("Smith　スミス・Ａ").state == "ok"


@given(text=st.text(st.characters(min_codepoint=0x3041, max_codepoint=0x3096), min_size=1))
def test_katakana_is_reached_in_one_step(text: str) -> None:
    once = katakana(text)
    assert katakana(once) == once
    assert len(once) == len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ﾖｼﾊｼ ﾚﾝｼﾕｳｺ", ("ok", "", "")),
        ("ヨシハシ　レンシユウコ", ("ok", "", "")),
        ("ヨシハシ　レンシュウコ", ("ask", "proposed", "ヨシハシ レンシユウコ")),
        ("ﾖｼﾊｼ ﾚﾝｼｭｳｺ", ("ask", "proposed", "ヨシハシ レンシユウコ")),
        ("よしはし", ("ask", "proposed", "ヨシハシ")),
        ("ﾊﾞｼ (ｶ", ("ok", "", "")),
        ("smith", ("ask", "proposed", "SMITH")),
        ("吉橋", ("wrong", "holder_sign", "")),
        ("ヨシハシ＠", ("wrong", "holder_sign", "")),
    ],
)
def test_the_name_of_an_account_is_held_against_what_banks_write(text: str, expected: tuple[str, str, str]) -> None:
    assert seen(read_holder(text)) == expected


@given(text=st.text(st.sampled_from("アァヨョﾖｮーｰバﾊﾞ（()）. a／"), min_size=1))
def test_a_proposed_holder_is_accepted(text: str) -> None:
    read = read_holder(text)
    if read.proposal:
        assert read_holder(read.proposal).state == "ok"


# ---- numbers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("0012345", "0012345", ("ok", "", "")),
        ("００１２３４５", "0012345", ("ok", "", "")),
        ("12345", "12345", ("ask", "digits", "0012345")),
        ("12345678", "12345678", ("wrong", "digits", "")),
        ("12a45", "12a45", ("wrong", "digits", "")),
    ],
)
def test_an_account_number_has_seven_digits(text: str, value: str, expected: tuple[str, str, str]) -> None:
    read = read_digits(text, wanted=7)
    assert (read.value, seen(read)) == (value, expected)
    Account(bank="", branch="", kind="1", number=read.value, holder_kana="")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("090-0000-0128", ("", {})),
        ("０９０ー００００ー０１２８", ("", {})),
        ("03-0000-0118", ("", {})),
        ("0120-000-118", ("", {})),
        ("090-0000-012", ("phone_short", {"missing": 1, "count": 10, "wanted": 11})),
        ("03-0000-01", ("phone_short", {"missing": 2, "count": 8, "wanted": 10})),
        ("03-0000-01189", ("phone_long", {"more": 1, "count": 11, "wanted": 10})),
        ("90-0000-0128", ("phone_unreadable", {})),
        ("自宅", ("phone_unreadable", {})),
    ],
)
def test_a_telephone_number_misses_no_digit(text: str, expected: tuple[str, dict[str, int]]) -> None:
    read = read_phone(text)
    assert (read.code, dict(read.places)) == expected
    assert not read.stops, "the paper may really say so"


@pytest.mark.parametrize("text", ["1600022", "160-0022", "〒160－0022", "１６０ー００２２"])
def test_a_postcode_is_read_in_any_spelling(text: str) -> None:
    assert read_postcode(text) == Understood(value="160-0022", echo="" if text == "160-0022" else "160-0022")


def test_a_postcode_with_a_digit_too_few_is_wrong_and_received() -> None:
    read = read_postcode("160-002")
    assert (read.state, read.code, read.stops, read.places) == ("wrong", "postcode", False, {"count": 6})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("renshu@example.jp", ("ok", "", "")),
        ("ｒｅｎｓｈｕ＠example.jp", ("ask", "proposed", "renshu@example.jp")),
        ("renshu@example", ("wrong", "email", "")),
        ("renshu.example.jp", ("wrong", "email", "")),
        ("a@b@c.jp", ("wrong", "email", "")),
    ],
)
def test_a_mail_address(text: str, expected: tuple[str, str, str]) -> None:
    assert seen(read_email(text)) == expected


@pytest.mark.parametrize("text", ["10500", "10,500", "１０，５００円", "¥10,500"])
def test_yen_are_read_in_any_spelling(text: str) -> None:
    assert read_yen(text) == Understood(value="10500", echo="10,500")


@pytest.mark.parametrize("text", ["一万円", "10.5", "-100", "1,05", ""])
def test_what_is_no_amount_stops(text: str) -> None:
    assert (read_yen(text).code, read_yen(text).stops) == ("not_yen", True)


@pytest.mark.parametrize("text", ["-4400", "−4,400", "▲4400", "4400"])
def test_a_discount_may_have_its_minus(text: str) -> None:
    assert read_yen(text, minus=True).value == "4400"


def test_hours_are_whole() -> None:
    assert [read_hours(text).value for text in ("12", "１２時間", "012")] == ["12", "12", "12"]
    assert [read_hours(text).stops for text in ("1.5", "-1", "12345", "")] == [True] * 4
