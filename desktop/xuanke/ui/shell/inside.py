"""What stands behind an open door: the frame with its places, the ways between them, what is brought in."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from xuanke.ui.bring.flow import Bring
from xuanke.ui.catalogue.sync import Sync
from xuanke.ui.handover.dialog import Handover, is_sealed, open_handover
from xuanke.ui.kit import Kit
from xuanke.ui.shell import work
from xuanke.ui.shell.finder import Finder, Goal
from xuanke.ui.shell.frame import Frame
from xuanke.ui.shell.pages import MakePage
from xuanke.ui.shell.sticks import Sticks
from xuanke.ui.shell.values import Place

LEADS = {"requests": "review", "receipts": "report/answers", "results": "report/results"}
"""Where one wants to be once a table of that kind was taken; of several kinds the first counts."""


class Inside(QObject):
    """Lives as long as its frame."""

    chosen = Signal(dict)
    """Settings that a page was given."""
    restore = Signal()
    anew = Signal()
    """A backup is to be brought back."""

    def __init__(self, kit: Kit, pages: Mapping[Place, MakePage]) -> None:
        self.frame = frame = Frame(kit, pages)
        super().__init__(frame)
        self.kit = kit
        self.bring = Bring(kit, frame.banner, frame)
        self.bring.brought.connect(self._brought)
        self.sync = Sync(kit, frame.banner, frame)
        self.sync.synced.connect(lambda: self._brought(()))
        self.sync.trusted.connect(lambda fingerprint: self.chosen.emit({"fingerprint": fingerprint}))
        self.sticks = Sticks(kit, frame.banner, self)
        self.sticks.chosen.connect(self.chosen)
        kit.office.told.connect(frame.banner.tell)
        frame.went.connect(lambda _: self.refresh())

    def _read_top(self) -> None:
        self.kit.office.ask(self.frame, work.top, then=self.frame.top.show)

    @property
    def under_way(self) -> bool:
        """Whether anything is being brought in."""
        return self.bring.under_way or self.sync.under_way

    def refresh(self) -> None:
        """Has the top line and the page that shows read themselves anew."""
        self._read_top()
        page: Any = self.frame.stack.currentWidget()
        if page is not None:
            self._connect(page)
            page.refresh()

    def _connect(self, page: Any) -> None:
        """A page says where to go, what changed, what to bring; each is connected once."""
        if page.property("connected"):
            return
        page.setProperty("connected", True)
        if hasattr(page, "go_to"):
            page.go_to.connect(self.go_to)
        if hasattr(page, "said"):
            page.said.connect(self.frame.banner.tell)
        if hasattr(page, "chosen_settings"):
            page.chosen_settings.connect(self.chosen)
        if hasattr(page, "changed_term"):
            page.changed_term.connect(self._read_top)

    def go_to(self, where: str) -> None:
        """Goes to a place, or to `place/part`; brings tables, a catalogue, a backup."""
        if where == "bring":
            self.bring.choose()
        elif where == "restore":
            self.restore.emit()
        elif where == "anew":
            self.anew.emit()
        elif where == "sync":
            if not self.sync.start():
                self.frame.go(Place.SETTINGS)
        else:
            place, _, part = where.partition("/")
            page: Any = self.frame.go(Place(place))
            if part:
                page.open_part(part)

    def take_mime(self, mime: QMimeData | None) -> bool:
        """Brings what was dropped or pasted; False where it is nothing to bring."""
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime else []
        if len(files) == 1 and is_sealed(files[0]) and Place.REPORT in self.frame.makers:
            self.take_file(files[0])
            return True
        return self.bring.take_mime(mime)

    @property
    def offered(self) -> Path | None:
        """The sealed hand-over that is looked at and not yet taken."""
        asked = self.frame.window().findChildren(Handover)
        return next((each.path for each in asked if each.isVisible()), None)

    def take_file(self, file: Path) -> None:
        """Offers to take a sealed hand-over, or brings a table."""
        if is_sealed(file):
            open_handover(self.kit, self.frame.window(), file)
        else:
            self.bring.take([file])

    def _brought(self, outcomes: tuple[Any, ...]) -> None:
        self.kit.reads.forget()
        taken = {each.kind for each in outcomes if not (each.fault or each.left_out)}
        place = next((place for kind, place in LEADS.items() if kind in taken), "")
        if place:
            self.go_to(place)
        elif self.frame.place is not None:
            self.frame.go(self.frame.place)

    def open_finder(self, window: QWidget) -> None:
        """Opens the finder over the places, the steps of the review, what can be done, and the projects."""
        teacher = self._teacher if Place.TEACHERS in self.frame.makers else None
        finder = Finder(self.kit, self._goals(window), window, project=self._project, teacher=teacher)
        finder.move(window.mapToGlobal(window.rect().center()) - finder.rect().center())
        finder.show()

    def _goals(self, window: QWidget) -> list[Goal]:
        from xuanke.ui.review.values import Step
        from xuanke.ui.takeaway.dialog import way_out

        frame, say = self.frame, self.kit.say
        goals = [Goal(say(f"ui-place-{p.value}"), partial(frame.go, p)) for p in frame.makers]
        if Place.REVIEW in frame.makers:
            goals += [
                Goal(
                    say("ui-find-step", step=say(f"ui-step-{s.value}")),
                    partial(self.go_to, f"review/{s.value}"),
                )
                for s in Step
                if s is not Step.REPORT
            ]
        goals.append(Goal(say("ui-bring"), self.bring.choose))
        if Place.REPORT in frame.makers:
            goals.append(Goal(say("ui-handover"), partial(open_handover, self.kit, window)))
        if (way := way_out(frame)) is not None:
            goals.append(Goal(say("ui-takeaway"), way.activated.emit))
        return goals

    def _teacher(self, words: str) -> None:
        page: Any = self.frame.go(Place.TEACHERS)
        page.open_part("roster")
        page.search.setText(words)

    def _project(self, key: str) -> None:
        page: Any = self.frame.go(Place.CATALOGUE)
        page.search.setText(key.partition("/")[0])
