"""Starred projects side by side: a fact a line; where they differ, the line has a sign and bold letters."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QCheckBox, QDialog, QHeaderView, QWidget

from xuanke.domain.catalogue import Project
from xuanke.ui.catalogue.facts import facts, spans
from xuanke.ui.catalogue.state import clashes
from xuanke.ui.catalogue.values import Shelf
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, fit, label, row, scrolled
from xuanke.ui.parts.painting import font
from xuanke.ui.parts.table import AnyIndex, Cells, TableModel, table_view
from xuanke.ui.takeaway.dialog import on_ctrl_p, take_away
from xuanke.ui.theme import TYPE

MOST = 4
PADDING = 24
ENDLESS = 10_000
WRAPPED = Qt.TextFlag.TextWordWrap.value
DIFFERS = "≠"


class Facts(TableModel):
    """Facts down, projects across; the first column names the fact."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if role != Qt.ItemDataRole.FontRole:
            return super().data(index, role)
        line = self.row(index.row())
        if line is None or not line[0].startswith(DIFFERS):
            return None
        bold = QFont()
        bold.setBold(True)
        return bold


class Compare(QDialog):
    """Two to four projects; where more are starred, a person ticks which."""

    def __init__(self, kit: Kit, shelf: Shelf, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.shelf = shelf
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(kit.say("ui-compare"))
        fit(kit, self, 1040, 600)
        self.boxes = [self._box(project) for project in shelf.projects]
        self.facts = Facts(())
        self.table = table_view(kit, self.facts, (), kit.say("ui-compare"))
        self.table.setWordWrap(True)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads = self.table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap))
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.settle = QTimer(self)
        self.settle.setSingleShot(True)
        self.settle.timeout.connect(self._fit_rows)
        heads.sectionResized.connect(lambda *_: self.settle.start(0))
        choice = scrolled(boxed(column(*self.boxes, None, spacing=kit.px(4))))
        choice.setFixedWidth(kit.px(220))
        choice.setVisible(len(self.boxes) > 2)
        hint = label(kit.say("ui-compare-hint", most=MOST), "muted", wrap=True)
        beside = row(choice, self.table, spacing=kit.px(10))
        beside.setStretch(1, 1)
        close = button(kit.say("ui-close"), self.accept, "primary")
        box = column(hint, beside, row(None, close), spacing=kit.px(10), margins=kit.px(14))
        box.setStretch(1, 1)
        self.setLayout(box)
        on_ctrl_p(self, self.take_away)
        for made in self.boxes[:MOST]:
            made.setChecked(True)
        self.draw()
        self.table.setFocus()

    def _fit_rows(self) -> None:
        """Gives each line the height of its longest text; Qt's own reckoning forgets the cells' padding."""
        metrics = QFontMetrics(font(self.kit, TYPE["body"], bold=True))
        widths = [self.table.columnWidth(n) - self.kit.px(PADDING) for n in range(len(self.facts.headings))]

        def height(cells: Sequence[str]) -> int:
            pairs = zip(cells, widths, strict=True)
            return max(metrics.boundingRect(0, 0, w, ENDLESS, WRAPPED, text).height() for text, w in pairs)

        air = self.kit.px(12)
        self.table.horizontalHeader().setFixedHeight(height(self.facts.headings) + air)
        for number, cells in enumerate(self.facts.pages[0]):
            self.table.setRowHeight(number, height(cells) + air)

    def _box(self, project: Project) -> QCheckBox:
        made = QCheckBox(f"{project.title}\n{project.key}")
        made.setAccessibleName(f"{project.title} {project.key}")
        made.setToolTip(project.title)
        made.toggled.connect(lambda _: self.draw())
        return made

    @property
    def chosen(self) -> list[Project]:
        """What is ticked."""
        pairs = zip(self.shelf.projects, self.boxes, strict=True)
        return [project for project, made in pairs if made.isChecked()]

    def draw(self) -> None:
        """Shows what is ticked; with four ticked, no more can be."""
        chosen = self.chosen
        for made in self.boxes:
            made.setEnabled(made.isChecked() or len(chosen) < MOST)
        headings = ("", *(f"{project.key}\n{project.title}" for project in chosen))
        self.facts.start(lines(self.kit, chosen, self.shelf), headings=headings)
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(0, self.kit.px(112))
        self.settle.start(0)

    def take_away(self) -> None:
        """Takes the comparison away."""
        kit, shown = self.kit, [project.title for project in self.chosen]
        take_away(kit, kit.say("ui-compare"), ["", *shown], self.facts.pages[0], self)


def lines(kit: Kit, projects: Sequence[Project], shelf: Shelf) -> list[Cells]:
    """Each fact that any of them has: its name, marked where they differ, and what each says."""
    if not projects:
        return []
    known = [dict(facts(kit, project)) for project in projects]
    names = dict.fromkeys(name for each in known for name in each)
    told = {name: tuple(each.get(name, "") for each in known) for name in names}
    verdicts = (shelf.never.get(project.key) for project in projects)
    never = tuple(kit.say(said[0], **said[1]) if said else "" for said in verdicts)
    told = {kit.say("ui-compare-never"): never, kit.say("ui-compare-clash"): _clashes(kit, projects)} | told
    return [
        (f"{DIFFERS} {name}" if len(set(texts)) > 1 else name, *(text or "—" for text in texts))
        for name, texts in told.items()
        if any(texts)
    ]


def _clashes(kit: Kit, projects: Sequence[Project]) -> tuple[str, ...]:
    """For each project, on which days it meets with which of the others."""
    told: list[list[str]] = [[] for _ in projects]
    for clash in clashes(projects):
        days = kit.say("list-join").join(spans(clash.days))
        for one, other in ((clash.first, clash.second), (clash.second, clash.first)):
            told[one - 1].append(kit.say("ui-compare-with", project=projects[other - 1].key, days=days))
    return tuple("\n".join(each) for each in told)


def compare(kit: Kit, shelf: Shelf, parent: QWidget) -> Compare:
    """Opens the comparison; the dialog."""
    made = Compare(kit, shelf, parent)
    made.open()
    return made
