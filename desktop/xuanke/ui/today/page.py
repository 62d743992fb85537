"""今日: the term's line, four numbers that are doors, the groups' progress, what to bring."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, emptied, frame, label, picture, row, scrolled
from xuanke.ui.theme import Tone
from xuanke.ui.today import work
from xuanke.ui.today.line import TermLine
from xuanke.ui.today.values import Number, Phase, Today

BAD = ("blocked", "still", "may-not", "declined", "breaches")
BARS_A_ROW = 3


class TodayPage(QWidget):
    """The first page of an open office."""

    go_to = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.setObjectName("page")
        self.box = QVBoxLayout()
        self.box.setContentsMargins(kit.px(24), kit.px(20), kit.px(24), kit.px(20))
        self.box.setSpacing(kit.px(16))
        self.setLayout(column(scrolled(boxed(self.box)), spacing=0))

    def refresh(self) -> None:
        """Reads the day anew."""
        self.kit.office.ask(self, work.today, then=self.show_today)

    def show_today(self, today: Today) -> None:
        """Shows the day."""
        emptied(self.box)
        kit, say = self.kit, self.kit.say
        self.box.addWidget(TermLine(kit, today.stages, today.on))
        if today.assumed:
            names = [
                stage.name.zh if kit.words.language == "zh" else stage.name.en for stage in today.assumed
            ]
            check = button(say("ui-today-check-dates"), lambda: self.go_to.emit("settings"), "link")
            text = label(say("ui-today-assumed", stages=names), tone=Tone.WARN, wrap=True)
            line = row(picture(kit, "warn", "warn"), text, check, spacing=kit.px(8))
            line.setStretch(1, 1)
            self.box.addLayout(line)
        self.box.addWidget(label(self._heading(today), "heading", wrap=True))
        self._doors(today)
        self._progress(today)
        self.box.addStretch(1)
        self._bring(today)

    def _heading(self, today: Today) -> str:
        say = self.kit.say
        what = say(f"ui-phase-{today.phase.value}")
        if today.days_left is None or today.now is None:
            return what
        name = today.now.name.zh if self.kit.words.language == "zh" else today.now.name.en
        return say(
            "ui-today-heading",
            phase=today.phase.value,
            what=what,
            stage=name,
            left=say("ui-days-left", days=today.days_left),
        )

    def _doors(self, today: Today) -> None:
        kit = self.kit
        doors = row(*(self._door(number) for number in today.numbers), spacing=kit.px(14))
        for place in range(len(today.numbers)):
            doors.setStretch(place, 1)
        self.box.addLayout(doors)

    def _door(self, number: Number) -> QPushButton:
        kit, say = self.kit, self.kit.say
        what, hint = say(f"ui-number-{number.id}"), say(f"ui-number-{number.id}-hint")
        made = button(
            "", lambda: self.go_to.emit(number.leads), "door", name=f"{what} {number.count}. {hint}"
        )
        tone = Tone.PLAIN if not number.count else Tone.BAD if number.id in BAD else Tone.ACCENT
        inner = column(
            label(str(number.count), "display", tone=tone),
            label(what, "strong", wrap=True),
            label(hint, "small", wrap=True),
            spacing=kit.px(2),
        )
        inner.setContentsMargins(kit.px(18), kit.px(12), kit.px(14), kit.px(12))
        made.setLayout(inner)
        made.setFixedHeight(kit.px(132))
        for child in made.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made

    def _progress(self, today: Today) -> None:
        if not today.progress:
            return
        kit = self.kit
        self.box.addWidget(label(kit.say("ui-today-groups"), "strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(kit.px(28))
        for n, progress in enumerate(today.progress):
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setRange(0, progress.of)
            bar.setValue(progress.done)
            bar.setAccessibleName(f"{progress.group} {progress.done}/{progress.of}")
            words = row(label(progress.group), None, label(f"{progress.done}/{progress.of}", "muted"))
            grid.addLayout(column(words, bar, spacing=kit.px(3)), n // BARS_A_ROW, n % BARS_A_ROW)
        self.box.addLayout(grid)

    def _bring(self, today: Today) -> None:
        kit, say = self.kit, self.kit.say
        words = "ui-today-drop" if today.requests or today.phase is Phase.BEFORE else "ui-today-drop-first"
        held = say(
            "ui-today-held", projects=today.catalogue, teachers=today.teachers, requests=today.requests
        )
        inner = row(
            picture(kit, "file", "accent", 24),
            column(
                label(say(words), "strong", wrap=True), label(held, "muted", wrap=True), spacing=kit.px(2)
            ),
            button(say("ui-bring"), lambda: self.go_to.emit("bring"), "primary"),
            spacing=kit.px(14),
        )
        inner.setStretch(1, 1)
        inner.setContentsMargins(kit.px(18), kit.px(12), kit.px(18), kit.px(12))
        self.box.addWidget(frame("drop", inner))
