"""English screens are English: what is Japanese on them was received, or stands so in the ward's own rules."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QTableView, QWidget

from sitter_desk.domain.records import Site
from tests.desktop.everyday import PAGES, ShellAt, visible
from tests.desktop.screens import USUAL
from tests.unit.office.harness import dump

JAPANESE = re.compile("[\u3005\u3041-\u30fa\u3400-\u9fff]+")
PARTED = re.compile("[\\s,.:·、()]+")
ERA = re.compile(r"(令和|平成|昭和)(\d+|元)年(度$|\d+月\d+日)")
FORM, SHOWS_THE_FORM = re.compile("令和(\\d+|元)年度$"), ("case", "prescreening")
"""The version of the form is called by its year, as the ward's own rules name it."""
PROPER = {"練習", "日本語"}
"""What every print of a practice desk says; the other language by its own name."""
QUOTED = re.compile("On the notice: .*。")
"""What stands on a paper is told as it stands there."""


def texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QAbstractItemView() if model := widget.model():
            across = model.columnCount() if isinstance(widget, QTableView) else 1
            for line in range(min(40, model.rowCount())):
                yield from (str(model.index(line, at).data() or "") for at in range(across))


def is_strange(word: str, received: str) -> bool:
    """Whether a Japanese word stands in no record, or is a year or a day, which English says in its own way."""
    return ERA.match(word) is not None or (JAPANESE.search(word) is not None and word not in received)


def strange(found: Iterator[str], received: str) -> list[str]:
    """Texts with Japanese that nobody received."""
    return [
        text
        for text in dict.fromkeys(QUOTED.sub("", each) for each in found)
        if any(is_strange(word, received) for word in PARTED.split(text) if word not in PROPER)
    ]


@pytest.mark.parametrize(("site", "page"), PAGES)
def test_a_page_in_english_says_nothing_in_japanese(site: Site, page: str, shell_at: ShellAt) -> None:
    shell = shell_at(site, page, "en", USUAL)
    received = "\n".join(str(value) for rows in dump(shell.desk.session).values() for row in rows for value in row)
    found = strange((text for each in visible(shell) for text in texts(each)), received)
    assert [text for text in found if page not in SHOWS_THE_FORM or not FORM.search(text)] == []


def test_a_stray_word_is_found() -> None:
    received, quoted = "佐藤　練習さくら 令和8年度第2版", "On the notice: 同じ行です。 −800 yen"
    assert strange(iter(["佐藤　練習さくら", quoted, "Every print says 練習."]), received) == []
    said = ["22 Sep火", "令和8年度　40 applications", "1 件"]
    assert strange(iter(said), received) == said
