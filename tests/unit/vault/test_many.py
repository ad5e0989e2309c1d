"""Reading many records by one statement gives what reading them one by one gives."""

import pytest

from sitter_desk.domain.records import Applicant, Child, Use
from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import AT, PC, Desk, applicant, child, new_id


@pytest.fixture
def people(vault: Vault, desk: Desk) -> list[Applicant]:
    """Five applicants, two of them with one telephone, and a child each."""
    made = [applicant(desk, phone=f"090-0000-000{min(number, 3)}") for number in range(5)]
    with vault.act("test", at=AT, pc=PC) as act:
        for each in made:
            act.put(each)
            act.put(child(desk, each))
    return made


def test_records_by_many_values(vault: Vault, people: list[Applicant]) -> None:
    reader = vault.own_reader()
    wanted = sorted((people[3], people[1]), key=lambda each: each.id)
    assert reader.find_all(Applicant, "id", [each.id for each in people[3::-2]]) == wanted
    assert [each.applicant for each in reader.find_all(Child, "applicant", {people[4].id})] == [people[4].id]
    assert reader.find_all(Applicant, "id", []) == reader.find_all(Applicant, "id", [new_id(), "\"']", ""]) == []
    assert reader.find_all(Applicant, "phone", ["090-0000-0003", "090-0000-0003"]) == people[3:], "as they came"


def test_only_by_a_field(vault: Vault, people: list[Applicant]) -> None:
    with pytest.raises(KeyError):
        vault.own_reader().find_all(Use, 'id" OR 1 --', ["1"])


def test_keys_in_one_look(vault: Vault, people: list[Applicant]) -> None:
    reader = vault.own_reader()
    keys = [f"900000000{number}" for number in range(5)]
    found = reader.look_up_all("phone", keys)
    assert found == {key: reader.look_up("phone", key) for key in keys if reader.look_up("phone", key)}
    assert sorted(len(ids) for ids in found.values()) == [1, 1, 1, 2]
    assert reader.look_up_all("email", keys) == reader.look_up_all("phone", []) == {}
