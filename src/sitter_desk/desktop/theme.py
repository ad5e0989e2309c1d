"""How everything looks: the named tokens of both themes, sizes on the 8-px grid, and the style sheet made of them.

Pages name tokens and never colours, so dark and high contrast follow by themselves. A test computes every contrast.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from sitter_desk.workstation.paths import resource

State = Literal["ok", "warn", "ng", "wait", "accent", "prac"]
"""A state is always told by shape, word and colour together."""

TEXT_FONTS = ("BIZ UDPGothic", "BIZ UDPゴシック", "IPAmjMincho", "IPAmj明朝")
"""Text, glyph by glyph; what falls to the last two is a rare character of a name."""
FIGURE_FONTS = ("BIZ UDGothic", "BIZ UDゴシック", "IPAmjMincho", "IPAmj明朝")
"""Fixed width, for every number that stands in a column."""

COMPACT_BELOW = 820
"""Window heights (px) below this take the lower rows and fields."""
NARROW_BELOW = 1400
"""Window widths (px) below this move the least column to the side."""
ICONS_ONLY_BELOW = 1000
"""Window widths (px) below this leave the navigation its icons."""


class Tokens(NamedTuple):
    """The colours by what they are for, as ``#RRGGBB``."""

    canvas: str
    sheet: str
    sunken: str
    nav: str
    navsel: str
    line: str
    line2: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    onaccent: str
    asoft: str
    aline: str
    ok: str
    oksoft: str
    oksolid: str
    warn: str
    warnsoft: str
    warnsolid: str
    ng: str
    ngsoft: str
    ngsolid: str
    wait: str
    waitsoft: str
    prac: str
    pracsoft: str
    pracsolid: str
    bar: str
    barink: str
    barink2: str
    mark: str
    straw: str = "#F3D9A4"
    onstraw: str = "#1D2838"
    onsolid: str = "#FFFFFF"

    def state(self, state: State) -> str:
        """The colour of a state's word and shape."""
        return str(getattr(self, state))

    def soft(self, state: State) -> str:
        """The ground of a state."""
        return self.asoft if state == "accent" else str(getattr(self, f"{state}soft"))

    def solid(self, state: State) -> str:
        """The border or ring of a state."""
        return str(getattr(self, {"accent": "accent", "wait": "line2"}.get(state, f"{state}solid")))


LIGHT = Tokens(
    canvas="#F5F3EE", sheet="#FFFFFF", sunken="#FAF8F4", nav="#ECE9E1", navsel="#FFFFFF", line="#E2DED4",
    line2="#CFCABD", edge="#8B8679", ink="#1E2530", ink2="#4B5362", ink3="#5E6572", accent="#23508E",
    onaccent="#FFFFFF", asoft="#E8EEF7", aline="#AFC3E0", ok="#1B6A43", oksoft="#E5F2EA", oksolid="#1F7A4D",
    warn="#7D4E00", warnsoft="#FCF0D8", warnsolid="#B46A00", ng="#A3261D", ngsoft="#FBE9E6", ngsolid="#B3261E",
    wait="#4B5362", waitsoft="#ECE9E1", prac="#6A2A9B", pracsoft="#F2E8F9", pracsolid="#6F2DA8", bar="#1D2838",
    barink="#FFFFFF", barink2="#B9C3D3", mark="#FFE9A8",
)  # fmt: skip
DARK = Tokens(
    canvas="#15181D", sheet="#1D2128", sunken="#191C22", nav="#111419", navsel="#262C36", line="#2D333D",
    line2="#3B434F", edge="#79818E", ink="#ECEAE5", ink2="#BCC1CA", ink3="#989FAB", accent="#8FB5EE",
    onaccent="#0F1B2E", asoft="#202C3F", aline="#3E567C", ok="#84D1A5", oksoft="#172C21", oksolid="#24845A",
    warn="#F1C26B", warnsoft="#342812", warnsolid="#C98A1E", ng="#FF9F95", ngsoft="#3A1B18", ngsolid="#CE443A",
    wait="#BCC1CA", waitsoft="#282D36", prac="#D5AFF5", pracsoft="#2C1D3B", pracsolid="#8B4BC6", bar="#0B0E13",
    barink="#FFFFFF", barink2="#AEB8C8", mark="#3C330E",
)  # fmt: skip


