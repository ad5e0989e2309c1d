"""The first run as plain data: three doors, at most five steps each, what is typed where, and what is wrong with it.

The window draws a step from its fields and asks ``faults`` while someone types; ``Run`` knows what comes next. Nothing
here touches a file: ``founding.py`` looks at folders and discs, and makes the desk after the last step but one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Literal

from sitter_desk.domain.dates import fiscal_year, parse_day
from sitter_desk.domain.own_password import RULES, broken_rules, fits_login
from sitter_desk.domain.papercode import find_slip, fold
from sitter_desk.office.engagement import CODE
from sitter_desk.sealing.signature import FINGERPRINT_SIGNS

Door = Literal["ward", "contractor", "practice"]
Kind = Literal["text", "password", "folder", "medium", "code", "fingerprint", "day", "whole", "choice", "rules"]
Values = Mapping[str, str]

FIRST_REIWA = 2018
PURPOSE = "ベビーシッター利用支援事業（一時預かり利用支援）の申請受付、事前審査、データ管理及び通知の送付"
AMOUNTS = ("40", "120", "20")
"""How many practice applications there may be."""
LONGEST = 200
"""Characters of a field."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """One line of a step: its label, and what kind of thing is typed; ``optional`` may stay empty."""

    label: str
    kind: Kind = "text"
    hint: str = ""
    optional: bool = False


@dataclass(frozen=True, kw_only=True)
class Step:
    """One page: its name, title and sentence, and the fields on it in their order. With ``makes`` the desk is made
    behind it, and there is no way back."""

    name: str
    title: str
    sentence: str
    fields: tuple[str, ...] = ()
    makes: bool = False


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Something wrong with a field, by the code of its sentence in ``FAULTS``."""

    field: str
    code: str


FIELDS: dict[str, Field] = {
    "folder": Field(label="Folder of the desk", kind="folder", hint="An empty or new folder on a disk of this PC"),
    "name": Field(label="Your name", hint="As it stands on the handler list"),
    "login": Field(label="Log-in ID", hint="Latin letters and digits"),
    "password": Field(label="Password", kind="password"),
    "again": Field(label="Once more", kind="password"),
    "ward_name": Field(label="Ward", hint="新宿区"),
    "section": Field(label="Section", hint="子ども家庭部子ども家庭支援課"),
    "contractor_name": Field(label="Contractor"),
    "number": Field(label="Number of the contract"),
    "code": Field(label="Short sign", hint="2 to 6 capitals and digits; every number begins with it"),
    "year": Field(label="Contract year", kind="choice"),
    "first_day": Field(label="First day", kind="day"),
    "last_day": Field(label="Last day", kind="day"),
    "rules": Field(label="Rules to begin with", kind="rules", hint="Compared and confirmed later"),
    "rules_before": Field(label="Rules of the year before", kind="rules", optional=True),
    "mayor_title": Field(label="Title on notices"),
    "mayor_name": Field(label="Name on notices"),
    "contact": Field(label="Contact on notices"),
    "phone": Field(label="Telephone"),
    "hours": Field(label="Hours"),
    "close": Field(label="Applications close", kind="day"),
    "report": Field(label="Report", kind="day"),
    "decide": Field(label="Decision", kind="day"),
    "deliver": Field(label="Delivery of notices", kind="day"),
    "pay": Field(label="Payment", kind="day"),
    "return_within": Field(label="Discs come back within (days)", kind="whole"),
    "medium": Field(label="Disc of the engagement kit", kind="medium", hint="The CD drive, or the folder of the disc"),
    "kit_password": Field(label="Password notice", kind="code"),
    "fingerprint": Field(label="Key check number", kind="fingerprint", hint="16 characters of the ward's key sheet"),
    "invitation": Field(label="Code", kind="code"),
    "side": Field(label="Desk", kind="choice"),
    "amount": Field(label="Practice applications", kind="choice"),
}

PERSON = Step(
    name="person",
    title="Who uses this desk",
    sentence="You are the first responsible handler. Others are invited later, each with a code of their own.",
    fields=("name", "login", "password", "again"),
)
RECOVERY = Step(
    name="recovery",
    title="Recovery sheet",
    sentence="If this PC breaks or every password is forgotten, only this sheet opens the desk. Print it and seal it.",
)

