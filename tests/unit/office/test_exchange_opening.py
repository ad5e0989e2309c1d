"""Opening a medium step by step: found, unlocked, its sender known, verified, taken in; each try an entry."""

import shutil
from pathlib import Path

import pytest

from sitter_desk.errors import (
    BundleAltered,
    BundleEngagementOther,
    BundlePasswordWrong,
    BundlePractice,
    BundleRecipientOther,
    BundleReplayed,
    BundleSenderUntrusted,
    Cancelled,
    MediumReadFailed,
    NoBundleOnMedium,
    NotABundle,
    NotPermitted,
    PasswordMistyped,
)
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.desks import Kit, found_contractor_desk
from sitter_desk.office.receiving import apply_bundle, discard_bundle, trust_peer
from sitter_desk.office.session import Session
from sitter_desk.office.views.exchange_opening import (
    FoundBundle,
    Medium,
    is_wrong_password,
    look_at_medium,
    unlock_bundle,
    verify_bundle,
    wait_after,
    waiting_bundle,
)
from sitter_desk.sealing.signature import fingerprint
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import Pair, acts, dump, forge_disc, in_role, refused


def looked(desk: CircleDesk, folder: Path) -> Medium:
    with desk.session.reading() as reader:
        return look_at_medium(reader, folder)


def only(folder: Path, disc: Path) -> Path:
    """A medium with one bundle alone."""
    folder.mkdir(parents=True)
    shutil.copy(disc, folder)
    return folder


def found(desk: CircleDesk, folder: Path, name: str = "") -> FoundBundle:
    return next(each for each in looked(desk, folder).found if not name or each.number == name)


def report(pair: Pair) -> tuple[FoundBundle, str]:
    path, password = pair.disc("report")
    return found(pair.ward, path.parent, path.stem), password


def labelled(path: Path, password: str, name: str = "M-1") -> str:
    """A forged bundle gets the name that a bundle has."""
    path.rename(path.with_name(f"{name}.sdb"))
    return password


def facts(session: Session) -> list[dict[str, object]]:
    with session.reading() as reader:
        entries = reader.audit_entries(act="bundle.inspect", limit=1_000)
    return [dict(entry.facts) for entry in entries]


def test_the_awaited_disc_is_known_by_its_label(stage: Stage, tmp_path: Path) -> None:
    pair = stage("reported")
    medium = looked(pair.ward, only(tmp_path / "cd", pair.disc("report")[0]))
    [bundle] = medium.found
    assert medium.awaited == ("M-C-SJ6-0001",)
    assert (bundle.number, bundle.notice, bundle.standing) == ("M-C-SJ6-0001", "PW-C-SJ6-0001", "expected")
    assert bundle.size == pair.disc("report")[0].stat().st_size
    assert bundle.can_be_opened
    assert bundle.arrival is not None
    assert (bundle.arrival.day, bundle.arrival.time) == ("2025-04-16", "10:30")


def test_looking_at_a_medium_changes_nothing(stage: Stage) -> None:
    pair = stage("reported")
    before, log = dump(pair.ward.session), acts(pair.ward.session)
    looked(pair.ward, pair.ward.cd)
    assert (dump(pair.ward.session), acts(pair.ward.session)) == (before, log)


def test_ours_and_what_is_taken_in_are_told_apart(stage: Stage) -> None:
    pair = stage("received")
    standings = {each.number: each.standing for each in looked(pair.ward, pair.ward.cd).found}
    assert standings == {pair.tray["disc kit"]: "ours", pair.tray["disc report"]: "applied"}
    theirs = {each.number: each.standing for each in looked(pair.contractor, pair.ward.cd).found}
    assert theirs == {pair.tray["disc kit"]: "applied", pair.tray["disc report"]: "ours"}