@dataclass
class Look:
    """What every widget draws with. ``compact`` follows the height of the window."""

    dark: bool = False
    compact: bool = False

    @property
    def tokens(self) -> Tokens:
        """The colours of the theme."""
        return DARK if self.dark else LIGHT

    @property
    def field_height(self) -> int:
        """A field, a plain button and a plain row (px)."""
        return 30 if self.compact else 36

    @property
    def row_height(self) -> int:
        """A row of a table with one line (px)."""
        return 28 if self.compact else 34

    @property
    def double_row_height(self) -> int:
        """A row with a name over its kana (px)."""
        return 40 if self.compact else 46


def style_sheet(look: Look) -> str:
    """The style sheet of the whole window: the template with the tokens' values."""
    text = _TEMPLATE + (_COMPACT if look.compact else "")
    for token in sorted(Tokens._fields, key=len, reverse=True):
        text = text.replace(f"@{token}@", getattr(look.tokens, token))
    for drawing in ("tick", "chevron"):
        file = resource(f"icons/{drawing}-{'dark' if look.dark else 'light'}.svg")
        text = text.replace(f"@{drawing}@", file.as_posix())
    return text.replace("@text-fonts@", _families(TEXT_FONTS)).replace("@figure-fonts@", _families(FIGURE_FONTS))


def _families(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


_DARK_PART = 0.03928
"""Below it sRGB is linear (WCAG 2.2, relative luminance)."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours ``#RRGGBB`` (WCAG 2.2, 1.4.3)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= _DARK_PART else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


_TEMPLATE = """
* { font-family: @text-fonts@; font-size: 14px; color: @ink@; }
QWidget#canvas, QWidget#body, QScrollArea#body, QStackedWidget { background: @canvas@; }
QScrollArea { border: none; background: transparent; }
QToolTip { background: @bar@; color: @barink@; border: none; padding: 4px 8px; font-size: 13px; }

QLabel { background: transparent; }
QLabel[role="empty"] { font-size: 22px; font-weight: 700; }
QLabel[role="title"] { font-size: 20px; font-weight: 700; }
QLabel[role="panel"] { font-size: 18px; font-weight: 700; }
QLabel[role="section"] { font-size: 15px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 700; }
QLabel[role="note"] { font-size: 13px; color: @ink2@; }
QLabel[role="hint"] { font-size: 12px; color: @ink3@; }
QLabel[role="label"] { font-size: 13px; color: @ink2@; }
QLabel[role="kana"], QLabel[role="unit"] { font-size: 11px; color: @ink3@; }
QLabel[role="figure"] { font-family: @figure-fonts@; font-size: 14px; }
QLabel[role="number"] { font-size: 26px; font-weight: 700; }
QLabel[role="amount"] { font-size: 32px; font-weight: 700; }
QLabel[role="receipt"] { font-family: @figure-fonts@; font-size: 44px; font-weight: 700; }
QLabel[role="code"] { font-family: @figure-fonts@; font-size: 22px; font-weight: 700; }
QLabel[role="keycap"] { font-family: @figure-fonts@; font-size: 11px; color: @ink3@; background: @sheet@;
  border: 1px solid @line2@; border-radius: 4px; padding: 1px 6px; }
QLabel#alttip { background: @bar@; color: @barink@; font-size: 12px; font-weight: 700; border: 1px solid @barink@;
  border-radius: 4px; padding: 1px 5px; }
