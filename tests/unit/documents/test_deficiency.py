"""The letter that asks for what is missing: every field of it, no money, window and folds clear, nothing cut."""

from dataclasses import replace
from typing import Any

import pytest

from sitter_desk.documents.deficiency import AskedItem, DeficiencyLetter, deficiency_letter
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.sheet import Imprint
from sitter_desk.domain.statement import Addressee
from sitter_desk.errors import AddressTooLong, TextTooLong, UnprintableText
from tests.unit.documents.reading import codes, images, ink_beside_rules, opened, texts
from tests.unit.documents.samples import LETTERHEAD

DOTS = 6.0
STUBS = 20  # dots: ends of table rules where a table stops near a fold; the smallest sign has more
ITEMS = (
    AskedItem(
        place="領収書", problem="領収書に、読み取れないところがあります。", send="文字をはっきり読み取れる領収書"
    ),
    AskedItem(
        place="ベビーシッター要件証明書",
        problem="ベビーシッター要件証明書が届いていません。",
        send="要件証明書（全員分）",
    ),
    AskedItem(
        place="利用内訳",
        problem="事業者名又はシッターの氏名が記入されていません（令和6年10月3日、10月10日）。",
        send="事業者名及びシッターの氏名を記入した利用内訳表",
    ),
)


def letter(count: int = 3, **changes: Any) -> DeficiencyLetter:
    values: dict[str, Any] = {
        "imprint": Imprint(document_id="F-SJ6-0012", case="", practice=False),
        "letterhead": LETTERHEAD,
        "number": "F-SJ6-0012",
        "document_number": "6新子練第1042号",
        "made_on": "2024-11-25",
        "addressee": Addressee(
            name="吉橋　練習子", postcode="160-0128", address="東京都新宿区練習町一丁目28番9号　練習荘203"
        ),
        "receipt_number": "SJ6-0-0128",
        "reply_by": "2024-12-09",
        "opening": "お送りいただいた申請書類を確認したところ、次の点に不備がありました。",
        "closing": "お手数ですが、令和6年12月9日（必着）までに次の書類をお送りください。期限までに届かない場合は、"
        "既にお送りいただいた書類により区が審査します。",
        "items": tuple(ITEMS[number % 3] for number in range(count)),
        "returned": ("戸籍謄本", "母子健康手帳"),
        "kept": ("申請書兼請求書",),
        "reply_to": ("160-0128　東京都新宿区練習町9-1", "練習サポート　不備受付係"),
        "purpose": "お送りいただく書類は、審査のために使います。",
    }
    return DeficiencyLetter(**{**values, **changes})


def page(fonts: Fonts, **changes: Any) -> str:
    [text] = texts(deficiency_letter(letter(**changes), fonts))
    return text


def test_the_letter_says_all_it_must_on_one_sheet(fonts: Fonts) -> None:
    text = page(fonts)
    for said in (
        "申請書類の不備について（補正のお願い）",
        "6新子練第1042号",
        "令和6年11月25日",
        "新宿区長　練習　太郎",
        "〒160-0128",
        "吉橋　練習子",
        "様",
        "受付番号",
        "SJ6-0-0128",
        "不備番号",
        "お送りいただく期限（必着）",
        "令和6年12月9日（月）",
        "既にお送りいただいた書類により区が審査します。",
        "戸籍謄本、母子健康手帳",
        "申請書兼請求書",
        "東京都新宿区練習町9-1",
        "練習サポート　不備受付係",
        "同封の返信用封筒",
        "00-0000-0128",
        "審査のために使います。",
        "1 / 1",
    ):
        assert said in text, said
    for item in ITEMS:
        assert all(said in text for said in (item.place, item.problem, item.send))
    assert text.count("F-SJ6-0012") == 2  # in the numbers and in the foot


def test_each_item_has_its_number_place_problem_and_what_to_send_side_by_side(fonts: Fonts) -> None:
    with opened(deficiency_letter(letter(), fonts)) as document:
        lines = document.getAllText(0).text().split("\r\n")
    at = next(number for number, line in enumerate(lines) if ITEMS[0].problem in line.strip())
    row = "".join(lines[max(at - 2, 0) : at + 2])
    assert all(said in row for said in ("1", ITEMS[0].place, ITEMS[0].send))


def test_no_amount_and_no_account_stand_on_it(fonts: Fonts) -> None:
    text = page(fonts)
    assert not any(word in text for word in ("円", "口座", "決定額", "申請額", "助成額"))


def test_it_goes_out_without_the_seal_whatever_the_notices_carry(fonts: Fonts) -> None:
    for seal in ("omitted", "preprinted", "image"):
        assert "（公印省略）" in page(fonts, letterhead=replace(LETTERHEAD, seal=seal))


def test_originals_are_named_by_what_becomes_of_them_and_only_where_there_are_any(fonts: Fonts) -> None:
    assert "お返しする" in page(fonts, kept=())
    assert "お預かりする" not in page(fonts, kept=())
    assert "お返しする" not in page(fonts, returned=())
    without = page(fonts, returned=(), kept=())
    assert "原本の取扱い" not in without
    assert "2　返信先・問合せ先" in without
    assert "3　返信先・問合せ先" in page(fonts)


def test_a_letter_without_document_number_still_has_its_date(fonts: Fonts) -> None:
    text = page(fonts, document_number="")
    assert "第1042号" not in text
    assert "令和6年11月25日" in text


@pytest.mark.parametrize("count", [1, 5, 12, 20, 45])
def test_a_long_list_flows_on_with_its_head_and_loses_no_row(fonts: Fonts, count: int) -> None:
    pages = texts(deficiency_letter(letter(count), fonts))
    assert [f"{number} / {len(pages)}" in text for number, text in enumerate(pages, 1)] == [True] * len(pages)
    whole = "".join(pages)
    assert sum(whole.count(item.problem) for item in ITEMS) == count
    assert all("不備の内容" in text for text in pages if any(item.problem in text for item in ITEMS))
    assert all("SJ6-0-0128" in text for text in pages)
    assert (len(pages) > 1) == (count > 5)


