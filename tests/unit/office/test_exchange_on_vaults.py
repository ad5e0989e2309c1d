"""The protocol between two real vaults: each refusal by its name, before a single row is written (A5, B7, D1)."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from sitter_desk import errors
from sitter_desk.domain.exchange import Versions
from sitter_desk.domain.records import (
    Applicant,
    Application,
    Approval,
    AuditHead,
    CarriedItem,
    Decision,
    Engagement,
    ExportRow,
    Handover,
    Question,
    Record,
    Round,
    Screening,
)
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.receiving import THE_WARDS, apply_bundle, stage_bundle
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.session import new_id
from sitter_desk.sealing import strict
from sitter_desk.sealing.decision import sign_statement
from sitter_desk.sealing.signature import new_signing_key, public_key
from sitter_desk.vault import peers
from tests.examples import example
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import Pair, acts, dump, forge_disc, key_of, refused

HEADS: list[tuple[dict[str, Any], type[errors.SitterError]]] = [
    ({"practice": False}, errors.BundlePractice),
    ({"engagement": "e" * 32}, errors.BundleEngagementOther),
    ({"recipient": "e" * 32}, errors.BundleRecipientOther),
    ({"card": {"desk": "e" * 32}}, errors.BundleSenderOther),
    ({"card": {"incarnation": 0}}, errors.BundleIncarnationOlder),
    ({"key": new_signing_key()}, errors.BundleKeyOther),
    ({"number": 1}, errors.BundleOlder),
    ({"number": 0}, errors.BundleOlder),
    ({"base": 2}, errors.BundleBaseUnknown),
    ({"acknowledged": 2}, errors.BundleAcknowledgesUnknown),
    ({"versions": Versions(container=2, records=1, rules=1)}, errors.BundleVersionNewer),
    ({"versions": Versions(container=1, records=2, rules=1)}, errors.BundleVersionNewer),
    ({"versions": Versions(container=1, records=1, rules=2)}, errors.BundleRulesNewer),
]


@pytest.fixture
def pair(stage: Stage) -> Pair:
    """The ward sent its kit (applied) and its decisions (number 2, on the way); the contractor one report."""
    return stage("sent")


def first(desk: CircleDesk, kind: type[Record], **equals: object) -> Any:
    with desk.session.reading() as reader:
        return reader.find(kind, **equals)[0]


@pytest.mark.parametrize(("head", "error"), HEADS, ids=lambda value: getattr(value, "__name__", ""))
def test_a_head_out_of_place_is_refused_by_name(
    pair: Pair, head: dict[str, Any], error: type[errors.SitterError]
) -> None:
    disc = forge_disc(pair.out, pair.ward, **head)
    with refused(pair.contractor.session, error):
        stage_bundle(pair.contractor.session, *disc)
    assert acts(pair.contractor.session)[-1] == ("bundle.inspect", "bundle")


def test_a_head_in_place_is_taken_by_both_sides(pair: Pair) -> None:
    """The positive of the table above: what is refused there is refused for its own fault alone."""
    item = first(pair.contractor, CarriedItem, owner=pair.contractor.session.desk)
    sent: list[tuple[CircleDesk, CircleDesk, Record]] = [
        (pair.contractor, pair.ward, replace(first(pair.ward, Round), id=new_id(), number=2)),
        (pair.ward, pair.contractor, replace(item, id=new_id(), revision=1)),
    ]
    for here, there, record in sent:
        preview = stage_bundle(here.session, *forge_disc(pair.out, there, (record,), number=2))
        apply_bundle(here.session, preview)
        assert first(here, type(record), id=record.id) == record


def test_every_refusal_of_the_protocol_is_reached_here() -> None:
    elsewhere = {errors.REFUSALS[name] for name in ("replayed", "untrusted", "log")}  # below, and in test_receiving
    assert set(errors.REFUSALS.values()) == {error for _, error in HEADS} | elsewhere


def test_a_senders_log_that_grew_shorter_is_refused(pair: Pair) -> None:
    session = pair.contractor.session
    apply_bundle(session, stage_bundle(session, *pair.disc("decisions")))
    with refused(session, errors.REFUSALS["log"]):
        stage_bundle(session, *forge_disc(pair.out, pair.ward, audit=AuditHead(site="ward", seq=1, head="00" * 32)))


def test_a_replay_is_refused_by_name(pair: Pair) -> None:
    session = pair.contractor.session
    apply_bundle(session, stage_bundle(session, *pair.disc("decisions")))
    with refused(session, errors.BundleReplayed):
        stage_bundle(session, *pair.disc("decisions"))
    with refused(session, errors.BundleOlder):
        stage_bundle(session, *pair.disc("kit"))


def test_an_older_number_under_a_new_id_is_refused(pair: Pair) -> None:
    session = pair.contractor.session
    apply_bundle(session, stage_bundle(session, *pair.disc("decisions")))
    for number in (1, 2):
        with refused(session, errors.BundleOlder):
            stage_bundle(session, *forge_disc(pair.out, pair.ward, number=number))


def test_a_lost_disc_is_named_and_survived(pair: Pair) -> None:
    """Number 2 never arrives; number 3 stands alone and holds all of it (A5)."""
    third = seal_bundle(
        pair.ward.session, pair.ward.engagement, folder=pair.ward.cd, made_on="2025-04-24", return_by=""
    )
    session = pair.contractor.session
    preview = stage_bundle(session, third.written.path, third.password)
    assert (third.head.number, third.head.base, preview.missing) == (3, 1, (2,))
    apply_bundle(session, preview)
    with session.reading() as reader, pair.ward.session.reading() as theirs:
        key = lambda decision: decision.id  # noqa: E731  one use
        assert sorted(reader.find(Decision), key=key) == sorted(theirs.find(Decision), key=key)
    pair.step("notices")
    with refused(session, errors.BundleOlder):
        stage_bundle(session, *pair.disc("decisions"))


def test_a_sender_put_back_from_a_backup_is_named(pair: Pair) -> None:
    session = pair.contractor.session
    record = replace(first(pair.ward, Round), id=new_id(), number=2)
    preview = stage_bundle(session, *forge_disc(pair.out, pair.ward, (record,), card={"incarnation": 2}))
    assert preview.restored
    apply_bundle(session, preview)
    with refused(session, errors.BundleIncarnationOlder):
        stage_bundle(session, *forge_disc(pair.out, pair.ward, number=9))


# ---- records --------------------------------------------------------------------------------------------------------


def not_of_the_sender(pair: Pair) -> Record:
    return replace(first(pair.contractor, Applicant), name="練習　他人")


def newer_of_the_receiver(pair: Pair) -> Record:
    old = first(pair.contractor, Application)
    return replace(old, revision=old.revision + 1, state="withdrawn")


def older_revision(pair: Pair) -> Record:
    desk = pair.contractor
    apply_bundle(desk.session, stage_bundle(desk.session, *pair.disc("decisions")))
    return replace(first(desk, Handover, state="recorded"), revision=1, state="printed")


def other_content(pair: Pair) -> Record:
    return replace(first(pair.ward, Engagement), purpose="練習：別の目的")


def owner_exchanged(pair: Pair) -> Record:
    return replace(first(pair.contractor, Screening), owner=pair.ward.session.desk, revision=9)


def unsigned_decision(pair: Pair) -> Record:
    return replace(first(pair.ward, Decision), id=new_id(), signature="00" * 64)


def raised_amount(pair: Pair) -> Record:
    genuine = first(pair.ward, Decision)
    return replace(genuine, amount_yen=genuine.amount_yen + 1)


def moved_to_another(pair: Pair) -> Record:
    with pair.ward.session.reading() as reader:
        genuine, other = reader.find(Decision)[:2]
    return replace(genuine, id=new_id(), application=other.application)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (not_of_the_sender, errors.RecordNotTheirs),
        (newer_of_the_receiver, errors.RecordNotTheirs),
        (older_revision, errors.OlderRecord),
        (other_content, errors.ConflictingRecord),
        (owner_exchanged, errors.ConflictingRecord),
        (unsigned_decision, errors.DecisionForged),
        (raised_amount, errors.DecisionForged),
        (moved_to_another, errors.DecisionForged),
    ],
)
def test_a_record_that_the_sender_may_not_send_is_refused_by_name(
    pair: Pair, make: Callable[[Pair], Record], error: type[errors.SitterError]
) -> None:
    disc = forge_disc(pair.out, pair.ward, (make(pair),), number=3)
    with refused(pair.contractor.session, error):
        stage_bundle(pair.contractor.session, *disc)


def test_one_bad_record_among_good_ones_refuses_them_all(pair: Pair) -> None:
    good = [replace(first(pair.ward, Round), id=new_id(), number=number) for number in range(2, 8)]
    disc = forge_disc(pair.out, pair.ward, (*good, unsigned_decision(pair)))
    with refused(pair.contractor.session, errors.DecisionForged):
        stage_bundle(pair.contractor.session, *disc)


def test_a_record_that_hangs_in_the_air_is_not_applied(pair: Pair) -> None:
    lost = replace(first(pair.ward, ExportRow), id=new_id(), file="f" * 32)
    session = pair.contractor.session
    preview = stage_bundle(session, *forge_disc(pair.out, pair.ward, (lost,)))
    with refused(session, errors.BrokenReference):
        apply_bundle(session, preview)


def owned_by_contractor(pair: Pair, kind: type[Record]) -> Record:
    """A record of the ward's alone in the contractor's name: one of the ward's own copied, or an invented one. A
    question is one of the ward's if it sends a case back."""
    desk = pair.contractor.session.desk
    found = pair.ward.session.vault.own_reader().find(kind)
    if found:
        return replace(found[0], id=new_id(), owner=desk, revision=1)
    made = replace(example(kind), id=new_id(), owner=desk, engagement=pair.ward.engagement.id, revision=1)
    return replace(made, kind="send_back") if isinstance(made, Question) else made


