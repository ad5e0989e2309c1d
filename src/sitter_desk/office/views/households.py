"""Applications of one household: what shares the applicant, the child, the telephone, the address or the account.

For looking at only. Whether two records are one person is decided elsewhere (``duplicates.py``); here somebody at the
telephone sees that the family has asked before.
"""

from collections.abc import Iterable, Sequence

from sitter_desk.domain.lookup import keys_of
from sitter_desk.domain.records import Applicant, Application, Child, Record
from sitter_desk.office.claims import CROWD
from sitter_desk.office.grouping import grouped
from sitter_desk.vault.store import Reader

_OF_APPLICANT = frozenset({"phone", "email", "address", "reading", "name"})
_OF_CHILD = frozenset({"child", "child_reading"})


def household(
    reader: Reader, application: Application, applicant: Applicant, children: Sequence[Child]
) -> tuple[str, ...]:
    """The ids of the other applications that share something with one; a ward sees those of its other engagements
    too."""
    found = _found(reader, (application, applicant, *children))
    cases = set(found.get("account", ()))
    applicants = {person for kind in _OF_APPLICANT for person in found.get(kind, ())}
    theirs = {child for kind in _OF_CHILD for child in found.get(kind, ())}
    applicants |= {child.applicant for child in reader.find_all(Child, "id", theirs)}
    cases |= {each.id for each in reader.find_all(Application, "applicant", applicants)}
    return tuple(sorted(cases - {application.id}))


def _found(reader: Reader, records: Iterable[Record]) -> dict[str, list[str]]:
    """Ids of records by the kind of key that they share; what a crowd shares tells nothing."""
    keys = {key for record in records for key in keys_of(record)}
    hits = [(kind, reader.look_up(kind, key)) for kind, key in keys]
    return grouped((kind, record) for kind, ids in hits if len(ids) <= CROWD for record in ids)
