"""After an application was received: its number, large, and what to write on the paper before it goes on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.widgets.marks import mark_icon
from sitter_desk.desktop.widgets.sheet import Sheet, column, row
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.records import Application
from sitter_desk.domain.typed_days import day_echo


class Received(QWidget):
    """What is written on the paper stands here as it is written there."""

    def __init__(self, desk: Desk, application: Application) -> None:
        super().__init__()
        tr = desk.tr
        sheet = Sheet()
        sheet.setMinimumWidth(520)
        sheet.inside.setContentsMargins(40, 32, 40, 32)
        sheet.inside.setSpacing(18)
        head = column(
            label(tr("form", "The application is received."), "panel"),
            label(tr("form", "Write this number at the top right of the paper."), "note"),
            spacing=8,
        )
        sheet.inside.addWidget(row(mark_icon(desk.look, "done", 34), head, None, spacing=16))
        self.number = label(application.receipt_number, "receipt")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.number.setAccessibleName(tr("form", "Receipt number {number}", number=application.receipt_number))
        sheet.inside.addWidget(self.number)
        arrived = day_echo(application.arrived_on) if application.arrived_on else ""
        sheet.inside.addWidget(label(tr("form", "Day of arrival {day}", day=arrived), "body"))
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(2)
