"""README.md says what the commands print, and how one gets in at a desk of the demo."""

import re
from dataclasses import fields
from pathlib import Path

from sitter_desk.office.circle.demo import Report
from sitter_desk.office.circle.practice import CONTRACTOR_PERSON
from sitter_desk.office.circle.story import STEPS

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")


def test_the_keys_of_the_closing_line_are_those_of_the_table() -> None:
    table = README[README.index("| key | says |") : README.index("## Why this amount?")]
    cells = re.findall(r"(?m)^\| (`[^|]+) \|", table)
    assert [key for cell in cells for key in re.findall("`([^`]+)`", cell)] == [item.name for item in fields(Report)]


def test_the_demo_has_as_many_steps_as_are_told() -> None:
    assert f"all the way round in {len(STEPS)} steps" in README


def test_the_log_in_of_the_demo_opens_its_desk() -> None:
    told = README[README.index("In a folder of the demo") :]
    assert f"`{CONTRACTOR_PERSON.login}`, the password `{CONTRACTOR_PERSON.password}`" in told.replace("\n", " ")
