"""A8 against real stores: a real gnome-keyring, a locked one, none at all, and keyring's own ways around it."""

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sitter_desk.errors import NoSecretStore, SecretNotKept, SecretStoreLocked, SecretUnreadable
from sitter_desk.workstation.secret_store import LONGEST, SecretStore
from tests.secret_service import running

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="the Secret Service is the store of Linux")

PUT_AND_GET = """
import sys
from sitter_desk.workstation.secret_store import SecretStore
store = SecretStore()
store.put(sys.argv[1], "machine-secret", bytes(32))
print(type(store._backend).__module__, store.get(sys.argv[1], "machine-secret") == bytes(32))
"""


@pytest.fixture
def vault_id() -> str:
    return secrets.token_hex(16)


@pytest.fixture
def store(secret_service: dict[str, str]) -> SecretStore:
    return SecretStore()


def test_what_was_put_is_read_by_another_process(store: SecretStore, vault_id: str) -> None:
    secret = secrets.token_bytes(32)
    store.put(vault_id, "machine-secret", secret)
    reader = "import sys; from sitter_desk.workstation.secret_store import SecretStore as S\n"
    reader += "print(S().get(sys.argv[1], 'machine-secret').hex())"
    assert _run(reader, vault_id) == secret.hex()


def test_entries_are_apart_by_vault_and_by_name(store: SecretStore, vault_id: str) -> None:
    store.put(vault_id, "machine-secret", b"one")
    store.put(vault_id, "mirror", b"two")
    assert store.get(vault_id, "machine-secret") == b"one"
    assert store.get(vault_id, "mirror") == b"two"
    assert store.get(secrets.token_hex(16), "mirror") is None


def test_put_replaces_and_delete_removes(store: SecretStore, vault_id: str) -> None:
    store.put(vault_id, "mirror", b"older")
    store.put(vault_id, "mirror", b"newer")
    assert store.get(vault_id, "mirror") == b"newer"
    store.delete(vault_id, "mirror")
    assert store.get(vault_id, "mirror") is None
    store.delete(vault_id, "mirror")  # nothing there: nothing happens


@pytest.mark.parametrize(
    "value", [b"", b"\0", bytes(range(256)), b"\xff" * LONGEST], ids=["none", "zero", "all", "longest"]
)
def test_every_byte_comes_back(store: SecretStore, vault_id: str, value: bytes) -> None:
    store.put(vault_id, "mirror", value)
    assert store.get(vault_id, "mirror") == value


def test_more_than_a_small_mirror_is_refused(store: SecretStore, vault_id: str) -> None:
    with pytest.raises(ValueError, match="512"):
        store.put(vault_id, "mirror", bytes(LONGEST + 1))
    assert store.get(vault_id, "mirror") is None


def test_an_entry_changed_by_something_else_is_not_used(store: SecretStore, vault_id: str) -> None:
    store._backend.set_password(f"sitter-desk/{vault_id}", "mirror", "not base64 練習")
    with pytest.raises(SecretUnreadable):
        store.get(vault_id, "mirror")


def test_a_store_that_forgets_is_found_when_read_back(store: SecretStore, vault_id: str) -> None:
    """The real store, but its write goes to another service: what a store that silently drops looks like."""
    kept = store._backend.set_password
    store._backend.set_password = lambda service, name, text: kept(f"{service}/elsewhere", name, text)
    with pytest.raises(SecretNotKept):
        store.put(vault_id, "mirror", b"gone")


@linux_only
@pytest.mark.parametrize("module", ["keyring.backends.null", "keyring.backends.chainer", "no_such_module"])
def test_a_backend_named_in_the_environment_is_ignored(
    secret_service: dict[str, str], monkeypatch: pytest.MonkeyPatch, vault_id: str, module: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"{module}.Keyring")
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/org/freedesktop/secrets/collection/session")
    assert _run(PUT_AND_GET, vault_id) == "keyring.backends.SecretService True"
    monkeypatch.delenv("KEYRING_PROPERTY_PREFERRED_COLLECTION")
    assert SecretStore().get(vault_id, "machine-secret") == bytes(32)  # in the lasting collection, not in session's
    assert os.environ["PYTHON_KEYRING_BACKEND"] == f"{module}.Keyring"  # and left as it was


@linux_only
def test_keyringrc_is_ignored_and_its_code_not_loaded(
    secret_service: dict[str, str], monkeypatch: pytest.MonkeyPatch, vault_id: str, tmp_path: Path
) -> None:
    (tmp_path / "python_keyring").mkdir()
    (tmp_path / "planted.py").write_text(f"open({str(tmp_path / 'loaded')!r}, 'w')\n")
    settings = f"[backend]\ndefault-keyring=planted.Keyring\nkeyring-path={tmp_path}\n"
    for folder in (tmp_path, tmp_path / "python_keyring"):
        (folder / "keyringrc.cfg").write_text(settings)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert _run(PUT_AND_GET, vault_id) == "keyring.backends.SecretService True"
    assert not (tmp_path / "loaded").exists()


@linux_only
def test_without_any_store_the_remedy_is_named_and_no_file_appears(tmp_path: Path, vault_id: str) -> None:
    said = _refusal({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}, vault_id, tmp_path)
    assert said == f"{NoSecretStore.code} {NoSecretStore()}"
    assert not [each for each in tmp_path.rglob("*") if each.is_file()]


@pytest.fixture(scope="module")
def locked_service() -> Iterator[dict[str, str]]:
    with running(unlocked=False) as variables:
        yield variables


@linux_only
def test_a_locked_store_is_named_as_such(locked_service: dict[str, str], tmp_path: Path, vault_id: str) -> None:
    said = _refusal(locked_service, vault_id, tmp_path)
    assert said == f"{SecretStoreLocked.code} {SecretStoreLocked()}"


def _run(program: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _refusal(variables: dict[str, str], vault_id: str, home: Path) -> str:
    """The code and sentence a fresh process gives; it ends by itself within seconds, whatever the bus does."""
    program = (
        "import sys\n"
        "from sitter_desk.errors import SitterError\n"
        "from sitter_desk.workstation.secret_store import SecretStore\n"
        "try:\n    SecretStore().put(sys.argv[1], 'machine-secret', bytes(32))\n"
        "except SitterError as error:\n    print(error.code, error)\n"
    )
    quiet = {name: value for name, value in os.environ.items() if not name.startswith(("DISPLAY", "WAYLAND"))}
    environment = {**quiet, "HOME": str(home), "PYTHONPATH": os.pathsep.join(sys.path), **variables}
    command = [sys.executable, "-c", program, vault_id]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30).stdout.strip()
