"""A second round after the circle, left in the middle of its work: something waits on every page of both desks."""

from collections.abc import Sequence
from dataclasses import replace

from sitter_desk.domain.export_file import read_export
from sitter_desk.domain.records import Application, Deficiency, Finding, Reminder, Round, Screening
from sitter_desk.domain.stages import is_allowed
from sitter_desk.office.circle import contractor, practice, ward
from sitter_desk.office.circle.days import later
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.circle.story import Step
from sitter_desk.office.deficiencies import make_deficiency, papers_of, post_deficiency, remind
from sitter_desk.office.duplicates import decide_duplicate, list_duplicates, look_for_duplicates
from sitter_desk.office.export import keep_export
from sitter_desk.office.handovers import item_line
from sitter_desk.office.intake import TypedApplication, TypedUse, take_in_exports, type_application
from sitter_desk.office.prescreening import screen_applications, settle_findings
from sitter_desk.office.questions import ask
from sitter_desk.office.reading import list_findings
from sitter_desk.office.receiving import apply_bundle, stage_bundle
from sitter_desk.office.rounds import open_round, set_actual
from sitter_desk.office.stages import stage
from sitter_desk.office.submitting import submit
from sitter_desk.office.ward_checks import lookup_list, record_ward_check

LEFT_ALONE = 6
"""So many applications nobody has looked at yet, and so many …"""
FINDINGS_OPEN, DUPLICATES_OPEN = 3, 1
"""… marks and suspicions wait for a person."""
KEPT_BACK, STILL_HERE = 6, 3
"""So many screened cases are not on the first disc, and so many on none."""
PAPERLESS = (1, 3, 6)
"""Places among the paper applications of those without a certificate: one letter answered by nobody, one under way, one
not posted."""
OVERDUE, POSTED = 0, 1
"""Which of their letters is late, and which is only under way."""
LOOKED_UP = 6
"""So many of the submitted cases the ward has looked up."""

ON_PAPER = (
    ("辻\U000e0102", "ツジ", "香", "カオリ", "平", "タイラ"),
    ("羽田", "ハネダ", "健", "ケン", "凛", "リン"),
    ("𠮷田", "ヨシダ", "真由美", "マユミ", "奏", "カナデ"),
    ("橋本", "ハシモト", "拓也", "タクヤ", "陽菜", "ヒナ"),
    ("大橋", "オオハシ", "美咲", "ミサキ", "樹", "イツキ"),
    ("葛\U000e0102西", "カサイ", "亮", "リョウ", "澪", "ミオ"),
    ("長谷川", "ハセガワ", "綾", "アヤ", "朔", "サク"),
    ("髙島", "タカシマ", "直人", "ナオト", "紬", "ツムギ"),
)
"""Family, given and child's name of those who apply on paper, with their kana."""
SAME_SITTER, SAME_RECEIPT = (4, 7), (2, 5)
"""Places of the two pairs that look like duplicates."""
AT_THE_COUNTER = 3
"""Each third of them comes to the counter, the others write."""


def open_second(desk: CircleDesk) -> None:
    """The ward notes on which days the first round was done, opens the second one, reads its file, and sends the
    rows on a disc that is still not back."""
    for day in desk.round.plan:
        set_actual(desk.session, desk.round, day.step, day.planned)
    round_ = open_round(desk.session, desk.engagement, practice.plan(desk.days))
    reading = read_export(desk.exports[-1])
    keep_export(desk.session, reading, engagement=desk.engagement, round_=round_, accept=ward.ACCEPTED_REPAIRS)
    ward.send(desk, "second", desk.days.kit)


def hand_over_second(desk: CircleDesk) -> None:
    """Its disc and notice change hands."""
    ward.hand_over_pair(desk, desk.tray["disc second"], "provide", days=(desk.days.kit_disc, desk.days.kit_notice))


def take_second(desk: CircleDesk) -> None:
    """The contractor takes the rows over, makes applications of them, and types what came on paper."""
    disc, password = desk.cd / f"{desk.tray['disc second']}.sdb", desk.tray["password second"]
    apply_bundle(desk.session, stage_bundle(desk.session, disc, password))
    take_in_exports(desk.session, desk.engagement)
    for typed in from_paper(desk):
        type_application(desk.session, typed, round_=newest_round(desk))


def from_paper(desk: CircleDesk) -> list[TypedApplication]:
    """The paper applications of the second round."""
    return [_typed(desk, place) for place in range(len(ON_PAPER))]


