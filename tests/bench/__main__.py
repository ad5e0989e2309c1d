"""``make bench``: measure every row (or those whose id has one of the words given), write build/bench.json."""

import json
import sys
from pathlib import Path

from tests.bench.frame import Outcome, collected, measured

RESULT = Path("build/bench.json")
LINE = "{id:<28} {ours:>12.6g} {theirs:>12.6g} {unit:<6} {ratio:>8.3f} {goal:>6} {met}"


def main(words: list[str]) -> int:
    chosen = [row for row in collected() if not words or any(word in row.id for word in words)]
    print(f"{'id':<28} {'ours':>12} {'theirs':>12} {'unit':<6} {'ratio':>8} {'goal':>6} met", flush=True)
    outcomes: list[Outcome] = []
    for row in chosen:
        outcomes.append(measured(row))
        print(LINE.format_map(outcomes[-1]), flush=True)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(outcomes, indent=2) + "\n")
    return 0 if outcomes and all(outcome["met"] for outcome in outcomes) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
