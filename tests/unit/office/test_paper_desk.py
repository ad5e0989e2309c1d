"""Every paper of a desk from one table: who may make it, of what, and what its way to the printer leaves behind."""

from typing import get_args

import pytest

from sitter_desk.domain.records import Application, Deficiency, Lot
from sitter_desk.errors import NothingFound, RecordMissing
from sitter_desk.office.circle.demo import PAPERS
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.views.paper_desk import (
    KINDS,
    PaperCode,
    Wanted,
    came_out,
    choices,
    make_paper,
    offered,
    sends_to_printer,
)
from tests.unit.documents.reading import texts
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, assert_not_permitted

DAY = "2025-05-14"


def things(desk: CircleDesk, code: PaperCode) -> list[str]:
    """Something that each paper can be about."""
    with desk.session.reading() as reader:
        listed = [each.id for each in choices(reader, code, desk.engagement.id) if each.ready]
        if code == "calculation":
            return [reader.find(Application, method="post")[0].receipt_number]
        if code == "deficiency":
            return [reader.find(Deficiency)[0].number]
    return listed or [""]


def made(desk: CircleDesk, code: PaperCode, thing: str) -> bytes:
    wanted = Wanted(engagement=desk.engagement.id, thing=thing, day=DAY)
    return make_paper(desk.session, desk.fonts, code, wanted).pdf


def test_the_table_names_every_paper_once() -> None:
    assert [kind.code for kind in KINDS] == list(get_args(PaperCode))
    assert {kind.code: kind.title for kind in KINDS} == PAPERS
    assert all(bool(kind.make) != bool(kind.page) for kind in KINDS)


@pytest.mark.parametrize(
    ("site", "role", "codes"),
    [
        ("ward", "responsible", {"breakdown", "calculation", "record", "key", "password", "recovery"}),
        ("ward", "handler", {"breakdown", "calculation", "record"}),
        ("ward", "auditor", set()),
        ("contractor", "responsible", {"notices", "lot", "delivery", "screening", "calculation", "deficiency", "key",
                                       "password", "recovery"}),
        ("contractor", "handler", {"notices", "lot", "screening", "calculation", "deficiency"}),
        ("contractor", "auditor", set()),
    ],
)  # fmt: skip
def test_each_role_is_offered_what_it_may_make(site: str, role: str, codes: set[str]) -> None:
    assert {kind.code for kind in offered(site, role)} == codes  # type: ignore[arg-type]  # a site and a role of the table


@pytest.mark.parametrize("site", ["ward", "contractor"])
def test_every_paper_that_is_offered_can_be_made_and_says_that_it_is_practice(stage: Stage, site: str) -> None:
    desk = stage("printed").desks[site]  # type: ignore[index]  # a site of the table
    for kind in offered(site, "responsible"):  # type: ignore[arg-type]  # a site of the table
        if kind.make is None:
            continue
        before = len(acts(desk.session))
        pages = texts(made(desk, kind.code, things(desk, kind.code)[0]))
        assert pages, kind.code
        assert all("練習" in page for page in pages), kind.code
        assert kind.act in {act for act, _ in acts(desk.session)[before:]}, kind.code


def test_a_paper_with_a_secret_is_not_made_here(stage: Stage) -> None:
    desk = stage("printed").contractor
    for code in ("password", "recovery"):
        with pytest.raises(NothingFound):
            made(desk, code, "")  # type: ignore[arg-type]  # a code of the table


def test_nor_is_a_paper_of_the_other_site(stage: Stage) -> None:
    pair = stage("printed")
    assert_not_permitted(
        pair.contractor.session, "responsible", "breakdown.print", lambda: made(pair.contractor, "breakdown", "")
    )
    assert_not_permitted(pair.ward.session, "responsible", "notice.print", lambda: made(pair.ward, "lot", ""))


def test_what_is_not_ready_is_said_before(stage: Stage) -> None:
    """No breakdown before the approval, no slip before a lot is sealed."""
    pair = stage("told")
    with pair.contractor.session.reading() as reader:
        [delivery] = choices(reader, "delivery", pair.contractor.engagement.id)
        assert choices(reader, "lot", pair.contractor.engagement.id) == ()
        assert choices(reader, "calculation", pair.contractor.engagement.id) == ()
    assert not delivery.ready
    before = stage("received").ward
    with before.session.reading() as reader:
        assert [each.ready for each in choices(reader, "breakdown", before.engagement.id)] == [False]
    ward = stage("decided").ward
    with ward.session.reading() as reader:
        assert [each.ready for each in choices(reader, "breakdown", ward.engagement.id)] == [True]


def test_a_typed_number_that_is_nowhere_is_said(stage: Stage) -> None:
    desk = stage("printed").contractor
    for code in ("calculation", "deficiency"):
        with pytest.raises(NothingFound):
            made(desk, code, "SJ6-0-9999")  # type: ignore[arg-type]  # a code of the table
    with pytest.raises(RecordMissing):
        made(desk, "lot", "0" * 32)


def test_going_to_the_printer_and_coming_out_are_two_entries(stage: Stage) -> None:
    desk = stage("printed").contractor
    with desk.session.reading() as reader:
        [lot] = reader.find(Lot)
    paper = make_paper(
        desk.session, desk.fonts, "notices", Wanted(engagement=desk.engagement.id, thing=lot.id, day=DAY)
    )
    assert repr(paper).count("PDF") == 0
    sends_to_printer(desk.session, paper, sheets=4)
    came_out(desk.session, paper, sheets=3, complete=False)
    with desk.session.reading() as reader:
        sent, out = reader.audit_entries(act="paper.print")
    assert sent.facts == {"paper": "notices", "sheets": 4, "first": 1}
    assert out.facts == {"paper": "notices", "came_out": 3, "complete": 0}
    assert {sent.about, out.about} == {f"lot:{lot.id}"}
    assert_not_permitted(
        desk.session, "auditor", "paper.print", lambda: sends_to_printer(desk.session, paper, sheets=4)
    )
