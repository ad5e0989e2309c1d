"""The engagement at a glance: contract, policy, rules of its years, and what still waits for the ward."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.rounds.lists import ListsPane
from sitter_desk.desktop.pages.rules.words import version_word
from sitter_desk.desktop.typed_day_words import near_today
from sitter_desk.desktop.when import long_day, year_words
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.field import DayField
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import Sheet, clear, heading, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.views.rounds_desk import EngagementOverview
from sitter_desk.workstation.language import Translator

LABEL = 150


class AboutPane(QWidget):
    """``show_engagement`` draws it; ``accept`` is told the day on which the ward accepted the handler list."""

    def __init__(self, desk: Desk, accept: Callable[[str], object]) -> None:
        super().__init__()
        self._desk, self._tr = desk, desk.tr
        self._contract, self._policy = QVBoxLayout(), QVBoxLayout()
        self.rules = self._rules_table()
        self.day, self.accept = self._acceptance(accept)
        self._accepting = row(self.day, self.accept, None, spacing=12)
        self._accepting.hide()
        held = QWidget()
        layout = QVBoxLayout(held)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._sheets())
        layout.addWidget(heading(desk.tr("rounds", "Rules in force"), desk.tr("rounds", "Enter opens them.")))
        layout.addWidget(self.rules)
        self.lists = ListsPane(desk)
        layout.addWidget(self.lists)
        self.lists.setVisible(desk.may("kit.list"))
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolling(held)
        outer.addWidget(self._scroll)
        self.lists.changed.connect(self._bring_list)

    def _bring_list(self) -> None:
        """What is looked at comes into sight, once it has its place."""
        if self.lists.read is not None:
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.lists, 0, 0))

    def _rules_table(self) -> Table:
        desk, tr = self._desk, self._tr
        columns = (
            Column(tr("rounds", "Year of use"), 110),
            Column(tr("rounds", "Version")),
            Column(tr("rounds", "From"), 200),
            Column(tr("rounds", "Not yet confirmed"), 220),
            Column(tr("rounds", "Cases"), 84, "right", figures=True),
        )
        made = Table(desk.look, columns, name=tr("rounds", "Rules in force"))
        made.opened.connect(lambda _key: desk.go("rules"))
        return made

    def _acceptance(self, accept: Callable[[str], object]) -> tuple[DayField, Button]:
        desk, tr = self._desk, self._tr
        day = DayField(
            desk.look, tr, tr("rounds", "Handler list accepted on"), check=near_today(desk.today), label_width=LABEL
        )
        words = tr("rounds", "Record the acceptance")
        made = button(desk.look, words, lambda: accept(day.value), "small", icon_name="check")
        day.edited.connect(lambda _text: made.setEnabled(bool(day.value)))
        made.setEnabled(False)
        return day, made

    def _sheets(self) -> QHBoxLayout:
        tr, left, right = self._tr, Sheet(), Sheet()
        left.inside.addWidget(label(tr("rounds", "Contract"), "section"))
        left.inside.addLayout(self._contract)
        left.inside.addStretch(1)
        right.inside.addWidget(label(tr("rounds", "What is settled"), "section"))
        right.inside.addWidget(self._accepting)
        right.inside.addLayout(self._policy)
        right.inside.addStretch(1)
        sheets = QHBoxLayout()
        sheets.setSpacing(16)
        sheets.addWidget(left, 1)
        sheets.addWidget(right, 1)
        return sheets

    def show_engagement(self, found: EngagementOverview) -> None:
        """What stands there."""
        clear(self._contract)
        clear(self._policy)
        for name, text in contract(self._tr, found):
            self._contract.addWidget(_line(name, text))
        asked = not found.handlers_accepted_on and self._desk.may("acceptance.record")
        for name, text in settled(self._tr, found)[1 if asked else 0 :]:
            self._policy.addWidget(_line(name, text))
        self._accepting.setVisible(asked)
        if not asked:
            self.day.set_text("")
        cases = dict(found.cases)
        self.rules.rows.show(
            [
                Row(
                    line.version,
                    (
                        Cell(year_words(self._tr, line.year_of_use)),
                        Cell(version_word(self._tr, line.version)),
                        Cell(long_day(self._tr, line.effective_from)),
                        self._waiting(line.waiting, line.waiting_money),
                        Cell(f"{cases.get(line.year_of_use, 0):,}"),
                    ),
                )
                for line in found.rules
            ]
        )
        self.rules.fit_rows()

    def _waiting(self, waiting: int, money: int) -> Cell:
        tr = self._tr
        if not waiting:
            return Cell(tr("rounds", "none"), mark="ok")
        if money:
            return Cell(tr("rounds", "{count}, no decision yet", count=waiting), mark="ng")
        return Cell(tr("rounds", "{count} entries", count=waiting), mark="check")


def contract(tr: Translator, found: EngagementOverview) -> list[tuple[str, str]]:
    """Who agreed with whom on what."""
    own = found.engagement
    return [
        (tr("rounds", "Number"), own.number),
        (tr("rounds", "Short name"), own.code),
        (tr("rounds", "Ward"), f"{own.ward_name}{own.section}"),
        (tr("rounds", "Contractor"), own.contractor_name),
        (tr("rounds", "Contract year"), year_words(tr, own.contract_year)),
        (tr("rounds", "Term"), f"{long_day(tr, own.first_day)} – {long_day(tr, own.last_day)}"),
        (tr("rounds", "Years of use"), "、".join(year_words(tr, year) for year in own.years_of_use)),
        (tr("rounds", "Purpose"), own.purpose),
    ]


def settled(tr: Translator, found: EngagementOverview) -> list[tuple[str, str]]:
    """What the ward settled for it."""
    policy, head = found.engagement.policy, found.engagement.letterhead
    posts = {
        "ward": tr("rounds", "the ward"),
        "contractor": tr("rounds", "the contractor"),
    }
    seals = {
        "omitted": tr("rounds", "omitted"),
        "preprinted": tr("rounds", "preprinted paper"),
        "image": tr("rounds", "printed image"),
    }
    accepted = long_day(tr, found.handlers_accepted_on)
    return [
        (tr("rounds", "Handler list accepted on"), accepted or tr("rounds", "not yet")),
        (tr("rounds", "Notices are posted by"), posts[policy.sender_of_notices]),
        (tr("rounds", "Official seal"), seals[head.seal]),
        (tr("rounds", "Media come back within"), tr("rounds", "{count} days", count=policy.return_within_days)),
        (tr("rounds", "Appeal text"), policy.appeal_text_version or tr("rounds", "not yet confirmed")),
        (tr("rounds", "In the name of"), f"{head.mayor_title}　{head.mayor_name}"),
        (tr("rounds", "Enquiries to"), f"{head.contact}　{head.phone}　{head.hours}"),
        (tr("rounds", "Certified companies and sitters"), f"{found.certified:,}"),
        (tr("rounds", "Children with hours carried over"), f"{found.carried_over:,}"),
    ]


def _line(name: str, text: str) -> QWidget:
    title = label(name, "label")
    title.setFixedWidth(LABEL)
    title.setWordWrap(True)
    said = label(text, "body", wrap=True)
    held = row(title, said, spacing=8)
    inside = held.layout()
    if isinstance(inside, QHBoxLayout):
        inside.setStretch(1, 1)
    return held
