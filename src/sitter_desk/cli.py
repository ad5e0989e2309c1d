"""The office without a window: ``sitter-desk demo`` runs the full circle on practice data."""

import argparse
import io
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from sitter_desk.domain.export_file import REFUSALS
from sitter_desk.errors import MediumReadFailed, SitterError
from sitter_desk.office.circle.demo import Report, circle_desks, demo_exports, report_of
from sitter_desk.office.circle.story import STEPS, run_circle
from sitter_desk.workstation.language import ENGLISH, JAPANESE, Translator, told, translator

EXPECTED_APPLICANTS = 262
"""想定利用者数 of the ward's own document."""

EXIT_REFUSED = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; 0 when done, 3 when the program refused and said why, 2 for a wrong command line."""
    _write_utf8()
    options = _parser().parse_args(arguments)
    tr = translator(options.lang)
    try:
        return _demo(options, tr)
    except SitterError as error:
        print(told(tr, error), file=sys.stderr)
        return EXIT_REFUSED


def _write_utf8() -> None:
    """A console of Windows in CP932 dies at 𠮷 (decisions D6)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sitter-desk", description="The offline desk of a ward and its contractor.")
    commands = parser.add_subparsers(dest="command", required=True)
    demo = commands.add_parser("demo", help="one full circle between two practice desks")
    demo.add_argument("--out", type=Path, help="folder for papers, discs and desks (a new temporary one if left out)")
    demo.add_argument("--applicants", type=_positive, default=EXPECTED_APPLICANTS, metavar="N", help="how many people")
    demo.add_argument("--csv", type=Path, help="an e-application export with invented people; practice people fill up")
    demo.add_argument("--no-window", action="store_true", help="never open a window")
    demo.add_argument("--json", action="store_true", help="print only one line of JSON at the end")
    demo.add_argument("--lang", choices=(JAPANESE, ENGLISH), default=JAPANESE)
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def _demo(options: argparse.Namespace, tr: Translator) -> int:
    out = options.out or Path(tempfile.mkdtemp(prefix="sitter-desk-demo-"))
    given = _read(options.csv) if options.csv else None
    desks = circle_desks(out, demo_exports(given, applicants=options.applicants))
    seconds: dict[str, float] = {}
    if not options.json:
        _say_opening(tr, options, out)
    try:
        for number, (step, took) in enumerate(run_circle(desks), 1):
            seconds[step.name] = round(took, 3)
            if not options.json:
                who = tr("circle", "ward") if step.site == "ward" else tr("circle", "contractor")
                print(f"{number:2}/{len(STEPS)} [{who}] {tr('circle', step.sentence)} ({took:.1f} s)", flush=True)
        report = report_of(desks, seconds)
    finally:
        for desk in desks.values():
            desk.close()
    if not options.json:
        _say_closing(tr, report, out)
    print(json.dumps(report.as_json(), ensure_ascii=False))
    return 0


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        raise MediumReadFailed from None


def _say_opening(tr: Translator, options: argparse.Namespace, out: Path) -> None:
    print(tr("circle", "Two practice desks, a ward and its contractor, share only a folder for the CD and paper."))
    if options.csv:
        print(
            tr("circle", "The people of your file must be invented: this is practice, and papers are saved as files.")
        )
    print(tr("circle", "Everything is left in {folder}", folder=str(out)), end="\n\n")


def _say_closing(tr: Translator, report: Report, out: Path) -> None:
    print()
    for row in report.refused_rows:
        sentence = tr("refused_rows", REFUSALS[str(row["reason"])])
        print(tr("circle", "File {file}, row {row}: {sentence}", file=row["file"], row=row["row"], sentence=sentence))
    print()
    print(tr("circle", "Discs:"), *_files(out / "cd"), sep="\n  ")
    print(tr("circle", "Papers:"), *_files(out / "papers"), sep="\n  ", end="\n\n")


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file())
