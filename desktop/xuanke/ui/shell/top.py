"""The top line: where in the term one is, help, and the lock."""

from collections.abc import Callable

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, chip, frame, label, row
from xuanke.ui.shell.values import Top
from xuanke.ui.theme import Tone


class TopLine:
    """Texts that change and two buttons; `frame` is the widget."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        say = kit.say
        self.name = label(say("ui-name"), "strong", tone=Tone.ACCENT)
        self.term = label("", "strong")
        self.school = label("", "muted")
        self.stage = label("", "muted")
        self.left = chip("", Tone.ACCENT)
        self.find = button(say("ui-find"), role="link")
        self.help = button(say("ui-help"), role="link")
        self.lock = button(say("ui-lock"), role="link")
        self.lock.setIcon(kit.icon("lock", "accent"))
        self.school.setVisible(not kit.theme.is_large)
        self.find.setVisible(not kit.theme.is_large)
        box = row(self.name, self.term, self.school, None, self.stage, self.left, None, spacing=kit.px(12))
        for made in (self.find, self.help, self.lock):
            box.addWidget(made)
        box.setContentsMargins(kit.px(14), kit.px(6), kit.px(10), kit.px(6))
        self.frame = frame("top", box)
        self.show(Top())

    def door(self, act: Callable[[], object]) -> None:
        """Makes the lock the administrator's door."""
        self.lock.setText(self.kit.say("ui-door-office"))
        self.lock.setAccessibleName(self.lock.text())
        self.lock.clicked.connect(act)

    def show(self, top: Top) -> None:
        """Shows the term and its stage."""
        say = self.kit.say
        self.term.setText(top.term)
        self.school.setText(top.school)
        self.stage.setText(say("ui-stage-assumed", stage=top.stage) if top.assumed else top.stage)
        self.left.setVisible(top.left is not None)
        if top.left is not None:
            self.left.setText(say("ui-days-left", **top.left.arguments))
