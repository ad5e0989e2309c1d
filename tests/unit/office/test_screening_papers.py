"""The papers of the pre-screening: figures of the explanation and of the screenings, and the entry of each print."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.documents.wording import yen
from sitter_desk.domain.checks import CHECKS
from sitter_desk.domain.duplicates import DuplicateKind
from sitter_desk.domain.findings import FINDINGS
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import Screening
from sitter_desk.errors import NothingFound, RecordMissing
from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.explaining import explain
from sitter_desk.office.paper_words import CODES, ENGLISH, RULE_PLACES, note_words, place_words, read_words
from sitter_desk.office.prescreening import screen_applications
from sitter_desk.office.screening_papers import calculation_paper, screening_list_paper
from sitter_desk.office.telling import REASONS
from sitter_desk.vault.audit import Entry
from sitter_desk.workstation.language import translator
from tests.unit.documents.reading import texts
from tests.unit.domain.builders import programme
from tests.unit.office.conftest import Stage
from tests.unit.office.course import case, look_up, screening
from tests.unit.office.harness import AWKWARD, PEOPLE, acts, assert_not_permitted, dump, refused

DAY = "2025-04-16"
ALL = (1, 2, 3, 4)
TOO_OLD = 3
BY_POST = 4
RULES = programme()


def sheet(desk: CircleDesk, serial: int = 1) -> str:
    return "".join("".join(texts(calculation_paper(desk.session, desk.fonts, case(desk, serial).id, day=DAY))).split())


def listed(desk: CircleDesk) -> str:
    return "".join("".join(texts(screening_list_paper(desk.session, desk.fonts, desk.round, day=DAY))).split())


def last_entry(desk: CircleDesk) -> Entry:
    with desk.session.reading() as reader:
        return reader.audit_entries(limit=1_000_000)[-1]


@pytest.mark.parametrize("serial", ALL)
def test_the_sheet_says_what_the_explanation_says(stage: Stage, serial: int) -> None:
    desk = stage("screened").contractor
    told = explain(desk.session, case(desk, serial).id)
    whole = sheet(desk, serial)
    tr = translator()
    assert f"申請額（割引後の保育料の計）{yen(told.claimed_yen)}" in whole
    assert f"対象額（要件・単価による額）{yen(told.amount_yen)}" in whole
    assert told.claimed_yen - sum(told.by_reason.values()) == told.amount_yen
    for reason, amount in told.by_reason.items():
        assert f"差額{tr('reasons', REASONS[reason])}{yen(-amount)}" in whole
    for use in told.uses:
        line = use.line
        amounts = (line.ceiling_yen, line.price_yen, line.discount_yen, use.fee_yen, use.amount_yen)
        assert f"{line.day_hours}{line.night_hours}{''.join(map(yen, amounts))}" in whole
        assert all(sentence[:20] in whole for sentence in use.sentences)
    for child in told.children:
        assert f"児童{''.join(child.name.split())}（{child.category}）" in whole
        assert f"年度の計{child.cap}{child.elsewhere}{child.used_before}{child.counted}{child.remaining}" in whole
    assert all(tr("checks", kind.question) in whole for kind in CHECKS)
    assert told.receipt_number in whole
    assert all(version in whole for version in told.rule_versions)


def test_reasons_and_yen_stand_side_by_side(stage: Stage) -> None:
    """The third use of the postal application: 3 October, 3:30 hours for 10,500 yen."""
    whole = sheet(stage("screened").contractor, BY_POST)
    assert "1時間未満の端数−1,250" in whole
    assert whole.index("10月3日の利用は3時間30分") < whole.index("1時間未満の端数−1,250")


@pytest.mark.parametrize("site", ["ward", "contractor"])
def test_a_printed_sheet_is_an_entry_of_its_applicant_without_a_name(stage: Stage, site: str) -> None:
    pair = stage("received")
    desk = pair.desks[site]  # type: ignore[index]  # a site
    application = case(desk, 2)
    before, log = dump(desk.session), acts(desk.session)
    page = sheet(desk, 2)
    assert "".join(AWKWARD.split())[:2] in page
    entry = last_entry(desk)
    assert acts(desk.session) == [*log, ("calculation.print", f"application:{application.id}")]
    assert (entry.subject, entry.facts) == (application.subject, {"printed": 1})
    assert dump(desk.session) == before


def test_the_maker_of_a_sheet_is_its_desk(stage: Stage) -> None:
    pair = stage("received")
    assert "株式会社練習サポート" in sheet(pair.contractor)
    assert "新宿区子ども家庭部子ども家庭支援課" in sheet(pair.ward)


def test_the_wards_sheet_shows_what_it_looked_up(stage: Stage) -> None:
    desk = stage("received").ward
    assert "住民登録区△要区判断以上" in sheet(desk)
    look_up(desk)
    assert "住民登録区○適令和7年4月18日以上" in sheet(desk)


def test_before_the_screening_the_sheet_is_a_trial(stage: Stage) -> None:
    desk = stage("settled").contractor
    assert "計算根拠票（試算）" in sheet(desk, 2)
    assert "試算（事前審査の前）" in sheet(desk, 2)
    assert "試算" not in sheet(stage("screened").contractor, 2)


def test_the_list_has_every_screened_application_with_the_totals(stage: Stage) -> None:
    desk = stage("screened").contractor
    whole = listed(desk)
    with desk.session.reading() as reader:
        screenings = reader.find(Screening)
    assert len(screenings) == len(ALL)
    claimed, amount = sum(each.claimed_yen for each in screenings), sum(each.amount_yen for each in screenings)
    assert f"合計{len(ALL)}{yen(claimed)}{yen(amount)}" in whole
    for serial in ALL:
        one = screening(desk, serial)
        assert whole.count(f"SJ6-0-{serial:04d}") == 1
        assert f"{one.day_hours + one.night_hours}{yen(one.claimed_yen)}{yen(one.amount_yen)}" in whole
    assert "".join(AWKWARD.split()) in whole
    assert "この一覧のほかに" not in whole


def test_the_list_names_what_the_ward_must_judge_and_once_what_it_looks_up_of_all(stage: Stage) -> None:
    desk = stage("screened").contractor
    whole = listed(desk)
    assert screening(desk, TOO_OLD).outcome == "ward"
    row = whole[whole.index(f"SJ6-0-{TOO_OLD:04d}") : whole.index(f"SJ6-0-{BY_POST:04d}")]
    assert "要区判断対象年齢" in row
    assert "住民登録は、全ての申請について区が確認します。" in whole
    assert whole.count("住民登録") == 1


def test_the_printed_list_is_an_entry_of_the_round(stage: Stage) -> None:
    desk = stage("screened").contractor
    before = dump(desk.session)
    listed(desk)
    entry = last_entry(desk)
    assert (entry.act, entry.about, entry.subject) == ("screening.print", f"round:{desk.round.id}", "")
    assert entry.facts == {"printed": 1, "count": len(ALL), "ids": tuple(case(desk, serial).id for serial in ALL)}
    assert dump(desk.session) == before


def test_what_is_not_on_the_list_is_counted(stage: Stage) -> None:
    pair = stage("settled")
    pair.step("duplicates")
    desk = pair.contractor
    withdraw(desk.session, case(desk, 1), received_on=DAY)
    assert screen_applications(desk.session, [case(desk, 2)], screened_on=DAY).failed == ()
    whole = listed(desk)
    assert "合計1" in whole
    assert f"事前審査の済んでいない申請が{len(ALL) - 2}件" in whole
    assert "取下げのあった申請が1件" in whole


def test_nothing_is_listed_before_anything_is_screened(stage: Stage) -> None:
    desk = stage("settled").contractor
    with refused(desk.session, NothingFound):
        screening_list_paper(desk.session, desk.fonts, desk.round, day=DAY)
    with refused(desk.session, RecordMissing):
        calculation_paper(desk.session, desk.fonts, "0" * 32, day=DAY)


def test_who_may_print(stage: Stage) -> None:
    """An auditor prints nothing; the list is the contractor's."""
    pair = stage("received")
    for desk in pair.desks.values():
        work = case(desk).id
        assert_not_permitted(
            desk.session, "auditor", "calculation.print",
            lambda desk=desk, work=work: calculation_paper(desk.session, desk.fonts, work, day=DAY),  # type: ignore[misc]  # bound at once
        )  # fmt: skip
    for desk, role in ((pair.contractor, "auditor"), (pair.ward, "responsible")):
        assert_not_permitted(
            desk.session, role, "screening.print",  # type: ignore[arg-type]  # a Role
            lambda desk=desk: screening_list_paper(desk.session, desk.fonts, desk.round, day=DAY),  # type: ignore[misc]  # bound at once
        )  # fmt: skip


