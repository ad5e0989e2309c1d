"""Checks of the form and the papers of one application; what a person saw of a paper comes as ``PaperCheck``."""

from collections.abc import Mapping, Sequence
from typing import Literal

from sitter_desk.domain.calculation import Arrival, is_late
from sitter_desk.domain.checks import Checked, Result
from sitter_desk.domain.dates import months_before
from sitter_desk.domain.papers_needed import documents_needed
from sitter_desk.domain.programme import Document, Programme, Window
from sitter_desk.domain.records import Applicant, Application, Child, PaperCheck, Use
from sitter_desk.domain.sameness import has_one_given_name, is_counted_as_one, is_one_child
from sitter_desk.domain.scheme import Scheme
from sitter_desk.domain.text import digits_of, fold_reading

MULTIPLE_BIRTH = "multiple_birth"
"""多胎児: the code of the one category that another child can prove."""

Fault = Literal["missing", "illegible", "copy", "name", "old"]
"""What can be wrong with a paper: なし, 判読できない, 写し, 氏名が違う, 発行から日がたっている."""


def check_arrival(scheme: Scheme, application: Application, uses: Sequence[Use]) -> Checked:
    """到達日 against the window of each use, which its own day picks; the postmark does not count (必着)."""
    arrival = Arrival(day=application.arrived_on, time=application.arrived_time)
    if not arrival.day:
        return "open", "", ""
    wrong, last = [], ""
    for day in dict.fromkeys(use.day for use in uses):
        window = scheme.on(day).programme.window_of(day)
        last = max(last, window.last_arrival) if window else last
        if not window or not _is_open(window, arrival):
            wrong.append(day)
    return ("ward" if wrong else "pass"), f"{arrival.day} {arrival.time}".strip() + f" / {last}", "; ".join(wrong)


def _is_open(window: Window, arrival: Arrival) -> bool:
    """Whether it surely came in time: on a last day with a last time, the time must be known."""
    unsure = window.last_time and not arrival.time and arrival.day == window.last_arrival
    return window.opens <= arrival.day and not is_late(window, arrival) and not unsure


def check_form_version(programme: Programme, application: Application) -> Checked:
    """The form of this year of use; some wards refuse last year's, some look at it (domain.md §1.6, 豊島区)."""
    if application.method == "online":
        return "none", "", ""
    version = application.form_version
    return ("pass" if version == programme.form.version else programme.form.older), version, ""


def check_one_child(programme: Programme, children: Sequence[Child]) -> Checked:
    """One application for one child, where the ward asks for that (文京区)."""
    if not programme.form.one_child:
        return "none", str(len(children)), ""
    return ("pass" if len(children) == 1 else "deficient"), str(len(children)), ""


def check_documents(
    programme: Programme,
    application: Application,
    children: Sequence[Child],
    uses: Sequence[Use],
    papers: Sequence[PaperCheck],
) -> Checked:
    """Every paper that this case needs was looked at, and is there, legible, of the right kind and name."""
    needed = documents_needed(programme, application, children, uses)
    if not needed:
        return "none", "", ""
    seen = {paper.document: paper for paper in papers}
    unseen = [document.code for document in needed if document.code not in seen]
    looked_at = [document for document in needed if document.code in seen]
    arrived = application.arrived_on
    wrong = [each.code for each in looked_at if faults_of(each, seen[each.code], arrived_on=arrived)]
    read = f"{len(needed) - len(unseen)} / {len(needed)}"
    if unseen:
        return "open", read, "; ".join(unseen)
    return ("deficient" if wrong else "pass"), read, "; ".join(wrong)


def faults_of(document: Document, seen: PaperCheck, *, arrived_on: str) -> tuple[Fault, ...]:
    """What is wrong with a paper; of one that is not there nothing else is said. A copy will do unless the rules ask
    for the original, and any age unless they say how old it may be when the application arrives (``arrived_on`` ""
    while that day is not known: ``check_arrival`` asks for it)."""
    if seen.present != "yes":
        return ("missing",)
    found: Mapping[Fault, bool] = {
        "illegible": seen.legible == "no",
        "copy": document.original and seen.original == "no",
        "name": seen.name_matches == "no",
        "old": bool(document.months_old and arrived_on)
        and seen.issued_on < months_before(arrived_on, document.months_old),
    }
    return tuple(fault for fault, is_so in found.items() if is_so)


