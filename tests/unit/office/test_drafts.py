"""Nothing typed is ever lost, and nobody but its writer sees it before it is done."""

from dataclasses import replace
from functools import partial

import pytest

from sitter_desk.errors import UnstorableText
from sitter_desk.office.drafts import MOST_BYTES, draft_of, drafts, drop_draft, keep_draft
from sitter_desk.office.session import new_id
from sitter_desk.vault.users import add_user
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import AWKWARD, acts, assert_not_permitted, dump

PLACE = "application_form new"


def test_what_was_typed_comes_back_after_closing(stage: Stage) -> None:
    pair = stage("engaged")
    content = {"name": AWKWARD, "kana": None, "uses": [{"fee_yen": 1800, "struck": False}], "": ""}
    keep_draft(pair.ward.session, PLACE, content)
    pair.ward.close()
    pair.reopen()
    found = draft_of(pair.ward.session, PLACE)
    assert found
    assert (found.content, found.subject, found.place) == (content, "", PLACE)
    assert 0 < found.saved_at < pair.ward.session.now()
    assert AWKWARD not in repr(found)


def test_later_savings_take_its_place_and_leave_no_entry(stage: Stage) -> None:
    session = stage("engaged").ward.session
    subject = new_id()
    keep_draft(session, PLACE, {"n": 1})
    log = acts(session)
    assert log[-1][0] == "draft.keep"
    for number in range(2, 5):
        keep_draft(session, PLACE, {"n": number}, subject)
    assert acts(session) == log
    found = draft_of(session, PLACE)
    assert found
    assert (found.content, found.subject) == ({"n": 4}, subject)
    drop_draft(session, PLACE)
    assert draft_of(session, PLACE) is None
    assert [act for act, _ in acts(session)[len(log) :]] == ["draft.drop"]
    drop_draft(session, PLACE)
    assert len(acts(session)) == len(log) + 1, "nothing there, nothing to say"


def test_the_last_saved_comes_first(stage: Stage) -> None:
    session = stage("engaged").ward.session
    for place in ("a 1", "b 2", "a 1"):
        keep_draft(session, place, {})
    assert [each.place for each in drafts(session)] == ["a 1", "b 2"]


def test_a_draft_is_its_writers_own(stage: Stage) -> None:
    session = stage("engaged").ward.session
    keep_draft(session, PLACE, {"mine": 1})
    me = session.vault.user
    other = replace(me, id=new_id(), login="other")
    with session.vault.act("user.invite", at=session.now(), pc=session.pc) as act:
        add_user(act, other, state="active")
    session.vault.user = other
    assert (draft_of(session, PLACE), drafts(session)) == (None, [])
    keep_draft(session, PLACE, {"theirs": 1})
    drop_draft(session, PLACE)
    session.vault.user = me
    found = draft_of(session, PLACE)
    assert found
    assert found.content == {"mine": 1}


def test_it_is_never_sent(stage: Stage) -> None:
    pair = stage("kit")
    with pair.ward.session.reading() as reader:
        before = reader.count_changed_since(0, engagement=pair.ward.engagement.id)
    keep_draft(pair.ward.session, PLACE, {"name": AWKWARD})
    with pair.ward.session.reading() as reader:
        assert reader.count_changed_since(0, engagement=pair.ward.engagement.id) == before


def test_the_log_names_the_place_and_nothing_that_was_typed(stage: Stage) -> None:
    session = stage("engaged").ward.session
    keep_draft(session, PLACE, {"name": AWKWARD})
    with session.reading() as reader:
        entry = reader.audit_entries(limit=1_000_000)[-1]
    assert entry.facts == {"place": PLACE}
    assert AWKWARD not in repr(entry)


@pytest.mark.parametrize("place", ["", "Form", "form 佐藤", "form a b", "form ", "x" * 41, "form\n1"])
def test_a_place_holds_nothing_of_a_person(stage: Stage, place: str) -> None:
    session = stage("engaged").ward.session
    before = dump(session)
    with pytest.raises(ValueError, match="place"):
        keep_draft(session, place, {})
    assert dump(session) == before


def test_what_can_not_be_kept_is_said(stage: Stage) -> None:
    session = stage("engaged").ward.session
    keep_draft(session, PLACE, {"n": 1})
    before = dump(session)
    with pytest.raises(UnstorableText):
        keep_draft(session, PLACE, {"name": "\ud800"})
    with pytest.raises(ValueError, match="bytes"):
        keep_draft(session, PLACE, {"name": "x" * MOST_BYTES})
    with pytest.raises(TypeError):
        keep_draft(session, PLACE, {"hours": 1.5})
    assert dump(session) == before


def test_who_only_reads_keeps_none(stage: Stage) -> None:
    pair = stage("taken_in")
    for session in (pair.ward.session, pair.contractor.session):
        assert_not_permitted(session, "auditor", "draft.keep", partial(keep_draft, session, PLACE, {}))
        keep_draft(session, PLACE, {})
        assert_not_permitted(session, "auditor", "draft.drop", partial(drop_draft, session, PLACE))
