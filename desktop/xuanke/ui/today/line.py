"""The term's stages on a line with a marker at today; assumed dates are hatched."""

from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent

from xuanke.domain.calendar import Stage
from xuanke.ui.kit import Kit
from xuanke.ui.parts.painted import Painted
from xuanke.ui.parts.painting import font, put
from xuanke.ui.theme import TYPE

GAP, BELOW = 10, 46
WRAPPED = (Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap).value


class TermLine(Painted):
    """Each stage takes a share of the line that grows slowly with its length."""

    def __init__(self, kit: Kit, stages: tuple[Stage, ...], on: date) -> None:
        super().__init__(kit)
        self.stages = stages
        self.on = on
        spoken = [f"{self._name(s)} {s.starts:%m-%d}…{s.ends:%m-%d}" for s in stages]
        self.setAccessibleName(kit.say("ui-picture-term", stages=spoken, today=f"{on:%m-%d}"))

    def _name(self, stage: Stage) -> str:
        return stage.name.in_language(self.kit.words.language)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(self.kit.px(600), self.kit.px(BELOW) + self._names_high(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self.updateGeometry()

    def _names_high(self, width: int) -> int:
        """How high the names are; one that does not fit goes on in a second line."""
        metrics = QFontMetrics(font(self.kit, TYPE["small"], bold=True))
        room = QRect(0, 0, round(self._share(width)), 1000)
        highest = (metrics.boundingRect(room, WRAPPED, self._name(stage)).height() for stage in self.stages)
        return max(highest, default=0) + 4

    def _share(self, width: float) -> float:
        """How wide one stage is."""
        count = max(len(self.stages), 1)
        return (width - self.kit.px(GAP) * (count - 1)) / count

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.stages:
            gap, width = self.kit.px(GAP), self._share(self.width())
            for n, stage in enumerate(self.stages):
                self._stage(painter, QRectF(n * (width + gap), 0, width, self.height()), stage)
        painter.end()

    def _stage(self, painter: QPainter, area: QRectF, stage: Stage) -> None:
        kit, palette = self.kit, self.kit.theme.palette
        px = kit.px
        now, past = stage.holds(self.on), stage.ends < self.on
        dates = f"{stage.starts:%m-%d}" + (f" … {stage.ends:%m-%d}" if stage.ends != stage.starts else "")
        ink = palette.accent if now else palette.muted if past else palette.text
        self._text(painter, area, 0, dates, palette.accent if now else palette.muted, bold=False)
        bar = QRectF(area.left(), px(28), area.width(), px(10))
        painter.setPen(QPen(QColor(palette.accent if now else palette.muted), 1))
        pattern = Qt.BrushStyle.BDiagPattern if stage.assumed else Qt.BrushStyle.SolidPattern
        painter.setBrush(QBrush(QColor(palette.accent if now else palette.line), pattern))
        painter.drawRoundedRect(bar, px(4), px(4))
        if now:
            self._today(painter, bar, stage)
        below = QRect(round(area.left()), px(BELOW), round(area.width()), self.height() - px(BELOW))
        painter.setFont(font(self.kit, TYPE["small"], bold=now))
        painter.setPen(QColor(ink))
        painter.drawText(below, WRAPPED, self._name(stage))

    def _today(self, painter: QPainter, bar: QRectF, stage: Stage) -> None:
        palette, px = self.kit.theme.palette, self.kit.px
        share = ((self.on - stage.starts).days + 0.5) / ((stage.ends - stage.starts).days + 1)
        painter.setPen(QPen(QColor(palette.surface), px(3)))
        painter.setBrush(QColor(palette.accent))
        middle = bar.center().y()
        radius = px(8)
        left = min(max(bar.left() + bar.width() * share, bar.left() + radius), bar.right() - radius)
        painter.drawEllipse(QRectF(left - radius, middle - radius, 2 * radius, 2 * radius))

    def _text(self, painter: QPainter, area: QRectF, top: int, text: str, ink: str, *, bold: bool) -> None:
        shown = font(self.kit, TYPE["small"], bold=bold)
        high = QFontMetrics(shown).height() + 4
        put(painter, QRect(round(area.left()), top, round(area.width()), high), text, shown, ink)
