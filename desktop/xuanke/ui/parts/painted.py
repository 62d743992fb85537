"""A drawing: fixed in height, and with a text that says the same to a screen reader."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from xuanke.ui.kit import Kit


class Painted(QWidget):
    """Drawn from values in `paintEvent`, which never raises: every value is there before it is shown."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