def test_the_circle_prints_both_at_the_contractor(stage: Stage) -> None:
    pair = stage("reported")
    names = {name for name in pair.papers if name.startswith(("screening", "calculation"))}
    assert names == {"screening-list", f"calculation-SJ6-0-{BY_POST:04d}"}
    assert all(person.name not in name for person in PEOPLE.values() for name in names)


# ---- codes in words --------------------------------------------------------------------------------------------------


def test_every_entry_of_the_rules_and_every_code_has_a_word() -> None:
    named = {field.name for field in fields(Programme)} - {"format", "ward", "year_of_use", "version", "sources"}
    assert named - {"unconfirmed"} == set(RULE_PLACES)
    assert set(CODES["findings"]) == set(FINDINGS)
    assert set(CODES["duplicates"]) == set(DuplicateKind.__args__)


def test_places_are_told_by_their_table_each_once() -> None:
    assert place_words(("categories[0].caps", "categories[1]", "rounding.unit", "bands")) == (
        "児童の区分", "端数の取扱い", "時間帯及び上限額",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("check", "note", "said"),
    [
        ("age", "2024-10-03; 2024-10-10; 2025-01-05", "令和6年10月3日、10月10日、令和7年1月5日"),
        ("category", "multiple_birth", "多胎児"),
        ("account", "number; holder_kana", "口座番号、口座名義カナ"),
        ("findings", "differs 続柄; refused_row", "行による違い（続柄）、取り込めない行"),
        ("duplicates", "same_receipt", "同じ領収書"),
        ("residence", "練習：転入は2024-05-01です。", "練習：転入は令和6年5月1日です。"),
        ("residence", "2024-13-45", "2024-13-45"),
        ("fee", "", ""),
    ],
)
def test_notes_are_told_in_words(check: str, note: str, said: str) -> None:
    assert note_words(RULES, check, note) == said


