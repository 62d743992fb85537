"""The window's visual language: two palettes, one scale of spacings and type sizes, one style sheet."""

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

FONTS = (
    "Microsoft YaHei UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "Segoe UI",
    "sans-serif",
)
SIZES = (100, 125, 150, 175, 200)


class Tone(StrEnum):
    """What a colour means; wherever one is shown, a word or a sign says it too."""

    PLAIN = "plain"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they are for. A tone has an ink for text and a wash to lie under it."""

    ground: str
    surface: str
    side: str
    line: str
    text: str
    muted: str
    accent: str
    accent_wash: str
    on_accent: str
    good: str
    good_wash: str
    warn: str
    warn_wash: str
    bad: str
    bad_wash: str

    def ink(self, tone: Tone) -> str:
        """The colour of text of that tone."""
        return self.muted if tone is Tone.PLAIN else getattr(self, tone)

    def wash(self, tone: Tone) -> str:
        """The colour that lies under text of that tone."""
        return self.ground if tone is Tone.PLAIN else getattr(self, f"{tone}_wash")


LIGHT = Palette(
    ground="#f4f6f8",
    surface="#ffffff",
    side="#eaeef3",
    line="#d5dce4",
    text="#1b2531",
    muted="#546172",
    accent="#20589f",
    accent_wash="#e3edf9",
    on_accent="#ffffff",
    good="#1b6b43",
    good_wash="#e2f2e8",
    warn="#805100",
    warn_wash="#fbefd7",
    bad="#a82820",
    bad_wash="#fbe8e6",
)
DARK = Palette(
    ground="#15191f",
    surface="#1d232b",
    side="#11151a",
    line="#37414d",
    text="#e7ebf0",
    muted="#a7b3c0",
    accent="#8ab8f5",
    accent_wash="#22364f",
    on_accent="#0e1a29",
    good="#7bd3a1",
    good_wash="#1b3629",
    warn="#ecbf70",
    warn_wash="#3c3019",
    bad="#f59d95",
    bad_wash="#452421",
)

PAIRS = (
    *((ink, ground) for ink in ("text", "muted", "accent") for ground in ("ground", "surface", "side")),
    *((ink, f"{ink}_wash") for ink in ("accent", "good", "warn", "bad")),
    *((ink, "surface") for ink in ("good", "warn", "bad")),
    ("text", "accent_wash"),
    ("muted", "accent_wash"),
    ("on_accent", "accent"),
)
"""Every pair of ink and ground that the window paints; a test holds each at 4.5:1 or more."""


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2)."""
    channels = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    """How far two colours stand apart, 1 to 21 (WCAG 2)."""
    dark, light = sorted((luminance(ink), luminance(ground)))
    return (light + 0.05) / (dark + 0.05)


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette at a text size in per cent."""

    dark: bool = False
    size: int = 100

    @property
    def palette(self) -> Palette:
        """The colours."""
        return DARK if self.dark else LIGHT

    def px(self, pixels: float) -> int:
        """A length at this text size."""
        return round(pixels * self.size / 100)

    @property
    def is_large(self) -> bool:
        """Whether panes have to share their room and the side bar shows icons only."""
        return self.size >= 140

    def style_sheet(self) -> str:
        """The style sheet of the whole window."""
        colours = {f.name: getattr(self.palette, f.name) for f in fields(Palette)}
        lengths = {f"p{n}": f"{self.px(n)}px" for n in (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 64)}
        sizes = {name: f"{self.px(n)}px" for name, n in TYPE.items()}
        return Template(SHEET).substitute(colours | lengths | sizes)


TYPE = {"small": 12, "body": 13, "strong": 15, "heading": 18, "display": 30}

SHEET = """
* { font-size: $body; color: $text; }
QMainWindow, QDialog, QWidget#page { background: $ground; }
QStackedWidget { background: transparent; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: $p4; }
QLabel { background: transparent; }
QLabel[role="small"] { font-size: $small; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="strong"] { font-size: $strong; font-weight: 600; }
QLabel[role="heading"] { font-size: $heading; font-weight: 600; }
QLabel[role="display"] { font-size: $display; font-weight: 600; }
QLabel[role="link"] { color: $accent; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QLabel[chip="true"] { border-radius: $p4; padding: $p1 $p6; font-size: $small; background: $ground; color: $muted; }
QLabel[chip="true"][tone="accent"] { background: $accent_wash; color: $accent; }
QLabel[chip="true"][tone="good"] { background: $good_wash; color: $good; }
QLabel[chip="true"][tone="warn"] { background: $warn_wash; color: $warn; }
QLabel[chip="true"][tone="bad"] { background: $bad_wash; color: $bad; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: $p8; }
QFrame#card[tone="bad"] { border-left: $p4 solid $bad; }
QFrame#card[tone="warn"] { border-left: $p4 solid $warn; }
QFrame#pane { background: $surface; border: 1px solid $line; border-radius: $p8; }
QFrame#bar, QFrame#top { background: $surface; border: 0; border-bottom: 1px solid $line; }
QFrame#bottom { background: $surface; border: 0; border-top: 1px solid $line; }
QFrame#side { background: $side; border: 0; border-right: 1px solid $line; }
QFrame#rule { background: $line; max-height: 1px; min-height: 1px; border: 0; }
QFrame#drop { background: $accent_wash; border: $p2 dashed $accent; border-radius: $p12; }

QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: $p6;
              padding: $p5 $p12; min-height: $p16; }
