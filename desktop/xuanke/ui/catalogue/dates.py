"""The dates of the starred projects on a calendar, with the term's days off and what falls together."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QGridLayout, QListWidget, QWidget

from xuanke.ui.catalogue.facts import spans, when
from xuanke.ui.catalogue.state import clashes, present_months
from xuanke.ui.catalogue.values import DayCell, Month, Shelf
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, chip, column, fit, label, row, scrolled
from xuanke.ui.parts.painted import Painted
from xuanke.ui.parts.painting import font
from xuanke.ui.takeaway.dialog import on_ctrl_p, take_away
from xuanke.ui.theme import TYPE, Tone

WIDE, HIGH, HEAD = 42, 40, 20
CENTRE = Qt.AlignmentFlag.AlignCenter


class MonthPicture(Painted):
    """A month: numbers stand for projects; two on one day have a border and a sign."""

    def __init__(self, kit: Kit, month: Month) -> None:
        super().__init__(kit)
        self.month = month
        self.chosen = 0
        self.small = font(kit, TYPE["small"])
        self.bold = font(kit, TYPE["small"], bold=True)
        self.week = [kit.say(f"ui-weekday-{n}") for n in range(1, 8)]
        self.signs = {True: kit.say("ui-day-off"), False: kit.say("ui-day-school")}
        self.setFixedSize(QSize(kit.px(WIDE) * 7 + 1, kit.px(HEAD) + kit.px(HIGH) * len(month.weeks) + 1))
        self.setAccessibleName(self.spoken())

    def spoken(self) -> str:
        """The month in words: each day on which something is, with the numbers of the projects."""
        days = [cell for week in self.month.weeks for cell in week if cell is not None and cell.marks]
        told = (
            self.kit.say("ui-dates-day", day=f"{cell.day:%m-%d}", projects=list(map(str, cell.marks)))
            for cell in days
        )
        return self.kit.say("list-join").join(told)

    def choose(self, number: int) -> None:
        """Has one project's days stand out."""
        self.chosen = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        kit = self.kit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small)
        painter.setPen(QColor(kit.theme.palette.muted))
        for place, name in enumerate(self.week):
            painter.drawText(QRect(kit.px(WIDE) * place, 0, kit.px(WIDE), kit.px(HEAD)), CENTRE, name)
        for line, week in enumerate(self.month.weeks):
            for place, cell in enumerate(week):
                if cell is not None:
                    top = kit.px(HEAD) + kit.px(HIGH) * line
                    self._day(painter, QRect(kit.px(WIDE) * place, top, kit.px(WIDE), kit.px(HIGH)), cell)
        painter.end()

    def _day(self, painter: QPainter, rect: QRect, cell: DayCell) -> None:
        palette, px = self.kit.theme.palette, self.kit.px
        box = rect.adjusted(1, 1, -1, -1)
        clash, stands = len(cell.marks) > 1, self.chosen in cell.marks
        wash = palette.bad_wash if clash else palette.accent_wash if cell.marks else palette.surface
        painter.setBrush(QColor(palette.ground if cell.is_off and not cell.marks else wash))
        edge = palette.accent if stands else palette.bad if clash else palette.line
        painter.setPen(QPen(QColor(edge), px(2) if stands else 1))
        painter.drawRoundedRect(box, px(3), px(3))
        painter.setFont(self.small)
        painter.setPen(QColor(palette.muted))
        inner = box.adjusted(px(4), px(2), -px(4), -px(2))
        upper = Qt.AlignmentFlag.AlignTop
        painter.drawText(inner, upper | Qt.AlignmentFlag.AlignLeft, str(cell.day.day))
        if cell.is_moved:
            painter.drawText(inner, upper | Qt.AlignmentFlag.AlignRight, self.signs[cell.is_off])
        if cell.marks:
            painter.setFont(self.bold)
            painter.setPen(QColor(palette.bad if clash else palette.accent))
            text = " ".join(map(str, cell.marks[:3])) + ("…" if len(cell.marks) > 3 else "")
            painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | CENTRE, f"{text} !" if clash else text)


