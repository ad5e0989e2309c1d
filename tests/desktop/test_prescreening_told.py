"""What the pre-screening says of many cases at once, and of none."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from sitter_desk.desktop.pages.prescreening.told import told_result
from sitter_desk.office.batch import BatchResult, Failed
from sitter_desk.office.views.screening_work import WorkList
from sitter_desk.workstation.language import translator
from tests.desktop.prescreening_sitting import Sitting, sit

__all__ = ["sit"]


def test_each_reason_is_told_once_with_the_numbers_it_holds_for() -> None:
    waits = Failed(label="", code="SD-609", sentence="{number} waits.", remedy="", details={})
    blocked = [replace(waits, label=f"SJ6-0-{at:04}", details={"number": at}) for at in range(1, 9)]
    other = Failed(label="SJ6-0-0099", code="SD-684", sentence="No rules.", remedy="", details={})
    result = BatchResult(done=(), failed=(*blocked[:4], other, *blocked[4:]))
    mark, said, reasons = told_result(translator("en"), result, "", of_one=False)
    assert (mark, said) == ("check", "9 could not be done.")
    named = ", ".join(each.label for each in blocked[1:6])
    assert reasons.splitlines() == [f"1 waits. The same holds for 7 more: {named} and others.", "No rules."]


def test_where_no_case_is_at_all_the_way_leads_to_the_intake(sit: Sitting) -> None:
    sit.page.work.show_list(WorkList(rows=(), more=False))
    [intake] = [each for each in sit.page.work.findChildren(QPushButton) if "申請の受付へ" in each.accessibleName()]
    intake.click()
    assert sit.gone == [("applications", "")]
