"""The lists of the kit: kept once, carried to the contractor, used there, and gone with the person they speak of."""

from dataclasses import replace

import pytest

from sitter_desk.domain.list_file import CarriedRow, CertifiedRow, read_carried_over, read_certifications
from sitter_desk.domain.practice import to_utf8
from sitter_desk.domain.records import CarriedOver, Certification, UsedHours
from sitter_desk.errors import RecordUnfit
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.kit_lists import keep_carried_over, keep_certifications
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry
from tests.unit.office.harness import acts, assert_not_permitted, dump, refused
from tests.unit.office.years import FAMILY, busy, screened, typed

COMPANY = CertifiedRow(
    kind="company", name="練習の新会社", company="", number="12", valid_from="2024-04-01", valid_until=""
)
SITTER = CertifiedRow(
    kind="sitter", name="練習　長", company=practice.COMPANY, number="34", valid_from="2024-04-01",
    valid_until="2024-10-02",
)  # fmt: skip
CARRIED = CarriedRow(
    child_name=FAMILY.children[0].name, child_birthday=FAMILY.children[0].birthday, year_of_use=2024,
    hours=(UsedHours(month="2024-05", hours=6),), receipts=("練習-0009",), waiting="追加書類を待っています。",
)  # fmt: skip


def certifications(desk: CircleDesk) -> list[Certification]:
    with desk.session.reading() as reader:
        return reader.find(Certification)


def carried_over(desk: CircleDesk) -> list[CarriedOver]:
    with desk.session.reading() as reader:
        return reader.find(CarriedOver)


# ---- companies and sitters -----------------------------------------------------------------------------------------


def test_a_list_is_kept_as_it_was_given(stage: Stage) -> None:
    desk = stage("engaged").ward
    kept = keep_certifications(desk.session, desk.engagement, [COMPANY, SITTER])
    assert certifications(desk)[-2:] == list(kept)
    for row, record in zip((COMPANY, SITTER), kept, strict=True):
        assert {name: getattr(record, name) for name in row.__dataclass_fields__} == vars(row)
        assert (record.owner, record.engagement) == (desk.session.desk, desk.engagement.id)


def test_only_a_sitter_is_a_person(stage: Stage) -> None:
    desk = stage("engaged").ward
    company, sitter, another = keep_certifications(
        desk.session, desk.engagement, [COMPANY, SITTER, replace(SITTER, name="練習　葉")]
    )
    assert company.subject == ""
    assert len(sitter.subject) == len(another.subject) == 32
    assert sitter.subject != another.subject


def test_the_same_list_read_again_keeps_nothing_twice(stage: Stage) -> None:
    desk = stage("engaged").ward
    keep_certifications(desk.session, desk.engagement, [COMPANY, SITTER])
    before = certifications(desk)
    longer = replace(SITTER, valid_until="2025-03-31")
    assert keep_certifications(desk.session, desk.engagement, [COMPANY, SITTER]) == ()
    [new] = keep_certifications(desk.session, desk.engagement, [COMPANY, SITTER, longer])
    assert certifications(desk) == [*before, new]


def test_another_engagement_has_lists_of_its_own(stage: Stage) -> None:
    desk = stage("engaged").ward
    keep_certifications(desk.session, desk.engagement, [COMPANY])
    elsewhere = replace(desk.engagement, id="b" * 32, engagement="b" * 32, code="B1", number="練習2")
    with desk.session.act("engagement.open") as act:
        act.put(elsewhere)
    assert len(keep_certifications(desk.session, elsewhere, [COMPANY])) == 1


def test_the_log_says_how_many_were_kept_and_names_nobody(stage: Stage) -> None:
    desk = stage("engaged").ward
    keep_certifications(desk.session, desk.engagement, [COMPANY, SITTER])
    with desk.session.reading() as reader:
        entry = reader.audit_entries(limit=1_000_000)[-1]
    assert (entry.act, entry.about, entry.facts) == ("kit.list", "certification", {"kept": 2})
    assert "練習" not in str(entry)


def test_a_line_that_hides_something_keeps_none(stage: Stage) -> None:
    desk = stage("engaged").ward
    for bad in (replace(SITTER, name="練習\u202e花"), replace(SITTER, valid_from="2024-02-30")):
        with refused(desk.session, RecordUnfit):
            keep_certifications(desk.session, desk.engagement, [COMPANY, bad])


def test_a_certification_reaches_the_contractor_and_is_asked_there(stage: Stage) -> None:
    """The sitter of ``busy`` was certified to the second of October alone."""
    pair = stage("compared")
    application = typed(pair.contractor, busy(3))
    [before] = screened(pair.contractor, application)
    assert {check.code: check.result for check in before.checks}["certified"] == "pass"  # no list of sitters yet
    keep_certifications(pair.ward.session, pair.ward.engagement, [SITTER])
    carry(pair.ward, pair.contractor)
    [after] = screened(pair.contractor, application)
    [check] = [check for check in after.checks if check.code == "certified"]
    assert (check.result, check.note, after.outcome) == ("ward", "2024-10-03", "ward")


