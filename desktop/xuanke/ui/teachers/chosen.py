"""Below the roster: the teacher who is chosen in it, with the number that can be asked for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTableView, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import label, row
from xuanke.ui.parts.number import Number
from xuanke.ui.teachers import work
from xuanke.ui.teachers.values import TeacherRow


class Chosen(QWidget):
    """Hides where nobody is chosen. It is told each page of the roster as the table is."""

    def __init__(self, kit: Kit, table: QTableView) -> None:
        super().__init__()
        self.kit = kit
        self.table = table
        self.pages: dict[int, Sequence[TeacherRow]] = {}
        self.name = label("", "strong")
        self.number = Number(kit)
        self.setLayout(row(self.name, self.number, None, spacing=kit.px(12)))
        table.selectionModel().currentRowChanged.connect(lambda *_: self.show_chosen())
        self.hide()

    def start(self, rows: Sequence[TeacherRow]) -> None:
        """The roster's first page, anew."""
        self.pages = {}
        self.put(0, rows)

    def put(self, offset: int, rows: Sequence[TeacherRow]) -> None:
        """A page of the roster."""
        self.pages[offset] = rows
        self.show_chosen()

    def show_chosen(self) -> None:
        """Shows whoever is chosen now."""
        chosen = self._chosen()
        self.setVisible(chosen is not None)
        if chosen is not None:
            self.name.setText(chosen.teacher.name)
            self.number.show_number(chosen.identity, work.number, chosen.teacher)

    def _chosen(self) -> TeacherRow | None:
        place = self.table.currentIndex().row()
        for offset, rows in self.pages.items():
            if offset <= place < offset + len(rows):
                return rows[place - offset]
        return None