def _typed(desk: CircleDesk, place: int) -> TypedApplication:
    family, family_kana, given, given_kana, child, child_kana = ON_PAPER[place]
    form, kana = practice.typed_from_paper(desk.days), f"{family_kana}　レンシュウ{given_kana}"
    counter = place % AT_THE_COUNTER == AT_THE_COUNTER - 1
    own = replace(
        form.children[0],
        name=f"{family}　練習{child}",
        kana=f"{family_kana}　レンシュウ{child_kana}",
        birthday=f"{desk.days.year - 1 - place % 4}-0{place % 9 + 1}-1{place % 7}",
    )
    return replace(
        form,
        method="counter" if counter else "post",
        arrived_time="11:20" if counter else "",
        postmarked_on="" if counter else form.postmarked_on,
        name=f"{family}　練習{given}",
        kana=kana,
        phone=f"090-0000-02{place:02}",
        email=f"renshu-p{place}@example.jp",
        address=f"東京都新宿区練習町二丁目{place + 1}番{place + 3}号",
        children=(own,),
        account=replace(form.account, number=f"00022{place:02}", holder_kana=kana.replace("　", " ")),
        uses=tuple(_own(use, place) for use in form.uses[place % 2 : place % 2 + 2]),
    )


def _own(use: TypedUse, place: int) -> TypedUse:
    """A use on days of one's own; two families name one sitter at one time, two others hand in one receipt."""
    shift = 0 if place in SAME_SITTER else place + 1
    receipt = "練習-0201" if place in SAME_RECEIPT and use.discount_yen else ""
    return replace(use, day=later(use.day, shift), receipt=receipt)


def work_on_second(desk: CircleDesk) -> None:
    """The contractor's clerks are half through: papers seen, marks settled, suspicions decided, most of it screened."""
    cases = in_hand(desk)
    _see_papers(desk, cases)
    findings = list_findings(desk.session)
    settle_findings(
        desk.session, _of(cases, findings)[FINDINGS_OPEN:], note="練習：申請書と照らし合わせて確認しました。"
    )
    look_for_duplicates(desk.session, cases)
    for pair in list_duplicates(desk.session)[DUPLICATES_OPEN:]:
        decide_duplicate(
            desk.session,
            pair.duplicate,
            same=False,
            note="練習：別々のものと確認しました。",
            decided_on=desk.days.report,
        )
    screen_applications(desk.session, cases, screened_on=desk.days.screened)


