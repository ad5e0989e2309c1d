"""The first window imports no record, no rule and nothing of the office: the person waits for it (C1)."""

import subprocess
import sys

_LOG_IN = """
import sys
from dataclasses import fields
from sitter_desk.desktop.app import first_window, make_application
from sitter_desk.desktop.entry.log_in import LogIn
from sitter_desk.desktop.theme import Look
from sitter_desk.workstation.language import translator
from sitter_desk.workstation.settings import KnownDesk, Settings
application = make_application(Settings())
days = {"year": 2026, "first_day": "2026-04-01", "last_day": "2027-03-31", "practice": True}
known = KnownDesk(**{each.name: days.get(each.name, "x") for each in fields(KnownDesk)})
log_in = LogIn(Look(), translator("ja"), known, "PC-01")
for name in sorted(sys.modules):
    if name.startswith(("sitter_desk.office", "sitter_desk.vault", "sitter_desk.domain")):
        print(name)
"""


def test_the_log_in_of_a_known_desk_imports_days_alone() -> None:
    done = subprocess.run([sys.executable, "-c", _LOG_IN], capture_output=True, text=True, check=True)
    heavy = [name for name in done.stdout.split() if "records" in name or "typed" in name or "vault" in name]
    assert heavy == []
    assert "sitter_desk.domain.dates" in done.stdout.split()
