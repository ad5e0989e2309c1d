"""The dark plate: what stands on the binder before it is opened. Nothing of a person."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.text import label
from sitter_desk.workstation.language import Translator
from sitter_desk.workstation.settings import COLOURS, KnownDesk

if TYPE_CHECKING:
    from sitter_desk.office.desks import DeskSign

SPINE = 12


class Plate(QFrame):
    """Ward, year, work, site, PC; at the foot what holds for this desk."""

    def __init__(self, look: Look, tr: Translator, known: KnownDesk | None, pc: str) -> None:
        super().__init__()
        self.setObjectName("plate")
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        strip = QFrame()
        strip.setFixedWidth(SPINE)
        strip.setStyleSheet(f"background: {colour_of(known)};")
        outer.addWidget(strip)
        words = QVBoxLayout()
        words.setContentsMargins(52, 72, 40, 48)
        words.setSpacing(8)
        words.addWidget(_said("sitter desk", "dim"))
        words.addStretch(3)
        words.addWidget(_said(tr("entry", "Engagement"), "dim"))
        words.addWidget(_said((known.ward if known else "") or tr("entry", "A desk on this PC"), "ward"))
        words.addWidget(_said(known.programme if known else "", "purpose"))
        words.addSpacing(16)
        words.addLayout(_facts(tr, known, pc))
        words.addStretch(5)
        words.addLayout(_promise(look, *_first_promise(tr, known)))
        words.addLayout(_promise(look, "link", tr("entry", "Who opened it and when is kept in the audit log.")))
        outer.addLayout(words, 1)
        self.setMinimumWidth(320)


def _facts(tr: Translator, known: KnownDesk | None, pc: str) -> QGridLayout:
    facts = [
        (tr("entry", "Contract year"), year_of(tr, known)),
        (tr("entry", "Desk"), site_of(tr, known.site if known else "")),
        (tr("entry", "PC"), pc),
        (tr("entry", "Period"), period_of(tr, known)),
    ]
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(10)
    for at, (name, value) in enumerate(fact for fact in facts if fact[1]):
        grid.addWidget(_said(name, "dim"), at, 0)
        grid.addWidget(_said(value, "body"), at, 1)
    grid.setColumnStretch(1, 1)
    return grid


def colour_of(known: KnownDesk | None) -> str:
    """The engagement's own colour, or the usual one before there is any."""
    return (known.colour if known else "") or COLOURS[0]


def year_of(tr: Translator, known: KnownDesk | None) -> str:
    """令和8年度 or FY2026, "" where the desk is not for one engagement."""
    if not (known and known.year):
        return ""
    from sitter_desk.desktop.when import year_words  # noqa: PLC0415  a first window has no year yet (C1)

    return year_words(tr, known.year)


def period_of(tr: Translator, known: KnownDesk | None) -> str:
    """From the first to the last day of the contract."""
    if not (known and known.first_day):
        return ""
    from sitter_desk.desktop.when import plain_day  # noqa: PLC0415  as above

    return f"{plain_day(tr, known.first_day)}–{plain_day(tr, known.last_day)}"


def site_of(tr: Translator, site: str) -> str:
    """Whose desk it is, "" before that is known."""
    return {"ward": tr("entry", "Ward's desk"), "contractor": tr("entry", "Contractor's desk")}.get(site, "")


def _first_promise(tr: Translator, known: KnownDesk | None) -> tuple[str, str]:
    if known and known.practice:
        return "leaf", tr("entry", "This is practice: nobody here is real.")
    return "lock", tr("entry", "This desk opens on this PC alone.")


def _promise(look: Look, icon: str, text: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addWidget(Icon(look, icon, "barink2", 18))
    line.addWidget(_said(text, "dim"), 1)
    return line


def _said(text: str, role: str) -> QWidget:
    made = label(text, wrap=role in ("purpose", "dim"))
    made.setProperty("role", role)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made


def practice_hint(tr: Translator, known: KnownDesk | None) -> QLabel:
    """The password of a practice desk, which is no secret; nothing at a real one."""
    made = label("", "note", state="prac")
    say_practice(tr, made, known)
    return made


def say_practice(tr: Translator, hint: QLabel, known: KnownDesk | None) -> None:
    """Says it on a label that is there; hidden at a real desk."""
    practice = bool(known and known.practice)
    if known and practice:
        from sitter_desk.office.circle.passwords import PASSWORDS  # noqa: PLC0415  seldom

        hint.setText(
            tr(
                "entry",
                "The practice password is {password}, unless another one was chosen",
                password=PASSWORDS.get(known.site, ""),
            )
        )
    if hint.parentWidget() or not practice:  # one that stands nowhere yet would show as a window of its own
        hint.setVisible(practice)


def said_of(tr: Translator, sign: "DeskSign") -> str:
    """What there is to say of a desk before anyone types: that somebody has it open, or that this PC opens it to nobody
    yet; "" where there is nothing."""
    from sitter_desk.domain.dates import office_day, office_time  # noqa: PLC0415  as above

    holder = sign.holder
    if sign.in_use and holder:
        since = f"{office_day(holder.since)} {office_time(holder.since)}"
        return tr(
            "entry", "In use on {pc} by {login} since {since}. Close it there first.",
            pc=holder.pc, login=holder.login or "–", since=since,
        )  # fmt: skip
    if not sign.logins:
        return tr("entry", "On this PC nobody can open it yet: come in with a code or the recovery sheet.")
    return ""
