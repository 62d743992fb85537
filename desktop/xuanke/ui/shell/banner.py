"""One line across the window: what is being done, what came of it, or what failed and what to do."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QProgressBar

from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, emptied, label, picture, row
from xuanke.ui.theme import Tone

DRAWINGS = {Tone.GOOD: "check", Tone.BAD: "block", Tone.WARN: "warn", Tone.ACCENT: "info"}


class Banner(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.setObjectName("bar")
        self.box = row(spacing=kit.px(10))
        self.box.setContentsMargins(kit.px(14), kit.px(6), kit.px(10), kit.px(6))
        self.setLayout(self.box)
        self.hide()

    def tell(
        self, text: str, tone: Tone = Tone.ACCENT, act: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Says a sentence until it is closed or another comes."""
        self._start(tone, text)
        if act is not None:
            words, does = act
            self.box.addWidget(button(words, does))
        close = button("", self.hide, "link", name=self.kit.say("ui-close"))
        close.setIcon(self.kit.icon("cross"))
        self.box.addWidget(close)
        self.show()

    def fault(self, fault: Fault) -> None:
        """Says what happened, what was kept and what to do."""
        happened, advice = self.kit.words.say_fault(fault)
        self.tell(f"{happened} {advice}".strip(), Tone.BAD)

    def working(self, text: str, cancel: Callable[[], object]) -> None:
        """Says what is being done, how far it is, with a cancel."""
        self._start(Tone.ACCENT, text)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(self.kit.px(160))
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.kit.say("ui-progress"))
        self.far = label("", "muted")
        self.box.addWidget(self.far)
        self.box.addWidget(self.bar)
        self.box.addWidget(button(self.kit.say("ui-cancel"), cancel))
        self.show()

    def progress(self, done: int, of: int, words: str = "") -> None:
        """Moves the bar, and says beside it how far it is."""
        self.far.setText(words)
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _start(self, tone: Tone, text: str) -> None:
        emptied(self.box)
        self.box.addWidget(picture(self.kit, DRAWINGS.get(tone, "info"), tone.value))
        self.box.addWidget(label(text, wrap=True, tone=tone), 1)
