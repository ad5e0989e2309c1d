"""The OS secret store: the machine secret of a vault and its small mirrors live here and nowhere else (A8, A16).

Only two stores are accepted, by class: the Secret Service of a Linux desktop and the Windows Credential Manager. What
the environment or keyring's own settings ask for (null, file, chainer, another collection) is not looked at. There is
no fall-back: without one of the two the caller gets an error, never a file.
"""

import base64
import binascii
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from sitter_desk.errors import (
    MachineError,
    NoSecretStore,
    SecretNotKept,
    SecretStoreLocked,
    SecretUnreadable,
)

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

LONGEST = 512  # bytes of one entry; Windows takes 2,560 in UTF-16, of which base64 of 512 fills 1,368 (D6)

_CHOICE = "PYTHON_KEYRING_BACKEND"
_PROPERTY = "KEYRING_PROPERTY_"
_NOTHING = "keyring.backends.fail.Keyring"

T = TypeVar("T")


class SecretStore:
    """Entries of the signed-in OS account, by vault id (hex) and name; values are bytes, at most 512.

    Every method raises NoSecretStore or SecretStoreLocked when the store can't be used. No text of the library
    reaches the caller (D10).
    """

    def __init__(self) -> None:
        self._backend = _asked(_accepted_backend)

    def get(self, vault_id: str, name: str) -> bytes | None:
        """The value, or None when there is none. Raises SecretUnreadable when it isn't one of ours."""
        text = _asked(lambda: self._backend.get_password(_service(vault_id), name))
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise SecretUnreadable from None

    def put(self, vault_id: str, name: str, value: bytes) -> None:
        """Write, read back, compare. Raises SecretNotKept when the two differ."""
        if len(value) > LONGEST:
            message = f"an entry of the secret store has at most {LONGEST} bytes"
            raise ValueError(message)
        text = base64.b64encode(value).decode("ascii")
        _asked(lambda: self._backend.set_password(_service(vault_id), name, text))
        if _asked(lambda: self._backend.get_password(_service(vault_id), name)) != text:
            raise SecretNotKept

    def delete(self, vault_id: str, name: str) -> None:
        """Remove the entry; nothing happens when there is none. Raises SecretNotKept when it is still there."""
        if self.get(vault_id, name) is None:
            return
        _asked(lambda: self._backend.delete_password(_service(vault_id), name))
        if self.get(vault_id, name) is not None:
            raise SecretNotKept


def _service(vault_id: str) -> str:
    return f"sitter-desk/{vault_id}"


def _accepted_backend() -> "KeyringBackend":
    with _without_keyring_settings():
        if sys.platform == "win32":
            return _windows()
        from keyring.backends.SecretService import Keyring  # noqa: PLC0415  after the first paint (C1)

        return Keyring()  # type: ignore[no-untyped-call]  # keyring types the methods we call, not this constructor


def _windows() -> "KeyringBackend":
    from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415  after the first paint (C1)

    store = WinVaultKeyring()  # type: ignore[no-untyped-call]  # as above
    store.persist = "local machine"  # the default roams with the account to other PCs (A8)
    return store


@contextmanager
def _without_keyring_settings() -> Iterator[None]:
    """Import and build a backend as if nobody had configured keyring.

    Importing keyring chooses a default backend: first from the environment, then from keyringrc (which may name a
    folder to load code from). Naming the backend that always fails ends that search at its first step; the default
    is never used. KEYRING_PROPERTY_… would be set on our backend, so it is hidden too.
    """
    hidden = {key: os.environ.pop(key) for key in list(os.environ) if key.startswith(_PROPERTY) or key == _CHOICE}
    os.environ[_CHOICE] = _NOTHING
    try:
        yield
    finally:
        del os.environ[_CHOICE]
        os.environ.update(hidden)


def _asked(question: Callable[[], T]) -> T:
    """The store's answer; whatever the library or the bus says becomes one of two errors of ours."""
    try:
        return question()
    except Exception as error:  # noqa: BLE001  the bus, the store and pywin32 each raise their own, documented nowhere
        raise _translated(error) from None


def _translated(error: Exception) -> MachineError:
    """Locked when the store or its prompt said so (by class name: the classes differ per system), else absent."""
    causes = (error, error.__cause__, error.__context__)
    names = {type(each).__name__ for each in causes}
    return (
        SecretStoreLocked()
        if names & {"KeyringLocked", "LockedException", "PromptDismissedException"}
        else NoSecretStore()
    )