QLabel[state="ok"] { color: @ok@; }
QLabel[state="warn"] { color: @warn@; }
QLabel[state="ng"] { color: @ng@; }
QLabel[state="wait"] { color: @wait@; }
QLabel[state="accent"] { color: @accent@; }
QLabel[state="prac"] { color: @prac@; }

QFrame[kind="sheet"] { background: @sheet@; border: 1px solid @line@; border-radius: 6px; }
QFrame#help { border-radius: 0; border-left: 1px solid @edge@; }
QFrame#help QScrollArea, QFrame#help QScrollArea > QWidget > QWidget { background: @sheet@; border: none; }
QFrame#help QScrollArea { border: 2px solid transparent; }
QFrame#help QScrollArea:focus { border: 2px solid @accent@; border-radius: 4px; }
QFrame[kind="sheet"][state="ng"] { border-color: @ngsolid@; }
QFrame[kind="sheet"][state="accent"] { border: 2px solid @accent@; }
QFrame[kind="sunken"] { background: @sunken@; border: 1px solid @line@; border-radius: 4px; }
QFrame[kind="head"] { background: @sunken@; border: none; border-bottom: 1px solid @line2@; }
QFrame[kind="cell"] { background: transparent; border: none; border-bottom: 1px solid @line@; }
QFrame[kind="cell"][state="ng"] { background: @ngsoft@; }
QFrame[kind="step"] { background: transparent; border: none; border-left: 3px solid transparent; }
QFrame[kind="step"][state="current"] { background: @asoft@; border-left: 3px solid @accent@; }
QFrame[kind="step"][state="failed"] { background: @ngsoft@; border-left: 3px solid @ngsolid@; }
QFrame[kind="line"] { background: @line@; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="banner"] { border-radius: 6px; border: 1px solid @aline@; background: @asoft@; }
QFrame[kind="banner"][state="ng"] { background: @ngsoft@; border-color: @ngsolid@; }
QFrame[kind="banner"][state="warn"] { background: @warnsoft@; border-color: @warnsolid@; }
QFrame[kind="banner"][state="ok"] { background: @oksoft@; border-color: @oksolid@; }
QFrame[kind="banner"][state="prac"] { background: @pracsoft@; border-color: @pracsolid@; }
QFrame[kind="choice"] { background: @sheet@; border: 1px solid @line@; border-radius: 6px; }
QFrame[kind="choice"]:hover { border-color: @edge@; }
QFrame[kind="choice"][state="accent"] { background: @asoft@; border: 1px solid @accent@; }

QFrame[kind="chip"] { border-radius: 4px; border: 1px solid @line2@; background: @waitsoft@; }
QFrame[kind="chip"][state="ok"] { background: @oksoft@; border-color: @oksolid@; }
QFrame[kind="chip"][state="warn"] { background: @warnsoft@; border-color: @warnsolid@; }
QFrame[kind="chip"][state="ng"] { background: @ngsoft@; border-color: @ngsolid@; }
QFrame[kind="chip"][state="accent"] { background: @asoft@; border-color: @aline@; }
QFrame[kind="chip"][state="prac"] { background: @pracsoft@; border-color: @pracsolid@; }
QFrame[kind="chip"] QLabel { font-size: 12px; font-weight: 700; }

QPushButton { background: @sheet@; color: @ink@; border: 1px solid @edge@; border-radius: 5px; padding: 0 16px;
  min-height: 38px; }
QPushButton[keyed="true"] { text-align: left; }
QPushButton:hover { background: @sunken@; }
QPushButton:pressed { background: @asoft@; }
QPushButton:focus { border: 2px solid @accent@; padding: 0 15px; min-height: 36px; }
QPushButton:disabled { color: @ink3@; background: @waitsoft@; border-color: @line2@; }
QPushButton[kind="primary"] { background: @accent@; color: @onaccent@; border-color: @accent@; font-weight: 700; }
QPushButton[kind="primary"]:hover { background: @accent@; }
QPushButton[kind="primary"]:focus { border: 2px solid @onaccent@; }
QPushButton[kind="primary"]:disabled { color: @ink3@; background: @waitsoft@; border-color: @line2@; }
QPushButton[kind="danger"] { color: @ng@; border-color: @ngsolid@; }
QPushButton[kind="quiet"] { color: @accent@; background: transparent; border: 1px solid transparent; padding: 0 8px;
  min-height: 28px; }