def in_hand(desk: CircleDesk) -> list[Application]:
    """The cases of the newest round that someone works on; the last ones still lie there as they came."""
    with desk.session.reading() as reader:
        cases = reader.find(Application, round=newest_round(desk).id)
    ordered = sorted(cases, key=lambda case: case.receipt_number)
    typed = [case for case in ordered if case.method != "online"]
    online = [case for case in ordered if case not in typed]
    return [*online[: -min(LEFT_ALONE, len(online) // 3 + 1)], *typed]


def _of(cases: Sequence[Application], findings: Sequence[Finding]) -> list[Finding]:
    known = {case.id for case in cases}
    return [finding for finding in findings if finding.application in known]


def _see_papers(desk: CircleDesk, cases: Sequence[Application]) -> None:
    """Every paper of the typed cases is looked at; of three of them the certificate is not there."""
    typed = [case for case in cases if case.method != "online"]
    without = {typed[place].id for place in PAPERLESS}
    with desk.session.reading() as reader:
        needed = [
            (case, document.code)
            for case in typed
            for document, _ in papers_of(reader, case, contractor.rules_for(reader, case))
        ]
    for case, document in needed:
        there = document != practice.MISSING or case.id not in without
        contractor.see_paper(desk, case, document, there=there)


def write_letters(desk: CircleDesk) -> None:
    """Who lacks a paper gets a letter: the first answered by nobody, also on the telephone; the last not posted yet."""
    for place, case in enumerate(_deficient(desk)):
        early = place == OVERDUE
        made_on = later(desk.days.screened, -14 if early else 0)
        reply_by = later(desk.days.report, -1) if early else desk.days.reply
        letter = make_deficiency(desk.session, case, reply_by=reply_by, originals=(), made_on=made_on)
        if place <= POSTED:
            post_deficiency(desk.session, letter, day=made_on)
        if early:
            _call(desk, letter)


def _deficient(desk: CircleDesk) -> list[str]:
    with desk.session.reading() as reader:
        cases = {case.id for case in reader.find(Application, round=newest_round(desk).id)}
        found = [each.application for each in reader.find(Screening, outcome="deficient")]
        told = {each.application for each in reader.find(Deficiency)}
    return [case for case in dict.fromkeys(found) if case in cases and case not in told]


def _call(desk: CircleDesk, letter: Deficiency) -> None:
    with desk.session.reading() as reader:
        posted = reader.get(Deficiency, letter.id)
    remind(
        desk.session,
        posted,
        Reminder(day=desk.days.report, time="15:10", by=desk.session.vault.user.name, outcome="no_answer"),
    )


def report_second(desk: CircleDesk) -> None:
    """What is screened goes to the ward; some cases are kept for the next disc."""
    _submit(desk, keep_back=KEPT_BACK)
    contractor.send(desk, "second report", desk.days.report)


def _submit(desk: CircleDesk, *, keep_back: int) -> None:
    with desk.session.reading() as reader:
        cases = reader.find(Application, round=newest_round(desk).id)
        ready = [case for case in cases if is_allowed("submit", stage(reader, case))]
    submit(desk.session, ready[: max(1, len(ready) - keep_back)], submitted_on=desk.days.report)


def take_second_report(desk: CircleDesk) -> None:
    """The ward records both occasions, takes the cases over, looks up the first ones, and asks about one."""
    ward.receive_media(desk, "second report")
    disc, password = desk.cd / f"{desk.tray['disc second report']}.sdb", desk.tray["password second report"]
    apply_bundle(desk.session, stage_bundle(desk.session, disc, password))
    for day in newest_round(desk).plan[:2]:  # the closing and the report, by now
        set_actual(desk.session, newest_round(desk), day.step, day.planned)
    _look_up(desk)


def _look_up(desk: CircleDesk) -> None:
    rows = lookup_list(desk.session, newest_round(desk))
    with desk.session.reading() as reader:
        cases = {row.application: reader.get(Application, row.application) for row in rows}
    looked_up = list(cases)[:LOOKED_UP]
    for row in rows:
        if row.application in looked_up:
            record_ward_check(
                desk.session, cases[row.application], row.check, "pass", looked_up_on=desk.days.report_notice
            )
    asked = cases[list(cases)[-1]]
    ask(
        desk.session,
        asked,
        "練習：2件目の利用の終わりの時刻は、領収書では何時になっていますか。",
        asked_on=desk.days.report_notice,
        answer_by=later(desk.days.report_notice, 7),
    )


def leave_discs(desk: CircleDesk) -> None:
    """The ward's question lies on a disc that the contractor has not opened yet; its sheet is printed, not filled."""
    ward.send(desk, "question", desk.days.report_notice)
    disc, _ = ward.pair_of(desk, desk.tray["disc question"])
    ward.print_sheet(desk, "provide", [item_line(disc)])


def leave_report(desk: CircleDesk) -> None:
    """Half of what was kept back is submitted, and lies on a disc that the ward has not opened yet."""
    _submit(desk, keep_back=STILL_HERE)
    contractor.send(desk, "third report", desk.days.report_notice)


def newest_round(desk: CircleDesk) -> Round:
    """The round that is worked on."""
    with desk.session.reading() as reader:
        return max(reader.find(Round), key=lambda each: each.number)


SECOND: tuple[Step, ...] = (
    Step("second_round", "ward", open_second, "The ward opens a second round and sends its rows."),
    Step("second_handover", "ward", hand_over_second, "Disc and notice of the second round change hands."),
    Step(
        "take_second",
        "contractor",
        take_second,
        "The contractor takes the second round in and types what came on paper.",
    ),
    Step("second_work", "contractor", work_on_second, "Papers are seen, marks settled, most cases screened."),
    Step("second_letters", "contractor", write_letters, "Who lacks a paper is written to."),
    Step("second_report", "contractor", report_second, "What is ready goes to the ward; some of it is kept back."),
    Step("take_second_report", "ward", take_second_report, "The ward takes it over and looks up the first cases."),
    Step("question_disc", "ward", leave_discs, "A question of the ward waits on a disc."),
    Step("third_report", "contractor", leave_report, "Some of what was kept back waits on a disc."),
)
"""The steps of the second round, in their order."""
