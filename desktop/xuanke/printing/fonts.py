"""The font that pages are set in: one that has the Chinese characters, and is embedded."""

import sys

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout

from xuanke.faults import Fault

PREFERRED = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Micro Hei",
    "SimSun",
)

UNNAMED = ("locl", "liga")
"""Local forms and ligatures are glyphs that no character names: they could not be copied out of the PDF."""

_alone: list[QGuiApplication] = []
"""The application of a process that has no window, kept until the process ends."""


def prepare() -> None:
    """Makes Qt's fonts usable where no window did so already."""
    if QGuiApplication.instance() is None:
        without_screen = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
        _alone.append(QGuiApplication(["xuanke", *without_screen]))


def chinese_font(points: float, *, bold: bool = False) -> QFont:
    """A font with the Chinese characters; raises Fault where the system has none."""
    prepare()
    found = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    fitting = [family for family in found if QFontDatabase.isScalable(family)]
    if not fitting:
        raise Fault("print-no-font", advice="print-no-font-advice")
    font = QFont(next((family for family in PREFERRED if family in fitting), fitting[0]))
    font.setPointSizeF(points)
    font.setBold(bold)
    for feature in UNNAMED:
        font.setFeature(QFont.Tag(feature), 0)
    return font


def lacking(characters: str) -> str:
    """Those of the characters that no installed font has, neither the Chinese one nor what stands in for it.

    Raises Fault where the system has no Chinese font.
    """
    font = chinese_font(12)
    return "".join(each for each in characters if not _has_glyph(each, font))


def _has_glyph(character: str, font: QFont) -> bool:
    layout = QTextLayout(character, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes())