QPushButton[kind="quiet"]:hover { text-decoration: underline; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent@; padding: 0 7px; min-height: 26px; }
QPushButton[kind="quiet"]:disabled { color: @ink3@; }
QPushButton[kind="small"] { min-height: 28px; padding: 0 12px; font-size: 13px; }
QPushButton[kind="small"]:focus { min-height: 26px; padding: 0 11px; }
QPushButton[kind="filter"] { min-height: 28px; padding: 0 10px; font-size: 13px; border-color: @edge@; }
QPushButton[kind="filter"]:checked, QPushButton[kind="filter"][state="on"] { background: @asoft@; color: @accent@;
  border-color: @aline@; font-weight: 700; }
QPushButton[kind="filter"]:focus { border: 2px solid @accent@; min-height: 26px; padding: 0 9px; }
QPushButton[kind="row"] { text-align: left; border: 1px solid @line@; border-radius: 6px; min-height: 56px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit { background: @sheet@; color: @ink@;
  border: 1px solid @edge@; border-radius: 4px; padding: 0 9px; min-height: 34px;
  selection-background-color: @accent@; selection-color: @onaccent@; }
QPlainTextEdit, QTextEdit { padding: 5px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @accent@;
  padding: 0 8px; min-height: 32px; }
QLineEdit[state="warn"], QPlainTextEdit[state="warn"], QComboBox[state="warn"] { border: 2px solid @warnsolid@; }
QLineEdit[state="ng"], QPlainTextEdit[state="ng"], QComboBox[state="ng"] { border: 2px solid @ngsolid@; }
QLineEdit[state="warn"], QLineEdit[state="ng"] { padding: 0 8px; min-height: 32px; }
QFrame[kind="grid"] { background: @line@; border: none; }
QFrame[kind="gridtotal"] { background: @sunken@; border: none; }
QLineEdit[kind="cell"], QLineEdit[kind="cellfigure"] { border: 1px solid transparent; border-radius: 0; padding: 0 7px;
  min-height: 29px; font-size: 13px; }
QLineEdit[kind="cellfigure"] { font-family: @figure-fonts@; font-size: 14px; }
QLineEdit[kind="cell"]:focus, QLineEdit[kind="cellfigure"]:focus { border: 2px solid @accent@; padding: 0 6px;
  min-height: 27px; }
QLineEdit[kind="cell"][state="warn"], QLineEdit[kind="cellfigure"][state="warn"] { border: 2px solid @warnsolid@;
  padding: 0 6px; min-height: 27px; }
QLineEdit[kind="cell"][state="ng"], QLineEdit[kind="cellfigure"][state="ng"] { border: 2px solid @ngsolid@;
  padding: 0 6px; min-height: 27px; }
QLineEdit[kind="totalfigure"] { font-family: @figure-fonts@; padding: 0 7px; min-height: 26px; }
QLineEdit[kind="totalfigure"]:focus, QLineEdit[kind="totalfigure"][state="warn"],
QLineEdit[kind="totalfigure"][state="ng"] { padding: 0 6px; min-height: 24px; }
QComboBox[kind="cell"] { border: 1px solid transparent; border-radius: 0; min-height: 29px; padding: 0 4px; }
QComboBox[kind="cell"]:focus { border: 2px solid @accent@; min-height: 27px; padding: 0 3px; }
QLabel[kind="gridhead"] { background: @sunken@; color: @ink2@; font-size: 12px; padding: 0 7px; }
QLabel[kind="computed"] { background: @sunken@; font-family: @figure-fonts@; font-size: 14px; padding: 0 8px; }
QLabel[kind="computed"][strong="true"] { font-weight: 700; }
QLabel[kind="gridnumber"] { background: @sheet@; color: @ink3@; font-family: @figure-fonts@; font-size: 12px; }
QGroupBox { border: none; margin: 0; padding: 0; }
QPushButton[kind="segment"] { border: 1px solid @edge@; border-radius: 4px; padding: 0 12px; min-height: 34px;
  font-size: 13px; }
QPushButton[kind="segment"]:checked { background: @asoft@; color: @accent@; border: 1px solid @accent@;
  font-weight: 700; }
QPushButton[kind="segment"][focused="true"]:checked { border: 2px solid @accent@; padding: 0 11px; min-height: 32px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @sunken@; border: 1px solid @line2@; }
QLineEdit:disabled, QComboBox:disabled { background: @sunken@; color: @ink3@; border: 1px solid @line2@; }
QLineEdit[kind="code"] { font-family: @figure-fonts@; font-size: 23px; font-weight: 700; padding: 0; min-height: 54px;
  border-radius: 5px; }
QLineEdit[kind="code"]:focus { border: 2px solid @accent@; padding: 0; min-height: 52px; }
QLineEdit[kind="code"][state="ok"] { background: @oksoft@; border: 1px solid @oksolid@; }
QLineEdit[kind="code"][state="ok"]:focus { border: 2px solid @accent@; }
QLineEdit[kind="code"][state="ng"] { background: @ngsoft@; border: 2px solid @ngsolid@; color: @ng@; min-height: 52px; }
QLineEdit[kind="figure"] { font-family: @figure-fonts@; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(@chevron@); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @sheet@; border: 1px solid @edge@; selection-background-color: @asoft@;
  selection-color: @ink@; outline: none; }
QRadioButton, QCheckBox { spacing: 8px; background: transparent; min-height: 28px; border: 2px solid transparent;
  border-radius: 4px; padding: 0 2px; }
QRadioButton:focus, QCheckBox:focus { border-color: @accent@; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @edge@;
  background: @sheet@; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: @accent@; border: 1px solid @accent@; }
QCheckBox::indicator:checked { image: url(@tick@); }
QRadioButton::indicator:checked { border: 5px solid @accent@; background: @onaccent@; width: 8px; height: 8px; }

QTableView, QTreeView, QListView { background: @sheet@; border: 1px solid @line@; border-radius: 6px; outline: none;
  gridline-color: @line@; selection-background-color: @asoft@; selection-color: @ink@; font-size: 13px; }
QTableView:focus, QListView:focus { border: 1px solid @accent@; }
QTableView[kind="plain"], QListView[kind="plain"] { border: none; border-radius: 5px; }
QTableView[tight="true"] QHeaderView::section { padding: 0 8px; }
QHeaderView { background: @sunken@; border: none; border-top-left-radius: 6px; border-top-right-radius: 6px; }
QHeaderView::section { background: @sunken@; color: @ink2@; border: none; border-bottom: 1px solid @line2@;
  padding: 0 12px; min-height: 32px; font-size: 12px; }
QTableCornerButton::section { background: @sunken@; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line2@; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @edge@; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }
QProgressBar { border: none; background: @waitsoft@; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent@; border-radius: 4px; }
QMenu { background: @sheet@; border: 1px solid @edge@; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @asoft@; }

QFrame#spine { border: none; }
QFrame#top { background: @bar@; border: none; }
QFrame#top QLabel { color: @barink@; }
QFrame#top QLabel[role="ward"] { font-size: 18px; font-weight: 700; }
QFrame#top QLabel[role="dim"] { color: @barink2@; font-size: 13px; }
QFrame#top QLabel[role="year"] { background: #33405A; border-radius: 4px; padding: 4px 8px; font-size: 12px;
  font-weight: 700; }
