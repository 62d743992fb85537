"""Empty boxes for signatures and stamps, whole on one page, with who signs above and the date below."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from xuanke.printing.flow import POINT, Block, Press
from xuanke.printing.fonts import chinese_font
from xuanke.wording import Words

HEIGHT = 130.0
"""In points."""
ABOVE = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
BELOW = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)


def signing(press: Press, labels: Sequence[str], words: Words) -> Block:
    """The boxes side by side."""
    font, date = chinese_font(9), words.say("sign-date")
    width, inset = press.width / len(labels), 4 * POINT

    def draw(painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(Qt.GlobalColor.black, POINT / 2))
        painter.setFont(font)
        for n, label in enumerate(labels):
            box = QRectF(room.x() + n * width, room.y(), width, room.height() - 6 * POINT)
            painter.drawRect(box)
            inner = box.adjusted(inset, inset, -inset, -inset)
            painter.drawText(inner, ABOVE, label)
            painter.drawText(inner, BELOW, date)

    return Block(HEIGHT * POINT, draw, keeps_next=True)
