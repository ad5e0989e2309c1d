"""A desk comes into being whole or not at all, from what the first run gathered."""

from pathlib import Path

import pytest

from sitter_desk.domain.records import Application, Engagement, ExportRow, Round, RuleSet
from sitter_desk.errors import (
    BundlePasswordWrong,
    FingerprintDiffers,
    MomentUnclear,
    NotAKit,
    PasswordUnfit,
    RecordUnfit,
    SitterError,
    VaultExists,
)
from sitter_desk.office import founding
from sitter_desk.office.desks import Machine, enter_by_recovery, look_at_desk, open_desk
from sitter_desk.office.first_run import Fault, Run, defaults
from sitter_desk.office.founding import (
    compare_key,
    folder_faults,
    free_folder,
    make_contractor_desk,
    make_ward_desk,
    open_kit,
    practice_faults,
    presets,
    proposed_rules,
    recovery_sheet,
)
from sitter_desk.workstation.machine import Place, Storage
from sitter_desk.workstation.secret_store import SecretStore
from tests.unit.documents.reading import texts
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import CHEAP, Pair, Ticking, acts
from tests.unit.office.test_first_run import GOOD, TODAY

MACHINE = Machine(pc="窓口", now=Ticking(), kdf=CHEAP)


def ward_values(folder: Path, **changes: str) -> dict[str, str]:
    run = Run(door="ward", values=defaults("ward", TODAY, folder=str(folder)))
    for name in ("ward_name", "section", "contractor_name", "number", "rules", "mayor_name", "phone"):
        run = run.typed(name, GOOD[name])
    return {**run.values, **{name: GOOD[name] for name in ("name", "login", "password")}, **changes}


def kit_values(pair: Pair, folder: Path, **changes: str) -> dict[str, str]:
    return {
        "folder": str(folder),
        **{name: GOOD[name] for name in ("name", "login", "password")},
        "kit_password": pair.tray["password kit"],
        "fingerprint": pair.tray["fingerprint ward"],
        **changes,
    }


def test_a_ward_desk_has_its_engagement_round_and_draft_rules(tmp_path: Path) -> None:
    made = make_ward_desk(
        ward_values(tmp_path / "desk", rules_before="shinjuku-2024", first_day="R8.4.1"), machine=MACHINE, practice=True
    )
    with made.session.reading() as reader:
        [engagement], [first] = reader.find(Engagement), reader.find(Round)
        rules = {each.year_of_use: each.version for each in reader.find(RuleSet)}
    assert (engagement.ward_name, engagement.contract_year, engagement.code) == ("桜台区", 2026, "R8")
    assert (engagement.first_day, engagement.last_day) == ("2026-04-01", "2027-03-31")
    assert engagement.letterhead.mayor_title == "桜台区長"
    assert engagement.policy.return_within_days == 30
    assert [each.step for each in first.plan] == ["close", "report", "decide", "deliver", "pay"]
    assert set(rules) == {2024, 2025}
    made.session.close()
    person = founding.person_of(ward_values(tmp_path))
    enter_by_recovery(tmp_path / "desk", person, made.recovery, machine=MACHINE, waited=0).close()


def test_a_real_ward_desk_is_bound_to_this_pc(secret_service: dict[str, str], tmp_path: Path) -> None:
    machine = Machine(pc="窓口", now=Ticking(), store=SecretStore(), kdf=CHEAP)
    made = make_ward_desk(ward_values(tmp_path / "desk"), machine=machine)
    assert not made.session.practice
    made.session.close()
    sign = look_at_desk(tmp_path / "desk", machine=machine)
    assert (sign.logins, sign.site, sign.practice) == (("ward",), "ward", False)
    open_desk(tmp_path / "desk", login="ward", password=GOOD["password"], machine=machine, waited=0).close()


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"rules": "nowhere-2025"}, SitterError),
        ({"first_day": "R8.2.30"}, MomentUnclear),
        ({"password": "kurz"}, PasswordUnfit),
        ({"code": "x"}, RecordUnfit),
    ],
)
def test_what_is_wrong_leaves_no_desk(tmp_path: Path, changes: dict[str, str], error: type[SitterError]) -> None:
    with pytest.raises(error):
        make_ward_desk(ward_values(tmp_path / "desk", **changes), machine=MACHINE, practice=True)
    assert list(tmp_path.iterdir()) == []


