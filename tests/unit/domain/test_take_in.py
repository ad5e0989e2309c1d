"""Many rows become one application (B1, B2, B6)."""

from collections import Counter
from dataclasses import replace

import pytest

from sitter_desk.domain.export_file import read_export
from sitter_desk.domain.findings import FINDINGS
from sitter_desk.domain.records import Finding, Repair
from sitter_desk.domain.take_in import Intake, draft_applications
from tests.unit.domain.builders import SAMPLES, counted_ids, export, export_rows, row, taken_in


def seen(intake: Intake) -> list[tuple[str, str, str, bool]]:
    return [(each.code, each.field, each.detail, each.blocks) for each in intake.findings]


def found(intake: Intake, code: str) -> list[Finding]:
    return [each for each in intake.findings if each.code == code]


@pytest.mark.parametrize(
    ("name", "uses", "expected"),
    [
        (
            "e-applications-cp932.csv",
            146,
            {
                "differs": 89,
                "use_after_application": 46,
                "impossible_era": 17,
                "repair_open": 30,
                "refused_row": 4,
                "double_row": 3,
            },
        ),
        (
            "e-applications-utf8bom.csv",
            145,
            {
                "differs": 81,
                "use_after_application": 57,
                "impossible_era": 11,
                "repair_open": 30,
                "refused_row": 4,
                "double_row": 3,
            },
        ),
    ],
)
def test_the_samples_become_forty_applications(name: str, uses: int, expected: dict[str, int]) -> None:
    intakes = taken_in((SAMPLES / name).read_bytes())
    assert (len(intakes), sum(len(each.uses) for each in intakes)) == (40, uses)
    assert Counter(each.code for intake in intakes for each in intake.findings) == expected
    assert expected.keys() <= FINDINGS.keys()


def test_sixty_one_rows_of_the_utf8_sample_lie_after_their_application() -> None:
    """B2 counts 61 rows of the file; four of them are refused for other reasons, so 57 findings remain."""
    rows = read_export((SAMPLES / "e-applications-utf8bom.csv").read_bytes()).rows
    late = [each for each in rows if each.cells[17].replace("/", "-") > each.cells[1][:10]]
    assert (len(late), sum(1 for each in late if not each.refused)) == (61, 57)


def test_all_records_belong_to_the_main_seat_the_engagement_and_the_person_of_their_rows() -> None:
    data = (SAMPLES / "e-applications-utf8bom.csv").read_bytes()
    subjects = {each.id: each.subject for each in export_rows(read_export(data))}
    for intake in taken_in(data):
        records = [intake.application, intake.applicant, *intake.children, *intake.uses, *intake.findings]
        assert {each.owner for each in records} == {"main-seat"}
        assert {each.engagement for each in records} == {"engagement"}
        assert {each.subject for each in records} == {subjects[row] for row in intake.application.source_rows}
        assert intake.applicant.id == intake.application.applicant != intake.applicant.subject
        assert len({each.id for each in records}) == len(records)
        assert {each.application for each in intake.uses} == {intake.application.id}
        assert {each.application for each in intake.findings} <= {intake.application.id}
        assert {each.child for each in intake.uses} <= set(intake.application.children)


def test_every_row_of_a_number_is_a_source_of_its_application() -> None:
    intakes = taken_in((SAMPLES / "e-applications-cp932.csv").read_bytes())
    assert sum(len(each.application.source_rows) for each in intakes) == 153


def test_a_good_row_becomes_a_whole_application() -> None:
    [intake] = taken_in(export(row()))
    application = intake.application
    assert (application.year_of_use, application.arrived_on, application.applied_at) == (
        2024,
        "2025-03-30",
        "2025-03-30 10:00",
    )
    assert (application.receipt_number, application.method, application.state) == ("", "online", "received")
    assert (application.account.bank, application.account.kind, application.account.number) == ("0001", "1", "0000001")
    assert (intake.applicant.birthday, intake.children[0].birthday) == ("1990-05-06", "2020-05-06")
    [use] = intake.uses
    assert (use.day, use.start, use.end, use.fee_yen, use.position) == ("2024-10-03", "09:00", "12:00", 7500, 1)
    assert intake.findings == ()


