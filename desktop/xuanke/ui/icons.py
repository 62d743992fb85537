"""The window's icons: one family of line drawings, tinted with the palette's colours."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from xuanke.resources import resource


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The drawing as a square of `side` pixels; needs the application to exist."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return drawn


@cache
def icon(name: str, colour: str, side: int) -> QIcon:
    """The drawing as an icon, sharp on a screen of double density too."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, side, ratio))
    return made