QFrame#top QLabel[role="person"] { font-size: 15px; font-weight: 700; }
QFrame#top QLabel[role="clock"] { font-family: @figure-fonts@; font-size: 15px; }
QFrame#top QFrame#badge { border-radius: 4px; background: #FFFFFF; }
QFrame#top QFrame#badge[site="ward"] { background: @straw@; }
QFrame#top QFrame#badge QLabel { color: @onstraw@; font-size: 13px; font-weight: 700; }
QFrame#top QPushButton { background: transparent; color: @barink@; border: 1px solid #4A5670; min-height: 30px;
  padding: 0 10px; font-size: 13px; }
QFrame#top QPushButton:focus { border: 2px solid @barink@; min-height: 28px; padding: 0 9px; }
QFrame#top QLineEdit { background: #2A3650; color: @barink@; border: 1px solid #4A5670; min-height: 30px; }
QFrame#top QLineEdit:focus { border: 2px solid #AFC3E0; min-height: 28px; }

QFrame#practice { background: @pracsolid@; border: none; }
QFrame#practice QLabel { color: @onsolid@; }
QFrame#practice QLabel[role="word"] { font-size: 18px; font-weight: 700; }
QFrame#practiceframe { border: 6px solid @pracsolid@; }

QFrame#nav { background: @nav@; border: none; border-right: 1px solid @line2@; }
QFrame#nav QLabel[role="group"] { color: @ink3@; font-size: 12px; padding: 10px 12px 2px 12px; }
QFrame#nav QLabel[role="foot"] { color: @ink2@; font-size: 13px; }
QFrame#nav QScrollArea, QFrame#nav QScrollArea > QWidget > QWidget { background: @nav@; }