def checked_by_hand(papers: Sequence[PaperCheck], code: str) -> Result:
    """An extra check of the ward's rules that a person makes here: what fails is the ward's to judge."""
    results: dict[str, Result] = {"yes": "pass", "no": "ward", "none": "none"}
    return next((results[paper.present] for paper in papers if paper.document == code), "open")


def check_categories(
    programme: Programme,
    application: Application,
    children: Sequence[Child],
    papers: Sequence[PaperCheck],
    siblings: Sequence[Child] = (),
) -> Checked:
    """Each category of a child is one of the rules, says since when where that counts, and is proven: by a paper, or a
    multiple birth by a twin in this application or, among ``siblings``, in another one of the applicant's."""
    claimed = [(child, category) for child in children for category in child.categories]
    if not claimed:
        return "none", "", ""
    read = "; ".join(dict.fromkeys(category.code for _, category in claimed))
    proofs = [document for document in programme.documents if document.needed == "category"]
    right = _right(proofs, papers, application)
    proven = {document.category for document in proofs if document.code in right}
    others = (*children, *siblings)
    undated, unproven = [], []
    for child, own in claimed:
        rule = programme.category(own.code)
        if rule and rule.starts != "always" and not own.since:
            undated.append(own.code)
        elif not rule or not (own.proven or own.code in proven or _is_twin(child, others, own.code)):
            unproven.append(own.code)
    result: Result = "deficient" if undated else "ward" if unproven else "pass"
    return result, read, "; ".join(dict.fromkeys([*undated, *unproven]))


def _is_twin(child: Child, others: Sequence[Child], code: str) -> bool:
    """Born on one day with another name, written and read: a child that is named twice is not its own twin."""
    born = [other for other in others if other.id != child.id and other.birthday == child.birthday != ""]
    return code == MULTIPLE_BIRTH and any(not _may_be_one(child, other) for other in born)


def _may_be_one(one: Child, other: Child) -> bool:
    return is_one_child(one, other) or is_counted_as_one(one, other) or has_one_given_name(one, other)


def _right(documents: Sequence[Document], papers: Sequence[PaperCheck], application: Application) -> set[str]:
    """The codes of those documents that were looked at and are right."""
    kinds = {document.code: document for document in documents}
    seen = [paper for paper in papers if paper.document in kinds]
    arrived = application.arrived_on
    return {each.document for each in seen if not faults_of(kinds[each.document], each, arrived_on=arrived)}


def check_hours_elsewhere(
    programme: Programme, application: Application, children: Sequence[Child], papers: Sequence[PaperCheck]
) -> Checked:
    """Hours of another municipality come off the cap, so they must be proven by a paper or known to the ward."""
    hours = sum(child.hours_elsewhere for child in children)
    if not hours or not programme.elsewhere.deduct:
        return "none", str(hours), ""
    proofs = [document for document in programme.documents if document.needed == "elsewhere"]
    proven = _right(proofs, papers, application)
    return ("pass" if proven else "ward"), str(hours), ""


_WIDTHS = {"bank": 4, "branch": 3, "number": 7}


def check_account(application: Application, applicant: Applicant) -> Checked:
    """The account is complete, and its holder reads as the applicant."""
    account = application.account
    parts = {name: getattr(account, name) for name in _WIDTHS}
    wrong = [name for name, text in parts.items() if len(text) != _WIDTHS[name] or digits_of(text) != text]
    if wrong or not account.holder_kana.strip():
        return "deficient", "", "; ".join(wrong or ["holder_kana"])
    own = fold_reading(account.holder_kana) == fold_reading(applicant.kana)
    return ("pass", "", "") if own else ("ward", "", "holder_kana")
