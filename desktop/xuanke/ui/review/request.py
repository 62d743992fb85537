"""The middle pane of Review: one request, what the rules say of it, and the two boxes to write in."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, chip, column, emptied, frame, label, picture, row, scrolled
from xuanke.ui.parts.masked import LONGEST_NO
from xuanke.ui.parts.number import Number
from xuanke.ui.past.block import PastBlock
from xuanke.ui.review import work
from xuanke.ui.review.finding import finding_card
from xuanke.ui.review.queue import STATE_TONES
from xuanke.ui.review.values import Sheet
from xuanke.ui.review.ways import Kind, Way, ways_of
from xuanke.ui.theme import Tone

ABOUT_TEACHER = ("title", "career_stage")


class RequestPane(QWidget):
    """Shows a sheet; what was typed for it stays until another one is shown."""

    helped = Signal()
    """A proposal is wanted."""
    prepared = Signal(str)
    """Something was written for a verdict; how to give it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.sheet: Sheet | None = None
        self.ways: tuple[Way, ...] = ()
        self.box = QVBoxLayout()
        self.box.setContentsMargins(kit.px(16), kit.px(12), kit.px(16), kit.px(8))
        self.box.setSpacing(kit.px(6))
        self.opinion = QPlainTextEdit()
        self.opinion.setFixedHeight(kit.px(56))
        self.opinion.setTabChangesFocus(True)
        self.opinion.setAccessibleName(kit.say("ui-review-opinion"))
        self.note = QLineEdit()
        self.note.setAccessibleName(kit.say("ui-review-note"))
        self.note.setPlaceholderText(kit.say("ui-review-note-hint"))
        note = label(kit.say("ui-review-note"), "small")
        note.setBuddy(self.note)
        head = label(kit.say("ui-review-opinion"), "small")
        head.setBuddy(self.opinion)
        self.written = boxed(self._lay_out(head, note))
        self.written.layout().setContentsMargins(kit.px(16), kit.px(4), kit.px(16), kit.px(10))  # type: ignore[union-attr]
        self.area = scrolled(boxed(self.box))
        box = column(self.area, self.written, spacing=0)
        box.setStretch(0, 1)
        self.setLayout(box)
        for typed in (self.opinion, self.note):
            typed.installEventFilter(self)

    def _lay_out(self, head: QLabel, note: QLabel) -> QHBoxLayout | QVBoxLayout:
        """The two boxes below one another; at a large text size beside one another, which is lower."""
        gap = self.kit.px(4)
        if not self.kit.theme.is_large:
            return column(head, self.opinion, row(note, self.note), spacing=gap)
        opinion, remark = column(head, self.opinion, spacing=gap), column(note, self.note, None, spacing=gap)
        beside = row(opinion, remark, spacing=self.kit.px(10))
        beside.setStretch(0, 3)
        beside.setStretch(1, 2)
        return beside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.setFocus()
            self.focusNextChild()
            return True
        return super().eventFilter(watched, event)

    @property
    def reason(self) -> str:
        """What the teacher will read; nothing when nothing was typed."""
        return self.opinion.toPlainText().strip()

    @property
    def remark(self) -> str:
        """What only the school sees."""
        return self.note.text().strip()

    def write_note(self) -> None:
        """Puts the cursor into the note."""
        self.note.setFocus()
        self.note.selectAll()

    def do_way(self, way: Way) -> None:
        """Asks for a proposal, or writes what goes with a verdict; which one is said."""
        say, kind = self.kit.say, way.kind.value
        if way.kind is Kind.CHOOSE:
            self.helped.emit()
            return
        words = say(f"ui-way-{kind}-words", **way.arguments)
        if way.kind is Kind.RUN:
            self.opinion.setPlainText(words)
        else:
            self.note.setText(words)
        if way.kind is Kind.ARRANGE:
            self.note.setFocus()
        self.prepared.emit(say(f"ui-way-{kind}-then"))

    def do_lettered(self, letter: str) -> None:
        """Does what stands beside that letter."""
        for way in self.ways:
            if way.letter == letter:
                self.do_way(way)

    def show_sheet(self, sheet: Sheet | None, together: int = 1) -> None:
        """Shows a request, or that nothing is chosen; `together` is how many one key would decide."""
        same = sheet is not None and self.sheet is not None and sheet.key == self.sheet.key
        self.sheet = sheet
        self.ways = ways_of(sheet, together) if sheet is not None else ()
        emptied(self.box)
        self.written.setVisible(sheet is not None)
        if sheet is None:
            self.box.addStretch(1)
            return
        self._person(sheet, together)
        shown = (self._project, self._findings)
        for show in reversed(shown) if self.kit.theme.is_large else shown:
            show(sheet)
        self.box.addStretch(1)
        if not same:
            self.opinion.clear()
            self.note.setText(sheet.stands.note if sheet.stands else "")
            self.area.verticalScrollBar().setValue(0)
        self.opinion.setPlaceholderText(
            self.kit.say("ui-review-proposed", reason=sheet.proposed) if sheet.proposed else ""
        )
        self.opinion.viewport().update()  # Qt paints the words of an empty box anew only once they hide

    def _person(self, sheet: Sheet, together: int) -> None:
        say, teacher = self.kit.say, sheet.teacher
        about = []
        if teacher is not None:
            about = [*teacher.phases[:1], *teacher.subjects[:1]]
            about += [text for name in ABOUT_TEACHER if (text := getattr(teacher, name))]
        name = label(sheet.name, "heading")
        facts = label(" · ".join(about) if about else say("ui-not-on-roster"), "muted", wrap=True)
        no = sheet.key.teacher if len(sheet.key.teacher) <= LONGEST_NO else ""
        number = Number(self.kit)
        number.show_number(sheet.identity, work.number, sheet.key)
        tone, _ = STATE_TONES.get(sheet.state, (Tone.PLAIN, ""))
        word = "ui-state-shelved" if sheet.shelved else f"ui-state-{sheet.state.value}"
        state = chip(say(word), Tone.WARN if sheet.shelved else tone)
        named = label(no and say("ui-teacher-number", no=no), "small")
        several = [chip(say("ui-review-together", count=together), Tone.ACCENT)] if together > 1 else []
        gap = self.kit.px(10)
        if self.kit.theme.is_large and not several:
            head = row(name, facts, named, number, state, spacing=gap)
            head.setStretch(1, 1)
            self.box.addLayout(head)
        else:
            head = row(name, facts, state, spacing=gap)
            head.setStretch(1, 1)
            self.box.addLayout(head)
            self.box.addLayout(row(named, number, None, *several, spacing=gap))
        if sheet.stands is not None and sheet.stands.reason:
            stands = sheet.stands
            told = say("ui-review-stands", reason=stands.reason, by=stands.by, on=stands.on)
            self.box.addWidget(label(told, "small", wrap=True))

    def _project(self, sheet: Sheet) -> None:
        say, project = self.kit.say, sheet.project
        title = label(sheet.title, "strong", wrap=True)
        code = label("" if sheet.title == sheet.key.project else sheet.key.project, "small")
        for each in (title, code):
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inner = column(title, spacing=self.kit.px(4))
        if project is None and not sheet.runs:
            inner.addWidget(label(say("ui-not-in-catalogue"), "muted", wrap=True))
        if project is not None:
            facts = [
                project.institution,
                say(f"ui-level-{project.level.value}"),
                say(f"ui-mode-{project.mode.value}"),
            ]
            if project.credits is not None:
                facts.append(say("ui-credits", credits=f"{project.credits:g}"))
            inner.addWidget(label(" · ".join(facts), "muted", wrap=True))
            inner.addWidget(label(" · ".join(self._when(sheet)), "muted", wrap=True))
        inner.addLayout(row(code, None, label(self._chosen(sheet), "small")))
        if sheet.reason:
            inner.addWidget(label(say("ui-reason-quoted", reason=sheet.reason), "small", wrap=True))
        if project is not None:
            inner.addWidget(PastBlock(self.kit, project))
        inner.setContentsMargins(*(self.kit.px(12),) * 4)
        self.box.addWidget(frame("card", inner))

    def _when(self, sheet: Sheet) -> list[str]:
        say, project = self.kit.say, sheet.project
        if project is None:
            return []
        parts = [dates(self.kit, project.starts, project.ends)]
        if project.venue:
            parts.append(project.venue)
        parts.append(say("ui-boarding-yes" if project.boarding else "ui-boarding-no"))
        if project.fee is not None:
            parts.append(say("ui-fee", fee=f"{project.fee:g}", by=project.funding.value))
        return parts

    def _chosen(self, sheet: Sheet) -> str:
        say = self.kit.say
        parts = [say("ui-round", round=str(sheet.key.round))]
        if sheet.rank:
            parts.append(say("ui-rank", rank=str(sheet.rank)))
        if sheet.chosen_at:
            parts.append(say("ui-chosen-at", at=f"{sheet.chosen_at:%m-%d %H:%M}"))
        return " · ".join(parts)

    def _findings(self, sheet: Sheet) -> None:
        kit, say = self.kit, self.kit.say
        for said in sheet.findings:
            ways = [way for way in self.ways if way.rule == said.rule]
            self.box.addWidget(finding_card(kit, said, ways, self.do_way))
        fine = not sheet.findings
        words = "ui-review-fine" if fine else "ui-review-rest"
        text = label(say(words, checked=sheet.checked, unknown=sheet.unknown), "muted", wrap=True)
        self.box.addLayout(row(picture(kit, "check", "good"), text, spacing=kit.px(6)))


def dates(kit: Kit, starts: object, ends: object) -> str:
    """A span of dates, as the office writes it."""
    if starts is None:
        return kit.say("ui-dates-free")
    if ends is None or starts == ends:
        return f"{starts}"
    return f"{starts} … {ends:%m-%d}"
