"""Practice data: invented, awkward, the same for the same seed (A23)."""

import random

import pytest

from sitter_desk.domain.export_file import COLUMNS, read_export
from sitter_desk.domain.practice import half_width, practice_export, to_cp932, to_utf8
from sitter_desk.domain.screening import proposed_outcome, screen
from tests.unit.domain.builders import dossier_of, taken_in

PLACES = {name: place for place, name in enumerate(COLUMNS)}


def rows(applicants: int = 262, seed: int = 1, encoding: str = "utf-8-sig") -> tuple[tuple[str, ...], ...]:
    return practice_export(applicants, rng=random.Random(seed), encoding=encoding)  # type: ignore[arg-type]  # drawn


def test_the_same_seed_gives_the_same_file() -> None:
    assert rows() == rows()
    assert rows(seed=1) != rows(seed=2)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp932"])
def test_it_is_the_portals_format_and_only_the_planted_rows_are_refused(encoding: str) -> None:
    table = rows(encoding=encoding)
    data = to_cp932(table) if encoding == "cp932" else to_utf8(table)
    reading = read_export(data)
    assert (reading.encoding, reading.header) == (encoding, tuple(COLUMNS))
    last = len(table)
    spoilt = "markup" if encoding == "cp932" else "bidi_control"
    assert [(each.row, each.refused) for each in reading.rows if each.refused] == [
        (last - 4, "double_row"), (last - 3, "impossible_date"), (last - 2, "formula"), (last - 1, spoilt),
        (last, "missing_child"),
    ]  # fmt: skip
    assert len({each.reference for each in reading.rows}) == 262


def test_everybody_is_invented() -> None:
    for cells in rows()[1:]:
        for column in ("申請者氏名", "児童氏名", "シッター氏名", "事業者名", "住所"):
            assert "練習" in cells[PLACES[column]] or (column == "児童氏名" and not cells[PLACES[column]])
        assert cells[PLACES["メールアドレス"]].endswith("@example.jp")
        assert cells[PLACES["郵便番号"]].startswith("000-")


def test_the_awkward_characters_are_there_and_cp932_holds_what_it_can() -> None:
    text = to_utf8(rows()).decode("utf-8-sig")
    assert all(sign in text for sign in ("𠮷", "髙", "﨑", "葛\U000e0102", "邉\U000e010f", "ễ", "①番館", "平成-"))
    assert "髙" in to_cp932(rows(encoding="cp932")).decode("cp932")
    with pytest.raises(UnicodeEncodeError):
        to_cp932(rows())


def test_the_cases_hold_every_outcome_and_the_findings_of_real_files() -> None:
    intakes = taken_in(to_utf8(rows()))
    assert len(intakes) == 262
    proposals, codes = set(), set()
    for intake in intakes:
        lines = screen(dossier_of(intake)).calculation.lines
        proposals.add(proposed_outcome(lines))
        codes |= {each.code for each in intake.findings} | {reason for line in lines for reason in line.reasons}
        assert 1 <= len(intake.uses) <= 4
    assert {("grant", ""), ("refuse", "age"), ("partial", "cap")} <= proposals
    assert {"fraction", "ceiling", "cap", "age", "repair_open", "impossible_era", "refused_row", "double_row"} <= codes


@pytest.mark.parametrize("applicants", [0, 1, 5, 8, 40])
def test_any_number_of_applicants(applicants: int) -> None:
    table = rows(applicants)
    assert len({cells[0] for cells in table[1:]}) == applicants
    assert len(taken_in(to_utf8(table))) == applicants


@pytest.mark.parametrize("year", [2023, 2024, 2025])
def test_the_uses_lie_in_the_year(year: int) -> None:
    table = practice_export(40, rng=random.Random(3), year=year)
    assert {each.application.year_of_use for each in taken_in(to_utf8(table))} == {year}


def test_half_width_kana() -> None:
    assert half_width("サトウ　レンシュウ") == "ｻﾄｳ ﾚﾝｼｭｳ"
    assert half_width("ヴァンアイン　ダイゴ") == "ｳﾞｧﾝｱｲﾝ ﾀﾞｲｺﾞ"
