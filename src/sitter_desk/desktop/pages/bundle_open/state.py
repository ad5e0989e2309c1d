"""How far the opening of a medium is, as plain data, and the steps of its rail (ui.md §10, 07 and 07b)."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sitter_desk.desktop.pages.bundles.words import megabytes
from sitter_desk.desktop.when import short_day
from sitter_desk.desktop.widgets.steps import Step, StepState
from sitter_desk.office.session import Session
from sitter_desk.office.views.exchange_opening import FoundBundle, Medium, Unlocked, Verified, look_at_medium
from sitter_desk.workstation.language import Translator

Stage = Literal["medium", "label", "password", "key", "verify", "preview", "apply"]
STAGES: tuple[Stage, ...] = ("medium", "label", "password", "key", "verify", "preview", "apply")


@dataclass(frozen=True, kw_only=True)
class Opening:
    """Where the person is. ``wrong`` counts passwords that did not open it; ``broken`` says that this step failed;
    ``keyed`` that the sender's key was compared with paper just now; ``taken`` what was taken in, −1 before."""

    stage: Stage = "medium"
    medium: Medium | None = None
    found: FoundBundle | None = None
    unlocked: Unlocked | None = None
    verified: Verified | None = None
    wrong: int = 0
    broken: bool = False
    keyed: bool = False
    taken: int = -1

    @property
    def number(self) -> str:
        """The management number of the bundle, once it is chosen."""
        return self.found.number if self.found else ""


def chosen(medium: Medium) -> FoundBundle | None:
    """The one to open: the only one, or the one that comes next."""
    can = [found for found in medium.found if found.can_be_opened]
    awaited = [found for found in can if found.standing == "expected"]
    return awaited[0] if awaited else can[0] if len(can) == 1 else None


def _verified(tr: Translator, opening: Opening) -> tuple[str, ...]:
    if opening.verified is None:
        return ()
    if opening.verified.missing:
        return (tr("bundle_open", "signature and contents fit; numbers are missing before it"),)
    return (tr("bundle_open", "signature, order and contents all fit"),)


def rail(tr: Translator, opening: Opening) -> list[Step]:
    """The steps with their results; the comparison of keys only where it is needed."""
    lines = {
        "medium": _medium(tr, opening),
        "label": _label(tr, opening),
        "password": _password(tr, opening),
        "key": (tr("bundle_open", "16 characters agree"),) if opening.keyed else (),
        "verify": _verified(tr, opening),
        "preview": _preview(tr, opening),
        "apply": (tr("bundle_open", "{count} records taken in", count=opening.taken),) if opening.taken >= 0 else (),
    }
    shown = [stage for stage in STAGES if stage != "key" or opening.keyed or opening.stage == "key"]
    return [Step(title(tr, stage), state_of(opening, stage), lines[stage]) for stage in shown]


def title(tr: Translator, stage: Stage) -> str:
    """The name of a step."""
    return {
        "medium": tr("bundle_open", "Put in the medium"),
        "label": tr("bundle_open", "Check its label"),
        "password": tr("bundle_open", "Type the password"),
        "key": tr("bundle_open", "Compare the key"),
        "verify": tr("bundle_open", "Verify"),
        "preview": tr("bundle_open", "Look at the contents"),
        "apply": tr("bundle_open", "Take in"),
    }[stage]


def state_of(opening: Opening, stage: Stage) -> StepState:
    """How a step stands."""
    if opening.taken >= 0:
        return "done"
    here, at = STAGES.index(opening.stage), STAGES.index(stage)
    if at == here:
        return "failed" if opening.broken else "current"
    return "done" if at < here else "ahead"


def _medium(tr: Translator, opening: Opening) -> tuple[str, ...]:
    if opening.medium is None:
        return ()
    found = opening.medium.found
    if opening.found:
        return str(opening.medium.folder), megabytes(opening.found.size)
    return (tr("bundle_open", "{count} bundles on it", count=len(found)),)


def _label(tr: Translator, opening: Opening) -> tuple[str, ...]:
    found = opening.found
    if found is None:
        return ()
    arrival = found.arrival
    if arrival and arrival.day:
        when = f"{short_day(arrival.day)} {arrival.time}"
        return found.number, tr("bundle_open", "received {when} ({sheet})", when=when, sheet=arrival.sheet)
    return (found.number,)


def _password(tr: Translator, opening: Opening) -> tuple[str, ...]:
    if opening.unlocked:
        tries = opening.wrong + 1
        once = tr("bundle_open", "opened at the first try")
        return (once if tries == 1 else tr("bundle_open", "opened at try {n}", n=tries),)
    if opening.found and opening.stage == "password":
        return (tr("bundle_open", "with notice {number}", number=opening.found.notice),)
    return ()


def _preview(tr: Translator, opening: Opening) -> tuple[str, ...]:
    if opening.taken >= 0 and opening.verified:
        return (tr("bundle_open", "{count} in it", count=opening.verified.total),)
    return (tr("bundle_open", "nothing is taken in yet"),) if opening.stage == "preview" else ()


def looked(session: Session, folder: Path) -> Medium:
    """What lies on a medium, beside what is known of it here."""
    with session.reading() as reader:
        return look_at_medium(reader, folder)
