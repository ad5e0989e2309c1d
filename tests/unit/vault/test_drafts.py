"""Drafts lie sealed beside the records, go with the person they speak of, and survive what the records survive."""

import pytest

from sitter_desk.errors import BrokenReference
from sitter_desk.vault import drafts
from sitter_desk.vault.drafts import DraftRow
from sitter_desk.vault.rekey import remove_user
from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import AT, PC, PLANTED, SECOND, Desk, acts, new_id

PLACE = "application 1"
CONTENT = f'{{"name":"{PLANTED}"}}'


def keep(vault: Vault, *, place: str = PLACE, subject: str = "", content: str = CONTENT) -> DraftRow:
    row = drafts.new_row(place, subject=subject, saved_at=AT, content=content)
    with vault.act("draft.keep", at=AT, pc=PC) as act:
        drafts.write(act, row)
    return row


def kept(vault: Vault, user: str = "") -> list[DraftRow]:
    return drafts.rows_of(vault.own_reader(), user or vault.user.id)


def test_it_survives_closing_and_a_change_of_key(vault: Vault, desk: Desk) -> None:
    row = keep(vault)
    code = desk.invite(vault, "jiro")
    vault.close()
    with desk.accept(code, "jiro") as theirs:
        assert kept(theirs) == [], "a draft is its writer's own"
    with desk.open() as again:
        assert kept(again) == [row]
        remove_user(again, "jiro", at=AT + SECOND, pc=PC)
        assert kept(again) == [row]
        again.check()


def test_it_is_not_readable_in_the_folder(vault: Vault, desk: Desk) -> None:
    keep(vault)
    vault.close()
    texts = [path.read_bytes() for path in desk.folder.rglob("*") if path.is_file()]
    assert texts
    assert not any(PLANTED.encode() in text for text in texts)


def test_it_goes_with_the_person_it_speaks_of(vault: Vault) -> None:
    subject = new_id()
    keep(vault, subject=subject)
    other = keep(vault, place="application 2", subject=new_id())
    nobody = keep(vault, place="application 3")
    with vault.act("person.erase", at=AT, pc=PC) as act:
        assert act.erase_subject(subject) == 1
    assert {row.id for row in kept(vault)} == {other.id, nobody.id}


def test_it_goes_with_its_writer(vault: Vault, desk: Desk) -> None:
    code = desk.invite(vault, "jiro", role="responsible")
    keep(vault)
    taro = vault.user.id
    vault.close()
    with desk.accept(code, "jiro") as theirs:
        assert len(kept(theirs, taro)) == 1
        remove_user(theirs, "taro", at=AT + SECOND, pc=PC)
        assert kept(theirs, taro) == []


def test_one_place_holds_one_draft_of_a_person(vault: Vault) -> None:
    row = keep(vault)
    with pytest.raises(BrokenReference):
        keep(vault)
    assert kept(vault) == [row]


def test_only_the_first_writing_and_the_dropping_are_entries(vault: Vault) -> None:
    row = drafts.new_row(PLACE, subject="", saved_at=AT, content=CONTENT)
    assert not drafts.write_again(vault, vault.user.id, row)
    assert kept(vault) == []
    first = keep(vault)
    before = acts(vault)
    assert before[-1] == ("draft.keep", f"draft:{first.id}")
    later = drafts.new_row(PLACE, subject="5" * 32, saved_at=AT + SECOND, content='{"name":""}')
    assert drafts.write_again(vault, vault.user.id, later)
    assert [(each.id, each.subject, each.saved_at, each.content) for each in kept(vault)] == [
        (first.id, "5" * 32, AT + SECOND, '{"name":""}')
    ]
    assert acts(vault) == before
    with vault.act("draft.drop", at=AT, pc=PC) as act:
        drafts.drop(act, PLACE)
    assert kept(vault) == []
    assert acts(vault)[len(before) :] == [("draft.drop", f"draft:{first.id}")]
    entry = vault.own_reader().audit_entries()[-1]
    assert (entry.subject, entry.facts) == ("5" * 32, {"place": PLACE})
