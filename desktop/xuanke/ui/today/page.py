"""今日: the term's line, four numbers that are doors, the groups' progress, what to bring."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, emptied, frame, label, picture, row, scrolled
from xuanke.ui.settings.trust_work import back_up_now
from xuanke.ui.takeaway.dialog import on_ctrl_p, take_away
from xuanke.ui.theme import Tone
from xuanke.ui.today import work
from xuanke.ui.today.groups import Groups
from xuanke.ui.today.line import TermLine
from xuanke.ui.today.values import Number, Phase, Today

BAD = ("blocked", "still", "may-not", "declined", "breaches", "moved", "absent", "lean")
NAMED = 6
OLD_BACKUP = 7  # days


class TodayPage(QWidget):
    """The first page of an open office."""

    go_to = Signal(str)
    said = Signal(str, Tone)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.today: Today | None = None
        self.setObjectName("page")
        self.box = QVBoxLayout()
        self.box.setContentsMargins(kit.px(24), kit.px(16), kit.px(24), kit.px(16))
        self.box.setSpacing(kit.px(12))
        self.setLayout(column(scrolled(boxed(self.box)), spacing=0))
        on_ctrl_p(self, self.take_away)

    def refresh(self) -> None:
        """Reads the day anew."""
        self.kit.office.ask(self, work.today, then=self.show_today)

    def show_today(self, today: Today) -> None:
        """Shows the day."""
        self.today = today
        emptied(self.box)
        kit, say = self.kit, self.kit.say
        self.box.addWidget(TermLine(kit, today.stages, today.on))
        if today.clock_wrong:
            words = say("ui-today-clock", now=f"{today.on:%Y-%m-%d}", newest=today.clock_wrong)
            self.box.addLayout(row(picture(kit, "warn", "bad"), label(words, tone=Tone.BAD, wrap=True)))
        if today.assumed:
            names = [stage.name.in_language(kit.words.language) for stage in today.assumed]
            check = button(say("ui-today-check-dates"), lambda: self.go_to.emit("settings"), "link")
            text = label(say("ui-today-assumed", stages=names), tone=Tone.WARN, wrap=True)
            line = row(picture(kit, "warn", "warn"), text, check, spacing=kit.px(8))
            line.setStretch(1, 1)
            self.box.addLayout(line)
        self.box.addWidget(label(self._heading(today), "heading", wrap=True))
        self._doors(today)
        if today.progress:
            self.box.addWidget(Groups(kit, today.progress))
        self._news(today)
        self.box.addStretch(1)
        self._bring(today)

    def take_away(self) -> None:
        """Takes the day's numbers and the groups' progress away."""
        if self.today is None:
            return
        say = self.kit.say
        numbers = [
            (say(f"ui-number-{n.id}"), str(n.count), say(f"ui-number-{n.id}-hint"))
            for n in self.today.numbers
        ]
        groups = [(p.group, f"{p.done}/{p.of}", say("ui-today-groups")) for p in self.today.progress]
        headings = [say(f"ui-taken-{name}") for name in ("what", "count", "about")]
        title = f"{say('ui-place-today')} {self.today.on:%Y-%m-%d}"
        take_away(self.kit, title, headings, [*numbers, *groups], self.window())

    def _heading(self, today: Today) -> str:
        say = self.kit.say
        has_nothing = today.phase is Phase.REVIEW and not today.requests
        word = "empty" if has_nothing else "round2-empty" if today.lacks_round2 else today.phase.value
        what = say(f"ui-phase-{word}")
        if today.left is None or today.now is None:
            return what
        name = today.now.name.in_language(self.kit.words.language)
        return say(
            "ui-today-heading",
            phase=today.phase.value,
            what=what,
            stage=name,
            left=say("ui-days-left", **today.left.arguments),
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
            None,
            spacing=kit.px(2),
        )
        inner.setContentsMargins(kit.px(18), kit.px(10), kit.px(14), kit.px(8))
        made.setLayout(inner)
        made.setFixedHeight(kit.px(126))
        for child in made.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made

    def _news(self, today: Today) -> None:
        """What changed, and whether all is safe: two columns below the numbers."""
        kit = self.kit
        halves = row(self._changes(today), self._safe(today), spacing=kit.px(28))
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        self.box.addLayout(halves)

    def _changes(self, today: Today) -> QVBoxLayout:
        kit, say, synced = self.kit, self.kit.say, today.synced
        box = column(label(say("ui-today-changes"), "strong"), spacing=kit.px(4))
        told = say("ui-today-no-changes")
        if synced is not None:
            told = say(
                "ui-today-synced",
                at=synced.at,
                added=synced.added,
                moved=synced.moved,
                changed=synced.changed,
                gone=synced.gone,
            )
        box.addWidget(label(told, "muted", wrap=True))
        if today.expired is not None:
            marked = label(say("ui-today-expired", on=f"{today.expired:%m-%d}"), wrap=True)
            line = row(picture(kit, "warn", "warn"), marked, spacing=kit.px(6))
            line.setStretch(1, 1)
            box.addLayout(line)
        if synced is not None and synced.touched:
            words = say("ui-today-touched", count=len(synced.touched), names=synced.touched[:NAMED])
            tell = button(say("ui-today-tell"), lambda: self.go_to.emit("teachers"), "link")
            line = row(picture(kit, "warn", "warn"), label(words, wrap=True), tell, spacing=kit.px(6))
            line.setStretch(1, 1)
            box.addLayout(line)
        box.addLayout(row(button(say("ui-sync"), lambda: self.go_to.emit("sync")), None))
        box.addStretch(1)
        return box

    def _safe(self, today: Today) -> QVBoxLayout:
        kit, say, safe = self.kit, self.kit.say, today.safe
        box = column(label(say("ui-today-safe"), "strong"), spacing=kit.px(4))
        if safe is None:
            return box
        if today.brought is not None:
            told = say(
                "ui-today-brought",
                at=today.brought.at,
                added=today.brought.added,
                withdrawn=today.brought.withdrawn,
            )
            box.addWidget(label(told, "muted", wrap=True))
        here = say("ui-backup-here", at=safe.here) if safe.here else say("ui-backup-none")
        box.addWidget(label(here, "muted", wrap=True))
        old = safe.days is None or safe.days >= OLD_BACKUP
        there = (
            say("ui-today-there", days=safe.days) if safe.days is not None else say("ui-backup-none-there")
        )
        sign = picture(kit, "warn" if old else "check", "warn" if old else "good")
        line = row(sign, label(there, tone=Tone.WARN if old else Tone.PLAIN, wrap=True), spacing=kit.px(6))
        line.setStretch(1, 1)
        box.addLayout(line)
        second = button(say("ui-backup-folder"), lambda: self.go_to.emit("settings"), "link")
        second.setVisible(not kit.settings.backup_folder)
        box.addLayout(row(button(say("ui-backup-now"), self._back_up), second, None))
        box.addStretch(1)
        return box

    def _back_up(self) -> None:
        self.kit.office.ask(self, back_up_now, then=lambda _: self._backed_up())

    def _backed_up(self) -> None:
        self.said.emit(self.kit.say("ui-backed-up"), Tone.GOOD)
        self.refresh()

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
