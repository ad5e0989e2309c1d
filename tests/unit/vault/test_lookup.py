"""The keys under which records are found again: written in the same act, following each change, never outliving."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sitter_desk import errors
from sitter_desk.domain.lookup import child_key, keys_of
from sitter_desk.domain.records import Applicant, Certification, Child, Record
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.rekey import change_data_key
from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import AT, ENGAGEMENT, PC, Desk, applicant, child, new_id

BORN = "2021-04-01"
NAMES = st.sampled_from(["練習蓮", "練習　蓮", "練習葵", "髙橋　練習", "高橋練習", ""])
KEY = child_key("練習蓮", BORN)


def put(vault: Vault, *records: Record) -> None:
    with vault.act("test", at=AT, pc=PC) as act:
        for record in records:
            act.put(record)


def all_keys(reader: Reader) -> list[tuple[str, str, str]]:
    return reader.rows('SELECT "kind", "key", "record" FROM "lookup" ORDER BY 1, 2, 3')


def computed(reader: Reader) -> list[tuple[str, str, str]]:
    """The keys as the records now stored have them."""
    stored: list[Record] = [*reader.find(Applicant), *reader.find(Child)]
    return sorted((kind, key, each.id) for each in stored for kind, key in set(keys_of(each)))


def test_a_record_is_found_under_the_key_of_how_it_may_be_spelled(vault: Vault, desk: Desk) -> None:
    person = replace(applicant(desk), phone="03-0000-0001", email="Renshu@example.jp")
    one, two = (child(desk, person, name=name, birthday=BORN) for name in ("髙橋　練習", "高橋練習"))
    put(vault, person, one, two)
    reader = vault.own_reader()
    assert reader.look_up("child", child_key("高橋 練習", BORN)) == sorted([one.id, two.id])
    assert reader.look_up("phone", "300000001") == reader.look_up("email", "renshu@example.jp") == [person.id]
    assert reader.look_up("child", child_key("高橋 練習", "2021-04-02")) == []
    assert reader.look_up("phone", KEY) == []


def test_many_keys_are_looked_up_at_once(vault: Vault, desk: Desk) -> None:
    person = applicant(desk)
    one, two = (child(desk, person, name=name, birthday=BORN) for name in ("練習蓮", "練習葵"))
    put(vault, person, one, two)
    keys = [KEY, child_key("練習葵", BORN), "nobody"]
    assert vault.own_reader().look_up_all("child", keys) == {KEY: [one.id], keys[1]: [two.id]}
    assert vault.own_reader().look_up_all("child", []) == {}


def test_keys_follow_a_change_of_the_record_and_of_nothing_else(vault: Vault, desk: Desk) -> None:
    person = applicant(desk, phone="03-0000-0001")
    theirs = child(desk, person, name="練習蓮", birthday=BORN)
    put(vault, person, theirs)
    reader = vault.own_reader()
    put(vault, replace(theirs, revision=2, relationship="子"))
    assert reader.look_up("child", KEY) == [theirs.id]
    put(vault, replace(theirs, revision=3, name="練習葵"))
    assert reader.look_up("child", KEY) == []
    assert reader.look_up("child", child_key("練習葵", BORN)) == [theirs.id]
    put(vault, replace(theirs, revision=4, birthday=""))  # nobody is known again by a name alone
    assert all_keys(reader) == [("phone", "300000001", person.id)]


def test_a_received_record_is_found_and_an_older_one_changes_nothing(vault: Vault, desk: Desk) -> None:
    person = replace(applicant(desk), owner="e" * 32)
    theirs = child(desk, person, owner="e" * 32, revision=3, name="練習蓮", birthday=BORN)
    with vault.act("bundle.apply", at=AT, pc=PC) as act:
        act.put_received(person)
        act.put_received(theirs)
        assert act.look_up("child", KEY) == [theirs.id]  # within the act too
        act.put_received(replace(theirs, revision=2, name="練習葵"))
    assert vault.own_reader().look_up("child", KEY) == [theirs.id]
    assert vault.own_reader().look_up("child", child_key("練習葵", BORN)) == []


def test_what_is_undone_leaves_no_key(vault: Vault, desk: Desk) -> None:
    with pytest.raises(errors.BrokenReference):
        put(vault, child(desk, applicant(desk), name="練習蓮", birthday=BORN))
    assert all_keys(vault.own_reader()) == []


def test_an_erased_person_is_not_found_and_others_are(vault: Vault, desk: Desk) -> None:
    erased, kept = applicant(desk, phone="03-0000-0001"), applicant(desk, phone="03-0000-0001")
    children = [child(desk, each, name="練習蓮", birthday=BORN) for each in (erased, kept)]
    put(vault, erased, kept, *children)
    with vault.act("person.erase", at=AT, pc=PC) as act:
        act.erase_subject(erased.subject)
    assert vault.own_reader().look_up("child", KEY) == [children[1].id]
    assert all_keys(vault.own_reader()) == computed(vault.own_reader())
    assert vault.own_reader().rows('SELECT count(*) FROM "lookup" WHERE "subject" = ?', erased.subject) == [(0,)]


def test_a_sitter_is_found_among_the_certified_and_can_be_erased(vault: Vault, desk: Desk) -> None:
    sitter = Certification(
        id=new_id(), owner=desk.desk, engagement=ENGAGEMENT, subject=new_id(), kind="sitter", name="練習　花",
        company="", number="", valid_from="2024-04-01", valid_until="",
    )  # fmt: skip
    put(vault, sitter)
    assert vault.own_reader().look_up("sitter", "練習花") == [sitter.id]
    with vault.act("person.erase", at=AT, pc=PC) as act:
        act.erase_subject(sitter.subject)
    assert vault.own_reader().look_up("sitter", "練習花") == []


def test_the_keys_go_over_to_a_new_data_key(vault: Vault, desk: Desk) -> None:
    person = applicant(desk, phone="03-0000-0001")
    put(vault, person)
    change_data_key(vault, name="user.remove", at=AT, pc=PC)
    assert vault.own_reader().look_up("phone", "300000001") == [person.id]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(0, 2), NAMES, st.sampled_from(["", BORN, "2020-05-06"])), max_size=8),
    phones=st.lists(st.sampled_from(["", "03-1", "３１", "090"]), min_size=1, max_size=4),
)
def test_whatever_changes_the_keys_are_those_of_the_records(
    vault: Vault, desk: Desk, changes: list[tuple[int, str, str]], phones: list[str]
) -> None:
    person = applicant(desk)
    children = [child(desk, person, birthday=BORN) for _ in range(3)]
    put(vault, person, *children)
    for at, name, born in changes:
        now = vault.own_reader().get(Child, children[at].id)
        put(vault, replace(now, revision=now.revision + 1, name=name, birthday=born))
    for number, phone in enumerate(phones, 2):
        put(vault, replace(person, revision=number, phone=phone))
    assert all_keys(vault.own_reader()) == computed(vault.own_reader())
