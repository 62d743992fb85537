"""A painter that remembers what it wrote: the glyphs of a PDF are named by it."""

from typing import Any

from PySide6.QtGui import QPainter

from xuanke.printing.fonts import chinese_font
from xuanke.printing.searchable import Drawn

ANY_SIZE = 9.0
"""A face is the same at every size."""


class Pen(QPainter):
    """Writes like any painter, in the Chinese font."""

    def __init__(self) -> None:
        super().__init__()
        self._written: dict[bool, list[str]] = {False: [], True: []}

    def drawText(self, *given: Any) -> Any:
        """Writes, and remembers the text, which comes last."""
        self._written[self.font().bold()].append(given[-1])
        return super().drawText(*given)

    def drawn(self) -> tuple[Drawn, ...]:
        """Each weight with everything written in it, in order."""
        return tuple(Drawn(chinese_font(ANY_SIZE, bold=bold), texts) for bold, texts in self._written.items())
