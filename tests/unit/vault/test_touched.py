"""What was written is told once, after it committed, and in bounded memory."""

import pytest

from sitter_desk.domain.records import Applicant, Child
from sitter_desk.vault.store import Vault
from sitter_desk.vault.touched import MOST, Touched
from tests.unit.vault.desk import AT, PC, Desk, applicant, child


def test_committed_acts_are_told_once(vault: Vault, desk: Desk) -> None:
    vault.take_touched()
    parent = applicant(desk)
    little = child(desk, parent)
    with vault.act("test", at=AT, pc=PC) as act:
        act.put(parent)
        assert vault.take_touched() == frozenset(), "nothing counts before it has committed"
    with vault.act("test", at=AT, pc=PC) as act:
        act.put(little)
    assert vault.take_touched() == {("applicant", parent.id), ("child", little.id)}
    assert vault.take_touched() == frozenset()


def test_what_was_rolled_back_is_not_told(vault: Vault, desk: Desk) -> None:
    vault.take_touched()
    with pytest.raises(ZeroDivisionError), vault.act("test", at=AT, pc=PC) as act:  # noqa: PT012  the act as a whole
        act.put(applicant(desk))
        raise ZeroDivisionError
    assert vault.take_touched() == frozenset()
    with vault.act("test", at=AT, pc=PC) as act:
        act.note(about="look")
    assert vault.take_touched() == frozenset(), "a look writes no record"


def test_an_erasure_touches_everything(vault: Vault, desk: Desk) -> None:
    parent = applicant(desk)
    with vault.act("test", at=AT, pc=PC) as act:
        act.put(parent)
    with vault.act("test", at=AT, pc=PC) as act:
        act.erase_subject(parent.subject)
    touched = vault.take_touched()
    assert ("applicant", "") in touched
    assert ("applicant", parent.id) not in touched
    assert {name for name, _ in touched} >= {"child", "application", "decision"}


def test_many_of_one_type_become_all_of_it() -> None:
    touched = Touched()
    touched.add(("use", f"{number}") for number in range(MOST))
    touched.add([("use", "0"), ("child", "1")])
    assert len(touched.take()) == MOST + 1
    touched.add(("use", f"{number}") for number in range(MOST + 1))
    touched.add([("use", "again"), ("child", "1")])
    assert touched.take() == {("use", ""), ("child", "1")}
    assert touched.take() == frozenset()


def test_the_bound_holds_for_a_large_act(vault: Vault, desk: Desk) -> None:
    with vault.act("test", at=AT, pc=PC) as act:
        parent = applicant(desk)
        act.put(parent)
        for _ in range(MOST + 1):
            act.put(child(desk, parent))
    assert {each for each in vault.take_touched() if each[0] == "child"} == {("child", "")}
    assert vault.reader().count(Child) == MOST + 1
    assert vault.reader().count(Applicant) == 1
