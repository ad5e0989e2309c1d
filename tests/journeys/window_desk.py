"""One window as a process of its own, for ``two_windows``: hands that do what lines of JSON say.

``window_desk.py <language> <tray>`` reads ``{"do": name, "with": [...]}`` from standard input, does it with keys and
mouse, and answers ``{"done": true, "words": [...], "seen": [...], "read": [...]}``: what stands there now, what stood
there since the last answer, and the column of a list it was asked for; or ``{"failed": why}``. Its printer is Qt's own
that writes PDF; what it printed lies in the tray as it would on paper, for eyes to read it.
"""

import itertools
import json
import os
import sys
import traceback
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtPrintSupport import QPrinter

from sitter_desk.desktop import printing
from sitter_desk.desktop.app import SWITCH_EVERY, make_application
from sitter_desk.desktop.app import start as start_window
from sitter_desk.desktop.widgets import action_bar
from sitter_desk.domain.progress import Progress
from sitter_desk.office import founding
from sitter_desk.sealing.slots import Argon2
from sitter_desk.workstation.settings import load_settings
from tests.desktop.screens import FOLDER
from tests.journeys.hands import Hands

CHEAP = Argon2(memory_kib=19_456, passes=1, lanes=1)


def main(language: str, tray: Path) -> None:
    sys.setswitchinterval(SWITCH_EVERY)
    action_bar.TOO_SOON = 0.0  # the walk reads every button before it presses it
    use_tray(tray)
    make_machine = founding.real_machine
    founding.real_machine = lambda: replace(
        make_machine(), kdf=CHEAP
    )  # the walk takes as long as people, not as Argon2
    settings = replace(load_settings(), language=language, theme="light")
    application = make_application(settings)
    window = start_window(settings, None)
    window.showNormal()  # the screen of this platform is smaller than the window of a desk
    window.resize(1440, 900)
    window.activateWindow()
    hands = Hands(window)
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(_answer(hands, asked["do"], asked["with"]), ensure_ascii=False), flush=True)  # noqa: T201  its answer
    window.close()
    application.quit()


def use_tray(tray: Path) -> None:
    """One printer; each paper that goes to it lies in the tray under its turn."""
    sent = printing.print_pdf
    turns = itertools.count(1 + len(list(tray.glob("[0-9]*.pdf"))))

    def named(_name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tray / "last-job.pdf"))
        printer.setResolution(150)
        return printer

    def out(pdf: bytes, printer: QPrinter, progress: Progress, *, first: int = 1) -> printing.Sent:
        done = sent(pdf, printer, progress, first=first)
        (tray / f"{next(turns):02d}.pdf").write_bytes(pdf)
        return done

    printing.printers = lambda: ("tray",)
    printing.printer_named = named
    printing.print_pdf = out


def _answer(hands: Hands, what: str, words: list[object]) -> dict[str, object]:
    hands.window.activateWindow()
    try:
        if what == "picture":
            FOLDER.mkdir(parents=True, exist_ok=True)
            hands.window.grab().save(str(FOLDER / f"{words[0]}.png"))
        else:
            getattr(hands, what)(*words)
    except Exception as error:  # noqa: BLE001  the test at the other end says what went wrong
        hands.window.grab().save(str(Path(FOLDER, "failed.png")))
        return {"failed": f"{what} {words}: {error}", "trace": traceback.format_exc()}
    words = list(dict.fromkeys(hands.words()))
    seen, hands.seen = hands.seen, set()
    read, hands.read = hands.read, []
    return {"done": True, "words": words, "seen": list(seen), "read": read}


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
