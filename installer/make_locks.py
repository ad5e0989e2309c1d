"""Makers only: resolve pyproject.toml into the two locks (``make locks``). Needs a package index; set-up does not.

One lock serves CPython 3.11–3.13 on Linux and Windows: packages of one system carry an environment marker. Every
line has its hashes, and no address of an index: each place installs from the index it trusts.
"""

import re
import subprocess
import sys
from pathlib import Path

import lock_tool

HOME = Path(__file__).resolve().parent.parent
LOCKS = HOME / "installer" / "locks"
HEAD = "# Made by `make locks` from pyproject.toml; don't edit. CPython 3.11-3.13, Linux x86-64 and Windows x64.\n"


def main() -> int:
    LOCKS.mkdir(exist_ok=True)
    resolver = lock_tool.resolver(HOME)
    _lock(resolver, "runtime", ["--extra", "build"])
    _lock(resolver, "dev", ["--extra", "build", "--extra", "dev", "--constraint", str(LOCKS / "runtime.txt")])
    return 0


def _lock(resolver: str, name: str, choice: list[str]) -> None:
    options = [
        "--universal",
        "--python-version",
        "3.11",
        "--generate-hashes",
        "--no-header",
        "--no-annotate",
        "--quiet",
    ]
    made = subprocess.run(
        [resolver, "pip", "compile", "pyproject.toml", *options, *choice],
        cwd=HOME, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if made.returncode:
        sys.exit(f"The {name} lock could not be resolved:\n{made.stderr}")
    kept = [
        line for line in made.stdout.splitlines() if not re.match(r"\s*(#|--(extra-)?index|--find-links|-f |-i )", line)
    ]
    (LOCKS / f"{name}.txt").write_text(HEAD + "\n".join(kept) + "\n", encoding="utf-8")
    print(f"installer/locks/{name}.txt: {sum('==' in line for line in kept)} packages")


if __name__ == "__main__":
    raise SystemExit(main())
