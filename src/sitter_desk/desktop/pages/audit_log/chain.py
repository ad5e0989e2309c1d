"""The upper sheet of the audit log: whether the chain holds, its head, and its drawing."""

from PySide6.QtWidgets import QProgressBar, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.audit_log.words import links_of, verdict
from sitter_desk.desktop.widgets.chain_drawing import ChainDrawing
from sitter_desk.desktop.widgets.marks import MARKS, Icon, Mark
from sitter_desk.desktop.widgets.sheet import Sheet, column, row
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.office.views.log_chain import Chain, Verified


class ChainSheet(Sheet):
    """Verdict above, chain below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, look, tr = desk, desk.look, desk.tr
        self._chain: Chain | None = None
        self._verified: Verified | None = None
        compact = look.compact
        self._icon = Icon(look, "clock", "wait", 28 if compact else 44)
        self.sentence, self.detail = (
            label("", "section" if compact else "panel", wrap=True),
            label("", "note", wrap=True),
        )
        self.head = label("", "figure")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        said = column(label(tr("audit_log", "Head of the chain"), "hint"), self.head, spacing=2)
        words = column(self.sentence, self.detail, self.bar, spacing=2 if compact else 6)
        top = row(self._icon, words, said, spacing=18)
        layout = top.layout()
        assert layout
        layout.setStretch(1, 1)  # type: ignore[attr-defined]  # a QHBoxLayout
        self.drawing = ChainDrawing(look)
        self.inside.setContentsMargins(22, 10, 22, 6 if compact else 12)
        self.inside.setSpacing(2)
        self.inside.addWidget(top)
        self.inside.addWidget(self.drawing)
        self._legend = self._made_legend()
        self.inside.addWidget(self._legend)
        self._legend.setVisible(not compact)
        self.unproved()

    def _made_legend(self) -> QWidget:
        tr, look = self._desk.tr, self._desk.look
        by_disc = tr("audit_log", "held by a disc (the other desk has the value)")
        return row(
            Icon(look, "book", "ink2", 16), label(tr("audit_log", "held by paper (confirmation records)"), "hint"),
            Icon(look, "disc", "ink2", 16), label(by_disc, "hint"),
            None,
            label(tr("audit_log", "A break shows as a red gap with its number"), "hint"),
            spacing=8,
        )  # fmt: skip

    def show_chain(self, chain: Chain) -> None:
        """How far the chain reaches by now."""
        self._chain = chain
        self.head.setText(chain.head)
        self._tell_verified()
        self._draw()

    def _draw(self) -> None:
        if self._chain:
            links = links_of(self._desk.tr, self._chain, self._verified)
            spoken = ", ".join(f"{link.word} {link.gap or link.count}" for link in links)
            self.drawing.show_links(links, spoken)

    def begin(self) -> None:
        """A verification begins."""
        tr = self._desk.tr
        self._verified = None
        self._say("wait", tr("audit_log", "The audit log is being computed again"), "")
        self.bar.setRange(0, 0)
        self.bar.show()
        self._draw()

    def progress(self, done: int, total: int) -> None:
        """So many of so many entries."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.detail.setText(
            self._desk.tr("audit_log", "{done} of {total} entries", done=f"{done:,}", total=f"{total:,}")
        )  # fmt: skip

    def tell(self, verified: Verified) -> None:
        """What came of it."""
        self._verified = verified
        self._tell_verified()
        self.bar.hide()
        self._draw()

    def _tell_verified(self) -> None:
        verified = self._verified
        if verified:
            later = max(0, self._chain.seq - verified.entries) if self._chain else 0
            sentence, detail = verdict(self._desk.tr, verified, later)
            self._say("ok" if verified.broken is None else "ng", sentence, detail)

    def unproved(self) -> None:
        """Not verified, or stopped."""
        tr = self._desk.tr
        self._verified = None
        self._say(
            "wait", tr("audit_log", "Not verified yet"), tr("audit_log", "What is not proved is not called whole.")
        )
        self.bar.hide()
        self._draw()

    def _say(self, mark: Mark, sentence: str, detail: str) -> None:
        name, state = MARKS[mark]
        self._icon.show_icon(name, state)
        self.sentence.setText(sentence)
        set_state(self.sentence, state)
        self.detail.setText(detail)
        set_state(self, "ng" if mark == "ng" else None)
        self.setAccessibleName(f"{sentence} {detail}".strip())
