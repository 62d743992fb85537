"""The queue of Review: what there is to decide, one rule after the other, as a list of even rows."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from xuanke.domain.requests import RequestKey, RequestState
from xuanke.ui.kit import Kit
from xuanke.ui.parts.painting import RIGHT, chosen, font, put
from xuanke.ui.parts.rows import RowsView
from xuanke.ui.review.values import Entry, Line, Thing
from xuanke.ui.theme import TYPE, Tone

AnyIndex = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 30
ABOUT_TEACHER, ABOUT_PROJECT = ("ui-thing-teacher", "ui-name-marked"), "ui-thing-project"
"""The labels of things whose requests are all of one teacher, or all for one project."""
STATE_TONES = {
    RequestState.APPROVED: (Tone.GOOD, "check"),
    RequestState.SENT: (Tone.GOOD, "check"),
    RequestState.ACCEPTED: (Tone.GOOD, "check"),
    RequestState.REJECTED: (Tone.BAD, "cross"),
    RequestState.DECLINED: (Tone.BAD, "cross"),
    RequestState.RETURNED: (Tone.WARN, "back"),
    RequestState.CONFLICT: (Tone.WARN, "warn"),
}


class QueueModel(QAbstractListModel):
    """The rows, with what was decided since they were read marked in place."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.rows: Sequence[Line] = ()
        self.states: dict[RequestKey, tuple[RequestState, bool]] = {}

    def show(self, rows: Sequence[Line]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self.rows = rows
        self.states = {}
        self.endResetModel()

    def mark(self, states: Mapping[RequestKey, tuple[RequestState, bool]]) -> None:
        """Marks requests as standing otherwise, in their places."""
        self.states |= states
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def state(self, entry: Entry) -> tuple[RequestState, bool]:
        """Where a request stands now, and whether it is shelved."""
        return self.states.get(entry.key, (entry.state, entry.shelved))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        line = self.rows[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(line)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:  # noqa: D102
        if index.isValid() and self.rows[index.row()].thing is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def spoken(self, line: Line) -> str:
        """The row as one text."""
        if line.entry is not None:
            state, shelved = self.state(line.entry)
            word = self.kit.say("ui-state-shelved" if shelved else f"ui-state-{state.value}")
            return f"{self.name(line.entry)} {line.entry.project} {word}"
        return self.heading(line) if line.thing is None else " ".join(self.about(line.thing))

    def heading(self, line: Line) -> str:
        """The rule's name with how many requests it holds."""
        return self.kit.say("ui-review-heading", rule=self.kit.say(f"ui-rule-{line.rule}"), count=line.count)

    def about(self, thing: Thing) -> tuple[str, str]:
        """What a thing is about, and its fact."""
        label, fact = thing.label, thing.fact
        return self.kit.say(label[0], **label[1]), self.kit.say(fact[0], **fact[1]) if fact[0] else ""

    def name(self, entry: Entry) -> str:
        """The teacher's name, with what tells two of one name apart."""
        return self.kit.say("ui-name-marked", name=entry.name, mark=entry.mark) if entry.mark else entry.name


class QueueDelegate(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, kit: Kit, model: QueueModel) -> None:
        super().__init__()
        self.kit = kit
        self.model = model
        self.body = font(kit, TYPE["body"])
        self.bold = font(kit, TYPE["body"], bold=True)
        self.small = font(kit, TYPE["small"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:  # noqa: D102
        line: Line = index.data(LINE)
        rect: QRect = option.rect
        painter.save()
        if line.thing is None:
            self._heading(painter, rect, line)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                chosen(painter, self.kit, rect)
            if line.entry is None:
                self._thing(painter, rect, line.thing)
            else:
                self._entry(painter, rect, line, line.entry)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        px, palette = self.kit.px, self.kit.theme.palette
        inner = rect.adjusted(px(12), px(6), -px(10), 0)
        put(painter, inner, self.model.heading(line), self.small, palette.muted)
        painter.setPen(QPen(QColor(palette.line)))
        painter.drawLine(inner.left(), rect.bottom(), inner.right(), rect.bottom())

    def _thing(self, painter: QPainter, rect: QRect, thing: Thing) -> None:
        px, palette = self.kit.px, self.kit.theme.palette
        inner = rect.adjusted(px(14), 0, -px(12), 0)
        label, fact = self.model.about(thing)
        room = self._right(painter, inner, fact, palette.muted)
        put(painter, inner.adjusted(0, 0, -room, 0), label, self.bold, palette.text)

    def _entry(self, painter: QPainter, rect: QRect, line: Line, entry: Entry) -> None:
        px, palette = self.kit.px, self.kit.theme.palette
        within = line.thing is not None and len(line.thing.entries) > 1 and bool(line.thing.label[0])
        inner = rect.adjusted(px(28 if within else 14), 0, -px(12), 0)
        room = self._state(painter, inner, entry)
        inner.adjust(0, 0, -room, 0)
        first, second = self.texts(line, entry) if within else (self.model.name(entry), entry.project)
        shown = put(painter, inner, first, self.body, palette.text)
        inner.adjust(shown + px(8), 0, 0, 0)
        put(painter, inner, second, self.small, palette.muted)

    def texts(self, line: Line, entry: Entry) -> tuple[str, str]:
        """Teacher and project of a request within a thing; what that says already is not said again."""
        about = line.thing.label[0] if line.thing else ""
        if about in ABOUT_TEACHER:
            return entry.project, ""
        return self.model.name(entry), "" if about == ABOUT_PROJECT else entry.project

    def _state(self, painter: QPainter, rect: QRect, entry: Entry) -> int:
        state, shelved = self.model.state(entry)
        if shelved:
            tone, drawing, word = Tone.WARN, "pause", "ui-state-shelved"
        elif state in STATE_TONES:
            tone, drawing = STATE_TONES[state]
            word = f"ui-state-{state.value}"
        else:
            return 0
        ink = self.kit.theme.palette.ink(tone)
        room = self._right(painter, rect, self.kit.say(word), ink)
        side = self.kit.px(13)
        left = rect.right() - room - side + self.kit.px(2)
        painter.drawPixmap(
            QRect(left, rect.center().y() - side // 2, side, side),
            self.kit.pixmap(drawing, tone.value, 13),
        )
        return room + side + self.kit.px(4)

    def _right(self, painter: QPainter, rect: QRect, text: str, colour: str) -> int:
        if not text:
            return 0
        return put(painter, rect, text, self.small, colour, align=RIGHT) + self.kit.px(8)


class QueueView(RowsView):
    """The list; digits pass through to the page."""

    def __init__(self, kit: Kit) -> None:
        self.rows = QueueModel(kit)
        self.painter = QueueDelegate(kit, self.rows)
        self.scrolled: dict[RequestKey, int] = {}
        super().__init__(kit, self.rows, self.painter, height=ROW_HEIGHT, name=kit.say("ui-review-queue"))

    @property
    def line(self) -> Line | None:
        """The chosen row."""
        index = self.currentIndex()
        return index.data(LINE) if index.isValid() else None

    @property
    def key(self) -> RequestKey | None:
        """The chosen request; of a thing its first."""
        line = self.line
        if line is None or line.thing is None:
            return None
        return (line.entry or line.thing.entries[0]).key

    def choose(self, row: int) -> None:
        """Chooses a row that can be chosen, at or after `row`, else before it."""
        rows = self.rows.rows
        after = (n for n in range(max(row, 0), len(rows)) if rows[n].thing)
        before = (n for n in range(min(row, len(rows)) - 1, -1, -1) if rows[n].thing)
        found = next(after, next(before, None))
        if found is not None:
            self.setCurrentIndex(self.rows.index(found))

    def show_rows(self, rows: Sequence[Line]) -> None:
        """Shows other rows; the place stays where it was, as far as it is still there."""
        held = self.line.entry.key if self.line and self.line.entry else None
        self.rows.show(rows)
        self.scrolled = {}
        self.choose((self.row_of(held) if held else None) or 0)

    def open_keys(self) -> tuple[RequestKey, ...]:
        """The requests that a digit decides: the chosen one, or the open ones of the chosen thing."""
        line = self.line
        if line is None or line.thing is None:
            return ()
        if line.entry is not None:
            return (line.entry.key,)
        return tuple(entry.key for entry in line.thing.entries if self.rows.state(entry)[0].is_open)

    def remember(self, keys: Iterable[RequestKey]) -> None:
        """Remembers how far the list is scrolled now, for when these requests come back."""
        self.scrolled |= dict.fromkeys(keys, self.verticalScrollBar().value())

    def go_back(self, keys: Collection[RequestKey]) -> bool:
        """Goes to the first of these requests, scrolled as when it was left; False where none is here."""
        rows = enumerate(self.rows.rows)
        found = next(((n, line.entry.key) for n, line in rows if line.entry and line.entry.key in keys), None)
        if found is None:
            return False
        row, key = found
        self.choose(row)
        if key in self.scrolled:
            self.verticalScrollBar().setValue(self.scrolled[key])
        return True

    def row_of(self, key: RequestKey) -> int | None:
        """The row of a request."""
        return next(
            (n for n, line in enumerate(self.rows.rows) if line.entry and line.entry.key == key), None
        )

    def step_thing(self, direction: int) -> None:
        """Goes to the first row of the next thing, or of the one before."""
        starts = [
            n
            for n, line in enumerate(self.rows.rows)
            if line.thing and (n == 0 or self.rows.rows[n - 1].thing is not line.thing)
        ]
        here = self.currentIndex().row()
        onward = [n for n in starts if (n > here if direction > 0 else n < here)]
        if onward:
            self.choose(onward[0] if direction > 0 else onward[-1])
