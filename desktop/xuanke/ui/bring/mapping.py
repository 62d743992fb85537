"""The dialog for a file whose headers are not understood: its first rows, and what each column is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QWidget

from xuanke.ui.bring.state import lacking, likeliest, propose
from xuanke.ui.bring.values import Unmatched
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import Elided, boxed, button, column, fit, label, row, scrolled
from xuanke.ui.theme import Tone


class Mapping(QDialog):
    """`answered` gives the kind and {theirs: ours}; an empty kind leaves the file out."""

    answered = Signal(str, dict)

    def __init__(self, kit: Kit, unmatched: Unmatched, parent: QWidget) -> None:
        super().__init__(parent)
        self.kit = kit
        self.unmatched = unmatched
        self.boxes: dict[str, QComboBox] = {}
        say = kit.say
        self.setWindowTitle(say("ui-mapping"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        fit(kit, self, 780, 560)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(say("ui-mapping-kind"))
        for kind in unmatched.kinds:
            self.kinds.addItem(say(f"kind-{kind}"), kind)
        self.kinds.setCurrentIndex(self.kinds.findData(likeliest(unmatched.header, unmatched.kinds)))
        self.lacks = label("", wrap=True)
        self.go = button(say("ui-mapping-take"), self.accept, "primary")
        leave = button(say("ui-bring-leave"), self.reject)
        file = unmatched.file or say("ui-pasted")
        which = row(label(say("ui-mapping-kind")), self.kinds, None, spacing=kit.px(10))
        box = column(
            label(say("ui-mapping-title", file=file), "heading", wrap=True),
            label(say("ui-mapping-hint"), "muted", wrap=True),
            which,
            scrolled(boxed(self._columns())),
            self.lacks,
            row(leave, None, self.go),
            spacing=kit.px(10),
            margins=kit.px(16),
        )
        box.setStretch(3, 1)
        self.setLayout(box)
        self.kinds.currentIndexChanged.connect(self._propose)
        self.finished.connect(self._answer)
        self._propose()

    def _columns(self) -> QGridLayout:
        kit = self.kit
        grid = QGridLayout()
        grid.setHorizontalSpacing(kit.px(14))
        for place, name in enumerate(("theirs", "values", "ours")):
            grid.addWidget(label(kit.say(f"ui-mapping-{name}"), "small"), 0, place)
        for n, (theirs, values) in enumerate(
            zip(self.unmatched.header, self.unmatched.samples, strict=True), start=1
        ):
            if not theirs or theirs in self.boxes:
                continue
            box = QComboBox()
            box.setAccessibleName(f"{theirs}: {kit.say('ui-mapping-ours')}")
            box.setMinimumWidth(kit.px(180))
            box.currentIndexChanged.connect(self._check)
            self.boxes[theirs] = box
            grid.addWidget(Elided(" ".join(theirs.split()), "strong"), n, 0)
            grid.addWidget(Elided(kit.say("list-join").join(values), "muted"), n, 1)
            grid.addWidget(box, n, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self.unmatched.header) + 1, 1)
        return grid

    @property
    def kind(self) -> str:
        """The kind of table that it is said to be."""
        return str(self.kinds.currentData())

    def chosen(self) -> dict[str, str]:
        """What was said of the columns."""
        return {theirs: box.currentData() for theirs, box in self.boxes.items() if box.currentData()}

    def _propose(self) -> None:
        columns = self.unmatched.kinds[self.kind]
        proposed = propose(self.unmatched.header, columns)
        for theirs, box in self.boxes.items():
            box.blockSignals(True)
            box.clear()
            box.addItem(self.kit.say("ui-mapping-none"), "")
            for ours in columns.headers:
                box.addItem(ours, ours)
            box.setCurrentIndex(max(box.findData(proposed.get(theirs, "")), 0))
            box.blockSignals(False)
        self._check()

    def _check(self) -> None:
        chosen = list(self.chosen().values())
        twice = sorted({ours for ours in chosen if chosen.count(ours) > 1})
        lacks = lacking(chosen, self.unmatched.kinds[self.kind])
        say = self.kit.say
        words = say("ui-mapping-twice", columns=twice) if twice else ""
        words = words or (say("ui-mapping-lacks", columns=lacks) if lacks else say("ui-mapping-whole"))
        self.lacks.setProperty("tone", (Tone.WARN if twice or lacks else Tone.GOOD).value)
        self.lacks.style().polish(self.lacks)
        self.lacks.setText(words)
        self.go.setEnabled(not twice and not lacks)

    def _answer(self, result: int) -> None:
        self.answered.emit(self.kind if result else "", self.chosen())
