"""A child's busy year for the tests: applications typed from paper, screened, submitted, and a disc forged of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from sitter_desk.domain.records import (
    Account,
    Applicant,
    Application,
    Child,
    Finding,
    PaperCheck,
    Record,
    Screening,
    Submission,
    Use,
)
from sitter_desk.domain.submission import submission_digest
from sitter_desk.office.batch import BatchResult
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.decisions import register_approval, review
from sitter_desk.office.deficiencies import check_paper, papers_of
from sitter_desk.office.intake import TypedApplication, TypedChild, type_application
from sitter_desk.office.prescreening import screen_applications
from sitter_desk.office.receiving import apply_bundle, look_at_head, stage_bundle, trust_peer
from sitter_desk.office.schemes import scheme_in
from sitter_desk.office.statements import Verdict, as_screened
from sitter_desk.office.submitting import submit
from sitter_desk.office.ward_checks import lookup_list, record_ward_check
from sitter_desk.vault import peers
from tests.unit.office.harness import Pair, forge_disc

TYPED, CAP = practice.typed_from_paper(), 144
DAY = "2025-04-15"
REFUSAL = Verdict(outcome="refuse", reason="age")
GRANT = Verdict(outcome="grant")
Change = Callable[[Pair, Screening], Screening]


FAMILY = replace(
    TYPED,
    name="長居　練習恵",
    kana="ナガイ　レンシュウエ",
    birthday="1985-07-08",
    address="東京都新宿区見本町九丁目8番7号",
    phone="080-0000-0777",
    email="nagai@example.jp",
    children=(
        TypedChild(name="長居　練習樹", kana="ナガイ　レンシュウキ", birthday="2020-09-10", relationship="長男"),
    ),
    account=Account(bank="0009", branch="009", kind="1", number="0007777", holder_kana="ナガイ レンシュウエ"),
)
"""A family that nothing joins to the others of the circle."""


def busy(
    days: int, *, month: int = 10, year: int = 2024, hours: int = 10, of: TypedApplication = FAMILY
) -> TypedApplication:
    """A family's first child with a use of ten hours on each of the first ``days`` days of a month of a year of use."""
    calendar = year + (month < 4)
    uses = tuple(
        replace(
            TYPED.uses[0], day=f"{calendar}-{month:02}-{day:02}", start="08:00", end=f"{8 + hours:02}:00",
            fee_yen=20_000, sitter="練習　長",
        )
        for day in range(1, days + 1)
    )  # fmt: skip
    form = f"令和{year - 2018}年度"
    return replace(of, year_of_use=year, arrived_on=f"{year + 1}-04-14", form_version=form, uses=uses)


def typed(desk: CircleDesk, application: TypedApplication) -> Application:
    """Typed, and each of its papers looked at and right."""
    made = type_application(desk.session, application, round_=desk.round)
    with desk.session.reading() as reader:
        rules = scheme_in(reader, made.engagement, made.year_of_use).newest.programme
        needed = [document.code for document, _ in papers_of(reader, made, rules)]
    for code in needed:
        check_paper(
            desk.session, made, code, present="yes", legible="yes", original="yes", name_matches="yes", checked_on=DAY
        )
    return made


def tried(desk: CircleDesk, *applications: Application, day: str = DAY) -> BatchResult:
    return screen_applications(desk.session, applications, screened_on=day)


def screened(desk: CircleDesk, *applications: Application, day: str = DAY) -> list[Screening]:
    """The new screenings, in the order of the applications."""
    result = tried(desk, *applications, day=day)
    assert result.failed == ()
    return [last_screening(desk, application) for application in applications]


def last_screening(desk: CircleDesk, application: Application) -> Screening:
    with desk.session.reading() as reader:
        return reader.find(Screening, application=application.id)[-1]


def submitted(desk: CircleDesk, *applications: Application) -> None:
    with desk.session.reading() as reader:
        now = [reader.get(Application, application.id) for application in applications]
    submit(desk.session, now, submitted_on="2025-04-16")


def prepared(desk: CircleDesk, *wanted: TypedApplication) -> list[Application]:
    """Typed, screened in that order and submitted."""
    made = [typed(desk, each) for each in wanted]
    screened(desk, *made)
    submitted(desk, *made)
    return made


# ---- at the ward ---------------------------------------------------------------------------------------------------


def as_it_stands(_: Pair, screening: Screening) -> Screening:
    return screening


def report(pair: Pair, change: Change = as_it_stands, *, of: str = "", resealed: bool = True) -> None:
    """The contractor's disc reaches the ward with the screening of one application changed (the first one's) and
    everything looked up; the contractor freezes what it changed anew, unless ``resealed`` says no."""
    desk = pair.contractor
    with desk.session.reading() as reader:
        records = list(reader.changed_since(0, engagement=desk.engagement.id))
        of = of or reader.find(Application, receipt_number="SJ6-0-0001")[0].id
    sent = [change(pair, each) if isinstance(each, Screening) and each.application == of else each for each in records]
    receive(pair, *(frozen_anew(sent) if resealed else sent))
    look_up_all(pair)


def receive(pair: Pair, *records: Record, number: int = 1) -> None:
    """A disc with these records is applied at the ward."""
    disc = forge_disc(pair.out, pair.contractor, records, number=number)
    with pair.ward.session.reading() as reader:
        trusted = peers.all_peers(reader)[0].trusted
    if not trusted:
        trust_peer(pair.ward.session, look_at_head(*disc), pair.tray["fingerprint contractor"])
    apply_bundle(pair.ward.session, stage_bundle(pair.ward.session, *disc))


def frozen_anew(records: Sequence[Record]) -> list[Record]:
    """The records with each submission's digest computed over what now goes with it."""
    return [
        replace(each, digest=submission_digest(_frozen(records, each))) if isinstance(each, Submission) else each
        for each in records
    ]


def _frozen(records: Sequence[Record], submission: Submission) -> Iterable[Record]:
    [application] = [each for each in records if isinstance(each, Application) and each.id == submission.application]
    people = {application.applicant, *application.children}
    yield application
    yield from (each for each in records if isinstance(each, Applicant | Child) and each.id in people)
    for each in records:
        if isinstance(each, Use | Finding | PaperCheck) and each.application == application.id:
            yield each
        if isinstance(each, Screening) and each.id == submission.screening:
            yield each


def look_up_all(pair: Pair) -> None:
    """The ward looks up everything that is open, and all is well."""
    desk = pair.ward
    rows = [row for row in lookup_list(desk.session, desk.round) if row.state == "open"]
    with desk.session.reading() as reader:
        cases = {row.application: reader.get(Application, row.application) for row in rows}
    for row in rows:
        record_ward_check(desk.session, cases[row.application], row.check, "pass", looked_up_on="2025-04-18")


def verdicts(desk: CircleDesk) -> dict[str, Verdict]:
    """As screened, by application."""
    with desk.session.reading() as reader:
        return {case.application.id: as_screened(case) for case in review(reader, desk.round)}


def register(desk: CircleDesk, given: dict[str, Verdict]) -> int:
    """How many decisions were signed; ``given`` is by application, each on what was submitted of it last."""
    with desk.session.reading() as reader:
        shown = {case.application.id: case.submission for case in review(reader, desk.round)}
    ruled = {shown.get(application, application): verdict for application, verdict in given.items()}
    return len(register_approval(desk.session, desk.round, practice.approval(), ruled)[1])
