"""The camera of ``make screens``: lays a widget out, draws it, keeps the picture."""

import re
from pathlib import Path

from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

HOME = Path(__file__).resolve().parents[2]
TAKEN, SHOWN = HOME / "build" / "screens", HOME / "docs" / "screens"
USUAL, SMALLEST = (1440, 900), (1366, 768)
LANGUAGES = ("ja", "en")
COLOURS = 224


class Camera:
    """Takes the pictures that are asked for and knows which of them the docs show."""

    def __init__(self, words: list[str]) -> None:
        self._words = words
        docs = [HOME / "README.md", *(HOME / "docs").glob("*.md")]
        self._shown = {name for file in docs for name in re.findall(r"screens/([\w-]+)\.png", file.read_text("utf-8"))}
        self.taken: list[str] = []

    def wants(self, name: str) -> bool:
        """Whether a picture is asked for."""
        return all(word in name for word in self._words)

    def take(self, widget: QWidget, name: str, size: tuple[int, int] = USUAL) -> None:
        """Lays out, draws, keeps."""
        if not self.wants(name):
            return
        TAKEN.mkdir(parents=True, exist_ok=True)
        widget.resize(*size)
        widget.show()
        QTest.qWait(60)
        file = TAKEN / f"{name}.png"
        widget.grab().save(str(file))
        if name in self._shown:
            SHOWN.mkdir(parents=True, exist_ok=True)
            with Image.open(file) as picture:
                picture.convert("RGB").quantize(COLOURS).save(SHOWN / f"{name}.png", optimize=True)
        self.taken.append(name)