@pytest.mark.parametrize("kind", [*THE_WARDS, Question])
def test_what_the_ward_alone_says_is_not_taken_from_a_contractor(pair: Pair, kind: type[Record]) -> None:
    """Rules, rounds, approvals, decisions and confirmation records are the ward's words, whoever signs the disc."""
    disc = forge_disc(pair.out, pair.contractor, (owned_by_contractor(pair, kind),))
    with refused(pair.ward.session, errors.RecordNotTheirs):
        stage_bundle(pair.ward.session, *disc)


def test_a_decision_signed_by_the_contractor_is_none_at_the_ward(pair: Pair) -> None:
    genuine = first(pair.ward, Decision)
    statement = strict.decode(genuine.statement.encode(), DecisionStatement)
    with pair.contractor.session.reading() as reader:
        key = key_of(reader)
    text, signature = sign_statement(key, replace(statement, amount_yen=1_000_000))
    forged = replace(
        genuine, id=new_id(), owner=pair.contractor.session.desk, revision=1, amount_yen=1_000_000, statement=text,
        signature=signature, signer=public_key(key).hex(),
    )  # fmt: skip
    disc = forge_disc(pair.out, pair.contractor, (forged,))
    with refused(pair.ward.session, errors.RecordNotTheirs, errors.DecisionForged):
        stage_bundle(pair.ward.session, *disc)


