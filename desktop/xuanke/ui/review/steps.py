"""The bar of Review's five steps, each also a filter."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, label, row
from xuanke.ui.review.values import Queue, Step, StepCount

NUMERALS = "①②③④⑤"


class StepBar(QWidget):
    """Five buttons; the chosen one is checked."""

    chosen = Signal(Step)
    of_round = Signal(int)
    """1 or 2; 0 is both."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self.buttons: dict[Step, QPushButton] = {}
        box = row(spacing=kit.px(2))
        for n, step in enumerate(Step):
            if n and not kit.theme.is_large:
                box.addWidget(label("›", "muted"))
            made = button("", partial(self.chosen.emit, step), "step")
            made.setCheckable(True)
            self.group.addButton(made)
            self.buttons[step] = made
            box.addWidget(made)
        box.addStretch(1)
        self.decided = label("", "muted")
        self.round = self._rounds()
        box.addWidget(self.round)
        box.addWidget(self.decided)
        box.setContentsMargins(kit.px(10), kit.px(4), kit.px(14), kit.px(4))
        self.setLayout(box)

    def _rounds(self) -> QComboBox:
        say = self.kit.say
        made = QComboBox()
        made.addItems([say("ui-round-all"), *(say("ui-round", round=n) for n in "12")])
        made.setAccessibleName(say("ui-report-round"))
        made.currentIndexChanged.connect(self.of_round)
        return made

    def show_queue(self, queue: Queue) -> None:
        """Shows the counts."""
        counts = {each.step: each for each in queue.steps}
        for n, (step, made) in enumerate(self.buttons.items()):
            text = f"{NUMERALS[n]} {self.words(counts.get(step, StepCount(step, 0)))}"
            made.setText(text)
            made.setAccessibleName(text)
            made.setChecked(step is queue.step)
        words = self.kit.say("ui-review-decided", decided=queue.decided, total=queue.total)
        self.decided.setText(f"{queue.decided}/{queue.total}" if self.kit.theme.is_large else words)
        self.decided.setAccessibleName(words)

    def words(self, count: StepCount) -> str:
        """A step's name with what is left in it."""
        say = self.kit.say
        if count.left:
            return say(f"ui-step-{count.step.value}-left", left=count.left, things=count.things or count.left)
        name = say(f"ui-step-{count.step.value}")
        if not count.done:
            return name
        return (
            say("ui-step-done", step=name, done=count.came) if count.came else say("ui-step-clear", step=name)
        )
