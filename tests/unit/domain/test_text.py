"""Signs that may not stand in a cell (decisions B3), and keys for comparing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.text import (
    CellKind,
    digits_of,
    find_bad_sign,
    fold_kana,
    fold_name,
    fold_reading,
    has_private_character,
    squeeze,
)


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("=1+1", "signed", "formula"),
        ("＝1+1", "text", "formula"),
        ("@SUM(A1)", "name", "formula"),
        ("\t練習", "name", "formula"),
        ("\r練習", "note", "formula"),
        ("+1", "name", "formula"),
        ("-1", "note", "formula"),
        ("－練習", "text", "formula"),
        ("練習\u202e太郎", "name", "bidi_control"),
        ("練習\u2066", "note", "bidi_control"),
        ("練習\u200b太郎", "name", "control"),
        ("練習\u0000太郎", "name", "control"),
        ("練習\n太郎", "name", "control"),
        ("練習\U000e0041", "note", "control"),
        ("<b>練習</b>", "name", "markup"),
        ("練\ufffd", "text", "lost_character"),
    ],
)
def test_what_can_not_be_taken(text: str, kind: CellKind, code: str) -> None:
    assert find_bad_sign(text, kind=kind) == code


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "name"),
        ("𠮷田　練習太郎", "name"),
        ("葛\U000e0102西　練習", "name"),
        ("辻\ufe00練習", "name"),
        ("髙﨑 練習", "name"),
        ("コーポ①番館１０２", "signed"),
        ("+81-90-0000-0000", "signed"),
        ("-500", "signed"),
        ("1-2-3", "text"),
        ("5 < 6", "note"),
        ("一行目\r\n二行目", "note"),
        ("Nguyễn 練習", "name"),
    ],
)
def test_what_passes_unchanged(text: str, kind: CellKind) -> None:
    assert find_bad_sign(text, kind=kind) is None


def test_keys_for_comparing() -> None:
    assert squeeze("佐藤　練習 太郎") == squeeze("佐藤練習太郎") != squeeze("佐籐練習太郎")
    assert squeeze("髙橋") != squeeze("高橋")
    assert fold_kana("ﾊﾈﾀﾞ ｷﾖｳｺ") == fold_kana("ハネダ　キヨウコ") != fold_kana("ハネダ　キョウコ")
    assert fold_reading("ハネタ　キヨウコ") == fold_reading("ﾊﾈﾀﾞ ｷｮｳｺ")
    assert digits_of("０３（3205）5318") == "0332055318"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("髙橋", "高橋"),
        ("渡邊", "渡辺"),
        ("渡邉", "渡辺"),
        ("渡邉\U000e010f", "渡邉"),
        ("葛\U000e0102西", "葛西"),
        ("辻\ufe00", "辻"),
        ("𠮷田", "吉田"),
        ("﨑本", "崎本"),
        ("齋藤", "斉藤"),
        ("濵田", "浜田"),
        ("佐藤　練習 太郎", "佐藤練習太郎"),
        ("ｻﾄｳ", "サトウ"),
        ("Ｌｅ", "lE"),
        ("練習\n太郎", "練習太郎"),
    ],
)
def test_names_that_are_one_for_a_clerk(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other) == fold_name(fold_name(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [("佐藤", "佐籐"), ("伊藤", "伊東"), ("サトウ", "サドウ"), ("キョウコ", "キヨウコ"), ("葛西", "葛飾")],
)
def test_names_that_are_two_stay_two(one: str, other: str) -> None:
    """Folding never goes as far as a reading: who only sounds alike is another person."""
    assert fold_name(one) != fold_name(other)


@given(st.text("髙高邊邉辺齋斉藤﨑崎練習 　ｱア", max_size=6))
def test_folding_changes_nothing_that_is_stored_and_settles_at_once(name: str) -> None:
    folded = fold_name(name)
    assert fold_name(folded) == folded
    assert len(folded) <= len(name)
    assert not set(folded) & set("髙邊邉齋﨑 　ｱ")


def test_private_characters_are_seen() -> None:
    assert has_private_character("練習\ue000")
    assert not has_private_character("𠮷葛\U000e0102")
