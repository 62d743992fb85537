"""The help window: a search box, the pages that hold the words, and the chosen page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QListWidget, QTextBrowser, QWidget

from xuanke.resources import resource
from xuanke.ui.help.keys import KEYS
from xuanke.ui.help.problem import ProblemReport
from xuanke.ui.help.state import found, read_pages
from xuanke.ui.help.values import Page
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, fit, row
from xuanke.ui.parts.search import SearchBox


class Help(QDialog):
    """Stays open beside the window, so that one can read and do; Escape closes it."""

    def __init__(self, kit: Kit, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.kit = kit
        say = kit.say
        keys = [(say("ui-help-keys"), say("ui-help-what"))]
        keys += [(pressed, say(f"ui-key-{what}")) for pressed, what in KEYS]
        folder = resource("help", "zh_CN" if kit.words.language == "zh" else "en")
        self.pages = read_pages(folder, say, keys)
        self.shown: tuple[Page, ...] = ()
        self.setWindowTitle(say("ui-help-window"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(kit, self, 1100, 640)
        self._build()
        self.text.setSearchPaths([str(folder)])
        self.look("")
        self.show_page(place)
        self.box.setFocus()

    def _build(self) -> None:
        kit, say = self.kit, self.kit.say
        self.box = SearchBox(kit, say("ui-help-search"))
        self.box.typed.connect(self.look)
        self.list = QListWidget()
        self.list.setAccessibleName(say("ui-help-pages"))
        self.list.setFixedWidth(kit.px(230))
        self.list.setWordWrap(True)
        self.list.setSpacing(kit.px(3))
        self.list.currentRowChanged.connect(self._chosen)
        self.text = QTextBrowser()
        self.text.setAccessibleName(say("ui-help-page"))
        self.text.document().setDocumentMargin(kit.px(14))
        problem = button(say("ui-problem"), self.report_problem)
        close = button(say("ui-close"), self.close, "primary")
        beside = row(column(self.box, self.list), self.text, spacing=kit.px(12))
        beside.setStretch(1, 1)
        self.setLayout(column(beside, row(problem, None, close), spacing=kit.px(12), margins=kit.px(16)))

    def look(self, words: str) -> None:
        """Lists the pages that hold the words, and shows the first."""
        self.shown = found(self.pages, words)
        self.list.clear()
        self.list.addItems([page.title for page in self.shown])
        self.list.setCurrentRow(0)
        if words.strip() and self.shown:
            self.text.find(words.split(maxsplit=1)[0])

    def show_page(self, name: str) -> None:
        """Shows a page by its name; the first where there is none of that name."""
        names = [page.name for page in self.shown]
        self.list.setCurrentRow(names.index(name) if name in names else 0)

    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self.shown):
            self.text.setMarkdown(self.shown[place].text)
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        else:
            self.text.setPlainText(self.kit.say("ui-help-nothing"))

    def report_problem(self) -> None:
        """Shows what a report of a problem would hold."""
        ProblemReport(self.kit, self).open()


def open_help(kit: Kit, place: str, parent: QWidget) -> Help:
    """Opens the help at the page of a place, a day or `keys`."""
    made = Help(kit, place, parent)
    made.show()
    return made
