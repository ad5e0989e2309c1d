"""The entry at the side of the audit log: everything it says, and its place in the chain."""

from PySide6.QtWidgets import QVBoxLayout

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.audit_log.words import about, act_word, long_moment, of_it
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.sheet import Sheet, clear, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.office.views.log_chain import spoken
from sitter_desk.office.views.log_view import LogRow

WIDTH = 268


class EntryPanel(Sheet):
    """One entry at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._parts = QVBoxLayout()
        self._parts.setSpacing(3)
        self.inside.addLayout(self._parts)
        self.inside.addStretch(1)
        self.show_entry(None)

    def show_entry(self, entry: LogRow | None) -> None:
        """The entry the person is on; None for none."""
        clear(self._parts)
        tr = self._desk.tr
        if entry is None:
            self._parts.addWidget(label(tr("audit_log", "Choose an entry to see all of it."), "note", wrap=True))
            return
        fits = tr("audit_log", "value fits") if entry.fits else tr("audit_log", "value differs")
        chip = Chip(self._desk.look, "ok" if entry.fits else "ng", fits)
        self._parts.addWidget(row(label(tr("audit_log", "No. {seq}", seq=f"{entry.seq:,}"), "section"), None, chip))
        said = [
            (tr("audit_log", "When"), long_moment(tr, entry.at)),
            (tr("audit_log", "Who and PC"), "  ".join(part for part in (entry.user, entry.pc) if part)),
            (tr("audit_log", "What was done"), act_word(tr, entry.act)),
            (tr("audit_log", "About"), about(tr, entry)),
            (tr("audit_log", "What of it"), of_it(tr, entry)),
        ]
        if entry.case and entry.number != entry.case:
            said.append((tr("audit_log", "Receipt number"), entry.case))
        for name, value in said:
            if value and value != "–":
                self._pair(name, value)
        self._parts.addSpacing(6)
        self._parts.addWidget(rule())
        self._pair(tr("audit_log", "Value of the entry before"), spoken(entry.before), figures=True)
        self._pair(tr("audit_log", "Value of this entry"), spoken(entry.hash), figures=True)
        self._parts.addSpacing(6)
        note = tr(
            "audit_log", "The value is made of the one before and of this entry. One sign changed, and it differs."
        )
        self._parts.addWidget(label(note, "hint", wrap=True))

    def _pair(self, name: str, value: str, *, figures: bool = False) -> None:
        self._parts.addSpacing(7)
        self._parts.addWidget(label(name, "hint"))
        self._parts.addWidget(label(value, "figure" if figures else "body", wrap=True))