@pytest.mark.parametrize(
    ("check", "read", "said"),
    [
        ("arrival", "2025-04-14 / 2025-04-15", "令和7年4月14日\n必着　令和7年4月15日"),
        ("arrival", "2025-04-14 16:30 / 2025-04-15", "令和7年4月14日 16:30\n必着　令和7年4月15日"),
        ("service", "月火水木金土 07:00-22:00", "月火水木金土\n07:00～22:00"),
        ("year", "2024", "令和6年度"),
        ("hours_cap", "21 / 144", "21 / 144時間"),
        ("documents", "3 / 4", "3 / 4点"),
        ("receipt", "3 / 4", "3回記入／4回"),
        ("age", "2020-05-06; ?", "令和2年5月6日、?"),
        ("certified", "", ""),
    ],
)
def test_what_was_read_is_told_in_words(check: str, read: str, said: str) -> None:
    assert read_words(RULES, check, read) == said


def test_the_days_of_the_week_are_said_in_english_on_an_english_screen() -> None:
    assert read_words(RULES, "service", "月火水木金土日 00:00-24:00", ENGLISH) == "every day\n00:00-24:00"
    assert read_words(RULES, "service", "月水 08:00-20:00", ENGLISH).split() == ["Mo", "We", "08:00-20:00"]


@given(st.text(alphabet=st.characters(exclude_characters=";0123456789"), min_size=1).filter(str.strip))
def test_a_text_that_a_person_typed_stays_as_it_is(text: str) -> None:
    assert note_words(RULES, "residence", text) == text or text.split(" ", maxsplit=1)[0] in {
        *(category.code for category in RULES.categories), *(document.code for document in RULES.documents),
    }  # fmt: skip
