"""要件・単価: a version is edited, looked at before it holds, put in force for its day, and never changed."""

from dataclasses import replace
from typing import Any

import pytest

from sitter_desk.domain.calculation import Arrival, calculate
from sitter_desk.domain.programme import MONEY
from sitter_desk.domain.records import Application, Child, Decision, RuleSet, Screening, Use
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.domain.scheme import scheme_of
from sitter_desk.errors import Cancelled, ProgrammeNotText, ProgrammeRefused, RulesVersionTaken
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.rules import Effect, Preview, confirmed, edited, preview_rules, put_rules
from sitter_desk.office.schemes import current_rule_sets, scheme_in
from tests.unit.domain.builders import programme_text
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry
from tests.unit.office.harness import acts, assert_not_permitted, dump, refused
from tests.unit.office.years import busy, screened, typed

TEXT = programme_text(2024)
DEARER = {"bands.day_ceiling_yen": 3_000}


def in_force(desk: CircleDesk, year: int = 2024) -> list[RuleSet]:
    with desk.session.reading() as reader:
        return current_rule_sets(reader, desk.engagement.id, year)


def all_versions(desk: CircleDesk) -> list[RuleSet]:
    with desk.session.reading() as reader:
        return reader.find(RuleSet)


def put(desk: CircleDesk, changes: dict[str, Any], *, version: str) -> RuleSet:
    """A version made of the one in force."""
    text = edited(in_force(desk)[-1].text, changes, version=version)
    return put_rules(desk.session, desk.engagement, text, note="練習：改正")


def preview(desk: CircleDesk, changes: dict[str, Any]) -> Preview:
    text = edited(in_force(desk)[-1].text, changes, version="new")
    return preview_rules(desk.session, desk.engagement, text)


# ---- editing a text ------------------------------------------------------------------------------------------------


def test_an_edit_changes_its_places_and_the_version_alone() -> None:
    changes = {
        "bands.day_ceiling_yen": 2_600, "categories[1].caps[0].hours": 300, "windows[0].last_time": "17:00",
        "wording.reasons.cap": "上限時間を超えました。",
    }  # fmt: skip
    before, after = parse_programme(TEXT), parse_programme(edited(TEXT, changes, version="2"))
    twins = before.categories[1]
    expected = replace(
        before,
        version="2",
        bands=replace(before.bands, day_ceiling_yen=2_600),
        categories=(before.categories[0], replace(twins, caps=(replace(twins.caps[0], hours=300),))),
        windows=(replace(before.windows[0], last_time="17:00"),),
        wording=replace(before.wording, reasons={**before.wording.reasons, "cap": "上限時間を超えました。"}),
    )
    assert after == expected


def test_an_edit_of_nothing_is_the_same_rules() -> None:
    assert parse_programme(edited(TEXT, {}, version="2")) == replace(parse_programme(TEXT), version="2")


@pytest.mark.parametrize(
    "place",
    [
        "categories[7].caps", "categories[x].title", "no.such", "bands.day_ceiling_yen.more", "windows[0].no.such",
        "no_such_table", "bands.no_such",
    ],
)  # fmt: skip
def test_a_place_that_is_not_there_is_named(place: str) -> None:
    with pytest.raises(ProgrammeRefused) as caught:
        edited(TEXT, {place: 1}, version="2")
    assert caught.value.details["place"] in place


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("bands.day_ceiling_yen", -1),
        ("bands.day_ceiling_yen", "2500"),
        ("bands.day_from", "25:00"),
        ("rounding.unit", "per_week"),
        ("windows[0].last_arrival", "2025-02-30"),
        ("categories[0].caps", []),
        ("unconfirmed", ["no.such"]),
        ("wording.reasons.cap", "{name}"),
    ],
)
def test_a_value_that_can_not_stand_is_refused_while_editing(place: str, value: object) -> None:
    with pytest.raises(ProgrammeRefused):
        edited(TEXT, {place: value}, version="2")


def test_what_is_no_rules_file_is_not_edited() -> None:
    with pytest.raises(ProgrammeNotText):
        edited("no = [toml", {}, version="2")


def test_confirming_settles_places_with_all_that_stands_in_them() -> None:
    before = parse_programme(TEXT)
    after = parse_programme(confirmed(TEXT, ("windows", "rounding"), version="2"))
    settled = {place for place in before.unconfirmed if place.startswith(("windows", "rounding"))}
    assert settled >= {"rounding", "windows[0].opens"}
    assert set(after.unconfirmed) == set(before.unconfirmed) - settled
    assert replace(after, unconfirmed=(), version="") == replace(before, unconfirmed=(), version="")
    assert parse_programme(confirmed(TEXT, MONEY, version="2")).waiting(MONEY) == ()


