"""What every page is given: the words, the theme, and the two ways to get work done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QIcon, QPixmap

from xuanke.settings import Settings
from xuanke.ui import icons
from xuanke.ui.jobs import Office, Reads
from xuanke.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Kit:
    """Made once by `app.py` and again when language, theme or text size change.

    `office` runs journeys in the child process, `reads` short reads on one thread.
    """

    words: Any
    theme: Theme
    settings_now: Callable[[], Settings]
    office: Office
    reads: Reads

    @property
    def settings(self) -> Settings:
        """What was chosen on this PC, as of now."""
        return self.settings_now()

    def say(self, message: str, /, **arguments: Any) -> str:
        """The sentence in the chosen language."""
        return str(self.words.say(message, **arguments))

    def px(self, pixels: float) -> int:
        """A length at the chosen text size."""
        return self.theme.px(pixels)

    def icon(self, name: str, ink: str = "muted") -> QIcon:
        """A line icon in one of the palette's colours."""
        return icons.icon(name, getattr(self.theme.palette, ink), self.px(18))

    def pixmap(self, name: str, ink: str = "muted", side: int = 16) -> QPixmap:
        """The same as a picture."""
        return icons.pixmap(name, getattr(self.theme.palette, ink), self.px(side), 2.0)
