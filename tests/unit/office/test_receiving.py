"""Opening a disc: looked at, verified into staging, applied in one act, or refused with the vault as it was."""

from pathlib import Path

import pytest

from sitter_desk.domain.records import Application, CarriedItem, Screening
from sitter_desk.errors import (
    BundleAltered,
    BundleHeaderDamaged,
    BundlePasswordWrong,
    BundleReplayed,
    BundleSenderUntrusted,
    BundleTrailing,
    BundleTruncated,
    Cancelled,
    DamagedData,
    FingerprintDiffers,
    MediumReadFailed,
    NotABundle,
    NothingFound,
    PasswordIncomplete,
    PasswordMistyped,
    SitterError,
)
from sitter_desk.office.receiving import apply_bundle, discard_bundle, look_at_head, stage_bundle, trust_peer
from sitter_desk.vault import peers, staging
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import Pair, acts, assert_not_permitted, dump, in_role, refused

OTHER_CODE = "00000-11114-22228-3333C-4444G-5555M-6666R"


def test_a_wrong_fingerprint_trusts_nobody(stage: Stage) -> None:
    pair = stage("reported")
    head = look_at_head(*pair.disc("report"))
    right = pair.tray["fingerprint contractor"]
    wrong = ("0" if right[0] != "0" else "1") + right[1:]
    for typed in (wrong, right[:-1], "", pair.tray["fingerprint ward"]):
        with refused(pair.ward.session, FingerprintDiffers):
            trust_peer(pair.ward.session, head, typed)


def test_a_fingerprint_is_taken_as_people_type_it(stage: Stage) -> None:
    pair = stage("reported")
    typed = pair.tray["fingerprint contractor"].replace("-", " ").lower()
    trust_peer(pair.ward.session, look_at_head(*pair.disc("report")), typed)
    with pair.ward.session.reading() as reader:
        peer = peers.all_peers(reader)[0]
        key = look_at_head(*pair.disc("report")).sender.public_key
    assert (peer.trusted, peer.public_key) == (True, key)


def test_an_untrusted_disc_shows_its_head_and_no_more(stage: Stage) -> None:
    pair = stage("reported")
    head = look_at_head(*pair.disc("report"))
    assert (head.number, head.purpose, head.recipient) == (1, "report", pair.ward.session.desk)
    with refused(pair.ward.session, BundleSenderUntrusted):
        stage_bundle(pair.ward.session, *pair.disc("report"))


def trusted(pair: Pair) -> None:
    trust_peer(pair.ward.session, look_at_head(*pair.disc("report")), pair.tray["fingerprint contractor"])


def test_a_preview_tells_what_would_come_and_changes_nothing(stage: Stage) -> None:
    pair = stage("reported")
    trusted(pair)
    session, before = pair.ward.session, dump(pair.ward.session)
    preview = stage_bundle(session, *pair.disc("report"))
    after = dump(session)
    assert len(after.pop("staging")) == preview.total("new") > 0
    before.pop("staging")
    assert after == before
    assert preview.counts["application"] == {"new": 4}
    assert preview.counts["screening"] == {"new": 5}  # the one that was mended was screened twice
    assert (preview.total("changed"), preview.missing, preview.restored) == (0, (), False)


def test_applied_is_what_was_previewed(stage: Stage) -> None:
    pair = stage("reported")
    trusted(pair)
    session = pair.ward.session
    preview = stage_bundle(session, *pair.disc("report"))
    apply_bundle(session, preview)
    with session.reading() as reader, pair.contractor.session.reading() as theirs:
        assert reader.find(Application) == sorted(theirs.find(Application), key=lambda each: each.id)
        assert reader.count(Screening) == 5
        assert staging.staged_bundles(reader) == []
        assert peers.all_peers(reader)[0].applied == 1
    assert acts(session)[-1][0] == "bundle.apply"


def test_applying_the_same_preview_twice_changes_nothing(stage: Stage) -> None:
    pair = stage("reported")
    trusted(pair)
    preview = stage_bundle(pair.ward.session, *pair.disc("report"))
    apply_bundle(pair.ward.session, preview)
    with refused(pair.ward.session, BundleReplayed):
        apply_bundle(pair.ward.session, preview)
    with refused(pair.ward.session, BundleReplayed):
        stage_bundle(pair.ward.session, *pair.disc("report"))


def test_a_discarded_preview_can_not_be_applied_but_staged_again(stage: Stage) -> None:
    pair = stage("reported")
    trusted(pair)
    preview = stage_bundle(pair.ward.session, *pair.disc("report"))
    discard_bundle(pair.ward.session)
    with refused(pair.ward.session, NothingFound):
        apply_bundle(pair.ward.session, preview)
    apply_bundle(pair.ward.session, stage_bundle(pair.ward.session, *pair.disc("report")))


