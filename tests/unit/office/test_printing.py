"""From records to papers: what each says, and the entry of its print."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sitter_desk.domain.records import CarriedItem, Decision, Handover
from sitter_desk.errors import NothingFound, PrintedAlready
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.notices import print_notices, seal_lot
from sitter_desk.office.printing import (
    breakdown_paper,
    delivery_paper,
    handover_paper,
    key_paper,
    lot_paper,
    password_paper,
    recovery_paper,
)
from sitter_desk.office.revising import register_revision
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.statements import Verdict
from sitter_desk.sealing.signature import fingerprint
from tests.unit.documents.reading import texts
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TYPED, decision, ruled
from tests.unit.office.harness import AWKWARD, acts, assert_not_permitted, dump, refused
from tests.unit.office.test_ward_ledger import delivered
from tests.unit.office.years import busy, prepared, register


def read(pdf: bytes) -> str:
    return "".join(texts(pdf))


def bare(text: str) -> str:
    """Without spaces: codes are drawn sign by sign."""
    return "".join(text.split())


def first_sheet(desk: CircleDesk) -> Handover:
    with desk.session.reading() as reader:
        return reader.find(Handover)[0]


def test_the_password_stands_on_its_notice_and_the_log_only_says_that_it_was_printed(stage: Stage) -> None:
    desk = stage("engaged").ward
    sealed = seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-17", return_by="2025-05-09")
    page = bare(read(password_paper(desk.session, desk.fonts, sealed)))
    assert all(group in page for group in sealed.password.split("-"))
    assert sealed.notice.number in page
    assert sealed.disc.number in page
    assert acts(desk.session)[-1] == ("password.print", f"carried_item:{sealed.notice.id}")
    assert sealed.password not in repr(dump(desk.session))


def test_a_password_is_printed_once(stage: Stage) -> None:
    """A reprint is a new password, bundle and disc (A7)."""
    desk = stage("engaged").ward
    sealed = seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-17", return_by="")
    password_paper(desk.session, desk.fonts, sealed)
    with desk.session.reading() as reader:
        states = {item.kind: item.state for item in reader.find(CarriedItem)}
    assert states == {"disc": "made", "password_notice": "printed"}
    with refused(desk.session, PrintedAlready) as caught:
        password_paper(desk.session, desk.fonts, sealed)
    assert caught.value.details == {"number": sealed.notice.number}
    assert acts(desk.session).count(("password.print", f"carried_item:{sealed.notice.id}")) == 1


def test_the_password_notice_does_not_say_what_the_disc_holds(stage: Stage) -> None:
    desk = stage("received").ward
    sealed = seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-17", return_by="")
    page = bare(read(password_paper(desk.session, desk.fonts, sealed)))
    for word in ("ベビーシッター", "申請", "交付", AWKWARD):
        assert word not in page


def test_the_recovery_sheet_carries_the_code(stage: Stage) -> None:
    desk = stage("engaged").ward
    code = "00000-11114-22228-3333C-4444G-5555M-6666R"
    page = bare(read(recovery_paper(desk.session, desk.fonts, code, organisation="練習区", day="2025-03-17")))
    assert all(group in page for group in code.split("-"))
    assert code not in repr((dump(desk.session), acts(desk.session)))


def test_each_key_sheet_carries_its_own_fingerprint(stage: Stage) -> None:
    pair = stage("founded")
    for desk in pair.desks.values():
        with desk.session.reading() as reader:
            mark = fingerprint(reader.desk_public_key())
        page = bare(read(key_paper(desk.session, desk.fonts, desk.engagement, day="2025-03-17")))
        assert all(group in page for group in mark.split("-"))


def test_the_breakdown_names_everybody_with_the_total(stage: Stage) -> None:
    pair = stage("decided")
    page = read(breakdown_paper(pair.ward.session, pair.ward.fonts, pair.ward.round))
    with pair.ward.session.reading() as reader:
        total = sum(decision.amount_yen for decision in reader.find(Decision))
    assert AWKWARD in page
    assert "髙橋　練習花子" in page
    assert f"{total:,}" in page
    assert acts(pair.ward.session)[-1] == ("breakdown.print", f"round:{pair.ward.round.id}")


def test_the_breakdown_says_of_a_part_what_left_it_out(stage: Stage) -> None:
    """Dropped minutes and the ceiling come to a use as well, and make no part (docs/adr/0007)."""
    pair = stage("compared")
    paper = busy(14)
    long = replace(paper.uses[13], start="09:00", end="19:30", fee_yen=31_500)
    [made] = prepared(pair.contractor, replace(paper, uses=(replace(paper.uses[0], day="2024-09-30"), *paper.uses[1:13],
                                                            long, replace(long, day="2024-10-15"))))  # fmt: skip
    delivered(pair)
    register(pair.ward, {made.id: Verdict(outcome="partial")})
    page = bare(read(breakdown_paper(pair.ward.session, pair.ward.fonts, pair.ward.round)))
    assert "年間の上限時間を超えるため、10月15日の利用は4時間として計算しました。" in page
    assert "切り捨て" not in page


def test_the_breakdown_counts_what_stands(stage: Stage) -> None:
    """A decision that was taken back in the same round is there once, as it is now."""
    desk = stage("decided").ward
    before = decision(desk)
    revoke = ruled(desk, Verdict(outcome="revoke", reason="residence"))
    register_revision(desk.session, desk.round, TYPED, revoke)
    page = read(breakdown_paper(desk.session, desk.fonts, desk.round))
    with desk.session.reading() as reader:
        total = sum(each.amount_yen for each in reader.find(Decision)) - before.amount_yen
    assert page.count("SJ6-0-0001") == 1
    assert f"{total:,}" in page


def test_a_confirmation_record_comes_in_two_copies_with_the_heads(stage: Stage) -> None:
    desk = stage("kit").ward
    sheet = first_sheet(desk)
    pages = texts(handover_paper(desk.session, desk.fonts, sheet))
    assert len(pages) == 2
    for page in pages:
        assert sheet.number in page
        assert sheet.lines[0].reference in page
        assert any(head.head[:4] in page.lower() for head in sheet.heads)


def test_the_lot_list_names_numbers_and_no_people(stage: Stage) -> None:
    desk = stage("told").contractor
    [printed] = print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-04-24")
    seal_lot(desk.session, printed.lot, sealed=4)
    page = read(lot_paper(desk.session, desk.fonts, printed))
    assert all(notice.number in page for notice in printed.notices)
    assert AWKWARD not in page


def test_the_delivery_slip_counts_sealed_envelopes(stage: Stage) -> None:
    desk = stage("printed").contractor
    page = read(delivery_paper(desk.session, desk.fonts, desk.round, day="2025-04-25"))
    assert "N-SJ6-0001" in page
    assert "B-SJ6-0001" in page
    assert AWKWARD not in page


def test_every_practice_paper_says_so(stage: Stage) -> None:
    pair = stage("closed")
    assert len(pair.papers) >= 20
    for name, pdf in pair.papers.items():
        assert all("練習" in page for page in texts(pdf)), name


def test_nothing_to_print_is_said(stage: Stage) -> None:
    desk = stage("received").ward
    with refused(desk.session, NothingFound):
        breakdown_paper(desk.session, desk.fonts, desk.round)
    contractor = stage("told").contractor
    with refused(contractor.session, NothingFound):
        delivery_paper(contractor.session, contractor.fonts, contractor.round, day="2025-04-25")


@pytest.mark.parametrize(
    ("act", "role", "work"),
    [
        ("password.print", "handler", lambda desk: key_paper(desk.session, desk.fonts, desk.engagement, day="")),
        (
            "password.print",
            "auditor",
            lambda desk: recovery_paper(desk.session, desk.fonts, "", organisation="", day=""),
        ),
        ("handover.print", "auditor", lambda desk: handover_paper(desk.session, desk.fonts, first_sheet(desk))),
        ("breakdown.print", "auditor", lambda desk: breakdown_paper(desk.session, desk.fonts, desk.round)),
    ],
)
def test_who_may_print_at_the_ward(stage: Stage, act: str, role: str, work: Callable[[CircleDesk], bytes]) -> None:
    desk = stage("decided").ward
    assert_not_permitted(desk.session, role, act, lambda: work(desk))  # type: ignore[arg-type]  # a Role from the table


def test_who_may_print_at_the_contractor(stage: Stage) -> None:
    desk = stage("told").contractor
    [printed] = print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-04-24")
    assert_not_permitted(desk.session, "auditor", "notice.print", lambda: lot_paper(desk.session, desk.fonts, printed))
    for role in ("auditor", "handler"):
        assert_not_permitted(
            desk.session, role, "delivery.print", lambda: delivery_paper(desk.session, desk.fonts, desk.round, day="")
        )
