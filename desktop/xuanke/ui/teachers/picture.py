"""Credits by year, painted: a bar a year, its parts the kinds; what is not earned yet is hatched."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xuanke.domain.people import CreditKind
from xuanke.ui.kit import Kit
from xuanke.ui.parts.painted import Painted
from xuanke.ui.parts.painting import font, put
from xuanke.ui.teachers.values import YearKind
from xuanke.ui.theme import TYPE, Theme

INKS = {
    CreditKind.SCHOOL_BASED: "muted",
    CreditKind.REMOTE: "accent",
    CreditKind.INTENSIVE_90: "good",
    CreditKind.PRACTICE: "text",
    CreditKind.PRINCIPAL: "bad",
    CreditKind.OTHER: "warn",
}
HIGH = 28
BAR = 16
LINE = 22
WIDE, MARGIN, SCALE = 560, 20, 2
Part = tuple[str, float, bool]
"""A stretch of a bar: its ink, how many credits, whether they are still to come."""


class YearsPicture(Painted):
    """The bars; no colour alone: the kinds stand in a fixed order, and a long enough part says its number."""

    def __init__(self, kit: Kit, years: Sequence[YearKind]) -> None:
        super().__init__(kit)
        self.years: dict[int, list[YearKind]] = defaultdict(list)
        for each in years:
            self.years[each.year].append(each)
        say = kit.say
        spoken = [
            say(
                "ui-credits-spoken",
                year=str(each.year),
                kind=say(f"credit-kind-{each.kind.value}"),
                held=f"{each.held:g}",
                more=f"{each.approved + each.pending:g}",
            )
            for each in years
        ]
        self.setAccessibleName(say("ui-picture-credits", years=spoken))

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(self.kit.px(240), self.kit.px(HIGH) * len(self.years))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        px, palette, small = self.kit.px, self.kit.theme.palette, font(self.kit, TYPE["small"])
        label, number = px(42), px(78)
        most = max(
            [sum(each.held + each.approved + each.pending for each in y) for y in self.years.values()] + [1]
        )
        room = (self.width() - label - number) / most
        for n, (year, kinds) in enumerate(sorted(self.years.items())):
            top = n * px(HIGH)
            put(painter, QRect(0, top, label, px(HIGH)), str(year), small, palette.muted)
            left = float(label)
            for part in self._parts(kinds):
                self._part(painter, QRect(round(left), top + px(6), round(part[1] * room), px(BAR)), part)
                left += part[1] * room
            at = QRect(round(left) + px(6), top, number, px(HIGH))
            put(painter, at, self.sums(kinds), small, palette.text)
        painter.end()

    @staticmethod
    def _parts(kinds: Sequence[YearKind]) -> Iterator[Part]:
        for to_come in (False, True):
            for each in kinds:
                amount = each.approved + each.pending if to_come else each.held
                if amount:
                    yield INKS[each.kind], amount, to_come

    def _part(self, painter: QPainter, box: QRect, part: Part) -> None:
        ink = QColor(getattr(self.kit.theme.palette, part[0]))
        painter.setPen(QPen(ink))
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern if part[2] else Qt.BrushStyle.SolidPattern))
        painter.drawRect(box.adjusted(0, 0, -2, -1))
        text, small = f"{part[1]:g}", font(self.kit, TYPE["small"])
        if not part[2] and box.width() > QFontMetrics(small).horizontalAdvance(text) + self.kit.px(8):
            surface = self.kit.theme.palette.surface
            put(painter, box, text, small, surface, align=Qt.AlignmentFlag.AlignCenter)

    @staticmethod
    def sums(kinds: Sequence[YearKind]) -> str:
        """A year's credits: earned, and still to come."""
        held, more = sum(y.held for y in kinds), sum(y.approved + y.pending for y in kinds)
        return f"{held:g} + {more:g}" if more else f"{held:g}"


class KindsLegend(Painted):
    """Which ink is which of the kinds that are shown, and that hatched is still to come."""

    def __init__(self, kit: Kit, years: Sequence[YearKind]) -> None:
        super().__init__(kit)
        shown = {each.kind for each in years}
        self.parts = [
            (ink, f"credit-kind-{kind.value}", False) for kind, ink in INKS.items() if kind in shown
        ]
        self.parts.append(("muted", "ui-credits-to-come", True))

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(self.kit.px(240), self.kit.px(2 * LINE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        px, palette, small = self.kit.px, self.kit.theme.palette, font(self.kit, TYPE["small"])
        left, top = 0, 0
        for ink, words, to_come in self.parts:
            pattern = Qt.BrushStyle.BDiagPattern if to_come else Qt.BrushStyle.SolidPattern
            colour = QColor(getattr(palette, ink))
            painter.setPen(QPen(colour))
            painter.setBrush(QBrush(colour, pattern))
            text = self.kit.say(words)
            room = QFontMetrics(small).horizontalAdvance(text) + 2
            if left + px(15) + room > self.width():
                left, top = 0, top + px(LINE)
            painter.drawRect(left, top + px(5), px(11), px(11))
            put(painter, QRect(left + px(15), top, room, px(LINE)), text, small, palette.muted)
            left += px(15) + room + px(10)
        painter.end()


def draw_sheet(kit: Kit, title: str, years: Sequence[YearKind]) -> QImage:
    """The bars below their title as a picture to take along, in the light look whatever the window's is."""
    light = replace(kit, theme=Theme())
    parts: tuple[QWidget, ...] = (YearsPicture(light, years), KindsLegend(light, years))
    head = 2 * LINE
    high = head + sum(part.sizeHint().height() for part in parts)
    image = QImage(QSize(WIDE + 2 * MARGIN, high + 2 * MARGIN) * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(QColor(light.theme.palette.surface))
    painter = QPainter(image)
    box, shown = QRect(MARGIN, MARGIN, WIDE, LINE), font(light, TYPE["heading"], bold=True)
    put(painter, box, title, shown, light.theme.palette.text)
    top = MARGIN + head
    for part in parts:
        part.resize(WIDE, part.sizeHint().height())
        part.render(painter, QPoint(MARGIN, top), renderFlags=QWidget.RenderFlag.DrawChildren)
        top += part.height()
    painter.end()
    return image
