"""Two windows in two processes and the paper between them, for ``two_windows``: what a person does, in words.

Steps are written in the Japanese words of the screen; in an English window each is looked up in ``ja.ts``.
"""

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from sitter_desk.workstation.language import read_texts
from sitter_desk.workstation.paths import resource

RUNNER = Path(__file__).with_name("window_desk.py")
TEXTS = [(text, source) for (_, source), text in read_texts(resource("i18n/ja.ts")).items()]
PLACE = re.compile(r"\\?\{(\w+)\\?\}")


_WORDS = {
    "press": 1, "press_for_path": 1, "press_box": 1, "into": 1, "column": 1, "choose": 2, "row": 1, "wait_for": 1,
    "wait_gone": 1,
    "key": 0, "write": 0, "rest": 0, "picture": 0,
}  # fmt: skip
"""What a person does, and how many of its arguments are words of the screen."""


@cache
def in_english(words: str) -> list[str]:
    """What the English window says where the Japanese one says this: each text of the program that reads so, and for
    part of a sentence each that has it. Names and numbers stay as they are."""
    found = [_filled(text, source, words) for text, source in TEXTS]
    if not any(PLACE.sub("…", text) == words for text, _ in TEXTS):
        found += [PLACE.sub("…", source) for text, source in TEXTS if words in PLACE.sub("…", text)]
    return [each for each in found if each] or [words]


def _filled(text: str, source: str, words: str) -> str:
    if PLACE.sub("…", text) == words:
        return PLACE.sub("…", source)
    if "{" not in text:
        return ""
    seen: list[str] = []

    def group(found: re.Match[str]) -> str:
        seen.append(found[1])
        return f"(?P<{found[1]}>.+?)" if seen.count(found[1]) == 1 else f"(?P={found[1]})"

    match = re.fullmatch(PLACE.sub(group, re.escape(text)), words)
    return source.format(**match.groupdict()) if match else ""


class Stuck(AssertionError):
    """A step could not be done; the message says what stood on the screen."""


class Window:
    """One site's window; its methods are those of ``hands.Hands``."""

    def __init__(self, site: str, base: Path, environment: dict[str, str], language: str) -> None:
        self.site, self.language, self.tray = site, language, base / f"tray-{site}"
        self.tray.mkdir()
        self.seen: set[str] = set()
        variables = {
            **os.environ, **environment, "PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen",
            "XDG_DATA_HOME": str(base / f"account-{site}"),
        }  # fmt: skip
        self._errors = (base / f"errors-{site}").open("w+")
        self.process = subprocess.Popen(
            [sys.executable, str(RUNNER), language, str(self.tray)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=self._errors, text=True, env=variables,
        )  # fmt: skip

    def do(self, what: str, *words: object) -> list[str]:
        """One thing; gives what stands on the screen afterwards. Raises Stuck."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({"do": what, "with": words}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            self._errors.seek(0)
            message = f"{self.site} ended at {what} {words}: {self._errors.read()[-2000:]}"
            raise Stuck(message)
        answer: dict[str, Any] = json.loads(line)
        if "failed" in answer:
            message = f"{self.site}: {answer['failed']}"
            raise Stuck(message)
        self.seen.update(answer["seen"])
        self.read = answer["read"]
        return list(answer["words"])

    def __getattr__(self, what: str) -> Any:
        return lambda *given: self.do(what, *map(self.said, given[: _WORDS[what]]), *given[_WORDS[what] :])

    def said(self, words: str) -> list[str]:
        """The Japanese words of a step as they stand in this window; names and numbers stay as they are."""
        return [words] if self.language == "ja" else in_english(words)

    def number(self, words: str) -> int:
        """The first number in a text that stands on the screen; ``…`` is where something stands."""
        pattern = "|".join(".+".join(map(re.escape, each.split("…"))) for each in self.said(words))
        return next(
            int(re.findall("[0-9]+", text)[-1]) for text in self.do("words") if re.fullmatch(pattern, text, re.DOTALL)
        )

    def press_one(self, *words: str) -> None:
        """The first of several buttons that is there."""
        self.do("wait_for", [each for word in words for each in self.said(word)])
        there = self.do("words")
        self.press(next(word for word in words if not set(self.said(word)).isdisjoint(there)))

    def paper(self) -> str:
        """The text of the paper that was printed last."""
        last = max(self.tray.glob("[0-9]*.pdf"), key=lambda file: file.name)
        return subprocess.run(["pdftotext", "-layout", str(last), "-"], capture_output=True, text=True).stdout

    def close(self) -> None:
        """Closes the window as a person would."""
        assert self.process.stdin
        self.process.stdin.close()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.process.__exit__(None, None, None)
        self._errors.close()


def password_of(paper: str) -> str:
    """The seven groups as they stand on a password notice."""
    return "-".join(four + check for four, check in re.findall(r"\b[1-7] {2,6}(\w{4}) (\w)\b", paper))


def fingerprint_of(paper: str) -> str:
    """The four groups of a key comparison sheet."""
    found = re.search(r"1 +(\w{4}) +2 +(\w{4}) +3 +(\w{4}) +4 +(\w{4})", paper)
    assert found, paper
    return "-".join(found.groups())