QPushButton:hover { background: $accent_wash; border-color: $accent; }
QPushButton:pressed { background: $accent_wash; }
QPushButton:focus { border: $p2 solid $accent; padding: $p4 $p10; }
QPushButton:disabled { color: $muted; background: $ground; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:focus { border: $p2 solid $text; }
QPushButton[role="primary"]:disabled { background: $ground; color: $muted; border-color: $line; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent;
                           padding: $p2 $p4; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[role="link"]:focus { border: 1px solid $accent; }
QPushButton[role="place"] { background: transparent; border: 0; border-left: $p3 solid transparent; border-radius: 0;
                            padding: $p8 $p10; text-align: left; }
QPushButton[role="place"]:hover { background: $accent_wash; }
QPushButton[role="place"]:focus { border: 1px solid $accent; border-left: $p3 solid $accent; }
QPushButton[role="place"]:checked { background: $accent_wash; border-left: $p3 solid $accent; color: $accent;
                                    font-weight: 600; }
QPushButton[role="step"] { background: transparent; border: 1px solid transparent; border-radius: $p6;
                           padding: $p6 $p10; text-align: left; }
QPushButton[role="step"]:hover { background: $accent_wash; }
QPushButton[role="step"]:focus { border: 1px solid $accent; }
QPushButton[role="step"]:checked { background: $accent_wash; color: $accent; border: 1px solid $accent; }
QPushButton[role="tab"] { background: transparent; border: 0; border-bottom: $p3 solid transparent; border-radius: 0;
                          padding: $p6 $p10; color: $muted; }
QPushButton[role="tab"]:hover { color: $text; }
QPushButton[role="tab"]:focus { border: 1px solid $accent; border-bottom: $p3 solid $accent; }
QPushButton[role="tab"]:checked { color: $accent; border-bottom: $p3 solid $accent; font-weight: 600; }
QPushButton[role="door"] { background: $surface; border: 1px solid $line; border-radius: $p8; text-align: left;
                           padding: 0; min-height: $p64; }
QPushButton[role="door"]:hover { border-color: $accent; background: $surface; }
QPushButton[role="door"]:focus { border: $p2 solid $accent; padding: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {
    background: $surface; color: $text; border: 1px solid $line; border-radius: $p6; padding: $p4 $p8;
    selection-background-color: $accent; selection-color: $on_accent; min-height: $p16; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
    border: $p2 solid $accent; padding: $p3 $p7; }
QLineEdit[role="search"] { font-size: $strong; padding: $p6 $p10; }
QLineEdit[role="search"]:focus { padding: $p5 $p8; }
QComboBox::drop-down { border: 0; width: $p20; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line;
    selection-background-color: $accent_wash; selection-color: $text; outline: 0; }
QCheckBox { spacing: $p6; padding: $p2; border: 1px solid transparent; border-radius: $p4; }
QCheckBox:focus { border: 1px solid $accent; }
QRadioButton:focus { border: 1px solid $accent; }

QListView, QTableView, QTreeView { background: $surface; color: $text; border: 1px solid $line;
    border-radius: $p8; outline: 0; selection-background-color: $accent_wash; selection-color: $text;
    alternate-background-color: $ground; gridline-color: $line; }
QListView:focus, QTableView:focus { border: 1px solid $accent; }
QListView[role="bare"], QTableView[role="bare"] { border: 0; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $line;
    padding: $p5 $p8; font-size: $small; }
QTableView::item { padding: 0 $p8; border: 0; }
QTableView::item:selected { background: $accent_wash; color: $text; }
QTableView::item:focus { border: 0; }

QScrollArea, QScrollArea > QWidget > QWidget#body { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: $p10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $p10; margin: 0; }
QScrollBar::handle { background: $line; border-radius: $p4; min-height: $p24; min-width: $p24; margin: $p1; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QProgressBar { background: $line; border: 0; border-radius: $p3; max-height: $p6; min-height: $p6; }
QProgressBar::chunk { background: $accent; border-radius: $p3; }
QMenu { background: $surface; border: 1px solid $line; padding: $p4; }
QMenu::item { padding: $p5 $p20; border-radius: $p4; }
QMenu::item:selected { background: $accent_wash; color: $text; }
"""
