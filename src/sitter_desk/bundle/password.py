"""The password of a bundle: made by the machine, printed on paper, typed by a person (decisions B9)."""

import os

from sitter_desk.domain import papercode
from sitter_desk.errors import PasswordIncomplete, PasswordMistyped


def new_password() -> str:
    """Seven groups with check characters, 140 random bits. It lives in memory until its notice is printed (A7)."""
    return papercode.make_code(os.urandom(papercode.CODE_BYTES))


def check_typed(password: str) -> bytes:
    """The secret a key is derived from. Raises ``PasswordMistyped``, which names the groups, or
    ``PasswordIncomplete``."""
    slip = papercode.find_slip(password)
    if slip and slip.groups:
        raise PasswordMistyped(groups=", ".join(map(str, slip.groups)))
    if slip:
        needed = papercode.GROUPS * (papercode.GROUP_DIGITS + 1)
        raise PasswordIncomplete(typed=len(papercode.fold(password)), needed=needed)
    return papercode.secret_of(password)
