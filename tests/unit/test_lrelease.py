"""Qt's own tool reads resources/i18n/ja.ts and drops nothing (docs/adr/0018)."""

import re
import subprocess
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QTranslator

from sitter_desk.workstation.language import read_texts
from sitter_desk.workstation.paths import resource

TOOL = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def test_lrelease_takes_every_text_as_finished(tmp_path: Path) -> None:
    file, made = resource("i18n/ja.ts"), tmp_path / "ja.qm"
    done = subprocess.run([TOOL, file, "-qm", made], capture_output=True, text=True, check=True)
    counted = re.search(r"Generated (\d+) translation\(s\) \((\d+) finished and (\d+) unfinished\)", done.stdout)
    assert counted
    texts = read_texts(file)
    assert [int(number) for number in counted.groups()] == [len(texts), len(texts), 0]
    translator = QTranslator()
    assert translator.load(str(made))
    context, source = next(iter(texts))
    assert translator.translate(context, source) == texts[context, source]