def test_the_contractors_desk_is_made_of_the_kit_and_has_taken_it_in(stage: Stage, tmp_path: Path) -> None:
    pair = stage("kit")
    disc, _ = pair.disc("kit")
    told: list[tuple[int, int]] = []
    made = make_contractor_desk(
        kit_values(pair, tmp_path / "desk"),
        disc=disc,
        practice=True,
        machine=MACHINE,
        progress=lambda done, total: told.append((done, total)),
    )
    assert made.refused is None
    assert told[-1][0] == told[-1][1] > 0
    with made.session.reading() as reader:
        assert reader.count(ExportRow) > 0
        assert reader.count(Application) == 0
        assert reader.find(Engagement)[0].contractor_desk == made.session.desk
    made.session.close()


def test_kit_key_and_password_are_judged_before_anything_is_made(stage: Stage, tmp_path: Path) -> None:
    pair = stage("submitted")
    disc, password = pair.disc("kit")
    head = open_kit(disc, password)
    assert head.practice
    compare_key(head, pair.tray["fingerprint ward"].lower().replace("-", " "))
    with pytest.raises(FingerprintDiffers):
        compare_key(head, "ABCD-EFGH-1J2K-3M4N")
    with pytest.raises(BundlePasswordWrong):
        open_kit(disc, GOOD["kit_password"])
    pair.step("report")
    with pytest.raises(NotAKit):
        open_kit(*pair.disc("report"))
    with pytest.raises(FingerprintDiffers):
        make_contractor_desk(
            kit_values(pair, tmp_path / "desk", fingerprint=GOOD["fingerprint"]),
            disc=disc,
            practice=True,
            machine=MACHINE,
        )
    assert not (tmp_path / "desk").exists()


def test_a_kit_that_can_not_be_taken_in_leaves_the_desk_and_says_why(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = stage("kit")

    def refuse(*_: object, **__: object) -> None:
        raise VaultExists

    monkeypatch.setattr(founding, "apply_bundle", refuse)
    made = make_contractor_desk(
        kit_values(pair, tmp_path / "desk"), disc=pair.disc("kit")[0], practice=True, machine=MACHINE
    )
    assert isinstance(made.refused, VaultExists)
    made.session.close()


def test_the_recovery_sheet_names_the_office_and_is_an_entry(tmp_path: Path, fonts: object) -> None:
    made = make_ward_desk(ward_values(tmp_path / "desk"), machine=MACHINE, practice=True)
    pdf = recovery_sheet(made, fonts)  # type: ignore[arg-type]  # the fixture of all faces
    [sheet] = texts(pdf)
    assert "桜台区" in sheet
    assert made.recovery[:4] in sheet.replace(" ", "").replace("\n", "")
    assert acts(made.session)[-1] == ("password.print", "recovery")
    assert made.recovery not in repr(made)
    made.session.close()


def test_folders_that_no_desk_may_have(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    (tmp_path / "empty").mkdir()
    for text, code in (
        ("desk", "relative"),
        (str(tmp_path / "full"), "taken"),
        (str(tmp_path / "full" / "x"), "not_a_folder"),
    ):
        assert folder_faults(text) == (Fault(field="folder", code=code),)
    for free in (tmp_path / "empty", tmp_path / "new" / "deep"):
        assert [fault.code for fault in folder_faults(str(free)) if fault.code not in ("network", "removable")] == []
    storages: tuple[Storage, ...] = ("network", "removable")
    for storage in storages:
        place = Place(storage, "x")
        monkeypatch.setattr(founding, "place_of", lambda _, place=place: place)
        assert folder_faults(str(tmp_path / "empty")) == (Fault(field="folder", code=storage),)


def test_practice_takes_two_folders(tmp_path: Path) -> None:
    (tmp_path / "note.txt").touch()
    assert practice_faults(str(tmp_path)) == ()
    (tmp_path / "contractor").mkdir()
    (tmp_path / "contractor" / "vault.json").touch()
    assert [fault.code for fault in practice_faults(str(tmp_path))] == ["taken"]


def test_a_free_folder_is_proposed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(founding, "user_data_folder", lambda: tmp_path)
    assert free_folder("ward") == tmp_path / "desks" / "ward"
    (tmp_path / "desks" / "ward").mkdir(parents=True)
    assert free_folder("ward") == tmp_path / "desks" / "ward-2"


def test_a_ward_is_proposed_its_own_rules() -> None:
    found = presets()
    assert [each.year for each in found] == sorted((each.year for each in found), reverse=True)
    assert proposed_rules(found, "新宿区", 2026) == {"rules": "shinjuku-2025", "rules_before": "shinjuku-2024"}
    assert proposed_rules(found, "新宿区", 2024) == {"rules": "shinjuku-2024", "rules_before": "shinjuku-2023"}
    assert proposed_rules(found, "桜台区", 2026) == {"rules": "", "rules_before": ""}
