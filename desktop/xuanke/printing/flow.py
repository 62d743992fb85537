"""Blocks that stay whole, laid one below the other onto pages; a table's header comes again on each page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPaintDevice, QPainter, QPen

from xuanke.printing.fonts import chinese_font

POINT = 4.0
"""Dots in a point, the resolution that everything is measured at."""
BY_WORDS, ANYWHERE = int(Qt.TextFlag.TextWordWrap), int(Qt.TextFlag.TextWrapAnywhere)
LEFT = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
CENTRE = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.AlignmentFlag.AlignTop)
PADDING = 3 * POINT
LONGEST_CELL = 400
"""Characters of a cell; what is longer goes on in a row below, so that no row outgrows a page."""

Draw = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class Block:
    """Something that stays whole: its height in dots, and who draws it into the room that it gets."""

    height: float
    draw: Draw
    header: "Block | None" = None
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Press:
    """The device that is measured on, and the width of the text in dots."""

    device: QPaintDevice
    width: float

    def text(
        self, text: str, points: float, *, bold: bool = False, align: int = LEFT, keeps_next: bool = False
    ) -> Block:
        """A paragraph."""
        font = chinese_font(points, bold=bold)
        flags, height = _fitted(QFontMetricsF(font, self.device), text, self.width, align)

        def draw(painter: QPainter, room: QRectF) -> None:
            painter.setFont(font)
            painter.drawText(room, flags, text)

        return Block(height + 4 * POINT, draw, keeps_next=keeps_next)

    def table(
        self, header: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int], points: float
    ) -> Iterator[Block]:
        """A row each; `widths` are in shares of the whole."""
        edges = _edges(widths, self.width)
        top = self._row(header, edges, points, bold=True)
        yield Block(top.height, top.draw, keeps_next=True)
        for row in rows:
            for part in _parts(row):
                each = self._row(part, edges, points)
                yield Block(each.height, each.draw, header=top)

    def _row(
        self, cells: Sequence[str], edges: Sequence[float], points: float, *, bold: bool = False
    ) -> Block:
        font, align = chinese_font(points, bold=bold), CENTRE if bold else LEFT
        metrics = QFontMetricsF(font, self.device)
        widths = [right - left - 2 * PADDING for left, right in pairwise(edges)]
        fitted = [_fitted(metrics, cell, width, align) for cell, width in zip(cells, widths, strict=True)]

        def draw(painter: QPainter, room: QRectF) -> None:
            painter.setFont(font)
            painter.setPen(QPen(Qt.GlobalColor.black, POINT / 2))
            for cell, left, width, (flags, _) in zip(cells, edges, widths, fitted, strict=False):
                box = QRectF(room.x() + left, room.y(), width + 2 * PADDING, room.height())
                painter.drawRect(box)
                painter.drawText(box.adjusted(PADDING, PADDING, -PADDING, -PADDING), flags, cell)

        return Block(max(height for _, height in fitted) + 2 * PADDING, draw)


def _fitted(metrics: QFontMetricsF, text: str, width: float, align: int) -> tuple[int, float]:
    """How the text is broken and how high it then is: between words, inside one only where it is too wide."""
    room = QRectF(0, 0, width, 1e6)
    bounds = metrics.boundingRect(room, BY_WORDS | align, text or " ")
    if bounds.width() <= width:
        return BY_WORDS | align, bounds.height()
    return ANYWHERE | align, metrics.boundingRect(room, ANYWHERE | align, text).height()


def space(points: float) -> Block:
    """Nothing, of that height."""
    return Block(points * POINT, lambda painter, room: None)


def staying(blocks: Sequence[Block], last: int) -> list[Block]:
    """The blocks, of which so many at the end stay on the page of what follows them."""
    first = max(len(blocks) - last, 0)
    return [*blocks[:first], *(replace(block, keeps_next=True) for block in blocks[first:])]


def _edges(shares: Sequence[int], width: float) -> list[float]:
    whole, at, edges = sum(shares), 0, [0.0]
    for share in shares:
        at += share
        edges.append(width * at / whole)
    return edges


def _parts(row: Sequence[str]) -> Iterator[Sequence[str]]:
    """The row, and below it what was too long for it."""
    yield [cell[:LONGEST_CELL] for cell in row]
    rest = [cell[LONGEST_CELL:] for cell in row]
    if any(rest):
        yield from _parts(rest)


Page = tuple[tuple[float, Block], ...]
"""The blocks of a page, each with how far down it stands."""


def onto_pages(blocks: Sequence[Block], height: float) -> list[Page]:
    """The blocks on pages of that height; a heading stays with what follows it."""
    pages: list[list[tuple[float, Block]]] = [[]]
    down = 0.0
    for n, block in enumerate(blocks):
        if down + _together(blocks, n) > height and pages[-1]:
            pages.append([])
            down = 0.0
            if block.header:
                pages[-1].append((down, block.header))
                down += block.header.height
        pages[-1].append((down, block))
        down += block.height
    return [tuple(page) for page in pages]


def _together(blocks: Sequence[Block], first: int) -> float:
    """The height of a block and of those that it must stay with."""
    height, n = blocks[first].height, first
    while blocks[n].keeps_next and n + 1 < len(blocks):
        n += 1
        height += blocks[n].height
    return height


def draw_page(painter: QPainter, page: Page, width: float) -> None:
    """Draws one page's blocks."""
    for down, block in page:
        painter.save()
        block.draw(painter, QRectF(QPointF(0, down), QPointF(width, down + block.height)))
        painter.restore()
