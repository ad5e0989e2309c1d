"""Making a desk from what the first run gathered: looking at folder and disc, founding, opening the engagement.

``first_run.py`` is the plain data before it. A desk is made only after everything that can be judged before was judged.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from sitter_desk.bundle.media import find_bundle
from sitter_desk.documents.fonts import Fonts
from sitter_desk.domain.dates import office_day, require_day
from sitter_desk.domain.exchange import Head
from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.records import Engagement, Letterhead, PlannedDay, Policy, RoundStep, Site
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.errors import FingerprintDiffers, NotAKit, RecordUnfit, SitterError
from sitter_desk.office.circle.rehearsal import Rehearsal, rehearse
from sitter_desk.office.desks import FirstPerson, Kit, Machine, found_contractor_desk, found_ward_desk
from sitter_desk.office.engagement import CODE, EngagementTerms, open_engagement
from sitter_desk.office.first_run import PURPOSE, Fault, Values
from sitter_desk.office.printing import recovery_paper
from sitter_desk.office.programmes import preset_names, preset_text
from sitter_desk.office.receiving import apply_bundle, look_at_head, stage_bundle
from sitter_desk.office.session import Session
from sitter_desk.sealing.signature import fingerprint_matches
from sitter_desk.workstation.machine import now_us, pc_name, place_of
from sitter_desk.workstation.paths import user_data_folder
from sitter_desk.workstation.secret_store import SecretStore

PLAN: tuple[RoundStep, ...] = ("close", "report", "decide", "deliver", "pay")


@dataclass(frozen=True, kw_only=True)
class Preset:
    """Prepared rules to begin with: the file's name, whose they are, and for uses of which year."""

    name: str
    ward: str
    year: int


@dataclass(frozen=True, kw_only=True)
class Made:
    """A desk that was just made: its open session, its log-in, and the recovery code, which is shown once. ``refused``:
    why the kit it was made of was not taken in."""

    session: Session
    login: str
    recovery: str = field(repr=False)
    refused: SitterError | None = None


def real_machine() -> Machine:
    """This PC for a desk of real people. Raises NoSecretStore or SecretStoreLocked where it has no store for keys."""
    return Machine(pc=pc_name(), now=now_us, store=SecretStore())


def free_folder(site: str) -> Path:
    """A folder that a new desk may have: of this OS account, never roaming, the next free name."""
    base = user_data_folder() / "desks"
    names = (site, *(f"{site}-{number}" for number in range(2, 1000)))
    return next((base / name for name in names if not (base / name).exists()), base / site)


def folder_faults(text: str, *, name: str = "folder") -> tuple[Fault, ...]:
    """What is wrong with a folder for a new desk: not whole, not empty, on the network, or on a disk that goes away."""
    folder = Path(text)
    code = ""
    if not folder.is_absolute():
        code = "relative"
    elif folder.exists() and not folder.is_dir():
        code = "not_a_folder"
    elif folder.is_dir() and any(folder.iterdir()):
        code = "taken"
    else:
        storage = place_of(folder).storage
        code = storage if storage in ("network", "removable") else ""
    return (Fault(field=name, code=code),) if code else ()


def practice_faults(text: str) -> tuple[Fault, ...]:
    """The same for the two practice desks under one folder."""
    folder = Path(text)
    found = [fault for site in ("ward", "contractor") for fault in folder_faults(str(folder / site))]
    return tuple(found[:1])


def presets() -> tuple[Preset, ...]:
    """The prepared rules, the newest year first."""
    found = []
    for name in preset_names():
        programme = parse_programme(preset_text(name))
        found.append(Preset(name=name, ward=programme.ward, year=programme.year_of_use))
    return tuple(sorted(found, key=lambda each: (-each.year, each.name)))


def proposed_rules(found: Sequence[Preset], ward: str, year: int) -> dict[str, str]:
    """The fields ``rules`` and ``rules_before`` of a ward: its own rules of the year and of the one before, else the
    newest of its own that are older, else none."""
    own = [each for each in found if each.ward == ward and each.year <= year]
    this = own[0] if own else None
    before = next((each for each in own if this and each.year == this.year - 1), None)
    return {"rules": this.name if this else "", "rules_before": before.name if before else ""}


def find_kit(medium: Path) -> Path:
    """The one bundle of a medium. Raises NoBundleOnMedium, SeveralBundlesOnMedium, MediumReadFailed."""
    return find_bundle(medium)


def open_kit(disc: Path, password: str) -> Head:
    """The head of a kit, once its password notice was typed. Raises NotAKit for another bundle, and the SD-3xx errors
    of header and password."""
    head = look_at_head(disc, password)
    if head.sender.site != "ward" or head.base or head.acknowledged:
        raise NotAKit
    return head


