"""The fonts: fall-back glyph by glyph, variation sequences, and what no font can draw."""

import struct
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.documents.fonts import FontFile, Fonts, Unprintable, check_printable, load_fonts, require_printable
from sitter_desk.documents.notice import decision_notice
from sitter_desk.documents.text import Setter
from sitter_desk.domain.statement import Addressee
from sitter_desk.errors import FontMissing, FontUnreadable, UnprintableText
from tests.unit.documents.reading import texts
from tests.unit.documents.samples import FONT_PATHS, issue, statement, use, verified


def test_each_character_comes_from_the_first_font_that_has_it(fonts: Fonts) -> None:
    runs = Setter(fonts).runs("髙橋𠮷ế子", "text")
    assert [run.face.face.name for run in runs] == [
        b"BIZUDPMincho-Regular",
        b"IPAmjMincho",
        b"DejaVuSerif",
        b"BIZUDPMincho-Regular",
    ]


@pytest.mark.parametrize("sequence", ["葛\U000e0100", "葛\U000e0102", "邉\U000e0110", "邉\U000e0111"])
def test_a_variation_sequence_takes_the_glyph_of_cmap_format_14(fonts: Fonts, sequence: str) -> None:
    [run] = Setter(fonts).runs(sequence, "text")
    glyphs = run.face.face.charToGlyph
    if sequence != "葛\U000e0100":  # this one may be the font's own form
        assert glyphs[ord(run.drawn)] != glyphs[ord(sequence[0])]
    assert run.width > 0


def test_two_sequences_of_one_base_are_two_glyphs(fonts: Fonts) -> None:
    glyphs = set()
    for selector in range(0xE010F, 0xE011E):
        [run] = Setter(fonts).runs("邉" + chr(selector), "text")
        glyphs.add(run.face.face.charToGlyph[ord(run.drawn)])
    assert len(glyphs) == 15


def test_a_letter_with_combining_marks_is_the_composed_glyph(fonts: Fonts) -> None:
    [run] = Setter(fonts).runs("か\u3099", "text")
    assert run.face.face.charToGlyph[ord(run.drawn)] == run.face.face.charToGlyph[ord("が")]


def test_what_no_font_draws_is_listed_with_its_place_and_code_points_only(fonts: Fonts) -> None:
    found = check_printable([("name", "練習\u202e한"), ("kana", "葛\U000e01ef"), ("other", "よし")], fonts)
    assert found == (
        Unprintable("name", 3, "U+202E"),
        Unprintable("name", 4, "U+D55C"),
        Unprintable("kana", 1, "U+845B U+E01EF"),
    )


@pytest.mark.parametrize(
    "char", ["〓", "□", "\ufffd", "\ue000", "\U000f0000", "\U00100000", "\u200b", "\t", "\x00", chr(0xD800), "\ufeff"]
)
def test_boxes_private_characters_and_controls_are_never_drawn(fonts: Fonts, char: str) -> None:
    assert check_printable([("name", f"練習{char}")], fonts) == (Unprintable("name", 3, f"U+{ord(char):04X}"),)
    with pytest.raises(UnprintableText):
        Setter(fonts).runs(f"練習{char}", "text")


def test_a_private_code_given_out_before_does_not_let_a_private_character_in(fonts: Fonts) -> None:
    [run] = Setter(fonts).runs("邉\U000e0112", "text")
    assert check_printable([("name", run.drawn)], fonts)


def test_the_sentence_names_code_points_and_fields_but_no_text(fonts: Fonts) -> None:
    person = Addressee(name="秘密練習한", postcode="", address="番地\u200b")
    with pytest.raises(UnprintableText) as raised:
        require_printable(person, fonts)
    said = str(raised.value)
    assert "U+D55C (name 5)" in said
    assert "U+200B (address 3)" in said
    assert not set("秘密練習한番地") & set(said)


def test_a_long_list_is_shortened_but_counted(fonts: Fonts) -> None:
    with pytest.raises(UnprintableText) as raised:
        require_printable(Addressee(name="\t" * 50, postcode="", address=""), fonts)
    assert raised.value.details["count"] == 50
    assert str(raised.value).count("U+0009") == 20


