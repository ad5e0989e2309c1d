"""What every record of a desk is: frozen, flat, owned by exactly one desk.

Ids are 128-bit random (32 hex digits), never derived from a person. ``owner`` is the desk that alone may change the
record; ``revision`` starts at 1 and grows by 1 with each change, so a merge never guesses (design §5, decisions B6).
``engagement`` is the 委託案件 it belongs to (of an engagement itself its own id): a bundle carries the records of one
engagement alone, so no contractor ever holds another's people (D4). ``subject`` is the id of the person-file a record
speaks of, or "" where it speaks of nobody: the audit log keys its digests by it, so that one person can be erased while
the chain still verifies (A3).

Days are ISO text (``2024-10-03``), months ``2024-10``, times of day ``HH:MM``, money integer yen, instants integer
microseconds UTC (B13). Names and addresses stand exactly as received. An optional day or text is "" when it is not
there.
"""

from dataclasses import dataclass
from typing import Literal

Site = Literal["ward", "contractor"]


@dataclass(frozen=True, kw_only=True)
class Record:
    """What all records share."""

    id: str
    owner: str
    engagement: str
    revision: int = 1
    subject: str = ""
