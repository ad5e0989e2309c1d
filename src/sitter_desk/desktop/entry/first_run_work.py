"""What the first run does on a thread: proposing, looking at folder and disc, making the desk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sitter_desk.desktop.entry.first_run_fields import Choices
from sitter_desk.desktop.opening import known_of, opened
from sitter_desk.desktop.when import year_words
from sitter_desk.domain.dates import fiscal_year
from sitter_desk.domain.exchange import Head
from sitter_desk.domain.progress import Progress
from sitter_desk.errors import SitterError
from sitter_desk.office import founding
from sitter_desk.office.circle.rehearsal import PEOPLE, Rehearsal
from sitter_desk.office.desks import Machine
from sitter_desk.office.first_run import AMOUNTS, SIDES, Door, Fault, Step, defaults
from sitter_desk.office.founding import Made, Preset
from sitter_desk.office.session import Session
from sitter_desk.workstation.language import Translator
from sitter_desk.workstation.machine import now_us, pc_name
from sitter_desk.workstation.settings import KnownDesk

Values = Mapping[str, str]
_NONE = "–"


@dataclass(frozen=True, kw_only=True)
class Kit:
    """The disc of the kit, and its head once the password was right."""

    disc: Path
    head: Head | None = None


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """A desk that is open now. ``made`` holds its recovery code, where there is a sheet to print; ``beside`` is the
    other desk of a practice, closed."""

    session: Session
    folder: Path
    login: str
    made: Made | None = field(default=None, repr=False)
    refused: SitterError | None = None
    beside: KnownDesk | None = None


def proposals(tr: Translator, door: Door, today: str) -> tuple[dict[str, str], Choices, tuple[Preset, ...]]:
    """What the fields propose, what the choices of the door offer, and the prepared rules."""
    values = defaults(door, today, folder=str(founding.free_folder(door)))
    if door != "ward":
        return values, {}, ()
    year = fiscal_year(today)
    presets = founding.presets()
    rules = [("", _NONE), *((each.name, f"{each.ward}  {year_words(tr, each.year)}  {each.name}") for each in presets)]
    years = [(str(each), year_words(tr, each)) for each in (year - 1, year, year + 1)]
    return values, {"year": years, "rules": rules, "rules_before": rules}, presets


def choices_of(found: Choices, tr: Translator) -> Choices:
    """The choices of every step in the person's language."""
    return {
        **found,
        "side": [(side, tr("first_run", word)) for side, word in SIDES.items()],
        "amount": [(amount, tr("first_run", "{amount} applications", amount=amount)) for amount in AMOUNTS],
    }


def check(step: Step, values: Values, kit: Kit | None) -> tuple[tuple[Fault, ...], Kit | None]:
    """Looks at what a step names beyond its fields: the folder, the disc, its password, its key. Raises the SD-1xx
    errors of the secret store and the SD-3xx errors of the disc."""
    if step.name == "practice":
        return founding.practice_faults(values["folder"]), None
    if step.name == "place":
        founding.real_machine()  # a real desk needs the secret store: better said at the first step
        return founding.folder_faults(values["folder"]), None
    if step.name == "disc":
        return founding.folder_faults(values["folder"]), Kit(disc=founding.find_kit(Path(values["medium"])))
    if step.name == "kit_password" and kit:
        return (), Kit(disc=kit.disc, head=founding.open_kit(kit.disc, values["kit_password"]))
    if step.name == "fingerprint" and kit and kit.head:
        founding.compare_key(kit.head, values["fingerprint"])
    return (), None


def make(door: Door, values: Values, kit: Kit | None, progress: Progress) -> Outcome:
    """Makes the desk of a door, and leaves it open. Raises what the makers of ``office/founding.py`` raise."""
    if door == "practice":
        return _practice(founding.make_practice(values, progress=progress))
    if door == "ward":
        made = founding.make_ward_desk(values, machine=founding.real_machine())
    else:
        assert kit
        assert kit.head
        machine = practice_machine() if kit.head.practice else founding.real_machine()
        made = founding.make_contractor_desk(
            values, disc=kit.disc, practice=kit.head.practice, machine=machine, progress=progress
        )
    folder = made.session.vault.folder
    return Outcome(session=made.session, folder=folder, login=made.login, made=made, refused=made.refused)


def practice_machine() -> Machine:
    """This PC for a practice desk."""
    return Machine(pc=pc_name(), now=now_us)


def _practice(rehearsal: Rehearsal) -> Outcome:
    [other] = [desk for site, desk in rehearsal.desks.items() if site != rehearsal.site]
    beside = known_of(other.folder, opened(other.session))
    rehearsal.close_other()
    session, login = rehearsal.session, PEOPLE[rehearsal.site].login
    return Outcome(session=session, folder=session.vault.folder, login=login, beside=beside)
