import sqlite3
from dataclasses import fields, replace
from typing import Literal, get_args, get_origin, get_type_hints

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sitter_desk import errors
from sitter_desk.domain.records import RECORD_TYPES, Applicant, Child, Record, RuleSet
from sitter_desk.vault.connection import connect
from sitter_desk.vault.store import Vault
from sitter_desk.vault.tables import SQL_TYPES, TABLES
from tests.unit.vault.desk import AT, ENGAGEMENT, PC, PLANTED, Desk, Kept, acts, applicant, child, engagement, new_id

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def _put(vault: Vault, *records: Record) -> None:
    with vault.act("test", at=AT, pc=PC) as act:
        for record in records:
            act.put(record)


def _values(hint: object) -> st.SearchStrategy[object]:
    if get_origin(hint) is Literal:
        return st.sampled_from(get_args(hint))
    if get_origin(hint) is tuple:
        return st.lists(_values(get_args(hint)[0]), max_size=2).map(tuple)
    simple = {str: TEXT, int: st.integers(-(2**63), 2**63 - 1), bool: st.booleans()}
    if hint in simple:
        return simple[hint]  # type: ignore[index]  # just asked
    return st.builds(hint, **{name: _values(each) for name, each in get_type_hints(hint).items()})  # type: ignore[arg-type]  # a nested record


def _records(kind: type[Record]) -> st.SearchStrategy[Record]:
    hints = get_type_hints(kind)
    drawn = {name: _values(hint) for name, hint in hints.items() if name not in ("id", "owner", "revision")}
    return st.builds(kind, id=st.uuids().map(lambda each: each.hex), owner=st.just("d" * 32), **drawn)


def test_every_table_has_the_columns_of_its_dataclass(vault: Vault) -> None:
    vault.writer.set_authorizer(None)  # type: ignore[arg-type]  # pragmas may be asked
    reader = vault.own_reader()
    for kind, table in TABLES.items():
        columns = reader.rows('SELECT "name", "type" FROM pragma_table_info(?)', table.name)
        expected = [(field.name, SQL_TYPES[table.kinds[field.name]]) for field in fields(kind)]
        assert columns == [*expected, ("changed", "INTEGER")], table.name
    strict = reader.rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict")
    assert {name for (name,) in strict} <= {"sqlite_schema"}
    assert list(TABLES) == list(RECORD_TYPES.values())


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
@pytest.mark.parametrize("kind", RECORD_TYPES.values(), ids=RECORD_TYPES)
def test_every_record_comes_back_as_it_was(kind: type[Record], data: st.DataObject) -> None:
    record = data.draw(_records(kind))
    assert TABLES[kind].record(TABLES[kind].row(record)) == record


@pytest.mark.parametrize(
    "spoiled",
    [{"name": "\ud800"}, {"name": 1}, {"name": None}, {"revision": 2**63}, {"revision": True}],
    ids=["surrogate", "number", "none", "large", "bool"],
)
def test_what_could_not_be_read_again_is_not_written(vault: Vault, desk: Desk, spoiled: dict[str, object]) -> None:
    with pytest.raises((errors.UnstorableText, errors.RecordUnfit, errors.RevisionConflict)):
        _put(vault, replace(applicant(desk), **spoiled))
    assert vault.own_reader().count(Applicant) == 0


def test_texts_without_bytes_are_refused_everywhere_without_being_shown(vault: Vault) -> None:
    with pytest.raises(errors.UnstorableText):
        vault.own_reader().find(Applicant, name="練習\ud800")
    with pytest.raises(errors.UnstorableText) as caught, vault.act("x", at=AT, pc=PC) as act:
        act.set_setting("x", "練習\ud800")
    assert "練習" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_a_secret_store_that_fails_after_the_commit_loses_nothing(desk: Desk) -> None:
    class Failing(Kept):
        def set(self, value: bytes, /) -> None:
            if self.value is not None and b'"seq":6' in value:
                raise errors.MachineError
            super().set(value)

    desk.mirror = Failing()
    with desk.make() as vault:
        assert vault.own_reader().audit_head().seq == 5
        with vault.act("x", at=AT + 3_600_000_000, pc=PC):
            pass
        with vault.act("x", at=AT + 7_200_000_000, pc=PC):
            pass
        assert b'"seq":7' in (desk.mirror.value or b"")