@pytest.mark.parametrize(
    ("name", "standing", "gap"),
    [
        ("M-C-SJ6-0004", "later", ("M-C-SJ6-0002", "M-C-SJ6-0003")),
        ("M-C-SJ6-0002", "expected", ()),
        ("M-C-SJ6-0001", "earlier", ()),
        ("M-C-AB1-0002", "unknown", ()),
        ("CD", "unknown", ()),
    ],
)
def test_a_label_says_where_a_disc_stands(
    stage: Stage, tmp_path: Path, name: str, standing: str, gap: tuple[str, ...]
) -> None:
    pair = stage("received")
    path, _ = forge_disc(tmp_path, pair.contractor)
    folder = tmp_path / "cd"
    folder.mkdir()
    path.rename(folder / f"{name}.sdb")
    [bundle] = looked(pair.ward, folder).found
    assert (bundle.standing, bundle.gap) == (standing, gap)
    assert bundle.can_be_opened == (standing != "earlier")


def test_what_cant_be_opened_here_is_refused_by_name(stage: Stage, tmp_path: Path) -> None:
    pair = stage("reported")
    folder = tmp_path / "cd"
    folder.mkdir()
    (folder / "M-1.sdb").write_bytes(b"something else")
    path, _ = forge_disc(tmp_path, pair.contractor, recipient="0" * 32)
    path.rename(folder / "M-2.sdb")
    path, _ = forge_disc(tmp_path, pair.contractor, practice=False)
    path.rename(folder / "M-3.sdb")
    refusals = [type(each.refusal) for each in looked(pair.ward, folder).found]
    assert refusals == [NotABundle, BundleRecipientOther, BundlePractice]
    assert {each.standing for each in looked(pair.ward, folder).found} == {"refused"}


def test_an_empty_drive_and_an_empty_disc_are_named(stage: Stage, tmp_path: Path) -> None:
    desk = stage("reported").ward
    with pytest.raises(MediumReadFailed):
        looked(desk, tmp_path / "none")
    with pytest.raises(NoBundleOnMedium):
        looked(desk, tmp_path)


def test_the_whole_way(stage: Stage) -> None:
    pair = stage("reported")
    bundle, password = report(pair)
    session = pair.ward.session
    unlocked = unlock_bundle(session, bundle, password)
    assert not unlocked.trusted
    trust_peer(session, unlocked.head, pair.tray["fingerprint contractor"])
    assert unlock_bundle(session, bundle, password).trusted
    verified = verify_bundle(session, bundle, password)
    engagement = pair.ward.engagement
    assert (verified.sender, verified.contract_year) == (engagement.contractor_name, engagement.contract_year)
    assert verified.recipient == f"{engagement.ward_name}{engagement.section}"
    assert verified.fingerprint == pair.tray["fingerprint contractor"]
    assert (verified.last, verified.last_disc, verified.missing) == (0, "", ())
    assert verified.total == verified.to_take_in == verified.preview.total("new")
    assert [kind.type_name for kind in verified.kinds][:3] == ["applicant", "child", "application"]
    with session.reading() as reader:
        assert waiting_bundle(reader)
    apply_bundle(session, verified.preview)
    with session.reading() as reader:
        assert not waiting_bundle(reader)
    assert report(pair)[0].standing == "applied"


def test_every_try_is_an_entry_and_a_refused_one_has_its_code(stage: Stage) -> None:
    pair = stage("reported")
    bundle, password = report(pair)
    session = pair.ward.session
    count = len(facts(session))
    with refused(session, BundlePasswordWrong) as caught:
        unlock_bundle(session, bundle, pair.tray["password kit"])
    assert is_wrong_password(caught.value)
    assert facts(session)[count:] == [
        {"disc": bundle.number, "tried": 1}, {"disc": bundle.number, "refused": "SD-307"},
    ]  # fmt: skip
    with refused(session, PasswordMistyped) as slip:
        unlock_bundle(session, bundle, password[:-1] + ("0" if password[-1] != "0" else "1"))
    assert not is_wrong_password(slip.value)
    unlock_bundle(session, bundle, password)
    assert facts(session)[-1] == {"disc": bundle.number, "tried": 1}
    assert password not in repr(facts(session))


def test_a_disc_of_another_engagement_is_named_before_a_fingerprint_is_asked_for(stage: Stage, tmp_path: Path) -> None:
    pair = stage("reported")
    password = labelled(*forge_disc(tmp_path, pair.contractor, engagement="0" * 32))
    with refused(pair.ward.session, BundleEngagementOther):
        unlock_bundle(pair.ward.session, found(pair.ward, tmp_path), password)