QScrollArea#paperground, QScrollArea#paperground > QWidget { background: @line@; border-radius: 6px; }
QScrollArea#paperground:focus { border: 2px solid @accent@; }

QFrame#titlerow { background: @canvas@; border: none; }
QFrame#actionbar { background: @sheet@; border: none; border-top: 1px solid @line2@; }

QFrame#plate { background: @bar@; border: none; }
QFrame#plate QLabel { color: @barink@; }
QFrame#plate QLabel[role="dim"] { color: @barink2@; font-size: 13px; }
QFrame#plate QLabel[role="ward"] { font-size: 44px; font-weight: 700; }
QFrame#plate QLabel[role="purpose"] { font-size: 19px; }
QFrame#plate QLabel[role="locked"] { font-size: 28px; font-weight: 700; }
QFrame#plate QLineEdit { background: #FFFFFF; color: #1E2530; min-height: 40px; }
QFrame#plate QPushButton[kind="quiet"] { color: @barink2@; }
QFrame#plate QLabel[state="ng"] { color: #FF9F95; }
QFrame#plate QLabel[state="warn"] { color: #F1C26B; }
"""

_COMPACT = """
QLineEdit, QComboBox, QSpinBox { min-height: 28px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { min-height: 26px; }
QPushButton { min-height: 32px; }
QPushButton:focus { min-height: 30px; }
QLineEdit[state="warn"], QLineEdit[state="ng"] { min-height: 26px; }
QPushButton[kind="segment"] { min-height: 28px; }
QLineEdit[kind="cell"], QLineEdit[kind="cellfigure"], QLineEdit[kind="totalfigure"] { min-height: 23px; }
QLineEdit[kind="totalfigure"]:focus, QLineEdit[kind="totalfigure"][state="warn"],
QLineEdit[kind="totalfigure"][state="ng"] { min-height: 21px; }
QLineEdit[kind="cell"]:focus, QLineEdit[kind="cellfigure"]:focus, QLineEdit[kind="cell"][state="warn"],
QLineEdit[kind="cellfigure"][state="warn"], QLineEdit[kind="cell"][state="ng"],
QLineEdit[kind="cellfigure"][state="ng"] { min-height: 21px; }
QPushButton[kind="segment"][focused="true"]:checked { min-height: 26px; }
QHeaderView::section { min-height: 28px; }
"""