def test_a_forged_value_never_becomes_a_record(vault: Vault, desk: Desk) -> None:
    rules = RuleSet(
        id=new_id(),
        owner=desk.desk,
        engagement="",
        year_of_use=1,
        version="",
        effective_from="",
        text="",
        confirmed=True,
        replaces="",
        note="",
    )
    row = list(TABLES[RuleSet].row(rules))
    place = list(TABLES[RuleSet].kinds).index("confirmed")
    row[place] = 2
    with pytest.raises(errors.DamagedVault):
        TABLES[RuleSet].record(row)


def test_put_numbers_changes_and_keeps_history(vault: Vault, desk: Desk) -> None:
    first, other = applicant(desk, phone="03"), applicant(desk)
    _put(vault, first, other)
    _put(vault, replace(first, revision=2, phone="04"))
    reader = vault.own_reader()
    assert reader.last_change() == 4
    assert {record.id for record in reader.changed_since(2, engagement=ENGAGEMENT)} == {first.id, other.id}
    assert list(reader.changed_since(4, engagement=ENGAGEMENT)) == []
    assert [change[1:] for change in reader.history(Applicant, first.id)] == [
        ("revision", "1", "2"),
        ("phone", '"03"', '"04"'),
    ]
    assert reader.find(Applicant) == [replace(first, revision=2, phone="04"), other]  # order of arrival
    assert reader.find(Applicant, phone="04", revision=2)[0].id == first.id
    assert (reader.count(Applicant), reader.count(Applicant, phone="03")) == (2, 0)
    with pytest.raises(KeyError):
        reader.find(Applicant, **{'phone" = "" --': "x"})
    with pytest.raises(errors.RecordMissing):
        reader.get(Child, first.id)


@pytest.mark.parametrize("revision", [1, 3, 0])
def test_a_skipped_or_repeated_revision_is_refused(vault: Vault, desk: Desk, revision: int) -> None:
    person = applicant(desk)
    _put(vault, person)
    with pytest.raises(errors.RevisionConflict):
        _put(vault, replace(person, revision=revision, phone="04"))
    with pytest.raises(errors.RevisionConflict):
        _put(vault, replace(applicant(desk), revision=2))


def test_each_desk_writes_its_own_records_alone(vault: Vault, desk: Desk) -> None:
    own, theirs = applicant(desk), replace(applicant(desk), owner="e" * 32)
    with pytest.raises(errors.NotOwner):
        _put(vault, theirs)
    _put(vault, own)
    with vault.act("bundle.apply", at=AT, pc=PC) as act:
        assert act.put_received(replace(theirs, revision=4)) == "new"
    with pytest.raises(errors.NotOwner):
        _put(vault, replace(theirs, revision=5))
    with pytest.raises(errors.NotOwner), vault.act("x", at=AT, pc=PC) as act:
        act.put_received(replace(own, revision=2))
    with pytest.raises(errors.RevisionConflict), vault.act("x", at=AT, pc=PC) as act:
        act.put_received(replace(own, owner="f" * 32, revision=2))
    sent = vault.own_reader().changed_since(0, engagement=ENGAGEMENT)
    assert [record.id for record in sent] == [ENGAGEMENT, own.id]


def test_a_received_record_is_taken_once_and_never_goes_back(vault: Vault, desk: Desk) -> None:
    record = replace(applicant(desk), owner="e" * 32, revision=3)
    with vault.act("bundle.apply", at=AT, pc=PC) as act:
        fates = [
            act.put_received(record),
            act.put_received(record),
            act.put_received(replace(record, revision=2, phone="x")),
            act.put_received(replace(record, revision=7, phone="y")),
        ]
        assert act.fates([replace(record, revision=7, phone="z")]) == ["conflict"]
    assert fates == ["new", "unchanged", "older", "changed"]
    assert vault.own_reader().get(Applicant, record.id).phone == "y"


