"""docs/errors.md is what the errors and their translations say, and each error keeps the rules of the tree."""

from collections import Counter

from sitter_desk import errors
from tests.error_catalogue import CATALOGUE, RANGES, catalogue, kinds, raised


def test_the_page_is_up_to_date() -> None:
    assert CATALOGUE.read_text(encoding="utf-8") == catalogue(), "run: python -m tests.error_catalogue"


def test_the_page_has_a_row_for_each_error() -> None:
    rows = [line for line in catalogue().splitlines() if line.startswith("| SD-")]
    assert [row.split(" ")[1] for row in rows] == [kind.code for kind in raised()]


def test_no_code_stands_for_two_errors() -> None:
    assert not [code for code, count in Counter(kind.code for kind in raised()).items() if count > 1]


def test_only_the_three_kinds_of_fault_have_no_code_of_their_own() -> None:
    assert set(kinds()) - set(raised()) == {errors.UserError, errors.MachineError, errors.DamagedData}


def test_each_error_says_whose_fault_it_is() -> None:
    faults = (errors.UserError, errors.MachineError, errors.DamagedData, errors.Cancelled)
    assert not [kind for kind in raised() if kind is not errors.SitterError and not issubclass(kind, faults)]


def test_each_error_has_a_code_of_a_range_a_sentence_and_a_remedy() -> None:
    for kind in raised():
        assert kind.code.startswith("SD-")
        assert kind.code[3] in RANGES
        assert len(kind.code) == len("SD-000")
        assert {"sentence", "remedy"} <= vars(kind).keys()
        assert kind.sentence.endswith(".")
        assert kind.remedy.endswith(".")


def test_no_text_breaks_the_table_of_the_page() -> None:
    assert not [kind for kind in raised() if set("|\n") & set(kind.sentence + kind.remedy)]
