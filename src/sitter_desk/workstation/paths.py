"""Where things are: the program's own files (B15) and the person's data folder.

``resource("migrations")`` finds ``resources/…`` in the wheel (inside the package), in a checkout (beside ``src``) and
in a frozen build (beside the executable).
"""

import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

# Errors and tools are imported where they are needed: the first window goes without them (C1).


def resource(name: str) -> Path:
    """A file or folder of ``resources/``; ``name`` has forward slashes. Raises ResourceMissing."""
    parts = PurePosixPath(name).parts
    if not parts or ".." in parts or PurePosixPath(name).is_absolute():
        message = "a resource is named relative to resources/"
        raise ValueError(message)
    for folder in _resource_folders():
        if (found := folder.joinpath(*parts)).exists():
            return found
    from sitter_desk.errors import ResourceMissing  # noqa: PLC0415  as said above

    raise ResourceMissing(name=name)


def _resource_folders() -> Iterator[Path]:
    package = Path(__file__).resolve().parent.parent
    if getattr(sys, "frozen", False):
        yield Path(getattr(sys, "_MEIPASS", Path(sys.executable).resolve().parent)) / "resources"
    yield package / "resources"
    if package.parent.name == "src":
        yield package.parent.parent / "resources"


def user_data_folder() -> Path:
    """Where this OS account's own files of the program stand; not made here, never roaming."""
    import platformdirs  # noqa: PLC0415  as said above

    return platformdirs.user_data_path("sitter-desk", appauthor=False, roaming=False)
