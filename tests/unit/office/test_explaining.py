"""なぜこの額か: a clerk can say of any yen where it came from, and of any hour where it went."""

import json
import re
from collections import Counter
from dataclasses import asdict, replace

import pytest

from sitter_desk.domain.checks import CHECKS
from sitter_desk.domain.explanation import STEPS
from sitter_desk.domain.programme import REASON_CODES
from sitter_desk.domain.records import Application, Child, Decision, Finding, RuleSet, Screening, Use
from sitter_desk.errors import ApplicationUnknown, RulesMissing
from sitter_desk.office.changes import TypedChange, note_change
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.correcting import correct
from sitter_desk.office.deficiencies import check_paper, make_deficiency
from sitter_desk.office.explaining import ExplainedDecision, Explanation, explain, find_application
from sitter_desk.office.intake import type_application
from sitter_desk.office.questions import send_back
from sitter_desk.office.rules import edited, put_rules
from sitter_desk.office.standing import statement_of
from sitter_desk.office.statements import Verdict
from sitter_desk.office.telling import OUTCOMES, REASONS, RESULTS, STAGES, explanation_lines
from sitter_desk.office.ward_checks import record_ward_check
from sitter_desk.workstation.language import ENGLISH, JAPANESE, translator
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case, decision, found, screen_again
from tests.unit.office.harness import AWKWARD, acts, dump, in_role, refused
from tests.unit.office.years import DAY, TYPED, busy, prepared, register, screened, typed, verdicts

POST = 4
"""The serial of the application that came by post: a use cut short, one with a coupon, one at night."""


def explained(desk: CircleDesk, serial: int = POST) -> Explanation:
    return explain(desk.session, case(desk, serial).id)


def last(desk: CircleDesk, serial: int = POST) -> Screening:
    with desk.session.reading() as reader:
        return reader.find(Screening, application=case(desk, serial).id)[-1]


# ---- every yen -----------------------------------------------------------------------------------------------------


def test_every_yen_that_is_not_paid_has_its_reason(stage: Stage) -> None:
    desk = stage("looked_up").ward
    for serial in (1, 2, 3, POST):
        found, screening = explained(desk, serial), last(desk, serial)
        assert (found.claimed_yen, found.amount_yen) == (screening.claimed_yen, screening.amount_yen)
        assert found.claimed_yen - found.amount_yen == sum(found.by_reason.values())
        for use in found.uses:
            assert use.fee_yen - use.amount_yen == sum(each.yen for each in use.differences)
            assert bool(use.sentences) >= bool(use.differences)
        by_use: Counter[str] = Counter()
        for use in found.uses:
            by_use.update({each.reason: each.yen for each in use.differences})
        assert by_use == found.by_reason


def test_the_application_of_the_seed_can_be_told_yen_by_yen(stage: Stage) -> None:
    """10,400 less the coupon is 6,000 for four hours; 20:00 to 23:00 is two hours by day and one at night."""
    found = explained(stage("looked_up").ward)
    assert [(use.day, use.fee_yen, use.amount_yen) for use in found.uses] == [
        ("2024-10-03", 10_500, 7_500), ("2024-10-10", 6_000, 6_000), ("2024-10-16", 9_300, 8_500),
        ("2024-10-24", 4_550, 2_500),
    ]  # fmt: skip
    assert found.by_reason == {"ceiling": 2_725, "fraction": 3_125}
    assert [[(each.reason, each.yen) for each in use.differences] for use in found.uses] == [
        [("ceiling", 1_750), ("fraction", 1_250)], [], [("ceiling", 800)], [("ceiling", 175), ("fraction", 1_875)],
    ]  # fmt: skip
    coupon = {step.code: step.value for step in found.uses[1].steps}
    assert [coupon[code] for code in ("price", "discount", "fee", "whole")] == [10_400, -4_400, 6_000, 4]
    assert "counted" not in coupon  # all four hours are consumed


def test_the_steps_of_a_use_lead_from_its_minutes_to_its_yen(stage: Stage) -> None:
    desk = stage("looked_up").ward
    for serial in (1, 2, 3, POST):
        lines = {(line.day, line.start): line for line in last(desk, serial).lines}
        for use in explained(desk, serial).uses:
            line = lines[use.day, use.start]
            steps = {step.code: step.value for step in use.steps}
            assert list(steps) == [code for code in STEPS if code in steps]
            assert steps["booked"] == line.day_minutes + line.night_minutes + line.outside_minutes
            assert steps.get("price", steps["fee"]) + steps.get("discount", 0) == steps["fee"] == use.fee_yen
            assert steps.get("counted", steps["whole"]) == line.day_hours + line.night_hours
            assert steps["amount"] == use.amount_yen == min(steps["fee"], steps["ceiling"])


