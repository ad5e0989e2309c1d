"""``make faults``: inject every kind (or those whose name has one of the words given), write build/faults.json."""

import json
import sys
from pathlib import Path

from tests.faults.frame import Outcome, collected, counted, is_clean

RESULT = Path("build/faults.json")
LINE = "{kind:<44} {injected:>9} {survived:>9} {lost:>6} {silent:>7}"


def main(words: list[str]) -> int:
    chosen = [fault for fault in collected() if not words or any(word in fault.kind for word in words)]
    print(f"{'kind':<44} {'injected':>9} {'survived':>9} {'lost':>6} {'silent':>7}", flush=True)
    outcomes: list[Outcome] = []
    for fault in chosen:
        outcomes.append(counted(fault))
        print(LINE.format_map(outcomes[-1]), flush=True)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(outcomes, indent=2) + "\n")
    return 0 if outcomes and all(map(is_clean, outcomes)) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