def compare_key(head: Head, typed: str) -> None:
    """Raises FingerprintDiffers unless the 16 characters of the ward's key sheet were typed."""
    if not fingerprint_matches(bytes.fromhex(head.sender.public_key), typed):
        raise FingerprintDiffers


def person_of(values: Values) -> FirstPerson:
    """The first person as typed."""
    return FirstPerson(login=values["login"], name=values["name"].strip(), password=values["password"])


def make_ward_desk(values: Values, *, machine: Machine, practice: bool = False) -> Made:
    """The ward's desk with its first person, engagement, first round and draft rules.

    Terms and rules are judged first; then a fault leaves no desk. Raises the SD-4xx errors of rules and of days,
    RecordUnfit, PasswordUnfit, and the SD-1xx and SD-2xx errors of making a desk.
    """
    terms = terms_of(values)
    _judge(terms)
    person = person_of(values)
    session, recovery = found_ward_desk(Path(values["folder"]), person, practice=practice, machine=machine)
    try:
        open_engagement(session, terms)
    except BaseException:
        session.close()
        raise
    return Made(session=session, login=person.login, recovery=recovery)


def _judge(terms: EngagementTerms) -> None:
    if not CODE.fullmatch(terms.code):
        raise RecordUnfit(type="engagement", field="code")
    for text in terms.rules:
        parse_programme(text)


def terms_of(values: Values) -> EngagementTerms:
    """The engagement as typed; days in any spelling. Raises MomentUnclear, ResourceMissing."""
    texts = {name: value.strip() for name, value in values.items()}
    rules = [texts[name] for name in ("rules_before", "rules") if texts.get(name)]
    return EngagementTerms(
        number=texts["number"],
        code=texts["code"],
        ward_name=texts["ward_name"],
        section=texts["section"],
        contractor_name=texts["contractor_name"],
        contract_year=int(texts["year"]),
        first_day=require_day(texts["first_day"]),
        last_day=require_day(texts["last_day"]),
        purpose=PURPOSE,
        letterhead=_letterhead(texts),
        policy=Policy(
            handler_list_required=True,
            sender_of_notices="ward",
            appeal_text_version="",
            return_within_days=int(texts["return_within"]),
        ),
        plan=tuple(PlannedDay(step=step, planned=require_day(texts[step]), actual="") for step in PLAN),
        rules=tuple(preset_text(name) for name in rules),
    )


def _letterhead(texts: Values) -> Letterhead:
    return Letterhead(
        mayor_title=texts["mayor_title"],
        mayor_name=texts["mayor_name"],
        seal="omitted",
        office=texts["section"],
        contact=texts["contact"],
        phone=texts["phone"],
        hours=texts["hours"],
    )


def make_contractor_desk(
    values: Values, *, disc: Path, practice: bool, machine: Machine, progress: Progress = silent
) -> Made:
    """The contractor's desk made from the kit, and the kit taken in; ``progress`` is told the records taken over.

    Raises what ``found_contractor_desk`` raises; then there is no desk. Where the kit can't be taken in although the
    desk is made, ``Made.refused`` says why, and the disc is opened later like any other.
    """
    person = person_of(values)
    kit = Kit(disc=disc, password=values["kit_password"], typed_fingerprint=values["fingerprint"])
    session, recovery = found_contractor_desk(
        Path(values["folder"]), person, kit, practice=practice, machine=machine
    )  # fmt: skip
    refused: SitterError | None = None
    try:
        apply_bundle(session, stage_bundle(session, disc, kit.password), progress=progress)
    except SitterError as error:
        refused = error
    return Made(session=session, login=person.login, recovery=recovery, refused=refused)


def make_practice(values: Values, *, fonts: Fonts | None = None, progress: Progress = silent) -> Rehearsal:
    """Both practice desks; ``progress`` is told the steps done. Raises what ``rehearse`` raises."""
    return rehearse(
        Path(values["folder"]),
        cast(Site, values["side"]),
        applicants=int(values["amount"]),
        fonts=fonts,
        progress=progress,
    )


def recovery_sheet(made: Made, fonts: Fonts) -> bytes:
    """The recovery sheet as PDF, named for the office whose desk it opens; each call is an entry."""
    with made.session.reading() as reader:
        engagements = reader.find(Engagement)
    site = made.session.vault.header.site
    newest = engagements[-1] if engagements else None
    office = (newest.ward_name if site == "ward" else newest.contractor_name) if newest else ""
    day = office_day(made.session.now())
    return recovery_paper(made.session, fonts, made.recovery, organisation=office, day=day)
