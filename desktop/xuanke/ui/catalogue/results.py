"""The list of results: two lines each, what matched highlighted, what can never be approved in grey."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from xuanke.ui.catalogue.values import Row
from xuanke.ui.kit import Kit
from xuanke.ui.parts.paged import ROW, AnyIndex
from xuanke.ui.parts.painting import RIGHT, chosen, font, put
from xuanke.ui.theme import TYPE

HEIGHT = 52


class ResultDelegate(QStyledItemDelegate):
    """Paints one result."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.stars: frozenset[str] = frozenset()
        self.bold = font(kit, TYPE["body"], bold=True)
        self.body = font(kit, TYPE["body"])
        self.small = font(kit, TYPE["small"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:  # noqa: D102
        kit, palette = self.kit, self.kit.theme.palette
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            chosen(painter, kit, rect)
        row: Row | None = index.data(ROW)
        inner = rect.adjusted(kit.px(16), kit.px(6), -kit.px(14), -kit.px(6))
        first = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        second = first.translated(0, inner.height() // 2)
        if row is None:
            put(painter, first, "…", self.body, palette.muted)
        else:
            code = put(painter, first, row.key, self.small, palette.muted, align=RIGHT)
            starred = kit.px(18) if row.key in self.stars else 0
            if starred:
                painter.drawPixmap(first.left(), first.top() + kit.px(2), kit.pixmap("star", "accent", 14))
            self._title(painter, first.adjusted(starred, 0, -code - kit.px(12), 0), row)
            self._facts(painter, second, row)
        painter.setPen(QPen(QColor(palette.line)))
        painter.drawLine(inner.left(), rect.bottom(), inner.right(), rect.bottom())
        painter.restore()

    def _title(self, painter: QPainter, rect: QRect, row: Row) -> None:
        palette = self.kit.theme.palette
        left, at = rect.left(), 0
        plain = palette.muted if row.never else palette.text
        for start, end in (*row.found, (len(row.title), len(row.title))):
            for text, shown, ink in (
                (row.title[at:start], self.body, plain),
                (row.title[start:end], self.bold, palette.accent),
            ):
                room = QRect(left, rect.top(), rect.right() - left, rect.height())
                left += put(painter, room, text, shown, ink) if text and room.width() > 0 else 0
            at = end

    def _facts(self, painter: QPainter, rect: QRect, row: Row) -> None:
        palette = self.kit.theme.palette
        if row.never is not None:
            drawn = self.kit.px(13)
            mark = QRect(rect.left(), rect.center().y() - drawn // 2, drawn, drawn)
            painter.drawPixmap(mark, self.kit.pixmap("block", "bad", 13))
            text = self.kit.say(row.never[0], **row.never[1])
            put(painter, rect.adjusted(drawn + self.kit.px(6), 0, 0, 0), text, self.small, palette.bad)
            return
        put(painter, rect, facts(self.kit, row), self.small, palette.muted)


def facts(kit: Kit, row: Row) -> str:
    """Who runs it, how, when, and what it is worth."""
    parts = [row.institution, kit.say(f"ui-level-{row.level}"), kit.say(f"ui-mode-{row.mode}")]
    if row.credits is not None:
        parts.append(kit.say("ui-credits", credits=f"{row.credits:g}"))
    if row.starts is None:
        parts.append(kit.say("ui-dates-free"))
    else:
        parts.append(f"{row.starts:%m-%d}…{row.ends or row.starts:%m-%d}")
    return " · ".join(parts)


AWAY = ("title", "institution", "level", "dates", "credits")


def headings(kit: Kit) -> list[str]:
    """What stands above the results where they are taken away."""
    return [kit.say("ui-taken-project"), *(kit.say(f"ui-about-{name}") for name in AWAY)]


def cells(kit: Kit, row: Row) -> tuple[str, ...]:
    """A result as it is taken away."""
    dates = "" if row.starts is None else f"{row.starts:%Y-%m-%d}…{row.ends or row.starts:%Y-%m-%d}"
    level = f"{kit.say(f'ui-level-{row.level}')} · {kit.say(f'ui-mode-{row.mode}')}"
    credits = "" if row.credits is None else f"{row.credits:g}"
    return (row.key, row.title, row.institution, level, dates, credits)


def spoken(kit: Kit, row: Row) -> str:
    """A result as one text."""
    never = f" {kit.say(row.never[0], **row.never[1])}" if row.never else ""
    return f"{row.title} {row.key} {facts(kit, row)}{never}"
