"""Which catalogue is held, whether its signatures still last, and what its newest revision touched."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame

from xuanke.ui.catalogue.values import Edition
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import Elided, button, chip, row
from xuanke.ui.theme import Tone


class EditionLine(QFrame):
    """`changed`: what the newest revision touched is wanted, or no longer; `sync`: news are wanted."""

    changed = Signal()
    sync = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.edition: Edition | None = None
        self.setObjectName("bottom")
        self.name = Elided("", "muted")
        self.expired = chip("", Tone.WARN)
        self.touched = QCheckBox()
        self.touched.toggled.connect(lambda _: self.changed.emit())
        self.news = button(kit.say("ui-sync"), self.sync.emit, "link")
        box = row(self.name, self.expired, self.touched, self.news, spacing=kit.px(10))
        box.setStretch(0, 1)
        box.setContentsMargins(kit.px(12), kit.px(4), kit.px(8), kit.px(4))
        self.setLayout(box)
        self.show_edition(None)

    @property
    def since(self) -> int | None:
        """The revision after which something must have happened to a project; None for all."""
        return self.edition.since if self.edition is not None and self.touched.isChecked() else None

    def show_edition(self, edition: Edition | None) -> None:
        """Shows it; where the newest revision is the first, it touched everything."""
        say, self.edition = self.kit.say, edition
        is_later = edition is not None and edition.since is not None
        self.setVisible(edition is not None)
        self.expired.setVisible(edition is not None and edition.expired is not None)
        self.touched.setVisible(is_later)
        if not is_later:
            self.touched.setChecked(False)
        if edition is None:
            return
        self.name.show_text(say("ui-edition", number=edition.number, at=edition.at))
        self.touched.setText(say("ui-edition-touched", count=edition.touched))
        if edition.expired is not None:
            self.expired.setText(say("ui-edition-expired", on=f"{edition.expired:%m-%d}"))
            self.expired.setToolTip(say("ui-edition-expired-hint"))
            self.expired.setAccessibleDescription(self.expired.toolTip())
