"""``sitter-desk`` and ``python -m sitter_desk``: the window, unless a command of the office is named.

The window is opened before anything of the office is imported: it stands there while the rest is read (C1).
"""

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from sitter_desk.workstation.machine import has_screen

WINDOW = "window"
EXIT_NO_SCREEN = 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Gives the exit status; 4 where there is no screen to open a window on."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] != WINDOW and not words[0].startswith("--desk"):
        from sitter_desk.cli import main as command  # noqa: PLC0415  heavy: the whole office

        return command(words, window=_open if has_screen() else None)
    return _window([word for word in words if word != WINDOW])


def _window(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="sitter-desk window")
    parser.add_argument("--desk", type=Path, help="folder of a desk")
    parser.add_argument("--lang", choices=("ja", "en"), help="the language spoken")
    options = parser.parse_args(words)
    if not has_screen():
        sys.stderr.write("sitter-desk: there is no screen here. sitter-desk --help lists the commands.\n")
        return EXIT_NO_SCREEN
    return _open(options.desk, options.lang)


def _open(folder: Path | None, language: str | None) -> int:
    gc.disable()  # nothing that is made until the first paint goes again; the window turns it on (C1)
    from sitter_desk.desktop.app import run  # noqa: PLC0415  Qt, only for a window

    return run(folder, language)


if __name__ == "__main__":
    raise SystemExit(main())
