"""回付: what makes the snapshot of a case that goes to the ward one value, comparable on both desks."""

import hashlib
from collections.abc import Iterable

from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.records import TYPE_NAMES, Record


def submission_digest(records: Iterable[Record]) -> str:
    """SHA-256 (hex) of the canonical bytes of records with their types, whatever the order in which they come."""
    named = sorted(((TYPE_NAMES[type(record)], record) for record in records), key=lambda each: (each[0], each[1].id))
    return hashlib.sha256(canonical(named)).hexdigest()
