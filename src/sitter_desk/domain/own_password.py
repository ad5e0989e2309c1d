"""What a person's own password must be: long, and not to be guessed from the log-in ID.

No mix of kinds of characters is asked for: a short sentence is easier to keep and harder to guess. The machine secret
and the waits of the vault do the rest (decisions A6, A9).
"""

import unicodedata

from sitter_desk.errors import PasswordUnfit

LEAST = 12
DIFFERENT = 5
_LOGIN_SIGNS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
LONGEST_LOGIN = 20

RULES: dict[str, str] = {
    "length": "12 characters or more",
    "variety": "5 different characters or more",
    "login": "Without the log-in ID in it",
    "edges": "No space at its beginning or end",
}
"""Each rule as it stands beside the field while someone types; by its code."""


def broken_rules(password: str, login: str) -> tuple[str, ...]:
    """The codes of the rules that a password does not keep, in their order; none for a good one. Characters are counted
    as they are hashed, after NFC."""
    text = unicodedata.normalize("NFC", password)
    broken = {
        "length": len(text) < LEAST,
        "variety": len(set(text)) < DIFFERENT,
        "login": bool(login) and login.casefold() in text.casefold(),
        "edges": text != text.strip() or any(unicodedata.category(sign)[0] == "C" for sign in text),
    }
    return tuple(code for code in RULES if broken[code])


def refuse_unfit_password(password: str, login: str) -> None:
    """Raises PasswordUnfit for a new password that breaks a rule."""
    if broken_rules(password, login):
        raise PasswordUnfit


def fits_login(login: str) -> bool:
    """Whether a log-in ID may be so: 1 to 20 Latin letters, digits, and ``. _ -``, as it stands unencrypted in the
    header of the vault (B11)."""
    return 0 < len(login) <= LONGEST_LOGIN and _LOGIN_SIGNS.issuperset(login)