def test_the_hours_of_each_child_stand_against_the_cap_month_by_month(stage: Stage) -> None:
    found = explained(stage("looked_up").ward)
    [child] = found.children
    assert (child.name, child.cap, child.used_before) == (TYPED.children[0].name, 144, 10)
    assert [(month.month, month.used_before, month.counted) for month in child.months] == [
        ("2024-05", 6, 0), ("2024-06", 4, 0), ("2024-10", 0, 11),
    ]  # fmt: skip
    assert child.counted == sum(month.counted for month in child.months) == 11
    assert child.remaining == child.cap - child.used_before - child.counted


# ---- recorded, or as it would be ------------------------------------------------------------------------------------


def test_what_is_not_screened_is_shown_as_it_would_be(stage: Stage) -> None:
    desk = stage("compared").contractor
    before = dump(desk.session)
    preview = explained(desk, 1)
    assert not preview.recorded
    assert dump(desk.session) == before
    screened(desk, case(desk, 1))
    recorded = explained(desk, 1)
    assert recorded.recorded
    assert (preview.stage, recorded.stage) == ("received", "screened")
    assert replace(recorded, recorded=False, stage="received") == preview


def test_an_open_question_shows_as_to_be_looked_at(stage: Stage) -> None:
    found = explained(stage("taken_in").contractor, 1)
    checks = {check.code: check for check in found.checks}
    assert checks["findings"].result == "open"
    assert checks["findings"].note.startswith("取り込めない行")


def test_what_was_changed_since_its_screening_is_explained_anew(stage: Stage) -> None:
    desk = stage("compared").contractor
    application = typed(desk, busy(1))
    screened(desk, application)
    with desk.session.reading() as reader:
        now = reader.get(Application, application.id)
    with desk.session.vault.act("test", at=desk.session.now(), pc="PC-1") as act:
        act.put(replace(now, revision=now.revision + 1, arrived_on="2025-04-16"))
    found = explain(desk.session, application.id)
    assert (found.recorded, found.amount_yen, found.by_reason) == (False, 0, {"late": 20_000})


def test_a_recorded_one_keeps_the_rules_it_was_screened_under(stage: Stage) -> None:
    pair = stage("looked_up")
    desk = pair.ward
    before = explained(desk)
    with desk.session.reading() as reader:
        old = reader.find(RuleSet, year_of_use=2024)[-1]
    text = edited(old.text, {"bands.day_ceiling_yen": 1}, version="other")
    put_rules(desk.session, desk.engagement, text, note="")
    assert explained(desk) == before
    assert before.rule_versions == (old.version,)
    assert "wording" in before.unconfirmed
    assert before.hour_ceilings == ((2_500, 3_500),)


def test_both_desks_explain_alike(stage: Stage) -> None:
    pair = stage("received")  # the ward has looked nothing up yet, of which the contractor could not know
    for serial in (1, 2, 3, POST):
        assert explained(pair.ward, serial) == explained(pair.contractor, serial)


def test_what_the_ward_looked_up_stands_beside_the_check(stage: Stage) -> None:
    pair = stage("received")
    assert residence(pair.ward) == ("ward", "")
    record_ward_check(pair.ward.session, case(pair.ward, 1), "residence", "pass", looked_up_on="2025-04-18")
    assert residence(pair.ward) == ("pass", "令和7年4月18日")
    assert residence(pair.contractor) == ("ward", "")
    carry(pair.ward, pair.contractor)
    assert residence(pair.contractor) == ("ward", "")  # what the register says stays at the ward


def residence(desk: CircleDesk) -> tuple[str, str]:
    """What the first application's explanation says of the ward's own check."""
    return next((check.result, check.read) for check in explained(desk, 1).checks if check.code == "residence")


def test_each_check_has_its_owner_and_what_to_say(stage: Stage) -> None:
    desk = stage("compared").contractor
    application = typed(desk, replace(busy(1), uses=(replace(busy(1).uses[0], sitter=""),)))
    screened(desk, application)
    found = explain(desk.session, application.id)
    assert [check.code for check in found.checks] == [kind.code for kind in CHECKS]
    assert {check.code: check.owner for check in found.checks} == {kind.code: kind.owner for kind in CHECKS}
    asked = {check.code: check.sentence for check in found.checks if check.sentence}
    assert set(asked) == {check.code for check in found.checks if check.result == "deficient"} == {"sitter"}
    assert "令和6年10月1日" in asked["sitter"]
    assert "{" not in asked["sitter"]


# ---- what was decided ----------------------------------------------------------------------------------------------