def test_an_error_in_the_middle_of_applying_applies_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = stage("reported")
    trusted(pair)
    session = pair.ward.session
    preview = stage_bundle(session, *pair.disc("report"))
    before = dump(session)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(peers, "applied", fail)
    with pytest.raises(ZeroDivisionError):
        apply_bundle(session, preview)
    assert dump(session) == before
    monkeypatch.undo()
    apply_bundle(session, preview)


def test_what_a_sheet_moved_moves_here_too(stage: Stage) -> None:
    pair = stage("told")
    with pair.contractor.session.reading() as reader:
        mine = reader.find(CarriedItem, owner=pair.contractor.session.desk)
    assert {item.state for item in mine} == {"handed_over"}


@pytest.mark.parametrize(
    ("password", "error"),
    [(OTHER_CODE, SitterError), ("", PasswordIncomplete), ("ABCDE-FGH", SitterError)],
)
def test_a_wrong_password_opens_nothing(stage: Stage, password: str, error: type[SitterError]) -> None:
    pair = stage("reported")
    trusted(pair)
    path, _ = pair.disc("report")
    with refused(pair.ward.session, error):
        stage_bundle(pair.ward.session, path, password)


def test_a_password_of_another_disc_and_a_slip_are_told_apart(stage: Stage) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    with refused(pair.ward.session, BundlePasswordWrong):
        stage_bundle(pair.ward.session, path, pair.tray["password kit"])
    slipped = password[:-1] + ("0" if password[-1] != "0" else "1")
    with refused(pair.ward.session, PasswordMistyped) as caught:
        stage_bundle(pair.ward.session, path, slipped)
    assert caught.value.details == {"groups": "7"}


def test_no_part_of_a_disc_can_be_changed_or_cut(stage: Stage, tmp_path: Path) -> None:
    """A sample at the desk; each byte and each length is swept in tests/faults."""
    pair = stage("reported")
    trusted(pair)
    path, password = pair.disc("report")
    whole, spoilt = path.read_bytes(), tmp_path / "spoilt.sdb"
    size = len(whole)
    changed = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in (0, 30, 400, size // 2, size - 1)]
    cut = [whole[:length] for length in (0, 10, 300, 500, size // 2, size - 1)]
    kinds = (
        NotABundle, BundleHeaderDamaged, BundlePasswordWrong, BundleAltered, BundleTruncated, BundleTrailing,
        DamagedData,
    )  # fmt: skip
    for data in [*changed, *cut, whole + b"\0"]:
        spoilt.write_bytes(data)
        with refused(pair.ward.session, *kinds):
            stage_bundle(pair.ward.session, spoilt, password)
    apply_bundle(pair.ward.session, stage_bundle(pair.ward.session, path, password))


def test_a_drive_without_a_disc_is_named(stage: Stage, tmp_path: Path) -> None:
    pair = stage("reported")
    for path in (tmp_path / "none.sdb", tmp_path):
        with refused(pair.ward.session, MediumReadFailed):
            stage_bundle(pair.ward.session, path, pair.tray["password report"])


def test_who_may_look_trust_and_apply(stage: Stage) -> None:
    pair = stage("reported")
    session, disc = pair.ward.session, pair.disc("report")
    head = look_at_head(*disc)
    typed = pair.tray["fingerprint contractor"]
    for role in ("handler", "auditor"):
        assert_not_permitted(session, role, "peer.trust", lambda: trust_peer(session, head, typed))
    trusted(pair)
    assert_not_permitted(session, "auditor", "bundle.inspect", lambda: stage_bundle(session, *disc))
    with in_role(session, "handler"):
        preview = stage_bundle(session, *disc)
    assert_not_permitted(session, "handler", "bundle.apply", lambda: apply_bundle(session, preview))
    apply_bundle(session, preview)


def test_who_verifies_and_takes_in_is_told_how_far(stage: Stage) -> None:
    pair = stage("reported")
    trusted(pair)
    path, password = pair.disc("report")
    read: list[tuple[int, int]] = []
    taken: list[tuple[int, int]] = []
    preview = stage_bundle(pair.ward.session, path, password, progress=lambda *so: read.append(so))
    apply_bundle(pair.ward.session, preview, progress=lambda *so: taken.append(so))
    assert read[-1] == (path.stat().st_size, path.stat().st_size)
    assert taken[0] == (0, preview.total("new"))


def test_stopped_while_verifying_or_taking_in_changes_nothing(stage: Stage) -> None:
    pair = stage("reported")
    trusted(pair)
    session, disc = pair.ward.session, pair.disc("report")

    def stop(*_: int) -> None:
        raise Cancelled

    with refused(session, Cancelled):
        stage_bundle(session, *disc, progress=stop)
    preview = stage_bundle(session, *disc)
    with refused(session, Cancelled):
        apply_bundle(session, preview, progress=stop)
    apply_bundle(session, preview)
