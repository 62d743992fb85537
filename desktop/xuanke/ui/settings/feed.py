"""Where the catalogue comes from: an address, a folder or an archive, and fetching it now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, row


class FeedPane(QWidget):
    """`chosen` gives the choice, `wanted` asks for the catalogue now."""

    chosen = Signal(dict)
    wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say, settings = kit.say, kit.settings
        self.address = QLineEdit(settings.feed)
        self.address.setAccessibleName(say("ui-feed-address"))
        self.address.setPlaceholderText(say("ui-feed-address"))
        self.address.returnPressed.connect(self.sync)
        self.go = button(say("ui-sync"), self.sync, "primary")
        line = row(
            self.address,
            button(say("ui-feed-folder"), self._folder),
            button(say("ui-feed-zip"), self._archive),
            self.go,
            spacing=kit.px(8),
        )
        line.setStretch(0, 1)
        hint = label(say("ui-feed-hint"), "muted", wrap=True)
        self.trusted = label("", "small", wrap=True)
        self.setLayout(column(hint, line, self.trusted, spacing=kit.px(8)))
        self.show_trusted()

    def show_trusted(self) -> None:
        """Shows whom the catalogue is taken from."""
        kept = self.kit.settings.fingerprint
        self.trusted.setVisible(bool(kept))
        self.trusted.setText(self.kit.say("ui-feed-fingerprint", fingerprint=kept))

    def sync(self) -> None:
        """Keeps the address and asks for the catalogue."""
        source = self.address.text().strip()
        if source != self.kit.settings.feed:
            self.chosen.emit({"feed": source, "fingerprint": ""})
            self.show_trusted()
        self.wanted.emit()

    def _folder(self) -> None:
        self._take(QFileDialog.getExistingDirectory(self, self.kit.say("ui-feed-folder")))

    def _archive(self) -> None:
        self._take(QFileDialog.getOpenFileName(self, self.kit.say("ui-feed-zip"), "", "*.zip")[0])

    def _take(self, name: str) -> None:
        if name:
            self.address.setText(name)
            self.sync()
