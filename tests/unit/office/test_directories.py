"""The snapshots that came with the program: postcodes, banks and branches."""

import pytest

from sitter_desk.domain.dates import parse_day
from sitter_desk.office.directories import Place, banks, found_in, places_of, shared_place


def test_a_postcode_leads_to_its_place() -> None:
    assert places_of("160-0022") == (Place(prefecture="東京都", city="新宿区", town="新宿"),)
    assert places_of("1600022") == places_of("160-0022")
    assert places_of("999-9999") == ()


def test_several_towns_of_one_postcode_share_what_they_share() -> None:
    towns = places_of("452-0961")
    assert len(towns) > 1
    assert shared_place(towns) == "愛知県清須市"
    assert shared_place(places_of("160-0022")) == "東京都新宿区新宿"
    assert shared_place(()) == ""


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("0005", "0005"), ("みつびし", "0005"), ("ﾐﾂﾋﾞｼ", "0005"), ("三菱", "0005"), ("三菱ＵＦＪ", "0005"),
        ("三菱ufj", "0005"), ("みつびしゆーえふ", "0005"), ("ゆうちょ", "9900"), ("ユウチョ", "9900"), ("9900", "9900"),
    ],
)  # fmt: skip
def test_a_bank_is_found_by_number_name_and_any_kana(typed: str, code: str) -> None:
    assert found_in(banks().by_code, typed)[0].code == code


def test_a_branch_is_found_among_those_of_its_bank() -> None:
    there = banks().branches("0005")
    assert found_in(there, "しんじゅく")[0].name.startswith("新宿")
    assert banks().branches("9998") == {}
    assert found_in(there, "  ") == []


def test_the_day_of_the_snapshot_is_known() -> None:
    assert parse_day(banks().day) == banks().day
    assert len(banks().by_code) > 1000