def test_confirming_one_entry_leaves_the_table_around_it_waiting() -> None:
    """``rounding`` as a whole waits: to confirm ``rounding.unit`` alone says nothing of the others."""
    after = parse_programme(confirmed(TEXT, ("rounding.unit",), version="2"))
    assert after.unconfirmed == parse_programme(TEXT).unconfirmed


# ---- a preview -----------------------------------------------------------------------------------------------------


def test_a_preview_shows_each_case_that_would_change_and_changes_none(stage: Stage) -> None:
    desk = stage("looked_up").ward
    before, log = dump(desk.session), acts(desk.session)
    seen = preview(desk, {"bands.night_ceiling_yen": 9_000})
    assert dump(desk.session) == before
    assert acts(desk.session) == [*log, ("record.read", f"engagement:{desk.engagement.id}")]
    assert (seen.looked_at, seen.kept) == (4, 0)
    [effect] = seen.effects  # the only case with a use in the night
    assert effect.receipt_number == "SJ6-0-0004"
    assert (effect.amount_after - effect.amount_before, effect.hours_after) == (800, effect.hours_before)


@pytest.mark.parametrize("step", range(4))
def test_a_preview_that_is_stopped_is_no_entry(step: int, stage: Stage) -> None:
    desk = stage("looked_up").ward
    text = edited(in_force(desk)[-1].text, {"bands.night_ceiling_yen": 9_000}, version="new")

    def stop(done: int, total: int) -> None:
        assert total == 4
        if done == step:
            raise Cancelled

    with refused(desk.session, Cancelled):
        preview_rules(desk.session, desk.engagement, text, progress=stop)


def test_a_preview_says_what_the_calculation_would_say(stage: Stage) -> None:
    desk = stage("looked_up").ward
    changes: dict[str, Any] = {"bands.day_ceiling_yen": 2_000, "categories[0].caps[0].hours": 14}
    text = edited(in_force(desk)[-1].text, changes, version="new")
    effects = {each.application: each for each in preview_rules(desk.session, desk.engagement, text).effects}
    with desk.session.reading() as reader:
        for case in reader.find(Application):
            found = calculate(
                scheme_of(parse_programme(text)),
                children=[reader.get(Child, child) for child in case.children],
                uses=reader.find(Use, application=case.id),
                used_before={case.children[0]: {"2024-05": 10}} if case.method == "post" else {},
                arrival=Arrival(day=case.arrived_on),
            )
            now = reader.find(Screening, application=case.id)[-1]
            hours = found.day_hours + found.night_hours
            expected = Effect(
                application=case.id, receipt_number=case.receipt_number, amount_before=now.amount_yen,
                amount_after=found.amount_yen, hours_before=now.day_hours + now.night_hours, hours_after=hours,
            )  # fmt: skip
            same = (found.amount_yen, hours) == (now.amount_yen, now.day_hours + now.night_hours)
            assert effects.get(case.id) == (None if same else expected)
    assert len(effects) == 3


def test_a_preview_leaves_decided_and_withdrawn_cases_alone(stage: Stage) -> None:
    desk = stage("decided").ward
    seen = preview(desk, DEARER)
    assert (seen.effects, seen.looked_at, seen.kept) == ((), 0, 4)


def test_rules_for_a_later_day_change_what_comes_from_that_day_on(stage: Stage) -> None:
    desk = stage("looked_up").ward
    later = preview(desk, {**DEARER, "effective_from": "2024-10-11"})
    assert {effect.receipt_number for effect in later.effects} == {"SJ6-0-0004"}  # the only one with later uses
    never = preview(desk, {**DEARER, "effective_from": "2025-03-31"})
    assert never.effects == ()


def test_nothing_is_looked_at_for_a_text_that_can_not_stand(stage: Stage) -> None:
    desk = stage("looked_up").ward
    log = acts(desk.session)
    with refused(desk.session, ProgrammeRefused):
        preview_rules(desk.session, desk.engagement, TEXT.replace('"22:00"', '"2 o\'clock"'))
    assert acts(desk.session) == log


# ---- in force ------------------------------------------------------------------------------------------------------


