"""``make faults``: inject every kind (or those whose name has one of the words given), write build/faults.json."""

import argparse
import json
from pathlib import Path

from tests.faults.frame import Outcome, collected, counted, is_clean

RESULT = Path("build/faults.json")
LINE = "{kind:<46} {injected:>9} {survived:>9} {lost:>6} {silent:>7}"
BOUNDED_SHARE = 0.4  # of the budget; the other kinds run to their end


def main(given: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make faults", description="Kill, starve and damage, and count what survives")
    parser.add_argument("words", nargs="*", help="only kinds whose name has one of these words")
    parser.add_argument("--budget", type=float, default=480.0, metavar="SECONDS", help="about how long all may take")
    parser.add_argument("--cases", type=int, metavar="N", help="at most N cases of each kind")
    parser.add_argument("--out", type=Path, default=RESULT, metavar="FILE")
    asked = parser.parse_args(given)
    chosen = [fault for fault in collected() if not asked.words or any(word in fault.kind for word in asked.words)]
    share = BOUNDED_SHARE * asked.budget / max(1, sum(fault.bounded for fault in chosen))
    print(f"{'kind':<46} {'injected':>9} {'survived':>9} {'lost':>6} {'silent':>7}", flush=True)
    outcomes: list[Outcome] = []
    for fault in chosen:
        outcomes.append(counted(fault, cases=asked.cases, seconds=share))
        print(LINE.format_map(outcomes[-1]), flush=True)
    asked.out.parent.mkdir(exist_ok=True)
    asked.out.write_text(json.dumps(outcomes, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0 if outcomes and all(map(is_clean, outcomes)) else 1


if __name__ == "__main__":
    raise SystemExit(main())
