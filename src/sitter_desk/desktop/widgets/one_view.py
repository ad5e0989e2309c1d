"""Several views in one place, of which the one that is shown alone asks for room."""

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget


class OneView(QStackedWidget):
    """A hidden view would else keep the page as high and wide as itself."""

    def show_view(self, view: QWidget) -> None:
        """Shows one of the views."""
        for at in range(self.count()):
            each = self.widget(at)
            policy = QSizePolicy.Policy.Preferred if each is view else QSizePolicy.Policy.Ignored
            if each:
                each.setSizePolicy(policy, policy)
        self.setCurrentWidget(view)
