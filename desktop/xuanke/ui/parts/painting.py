"""What delegates paint alike: a font of the scale, a text that fits, the chosen row."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from xuanke.ui.kit import Kit

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def font(kit: Kit, size: int, *, bold: bool = False) -> QFont:
    """A font of the type scale."""
    made = QFont()
    made.setPixelSize(kit.px(size))
    made.setBold(bold)
    return made


def put(
    painter: QPainter, rect: QRect, text: str, shown: QFont, ink: str, *, align: Qt.AlignmentFlag = LEFT
) -> int:
    """Writes a text, ended in dots where it does not fit; the room that it took."""
    metrics = QFontMetrics(shown)
    fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
    painter.setFont(shown)
    painter.setPen(QColor(ink))
    painter.drawText(rect, align, fits)
    return metrics.horizontalAdvance(fits)


def chosen(painter: QPainter, kit: Kit, rect: QRect) -> None:
    """Marks the chosen row: a wash and a bar at its left."""
    px, palette = kit.px, kit.theme.palette
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.accent_wash))
    painter.drawRoundedRect(rect.adjusted(px(4), 1, -px(4), -1), px(6), px(6))
    painter.setBrush(QColor(palette.accent))
    bar = QRect(rect.left() + px(4), rect.top() + px(6), px(3), rect.height() - px(12))
    painter.drawRoundedRect(bar, px(1), px(1))