STEPS: dict[Door, tuple[Step, ...]] = {
    "ward": (
        Step(
            name="place",
            title="Where the desk stands",
            sentence="Everything is kept encrypted in one folder of this PC. It opens on this PC alone.",
            fields=("folder",),
        ),
        PERSON,
        Step(
            name="terms",
            title="The engagement",
            sentence="As in the contract. The rules are a draft until you have compared and confirmed them.",
            fields=(
                *("ward_name", "section", "contractor_name", "number", "code"),
                *("year", "first_day", "last_day", "rules", "rules_before"),
            ),
        ),
        Step(
            name="papers",
            title="Notices and days",
            sentence="What stands at the head of the notices, and the days of the first round.",
            fields=(
                *("mayor_title", "mayor_name", "contact", "phone", "hours"),
                *("close", "report", "decide", "deliver", "pay", "return_within"),
            ),
            makes=True,
        ),
        RECOVERY,
    ),
    "contractor": (
        Step(
            name="disc",
            title="Disc of the engagement kit",
            sentence="The desk is made from the disc that the ward handed over.",
            fields=("medium", "folder"),
        ),
        Step(
            name="kit_password",
            title="Password notice",
            sentence="It came on paper, on another occasion than the disc.",
            fields=("kit_password",),
        ),
        Step(
            name="fingerprint",
            title="Key comparison",
            sentence="Type it from the key comparison sheet that the ward gave you. So you know whose disc this is.",
            fields=("fingerprint",),
        ),
        replace(PERSON, makes=True),
        RECOVERY,
    ),
    "practice": (
        Step(
            name="practice",
            title="Practise",
            sentence="Both desks with invented people, a round that is over and one that is under way. "
            "Nothing here ever mixes with a real desk.",
            fields=("side", "amount", "folder"),
            makes=True,
        ),
    ),
}
"""The doors of the welcome page and what lies behind each."""

CODE_STEPS: dict[Literal["invitation", "recovery"], Step] = {
    "invitation": Step(
        name="invitation",
        title="First time at this desk",
        sentence="Type the one-time code from your paper, and choose the password that you will use from now on.",
        fields=("login", "invitation", "password", "again"),
    ),
    "recovery": Step(
        name="recovery",
        title="Open with the recovery sheet",
        sentence="Type the code of the sealed sheet, and choose a new password. Make a new sheet afterwards.",
        fields=("login", "invitation", "password", "again"),
    ),
}
"""Coming in with a code from paper instead of a password."""

DOORS: dict[Door, tuple[str, str]] = {
    "ward": ("The ward's desk", "A new desk for the office that decides"),
    "contractor": ("The contractor's desk", "Made from the ward's disc and password notice"),
    "practice": ("Practise", "Try everything with invented people, at either desk"),
}
"""Name and sentence of each door."""

SIDES: dict[str, str] = {"contractor": "Contractor's desk", "ward": "Ward's desk"}

FAULTS: dict[str, str] = {
    "empty": "Still to be filled in.",
    "long": "That is too long.",
    "login": "Latin letters, digits, and . _ - alone, up to 20.",
    "weak": "The password does not meet all the conditions yet.",
    "differs": "The two passwords differ.",
    "code": "2 to 6 capital letters and digits, a letter first.",
    "day": "There is no such day.",
    "order": "This day lies before the one above it.",
    "whole": "A whole number of days, 1 to 365.",
    "missing": "Not all characters yet.",
    "slip": "There is a slip in a group.",
    "relative": "A whole path is needed.",
    "taken": "There is something in this folder already. Take an empty or a new one.",
    "not_a_folder": "This is not a folder.",
    "network": "This folder is on the network. The desk must be on a disk of this PC.",
    "removable": "This disk can be taken out. The desk must be on a disk of this PC.",
    "no_disc": "There is no sealed data on this disc.",
    "several": "There are several discs' data in this folder. Take the disc of the kit alone.",
}
"""What may be wrong with a field, each in one sentence below it."""


def defaults(door: Door, today: str, *, folder: str, rules: Values | None = None) -> dict[str, str]:
    """What the fields propose. ``folder``: a free one; ``rules``: names of prepared rules by the year they are for, as
    ``founding.proposed_rules`` gives them."""
    if door == "practice":
        return {"side": "contractor", "amount": AMOUNTS[0], "folder": folder}
    if door == "contractor":
        return {"folder": folder}
    year = fiscal_year(today)
    return {
        "folder": folder,
        "year": str(year),
        "code": f"R{year - FIRST_REIWA}",
        "hours": "平日9時から17時まで",
        "return_within": "30",
        **year_days(year),
        **round_days(today),
        **(rules or {}),
    }


def year_days(year: int) -> dict[str, str]:
    """First and last day of a contract for a whole fiscal year."""
    return {"first_day": short_day(f"{year}-04-01"), "last_day": short_day(f"{year + 1}-03-31")}


def round_days(today: str) -> dict[str, str]:
    """A first round that closes in four weeks, in steps of office days."""
    close = date.fromisoformat(today) + timedelta(days=28)
    close += timedelta(days=(0, 0, 0, 0, 0, 2, 1)[close.weekday()])  # no Saturday or Sunday
    after = {"close": 0, "report": 7, "decide": 14, "deliver": 21, "pay": 42}
    return {name: short_day((close + timedelta(days=days)).isoformat()) for name, days in after.items()}


def short_day(iso: str) -> str:
    """A day of 令和 as people type it: ``R8.4.1``."""
    return f"R{int(iso[:4]) - FIRST_REIWA}.{int(iso[5:7])}.{int(iso[8:])}"


