"""The right pane of the catalogue: one project, its other runs, and its code to copy."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from xuanke.domain.catalogue import Project
from xuanke.ui.catalogue.facts import facts, number, when
from xuanke.ui.catalogue.values import Opened
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, chip, column, emptied, label, line, picture, row, scrolled
from xuanke.ui.past.block import PastBlock
from xuanke.ui.suits.button import whom_it_suits
from xuanke.ui.theme import Tone


class ProjectPane(QWidget):
    """Shows an opened project."""

    starred = Signal(str)
    wanted = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.opened: Opened | None = None
        self.star: QPushButton | None = None
        self.box = QVBoxLayout()
        self.box.setContentsMargins(kit.px(16), kit.px(14), kit.px(16), kit.px(14))
        self.box.setSpacing(kit.px(8))
        self.setLayout(column(scrolled(boxed(self.box)), spacing=0))

    def show_project(self, opened: Opened | None, *, starred: bool = False) -> None:
        """Shows a project, or nothing."""
        emptied(self.box)
        self.opened = opened
        if opened is not None:
            self._head(opened.project, starred)
            for message, arguments in opened.never:
                text = label(self.kit.say(message, **arguments), wrap=True, tone=Tone.BAD)
                self.box.addLayout(row(picture(self.kit, "block", "bad"), text, spacing=self.kit.px(6)))
            self.box.addWidget(line())
            self._changes(opened)
            self._facts(opened.project)
            self._runs(opened.runs)
            self.box.addWidget(PastBlock(self.kit, opened.project))
            self.box.addLayout(row(whom_it_suits(self.kit, opened.project), None))
            self.box.addWidget(label(self.kit.say("ui-star-hint"), "small", wrap=True))
        self.box.addStretch(1)

    def _head(self, project: Project, starred: bool) -> None:
        kit, say = self.kit, self.kit.say
        self.box.addWidget(label(project.title, "heading", wrap=True))
        copy = button(say("ui-copy-code"), self.copy, tip="C")
        copy.setIcon(kit.icon("copy"))
        star = button(
            say("ui-unstar" if starred else "ui-star"), lambda: self.starred.emit(project.key), tip="S"
        )
        star.setIcon(kit.icon("star", "accent" if starred else "muted"))
        self.box.addWidget(label(project.key, "muted"))
        text = button(
            "", self.copy_text, tip=f"{say('ui-project-copy-text')}  W", name=say("ui-project-copy-text")
        )
        text.setIcon(kit.icon("file"))
        self.box.addLayout(row(copy, star, text, None))

    def _changes(self, opened: Opened) -> None:
        say = self.kit.say
        if opened.is_new:
            self.box.addLayout(row(chip(say("ui-project-new"), Tone.ACCENT), None))
        for field, before, after in opened.changed:
            was, now = self.kit.words.say_value(field, before), self.kit.words.say_value(field, after)
            told = say("ui-project-changed", what=say("feed-field", field=field), before=was, after=now)
            text = label(told, wrap=True, tone=Tone.WARN)
            self.box.addLayout(row(picture(self.kit, "warn", "warn"), text, spacing=self.kit.px(6)))

    def copy_text(self) -> None:
        """Puts the project in words on the clipboard, to send to a colleague."""
        if self.opened is None:
            return
        project, say = self.opened.project, self.kit.say
        told = say(
            "ui-project-text",
            title=project.title,
            code=project.key,
            institution=project.institution,
            mode=say(f"ui-mode-{project.mode.value}"),
            when=when(self.kit, project),
            credits=number(project.credits) or "—",
        )
        QGuiApplication.clipboard().setText(told)

    def copy(self) -> None:
        """Puts the code on the clipboard, as the platform's search takes it."""
        if self.opened is not None:
            QGuiApplication.clipboard().setText(self.opened.project.code)

    def _facts(self, project: Project) -> None:
        for name, text in facts(self.kit, project):
            if text:
                head = label(name, "small", wrap=True)
                head.setFixedWidth(self.kit.px(64))
                self.box.addLayout(row(head, label(text, wrap=True), spacing=self.kit.px(8)))

    def _runs(self, runs: tuple[Project, ...]) -> None:
        if not runs:
            return
        say = self.kit.say
        self.box.addWidget(line())
        self.box.addWidget(label(say("ui-review-runs"), "strong"))
        for run in runs:
            seats = "" if run.seats is None else say("ui-seats", seats=run.seats)
            words = say("ui-run", run=run.run, when=when(self.kit, run), seats=seats)
            self.box.addWidget(button(words, partial(self.wanted.emit, run.key), "link"))
