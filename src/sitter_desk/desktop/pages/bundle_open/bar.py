"""What the bar under the opening of a medium says and offers at each step, as plain data."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.bundle_open.state import Opening, Stage
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.workstation.language import Translator

Act = Literal["begin", "leave", "choose", "password", "unlock", "trust", "take_in", "discard", "stop"]
Offer = tuple[str, Act, str]
"""Words, what they do, icon."""


@dataclass(frozen=True)
class BarPlan:
    """A sentence with its mark, the second button (Esc) and the primary, grey unless ``enabled``."""

    sentence: str
    mark: Mark
    second: Offer | None = None
    first: Offer | None = None
    enabled: bool = True


def chip_of(tr: Translator, opening: Opening) -> tuple[Mark, str]:
    """How it stands, for the title."""
    if opening.broken:
        return "ng", tr("bundle_open", "Not taken in")
    if opening.taken >= 0:
        return "done", tr("bundle_open", "Taken in")
    if opening.verified:
        return "ok", tr("bundle_open", "Verified")
    return "wait", tr("bundle_open", "Not opened yet")


def bar_of(desk: Desk, opening: Opening, *, running: bool, ready: bool) -> BarPlan:
    """The bar as things stand; ``ready`` says whether what the step asks for is there."""
    if opening.broken:
        return _broken(desk, opening)
    if opening.taken >= 0:
        tr = desk.tr
        kept = tr("bundle_open", "The counts stand in the audit log.")
        return BarPlan(kept, "done", first=(tr("bundle_open", "Back to the list"), "leave", "check"))
    if running:
        return _running(desk, opening)
    plans: dict[Stage, Callable[[Desk, Opening, bool], BarPlan]] = {
        "password": _password,
        "key": _key,
        "preview": _preview,
    }
    return plans.get(opening.stage, _medium)(desk, opening, ready)


def _broken(desk: Desk, opening: Opening) -> BarPlan:
    tr = desk.tr
    unopened = tr("bundle_open", "Nothing was opened, nothing was taken in.")
    logged = tr("bundle_open", "This is in the audit log. Nothing was taken in.")
    said = unopened if opening.stage in ("medium", "label") else logged
    return BarPlan(said, "info", first=(tr("bundle_open", "Begin again"), "begin", "undo"))


def _running(desk: Desk, opening: Opening) -> BarPlan:
    tr = desk.tr
    if opening.stage == "password":
        return BarPlan(tr("bundle_open", "Trying the password"), "wait")
    said = tr("bundle_open", "If you stop, nothing is taken in and your data stays as it is.")
    return BarPlan(said, "info", second=(tr("bundle_open", "Stop"), "stop", ""))


def _medium(desk: Desk, opening: Opening, ready: bool) -> BarPlan:  # noqa: FBT001  one of a table of plans
    tr = desk.tr
    back: Offer = (tr("bundle_open", "Back to the list"), "leave", "")
    if opening.medium is None:
        choose: Offer = (tr("bundle_open", "Choose the medium"), "choose", "folder")
        return BarPlan(tr("bundle_open", "Choose the medium first."), "info", back, choose)
    hint = tr("bundle_open", "The label is only a hint. What counts is signed inside.")
    if not any(found.can_be_opened for found in opening.medium.found):
        hint = tr("bundle_open", "Nothing on this medium can be taken in. Choose another one.")
    return BarPlan(hint, "info", back, (tr("bundle_open", "To the password"), "password", "key"), ready)


def _password(desk: Desk, _opening: Opening, ready: bool) -> BarPlan:  # noqa: FBT001  one of a table of plans
    tr = desk.tr
    said = tr("bundle_open", "What you type stays on this page only.")
    stop: Offer = (tr("bundle_open", "Stop"), "begin", "eject")
    return BarPlan(said, "info", stop, (tr("bundle_open", "Open"), "unlock", "unlock"), ready)


def _key(desk: Desk, _opening: Opening, ready: bool) -> BarPlan:  # noqa: FBT001  one of a table of plans
    tr, may = desk.tr, desk.may("peer.trust")
    unread = tr("bundle_open", "Nothing of the bundle is read before the key is known.")
    said = unread if may else tr("bundle_open", "The responsible handler compares keys.")
    stop: Offer = (tr("bundle_open", "Stop"), "begin", "eject")
    compare: Offer = (tr("bundle_open", "Compare the key"), "trust", "key")
    return BarPlan(said, "info" if may else "ng", stop, compare, ready)


def _preview(desk: Desk, opening: Opening, ready: bool) -> BarPlan:  # noqa: FBT001  one of a table of plans
    tr = desk.tr
    count = opening.verified.to_take_in if opening.verified else 0
    logged = tr("bundle_open", "The counts go into the audit log. Your next bundle tells the sender.")
    said = logged if ready else tr("bundle_open", "The responsible handler takes bundles in.")
    away: Offer = (tr("bundle_open", "Put it away"), "discard", "eject")
    take: Offer = (tr("bundle_open", "Take in {count} records", count=f"{count:,}"), "take_in", "check")
    return BarPlan(said, "info" if ready else "ng", away, take, ready)
