"""The one door: permission, one transaction, one trace in the log."""

import pytest

from sitter_desk.domain.roles import PERMISSIONS
from sitter_desk.errors import NotPermitted
from sitter_desk.office.session import new_id
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, assert_not_permitted, dump


def test_what_a_role_may_not_do_is_refused_and_stands_in_the_log(stage: Stage) -> None:
    session = stage("engaged").ward.session

    def decide() -> None:
        with session.act("decision.register") as act:
            act.set_setting("reached", "1")

    assert_not_permitted(session, "auditor", "decision.register", decide)
    assert_not_permitted(session, "handler", "decision.register", decide)


def test_an_act_that_no_table_names_is_refused_to_everybody(stage: Stage) -> None:
    session = stage("engaged").ward.session
    with pytest.raises(NotPermitted), session.act("vault.burn"):
        pass
    assert acts(session)[-1] == ("refused", "vault.burn")
    assert not any("vault.burn" in allowed for allowed in PERMISSIONS.values())


def test_what_is_raised_in_the_middle_undoes_everything(stage: Stage) -> None:
    session = stage("engaged").ward.session
    before, log = dump(session), acts(session)
    with pytest.raises(ZeroDivisionError), session.act("engagement.open") as act:  # noqa: PT012  the act as a whole
        act.next_serial("number R6-0")
        act.note(about="half")
        _ = 1 // 0
    assert dump(session) == before
    assert acts(session) == log


def test_an_act_leaves_an_entry_with_person_pc_and_time(stage: Stage) -> None:
    session = stage("engaged").ward.session
    with session.act("bundle.inspect") as act:
        act.note(about="shelf")
    with session.reading() as reader:
        entry = reader.audit_entries(limit=1_000_000)[-1]
    assert (entry.act, entry.about, entry.pc) == ("bundle.inspect", "shelf", session.pc)
    assert entry.user == session.vault.user.id
    assert entry.at == session.now() - 1_000_000


def test_ids_are_random_and_say_nothing() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(len(bytes.fromhex(each)) == 16 for each in ids)


def test_a_view_can_not_write(stage: Stage) -> None:
    session = stage("engaged").ward.session
    with session.reading() as reader, pytest.raises(Exception, match="SD-"):
        reader.rows('DELETE FROM "setting"')