# ---- a program that dies --------------------------------------------------------------------------------------------

DYING = """
import os, signal, sys
from pathlib import Path
from sitter_desk.office import receiving
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.office.circle import practice
from sitter_desk.office.desks import Machine, open_desk
from sitter_desk.vault import staging
from sitter_desk.vault.act import Act

folder, disc, password, at, where = sys.argv[1:]
staging._PIECE = 1
def dying(work, after, calls=[0]):
    def counted(*given):
        calls[0] += 1
        if calls[0] == after:
            os.kill(os.getpid(), signal.SIGKILL)
        return work(*given)
    return counted
if where == "staging":
    staging.Staging.add = dying(staging.Staging.add, 5)
else:
    Act.put_received = dying(Act.put_received, 3)
person = practice.CONTRACTOR_PERSON
session = open_desk(Path(folder), login=person.login, password=person.password,
    machine=Machine(pc="練習", now=lambda: int(at)), waited=0)
receiving.apply_bundle(session, receiving.stage_bundle(session, Path(disc), password))
"""


@pytest.mark.parametrize("where", ["staging", "applying"])
def test_a_killed_import_leaves_nothing_and_can_be_repeated(pair: Pair, where: str) -> None:
    desk, (disc, password) = pair.contractor, pair.disc("decisions")
    before = dump(desk.session)
    desk.close()
    command = [sys.executable, "-c", DYING, str(desk.folder), str(disc), password, str(pair.clock()), where]
    killed = subprocess.run(command, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    pair.ward.close()
    pair.reopen()
    assert dump(desk.session) == before
    apply_bundle(desk.session, stage_bundle(desk.session, disc, password))
    assert first(desk, Decision).approval == first(pair.ward, Approval).id


def test_peers_know_what_was_taken_and_what_was_acknowledged(stage: Stage) -> None:
    pair = stage("closed")
    with pair.ward.session.reading() as ward, pair.contractor.session.reading() as contractor:
        theirs, ours = peers.all_peers(ward)[0], peers.all_peers(contractor)[0]
    assert (theirs.sent, theirs.acknowledged, theirs.applied) == (2, 2, 2)
    assert (ours.sent, ours.acknowledged, ours.applied) == (2, 1, 2)
    assert {field.name for field in fields(theirs)} >= {"incarnation", "versions", "audit"}
    assert practice.WARD_PERSON.name not in repr((theirs, ours))
    assert isinstance(pair.out, Path)