@dataclass(frozen=True, kw_only=True)
class Run:
    """Where someone is in the first run: the door, the place among its steps, and what was typed."""

    door: Door
    at: int = 0
    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    made: bool = False

    @property
    def step(self) -> Step:
        """The page that is shown."""
        return STEPS[self.door][self.at]

    @property
    def is_last(self) -> bool:
        """Whether nothing comes behind it."""
        return self.at == len(STEPS[self.door]) - 1

    @property
    def can_go_back(self) -> bool:
        """Not before the first step, and not once the desk is made."""
        return self.at > 0 and not self.made

    def typed(self, name: str, value: str) -> "Run":
        """With another value in a field; KeyError for a field that there is none of."""
        if name not in FIELDS:
            raise KeyError(name)
        return replace(self, values={**self.values, **self._follow(name, value), name: value})

    def _follow(self, name: str, value: str) -> dict[str, str]:
        """What a field proposes for others, as long as they hold the proposal before."""
        old = self.values.get(name, "")
        before, after = _follow(name, old), _follow(name, value)
        return {key: new for key, new in after.items() if self.values.get(key, "") in ("", before.get(key))}

    def forward(self) -> "Run":
        """The next step; the same one where something is wrong with it, or behind the last."""
        if self.is_last or faults(self.step, self.values):
            return self
        return replace(self, at=self.at + 1, made=self.made or self.step.makes)

    def back(self) -> "Run":
        """The step before, with all that was typed."""
        return replace(self, at=self.at - 1) if self.can_go_back else self

    @property
    def progress(self) -> tuple[tuple[Step, Literal["done", "current", "ahead"]], ...]:
        """Every step and how it stands."""
        return tuple(
            (step, "done" if at < self.at else "current" if at == self.at else "ahead")
            for at, step in enumerate(STEPS[self.door])
        )


def _follow(name: str, value: str) -> dict[str, str]:
    """What other fields propose once this one says ``value``."""
    if not value:
        return {}
    if name == "year":
        return year_days(int(value)) | {"code": f"R{int(value) - FIRST_REIWA}"}
    return {"ward_name": {"mayor_title": f"{value}長"}, "section": {"contact": value}}.get(name, {})


def faults(step: Step, values: Values) -> tuple[Fault, ...]:
    """What is wrong with a step as typed, in the order of its fields, one for each field. Folders, discs and the
    password of the kit are looked at by ``founding.py``."""
    found = [_fault(name, values) for name in step.fields]
    return tuple(Fault(field=name, code=code) for name, code in zip(step.fields, found, strict=True) if code)


def _fault(name: str, values: Values) -> str:
    value, kind = values.get(name, ""), FIELDS[name].kind
    if not value.strip():
        return "" if FIELDS[name].optional else "empty"
    if len(value) > LONGEST:
        return "long"
    special = _SPECIAL.get(name) or _BY_KIND.get(kind)
    return special(value, values) if special else ""


def _day(value: str, _: Values) -> str:
    return "" if parse_day(value) else "day"


def _after(earlier: str) -> Callable[[str, Values], str]:
    def judge(value: str, values: Values) -> str:
        day, before = parse_day(value), parse_day(values.get(earlier, ""))
        return "day" if not day else "order" if before and day < before else ""

    return judge


def _whole(value: str, _: Values) -> str:
    return "" if value.isascii() and value.isdecimal() and 0 < int(value) <= 365 else "whole"  # noqa: PLR2004  a year


def _code(value: str, _: Values) -> str:
    slip = find_slip(value)
    return "" if slip is None else "slip" if slip.groups else "missing"


def _fingerprint(value: str, _: Values) -> str:
    return "" if len(fold(value)) == FINGERPRINT_SIGNS else "missing"


_BY_KIND: dict[Kind, Callable[[str, Values], str]] = {
    "day": _day,
    "whole": _whole,
    "code": _code,
    "fingerprint": _fingerprint,
}
_SPECIAL: dict[str, Callable[[str, Values], str]] = {
    "login": lambda value, _: "" if fits_login(value) else "login",
    "password": lambda value, values: "weak" if broken_rules(value, values.get("login", "")) else "",
    "again": lambda value, values: "" if value == values.get("password") else "differs",
    "code": lambda value, _: "" if CODE.fullmatch(value) else "code",
    "last_day": _after("first_day"),
    "report": _after("close"),
    "decide": _after("report"),
    "deliver": _after("decide"),
    "pay": _after("deliver"),
}


def words() -> tuple[str, ...]:
    """Every text of this module that stands on a screen, for its translation."""
    steps = [*(step for steps in STEPS.values() for step in steps), *CODE_STEPS.values()]
    texts = [
        *(text for field in FIELDS.values() for text in (field.label, field.hint)),
        *(text for step in steps for text in (step.title, step.sentence)),
        *(text for door in DOORS.values() for text in door),
        *SIDES.values(),
        *FAULTS.values(),
        *RULES.values(),
    ]
    return tuple(dict.fromkeys(text for text in texts if text))
