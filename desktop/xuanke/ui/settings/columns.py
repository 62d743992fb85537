"""What a person said of the columns of unknown tables, with a way to be asked again; the profiles too."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, emptied, label, row
from xuanke.ui.settings.values import Mapped


class ColumnsPane(QWidget):
    """`forgotten` names a mapping that is to be asked about again; `profiles` wants the export profiles."""

    forgotten = Signal(str)
    profiles = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say = kit.say
        self.list: QVBoxLayout = column(spacing=kit.px(6))
        profiles = button(say("ui-profile-edit"), self.profiles.emit)
        hint = label(say("ui-settings-profiles-hint"), "muted", wrap=True)
        line = row(hint, profiles, spacing=kit.px(10))
        line.setStretch(0, 1)
        self.setLayout(column(line, label(say("ui-mappings"), "strong"), self.list, spacing=kit.px(8)))

    def show_mappings(self, mappings: Sequence[Mapped]) -> None:
        """Shows each mapping as pairs: their heading → ours."""
        emptied(self.list)
        say = self.kit.say
        if not mappings:
            self.list.addWidget(label(say("ui-mappings-none"), "muted", wrap=True))
        for each in mappings:
            told = say("list-join").join(f"{theirs} → {ours}" for theirs, ours in each.pairs)
            forget = button(say("ui-mapping-forget"), partial(self.forgotten.emit, each.name))
            forget.setAccessibleDescription(told)
            line = row(label(told, wrap=True), forget, spacing=self.kit.px(10))
            line.setStretch(0, 1)
            self.list.addLayout(line)
