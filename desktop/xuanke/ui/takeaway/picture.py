"""Draws a list as a picture for a chat, in the light look whatever the window's is."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QImageWriter, QPainter

from xuanke.ui.kit import Kit
from xuanke.ui.takeaway.values import Away
from xuanke.ui.theme import LIGHT, Theme

SHOWN = 120
"""Rows in one picture; a chat shrinks what is longer until nobody can read it."""
SCALE = 2
MARGIN, PAD, ROW, HEAD = 20, 10, 26, 40
WIDEST = 420


def draw_picture(kit: Kit, away: Away) -> QImage:
    """The picture; more rows than SHOWN end in how many there are."""
    body, bold, title = _font(13), _font(13, bold=True), _font(18, bold=True)
    rows = away.rows[:SHOWN]
    widths = _widths(away, QFontMetrics(body), QFontMetrics(bold))
    more = (
        kit.say("ui-takeaway-more", shown=len(rows), total=len(away.rows))
        if len(rows) < len(away.rows)
        else ""
    )
    across = max(sum(widths), QFontMetrics(title).horizontalAdvance(away.title), 240)
    high = 2 * MARGIN + HEAD + ROW * (len(rows) + 1 + bool(more))
    image = QImage(QSize(across + 2 * MARGIN, high) * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    _write(painter, QRect(MARGIN, MARGIN, across, HEAD - PAD), away.title, title, LIGHT.text)
    top = MARGIN + HEAD
    painter.fillRect(MARGIN, top, across, ROW, QColor(LIGHT.ground))
    for place, line in enumerate((away.headings, *rows)):
        left = MARGIN
        for cell, width in zip(line, widths, strict=True):
            font, ink = (body, LIGHT.text) if place else (bold, LIGHT.muted)
            room = QRect(left + PAD // 2, top + place * ROW, width - PAD, ROW)
            _write(painter, room, cell, font, ink)
            left += width
        painter.fillRect(MARGIN, top + (place + 1) * ROW - 1, across, 1, QColor(LIGHT.line))
    if more:
        _write(painter, QRect(MARGIN, top + ROW * (len(rows) + 1), across, ROW), more, body, LIGHT.muted)
    painter.end()
    return image


def as_png(image: QImage) -> bytes:
    """The picture as a file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def _font(size: int, *, bold: bool = False) -> QFont:
    made = QFont()
    made.setPixelSize(Theme().px(size))
    made.setBold(bold)
    return made


def _widths(away: Away, body: QFontMetrics, bold: QFontMetrics) -> list[int]:
    return [
        min(
            max(
                [
                    bold.horizontalAdvance(heading),
                    *(body.horizontalAdvance(row[n]) for row in away.rows[:SHOWN]),
                ]
            ),
            WIDEST,
        )
        + 2 * PAD
        for n, heading in enumerate(away.headings)
    ]


def _write(painter: QPainter, room: QRect, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    fits = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), fits)
