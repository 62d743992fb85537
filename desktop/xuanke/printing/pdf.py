"""An A4 PDF with its fonts embedded, its pages numbered, its text searchable."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from xuanke.printing.flow import POINT, Block, Press, draw_page, onto_pages
from xuanke.printing.fonts import chinese_font, prepare
from xuanke.printing.pen import Pen
from xuanke.printing.searchable import searchable

FOOT = 7.5
FOOT_HEIGHT = 2.5 * FOOT * POINT
MARGINS = QMarginsF(15, 14, 15, 10)

Foot = Callable[[int, int], str]
"""What stands below a page, from its number and how many there are."""


def pdf(blocks: Callable[[Press], Iterable[Block]], *, title: str, foot: Foot) -> bytes:
    """The blocks as a PDF; raises Fault where the system has no Chinese font."""
    prepare()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, title)
    width, height = float(writer.width()), float(writer.height())
    pages = onto_pages(list(blocks(Press(writer, width))), height - FOOT_HEIGHT)
    painter = Pen()
    painter.begin(writer)
    for number, page in enumerate(pages, start=1):
        if number > 1:
            writer.newPage()
        draw_page(painter, page, width)
        painter.setFont(chinese_font(FOOT))
        place = QRectF(0, height - FOOT_HEIGHT, width, FOOT_HEIGHT)
        centred = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(place, int(centred), foot(number, len(pages)))
    painter.end()
    buffer.close()
    return searchable(bytes(content.data()), painter.drawn())


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(int(72 * POINT))
    writer.setTitle(title)
    writer.setCreator("xuanke")
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    unit = QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, MARGINS, unit))
    return writer
