"""A few lines that hide where nothing is known; at the teacher's door nothing is asked."""

from dataclasses import asdict

from PySide6.QtWidgets import QWidget

from xuanke.domain.catalogue import Project
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import column, label
from xuanke.ui.past import work
from xuanke.ui.past.values import Before

TERMS = 3
"""So many terms are shown, the latest ones."""


class PastBlock(QWidget):
    """How the course of a project, and its institution, did in earlier terms (五（二）)."""

    def __init__(self, kit: Kit, project: Project) -> None:
        super().__init__()
        self.kit = kit
        self.box = column(spacing=kit.px(2))
        self.setLayout(self.box)
        self.hide()
        if kit.office.desk.key is not None:
            kit.office.ask(self, work.before, project.code, project.institution, then=self.show_before)

    def show_before(self, before: Before) -> None:
        """Shows what is known."""
        for name, those in (("course", before.course), ("institution", before.institution)):
            if not those:
                continue
            self.box.addWidget(label(self.kit.say(f"ui-past-{name}"), "muted"))
            for tally in reversed(those[-TERMS:]):
                self.box.addWidget(label(self.kit.say("past-term", **asdict(tally)), "small", wrap=True))
        self.setVisible(bool(before.course or before.institution))
