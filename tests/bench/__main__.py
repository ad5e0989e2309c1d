"""``make bench``: measure every row (or those whose id has one of the words given), write build/bench.json.

A row belongs to a generator that makes what it needs and removes it afterwards, so rows are measured as they come.
"""

import json
import sys
from pathlib import Path

from tests.bench.frame import Outcome, collected, measured

RESULT = Path("build/bench.json")
LINE = "{id:<28} {ours:>12.6g} {theirs:>12.6g} {unit:<8} {ratio:>8.3f} {goal:>6} {met}"


def main(words: list[str]) -> int:
    print(f"{'id':<28} {'ours':>12} {'theirs':>12} {'unit':<8} {'ratio':>8} {'goal':>6} met", flush=True)
    outcomes: list[Outcome] = []
    for row in collected(words=words):
        if words and not any(word in row.id for word in words):
            continue
        if row.left_out:
            print(f"{row.id:<28} left out: {row.left_out}", flush=True)
            continue
        outcomes.append(measured(row))
        print(LINE.format_map(outcomes[-1]), flush=True)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(outcomes, indent=2) + "\n")
    missed = ", ".join(outcome["id"] for outcome in outcomes if not outcome["met"])
    print(f"goals missed: {missed or 'none'}", flush=True)
    return 0 if outcomes else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