def test_an_erased_sitter_leaves_no_line(stage: Stage) -> None:
    desk = stage("engaged").ward
    [kept] = keep_certifications(desk.session, desk.engagement, [SITTER])
    with desk.session.reading() as reader:
        assert reader.look_up("sitter", "練習長") == [kept.id]
    with desk.session.vault.act("person.erase", at=desk.session.now(), pc="PC-1") as act:
        act.erase_subject(kept.subject)
    assert kept.id not in {each.id for each in certifications(desk)}
    with desk.session.reading() as reader:
        assert reader.look_up("sitter", "練習長") == []


# ---- 前年度引継データ ----------------------------------------------------------------------------------------------


def test_what_was_handed_on_is_kept_as_a_person_file_of_its_own(stage: Stage) -> None:
    desk = stage("engaged").ward
    [kept] = keep_carried_over(desk.session, desk.engagement, [CARRIED], former_contractor="練習事務")
    assert carried_over(desk)[-1] == kept
    assert {name: getattr(kept, name) for name in CARRIED.__dataclass_fields__} == vars(CARRIED)
    assert (kept.former_contractor, kept.owner, len(kept.subject)) == ("練習事務", desk.session.desk, 32)
    assert acts(desk.session)[-1] == ("kit.list", "carried_over")


def test_the_same_file_read_again_counts_no_hour_twice(stage: Stage) -> None:
    pair = stage("compared")
    desk = pair.ward
    more = replace(CARRIED, hours=(UsedHours(month="2024-06", hours=2),))  # a second line of the child
    assert len(keep_carried_over(desk.session, desk.engagement, [CARRIED, more], former_contractor="練習事務")) == 2
    assert keep_carried_over(desk.session, desk.engagement, [more, CARRIED], former_contractor="練習事務") == ()
    carry(desk, pair.contractor)
    [screening] = screened(pair.contractor, typed(pair.contractor, busy(1)))
    assert screening.children[0].used_before == 8


def test_it_goes_with_the_kit_and_the_contractor_counts_it(stage: Stage) -> None:
    pair = stage("compared")
    assert carried_over(pair.ward) == carried_over(pair.contractor) != []
    keep_carried_over(pair.ward.session, pair.ward.engagement, [CARRIED], former_contractor="練習事務")
    carry(pair.ward, pair.contractor)
    [screening] = screened(pair.contractor, typed(pair.contractor, busy(1)))
    assert screening.children[0].used_before == 6


def test_an_erased_child_has_no_hours_and_no_receipts_any_more(stage: Stage) -> None:
    desk = stage("engaged").ward
    [kept] = keep_carried_over(desk.session, desk.engagement, [CARRIED], former_contractor="練習事務")
    with desk.session.vault.act("person.erase", at=desk.session.now(), pc="PC-1") as act:
        act.erase_subject(kept.subject)
    with desk.session.reading() as reader:
        left = reader.rows('SELECT count(*) FROM "lookup" WHERE "record" = ?', kept.id)
    assert left == [(0,)]
    assert kept.id not in {each.id for each in carried_over(desk)}


# ---- from the file to the vault ------------------------------------------------------------------------------------


def test_a_file_of_the_ward_becomes_records(stage: Stage) -> None:
    desk = stage("engaged").ward
    header = ("種別", "名称", "事業者名", "番号", "有効開始日", "有効終了日")
    reading = read_certifications(
        to_utf8([header, ("事業者", "練習会社", "", "1", "R6.4.1", ""), ("保育園", "練習園", "", "", "R6.4.1", "")])
    )
    assert [row.row for row in reading.refused] == [3]
    assert [each.name for each in keep_certifications(desk.session, desk.engagement, reading.rows)] == ["練習会社"]
    months = tuple(f"{month}月" for month in (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3))
    header = ("児童氏名", "児童生年月日", "利用年度", *months, "領収書番号", "未了の事由")
    line = ("練習　樹", "R2.9.10", "2024", *("3" if month == "1月" else "" for month in months), "A-1", "")
    rows = read_carried_over(to_utf8([header, line])).rows
    [kept] = keep_carried_over(desk.session, desk.engagement, rows, former_contractor="練習事務")
    assert (kept.child_birthday, kept.hours) == ("2020-09-10", (UsedHours(month="2025-01", hours=3),))


@pytest.mark.parametrize("role", ["handler", "auditor"])
def test_only_the_wards_responsible_person_keeps_lists(stage: Stage, role: str) -> None:
    pair = stage("founded")
    ward, theirs = pair.ward, pair.contractor
    before = dump(ward.session)
    for desk, who in ((ward, role), (theirs, "responsible")):
        assert_not_permitted(
            desk.session, who, "kit.list",  # type: ignore[arg-type]  # as drawn
            lambda desk=desk: keep_certifications(desk.session, desk.engagement, [COMPANY]),  # type: ignore[misc]  # bound
        )  # fmt: skip
    assert dump(ward.session) == before
