"""The audit log against the heads that stand on paper: a log rewritten with the vault's own key is found."""

from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.oversight import paper_heads, verify_log
from sitter_desk.vault import connection as door
from sitter_desk.vault.audit import Break, ChainHead, first_hash, next_hash
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, assert_not_permitted, in_role


def rewrite(desk: CircleDesk, *, at: int, old: str, new: str) -> None:
    """Another text in one entry, and every hash after it computed again: consistent in itself."""
    session = desk.session
    writer = door.connect(session.vault.database, session.vault.database_key)
    try:
        writer.execute('DROP TRIGGER "audit_no_update"')
        rows = writer.execute('SELECT "seq", "entry" FROM "audit" ORDER BY "seq"').fetchall()
        digest = first_hash(session.vault.header.vault)
        for seq, entry in rows:
            text = entry.replace(old, new) if seq == at else entry
            digest = next_hash(digest, text.encode())
            writer.execute('UPDATE "audit" SET "entry" = ?, "hash" = ? WHERE "seq" = ?', (text, digest, seq))
    finally:
        writer.close()


def cut(desk: CircleDesk, after: int) -> None:
    session = desk.session
    writer = door.connect(session.vault.database, session.vault.database_key)
    try:
        writer.execute('DROP TRIGGER "audit_no_delete"')
        writer.execute('DELETE FROM "audit" WHERE "seq" > ?', (after,))
    finally:
        writer.close()


def heads(desk: CircleDesk) -> list[ChainHead]:
    with desk.session.reading() as reader:
        return sorted(paper_heads(reader, desk.session), key=lambda head: head.seq)


def test_both_logs_hold_after_a_whole_circle(stage: Stage) -> None:
    pair = stage("closed")
    for desk in pair.desks.values():
        assert verify_log(desk.session) is None
        assert acts(desk.session)[-1] == ("audit.verify", "audit")
    assert len(heads(pair.ward)) == 9


def test_a_log_rewritten_and_computed_again_fails_at_the_paper(stage: Stage) -> None:
    desk = stage("closed").ward
    rewrite(desk, at=3, old='"pc":"', new='"pc":"x')
    assert verify_log(desk.session) == Break(seq=heads(desk)[0].seq, how="anchor")


def test_what_no_paper_stands_after_can_be_rewritten_unseen(stage: Stage) -> None:
    """The honest limit (docs/threats.md): the paper proves what came before it, not what came after."""
    desk = stage("closed").ward
    last = heads(desk)[-1].seq
    rewrite(desk, at=last + 1, old='"pc":"', new='"pc":"x')
    assert verify_log(desk.session) is None


def test_a_log_cut_before_a_paper_is_short(stage: Stage) -> None:
    desk = stage("closed").ward
    first = heads(desk)[0].seq
    cut(desk, first - 2)
    found = verify_log(desk.session)
    assert found is not None
    assert found.how in ("short", "anchor")


def test_an_auditor_verifies_and_changes_nothing(stage: Stage) -> None:
    desk = stage("closed").contractor
    with in_role(desk.session, "auditor"):
        assert verify_log(desk.session) is None
    assert_not_permitted(desk.session, "auditor", "lot.seal", lambda: desk.session.require("lot.seal"))
