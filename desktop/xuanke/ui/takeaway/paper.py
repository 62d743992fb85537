"""Lays a list onto pages: a PDF in the child, or page by page onto a printer."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from xuanke.printing.flow import CENTRE, POINT, Block, Press, draw_page, onto_pages, space
from xuanke.printing.fonts import chinese_font, prepare
from xuanke.printing.pen import Pen
from xuanke.printing.searchable import searchable
from xuanke.ui.takeaway.state import shares
from xuanke.ui.takeaway.values import Away
from xuanke.wording import Words

MARGINS = QMarginsF(14, 14, 14, 10)
BODY, FOOT = 9.0, 7.5
FOOT_HEIGHT = 2.5 * FOOT * POINT
UPRIGHT = 92
"""What fits beside one another on an upright page, in halves of a character."""
DOTS_AN_INCH = int(72 * POINT)


def as_pdf(away: Away, words: Words) -> bytes:
    """The list as a PDF; raises Fault where the system has no Chinese font."""
    prepare()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_AN_INCH)
    writer.setTitle(away.title)
    writer.setCreator("xuanke")
    writer.setPageLayout(layout(away))
    pen = Pen()
    for _ in pages_onto(writer, away, words, pen):
        pass
    buffer.close()
    return searchable(bytes(content.data()), pen.drawn())


def layout(away: Away) -> QPageLayout:
    """A4, lying where the list is wide."""
    wide = sum(shares(away.headings, away.rows)) > UPRIGHT
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    unit = QPageLayout.Unit.Millimeter
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, MARGINS, unit)


def pages_onto(
    device: QPagedPaintDevice, away: Away, words: Words, pen: QPainter | None = None
) -> Iterator[int]:
    """Draws page after page, and gives way after each step; the device was set to DOTS_AN_INCH."""
    painter = pen or QPainter()
    painter.begin(device)
    try:
        width, height = float(device.width()), float(device.height())
        blocks = []
        for block in _blocks(Press(device, width), away):
            blocks.append(block)
            yield 0
        pages = onto_pages(blocks, height - FOOT_HEIGHT)
        for number, page in enumerate(pages, start=1):
            if number > 1:
                device.newPage()
            draw_page(painter, page, width)
            painter.setFont(chinese_font(FOOT))
            foot = words.say("ui-takeaway-foot", title=away.title, page=str(number), pages=str(len(pages)))
            place = QRectF(0, height - FOOT_HEIGHT, width, FOOT_HEIGHT)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter), foot)
            yield number
    finally:
        painter.end()


def _blocks(press: Press, away: Away) -> Iterator[Block]:
    yield press.text(away.title, 14, bold=True, align=CENTRE, keeps_next=True)
    yield space(4)
    yield from press.table(away.headings, away.rows, shares(away.headings, away.rows), BODY)