def test_an_untrusted_sender_is_verified_by_nobody(stage: Stage) -> None:
    pair = stage("reported")
    bundle, password = report(pair)
    with refused(pair.ward.session, BundleSenderUntrusted):
        verify_bundle(pair.ward.session, bundle, password)
    assert facts(pair.ward.session)[-1]["refused"] == "SD-324"


def test_a_flipped_byte_is_an_entry_and_leaves_nothing(stage: Stage, tmp_path: Path) -> None:
    pair = stage("reported")
    bundle, password = report(pair)
    trust_peer(pair.ward.session, unlock_bundle(pair.ward.session, bundle, password).head, _printed(pair))
    data = bytearray(bundle.path.read_bytes())
    data[-1] ^= 1
    (tmp_path / bundle.path.name).write_bytes(data)
    with refused(pair.ward.session, BundleAltered):
        verify_bundle(pair.ward.session, found(pair.ward, tmp_path), password)
    assert facts(pair.ward.session)[-1]["refused"] == "SD-309"


def _printed(pair: Pair) -> str:
    return str(pair.tray["fingerprint contractor"])


def test_stopping_is_no_refusal(stage: Stage) -> None:
    pair = stage("reported")
    bundle, password = report(pair)
    session = pair.ward.session
    trust_peer(session, unlock_bundle(session, bundle, password).head, _printed(pair))

    def stop(*_: int) -> None:
        raise Cancelled

    with refused(session, Cancelled):
        verify_bundle(session, bundle, password, progress=stop)
    assert "refused" not in facts(session)[-1]


def test_a_bundle_taken_in_already_is_refused_again(stage: Stage) -> None:
    pair = stage("received")
    bundle, password = report(pair)
    assert not bundle.can_be_opened
    with refused(pair.ward.session, BundleReplayed):
        unlock_bundle(pair.ward.session, bundle, password)


def test_numbers_between_are_named_by_their_labels(stage: Stage, tmp_path: Path) -> None:
    pair = stage("told")
    password = labelled(*forge_disc(tmp_path, pair.ward, number=5, base=2))
    session = pair.contractor.session
    verified = verify_bundle(session, found(pair.contractor, tmp_path), password)
    assert (verified.last, verified.last_disc) == (2, "M-W-SJ6-0002")
    assert verified.missing == ("M-W-SJ6-0003", "M-W-SJ6-0004")
    assert (verified.total, verified.to_take_in) == (0, 0)
    with pair.ward.session.reading() as reader:
        assert verified.fingerprint == fingerprint(reader.desk_public_key())
    discard_bundle(session)


def test_the_kit_is_verified_where_the_engagement_is_not_known_yet(stage: Stage) -> None:
    """A desk that was just founded knows its ward's key and nothing else."""
    pair = stage("kit")
    disc, password = pair.disc("kit")
    kit = Kit(disc=disc, password=password, typed_fingerprint=pair.tray["fingerprint ward"])
    desk = pair.contractor
    desk.opened, _ = found_contractor_desk(
        desk.folder, practice.CONTRACTOR_PERSON, kit, practice=True, machine=desk.machine
    )
    bundle = found(desk, disc.parent)
    assert (bundle.standing, looked(desk, disc.parent).awaited) == ("unknown", ())
    verified = verify_bundle(desk.session, bundle, password)
    assert (verified.sender, verified.recipient, verified.contract_year) == ("", "", 0)
    assert verified.to_take_in > 0
    apply_bundle(desk.session, verified.preview)
    assert looked(desk, disc.parent).awaited == ("M-W-SJ6-0002",)


def test_each_wrong_password_waits_longer() -> None:
    assert [wait_after(tries) for tries in (0, 1, 2, 3, 6, 7, 100)] == [0, 2, 4, 8, 64, 64, 64]


def test_an_auditor_tries_no_password(stage: Stage) -> None:
    pair = stage("reported")
    bundle, password = report(pair)
    with in_role(pair.ward.session, "auditor"), pytest.raises(NotPermitted):
        unlock_bundle(pair.ward.session, bundle, password)
