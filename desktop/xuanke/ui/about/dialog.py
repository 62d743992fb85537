"""What the program is: its name, its version, and the licence of everything that travels with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

import xuanke
from xuanke.resources import resource
from xuanke.ui.about.state import Library, libraries
from xuanke.ui.kit import Kit
from xuanke.ui.look import program_icon
from xuanke.ui.parts.basic import button, column, fit, label, row
from xuanke.ui.parts.table import TableModel, table_view

WIDTHS = (170, 90, 0)


class About(QDialog):
    """A table of libraries; below it the text of the chosen one's licence. Escape closes it."""

    def __init__(self, kit: Kit, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.kit = kit
        say = kit.say
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("ui-about"))
        fit(kit, self, 760, 600)
        self.libraries = libraries(resource("licences"))
        self.rows = TableModel([say(f"ui-library-{name}") for name in ("name", "version", "terms")])
        self.table = table_view(kit, self.rows, WIDTHS, say("ui-about-libraries"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("ui-about-licence"))
        close = button(say("ui-close"), self.accept, "primary")
        box = column(
            self._head(),
            label(say("ui-about-libraries"), "strong"),
            self.table,
            self.text,
            row(None, close),
            spacing=kit.px(10),
            margins=kit.px(16),
        )
        box.setStretch(2, 1)
        box.setStretch(3, 1)
        self.setLayout(box)
        self.rows.start([(each.name, each.version, each.terms) for each in self.libraries])
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _: self._show(self.libraries[now.row()])
        )
        self.table.setCurrentIndex(self.rows.index(0, 0))
        self.table.setFocus()

    def _head(self) -> QWidget:
        kit, say = self.kit, self.kit.say
        mark = label()
        mark.setPixmap(program_icon().pixmap(kit.px(48), kit.px(48)))
        told = column(
            label(say("ui-name"), "heading"),
            label(say("ui-about-version", version=xuanke.__version__), "muted"),
            label(say("ui-about-program"), wrap=True),
            spacing=kit.px(4),
        )
        line = row(mark, told, spacing=kit.px(14))
        line.setStretch(1, 1)
        made = QWidget()
        made.setLayout(line)
        return made

    def _show(self, library: Library) -> None:
        texts = (path.read_text("utf-8") for path in library.texts)
        self.text.setPlainText("\n\n".join(texts) or self.kit.say("ui-about-no-text", terms=library.terms))


def open_about(kit: Kit, parent: QWidget) -> About:
    """Opens the dialog; the dialog."""
    made = About(kit, parent)
    made.open()
    return made
