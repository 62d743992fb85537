"""The right pane of Review: the pictures and facts that decide one request."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xuanke.domain.findings import Standing
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, chip, column, emptied, frame, label, line, row, scrolled
from xuanke.ui.review.picture import CreditsPicture, LanesPicture, Legend
from xuanke.ui.review.queue import STATE_TONES
from xuanke.ui.review.values import FirstRound, Near, Other, Sheet
from xuanke.ui.theme import Tone

ROUND1_TONES = {Standing.MET: Tone.GOOD, Standing.BROKEN: Tone.BAD, Standing.UNKNOWN: Tone.WARN}


class Beside(QWidget):
    """Near misses, lanes, credits, round 1, other choices, other runs; what is empty is not there."""

    same = Signal(str, str)
    """The unknown number, and the teacher whom it means."""

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
            for near in sheet.near:
                self._near(sheet, near)
            self._first_round(sheet.first_round)
            self._lanes(sheet)
            self._credits(sheet)
            self._others("ui-review-others", sheet.others)
            self._others("ui-review-runs", sheet.runs)
        self.box.addStretch(1)

    def _heading(self, text: str) -> None:
        """Begins a section; a line parts it from the one above."""
        if self.box.count():
            self.box.addWidget(line())
        self.box.addWidget(label(text, "strong", wrap=True))

    def _near(self, sheet: Sheet, near: Near) -> None:
        say = self.kit.say
        inner = column(
            label(say("ui-near-title"), "small"),
            label(say("ui-name-marked", name=near.name, mark=near.number), "strong", wrap=True),
            spacing=self.kit.px(4),
        )
        if near.held:
            inner.addWidget(label(say("ui-near-held"), "small"))
        for other in near.held:
            inner.addLayout(self._line(other))
        if not near.held:
            inner.addWidget(label(say("ui-near-nothing"), "small", wrap=True))
        said = button(
            say("ui-same-person"),
            partial(self.same.emit, sheet.key.teacher, near.teacher),
            "primary",
            name=say("ui-same-person-name", name=near.name),
        )
        inner.addLayout(row(said, None))
        inner.addWidget(label(say("ui-same-person-hint"), "small", wrap=True))
        inner.setContentsMargins(*(self.kit.px(12),) * 4)
        self.box.addWidget(frame("card", inner, tone=Tone.WARN))

    def _first_round(self, first: FirstRound | None) -> None:
        if first is None:
            return
        say = self.kit.say
        tone = ROUND1_TONES[first.standing]
        self._heading(say("ui-round1-title"))
        self.box.addWidget(label(say(first.message), tone=tone, wrap=True))
        for other in first.held:
            self.box.addLayout(self._line(other))

    def _lanes(self, sheet: Sheet) -> None:
        lanes = sheet.lanes
        if lanes is None:
            return
        say = self.kit.say
        self._heading(say("ui-lanes-title", group=lanes.group))
        if lanes.size:
            note = say("ui-lanes-note", size=lanes.size, allowed=lanes.allowed)
            self.box.addWidget(label(note, "small", wrap=True))
        self.box.addWidget(LanesPicture(self.kit, lanes))
        self.box.addWidget(Legend(self.kit))

    def _credits(self, sheet: Sheet) -> None:
        if not sheet.credits:
            return
        say = self.kit.say
        self._heading(say("ui-credits-title", name=sheet.name))
        self.box.addWidget(CreditsPicture(self.kit, sheet.credits))
        if sheet.credits_needed:
            earned = sum(year.earned for year in sheet.credits)
            text = say("ui-credits-total", earned=f"{earned:g}", needed=f"{sheet.credits_needed:g}")
            self.box.addWidget(label(text, "small", wrap=True))

    def _others(self, heading: str, others: tuple[Other, ...]) -> None:
        if not others:
            return
        self._heading(self.kit.say(heading))
        for other in others:
            self.box.addLayout(self._line(other))

    def _line(self, other: Other) -> QVBoxLayout:
        text, when = label(other.title, wrap=True), label(other.when, "small")
        if other.state is None:
            return column(text, when, spacing=2)
        tone = STATE_TONES.get(other.state, (Tone.PLAIN, ""))[0]
        word = chip(self.kit.say(f"ui-state-{other.state.value}"), tone)
        return column(text, row(when, None, word), spacing=2)
