"""Ctrl+P on a list shows what would leave, and takes it away in the way that is chosen; F11 projects it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFileDialog, QWidget

from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, fit, label, row
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.takeaway import work
from xuanke.ui.takeaway.picture import as_png, draw_picture
from xuanke.ui.takeaway.projector import Projector
from xuanke.ui.takeaway.state import as_text, holds_numbers, shares, without_numbers
from xuanke.ui.takeaway.values import Away
from xuanke.ui.theme import Tone

LARGE = "large"
"""Says of a window that the list on its way is to be projected, not taken along."""
FORBIDDEN = str.maketrans(dict.fromkeys('/\\:*?"<>|', " "))


def take_away(
    kit: Kit,
    title: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    parent: QWidget | None = None,
    *,
    total: int = 0,
    drawing: QImage | None = None,
) -> "TakeAway | None":
    """Opens the dialog over the list as it is filtered, or projects it where F11 was pressed; the dialog.

    The title says where `total` is more. A list that has a `drawing` of its own leaves as that picture.
    Of an empty one the banner says that there is nothing to take away.
    """
    over = parent or QApplication.activeWindow()
    is_large = over is not None and bool(over.property(LARGE))
    if over is not None:
        over.setProperty(LARGE, False)
    if not rows:
        kit.office.told.emit(kit.say("ui-takeaway-nothing"))
        return None
    if total > len(rows):
        title = f"{title} · {kit.say('ui-takeaway-more', shown=len(rows), total=total)}"
    away = Away(title, tuple(headings), tuple(map(tuple, rows)))
    made = TakeAway(kit, away, over, drawing)
    if is_large:
        made.show_large()
    else:
        made.open()
    return made


def on_ctrl_p(page: QWidget, act: Callable[[], object]) -> QShortcut:
    """Has Ctrl+P take along what `act` takes, and F11 project it, while the page shows; Ctrl+P's shortcut."""

    def on(keys: QKeySequence, large: bool) -> QShortcut:
        def take() -> None:
            page.window().setProperty(LARGE, large)
            act()

        made = QShortcut(keys, page)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(take)
        return made

    on(QKeySequence("F11"), large=True)
    return on(QKeySequence(QKeySequence.StandardKey.Print), large=False)


def way_out(page: QWidget) -> QShortcut | None:
    """The Ctrl+P of the list that the page shows, None where it shows none."""
    keys = QKeySequence(QKeySequence.StandardKey.Print)
    made = (each for each in page.findChildren(QShortcut) if each.key() == keys)
    return next((each for each in made if isinstance(on := each.parent(), QWidget) and on.isVisible()), None)


