"""不備のお知らせ for its page: which letters wait for what, one letter opened, and what a new one would ask for.

The list holds numbers and days alone, nobody's data; an opened letter or a draft is one look (B10).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.deficiencies import (
    CALLS_NEEDED,
    ScriptLine,
    calls_made,
    default_reply_by,
    is_open,
    overdue,
    phone_script,
    ready_to_pass_on,
)
from sitter_desk.domain.records import (
    Applicant,
    Application,
    Deficiency,
    DeficiencyItem,
    Engagement,
    OriginalPaper,
    Posting,
    Reminder,
    Supplement,
    Use,
)
from sitter_desk.domain.stages import is_allowed
from sitter_desk.domain.waiting import days_past
from sitter_desk.errors import NothingFound
from sitter_desk.office.deficiencies import items_now, papers_of
from sitter_desk.office.schemes import scheme_in
from sitter_desk.office.session import Session
from sitter_desk.office.stages import stage
from sitter_desk.vault.bounded import newest
from sitter_desk.vault.store import Reader

Step = Literal["post", "wait", "call", "pass_on", "cancel", "closed"]
"""発送する · 返信を待つ · 電話する · 区へ回付する · 取りやめる（取下げ） · 済み."""
_ORDER: tuple[Step, ...] = ("pass_on", "call", "post", "cancel", "wait", "closed")

MOST = 500
"""So many letters of a state are listed; of those that are closed the newest."""
FAIR_DAYS = 14
"""相当の期間: so many days are proposed for an answer; the rules of the ward may give more."""


@dataclass(frozen=True, kw_only=True)
class LetterRow:
    """A letter in the list: ids, numbers, days (ISO), what is to be done with it next, days over its reply date, on how
    many days somebody called, how many things it asks for."""

    deficiency: str
    application: str
    number: str
    receipt_number: str
    state: str
    step: Step
    made_on: str
    posted_on: str
    reply_by: str
    closed_on: str
    days_over: int
    calls: int
    items: int


def open_letters(reader: Reader, engagement: str, today: str) -> tuple[LetterRow, ...]:
    """The letters of an engagement (id) that wait for something, by what is to be done and then by reply date."""
    found = [
        letter
        for state in ("made", "posted")
        for letter in next(reader.portions(Deficiency, MOST, engagement=engagement, state=state), [])
    ]
    return _rows(reader, found, today)


def closed_letters(reader: Reader, engagement: str, today: str) -> tuple[LetterRow, ...]:
    """The newest letters that were answered, passed on or cancelled, the one closed last first."""
    states = ("answered", "passed_on", "cancelled")
    found = [
        letter for state in states for letter in newest(reader, Deficiency, MOST, engagement=engagement, state=state)
    ]
    rows = _rows(reader, found, today)
    return tuple(sorted(rows, key=lambda row: (row.closed_on, row.number), reverse=True)[:MOST])


def _rows(reader: Reader, letters: Sequence[Deficiency], today: str) -> tuple[LetterRow, ...]:
    cases = {each.id: each for each in reader.find_all(Application, "id", {letter.application for letter in letters})}
    rows = (_row(reader, letter, cases[letter.application], today) for letter in letters if letter.application in cases)
    return tuple(sorted(rows, key=lambda row: (_ORDER.index(row.step), row.reply_by, row.number)))


def _row(reader: Reader, letter: Deficiency, application: Application, today: str) -> LetterRow:
    return LetterRow(
        deficiency=letter.id,
        application=letter.application,
        number=letter.number,
        receipt_number=application.receipt_number,
        state=letter.state,
        step=_step(reader, letter, application, today),
        made_on=letter.made_on,
        posted_on=letter.posted_on,
        reply_by=letter.reply_by,
        closed_on=letter.closed_on,
        days_over=days_past(letter.reply_by, today) if is_open(letter) else 0,
        calls=calls_made(letter),
        items=len(letter.items),
    )


def _step(reader: Reader, letter: Deficiency, application: Application, today: str) -> Step:
    """What is to be done with a letter; of a case that is no longer in hand one that never left can only be
    cancelled."""
    if not is_open(letter):
        return "closed"
    in_hand = is_allowed("make_deficiency", stage(reader, application))
    if letter.state == "made":
        return "post" if in_hand else "cancel"
    if not in_hand or not overdue(letter, today):
        return "wait"
    return "pass_on" if ready_to_pass_on(letter, today) else "call"


# ---- one letter ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class PaperName:
    """A paper by its code in the rules, with its title."""

    code: str
    title: str


@dataclass(frozen=True, kw_only=True)
class LetterFile:
    """One letter opened: what it asks for, who is called and what is said, calls so far, papers that came for it, and
    the papers that may come (``asked``: those the letter asks for). ``calls_needed`` are days on which to call before
    it may be passed on."""

    letter: Deficiency
    application: Application
    row: LetterRow
    applicant: str
    kana: str
    phone: str
    items: tuple[DeficiencyItem, ...]
    originals: tuple[tuple[str, str], ...]
    reminders: tuple[Reminder, ...]
    calls_needed: int
    script: tuple[ScriptLine, ...]
    posting: Posting | None
    supplements: tuple[Supplement, ...]
    papers: tuple[PaperName, ...]
    asked: frozenset[str]


def open_letter(session: Session, deficiency_id: str, *, today: str) -> LetterFile:
    """One letter with its case; the look is one entry. Raises RecordMissing, NothingFound."""
    with session.act("record.read") as act:
        letter = act.get(Deficiency, deficiency_id)
        opened = _opened(act, session, letter, today)
        act.note(subject=letter.subject, about=f"deficiency:{letter.id}", facts={"opened": 1})
    return opened


def _opened(reader: Reader, session: Session, letter: Deficiency, today: str) -> LetterFile:
    application = reader.get(Application, letter.application)
    applicant = reader.get(Applicant, application.applicant)
    programme = scheme_in(reader, application.engagement, application.year_of_use).newest.programme
    titles = {document.code: document.title for document in programme.documents}
    script = phone_script(
        programme,
        letter,
        reader.get(Engagement, letter.engagement),
        receipt_number=application.receipt_number,
        speaker=session.vault.user.name,
    )
    postings = reader.find(Posting, application=application.id)
    return LetterFile(
        letter=letter,
        application=application,
        row=_row(reader, letter, application, today),
        applicant=applicant.name,
        kana=applicant.kana,
        phone=applicant.phone,
        items=letter.items,
        originals=tuple((titles.get(each.document, each.document), each.fate) for each in letter.originals),
        reminders=letter.reminders,
        calls_needed=max(0, CALLS_NEEDED - calls_made(letter)),
        script=script,
        posting=next((each for each in postings if each.reference == letter.number), None),
        supplements=tuple(reader.find(Supplement, application=application.id, deficiency=letter.id)),
        papers=tuple(PaperName(code=code, title=title) for code, title in titles.items()),
        asked=frozenset(item.code.partition(":")[2] for item in letter.items if item.code.startswith("documents:")),
    )


# ---- a new one -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class LetterDraft:
    """What a letter made on a day would ask for, the reply date that is proposed (ISO), and the papers an original of
    which may go back with it."""

    application: Application
    applicant: str
    items: tuple[DeficiencyItem, ...]
    reply_by: str
    papers: tuple[PaperName, ...]


def draft_letter(session: Session, application_id: str, *, made_on: str, reply_by: str = "") -> LetterDraft:
    """The letter of a case as its check list stands now; nothing is recorded but the look. ``reply_by`` "" proposes a
    day. Raises PapersUnseen, NothingToAsk, RecordMissing, NothingFound."""
    with session.act("record.read") as act:
        application = act.get(Application, application_id)
        programme = scheme_in(act, application.engagement, application.year_of_use).newest.programme
        uses = act.find(Use, application=application.id, struck=False)
        until = reply_by or default_reply_by(programme, uses, made_on=made_on, days=FAIR_DAYS)
        draft = LetterDraft(
            application=application,
            applicant=act.get(Applicant, application.applicant).name,
            items=items_now(act, application, until),
            reply_by=until,
            papers=tuple(
                PaperName(code=document.code, title=document.title)
                for document, _ in papers_of(act, application, programme)
            ),
        )
        about = f"application:{application.id}"
        act.note(subject=application.subject, about=about, facts={"previewed": 1})
    return draft


def originals_of(returned: Sequence[str], kept: Sequence[str]) -> tuple[OriginalPaper, ...]:
    """原本 as a letter holds them: codes of papers, or words, that go back or are kept here."""
    return (
        *(OriginalPaper(document=each, fate="returned") for each in returned),
        *(OriginalPaper(document=each, fate="kept") for each in kept),
    )


def letter_of(reader: Reader, number: str) -> str:
    """The id of the letter with a number. Raises NothingFound."""
    found = reader.find(Deficiency, number=number)
    if not found:
        raise NothingFound
    return found[0].id


def shown_after(session: Session, deficiency_id: str, *, today: str) -> LetterFile:
    """The letter as it stands after an act of the person who has it open: that act is an entry under the same person,
    so no second look is noted. Raises RecordMissing, NothingFound."""
    with session.reading() as reader:
        return _opened(reader, session, reader.get(Deficiency, deficiency_id), today)