def test_the_first_rows_text_stands_and_spaces_alone_are_no_finding() -> None:
    second = row(
        申請者氏名="佐藤 練習太郎", 申請者フリガナ="ｻﾄｳ ﾚﾝｼｭｳﾀﾛｳ", 利用日="2024-10-04", 申請者生年月日="平成2年5月6日"
    )
    [intake] = taken_in(export(row(), second))
    assert intake.applicant.name == "佐藤　練習太郎"
    assert intake.findings == ()


def test_variants_are_kept_and_shown() -> None:
    second = row(続柄="子", 利用日="2024-10-04", 住所="東京都新宿区練習町1-2-4")
    [intake] = taken_in(export(row(), second))
    assert seen(intake) == [
        ("differs", "住所", "東京都新宿区練習町1-2-3 / 東京都新宿区練習町1-2-4", False),
        ("differs", "続柄", "長男 / 子", False),
    ]


@pytest.mark.parametrize(
    ("column", "text"),
    [("口座番号", "0000002"), ("申請者氏名", "高橋　練習太郎"), ("児童生年月日", "2020-05-07"), ("多胎児", "1")],
)
def test_a_difference_that_could_pay_wrongly_blocks(column: str, text: str) -> None:
    [intake] = taken_in(export(row(), row(**{column: text, "利用日": "2024-10-04"})))
    assert [(each.field, each.blocks) for each in found(intake, "differs")] == [(column, True)]


def test_a_second_child_is_a_child_and_a_finding() -> None:
    second = row(児童氏名="佐藤　練習葵", 児童生年月日="2022-01-01", 続柄="長女", 利用日="2024-10-04")
    [intake] = taken_in(export(row(), second))
    assert [each.name for each in intake.children] == ["佐藤　練習蓮", "佐藤　練習葵"]
    assert [each.child for each in intake.uses] == [each.id for each in intake.children]
    assert seen(intake) == [("another_child", "児童氏名", "佐藤　練習葵", False)]


def test_a_number_with_uses_of_two_years_makes_two_applications() -> None:
    intakes = taken_in(export(row(), row(利用日="2024-03-31"), row(利用日="2024-04-01")))
    assert [(each.application.year_of_use, len(each.uses)) for each in intakes] == [(2024, 2), (2023, 1)]
    assert intakes[0].applicant.id != intakes[1].applicant.id


def test_two_applications_of_one_number_are_one_person() -> None:
    """So one erasure finds both years, the rows of the ward and all that was drafted from them."""
    intakes = taken_in(export(row(), row(利用日="2024-03-31"), row(受付番号="E00002")))
    assert [each.application.subject for each in intakes] == ["person-E00001", "person-E00001", "person-E00002"]
    assert len({each.applicant.id for each in intakes}) == 3


def test_a_use_on_the_day_of_its_application_is_no_finding_and_one_later_is() -> None:
    rows = [row(申請日時="2024-10-03 23:00"), row(申請日時="2024-10-03 23:00", 利用日="2024/10/4")]
    [intake] = taken_in(export(*rows))
    assert seen(intake) == [("use_after_application", "利用日", "3: 2024-10-04 > 2024-10-03", False)]


def test_a_refused_row_blocks_its_application_and_no_other() -> None:
    bad = row(利用日="2024/2/30")
    intakes = taken_in(export(row(), bad, row(受付番号="E00002")))
    assert seen(intakes[0]) == [("refused_row", "利用日", "3: impossible_date", True)]
    assert intakes[0].findings[0].source_row == "row-3"
    assert (len(intakes[0].uses), intakes[1].findings) == (1, ())


def test_a_refused_row_goes_to_its_own_year() -> None:
    intakes = taken_in(export(row(), row(利用日="2024-03-31"), row(利用日="2024-03-30", yen="=1")))
    assert [len(each.findings) for each in intakes] == [0, 1]


def test_refused_rows_alone_make_no_application() -> None:
    assert taken_in(export(row(児童氏名=""))) == ()


def test_a_double_row_is_listed_and_does_not_block() -> None:
    [intake] = taken_in(export(row(), row()))
    assert seen(intake) == [("double_row", "", "3: double_row", False)]


def test_an_accepted_repair_is_applied_and_an_open_one_is_a_finding() -> None:
    data = export(row(支店コード="1", 電話番号="9000000001"))
    [open_] = taken_in(data)
    assert open_.application.account.branch == "1"
    assert seen(open_) == [
        ("repair_open", "電話番号", "9000000001 → 09000000001", False),
        ("repair_open", "支店コード", "1 → 001", True),
    ]
    [repaired] = taken_in(data, accept=True)
    assert (repaired.application.account.branch, repaired.applicant.phone) == ("001", "09000000001")
    assert repaired.findings == ()