def test_a_version_takes_the_place_of_the_one_with_its_day(stage: Stage) -> None:
    desk = stage("engaged").ward
    [old] = in_force(desk)
    new = put(desk, DEARER, version="dearer")
    assert (new.replaces, new.note, new.version, new.effective_from) == (old.id, "練習：改正", "dearer", "2024-04-01")
    assert in_force(desk) == [new]
    assert old in all_versions(desk)  # as it was put
    [other_year] = in_force(desk, 2023)
    assert other_year.replaces == ""


def test_a_version_for_another_day_stands_beside(stage: Stage) -> None:
    desk = stage("engaged").ward
    [old] = in_force(desk)
    later = put(desk, {**DEARER, "effective_from": "2024-10-01"}, version="october")
    assert later.replaces == ""
    assert in_force(desk) == [old, later]
    with desk.session.reading() as reader:
        scheme = scheme_in(reader, desk.engagement.id, 2024)
    assert [scheme.on(day).id for day in ("2024-09-30", "2024-10-01")] == [old.id, later.id]
    again = put(desk, {"bands.day_ceiling_yen": 3_100}, version="october-2")
    assert (again.replaces, in_force(desk)) == (later.id, [old, again])


def test_a_version_knows_whether_anything_in_it_waits(stage: Stage) -> None:
    desk = stage("engaged").ward
    assert not in_force(desk)[0].confirmed
    assert put(desk, {"unconfirmed": []}, version="all").confirmed
    assert not put(desk, {"unconfirmed": ["wording"]}, version="but one").confirmed


def test_a_version_is_used_once(stage: Stage) -> None:
    desk = stage("engaged").ward
    first = in_force(desk)[0].version
    put(desk, DEARER, version="dearer")
    for taken in (first, "dearer"):
        with refused(desk.session, RulesVersionTaken) as caught:
            put(desk, {"effective_from": "2024-12-01"}, version=taken)
        assert caught.value.details == {"version": taken}


def test_a_year_that_the_engagement_has_not_gets_no_rules(stage: Stage) -> None:
    desk = stage("engaged").ward
    with refused(desk.session, ProgrammeRefused) as caught:
        put_rules(desk.session, desk.engagement, programme_text(2025), note="")
    assert caught.value.details == {"place": "year_of_use", "problem": "impossible_value"}


def test_who_may_put_rules_in_force(stage: Stage) -> None:
    pair = stage("screened")
    text = edited(TEXT, DEARER, version="mine")
    ward = pair.ward
    for role in ("handler", "auditor"):
        assert_not_permitted(
            ward.session, role, "rules.put", lambda: put_rules(ward.session, ward.engagement, text, note="")
        )
    theirs = pair.contractor
    assert_not_permitted(
        theirs.session, "responsible", "rules.put", lambda: put_rules(theirs.session, theirs.engagement, text, note="")
    )


# ---- on their way --------------------------------------------------------------------------------------------------


def test_a_new_version_travels_in_the_next_bundle_and_screens_from_then_on(stage: Stage) -> None:
    pair = stage("compared")
    before = typed(pair.contractor, busy(1))
    [old] = screened(pair.contractor, before)
    new = put(pair.ward, DEARER, version="dearer")
    assert in_force(pair.contractor) != [new]
    carry(pair.ward, pair.contractor)
    assert in_force(pair.contractor) == [new]
    [first] = screened(pair.contractor, before)
    assert (old.amount_yen, first.amount_yen) == (20_000, 20_000)  # ten hours at 2,000 yen: below either ceiling
    assert (first.rule_sets, old.rule_sets != first.rule_sets) == ((new.id,), True)
    [line], [older] = first.lines, old.lines
    assert (older.ceiling_yen, line.ceiling_yen) == (25_000, 30_000)


def test_decided_cases_keep_the_rules_they_were_decided_under(stage: Stage) -> None:
    pair = stage("decided")
    before = decided_under(pair.ward)
    put(pair.ward, {"bands.day_ceiling_yen": 1}, version="nothing")
    carry(pair.ward, pair.contractor)
    assert decided_under(pair.ward) == decided_under(pair.contractor) == before
    assert len(before) == 4


def decided_under(desk: CircleDesk) -> dict[str, tuple[str, int, tuple[str, ...]]]:
    """What was signed of each application, its amount, and the texts of the rules it was screened under."""
    with desk.session.reading() as reader:
        return {
            decision.application: (
                decision.statement,
                decision.amount_yen,
                tuple(
                    reader.get(RuleSet, each).text
                    for each in reader.find(Screening, application=decision.application)[-1].rule_sets
                ),
            )
            for decision in reader.find(Decision)
        }
