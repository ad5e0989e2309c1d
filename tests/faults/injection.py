"""One fault in one process: the work is prepared untouched, stops, is taken by strace, and goes on into the fault.

strace is the parent of the process that works, so no right to trace a stranger is needed; the process says over a
socket (never traced) how far it came.
"""

import json
import os
import re
import secrets
import shutil
import signal
import socket
import sys
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sitter_desk.errors import SitterError
from tests.faults.desks import Place
from tests.faults.works import Work, steady

CALLS = (
    "pwrite64", "write", "fsync", "fdatasync", "ftruncate", "rename", "renameat", "renameat2", "unlink", "unlinkat",
)  # fmt: skip
TRACED = ",".join(CALLS)
_SECONDS = 60.0
_CALL = re.compile(rf"^(?:\d+ +)?({'|'.join(CALLS)})\(", re.MULTILINE)


class CannotTraceError(RuntimeError):
    """This machine has no strace, or forbids tracing."""


@dataclass(frozen=True)
class Said:
    """What the process that worked could still say: whether the work was done, and the error it named or did not."""

    done: bool = False
    error: str = ""
    named: bool = True
    hung: bool = False


def can_trace() -> str:
    """Why tracing can't be had here, or ""."""
    if not shutil.which("strace"):
        return "strace is not installed"
    status = os.system("strace -qq -o /dev/null -e trace=fsync true 2>/dev/null")
    return "" if status == 0 else "this machine forbids tracing"


def run(work: Work, place: Place, options: list[str], *, on_stop: object = None) -> Said:
    """Does the work in a process of its own under strace with ``options``."""
    ours, theirs = socket.socketpair()
    sys.stdout.flush()
    sys.stderr.flush()
    tracer = os.fork()
    if tracer == 0:
        ours.close()
        _trace(work, place, options, theirs)
    theirs.close()
    ours.settimeout(_SECONDS)
    try:
        return _heard(ours, on_stop)
    finally:
        ours.close()
        with suppress(ProcessLookupError, ChildProcessError):
            _reap(tracer)


def _reap(tracer: int) -> None:
    deadline = time.monotonic() + 5
    while os.waitpid(tracer, os.WNOHANG) == (0, 0):
        if time.monotonic() > deadline:
            os.kill(tracer, signal.SIGKILL)
        time.sleep(0.001)


def _trace(work: Work, place: Place, options: list[str], line: socket.socket) -> None:
    """Becomes strace once the working child has stopped."""
    try:
        worker = os.fork()
        if worker == 0:
            _work(work, place, line)
        _, status = os.waitpid(worker, os.WUNTRACED)
        if os.WIFSTOPPED(status):
            line.send(json.dumps({"pid": worker}).encode() + b"\n")
            os.execvp("strace", ["strace", "-qq", "-f", "-p", str(worker), *options])
    finally:
        os._exit(1)


def _work(work: Work, place: Place, line: socket.socket) -> None:
    """Prepares, stops until it is traced, works, says so, closes the desk."""
    try:
        steady()
        do, close = work.prepare(place)
        os.kill(os.getpid(), signal.SIGSTOP)
        do()
        line.send(b'{"done": true}\n')
        close()
    except SitterError as error:
        line.send(json.dumps({"error": type(error).__name__}).encode() + b"\n")
    except BaseException as error:  # noqa: BLE001  a fault may surface as anything; each is judged
        line.send(json.dumps({"error": repr(error), "named": False}).encode() + b"\n")
    finally:
        os._exit(0)


def _heard(line: socket.socket, on_stop: object) -> Said:
    file, found, worker = line.makefile("rb"), Said(), 0
    try:
        for text in file:
            told = json.loads(text)
            if "pid" in told:
                worker = told["pid"]
                _wait_until_traced(worker)
                if callable(on_stop):
                    on_stop()
                os.kill(worker, signal.SIGCONT)
            else:
                found = Said(
                    done=found.done or told.get("done", False),
                    error=told.get("error", ""),
                    named=told.get("named", True),
                )
    except TimeoutError:
        with suppress(ProcessLookupError):
            os.kill(worker, signal.SIGKILL)
        return Said(done=found.done, hung=True)
    if not worker:
        message = f"could not be prepared: {found.error}"
        raise CannotTraceError(message)
    return found


def _wait_until_traced(worker: int) -> None:
    """Once it is in a stop of the tracer, no call of it goes unseen."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        state = Path(f"/proc/{worker}/stat").read_text("ascii").rpartition(")")[2].split()[0]
        if state == "t":
            return
        time.sleep(0.0005)
    message = "strace did not take the process"
    raise CannotTraceError(message)


def count_calls(work: Work, place: Place) -> Counter[str]:
    """How often each call is made when nothing is done to it."""
    log = place.root.with_name(f"{secrets.token_hex(4)}.calls")
    said = run(work, place, ["-e", f"trace={TRACED}", "-o", str(log)])
    if not said.done or said.error:
        message = f"{work.name}: fails untouched: {said}"
        raise CannotTraceError(message)
    return Counter(_CALL.findall(log.read_text("utf-8", errors="replace")))