def test_the_portals_impossible_era_is_kept_and_another_rows_day_is_named() -> None:
    data = export(row(申請者生年月日="平成-5年1月29日"), row(申請者生年月日="1983/01/29", 利用日="2024-10-04"))
    [intake] = taken_in(data)
    assert (intake.applicant.birthday, intake.applicant.birthday_text) == ("", "平成-5年1月29日")
    assert seen(intake) == [("impossible_era", "申請者生年月日", "平成-5年1月29日 → 1983-01-29 (3: 1983/01/29)", False)]
    [repaired] = taken_in(data, accept=True)
    assert (repaired.applicant.birthday, repaired.applicant.birthday_text) == ("1983-01-29", "平成-5年1月29日")


def test_a_missing_birthday_of_a_child_blocks() -> None:
    [intake] = taken_in(export(row(児童生年月日="")))
    assert seen(intake) == [("birthday_missing", "児童生年月日", "", True)]


def test_a_private_character_is_a_finding() -> None:
    [intake] = taken_in(export(row(申請者氏名="\ue000田　練習")))
    assert seen(intake) == [("private_character", "申請者氏名", "\ue000田　練習", False)]


def test_hours_elsewhere_are_what_was_stated_first() -> None:
    rows = [
        row(),
        row(他区市町村での利用時間="12", 利用日="2024-10-04"),
        row(他区市町村での利用時間="0", 利用日="2024-10-05"),
    ]
    [intake] = taken_in(export(*rows))
    assert [each.hours_elsewhere for each in intake.children] == [12]
    assert [each.field for each in intake.findings] == ["他区市町村での利用時間"]


def test_hours_elsewhere_and_a_multiple_birth_are_each_childs_own() -> None:
    """Two children of one number are asked for one by one: each child has a cap of its own."""
    second = row(児童氏名="佐藤　練習葵", 児童生年月日="2022-01-01", 続柄="長女", 利用日="2024-10-04", 多胎児="1",
                 他区市町村での利用時間="7")  # fmt: skip
    [intake] = taken_in(export(row(他区市町村での利用時間="12"), second))
    assert [each.hours_elsewhere for each in intake.children] == [12, 7]
    assert [[category.code for category in each.categories] for each in intake.children] == [[], ["multiple_birth"]]
    [flag] = intake.children[1].categories
    assert (flag.since, flag.proven) == ("", False)  # the form is a flag, and no paper


@pytest.mark.parametrize(
    ("moment", "day", "time"),
    [
        ("2025-03-30 10:00", "2025-03-30", "10:00"),
        ("2025/3/30 9:05", "2025-03-30", "09:05"),
        ("2025-03-30", "2025-03-30", ""),
    ],
)
def test_the_moment_of_arrival_keeps_its_time_of_day(moment: str, day: str, time: str) -> None:
    """Some windows close at 17:00 of their last day."""
    [intake] = taken_in(export(row(申請日時=moment)))
    assert (intake.application.arrived_on, intake.application.arrived_time) == (day, time)


def test_what_the_portal_does_not_ask_is_not_made_up() -> None:
    [intake] = taken_in(export(row()))
    assert [(use.hourly_yen, use.paid_yen, use.receipt) for use in intake.uses] == [(0, 0, "")]
    assert intake.children[0].categories == ()


def test_an_accepted_repair_must_be_readable_itself() -> None:
    reading = read_export(export(row(), row(利用日="2024-10-04")))
    rows = export_rows(reading)
    rows[1] = replace(rows[1], repairs=(Repair(column="保育料(円)", received="7500", proposed="=1+1", accepted=True),))
    [intake] = draft_applications(rows, reading.header, owner="o", engagement="e", round="r", new_id=counted_ids())
    assert seen(intake) == [("refused_row", "保育料(円)", "3: formula", True)]


def test_a_row_that_another_version_let_pass_is_judged_again() -> None:
    reading = read_export(export(row(), row(利用日="2024/2/30")))
    rows = [replace(each, refused="") for each in export_rows(reading)]
    [intake] = draft_applications(rows, reading.header, owner="o", engagement="e", round="r", new_id=counted_ids())
    assert [each.detail for each in intake.findings] == ["3: impossible_date"]
