"""One spelling for every record: the bytes that are signed, digested, stored and sent.

JSON as in RFC 8259 with sorted keys, no white space, UTF-8 without escapes beyond the required ones, integers only
(no floats, so no rounding) and no normalisation of text. Two equal values have equal bytes; a reader that decodes
and encodes again gets the same bytes or refuses the input.
"""

import json
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any


def plain(value: object) -> Any:
    """Dataclasses as dicts, tuples as lists, enums as their values; raises TypeError for floats and anything else."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"{type(value).__name__} has no canonical form")


def canonical(value: object) -> bytes:
    """The canonical bytes of a record, dict, list or plain value. Raises UnicodeEncodeError for lone surrogates."""
    text = json.dumps(plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")