def test_what_is_raised_in_an_act_undoes_all_of_it(vault: Vault, desk: Desk) -> None:
    head = vault.own_reader().audit_head()
    with pytest.raises(ZeroDivisionError), vault.act("x", at=AT, pc=PC) as act:  # noqa: PT012  the act as a whole
        act.put(applicant(desk))
        assert act.next_serial("receipt") == 1
        assert act.audit_head().seq == head.seq + 1
        _ = 1 // 0
    reader = vault.own_reader()
    assert (reader.audit_head(), reader.count(Applicant), reader.last_change()) == (head, 0, 1)
    with vault.act("x", at=AT, pc=PC) as act:
        assert [act.next_serial("receipt"), act.next_serial("receipt"), act.next_serial("notice")] == [1, 2, 1]


def test_an_act_leaves_an_entry_even_when_it_changes_nothing(vault: Vault) -> None:
    with vault.act("list.read", at=AT + 5, pc="PC2"):
        pass
    last = vault.own_reader().audit_entries()[-1]
    assert (last.act, last.at, last.pc, last.user) == ("list.read", AT + 5, "PC2", vault.user.id)


def test_an_act_inside_an_act_is_refused_and_the_outer_one_undone(vault: Vault, desk: Desk) -> None:
    with pytest.raises(errors.SitterError), vault.act("x", at=AT, pc=PC) as act:  # noqa: PT012  the act as a whole
        act.put(applicant(desk))
        with vault.act("y", at=AT, pc=PC):
            pass
    assert vault.own_reader().count(Applicant) == 0


def test_a_reference_to_nothing_is_refused_at_the_end_of_the_act(vault: Vault, desk: Desk) -> None:
    person = applicant(desk)
    orphan = child(desk, person)
    with pytest.raises(errors.BrokenReference):
        _put(vault, orphan)
    _put(vault, orphan, person)
    assert vault.own_reader().count(Child, applicant=person.id) == 1


def test_what_speaks_of_a_person_names_the_person(vault: Vault, desk: Desk) -> None:
    with pytest.raises(errors.BrokenReference):
        _put(vault, replace(applicant(desk), subject=""))
    nameless = replace(applicant(desk), owner="e" * 32, subject="")
    with pytest.raises(errors.BrokenReference), vault.act("bundle.apply", at=AT, pc=PC) as act:
        act.put_received(nameless)
    assert vault.own_reader().count(Applicant) == 0


def test_every_table_of_people_asks_for_a_subject(vault: Vault) -> None:
    vault.writer.set_authorizer(None)  # type: ignore[arg-type]  # the schema may be read
    rows = vault.own_reader().rows('SELECT "name", "sql" FROM sqlite_master WHERE "type" = \'table\'')
    asking = {name for name, sql in rows if 'CHECK (length("subject") = 32)' in sql}
    assert asking == {
        "carried_over", "export_row", "applicant", "child", "application", "use", "finding", "change_notice",
        "paper_check", "screening", "duplicate", "submission", "ward_check", "deficiency", "supplement", "decision",
        "repayment", "notice",
    }  # fmt: skip


def test_what_changed_is_told_for_one_engagement_alone(vault: Vault, desk: Desk) -> None:
    here, there = applicant(desk), applicant(desk, case="b" * 32)
    _put(vault, engagement(desk, "b" * 32), there, here)
    reader = vault.own_reader()
    assert [record.id for record in reader.changed_since(1, engagement=ENGAGEMENT)] == [here.id]
    assert [record.id for record in reader.changed_since(1, engagement="b" * 32)] == ["b" * 32, there.id]
    with pytest.raises(errors.BrokenReference):
        _put(vault, applicant(desk, case="c" * 32))


