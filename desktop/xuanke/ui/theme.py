"""The window's visual language: two palettes, one scale of spacings and type sizes, one style sheet."""

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

from xuanke.resources import resource
from xuanke.ui.sheet import SHEET

CHINESE = (
    "Microsoft YaHei UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
LATIN = ("Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", "Nimbus Sans")
FONTS = {"zh": (*CHINESE, *LATIN), "en": (*LATIN, *CHINESE)}
"""The families in the order in which they are tried; a quotation mark is wide in a Chinese one."""

SIZES = (100, 125, 150, 175, 200)
TYPE = {"small": 12, "body": 13, "strong": 15, "heading": 18, "display": 30}
LENGTHS = (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 64)


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
        lengths = {f"p{n}": f"{self.px(n)}px" for n in LENGTHS}
        sizes = {name: f"{self.px(n)}px" for name, n in TYPE.items()}
        drawn = {name: self._drawing(name) for name in ("down", "tick")}
        return Template(SHEET).substitute(colours | lengths | sizes | drawn)

    def _drawing(self, name: str) -> str:
        return resource("icons", f"{name}-{'dark' if self.dark else 'light'}.svg").as_posix()
