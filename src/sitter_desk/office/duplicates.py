"""重複の疑い: found while applications are looked at, shown side by side, decided by a person one at a time.

What is found is kept as an open ``Duplicate`` of this desk; a hard one stops the screening until somebody has decided
it. The same question is not asked twice: not for the same two records in either order, and not for two applications
more of two people or children about whom it was decided. It is asked again when what was compared has changed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from sitter_desk.domain.claim import Claim
from sitter_desk.domain.duplicates import Suspicion, Ways, suspect, suspect_carried, suspect_within
from sitter_desk.domain.lookup import Key
from sitter_desk.domain.records import (
    Applicant,
    Application,
    CarriedOver,
    Child,
    Duplicate,
    DuplicateKind,
    Record,
    Use,
)
from sitter_desk.domain.scheme import Scheme
from sitter_desk.domain.stages import is_allowed
from sitter_desk.errors import DuplicateNoteMissing, NothingFound
from sitter_desk.office.batch import batched
from sitter_desk.office.claims import Neighbourhood, neighbourhood
from sitter_desk.office.intake import receive_again
from sitter_desk.office.schemes import YearOf, scheme_in, year_of
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.side_by_side import SideBySide, duplicates_by_application, side_by_side
from sitter_desk.office.stages import stage
from sitter_desk.vault.store import Act, Reader

AT_ONCE = 500
"""So many applications are looked at together, so that memory stays flat."""


def look_for_duplicates(session: Session, applications: Sequence[Application]) -> tuple[Duplicate, ...]:
    """Looks for duplicates of applications in the whole vault and keeps what is new or asked again; gives that back.

    To be done before a screening, as an act of its own: what stops the screening must stay when the screening does not.
    """
    with session.act("duplicate.look") as act:
        return find_duplicates(act, applications)


def find_duplicates(act: Act, applications: Sequence[Application]) -> tuple[Duplicate, ...]:
    """The same within another act."""
    kept: list[Duplicate] = []
    for some in batched(applications, AT_ONCE):
        found = suspected(act, some)
        for duplicate in found:
            act.put(duplicate)
        kept += found
    return tuple(kept)


def suspected(reader: Reader, applications: Sequence[Application]) -> tuple[Duplicate, ...]:
    """What ``find_duplicates`` would keep, written nowhere: new ones, and the next revision of those asked again."""
    near = neighbourhood(reader, applications)
    claims = {claim.application.id: claim for claim in (*near.claims, *(each for pair in near.pairs for each in pair))}
    questions = _each_once(_suspicions(near, _ways(reader)))
    found = (_question(reader, claims[each.application].application, each) for each in questions)
    return tuple(duplicate for duplicate in found if duplicate)


def _suspicions(near: Neighbourhood, ways: Ways) -> Iterable[Suspicion]:
    for claim in near.claims:
        yield from suspect_within(claim, ways)
    for one, other in near.pairs:
        yield from suspect(one, other, ways)
    for claim, carried in near.carried:
        yield from suspect_carried(claim, carried)


def _each_once(suspicions: Iterable[Suspicion]) -> list[Suspicion]:
    """One question for each kind and each two people, children or uses of an application: a child written otherwise in
    this application differs from all earlier ones in the same way."""
    first: dict[tuple[DuplicateKind, str, frozenset[Key]], Suspicion] = {}
    for each in suspicions:
        first.setdefault((each.kind, each.application, each.about), each)
    return list(first.values())


def _ways(reader: Reader) -> Ways:
    """``one_to_one`` as the rules of the day say it; where the ward gave no rules for the year, a person looks."""
    schemes: dict[YearOf, Scheme | None] = {}

    def one_to_one(claim: Claim, day: str) -> bool:
        year = year_of(claim.application)
        if year not in schemes:
            schemes[year] = _scheme(reader, year)
        scheme = schemes[year]
        return scheme is None or scheme.on(day).programme.sitters.one_to_one

    return Ways(likeness=fuzz.ratio, one_to_one=one_to_one)


def _scheme(reader: Reader, year: YearOf) -> Scheme | None:
    try:
        return scheme_in(reader, *year)
    except NothingFound:
        return None


# ---- never the same question twice ---------------------------------------------------------------------------------


def _question(reader: Reader, application: Application, suspicion: Suspicion) -> Duplicate | None:
    """The record to keep for a suspicion; None where the question stands or was answered already."""
    known = _known(reader, suspicion)
    pair = {suspicion.one, suspicion.other}
    exact = [duplicate for duplicate in known if {duplicate.one, duplicate.other} == pair]
    if exact:
        return _again(reader, exact[0], suspicion)
    asked = any(_asks_for(reader, duplicate, suspicion.application) for duplicate in known)
    return None if asked else _new(reader, application, suspicion)


def _asks_for(reader: Reader, duplicate: Duplicate, application: str) -> bool:
    """Whether a stored one between other applications of the same people asks for this application as well: it was
    answered, or it stops this application already."""
    if duplicate.state == "open":
        return application in (duplicate.application, duplicate.other_application)
    return not _changed_since(reader, duplicate)


def _known(reader: Reader, suspicion: Suspicion) -> list[Duplicate]:
    """Stored ones of this kind between the same two people, children or uses, in either order."""
    sides = [_kin(reader, key) for key in suspicion.about]
    one, other = sides[0], sides[-1]  # one key where both have the same name and birthday
    found = reader.find_all(Duplicate, "one", one | other)
    return [each for each in found if each.kind == suspicion.kind and _joins(each, one, other)]


def _joins(duplicate: Duplicate, one: set[str], other: set[str]) -> bool:
    return (duplicate.one in one and duplicate.other in other) or (duplicate.one in other and duplicate.other in one)


def _kin(reader: Reader, key: Key) -> set[str]:
    """Ids of all records of one identity (``domain.duplicates.identity``)."""
    return {key[1]} if key[0] == "id" else set(reader.look_up(*key))


def _new(reader: Reader, application: Application, suspicion: Suspicion) -> Duplicate:
    return Duplicate(
        id=new_id(),
        owner=reader.header.desk,
        engagement=application.engagement,
        subject=application.subject,
        kind=suspicion.kind,
        application=suspicion.application,
        one=suspicion.one,
        other_application=suspicion.other_application,
        other=suspicion.other,
        reasons=suspicion.reasons,
        likeness=suspicion.likeness,
        hard=suspicion.hard,
        state="open",
        note="",
        decided_by="",
        decided_on="",
    )


def _again(reader: Reader, stored: Duplicate, suspicion: Suspicion) -> Duplicate | None:
    """The stored one opened again, or told as it now is; another desk's is left alone, and so is a decided one while
    nothing that was compared has changed."""
    told = replace(stored, reasons=suspicion.reasons, likeness=suspicion.likeness, hard=suspicion.hard)
    if stored.owner != reader.header.desk:
        return None
    if stored.state == "open":
        return replace(told, revision=stored.revision + 1) if told != stored else None
    if not _changed_since(reader, stored):
        return None
    return replace(told, revision=stored.revision + 1, state="open", note="", decided_by="", decided_on="")


_USES = frozenset({"child", "day", "start", "end", "fee_yen", "company", "sitter", "receipt"})
_PEOPLE = frozenset({"name", "kana", "birthday", "address", "phone", "email"})
_COMPARED: tuple[tuple[type[Record], frozenset[str]], ...] = (
    (Use, _USES),
    (Child, _PEOPLE),
    (Applicant, _PEOPLE),
    (Application, frozenset({"account"})),
    (CarriedOver, frozenset({"receipts", "child_name", "child_birthday"})),
)
"""The fields on which suspicions rest. A case that moves on from stage to stage changes none of them."""
_WITH_ACCOUNT = ("same_account", "same_person")


def _changed_since(reader: Reader, duplicate: Duplicate) -> bool:
    """Whether something that was compared has changed since a person decided."""
    decided = max((seq for seq, *_ in reader.history(Duplicate, duplicate.id)), default=0)
    accounts = (duplicate.application, duplicate.other_application) if duplicate.kind in _WITH_ACCOUNT else ()
    return any(
        seq > decided and field in fields
        for record in (duplicate.one, duplicate.other, *accounts)
        for record_type, fields in _COMPARED
        for seq, field, *_ in reader.history(record_type, record)
    )


# ---- what a person sees and decides --------------------------------------------------------------------------------


def list_duplicates(session: Session) -> list[SideBySide]:
    """Everything that waits for a decision, both records side by side; the look is an entry. Left out is what nobody
    has to decide any more: an application was withdrawn, or one of the two was erased."""
    with session.act("record.read") as act:
        shown = side_by_side(act, act.find(Duplicate, state="open"))
        ids = tuple(each.duplicate.id for each in shown)
        act.note(about="duplicate", facts={"query": "open", "count": len(ids), "ids": ids})
    return shown


def decide_duplicate(session: Session, duplicate: Duplicate, *, same: bool, note: str, decided_on: str) -> Duplicate:
    """One decision of one person, with its reason; it can be decided anew, the old decision stays in the history.

    ``same`` of two children makes their hours count together (``links.child_links``); what was screened and is still in
    hand is screened again. Raises DuplicateNoteMissing, RevisionConflict when the suspicion was told anew since it was
    shown, NotOwner for one of another desk.
    """
    if not note.strip():
        raise DuplicateNoteMissing
    decided = replace(
        duplicate,
        revision=duplicate.revision + 1,
        state="same" if same else "different",
        note=note,
        decided_by=session.vault.user.name,
        decided_on=decided_on,
    )
    with session.act("duplicate.decide") as act:
        act.put(decided)
        if same:
            for application in act.find_all(Application, "id", {duplicate.application, duplicate.other_application}):
                _screen_again(session, act, application)
    return decided


def _screen_again(session: Session, act: Act, application: Application) -> None:
    """The screening counts the hours anew; the ward, whose case it is not, sends it back instead."""
    if (
        application.owner == session.desk
        and application.state == "screened"
        and is_allowed("screen", stage(act, application))
    ):
        receive_again(act, application)


# ---- what others ask -----------------------------------------------------------------------------------------------


def open_hard(reader: Reader, applications: Sequence[Application]) -> list[Duplicate]:
    """The suspicions that stop the screening of applications until a person has decided each."""
    found = duplicates_by_application(reader, {application.id for application in applications})
    own = (each for application in applications for each in found.get(application.id, ()))
    return [each for each in own if each.hard and each.state == "open"]