def test_a_decided_case_is_told_by_its_decision_whatever_the_applicant_tells_later(stage: Stage) -> None:
    """A new telephone number and other rules in force change nothing of what was decided."""
    pair = stage("told")
    desk = pair.ward
    before, theirs = explained(desk), explained(pair.contractor)
    for each in (before, theirs):
        assert (each.recorded, each.newer) == (True, False)
        assert each.decision == ExplainedDecision(
            outcome="grant", amount_yen=24_500, reason="", effective_on="2025-04-25",
            rule_versions=each.rule_versions,
        )  # fmt: skip
        assert each.amount_yen == decision(desk, POST).amount_yen
    with desk.session.reading() as reader:
        old = reader.find(RuleSet, year_of_use=2024)[-1]
    put_rules(desk.session, desk.engagement, edited(old.text, {"bands.day_ceiling_yen": 1}, version="x"), note="")
    carry(desk, pair.contractor)
    told = TypedChange(phone="090-9999-0118")
    note_change(pair.contractor.session, case(pair.contractor, POST), told, received_on="2025-04-28")
    assert explained(pair.contractor) == theirs
    carry(pair.contractor, desk)
    assert explained(desk) == before


def test_a_refused_case_says_first_that_it_was_refused_and_why(stage: Stage) -> None:
    pair = stage("looked_up")
    given = verdicts(pair.ward)
    given[case(pair.ward, POST).id] = Verdict(outcome="refuse", reason="residence")
    register(pair.ward, given)
    found = explained(pair.ward)
    assert found.decision
    assert (found.decision.outcome, found.decision.amount_yen) == ("refuse", 0)
    assert found.decision.reason == statement_of(decision(pair.ward, POST)).reason != ""
    assert found.amount_yen == 24_500
    for language, refused_word in ((JAPANESE, "不交付"), (ENGLISH, "refused")):
        lines = list(explanation_lines(translator(language), found))
        assert refused_word in lines[1]
        assert found.decision.reason in lines[2]
        amount = next(at for at, line in enumerate(lines) if "24,500" in line)
        assert amount > 2


def test_what_is_newer_than_the_decision_is_told_behind_it_and_as_undecided(stage: Stage) -> None:
    pair = stage("told")
    before = explained(pair.contractor)
    send_back(pair.ward.session, case(pair.ward, POST), "練習：時刻", asked_on="2025-04-28", answer_by="2025-05-08")
    carry(pair.ward, pair.contractor)
    desk = pair.contractor
    assert (explained(desk).newer, explained(desk).amount_yen) == (False, 24_500)
    use = max(found(desk, Use, POST), key=lambda each: each.day)
    correct(desk.session, case(desk, POST), replace(use, end="12:45", fee_yen=9_000))
    preview = explained(desk)
    assert (preview.decision, preview.newer, preview.recorded) == (before.decision, True, False)
    assert preview.amount_yen > 24_500
    screen_again(desk, POST)
    again = explained(desk)
    assert (again.decision, again.newer, again.recorded) == (before.decision, True, True)
    assert again.amount_yen == preview.amount_yen
    for language in (JAPANESE, ENGLISH):
        told = list(explanation_lines(translator(language), again))
        assert told.index(next(line for line in told if "24,500" in line)) < told.index(
            next(line for line in told if f"{again.amount_yen:,}" in line)
        )
        changed = sum(("今の内容" in line) or ("how it stands now" in line) for line in told)
        assert changed == 1


def test_a_year_without_rules_is_named(stage: Stage) -> None:
    desk = stage("compared").contractor
    lost = type_application(desk.session, busy(1, year=2021), round_=desk.round)
    with refused(desk.session, RulesMissing) as caught:
        explain(desk.session, lost.id)
    assert caught.value.details == {"number": lost.receipt_number, "year": 2021}


# ---- what the applicant is told ------------------------------------------------------------------------------------


def asked(desk: CircleDesk, application: Application) -> dict[str, str]:
    """The sentences by check."""
    return {check.code: check.sentence for check in explain(desk.session, application.id).checks if check.sentence}


def test_the_sentence_is_the_one_of_the_letter(stage: Stage) -> None:
    """Papers by their titles, days in 令和, the reply date of the letter once there is one."""
    desk = stage("compared").contractor
    uses = (replace(busy(2).uses[0], sitter=""), replace(busy(2).uses[1], sitter=""))
    application = typed(desk, replace(busy(2), uses=uses))
    check_paper(desk.session, application, "receipt", present="no", checked_on=DAY)
    check_paper(desk.session, application, "certificate", present="yes", legible="no", checked_on=DAY)
    before = asked(desk, application)
    assert set(before) == {"documents", "sitter"}
    assert "領収書" in before["documents"]
    assert "令和6年10月1日、10月2日" in before["sitter"]
    letter = make_deficiency(desk.session, application.id, reply_by="2025-05-07", made_on=DAY)
    after = asked(desk, application)
    for code, sentence in after.items():
        assert sentence == "".join(item.phone for item in letter.items if item.code.partition(":")[0] == code)
    for sentence in (*before.values(), *after.values()):
        assert not re.search(r"[{}]|\d{4}-\d{2}|certificate|receipt", sentence)