def test_the_code_of_each_sheet_names_the_letter_and_the_sheet(fonts: Fonts) -> None:
    imprint = Imprint(document_id="F-SJ6-0012", case="", practice=True)
    pdf = deficiency_letter(letter(20, imprint=imprint), fonts)
    assert [codes(image) for image in images(pdf, dots_per_mm=12)] == [["F-SJ6-0012/1/2"], ["F-SJ6-0012/2/2"]]


def test_practice_is_on_every_sheet_and_only_there(fonts: Fonts) -> None:
    imprint = Imprint(document_id="F-SJ6-0012", case="", practice=True)
    assert all("効力はありません" in text for text in texts(deficiency_letter(letter(20, imprint=imprint), fonts)))
    assert all("効力" not in text for text in texts(deficiency_letter(letter(20), fonts)))


@pytest.mark.parametrize("count", [1, 2, 3, 5, 7, 12, 20])
@pytest.mark.parametrize("opening", ["不備がありました。", "お送りいただいた申請書類を確認しました。" * 6])
def test_no_text_comes_near_a_fold(fonts: Fonts, count: int, opening: str) -> None:
    for image in images(deficiency_letter(letter(count, opening=opening), fonts), dots_per_mm=DOTS):
        for fold in (99, 198):
            assert ink_beside_rules(image.crop(_area(21, fold - 2.8, 200, fold + 2.8))) < STUBS


def test_the_sentence_that_says_until_when_is_not_parted_by_the_fold(fonts: Fonts) -> None:
    """It stands below the first fold, right above the date."""
    with opened(deficiency_letter(letter(), fonts)) as document:
        lines = [line.strip() for line in document.getAllText(0).text().split("\r\n")]
    first = next(at for at, line in enumerate(lines) if line.startswith("お手数ですが"))
    assert lines[first + 1].endswith("区が審査します。")
    assert "期限（必着）" in lines[first + 2]


@pytest.mark.parametrize("practice", [False, True])
def test_the_window_shows_the_address_alone(fonts: Fonts, practice: bool) -> None:
    person = Addressee(
        name="練習" * 14, postcode="160-0128", address="東京都新宿区練習町一丁目28番9号-1203　" + "練習荘" * 9
    )
    imprint = Imprint(document_id="F-SJ6-0012", case="", practice=practice)
    shown = letter(addressee=person, imprint=imprint, document_number="練" * 40)
    image = images(deficiency_letter(shown, fonts), dots_per_mm=DOTS)[0]
    window = image.crop(_area(0, 0, 110, 60))
    window.paste(255, _area(23.7, 16.8, 83.3, 37.5))
    assert min(window.tobytes()) == 255


def test_an_address_too_long_for_the_window_is_refused_by_its_number(fonts: Fonts) -> None:
    person = Addressee(name="練習子", postcode="160-0128", address="東京都新宿区練習町" * 20)
    with pytest.raises(AddressTooLong) as raised:
        deficiency_letter(letter(addressee=person), fonts)
    assert raised.value.details == {"notice": "F-SJ6-0012"}


def test_a_text_taller_than_a_sheet_is_refused_rather_than_cut(fonts: Fonts) -> None:
    endless = AskedItem(place="領収書", problem="練習" * 3000, send="領収書")
    with pytest.raises(TextTooLong):
        deficiency_letter(letter(items=(endless,)), fonts)


@pytest.mark.parametrize(
    "bad",
    [
        {"addressee": Addressee(name="한", postcode="160-0128", address="練習町")},
        {"items": (AskedItem(place="領収書", problem="練習\u200b", send="領収書"),)},
        {"returned": ("戸籍\ue000",)},
    ],
)
def test_a_character_that_no_font_draws_stops_the_print(fonts: Fonts, bad: dict[str, Any]) -> None:
    with pytest.raises(UnprintableText):
        deficiency_letter(letter(**bad), fonts)


def test_one_look_names_all_characters_that_can_not_be_drawn(fonts: Fonts) -> None:
    person = Addressee(name="한", postcode="160-0128", address="練習\ue000")
    with pytest.raises(UnprintableText) as raised:
        deficiency_letter(letter(addressee=person), fonts)
    assert all(point in str(raised.value) for point in ("U+D55C", "U+E000"))


@pytest.mark.parametrize("name", ["葛\U000e0102飾　邉\U000e0110", "𠮷田　髙﨑", "Nguyễn Thị Hạnh"])
def test_a_name_stands_unchanged_code_point_by_code_point(fonts: Fonts, name: str) -> None:
    assert name in page(fonts, addressee=Addressee(name=name, postcode="160-0128", address="練習町"))


def test_same_input_same_bytes_and_every_font_embedded(fonts: Fonts) -> None:
    pdf = deficiency_letter(letter(), fonts)
    assert pdf == deficiency_letter(letter(), fonts)
    assert pdf.count(b"/FontDescriptor ") == pdf.count(b"/FontFile2 ") > 0


def test_the_sheet_is_a4(fonts: Fonts) -> None:
    with opened(deficiency_letter(letter(), fonts)) as document:
        size = document.pagePointSize(0)
    assert (round(size.width() / 72 * 25.4), round(size.height() / 72 * 25.4)) == (210, 297)


def _area(left: float, top: float, right: float, bottom: float) -> tuple[int, int, int, int]:
    return (round(left * DOTS), round(top * DOTS), round(right * DOTS), round(bottom * DOTS))
