"""要件・単価: the ward edits its rules, sees what they would do to the cases here, and puts a new version in force.

A rule set is never changed: a new version takes the place of the one with the same effective date, travels in the next
bundle, and decided cases keep the one they were decided under.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import tomli_w

from sitter_desk.domain.certified import NOBODY
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.records import Application, Decision, Engagement, RuleSet
from sitter_desk.domain.rulefile import parse_programme, read_tree
from sitter_desk.domain.scheme import Rules, Scheme
from sitter_desk.domain.screening import Dossier
from sitter_desk.errors import ProgrammeRefused, RulesVersionTaken
from sitter_desk.office.batch import MOST
from sitter_desk.office.dossiers import dossiers_of
from sitter_desk.office.schemes import current_rule_sets, scheme_in
from sitter_desk.office.session import Session, new_id
from sitter_desk.vault.store import Act, Reader

Changes = Mapping[str, Any]
"""New values by place (``bands.day_ceiling_yen``, ``categories[1].caps[0].hours``)."""


@dataclass(frozen=True, kw_only=True)
class Effect:
    """What a change of the rules does to one undecided case."""

    application: str
    receipt_number: str
    amount_before: int
    amount_after: int
    hours_before: int
    hours_after: int


@dataclass(frozen=True, kw_only=True)
class Preview:
    """The rules as they would be, and each undecided case whose amount or hours would change; ``looked_at`` counts all
    of them, ``kept`` the decided ones, which nothing changes."""

    programme: Programme
    effects: tuple[Effect, ...]
    looked_at: int
    kept: int


def edited(text: str, changes: Changes, *, version: str) -> str:
    """The text of a rule set with new values at some places and its new version. Raises ProgrammeRefused for a place
    that is not there and for values that can't stand."""
    tree = read_tree(text)
    for place, value in changes.items():
        _set(tree, place, value)
    tree["version"] = version
    changed = tomli_w.dumps(tree)
    parse_programme(changed)
    return changed


def _set(tree: Any, place: str, value: object) -> None:
    """Puts a value where ``place`` points; the tables and list items on the way must be there."""
    *way, last = place.replace("[", ".").replace("]", "").split(".")
    try:
        for step in way:
            tree = tree[int(step)] if isinstance(tree, list) else tree[step]
        tree[int(last) if isinstance(tree, list) else last] = value
    except (KeyError, IndexError, ValueError, TypeError):
        raise ProgrammeRefused(place=place, problem="unknown_entry") from None


def confirmed(text: str, places: tuple[str, ...], *, version: str) -> str:
    """The text with places that the ward has confirmed: they and what stands under them are 区確認待ち no more."""
    programme = parse_programme(text)
    settled = programme.waiting(places)
    waiting = [each for each in programme.unconfirmed if each not in settled]
    return edited(text, {"unconfirmed": waiting}, version=version)


def preview_rules(session: Session, engagement: Engagement, text: str, *, progress: Progress = silent) -> Preview:
    """What a rule text would do to the undecided cases of its year in this vault; nothing is changed but the log.

    ``progress`` is told the applications looked at. Raises the programme errors (SD-4xx) of a text that can't stand.
    """
    programme = parse_programme(text)
    with session.act("record.read") as act:
        now = scheme_in(act, engagement.id, programme.year_of_use)
        then = _with(act, engagement, programme)
        effects, looked_at, kept = _effects(act, engagement, now, then, progress)
        act.note(about=f"engagement:{engagement.id}", facts={"previewed": looked_at})
    return Preview(programme=programme, effects=effects, looked_at=looked_at, kept=kept)


def _effects(
    reader: Reader, engagement: Engagement, now: Scheme, then: Scheme, progress: Progress
) -> tuple[tuple[Effect, ...], int, int]:
    """The effects that are any, how many cases were looked at, and how many decided ones were left alone."""
    effects: list[Effect] = []
    looked_at = kept = 0
    total = reader.count(Application, engagement=engagement.id, year_of_use=now.year)
    for some in reader.portions(Application, MOST, engagement=engagement.id, year_of_use=now.year):
        decided = {each.application for each in reader.find_all(Decision, "application", {case.id for case in some})}
        undecided = [case for case in some if case.state != "withdrawn" and case.id not in decided]
        kept += len(some) - len(undecided)
        for dossier in dossiers_of(reader, undecided, now, NOBODY):
            progress(kept + looked_at, total)
            looked_at += 1
            effect = _effect(dossier, then)
            effects += [effect] if _differs(effect) else []
    return tuple(effects), looked_at, kept


def _differs(effect: Effect) -> bool:
    return (effect.amount_before, effect.hours_before) != (effect.amount_after, effect.hours_after)


def _with(reader: Reader, engagement: Engagement, programme: Programme) -> Scheme:
    """The rules of the year as they would be with this version."""
    kept = [
        Rules(id=each.id, programme=parse_programme(each.text))
        for each in current_rule_sets(reader, engagement.id, programme.year_of_use)
        if each.effective_from != programme.effective_from
    ]
    ordered = sorted([*kept, Rules(id="", programme=programme)], key=lambda rules: rules.programme.effective_from)
    return Scheme(rules=tuple(ordered))


def _effect(dossier: Dossier, then: Scheme) -> Effect:
    before, after = dossier.calculation, replace(dossier, scheme=then).calculation
    return Effect(
        application=dossier.application.id,
        receipt_number=dossier.application.receipt_number,
        amount_before=before.amount_yen,
        amount_after=after.amount_yen,
        hours_before=before.day_hours + before.night_hours,
        hours_after=after.day_hours + after.night_hours,
    )


def put_rules(session: Session, engagement: Engagement, text: str, *, note: str) -> RuleSet:
    """Puts a version of the rules in force; it takes the place of the one with the same year and effective date.

    Raises the programme errors (SD-4xx), RulesVersionTaken for a version that was used before, and ProgrammeRefused for
    a year of use that the engagement does not have.
    """
    programme = parse_programme(text)
    if programme.year_of_use not in engagement.years_of_use:
        raise ProgrammeRefused(place="year_of_use", problem="impossible_value")
    with session.act("rules.put") as act:
        if act.find(RuleSet, engagement=engagement.id, version=programme.version):
            raise RulesVersionTaken(version=programme.version)
        rule_set = new_rule_set(session, engagement.id, programme, text)
        rule_set = replace(rule_set, replaces=_replaced(act, engagement, programme), note=note)
        act.put(rule_set)
    return rule_set


def _replaced(act: Act, engagement: Engagement, programme: Programme) -> str:
    current = current_rule_sets(act, engagement.id, programme.year_of_use)
    return next((each.id for each in current if each.effective_from == programme.effective_from), "")


def new_rule_set(session: Session, engagement: str, programme: Programme, text: str) -> RuleSet:
    """The record of a rule text that takes nobody's place."""
    return RuleSet(
        id=new_id(),
        owner=session.desk,
        engagement=engagement,
        year_of_use=programme.year_of_use,
        version=programme.version,
        effective_from=programme.effective_from,
        text=text,
        confirmed=not programme.unconfirmed,
        replaces="",
        note="",
    )
