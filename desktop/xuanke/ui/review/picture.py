"""The right pane of Review, painted: the group's days as lanes, and credits by year."""

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen

from xuanke.ui.kit import Kit
from xuanke.ui.parts.painted import Painted
from xuanke.ui.parts.painting import font, put
from xuanke.ui.review.values import Lanes, Why, YearCredits
from xuanke.ui.theme import TYPE

LANE = 26
DAYS_SHOWN = 14


def write(painter: QPainter, rect: QRect, text: str, ink: str, align: Qt.AlignmentFlag) -> None:
    """Writes a text in the painter's font."""
    put(painter, rect, text, painter.font(), ink, align=align | Qt.AlignmentFlag.AlignVCenter)


class LanesPicture(Painted):
    """Who of the group is away on which day; a short day is marked by colour, sign and number."""

    def __init__(self, kit: Kit, lanes: Lanes) -> None:
        super().__init__(kit)
        self.lanes = lanes
        self.days = lanes.days[:DAYS_SHOWN]
        say = kit.say
        people = [self._spoken(lane.name, sorted(lane.away)) for lane in lanes.lanes if lane.away]
        self.setAccessibleName(say("ui-picture-lanes", group=lanes.group, people=people))

    def _spoken(self, name: str, days: list[date]) -> str:
        return f"{name} {self.kit.say('list-join').join(f'{d:%m-%d}' for d in days)}"

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(self.kit.px(260), self.kit.px(LANE) * (len(self.lanes.lanes) + 3))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kit = self.kit
        lane, label = kit.px(LANE), kit.px(58)
        cell = min((self.width() - label) / max(len(self.days), 1), kit.px(34))
        self._dates(painter, label, cell, lane)
        for n, each in enumerate(self.lanes.lanes, start=2):
            top = n * lane
            painter.setFont(font(self.kit, TYPE["small"], bold=each.this))
            ink = kit.theme.palette.accent if each.this else kit.theme.palette.text
            write(painter, QRect(0, top, label - kit.px(6), lane), each.name, ink, Qt.AlignmentFlag.AlignLeft)
            for column, day in enumerate(self.days):
                box = QRect(round(label + column * cell), top, round(cell), lane).adjusted(2, 3, -2, -3)
                self._mark(painter, box, each.away.get(day))
        self._counts(painter, label, cell, lane)
        painter.end()

    def _dates(self, painter: QPainter, label: int, cell: float, lane: int) -> None:
        palette = self.kit.theme.palette
        painter.setFont(font(self.kit, TYPE["small"]))
        month = None
        for column, day in enumerate(self.days):
            left = round(label + column * cell)
            if day.month != month:
                month = day.month
                text = self.kit.say("ui-month", month=str(month))
                wide = QRect(left, 0, self.kit.px(60), lane)
                write(painter, wide, text, palette.muted, Qt.AlignmentFlag.AlignLeft)
            rect = QRect(left, lane, round(cell), lane)
            short = day in self.lanes.short
            painter.setFont(font(self.kit, TYPE["small"], bold=short))
            ink = palette.bad if short else palette.muted
            write(painter, rect, str(day.day), ink, Qt.AlignmentFlag.AlignHCenter)

    def _mark(self, painter: QPainter, box: QRect, why: Why | None) -> None:
        palette = self.kit.theme.palette
        painter.setPen(QPen(QColor(palette.line)))
        painter.setBrush(QColor(palette.ground))
        painter.drawRoundedRect(box, 3, 3)
        if why is None:
            return
        painter.setPen(QPen(QColor(palette.accent)))
        patterns = {
            Why.CHOSEN: Qt.BrushStyle.SolidPattern,
            Why.DIRECTIVE: Qt.BrushStyle.BDiagPattern,
            Why.LEAVE: Qt.BrushStyle.VerPattern,
        }
        painter.setBrush(QBrush(QColor(palette.accent), patterns[why]))
        painter.drawRoundedRect(box, 3, 3)

    def _counts(self, painter: QPainter, label: int, cell: float, lane: int) -> None:
        palette, say = self.kit.theme.palette, self.kit.say
        top = (len(self.lanes.lanes) + 2) * lane
        painter.setFont(font(self.kit, TYPE["small"]))
        write(painter, QRect(0, top, label, lane), say("ui-away"), palette.muted, Qt.AlignmentFlag.AlignLeft)
        for column, day in enumerate(self.days):
            away = sum(day in each.away for each in self.lanes.lanes)
            short = day in self.lanes.short
            painter.setFont(font(self.kit, TYPE["small"], bold=short))
            text = f"{away}!" if short else str(away or "·")
            rect = QRect(round(label + column * cell), top, round(cell), lane)
            write(painter, rect, text, palette.bad if short else palette.muted, Qt.AlignmentFlag.AlignHCenter)


class Legend(Painted):
    """What the three fillings of the lanes mean."""

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(self.kit.px(200), self.kit.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setFont(font(self.kit, TYPE["small"]))
        palette, px = self.kit.theme.palette, self.kit.px
        patterns = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.VerPattern)
        left = 0
        for why, pattern in zip(Why, patterns, strict=True):
            painter.setPen(QPen(QColor(palette.accent)))
            painter.setBrush(QBrush(QColor(palette.accent), pattern))
            painter.drawRect(left, px(5), px(11), px(11))
            text = self.kit.say(f"ui-why-{why.value}")
            room = QFontMetrics(painter.font()).horizontalAdvance(text)
            rect = QRect(left + px(15), 0, room + 2, px(22))
            write(painter, rect, text, palette.muted, Qt.AlignmentFlag.AlignLeft)
            left = rect.right() + px(12)
        painter.end()


class CreditsPicture(Painted):
    """Credits earned by year as bars; what waits with this request is hatched."""

    def __init__(self, kit: Kit, years: tuple[YearCredits, ...]) -> None:
        super().__init__(kit)
        self.years = years
        spoken = [f"{y.year} {y.earned:g}+{y.waiting:g}" for y in years]
        self.setAccessibleName(kit.say("ui-picture-credits", years=spoken))

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(self.kit.px(200), self.kit.px(22) * len(self.years))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setFont(font(self.kit, TYPE["small"]))
        palette, px = self.kit.theme.palette, self.kit.px
        label, number, high = px(42), px(64), px(22)
        most = max([y.earned + y.waiting for y in self.years] + [1])
        room = self.width() - label - number
        for n, year in enumerate(self.years):
            top = n * high
            write(
                painter, QRect(0, top, label, high), str(year.year), palette.muted, Qt.AlignmentFlag.AlignLeft
            )
            earned = round(room * year.earned / most)
            waiting = round(room * year.waiting / most)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent))
            painter.drawRect(label, top + px(6), earned, px(10))
            painter.setPen(QPen(QColor(palette.accent)))
            painter.setBrush(QBrush(QColor(palette.accent), Qt.BrushStyle.BDiagPattern))
            if waiting:
                painter.drawRect(label + earned, top + px(6), waiting, px(10))
            text = f"{year.earned:g}" + (f" + {year.waiting:g}" if year.waiting else "")
            at = QRect(label + earned + waiting + px(6), top, number, high)
            write(painter, at, text, palette.text, Qt.AlignmentFlag.AlignLeft)
        painter.end()
