"""目录: a search box, facets, results of any number, and the chosen project."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from xuanke.ui.catalogue import work
from xuanke.ui.catalogue.compare import compare
from xuanke.ui.catalogue.dates import show_dates
from xuanke.ui.catalogue.edition import EditionLine
from xuanke.ui.catalogue.facets import Facets
from xuanke.ui.catalogue.mine import Mine
from xuanke.ui.catalogue.project import ProjectPane
from xuanke.ui.catalogue.results import HEIGHT, ResultDelegate, cells, headings, spoken
from xuanke.ui.catalogue.starred import StarredBar
from xuanke.ui.catalogue.values import PAGE, Counted, Edition, Found, Opened, Row, Shelf, Wish
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, frame, label, row
from xuanke.ui.parts.paged import ROW, PagedModel
from xuanke.ui.parts.rows import RowsView
from xuanke.ui.parts.search import SearchBox
from xuanke.ui.slip.dialog import make_slip
from xuanke.ui.takeaway.dialog import on_ctrl_p, take_away
from xuanke.ui.takeaway.values import MOST

ORDERS = ("", "starts", "-credits", "code")
SETTLE = 60  # milliseconds after the last move before a project is read


class CataloguePage(QWidget):
    """The catalogue; it asks the reading thread alone, so it opens at the teacher's door too."""

    go_to = Signal(str)
    chosen_settings = Signal(dict)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.wish = Wish()
        self.is_warm = False
        self.setObjectName("page")
        self.search = SearchBox(kit, kit.say("ui-search"))
        self.search.typed.connect(lambda words: self.look(replace(self.wish, words=words.strip())))
        self.total = label("", "muted")
        self.facets = Facets(kit)
        self.facets.chosen.connect(lambda chosen: self.look(replace(self.wish, chosen=chosen)))
        self.mine = Mine(kit)
        self.mine.chosen.connect(self.chosen_settings)
        self.mine.changed.connect(self._narrow)
        self.mine.changed.connect(self._ask_shelf)
        self.edition = EditionLine(kit)
        self.edition.changed.connect(self._narrow)
        self.edition.sync.connect(lambda: self.go_to.emit("sync"))
        self.starred = StarredBar(kit)
        self.starred.compare.connect(self.compare)
        self.starred.dates.connect(self.show_dates)
        self.starred.slip.connect(lambda: make_slip(kit, kit.settings.stars, self.window()))
        self.order = QComboBox()
        self.order.setAccessibleName(kit.say("ui-sort"))
        for name in ORDERS:
            self.order.addItem(kit.say(f"ui-sort-{name or 'best'}"), name)
        self.order.currentIndexChanged.connect(
            lambda _: self.look(replace(self.wish, sort=self.order.currentData()))
        )
        self.rows = PagedModel(PAGE, self._ask_page, self._spoken)
        self.painter = ResultDelegate(kit)
        self.painter.starring.connect(self._star)
        self.settle = QTimer(self)
        self.settle.setSingleShot(True)
        self.settle.setInterval(SETTLE)
        self.settle.timeout.connect(self._read_chosen)
        self.list = RowsView(kit, self.rows, self.painter, height=HEIGHT, name=kit.say("ui-results"))
        self.list.selectionModel().currentChanged.connect(lambda *_: self.settle.start())
        self.pane = ProjectPane(kit)
        self.pane.wanted.connect(self._read)
        self.pane.starred.connect(self._star)
        self._lay_out()
        for keys, act in (
            ("Ctrl+F", self.search.setFocus),
            ("C", self.pane.copy),
            ("S", self._star_chosen),
            ("W", self.pane.copy_text),
            ("B", self.starred.side_by_side.click),
            ("D", self.starred.calendar.click),
        ):
            self._key(keys, self, act)
        for keys in ("Down", "Return", "Enter"):
            self._key(keys, self.search, self.list.setFocus)
        on_ctrl_p(self, self.take_away)
        self.setFocusProxy(self.search)

    def _spoken(self, found: Row) -> str:
        starred = self.kit.say("ui-row-starred") if found.key in self.painter.starred else ""
        return " ".join(filter(None, (spoken(self.kit, found), starred, self.painter.clash(found))))

    @staticmethod
    def _key(keys: str, where: QWidget, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), where)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        kit = self.kit
        clear = button(kit.say("ui-facets-clear"), self.facets.clear, "link")
        order = (row(12, self.order, 8, spacing=0),) if kit.theme.is_large else ()
        left = frame("pane", column(self.mine, *order, self.facets, clear, spacing=0))
        left.setFixedWidth(kit.px(196))
        right = frame("pane", column(self.pane, spacing=0))
        right.setFixedWidth(kit.px(340))
        self.left, self.right = left, right
        self.narrow = button(kit.say("ui-narrow"), self._turn, "step")
        self.narrow.setCheckable(True)
        self.narrow.setVisible(kit.theme.is_large)
        left.setVisible(not kit.theme.is_large)
        self.empty = label("", "muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bring = button(kit.say("ui-bring"), lambda: self.go_to.emit("bring"), "primary")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        nothing = column(None, self.empty, row(None, self.bring, None), None, margins=kit.px(30))
        self.stack.addWidget(boxed(nothing))
        head = row(self.narrow, self.search, self.total, spacing=kit.px(10))
        if not kit.theme.is_large:
            head.addWidget(self.order)
        head.setStretch(1, 1)
        head.setContentsMargins(kit.px(10), kit.px(10), kit.px(12), kit.px(6))
        inside = column(head, self.stack, self.starred, self.edition, spacing=0)
        inside.setStretch(1, 1)
        panes = row(left, frame("pane", inside), right, spacing=kit.px(8), margins=kit.px(8))
        panes.setStretch(1, 1)
        self.setLayout(panes)

    def refresh(self) -> None:
        """Looks again."""
        self._narrow()
        ask = self.kit.reads.ask
        ask(self, work.choices, then=self.mine.show_choices, topic="choices")
        ask(self, work.edition, then=self.show_edition, topic="edition")
        self._ask_shelf()

    def _ask_shelf(self) -> None:
        stars = self.kit.settings.stars
        self.kit.reads.ask(self, work.shelf, stars, then=self.show_shelf, topic="shelf")

    def show_edition(self, edition: Edition | None) -> None:
        """Shows which catalogue is held; what a newer one touched is asked for anew."""
        before = self.edition.since
        self.edition.show_edition(edition)
        if self.edition.since != before:
            self._narrow()

    def show_shelf(self, shelf: Shelf) -> None:
        """Shows what is starred, and which results fall together with it."""
        self.starred.show_shelf(shelf)
        self.painter.starred = {project.key: frozenset(project.days()) for project in shelf.projects}
        self.list.viewport().update()

    def compare(self) -> None:
        """Shows the starred projects side by side."""
        compare(self.kit, self.starred.shelf, self.window())

    def show_dates(self) -> None:
        """Shows the starred projects on a calendar."""
        show_dates(self.kit, self.starred.shelf, self.window())

    def _narrow(self) -> None:
        """Looks for what suits, or what is starred, as is ticked."""
        settings, mine = self.kit.settings, self.mine
        suits = mine.suits.isChecked()
        stars = settings.stars if mine.starred.isChecked() else None
        self.look(
            replace(
                self.wish,
                phase=settings.phase if suits else "",
                subject=settings.subject if suits else "",
                stars=stars,
                since=self.edition.since,
            )
        )

    def _turn(self) -> None:
        """At a large text size the facets take the project's place."""
        self._show_panes(left=self.narrow.isChecked(), right=not self.narrow.isChecked())

    def _show_panes(self, *, left: bool, right: bool) -> None:
        """Hides before it shows: with both at once a window at a large text size would have to grow."""
        panes = ((self.left, left), (self.right, right))
        for pane, visible in sorted(panes, key=lambda pair: pair[1]):
            pane.setVisible(visible)

    def look(self, wish: Wish) -> None:
        """Looks for something; an answer to an earlier wish is dropped."""
        self.wish = wish
        ask = self.kit.reads.ask
        ask(self, work.search, wish, 0, then=self.show_found, topic="search")
        ask(self, work.count, wish, then=self.show_counted, topic="count")

    def _ask_page(self, offset: int) -> None:
        self.kit.reads.ask(self, work.search, self.wish, offset, then=self._show_page)

    def _show_page(self, found: Found) -> None:
        if found.wish == self.wish:
            self.rows.put(found.offset, found.rows)

    def show_found(self, found: Found) -> None:
        """Shows the first page of what was found."""
        if found.wish != self.wish:
            return
        self.rows.start(found.rows, found.total)
        more = "ui-found-more" if found.capped else "ui-found"
        self.total.setText(self.kit.say(more, count=found.total))
        self._show_empty(found)
        if found.rows:
            self.list.setCurrentIndex(self.rows.index(0))
        else:
            self.pane.show_project(None)

    def _show_empty(self, found: Found) -> None:
        self.stack.setCurrentIndex(0 if found.rows else 1)
        whole = found.wish == Wish(sort=found.wish.sort)
        self.empty.setText(self.kit.say("ui-catalogue-empty" if whole else "ui-search-nothing"))
        self.bring.setVisible(whole)
        some = bool(found.rows) or not whole
        turned = self.kit.theme.is_large
        narrowed = turned and self.narrow.isChecked()
        self._show_panes(left=some and (not turned or narrowed), right=some and not narrowed)

    def show_counted(self, counted: Counted) -> None:
        """Shows the exact total and the facets."""
        if counted.wish == self.wish:
            self.rows.grow(counted.total)
            self.total.setText(self.kit.say("ui-found", count=counted.total))
            self.facets.show_facets(counted.facets)
            self._warm_up()

    def _warm_up(self) -> None:
        """Once, after the first page is shown."""
        if not self.is_warm:
            self.is_warm = True
            self.kit.reads.ask(self, work.warm_up, then=lambda _: None)

    def take_away(self) -> None:
        """Takes what was found away, all of it."""
        self.kit.reads.ask(self, work.search, self.wish, 0, MOST, then=self._take_away, topic="away")

    def _take_away(self, found: Found) -> None:
        kit = self.kit
        rows = [cells(kit, each) for each in found.rows]
        total = max(found.total, self.rows.total)
        take_away(kit, kit.say("ui-place-catalogue"), headings(kit), rows, self.window(), total=total)

    def _read_chosen(self) -> None:
        row: Row | None = self.list.currentIndex().data(ROW)
        if row is not None:
            self._read(row.key)

    def _read(self, key: str) -> None:
        self.kit.reads.ask(self, work.project, key, then=self.show_project, topic="project")

    def show_project(self, opened: Opened | None) -> None:
        """Shows a project."""
        stars = self.kit.settings.stars
        self.pane.show_project(opened, starred=opened is not None and opened.project.key in stars)

    def _star(self, key: str) -> None:
        stars = self.kit.settings.stars
        kept = tuple(s for s in stars if s != key) if key in stars else (*stars, key)
        self.chosen_settings.emit({"stars": kept})
        self.mine.show_stars()
        self._ask_shelf()
        if self.mine.starred.isChecked():
            self._narrow()
        self.show_project(self.pane.opened)

    def _star_chosen(self) -> None:
        if self.pane.opened is not None:
            self._star(self.pane.opened.project.key)
