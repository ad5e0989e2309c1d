"""Who may do what: the table by itself, and the walls that no later entry may break."""

import re
from pathlib import Path

import pytest

from sitter_desk.domain.roles import PERMISSIONS, READING, may

SOURCE = Path(__file__).parents[3] / "src" / "sitter_desk"
OFFICE = SOURCE / "office"
DECIDING = {
    "decision.register", "engagement.open", "rules.put", "kit.list", "acceptance.record", "case.send_back",
    "ward_check.record", "round.open", "round.record", "repayment.demand", "repayment.record", "decision.uphold",
}  # fmt: skip
PREPARING = {
    "screening.record", "notice.print", "handover.confirm", "case.submit", "case.withdraw", "case.change", "case.move",
    "case.correct", "finding.settle", "paper.check", "deficiency.make", "deficiency.pass_on",
}  # fmt: skip


def test_what_no_row_names_is_allowed_to_nobody() -> None:
    for site, role in PERMISSIONS:
        assert not may(site, role, "vault.burn")
        assert not may(site, role, "")


def test_no_contractor_decides_and_no_ward_screens() -> None:
    for role in ("responsible", "handler", "auditor"):
        assert not any(may("contractor", role, act) for act in DECIDING)
        assert not any(may("ward", role, act) for act in PREPARING)


def test_each_of_those_acts_is_somebodys() -> None:
    """A name misspelt above would be denied to everybody and prove nothing."""
    assert all(may("ward", "responsible", act) for act in DECIDING)
    assert all(may("contractor", "responsible", act) for act in PREPARING)


def test_what_binds_the_ward_is_the_responsible_persons() -> None:
    for act in ("decision.register", "decision.uphold", "rules.put", "kit.list", "engagement.open", "repayment.demand"):
        assert not may("ward", "handler", act)


def test_an_auditor_reads_and_verifies_and_changes_nothing() -> None:
    for site in ("ward", "contractor"):
        assert PERMISSIONS[site, "auditor"] == READING  # type: ignore[index]  # a site of the loop
    assert all(act.split(".")[1] in ("read", "verify") or act == "password.change" for act in READING)


def test_each_role_may_all_that_the_one_below_it_may() -> None:
    for site in ("ward", "contractor"):
        auditor, handler, responsible = (
            PERMISSIONS[site, role]
            for role in ("auditor", "handler", "responsible")  # type: ignore[index]  # as above
        )
        assert auditor < handler < responsible


@pytest.mark.parametrize("act", ["bundle.seal", "bundle.apply", "peer.trust", "password.print"])
def test_discs_and_keys_are_the_responsible_persons(act: str) -> None:
    for site in ("ward", "contractor"):
        assert may(site, "responsible", act)  # type: ignore[arg-type]  # a site of the loop
        assert not may(site, "handler", act)  # type: ignore[arg-type]  # as above


def test_every_act_of_the_office_is_in_the_table_and_every_one_of_the_table_is_used() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in OFFICE.rglob("*.py"))
    used = set(re.findall(r'(?:\.act|\.require)\(\s*"([a-z_.]+)"', text)) - {"refused"}
    known = {act for allowed in PERMISSIONS.values() for act in allowed}
    assert used - known == set()
    named = "".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py") if path.name != "roles.py")
    assert [act for act in sorted(known) if f'"{act}"' not in named] == []
