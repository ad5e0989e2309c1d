"""The one exception tree: each error has a code, a sentence and a remedy, and says whose fault it is.

Sentences are English here and complete in ``resources/i18n/ja.ts`` (context ``errors``). Placeholders in braces
are filled from keyword details. A detail is a number, a code, a column or a position, never a person's data:
sentences reach the screen, and what reaches the screen is read over a shoulder.

Code ranges: 1xx the machine, 2xx the vault, 3xx the bundle, 4xx what was typed or read, 5xx paper, 6xx the office, 7xx
the course of a case.
"""

from typing import ClassVar


class SitterError(Exception):
    """Root of everything this program raises on purpose."""

    code: ClassVar[str] = "SD-000"
    sentence: ClassVar[str] = "Something happened that this program has no sentence for."
    remedy: ClassVar[str] = "Note the code and tell the person responsible for the program."

    def __init__(self, **details: str | int) -> None:
        super().__init__(self.code)
        self.details = details

    def __str__(self) -> str:
        return f"{self.sentence} {self.remedy} ({self.code})".format(**self.details)


class UserError(SitterError):
    """The person at the desk can put it right."""


class MachineError(SitterError):
    """The disk, the drive, the secret store or the set-up of this PC is at fault."""


class DamagedData(SitterError):
    """What was read is not what was written."""


class Cancelled(SitterError):
    """The person stopped it; nothing was changed and nothing needs to be said."""

    code = "SD-001"
    sentence = "Stopped. Nothing was changed."
    remedy = "Start again when you are ready."