def test_every_kanji_of_cp932_can_be_printed(fonts: Fonts) -> None:
    kanji = [bytes([high, low]).decode("cp932", "ignore") for high in range(0x81, 0xFD) for low in range(0x40, 0xFD)]
    drawn = "".join(
        char for char in kanji if len(char) == 1 and "\u4e00" <= char <= "\ufaff" and not "\ue000" <= char <= "\uf8ff"
    )
    assert len(drawn) > 6700
    assert check_printable([("all", drawn)], fonts) == ()


def test_loading_twice_gives_the_same_faces(fonts: Fonts) -> None:
    again = load_fonts(FONT_PATHS)
    assert again.chains["text"][0] is fonts.chains["text"][0]


def collection(*paths: Path) -> bytes:
    """The fonts as one .ttc, as Windows has BIZ UD: a header, then each font with its table offsets moved."""
    fonts, at = [], 12 + 4 * len(paths)
    starts = []
    for path in paths:
        data = bytearray(path.read_bytes())
        for table in range(struct.unpack_from(">H", data, 4)[0]):
            place = 12 + 16 * table + 8
            struct.pack_into(">L", data, place, struct.unpack_from(">L", data, place)[0] + at)
        starts.append(at)
        fonts.append(bytes(data) + b"\0" * (-len(data) % 4))
        at += len(fonts[-1])
    return b"ttcf" + struct.pack(f">HHL{len(paths)}L", 1, 0, len(paths), *starts) + b"".join(fonts)


def test_a_face_inside_a_collection_prints_the_same_text(tmp_path: Path) -> None:
    path = tmp_path / "BIZ-UDMinchoM.ttc"
    path.write_bytes(collection(FONT_PATHS.figures.path, FONT_PATHS.text.path))
    paths = replace(FONT_PATHS, text=FontFile(path, 1), figures=FontFile(path, 0))
    mixed = load_fonts(paths)
    assert mixed.chains["text"][0].face.name != mixed.chains["figures"][0].face.name
    content = statement(
        (use(child="葛\U000e0100　髙"),), addressee=Addressee(name="葛\U000e0100　髙", postcode="", address="町")
    )
    plain = decision_notice(verified(content), issue(), load_fonts(FONT_PATHS))
    assert texts(decision_notice(verified(content), issue(), mixed)) == texts(plain)


def test_a_missing_font_is_named(tmp_path: Path) -> None:
    with pytest.raises(FontMissing, match=r"gone\.ttf"):
        load_fonts(replace(FONT_PATHS, names=FontFile(tmp_path / "gone.ttf")))


@pytest.mark.parametrize("content", [b"", b"no font", b"\x00\x01\x00\x00" + b"\xff" * 200])
def test_an_unusable_font_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / f"broken{len(content)}.ttf"
    path.write_bytes(content)
    with pytest.raises(FontUnreadable, match=path.name):
        load_fonts(replace(FONT_PATHS, names=FontFile(path)))


@given(st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x30FF), max_size=12))
def test_checking_and_drawing_agree(fonts: Fonts, text: str) -> None:
    if check_printable([("x", text)], fonts):
        with pytest.raises(UnprintableText):
            Setter(fonts).runs(text, "text")
    else:
        assert sum(run.width for run in Setter(fonts).runs(text, "text")) >= 0


@pytest.mark.parametrize(
    "cluster", ["葛\U000e0102", "邉\U000e010f", "辻\U000e0102", "神\U000e0100", "か\u3099", "é"], ids=ascii
)
def test_a_variation_is_as_wide_as_its_letter(cluster: str, fonts: Fonts) -> None:
    """IPAmj gives one width to all late glyphs; taken twice, letters would stand on top of each other."""
    base = unicodedata.normalize("NFC", cluster)[0]
    varied, plain = (sum(run.width for run in fonts.split(text, "text")) for text in (cluster, base))
    assert varied == pytest.approx(plain, rel=0.02)
