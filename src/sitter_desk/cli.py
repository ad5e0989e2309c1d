"""The office without a window: ``sitter-desk demo`` runs the full circle on practice data, ``sitter-desk explain`` says
where the amount of an application comes from. ``sitter-desk`` alone, or ``sitter-desk window``, is opened by
``__main__`` before anything of the office is imported (C1)."""

import argparse
import getpass
import io
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sitter_desk.domain.export_file import REFUSALS
from sitter_desk.domain.records import Site
from sitter_desk.errors import FileUnreadable, FolderTaken, FolderUnusable, SitterError
from sitter_desk.office.circle.demo import PAPERS, Report, circle_desks, demo_exports, report_of
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.circle.practice import CONTRACTOR_PERSON
from sitter_desk.office.circle.story import STEPS, run_circle
from sitter_desk.office.desks import open_desk, this_machine
from sitter_desk.office.error_words import told
from sitter_desk.office.explaining import explain, find_application
from sitter_desk.office.telling import explanation_lines
from sitter_desk.workstation.language import ENGLISH, JAPANESE, Translator, translator

EXPECTED_APPLICANTS = 262
"""想定利用者数 of the ward's own document."""

EXIT_REFUSED = 3


Open = Callable[[Path, str], int]
"""Opens a window on the desk in a folder, in a language; gives the exit status. ``__main__`` knows how."""


def main(arguments: Sequence[str] | None = None, *, window: Open | None = None) -> int:
    """Runs a command; 0 when done, 3 when the program refused and said why, 2 for a wrong command line. The demo ends
    in ``window`` where there is one."""
    _write_utf8()
    tr = translator(_language(sys.argv[1:] if arguments is None else arguments))
    options = _parser(tr).parse_args(arguments)
    try:
        return _explain(options, tr) if options.command == "explain" else _demo(options, tr, window)
    except SitterError as error:
        print(told(tr, error), file=sys.stderr)
        return EXIT_REFUSED


def _write_utf8() -> None:
    """A console of Windows in CP932 dies at 𠮷 (decisions D6)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def _language(arguments: Sequence[str]) -> str:
    """The language asked for, looked up first so that the help speaks it too."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--lang", choices=(JAPANESE, ENGLISH), default=JAPANESE)
    return str(parser.parse_known_args(arguments)[0].lang)


def _parser(tr: Translator) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sitter-desk", description=tr("cli", "The offline desk of a ward and its contractor.")
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("window", add_help=False, help=tr("cli", "the window, as without a command"))
    demo = commands.add_parser("demo", help=tr("cli", "one full circle between two practice desks"))
    demo.add_argument(
        "--out", type=Path, help=tr("cli", "folder for papers, discs and desks (default: a temporary one)")
    )
    demo.add_argument("--applicants", type=_positive, default=EXPECTED_APPLICANTS, help=tr("cli", "how many people"))
    demo.add_argument("--csv", type=Path, help=tr("cli", "an e-application export with invented people"))
    demo.add_argument("--no-window", action="store_true", help=tr("cli", "never open a window"))
    demo.add_argument("--json", action="store_true", help=tr("cli", "print only the closing line of figures"))
    demo.add_argument("--lang", choices=(JAPANESE, ENGLISH), default=JAPANESE, help=tr("cli", "the language spoken"))
    _explain_options(commands, tr)
    return parser


def _explain_options(commands: Any, tr: Translator) -> None:
    """``sitter-desk explain SJ6-0-0001 --desk FOLDER --login NAME``; the password is asked for, never an argument."""
    explain = commands.add_parser("explain", help=tr("cli", "why the amount of an application is what it is"))
    explain.add_argument("application", help=tr("cli", "its receipt number"))
    explain.add_argument("--desk", type=Path, required=True, help=tr("cli", "folder of the desk"))
    explain.add_argument("--login", required=True, help=tr("cli", "log-in name; the password is asked for"))
    explain.add_argument("--json", action="store_true", help=tr("cli", "plain data in one line"))
    explain.add_argument("--lang", choices=(JAPANESE, ENGLISH), default=JAPANESE, help=tr("cli", "the language spoken"))


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a whole number, at least 1")
    return int(text)


