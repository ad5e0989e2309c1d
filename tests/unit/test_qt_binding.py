"""D13: the locked PySide6 loses no reference to None at calls that return nothing."""

import subprocess
import sys

CALLS = 2_000
# A process of its own: a binding that loses them ends the interpreter, and that must not end the tests.
COUNT = f"""
import sys
from PySide6.QtCore import QObject
thing = QObject()
thing.setObjectName("warm")
before = sys.getrefcount(None)
for _ in range({CALLS}):
    thing.setObjectName("x")
print(before - sys.getrefcount(None))
"""


def test_qt_calls_keep_none_alive() -> None:
    """From Python 3.12 on None is immortal and its count stands still; on 3.11 each lost reference is counted."""
    done = subprocess.run([sys.executable, "-c", COUNT], check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < CALLS // 100
