"""Makers only: is there a Windows wheel for every locked package? Writes installer/locks/WHEELS.md (``make locks``).

Asks the package index for each lock as Windows x64 with CPython 3.11, 3.12 and 3.13 would, wheels only, without
downloading or installing anything. A package without a wheel fails the run and is not let in.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import lock_tool

HOME = Path(__file__).resolve().parent.parent
LOCKS = HOME / "installer" / "locks"
PYTHONS = ("3.11", "3.12", "3.13")
HEAD = """# Windows wheels of the locked packages

Made by `make locks` (`installer/check_wheels.py`); a test holds this list equal to the locks. For each package the
index was asked, as Windows x64 with that CPython and wheels only, for exactly the locked version and hashes. “wheel”:
there is one. “not needed”: the lock's marker leaves the package out there.

| Package | Version | In | 3.11 | 3.12 | 3.13 |
|--|--|--|--|--|--|
"""


def main() -> int:
    resolver = lock_tool.resolver(HOME)
    runtime, every = (lock_tool.pinned(LOCKS / f"{name}.txt") for name in ("runtime", "dev"))
    chosen = {version: _chosen_on_windows(resolver, version) for version in PYTHONS}
    lines = [_line(name, every[name], name in runtime, chosen) for name in sorted(every)]
    (LOCKS / "WHEELS.md").write_text(HEAD + "".join(lines), encoding="utf-8")
    print(f"installer/locks/WHEELS.md: {len(lines)} packages have what Windows needs")
    return 0


def _chosen_on_windows(resolver: str, version: str) -> set[str]:
    """Names the resolver would install there; it fails when one of them has no wheel."""
    options = ["--dry-run", "--no-deps", "--require-hashes", "--only-binary", ":all:", "--no-config"]
    with tempfile.TemporaryDirectory() as empty:
        asked = subprocess.run(
            [resolver, "pip", "install", *options, "--target", empty, "--python-platform", "x86_64-pc-windows-msvc",
             "--python-version", version, "--requirement", str(LOCKS / "dev.txt")],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    if asked.returncode:
        sys.exit(f"Windows, CPython {version}: a locked package has no wheel.\n{asked.stderr}")
    return {line.split()[1].partition("==")[0] for line in asked.stderr.splitlines() if line.startswith(" + ")}


def _line(name: str, version: str, in_runtime: bool, chosen: dict[str, set[str]]) -> str:  # noqa: FBT001  a table cell
    cells = ["wheel" if name in chosen[python] else "not needed" for python in PYTHONS]
    return f"| {name} | {version} | {'runtime' if in_runtime else 'dev'} | {' | '.join(cells)} |\n"


if __name__ == "__main__":
    raise SystemExit(main())
