"""The one door through which programs are started (B16): a list of absolute programs with fixed arguments.

Nothing here takes a program, an argument or a shell text from outside; what varies goes in by standard input.
"""

import subprocess

from sitter_desk.errors import ToolFailed, ToolMissing

TOOLS: dict[str, tuple[str, ...]] = {
    "font-list": ("/usr/bin/fc-list", "--format", "%{file}\n"),
}

STOPPED = "stopped"  # the result named when a program took too long


def run(tool: str, *, feed: bytes = b"", seconds: float) -> bytes:
    """Standard output of a listed tool. Raises ToolMissing, or ToolFailed naming the exit status or ``stopped``.

    The program gets a bare environment: no session bus, no display, no variable that could change what it does.
    """
    try:
        done = subprocess.run(  # noqa: S603  the list above is fixed
            TOOLS[tool], input=feed, capture_output=True, timeout=seconds, check=False, env={"LC_ALL": "C.UTF-8"}
        )
    except OSError:
        raise ToolMissing(tool=tool) from None
    except subprocess.TimeoutExpired:
        raise ToolFailed(tool=tool, status=STOPPED) from None
    if done.returncode:
        raise ToolFailed(tool=tool, status=done.returncode)
    return done.stdout
