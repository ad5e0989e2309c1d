"""What the lists say of a form: names of bank and branch, numbers they don't have, places of postcodes."""

import pytest

from sitter_desk.domain.typed import Understood
from sitter_desk.office.circle import practice
from sitter_desk.office.directories import banks, places_of
from sitter_desk.office.views.entry_form import values_of
from sitter_desk.office.views.entry_frame import FormFrame
from sitter_desk.office.views.entry_judging import judge
from sitter_desk.office.views.entry_known import Known

VALUES = values_of(practice.typed_from_paper())


def read(frame: FormFrame, key: str, known: Known | None = None, **typed: str) -> Understood:
    return judge({**VALUES, **typed}, frame, known or Known(banks=banks())).fields[key]


def test_bank_and_branch_are_named(frame: FormFrame) -> None:
    named = read(frame, "bank", bank="0005", branch="341")
    assert (named.state, named.value) == ("ok", "0005")
    assert named.echo.startswith("三菱UFJ ")
    assert read(frame, "bank", bank="0005", branch="").echo == "三菱UFJ"
    assert read(frame, "bank", Known(), bank="9998").state == "ok", "nothing is said before the list is there"


@pytest.mark.parametrize(
    ("key", "typed", "state", "code"),
    [
        ("bank", {"bank": "9998"}, "ask", "bank_unknown"),
        ("branch", {"bank": "0005", "branch": "998"}, "ask", "branch_unknown"),
        ("bank", {"bank": "みつびしゆーえふじぇい"}, "wrong", "number_of"),
        ("bank", {"bank": "みずほ"}, "wrong", "several_of"),
        ("bank", {"bank": "練習銀行"}, "wrong", "digits"),
        ("branch", {"bank": "0005", "branch": "しんじゅくちゆうおう"}, "wrong", "number_of"),
    ],
)
def test_what_the_list_does_not_have_is_asked_about(
    frame: FormFrame, key: str, typed: dict[str, str], state: str, code: str
) -> None:
    found = read(frame, key, **typed)
    assert (found.state, found.code) == (state, code)
    assert found.value == typed[key], "nothing is put right silently"


def test_a_post_bank_book_is_turned_into_what_a_transfer_needs(frame: FormFrame) -> None:
    typed = {"bank": "9900", "branch": "10180", "account_number": "12345671"}
    branch, number = read(frame, "branch", **typed), read(frame, "account_number", **typed)
    assert (branch.code, branch.proposal) == ("post_symbol", "018")
    assert (number.code, number.proposal) == ("post_number", "1234567")
    taken = {"bank": "9900", "branch": "018", "account_number": "1234567"}
    assert read(frame, "branch", **taken).state == "ok"
    assert (read(frame, "bank", **taken).echo, read(frame, "account_number", **taken).echo) == (
        "ゆうちょ 記号 101□0",
        "番号 12345671",
    )
    assert read(frame, "account_number", **{**taken, "branch": "019"}).echo == ""
    for branch in ("00170", "019"):
        of_transfer = read(frame, "account_number", bank="9900", branch=branch, account_number="12341")
        assert (of_transfer.code, of_transfer.proposal) == ("digits", "0012341"), "its number is as it stands"
    assert read(frame, "branch", bank="0005", branch="10180").code == "digits", "another bank has no such books"


def test_a_postcode_is_held_against_its_address(frame: FormFrame) -> None:
    known = Known(places={code: places_of(code) for code in ("160-0022", "999-9999")})
    at = {"address": "東京都新宿区新宿五丁目"}
    assert read(frame, "postcode", known, postcode="1600022", **at).state == "ok"
    assert read(frame, "postcode", known, postcode="160-0022", address="").state == "ok"
    elsewhere = read(frame, "postcode", known, postcode="160-0022", address="東京都中野区中野")
    assert (elsewhere.code, elsewhere.places["place"]) == ("postcode_elsewhere", "東京都新宿区新宿")
    assert read(frame, "postcode", known, postcode="999-9999", **at).code == "postcode_unknown"
    assert read(frame, "postcode", known, postcode="150-0001", **at).state == "ok", "it was not looked up yet"
