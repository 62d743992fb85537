"""The right pane of Review: the pictures and facts that decide one request."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, chip, column, emptied, label, line, row, scrolled
from xuanke.ui.review.picture import CreditsPicture, LanesPicture, Legend
from xuanke.ui.review.queue import STATE_TONES
from xuanke.ui.review.values import Other, Sheet
from xuanke.ui.theme import Tone


class Beside(QWidget):
    """Lanes, credits, the teacher's other choices, other runs; what is empty is not there."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.box = QVBoxLayout()
        self.box.setContentsMargins(kit.px(14), kit.px(12), kit.px(14), kit.px(12))
        self.box.setSpacing(kit.px(8))
        self.setLayout(column(scrolled(boxed(self.box)), spacing=0))

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Shows what belongs to a request."""
        emptied(self.box)
        if sheet is not None:
            self._lanes(sheet)
            self._credits(sheet)
            self._others("ui-review-others", sheet.others)
            self._others("ui-review-runs", sheet.runs)
        self.box.addStretch(1)

    def _lanes(self, sheet: Sheet) -> None:
        lanes = sheet.lanes
        if lanes is None:
            return
        say = self.kit.say
        self.box.addWidget(label(say("ui-lanes-title", group=lanes.group), "strong", wrap=True))
        note = say("ui-lanes-note", size=lanes.size, allowed=lanes.allowed)
        self.box.addWidget(label(note, "small", wrap=True))
        self.box.addWidget(LanesPicture(self.kit, lanes))
        self.box.addWidget(Legend(self.kit))
        self.box.addWidget(line())

    def _credits(self, sheet: Sheet) -> None:
        if not sheet.credits:
            return
        say = self.kit.say
        self.box.addWidget(label(say("ui-credits-title", name=sheet.name), "strong", wrap=True))
        self.box.addWidget(CreditsPicture(self.kit, sheet.credits))
        if sheet.credits_needed:
            earned = sum(year.earned for year in sheet.credits)
            text = say("ui-credits-total", earned=f"{earned:g}", needed=f"{sheet.credits_needed:g}")
            self.box.addWidget(label(text, "small", wrap=True))
        self.box.addWidget(line())

    def _others(self, heading: str, others: tuple[Other, ...]) -> None:
        if not others:
            return
        self.box.addWidget(label(self.kit.say(heading), "strong", wrap=True))
        for other in others:
            text = label(other.title, wrap=True)
            when = label(other.when, "small")
            if other.state is None:
                self.box.addLayout(column(text, when, spacing=2))
                continue
            tone = STATE_TONES.get(other.state, (Tone.PLAIN, ""))[0]
            word = chip(self.kit.say(f"ui-state-{other.state.value}"), tone)
            self.box.addLayout(column(text, row(when, None, word), spacing=2))