class TakeAway(QDialog):
    """A preview and the ways out; numbers of people stay unless they are asked for."""

    def __init__(self, kit: Kit, whole: Away, parent: QWidget | None, drawing: QImage | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.whole = whole
        self.drawing = drawing
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(kit.say("ui-takeaway"))
        fit(kit, self, 820, 520)
        self.numbers = QCheckBox(kit.say("ui-takeaway-numbers"))
        self.numbers.setVisible(holds_numbers(whole))
        self.numbers.toggled.connect(self._show)
        self.rows = TableModel(())
        self.table = table_view(kit, self.rows, (), kit.say("ui-takeaway-preview"))
        self.said = label("", wrap=True)
        self.ways = [button(kit.say(f"ui-takeaway-{name}"), act) for name, act in self._acts()]
        for made, (name, _) in zip(self.ways, self._acts(), strict=True):
            made.setObjectName(name)
        self.ways[0].setProperty("role", "primary")
        self.project = button(kit.say("ui-takeaway-project"), self.show_large, tip="F11")
        QShortcut(QKeySequence("F11"), self).activated.connect(self.project.click)
        close = button(kit.say("ui-close"), self.reject)
        count = label(kit.say("ui-takeaway-count", count=len(whole.rows)), "muted")
        box = column(
            row(label(whole.title, "heading"), count, None, self.numbers, spacing=kit.px(12)),
            self.table,
            self.said,
            row(*self.ways[:3], None, close),
            row(*self.ways[3:], None, self.project),
            spacing=kit.px(10),
            margins=kit.px(16),
        )
        box.setStretch(1, 1)
        self.setLayout(box)
        self._show()
        self.ways[0].setFocus()

    def _acts(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        return (
            ("text", self.copy_text),
            ("picture", self.copy_picture),
            ("print", self.print_out),
            ("table", lambda: self._ask("ui-takeaway-table", ("xlsx", "csv"), work.write_list, self.away)),
            ("pdf", lambda: self._ask("ui-takeaway-pdf", ("pdf",), work.write_pdf, self.away)),
            ("png", self.save_picture),
        )

    @property
    def away(self) -> Away:
        """What would leave now."""
        return self.whole if self.numbers.isChecked() else without_numbers(self.whole)

    def _show(self) -> None:
        away = self.away
        self.rows.start(away.rows, headings=away.headings)
        for place, share in enumerate(shares(away.headings, away.rows[:200])):
            self.table.setColumnWidth(place, self.kit.px(8 * share + 10))

    def _picture(self) -> QImage:
        return draw_picture(self.kit, self.away) if self.drawing is None else self.drawing

    def copy_text(self) -> None:
        """Puts the list on the clipboard as text."""
        QGuiApplication.clipboard().setText(as_text(self.away))
        self._say("ui-takeaway-text-done")

    def copy_picture(self) -> None:
        """Puts the list on the clipboard as a picture."""
        QGuiApplication.clipboard().setImage(self._picture())
        self._say("ui-takeaway-picture-done")

    def save_picture(self) -> None:
        """Asks where to, and saves the picture."""
        content = as_png(self._picture())
        self._ask("ui-takeaway-png", ("png",), work.write_picture, content)

    def show_large(self) -> None:
        """Shows the list on the whole screen, for a projector; a dialog that was not opened goes with it."""
        opened = self.isVisible()
        self.projector = Projector(self.kit, self.whole, self if opened else self.parentWidget())
        if not opened:
            self.projector.destroyed.connect(self.deleteLater)
        self.projector.showFullScreen()

    def _ask(self, words: str, endings: tuple[str, ...], act: Callable[..., int], content: object) -> None:
        if path := self._where(words, endings):
            self.kit.office.ask(
                self,
                act,
                path,
                content,
                then=lambda _rows: self._say("ui-takeaway-written", file=str(path)),
                failed=self._failed,
            )

    def _where(self, words: str, endings: tuple[str, ...]) -> Path | None:
        proposed = f"{self.whole.title.translate(FORBIDDEN).strip()}.{endings[0]}"
        kinds = ";;".join(f"{ending.upper()} (*.{ending})" for ending in endings)
        name, _ = QFileDialog.getSaveFileName(self, self.kit.say(words), proposed, kinds)
        return Path(name) if name else None

    def print_out(self) -> None:
        """Asks which printer, and prints a page at a time, so that the window goes on."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from xuanke.ui.takeaway.paper import DOTS_AN_INCH, layout, pages_onto

        away = self.away
        printer = QPrinter()
        printer.setResolution(DOTS_AN_INCH)
        printer.setPageLayout(layout(away))
        printer.setDocName(away.title)
        if QPrintDialog(printer, self).exec():
            self._say("ui-takeaway-printing")
            self.printer = printer
            self._step(pages_onto(printer, away, self.kit.words))

    def _step(self, pages: Iterator[int]) -> None:
        if next(pages, None) is None:
            self._say("ui-takeaway-printed")
        else:
            QTimer.singleShot(0, self, lambda: self._step(pages))

    def _say(self, message: str, **arguments: str) -> None:
        self._tell(self.kit.say(message, **arguments), Tone.GOOD)

    def _failed(self, fault: Fault) -> None:
        self._tell(" ".join(filter(None, self.kit.words.say_fault(fault))), Tone.BAD)

    def _tell(self, text: str, tone: Tone) -> None:
        self.said.setProperty("tone", tone.value)
        self.said.style().polish(self.said)
        self.said.setText(text)
