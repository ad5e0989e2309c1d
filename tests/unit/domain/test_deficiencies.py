"""What an applicant is asked for, in whose words, and until when."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.checks import REQUESTED
from sitter_desk.domain.deficiencies import PLACES, default_reply_by, items_of, refuse_reply_before
from sitter_desk.domain.paper_checks import faults_of
from sitter_desk.domain.programme import Document, Programme, Window
from sitter_desk.domain.records import Check, DeficiencyItem, Finding, PaperCheck
from sitter_desk.errors import DaysOutOfOrder
from tests.unit.domain.builders import SHARED, finding, programme, use

RECEIPT = Document(code="receipt", title="領収書")
REGISTER = Document(code="register", title="戸籍謄本", original=True)
REPLY_BY = "2025-04-30"


def seen(document: str = "receipt", **changes: Any) -> PaperCheck:
    values = {
        "id": f"paper-{document}", **SHARED, "application": "application", "document": document, "present": "yes",
        "legible": "yes", "original": "yes", "name_matches": "yes", "issued_on": "", "note": "",
        "checked_by": "練習　係", "checked_on": "2025-04-10",
    }  # fmt: skip
    return PaperCheck(**{**values, **changes})


def check(code: str, result: Any = "deficient", note: str = "") -> Check:
    return Check(code=code, result=result, read="", note=note)


def items(
    *checks: Check,
    papers: tuple[tuple[Document, PaperCheck | None], ...] = (),
    findings: tuple[Finding, ...] = (),
    rules: Programme | None = None,
) -> tuple[DeficiencyItem, ...]:
    return items_of(rules or programme(), checks, papers, findings, arrived_on="2025-03-30", reply_by=REPLY_BY)


def said(item: DeficiencyItem) -> tuple[str, str, str]:
    return item.problem, item.send, item.phone


def test_nothing_wrong_asks_for_nothing() -> None:
    assert items(check("fee", "pass"), check("age", "ward", "2024-10-03"), papers=((RECEIPT, seen()),)) == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"present": "no"}, "missing"),
        ({"present": "none"}, "missing"),
        ({"legible": "no"}, "illegible"),
        ({"original": "no"}, "copy"),
        ({"name_matches": "no"}, "name"),
    ],
)
def test_a_paper_is_asked_for_by_its_title_in_the_words_for_its_fault(changes: dict[str, str], fault: str) -> None:
    wording = programme().wording.requests[f"documents_{fault}"]
    [item] = items(papers=((REGISTER, seen("register", **changes)),))
    assert (item.code, item.place) == ("documents:register", "戸籍謄本")
    assert said(item) == tuple(
        text.replace("{documents}", "戸籍謄本") for text in (wording.problem, wording.send, wording.phone)
    )


def test_the_faults_are_told_apart() -> None:
    """A letter that calls an illegible paper missing gets the same paper again."""
    changes = ({"present": "no"}, {"legible": "no"}, {"original": "no"}, {"name_matches": "no"})
    asked = [items(papers=((REGISTER, seen("register", **each)),))[0] for each in changes]
    assert len({said(item) for item in asked}) == 4


def test_a_ward_that_words_papers_alike_is_asked_in_its_words() -> None:
    rules = programme()
    requests = {code: request for code, request in rules.wording.requests.items() if not code.startswith("documents_")}
    rules = replace(rules, wording=replace(rules.wording, requests=requests))
    [item] = items(papers=((REGISTER, seen("register", original="no", name_matches="no")),), rules=rules)
    assert item.problem == requests["documents"].problem.replace("{documents}", "戸籍謄本")
    assert item.problem.count("戸籍謄本") == 1


def test_before_there_is_a_letter_its_date_is_not_promised() -> None:
    rules = programme()
    request = replace(rules.wording.requests["documents"], phone="{documents}を{reply_by}までにお送りください。")
    rules = replace(rules, wording=replace(rules.wording, requests={"documents": request}))
    papers = ((RECEIPT, seen(legible="no")),)
    for reply_by, until in ((REPLY_BY, "令和7年4月30日"), ("", "お手紙に書く期限")):
        [item] = items_of(rules, (), papers, (), arrived_on="2025-03-30", reply_by=reply_by)
        assert item.phone == f"領収書を{until}までにお送りください。"


def test_while_the_arrival_is_not_known_no_paper_is_too_old() -> None:
    dated = replace(REGISTER, months_old=3)
    for arrived_on, faults in (("2025-03-30", ("old",)), ("", ())):
        assert faults_of(dated, seen("register", issued_on="2024-01-01"), arrived_on=arrived_on) == faults


def test_of_a_paper_that_is_not_there_nothing_else_is_said() -> None:
    wrong = seen(present="no", legible="no", original="no")
    assert faults_of(REGISTER, wrong, arrived_on="2025-03-30") == ("missing",)


def test_several_faults_of_one_paper_are_one_item() -> None:
    [item] = items(papers=((REGISTER, seen("register", original="no", name_matches="no")),))
    requests = programme().wording.requests
    assert item.problem == (requests["documents_copy"].problem + requests["documents_name"].problem).replace(
        "{documents}", "戸籍謄本"
    )
    assert "、" in item.send


def test_a_copy_will_do_unless_the_rules_ask_for_the_original() -> None:
    copy = seen(original="no")
    assert items(papers=((RECEIPT, copy),)) == ()
    assert [item.code for item in items(papers=((replace(RECEIPT, original=True), copy),))] == ["documents:receipt"]


def test_papers_come_first_then_the_checks_in_their_order() -> None:
    found = items(
        check("documents", note="receipt"),
        check("form_version"),
        check("fee", note="2024-10-03"),
        papers=((REGISTER, seen("register", original="no")), (RECEIPT, seen(present="no"))),
    )
    assert [item.code for item in found] == ["documents:register", "documents:receipt", "form_version", "fee"]


def test_the_days_are_filled_in_once_each_with_the_year_where_it_changes() -> None:
    [item] = items(check("fee", note="2025-01-05; 2024-10-10; 2024-10-03; 2024-10-10"))
    assert "令和6年10月3日、10月10日、令和7年1月5日" in item.problem
    assert item.place == "利用内訳"


@pytest.mark.parametrize("code", REQUESTED)
def test_no_placeholder_is_left_in_any_request(code: str) -> None:
    asked = items(
        check(code, note="holder_kana"), papers=((RECEIPT, seen(present="no", note="{days}")),) * (code == "documents")
    )
    assert len(asked) == 1
    assert not any(sign in text for text in said(asked[0]) for sign in "{}")
    assert all(said(asked[0]))


def test_every_check_that_can_be_asked_about_has_its_place_on_the_form() -> None:
    assert set(PLACES) == set(REQUESTED) - {"documents"}


def test_an_open_finding_is_asked_about_under_its_fields() -> None:
    waiting = (
        finding(field="利用日", blocks=True),
        finding(field="利用日", blocks=True),
        finding(field="児童生年月日", blocks=True),
        finding(field="続柄"),  # doesn't stop the screening
        finding(field="口座番号", blocks=True, state="settled"),
    )
    [item] = items(check("findings", "open", "impossible_day 利用日"), findings=waiting)
    assert (item.code, item.place) == ("findings", "利用日、児童生年月日")


def test_what_is_open_otherwise_waits_for_a_person_and_not_for_the_applicant() -> None:
    assert items(check("duplicates", "open", "same_person"), check("documents", "open", "receipt")) == ()


def test_a_check_that_the_ward_has_no_words_for_is_not_asked() -> None:
    assert items(check("hours_cap")) == ()


@given(st.lists(st.sampled_from(REQUESTED), unique=True))
def test_each_failed_check_is_one_item_and_none_tells_an_amount(codes: list[str]) -> None:
    found = items(*(check(code, note="2024-10-03") for code in codes))
    assert [item.code for item in found] == [code for code in codes if code != "documents"]
    assert not any("円" in text for item in found for text in said(item))


def with_windows(*windows: Window) -> Programme:
    return replace(programme(), windows=windows)


def window(half: int, papers_until: str = "") -> Window:
    first, last = (("2024-04-01", "2024-09-30"), ("2024-10-01", "2025-03-31"))[half]
    return Window(uses_from=first, uses_to=last, opens=first, last_arrival="2025-04-15", papers_until=papers_until)


def test_the_proposed_date_is_some_days_later() -> None:
    assert default_reply_by(programme(), [use()], made_on="2025-04-16", days=14) == REPLY_BY
    assert default_reply_by(programme(), [], made_on="2025-04-16", days=14) == REPLY_BY


def test_a_grace_of_the_ward_is_given_whole() -> None:
    rules = with_windows(window(0), window(1, "2025-05-10"))
    assert default_reply_by(rules, [use()], made_on="2025-04-16", days=14) == "2025-05-10"
    assert default_reply_by(rules, [use()], made_on="2025-05-05", days=14) == "2025-05-19"


def test_the_window_is_that_of_the_uses_and_the_latest_of_several() -> None:
    rules = with_windows(window(0, "2025-05-20"), window(1, "2025-05-10"))
    assert default_reply_by(rules, [use()], made_on="2025-04-16", days=1) == "2025-05-10"
    both = [use(), use(day="2024-05-01")]
    assert default_reply_by(rules, both, made_on="2025-04-16", days=1) == "2025-05-20"
    assert default_reply_by(rules, [use(day="2023-05-01")], made_on="2025-04-16", days=1) == "2025-04-17"


@given(
    made_on=st.dates(date(2024, 4, 1), date(2025, 12, 31)),
    days=st.integers(-5, 60),
    grace=st.none() | st.dates(date(2025, 4, 15), date(2025, 7, 31)),
)
def test_the_proposed_date_never_lies_before_the_notice(made_on: date, days: int, grace: date | None) -> None:
    rules = with_windows(window(1, grace.isoformat() if grace else ""))
    proposed = default_reply_by(rules, [use()], made_on=made_on.isoformat(), days=days)
    assert proposed >= (made_on + timedelta(days=max(days, 0))).isoformat()
    assert proposed >= (grace.isoformat() if grace else "")
    refuse_reply_before(made_on.isoformat(), proposed)


@pytest.mark.parametrize("reply_by", ["2025-04-15", "", "2025-04-31", "soon", "2025-4-20"])
def test_a_reply_date_is_a_day_not_before_the_notice(reply_by: str) -> None:
    refuse_reply_before("2025-04-16", "2025-04-16")
    with pytest.raises(DaysOutOfOrder):
        refuse_reply_before("2025-04-16", reply_by)