# ---- who asked -----------------------------------------------------------------------------------------------------


def test_the_look_is_an_entry_under_the_person(stage: Stage) -> None:
    desk = stage("looked_up").ward
    explained(desk, 2)
    with desk.session.reading() as reader:
        entry = reader.audit_entries(limit=1_000_000)[-1]
    application = case(desk, 2)
    assert (entry.act, entry.subject, entry.about) == (
        "record.read", application.subject, f"application:{application.id}",
    )  # fmt: skip
    assert AWKWARD not in str(entry)


def test_an_unknown_number_shows_nothing_and_leaves_no_entry(stage: Stage) -> None:
    desk = stage("looked_up").ward
    log = acts(desk.session)
    for number in ("SJ6-0-0099", "", "%", "SJ6-0-000_"):
        with refused(desk.session, ApplicationUnknown) as caught:
            find_application(desk.session, number)
        assert caught.value.details == {"number": number}
    assert acts(desk.session) == log
    assert find_application(desk.session, "SJ6-0-0002") == case(desk, 2)


def test_every_role_may_be_told_why(stage: Stage) -> None:
    """An auditor too: to look changes nothing."""
    pair = stage("received")
    with in_role(pair.ward.session, "auditor"), in_role(pair.contractor.session, "handler"):
        assert explained(pair.ward, 1) == explained(pair.contractor, 1)


def test_an_explanation_is_plain_data(stage: Stage) -> None:
    found = explained(stage("looked_up").ward)
    assert json.loads(json.dumps(asdict(found)))["amount_yen"] == found.amount_yen


# ---- in words ------------------------------------------------------------------------------------------------------


def test_every_code_has_its_words() -> None:
    assert set(REASONS) == set(REASON_CODES) - {"pooled", "first_hours"}  # these two add yen, and take none away
    assert set(RESULTS) == {"pass", "deficient", "ward", "none", "open"}
    assert set(OUTCOMES) == {"grant", "partial", "refuse", "revoke"}


@pytest.mark.parametrize("language", [JAPANESE, ENGLISH])
def test_every_figure_and_every_sentence_is_told(stage: Stage, language: str) -> None:
    desk = stage("looked_up").ward
    for serial in (1, 2, 3, POST):
        found = explained(desk, serial)
        told = "\n".join(explanation_lines(translator(language), found))
        for yen in (found.claimed_yen, found.amount_yen, *found.by_reason.values()):
            assert f"{yen:,}" in told
        for use in found.uses:
            assert f"{use.day} (" in told
            assert all(sentence in told for sentence in use.sentences)
            assert all(f"{each.yen:,}" in told for each in use.differences)
        assert all(child.name in told for child in found.children)
        assert found.receipt_number in told


def test_the_two_languages_tell_the_same_figures(stage: Stage) -> None:
    found = explained(stage("looked_up").ward)
    both = [list(explanation_lines(translator(language), found)) for language in (JAPANESE, ENGLISH)]
    assert len(both[0]) == len(both[1])
    assert both[0] != both[1]
    assert "Paid" in both[1][1]
    assert "円" in both[0][1]
    assert any("令和6年5月" in line for line in both[0])


def test_each_stage_can_be_told(stage: Stage) -> None:
    desk = stage("decided").ward
    found = explained(desk)
    assert found.stage == "decided"
    for name in STAGES:
        [first, *_] = explanation_lines(translator(JAPANESE), replace(found, stage=name))
        assert "{" not in first


def test_several_uses_of_one_child_in_two_months(stage: Stage) -> None:
    """The ledger of the year runs through both applications, in the order of their numbers."""
    desk = stage("compared").contractor
    one, two = prepared(desk, busy(10), busy(10, month=11))
    first, second = (explain(desk.session, each.id) for each in (one, two))
    assert [(child.used_before, child.counted, child.remaining) for child in (*first.children, *second.children)] == [
        (0, 100, 44), (100, 44, 0),
    ]  # fmt: skip
    cut = [use for use in second.uses if {"cap"} & {each.reason for each in use.differences}]
    assert sum(each.yen for use in cut for each in use.differences if each.reason == "cap") == second.by_reason["cap"]
    assert len(cut) == 6
    with desk.session.reading() as reader:
        assert reader.count(Use, application=two.id) == len(second.uses)
        assert reader.count(Decision) == 0
        assert reader.get(Child, two.children[0]).name == second.children[0].name
        assert not reader.find(Finding, application=two.id)
