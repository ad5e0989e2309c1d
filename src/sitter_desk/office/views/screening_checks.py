"""The check list of one case for its page: the checks in groups, and each paper as a check of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.checks import Result
from sitter_desk.domain.dates import months_before
from sitter_desk.domain.paper_checks import Fault, faults_of
from sitter_desk.domain.programme import Document, Programme
from sitter_desk.domain.records import Answered, Application, Finding, PaperCheck, Site
from sitter_desk.errors import PaperUnknown, TextMissing
from sitter_desk.office.deficiencies import check_paper, papers_of
from sitter_desk.office.explaining import ExplainedCheck, Explanation
from sitter_desk.office.prescreening import settle_findings
from sitter_desk.office.session import Session
from sitter_desk.vault.store import Reader

Group = Literal["form", "people", "papers", "limits", "ward"]
"""期限・様式 · 人 · 書類 · 重なり・上限 · 区が確認."""
GROUPS: Mapping[Group, tuple[str, ...]] = {
    "form": ("findings", "arrival", "form_version", "one_child", "year", "future", "service"),
    "people": ("age", "category", "hours_elsewhere", "account"),
    "papers": ("documents", "receipt", "fee", "coupon", "sitter", "certified"),
    "limits": ("duplicates", "same_use", "overlap", "one_to_one", "hours_cap"),
    "ward": (),
}
"""Which checks stand together; the papers and the ward's own conditions stand among 書類, what is the ward's last."""

Paper = Literal["fits", "missing", "illegible", "copy", "name", "none"]
"""適 · ない · 読めない · 写し · 氏名がちがう · 該当なし: what a person says of a paper with one key."""


@dataclass(frozen=True, kw_only=True)
class PaperRow:
    """One paper (or a condition of the ward that a person looks at here, ``is_condition``): what was seen of it, what
    is wrong with it, whether the original is asked for, and the oldest day of issue that will do ("" for any)."""

    code: str
    title: str
    is_condition: bool
    seen: PaperCheck | None
    faults: tuple[Fault, ...]
    original: bool
    oldest: str


@dataclass(frozen=True, kw_only=True)
class CheckRow:
    """One line of the check list. ``code`` is that of the check, ``documents:…`` of a paper; ``title`` is the English
    question of the list or, where the ward's rules word it, Japanese; ``read``, ``note``, ``english`` and ``sentence``
    as explained (``explaining.ExplainedCheck``)."""

    code: str
    group: Group
    owner: Site
    title: str
    result: Result
    read: str
    note: str
    english: tuple[str, str]
    sentence: str
    paper: PaperRow | None = None


def paper_rows(reader: Reader, programme: Programme, application: Application) -> tuple[PaperRow, ...]:
    """The papers of the case in the order of the rules, then the ward's conditions that are looked at here."""
    arrived = application.arrived_on
    seen = {check.document: check for check in reader.find(PaperCheck, application=application.id)}
    needed = [document for document, _ in papers_of(reader, application, programme)]
    conditions = [extra for extra in programme.extra_checks if extra.owner == "contractor"]
    return (
        *(_paper(document, seen.get(document.code), arrived) for document in needed),
        *(
            PaperRow(
                code=extra.code,
                title=extra.title,
                is_condition=True,
                seen=seen.get(extra.code),
                faults=(),
                original=False,
                oldest="",
            )
            for extra in conditions
        ),
    )


def _paper(document: Document, seen: PaperCheck | None, arrived_on: str) -> PaperRow:
    dated = bool(document.months_old and arrived_on)
    return PaperRow(
        code=document.code,
        title=document.title,
        is_condition=False,
        seen=seen,
        faults=faults_of(document, seen, arrived_on=arrived_on) if seen else (),
        original=document.original,
        oldest=months_before(arrived_on, document.months_old) if dated else "",
    )


def check_rows(explanation: Explanation, programme: Programme, papers: Sequence[PaperRow]) -> tuple[CheckRow, ...]:
    """The checks by group; the papers take the place of the one check that sums them up."""
    conditions = {paper.code: paper for paper in papers if paper.is_condition}
    documents = [paper for paper in papers if not paper.is_condition]
    by_code = {check.code: check for check in explanation.checks}
    rows: list[CheckRow] = []
    for group, codes in GROUPS.items():
        for code in codes:
            if code == "documents" and documents:
                rows += [_paper_row(paper, by_code.get(code)) for paper in documents]
            elif code in by_code:
                rows.append(_check_row(by_code[code], group))
        if group == "papers":
            rows += [_check_row(by_code[code], group, paper) for code, paper in conditions.items() if code in by_code]
    known = {code for codes in GROUPS.values() for code in codes} | conditions.keys()
    return (*rows, *(_check_row(check, "ward") for check in explanation.checks if check.code not in known))


def _check_row(check: ExplainedCheck, group: Group, paper: PaperRow | None = None) -> CheckRow:
    return CheckRow(
        code=check.code,
        group=group,
        owner=check.owner,
        title=check.question,
        result=check.result,
        read=check.read,
        note=check.note,
        english=check.english,
        sentence=check.sentence,
        paper=paper,
    )


def _paper_row(paper: PaperRow, documents: ExplainedCheck | None) -> CheckRow:
    """One paper as a check of its own; where the letter about it was not answered, it is the ward's."""
    passed_on = documents is not None and documents.result == "ward"
    result: Result = (
        "open" if paper.seen is None else "pass" if not paper.faults else "ward" if passed_on else "deficient"
    )
    return CheckRow(
        code=f"documents:{paper.code}",
        group="papers",
        owner="contractor",
        title=paper.title,
        result=result,
        read="",
        note=paper.seen.note if paper.seen else "",
        english=("", paper.seen.note if paper.seen else ""),
        sentence="",
        paper=paper,
    )


# ---- acts ----------------------------------------------------------------------------------------------------------


def answer_paper(
    session: Session, application: Application, paper: PaperRow, answer: Paper, *, issued_on: str = "", day: str
) -> PaperCheck:
    """Records with one answer what a person saw of a paper on a day (ISO); ``issued_on`` is the day that stands on it,
    where the rules ask how old it is. A condition of the ward is answered by "fits", "missing" (the ward must judge) or
    "none". Raises WrongStage, and PaperUnknown for "none" about a paper that the case needs."""
    if answer == "none" and not paper.is_condition:
        raise PaperUnknown(document=paper.code)
    present: Answered = {"missing": "no", "none": "none"}.get(answer, "yes")  # type: ignore[assignment]  # of Answered
    there = present == "yes" and not paper.is_condition
    return check_paper(
        session,
        application,
        paper.code,
        present=present,
        legible=_said(there, answer != "illegible"),
        original=_said(there and paper.original, answer != "copy"),
        name_matches=_said(there, answer != "name"),
        issued_on=issued_on if there else "",
        checked_on=day,
    )


def _said(asked: bool, fits: bool) -> Answered:  # noqa: FBT001  two facts of one answer
    return ("yes" if fits else "no") if asked else "none"


def settle(session: Session, ids: Sequence[str], *, note: str) -> None:
    """Marks 確認事項 (ids) as looked at, with what was decided about them. Raises TextMissing without a note,
    WrongStage, RecordMissing."""
    if not note.strip():
        raise TextMissing
    with session.reading() as reader:
        found = [reader.get(Finding, each) for each in ids]
    settle_findings(session, found, note=note)
