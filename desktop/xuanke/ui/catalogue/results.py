"""The list of results: three lines each, what matched highlighted, what can never be approved in grey."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from xuanke.ui.catalogue.values import Row, Spans
from xuanke.ui.kit import Kit
from xuanke.ui.parts.paged import ROW, AnyIndex
from xuanke.ui.parts.painting import RIGHT, chosen, font, put
from xuanke.ui.theme import TYPE

HEIGHT = 72
STAR = 20
"""How wide the star is with the gap beside it."""


class ResultDelegate(QStyledItemDelegate):
    """Paints one result; `starring` gives the key whose star was clicked."""

    starring = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.starred: Mapping[str, frozenset[date]] = {}
        self.body = font(kit, TYPE["body"])
        self.small = font(kit, TYPE["small"])
        self.small_bold = font(kit, TYPE["small"], bold=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:  # noqa: D102
        kit, palette = self.kit, self.kit.theme.palette
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            chosen(painter, kit, rect)
        row: Row | None = index.data(ROW)
        inner = rect.adjusted(kit.px(16), kit.px(6), -kit.px(14), -kit.px(6))
        first = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 3)
        second, third = (first.translated(0, n * inner.height() // 3) for n in (1, 2))
        if row is None:
            put(painter, first, "…", self.body, palette.muted)
        else:
            code = QFontMetrics(self.small_bold).horizontalAdvance(row.key)
            room = first.adjusted(first.width() - code, 0, 0, 0)
            self._marked(painter, room, row.key, row.found_code, usual=self.small, ink=palette.muted)
            starred = row.key in self.starred
            ink = palette.accent if starred else palette.muted
            put(painter, first, "★" if starred else "☆", self.body, ink)
            aside = kit.px(STAR)
            self._title(painter, first.adjusted(aside, 0, -code - kit.px(12), 0), row)
            self._facts(painter, second.adjusted(aside, 0, 0, 0), row)
            put(painter, third.adjusted(aside, 0, 0, 0), meant(kit, row), self.small, palette.muted)
        painter.setPen(QPen(QColor(palette.line)))
        painter.drawLine(inner.left(), rect.bottom(), inner.right(), rect.bottom())
        painter.restore()

    def editorEvent(  # noqa: D102
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        row: Row | None = index.data(ROW)
        if (
            row is None
            or not isinstance(event, QMouseEvent)
            or event.type() != QEvent.Type.MouseButtonRelease
            or event.button() != Qt.MouseButton.LeftButton
            or not self.star_of(option.rect).contains(event.position().toPoint())
        ):
            return False
        self.starring.emit(row.key)
        return True

    def star_of(self, rect: QRect) -> QRect:
        """Where in a row a click means its star: more than the star itself."""
        return QRect(rect.left(), rect.top(), self.kit.px(16 + STAR), rect.height() // 2)

    def _title(self, painter: QPainter, rect: QRect, row: Row) -> None:
        palette = self.kit.theme.palette
        self._marked(
            painter,
            rect,
            row.title,
            row.found,
            usual=self.body,
            ink=palette.muted if row.never else palette.text,
        )

    def _marked(
        self, painter: QPainter, rect: QRect, text: str, found: Spans, *, usual: QFont, ink: str
    ) -> int:
        """Writes a text with what was found in bold; the room that it took."""
        bold = QFont(usual)
        bold.setBold(True)
        left, at = rect.left(), 0
        for start, end in (*found, (len(text), len(text))):
            for part, shown, colour in (
                (text[at:start], usual, ink),
                (text[start:end], bold, self.kit.theme.palette.accent),
            ):
                room = QRect(left, rect.top(), rect.right() - left, rect.height())
                left += put(painter, room, part, shown, colour) if part and room.width() > 0 else 0
            at = end
        return left - rect.left()

    def _facts(self, painter: QPainter, rect: QRect, row: Row) -> None:
        palette = self.kit.theme.palette
        if row.never is not None:
            self._sign(painter, "block", rect.left(), rect)
            text = self.kit.say(row.never[0], **row.never[1])
            put(painter, rect.adjusted(self.kit.px(19), 0, 0, 0), text, self.small, palette.bad)
            return
        if told := self.clash(row):
            room = put(painter, rect, told, self.small, palette.warn, align=RIGHT) + self.kit.px(19)
            self._sign(painter, "warn", rect.right() - room, rect)
            rect = rect.adjusted(0, 0, -room - self.kit.px(8), 0)
        taken = self._marked(
            painter, rect, row.institution, row.found_institution, usual=self.small, ink=palette.muted
        )
        rest = " · ".join(("", *facts(self.kit, row)[1:]))
        taken += put(painter, rect.adjusted(taken, 0, 0, 0), rest, self.small, palette.muted)
        text, found = row.also
        if text:
            beside = rect.adjusted(taken + self.kit.px(10), 0, 0, 0)
            self._marked(painter, beside, text, found, usual=self.small, ink=palette.muted)

    def _sign(self, painter: QPainter, name: str, left: int, rect: QRect) -> None:
        drawn = self.kit.px(13)
        mark = QRect(left, rect.center().y() - drawn // 2, drawn, drawn)
        painter.drawPixmap(mark, self.kit.pixmap(name, "bad" if name == "block" else name, 13))

    def clash(self, row: Row) -> str:
        """With which starred project it falls together, "" where with none."""
        others = (
            key for key, days in self.starred.items() if key != row.key and not days.isdisjoint(row.days)
        )
        other = next(others, "")
        return self.kit.say("ui-row-clash", project=other) if other else ""


def facts(kit: Kit, row: Row) -> list[str]:
    """Who runs it, how, when, and what it is worth."""
    parts = [row.institution, kit.say(f"ui-level-{row.level}"), kit.say(f"ui-mode-{row.mode}")]
    if row.credits is not None:
        parts.append(kit.say("ui-credits", credits=f"{row.credits:g}"))
    if row.starts is None:
        parts.append(kit.say("ui-dates-free"))
    elif row.ends in (None, row.starts):
        parts.append(f"{row.starts:%m-%d}")
    else:
        parts.append(f"{row.starts:%m-%d}…{row.ends:%m-%d}")
    return parts


def meant(kit: Kit, row: Row) -> str:
    """How many runs there are, where there are several, and whom it is meant for."""
    runs = [kit.say("ui-row-runs", count=row.runs)] if row.runs > 1 else []
    return " · ".join((*runs, kit.say("ui-row-meant", who=" ".join(row.meant) or "any")))


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
    return f"{row.title} {row.key} {' · '.join(facts(kit, row))} {meant(kit, row)}{never}"