def test_a_view_sees_only_what_was_committed_and_cannot_write(vault: Vault, desk: Desk) -> None:
    view = vault.reader()
    with vault.act("x", at=AT, pc=PC) as act:
        act.put(applicant(desk))
        assert view.count(Applicant) == 0
    assert view.count(Applicant) == 1
    with pytest.raises(errors.SitterError):
        view.rows('DELETE FROM "applicant"')


def test_an_erased_person_leaves_no_text_and_the_chain_still_verifies(desk: Desk) -> None:
    with desk.make() as vault:
        person = applicant(desk, name=PLANTED, phone="03-練習-0001")
        _put(vault, person, applicant(desk))
        _put(vault, replace(person, revision=2, phone="03-練習-0002"))
        with vault.act("person.erase", at=AT, pc=PC) as act:
            assert act.erase_subject(person.subject) == 4  # row, two lines of history, key of the telephone
        vault.checkpoint()
        vault.check()
        assert vault.own_reader().count(Applicant) == 1
        assert vault.own_reader().history(Applicant, person.id) == []
        pages = _decrypted(vault)
        assert "練習花子".encode() in pages  # the decryption reads what is there
        for text in (PLANTED, "03-練習-0001", "03-練習-0002"):
            assert text.encode() not in pages
    assert not list(desk.folder.glob("*.db-wal"))


def _decrypted(vault: Vault) -> bytes:
    """Every page of the file, free ones too: SQLCipher 4 is AES-256-CBC with the IV in the page's reserve."""
    data, plain = vault.database.read_bytes(), []
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        body = page[16 if start == 0 else 0 : 4096 - 80]
        decryptor = Cipher(algorithms.AES(vault.database_key), modes.CBC(page[-80:-64])).decryptor()
        plain.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(plain)


def test_no_file_of_a_real_vault_holds_a_name(desk: Desk) -> None:
    planted = [PLANTED, "練習太郎", "03-練習-0001", "練習用の合言葉"]
    with desk.make() as vault:
        person = applicant(desk, name=PLANTED, phone="03-練習-0001")
        _put(vault, person)
        with vault.act("read", at=AT, pc=PC) as act:
            act.note(subject=person.subject, about=f"applicant:{person.id}")
        files = {path: path.read_bytes() for path in desk.folder.rglob("*") if path.is_file()}
        assert any(path.name.endswith("-wal") and len(data) > 4096 for path, data in files.items())
    files |= {path: path.read_bytes() for path in desk.folder.rglob("*") if path.is_file()}
    for path, data in files.items():
        for text in planted:
            for encoding in ("utf-8", "utf-16-le", "cp932"):
                assert text.encode(encoding, "ignore") not in data, path.name
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(desk.folder / "records.1.db").execute("SELECT * FROM sqlite_master")


def test_no_audit_entry_holds_a_value(vault: Vault, desk: Desk) -> None:
    _put(vault, applicant(desk, name=PLANTED, phone="0312345678"))
    (texts,) = vault.own_reader().rows('SELECT group_concat("entry") FROM "audit"')
    assert PLANTED not in texts[0]
    assert "0312345678" not in texts[0]
    assert ("test", f"applicant:{vault.own_reader().find(Applicant)[0].id}") in acts(vault)


def test_connections_are_set_up_as_the_design_says(vault: Vault) -> None:
    vault.writer.set_authorizer(None)  # type: ignore[arg-type]  # pragmas may be asked
    asked = ["foreign_keys", "recursive_triggers", "trusted_schema", "secure_delete", "temp_store", "synchronous"]
    values = [int(vault.writer.execute(f"PRAGMA {name}").fetchall()[0][0]) for name in asked]
    assert values == [1, 1, 0, 1, 2, 2]
    assert vault.writer.execute("PRAGMA journal_mode").fetchall() == [("wal",)]


def test_a_wrong_key_says_nothing_on_stderr(vault: Vault, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(errors.DamagedVault):
        connect(vault.database, b"x" * 32)
    assert capfd.readouterr() == ("", "")
