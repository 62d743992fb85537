"""What stands right of the queue: a request with its picture, a proposal in its place, or the calendar."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from xuanke.domain.requests import RequestKey
from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, column, frame, row
from xuanke.ui.parts.tabs import Tabs
from xuanke.ui.review import away_work, plan_work
from xuanke.ui.review.away import AwayPane
from xuanke.ui.review.beside import Beside
from xuanke.ui.review.proposal import ProposalPane
from xuanke.ui.review.request import RequestPane


class Middle(QStackedWidget):
    """Of the calendar there are two: the queue's, and a proposal's, which shows what it would come to."""

    turned = Signal()
    """Something else is shown."""
    taken = Signal(list)
    """A proposal was taken; where its requests now stand comes behind the first piece."""
    whole = Signal()
    """A proposal for the whole round is wanted."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.by_calendar = False
        self.pane, self.beside, self.away = RequestPane(kit), Beside(kit), AwayPane(kit)
        self.proposal = ProposalPane(kit)
        self.proposal.taken.connect(self.take)
        self.proposal.whole.connect(self.whole)
        self.proposal.calendar.connect(self.turn_over)
        self.proposal.left.connect(self.leave)
        self.place = stacked(self.pane, self.proposal)
        self.addWidget(self._with_picture())
        self.addWidget(frame("pane", column(self.away, spacing=0)))

    def _with_picture(self) -> QWidget:
        """At a large text size the picture becomes a tab."""
        kit = self.kit
        if kit.theme.is_large:
            tabs = Tabs(kit)
            tabs.add(kit.say("ui-review-tab-request"), self.place)
            tabs.add(kit.say("ui-review-tab-picture"), self.beside)
            return frame("pane", column(tabs, spacing=0))
        right = frame("pane", column(self.beside, spacing=0))
        right.setFixedWidth(kit.px(330))
        panes = row(frame("pane", column(self.place, spacing=0)), right, spacing=kit.px(8))
        panes.setStretch(0, 1)
        return boxed(panes)

    @property
    def proposing(self) -> bool:
        """Whether a proposal stands where the request did."""
        return self.place.currentWidget() is self.proposal

    @property
    def shows_calendar(self) -> bool:
        """Whether it is a calendar that is seen."""
        return self.currentIndex() == 1

    @property
    def shows_request(self) -> bool:
        """Whether it is a request that is seen, which a digit may decide."""
        return not (self.proposing or self.shows_calendar)

    def _turn(self, *, proposal: bool, calendar: bool) -> None:
        self.place.setCurrentWidget(self.proposal if proposal else self.pane)
        self.setCurrentIndex(int(calendar))
        if calendar:
            self.read_away()
        self.turned.emit()

    def show_calendar(self, *, shown: bool) -> None:
        """Has the queue's calendar stand here, or the request."""
        self.by_calendar = shown
        self._turn(proposal=self.proposing, calendar=shown)

    def turn_over(self) -> None:
        """From a proposal to its calendar, and back."""
        self._turn(proposal=True, calendar=not self.shows_calendar)

    def read_away(self) -> None:
        """Reads the calendar anew: as it would be after the proposal, else as it is."""
        keys = self.proposal.keys() if self.proposing else None
        self.kit.office.ask(self, away_work.away, keys, then=self.away.read)

    def propose(self, keys: Sequence[RequestKey] | None, round_number: int | None, about: str) -> None:
        """Has a proposal made for these requests, or for all open ones of the round; `about` names them."""
        self.proposal.begin(about, whole=keys is None)
        self._turn(proposal=True, calendar=False)
        self.kit.office.ask(
            self, plan_work.propose, keys, round_number, then=self.proposal.read, failed=self._failed
        )

    def _failed(self, fault: Fault) -> None:
        self.leave()
        self.kit.office.unheard.emit(fault)

    def leave(self) -> None:
        """Back to the request, or from a proposal's calendar to it; nothing of it is taken."""
        if self.proposing and self.shows_calendar:
            self.turn_over()
        elif self.proposing:
            self._turn(proposal=False, calendar=self.by_calendar)

    def take(self) -> None:
        """Approves what is ticked, as one act."""
        keys = self.proposal.keys()
        if keys:
            self.kit.office.ask(self, plan_work.take, keys, then=self.taken.emit)


def stacked(*pages: QWidget) -> QStackedWidget:
    """The pages over one another; the first is shown."""
    made = QStackedWidget()
    for page in pages:
        made.addWidget(page)
    return made
