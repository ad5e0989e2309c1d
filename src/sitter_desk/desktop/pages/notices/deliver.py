"""The delivery at the right of the page of the notices: which lots go, what stands on the slip, what goes back too."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.sheet import heading, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.views.notice_desk import Delivery


class DeliverPanel(QWidget):
    """What a delivery consists of."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        tr = desk.tr
        self._desk = desk
        self.delivery: Delivery | None = None
        self._name, self._detail = label("", "panel"), label("", "note")
        self.lines = Table(
            desk.look,
            [
                Column(tr("notices", "Content")),
                Column(tr("notices", "Lots"), 168, figures=True),
                Column(tr("notices", "Count"), 96, align="right", figures=True),
            ],
            name=tr("notices", "Rows of the delivery slip"),
        )
        self._out = label("", "note", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(row(self._name, self._detail, None, spacing=10))
        layout.addWidget(heading(tr("notices", "What stands on the delivery slip")))
        layout.addWidget(self.lines)
        layout.addWidget(self._out)
        told = tr("notices", "The ward counts the envelopes and keeps a confirmation record of it")
        more = tr("notices", "Print the slip, hand the envelopes over, then record the delivery here.")
        layout.addWidget(Banner(desk.look, "info", told, more))
        layout.addStretch(1)

    def show_delivery(self, delivery: Delivery) -> None:
        """What goes."""
        tr = self._desk.tr
        self.delivery = delivery
        self._name.setText(tr("notices", "Delivery to the ward"))
        lots, count = len(delivery.lots), f"{delivery.envelopes:,}"
        self._detail.setText(tr("notices", "{lots} lots, {count} envelopes", lots=lots, count=count))
        unit = tr("notices", "envelopes")
        rows = [
            Row(str(at), (Cell(line.content), Cell(line.reference), Cell(f"{line.given:,}", unit=unit)))
            for at, line in enumerate(delivery.lines)
        ]
        total = (Cell(tr("notices", "Total")), Cell(""), Cell(count, unit=unit, strong=True))
        self.lines.rows.show([*rows, Row("total", total, total=True)])
        self.lines.fit_rows()
        out = tr("notices", "{count} spoiled or pulled out: they go back to the ward with the delivery.",
                 count=delivery.out)  # fmt: skip
        self._out.setText(out if delivery.out else tr("notices", "Nothing was spoiled or pulled out."))
