"""Pictures of widgets: at which sizes, and where they are kept while they are looked at.

``picture(page, "home-ja")`` saves ``build/screens/home-ja.png`` and gives the file.
"""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

HOME = Path(__file__).resolve().parents[2]
FOLDER = HOME / "build" / "screens"
USUAL, SMALLEST = (1440, 900), (1366, 768)


def picture(widget: QWidget, name: str, size: tuple[int, int] = USUAL) -> Path:
    """Lays the widget out at a size, draws it, and saves it."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    widget.resize(*size)
    widget.show()
    for _ in range(3):
        QApplication.processEvents()
    file = FOLDER / f"{name}.png"
    widget.grab().save(str(file))
    return file
