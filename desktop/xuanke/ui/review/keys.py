"""The keys of Review. A text box keeps what it needs for itself; with Alt they work there too."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from xuanke.ui.review.bottom import VERDICTS
from xuanke.ui.review.values import Step
from xuanke.ui.takeaway.dialog import on_ctrl_p

if TYPE_CHECKING:
    from xuanke.ui.review.page import ReviewPage

KEYPAD, ALT = Qt.KeyboardModifier.KeypadModifier.value, Qt.KeyboardModifier.AltModifier.value

LETTERS = "ABCDEFG"
"""Those of what can be done about a request; H and N mean something else."""


def bind(page: "ReviewPage") -> list[QShortcut]:
    """Gives the page its keys; those that mean the request, which only work while one is seen."""

    def key(keys: str | int, act: Callable[..., object]) -> QShortcut:
        made = QShortcut(QKeySequence(keys), page)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(act)
        return made

    acts: list[tuple[tuple[str, ...], Callable[..., object]]] = [
        (("H", "Alt+H"), page.propose),
        (("Shift+H", "Alt+Shift+H"), page.propose_round),
        (("V", "Alt+V"), page.next_view),
        (("Esc",), page.middle.leave),
        (("Ctrl+Return",), page.press_bulk),
        (("Ctrl+Z",), page.bottom.take_back),
        (("Ctrl+Y", "Ctrl+Shift+Z"), page.bottom.do_again),
        *(((f"Ctrl+{n}",), partial(page.show_step, step)) for n, step in enumerate(Step, start=1)),
    ]
    for keys, act in acts:
        for each in keys:
            key(each, act)
    on_ctrl_p(page, page.take_away)
    of_request = [
        key((Qt.Key.Key_0.value + digit) | more, partial(page.decide, verdict))
        for digit, (verdict, _) in VERDICTS.items()
        for more in (0, KEYPAD, ALT, ALT | KEYPAD)
    ]
    of_request += [key(keys, page.pane.write_note) for keys in ("N", "Alt+N")]
    of_request += [
        key(more + letter, partial(page.pane.do_lettered, letter.lower()))
        for letter in LETTERS
        for more in ("", "Alt+")
    ]
    of_request += [key("Left", partial(page.list.step_thing, -1))]
    of_request += [key("Right", partial(page.list.step_thing, 1))]
    return of_request