class Dates(QDialog):
    """The list of projects with their numbers, and a picture a month."""

    def __init__(self, kit: Kit, shelf: Shelf, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.shelf = shelf
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(kit.say("ui-dates"))
        fit(kit, self, 1060, 620)
        self.clashes = clashes(shelf.projects)
        self.list = QListWidget()
        self.list.setAccessibleName(kit.say("ui-starred-list"))
        self.list.setWordWrap(True)
        self.list.setSpacing(kit.px(2))
        self.list.setFixedWidth(kit.px(300))
        self.list.addItems([self._told(n) for n in range(1, len(shelf.projects) + 1)])
        self.months = [MonthPicture(kit, month) for month in present_months(shelf.projects, shelf.calendar)]
        self.list.currentRowChanged.connect(self._choose)
        inner = row(self.list, scrolled(self._grid()), spacing=kit.px(12))
        inner.setStretch(1, 1)
        close = button(kit.say("ui-close"), self.accept, "primary")
        box = column(self._legend(), inner, row(None, close), spacing=kit.px(10), margins=kit.px(14))
        box.setStretch(1, 1)
        self.setLayout(box)
        on_ctrl_p(self, self.take_away)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _legend(self) -> QWidget:
        say = self.kit.say
        words = "ui-dates-clashes" if self.clashes else "ui-dates-no-clash"
        told = label(say(words, count=len(self.clashes)), tone=Tone.BAD if self.clashes else Tone.GOOD)
        signs = (chip(say("ui-dates-one"), Tone.ACCENT), chip(say("ui-dates-two"), Tone.BAD))
        off = chip(say("ui-dates-off", off=say("ui-day-off"), school=say("ui-day-school")))
        return boxed(row(told, None, *signs, off, spacing=self.kit.px(8)))

    def _grid(self) -> QWidget:
        kit = self.kit
        grid = QGridLayout()
        grid.setHorizontalSpacing(kit.px(20))
        grid.setVerticalSpacing(kit.px(12))
        across = 1 if kit.theme.is_large else 2
        for place, picture in enumerate(self.months):
            name = label(f"{picture.month.first:%Y-%m}", "strong")
            grid.addLayout(column(name, picture, None, spacing=kit.px(4)), place // across, place % across)
        if not self.months:
            grid.addWidget(label(kit.say("ui-dates-none"), "muted", wrap=True), 0, 0)
        grid.setColumnStretch(across, 1)
        grid.setRowStretch(len(self.months) // across + 1, 1)
        return boxed(grid)

    def _told(self, number: int) -> str:
        """A project with its number, its dates, and what it falls together with."""
        kit, project = self.kit, self.shelf.projects[number - 1]
        lines = [f"{number}  {project.title}", f"{project.key} · {when(kit, project)}"]
        for clash in self.clashes:
            if number in (clash.first, clash.second):
                other = clash.second if number == clash.first else clash.first
                days = kit.say("list-join").join(spans(clash.days))
                lines.append(kit.say("ui-dates-with", other=str(other), days=days))
        return "\n".join(lines)

    def _choose(self, place: int) -> None:
        for picture in self.months:
            picture.choose(place + 1)

    def take_away(self) -> None:
        """Takes the dates away: a line a day."""
        kit, projects = self.kit, self.shelf.projects
        rows = [
            (f"{cell.day}", kit.say(f"ui-weekday-{cell.day.isoweekday()}"), p.title, p.key)
            for picture in self.months
            for week in picture.month.weeks
            for cell in week
            if cell is not None
            for p in (projects[number - 1] for number in cell.marks)
        ]
        names = ("ui-taken-day", "ui-taken-weekday", "ui-about-title", "ui-taken-project")
        take_away(kit, kit.say("ui-dates"), [kit.say(name) for name in names], rows, self)


def show_dates(kit: Kit, shelf: Shelf, parent: QWidget) -> Dates:
    """Opens the calendar; the dialog."""
    made = Dates(kit, shelf, parent)
    made.open()
    return made
