"""The left pane of the catalogue: each facet's values with their counts, as boxes to tick."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from xuanke.ui.catalogue.values import Facet
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, column, label, scrolled

MOST_VALUES = 8
WORDED = ("mode", "level", "credits", "meets", "boarding", "seats", "funding")


class Facets(QWidget):
    """`chosen` says which values of which facet are ticked."""

    chosen = Signal(tuple)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.heads: dict[str, QLabel] = {}
        self.boxes: dict[tuple[str, str], QCheckBox] = {}
        self.sections: dict[str, QVBoxLayout] = {}
        self.inner = QVBoxLayout()
        self.inner.setSpacing(kit.px(8))
        self.inner.setContentsMargins(kit.px(12), kit.px(10), kit.px(8), kit.px(10))
        self.inner.addStretch(1)
        self.setLayout(column(scrolled(boxed(self.inner)), spacing=0))

    def show_facets(self, facets: tuple[Facet, ...]) -> None:
        """Shows counts; what is ticked stays, what has no results is away."""
        shown: set[tuple[str, str]] = set()
        for facet in facets:
            for value, count in self._worth_showing(facet):
                shown.add((facet.id, value))
                box = self._box(facet.id, value)
                box.setText(f"{self.name(facet.id, value)}  {count}")
        for place, box in self.boxes.items():
            box.setVisible(place in shown or box.isChecked())
        for facet_id, head in self.heads.items():
            head.setVisible(any(not b.isHidden() for (f, _), b in self.boxes.items() if f == facet_id))

    def _worth_showing(self, facet: Facet) -> list[tuple[str, int]]:
        ticked = [(v, n) for v, n in facet.values if self._is_ticked(facet.id, v)]
        rest = [(v, n) for v, n in facet.values if not self._is_ticked(facet.id, v)]
        return [*ticked, *rest][:MOST_VALUES]

    def _is_ticked(self, facet: str, value: str) -> bool:
        box = self.boxes.get((facet, value))
        return box is not None and box.isChecked()

    def _box(self, facet: str, value: str) -> QCheckBox:
        if (facet, value) not in self.boxes:
            box = QCheckBox()
            box.setAccessibleName(f"{self.kit.say(f'ui-facet-{facet}')} {self.name(facet, value)}")
            box.toggled.connect(self._ticked)
            self._section(facet).addWidget(box)
            self.boxes[facet, value] = box
        return self.boxes[facet, value]

    def _section(self, facet: str) -> QVBoxLayout:
        if facet not in self.sections:
            self.heads[facet] = label(self.kit.say(f"ui-facet-{facet}"), "small")
            self.sections[facet] = column(self.heads[facet], spacing=self.kit.px(2))
            self.inner.insertLayout(self.inner.count() - 1, self.sections[facet])
        return self.sections[facet]

    def name(self, facet: str, value: str) -> str:
        """A value in words; the empty one means any, or unknown."""
        if facet in WORDED:
            return self.kit.say(f"ui-{facet}-{value or 'unknown'}")
        return value or self.kit.say("ui-facet-any")

    def _ticked(self) -> None:
        chosen: dict[str, list[str]] = {}
        for (facet, value), box in self.boxes.items():
            if box.isChecked():
                chosen.setdefault(facet, []).append(value)
        self.chosen.emit(tuple((facet, tuple(values)) for facet, values in chosen.items()))

    def clear(self) -> None:
        """Unticks everything."""
        for box in self.boxes.values():
            box.blockSignals(True)
            box.setChecked(False)
            box.blockSignals(False)
        self._ticked()
