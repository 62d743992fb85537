"""Labels, buttons, cards and boxes in the window's own look, each with the name a screen reader says."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from xuanke.ui.kit import Kit
from xuanke.ui.theme import Tone


def label(text: str = "", role: str = "", *, tone: Tone = Tone.PLAIN, wrap: bool = False) -> QLabel:
    """A text; `role` is small, muted, strong, heading or display."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setProperty("tone", tone.value)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


class Elided(QLabel):
    """A text on one line that gives way: what does not fit ends in dots and stands in the tip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.whole = text
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Shows another text."""
        self.whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._fit()


def chip(text: str, tone: Tone = Tone.PLAIN) -> QLabel:
    """A short word on a wash."""
    made = label(text, tone=tone)
    made.setProperty("chip", True)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def button(
    text: str, act: Callable[[], object] | None = None, role: str = "", *, tip: str = "", name: str = ""
) -> QPushButton:
    """A button; `role` is primary, link, place, step, tab or door; `name` is what a screen reader says."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    made.setAccessibleName(name or text.replace("&", ""))
    if tip:
        made.setToolTip(tip)
    if act is not None:
        made.clicked.connect(lambda _checked=False: act())
    return made


def row(*items: QWidget | QLayout | int | None, spacing: int = 8, margins: int = 0) -> QHBoxLayout:
    """Side by side; a number is a gap, None is a stretch."""
    made = QHBoxLayout()
    _fill(made, items, spacing, margins)
    return made


def column(*items: QWidget | QLayout | int | None, spacing: int = 8, margins: int = 0) -> QVBoxLayout:
    """One below the other; a number is a gap, None is a stretch."""
    made = QVBoxLayout()
    _fill(made, items, spacing, margins)
    return made


def _fill(
    box: QBoxLayout, items: tuple[QWidget | QLayout | int | None, ...], spacing: int, margins: int
) -> None:
    box.setSpacing(spacing)
    box.setContentsMargins(margins, margins, margins, margins)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)


def frame(kind: str, layout: QLayout | None = None, *, tone: Tone = Tone.PLAIN) -> QFrame:
    """A plain area; `kind` is card, pane, bar, top, bottom, side or drop."""
    made = QFrame()
    made.setObjectName(kind)
    made.setProperty("tone", tone.value)
    if layout is not None:
        made.setLayout(layout)
    return made


def line() -> QFrame:
    """A thin line across."""
    return frame("rule")


def picture(kit: Kit, name: str, ink: str = "muted", side: int = 16) -> QLabel:
    """An icon that only goes with a word beside it."""
    made = QLabel()
    made.setPixmap(kit.pixmap(name, ink, side))
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def scrolled(inner: QWidget) -> QScrollArea:
    """The widget in an area that scrolls up and down."""
    inner.setObjectName("body")
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(inner)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def boxed(layout: QLayout) -> QWidget:
    """The layout as a widget."""
    made = QWidget()
    made.setLayout(layout)
    return made


def fit(kit: Kit, window: QWidget, width: int, height: int) -> None:
    """Gives a dialog its size, at most that of the window it stands over, else of the screen."""
    over = window.parentWidget()
    room = over.window().size() if over else window.screen().availableSize()
    window.resize(min(kit.px(width), room.width()), min(kit.px(height), room.height()))


def emptied(box: QLayout) -> None:
    """Takes everything out of a layout."""
    while (item := box.takeAt(0)) is not None:
        inner, layout = item.widget(), item.layout()
        if inner is not None:
            inner.hide()
            inner.deleteLater()
        elif layout is not None:
            emptied(layout)