def _demo(options: argparse.Namespace, tr: Translator, window: Open | None) -> int:
    given = None if options.csv is None else _read(options.csv)
    out = _folder(options.out)
    desks = circle_desks(out, demo_exports(given, applicants=options.applicants))
    if not options.json:
        _say_opening(tr, out, own_file=given is not None)
    try:
        report = report_of(desks, _run(desks, tr, quiet=options.json))
    finally:
        for desk in desks.values():
            desk.close()
    if not options.json:
        _say_closing(tr, report, out)
    print(json.dumps(report.as_json(), ensure_ascii=False), flush=True)
    if window is None or options.json or options.no_window:
        return 0
    person = CONTRACTOR_PERSON
    print(tr("circle", "The contractor's desk opens now: log-in {login}, password {password}",
             login=person.login, password=person.password), flush=True)  # fmt: skip
    return window(out / "desk-contractor", options.lang)


def _explain(options: argparse.Namespace, tr: Translator) -> int:
    password = getpass.getpass(tr("cli", "Password: ")) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    session = open_desk(
        options.desk, login=options.login, password=password, machine=this_machine(options.desk), waited=0
    )
    try:
        explanation = explain(session, find_application(session, options.application).id)
    finally:
        session.close()
    if options.json:
        print(json.dumps(asdict(explanation), ensure_ascii=False))
    else:
        print(*explanation_lines(tr, explanation), sep="\n")
    return 0


def _run(desks: dict[Site, CircleDesk], tr: Translator, *, quiet: bool) -> dict[str, float]:
    """Runs the circle, telling each step when it is done; gives the seconds by step."""
    seconds = {}
    for number, (step, took) in enumerate(run_circle(desks), 1):
        seconds[step.name] = round(took, 3)
        if not quiet:
            who = tr("circle", "ward") if step.site == "ward" else tr("circle", "contractor")
            time = tr("circle", "{seconds} s", seconds=f"{took:.1f}")
            print(f"{number:2}/{len(STEPS)} [{who}] {tr('circle', step.sentence)} ({time})", flush=True)
    return seconds


def _folder(asked: Path | None) -> Path:
    """The folder that everything is left in, made if need be. Raises FolderUnusable, FolderTaken."""
    if asked is None:
        return Path(tempfile.mkdtemp(prefix="sitter-desk-demo-"))
    try:
        asked.mkdir(parents=True, exist_ok=True)
        if any(asked.iterdir()):
            raise FolderTaken
        with tempfile.TemporaryFile(dir=asked):
            return asked
    except OSError:
        raise FolderUnusable from None


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        raise FileUnreadable from None


def _say_opening(tr: Translator, out: Path, *, own_file: bool) -> None:
    print(tr("circle", "Two practice desks, a ward and its contractor, share only a folder for the CD and paper."))
    if own_file:
        print(
            tr("circle", "The people of your file must be invented: this is practice, and papers are saved as files.")
        )
    print(tr("circle", "Everything is left in {folder}", folder=str(out)), end="\n\n")


def _say_figures(tr: Translator, report: Report) -> None:
    print(tr("circle", "Applications: {count}", count=report.applications))
    print(tr("circle", "Decisions: {granted} granted, {partial} in part, {refused} refused", **report.decisions))
    print(tr("circle", "Notices in sealed envelopes: {count}", count=report.notices))
    print(tr("circle", "Confirmation records: {count}, confirmed: {confirmed}",
             count=report.confirmation_records, confirmed=report.confirmed))  # fmt: skip
    whole = all(report.audit.values())
    print(tr("circle", "Both audit logs agree from end to end.") if whole else tr("circle", "An audit log is broken."))
    print()
    print(tr("circle", "Rows of the e-application file that can't be used: {count}", count=len(report.refused_rows)))


def _say_closing(tr: Translator, report: Report, out: Path) -> None:
    print()
    _say_figures(tr, report)
    for row in report.refused_rows:
        sentence = tr("refused_rows", REFUSALS[str(row["reason"])])
        place = tr("circle", "File {file}, row {row}", file=row["file"], row=row["row"])
        print("  ".join(str(part) for part in (place, row["column"], sentence) if part))
    print()
    print(tr("circle", "Discs:"), *sorted((out / "cd").glob("*.sdb")), sep="\n  ")
    print(tr("circle", "Papers:"))
    for file in sorted((out / "papers").glob("*.pdf")):
        kind = next(title for stem, title in PAPERS.items() if file.name.startswith(stem))
        print(f"  {file}  {tr('papers', kind)}")
    print()
