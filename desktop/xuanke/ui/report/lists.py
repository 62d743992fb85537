"""Several lists in one place: a button with its count for each, the chosen one below it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, emptied, label, row
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.report.values import Listing
from xuanke.ui.takeaway.dialog import TakeAway, on_ctrl_p, take_away
from xuanke.ui.takeaway.state import shares


class Lists(QWidget):
    """The lists `ui-list-…` by their ids; which of them is chosen stays when they are read anew."""

    def __init__(self, kit: Kit, name: str, empty: str) -> None:
        super().__init__()
        self.kit = kit
        self.empty_words = empty
        self.lists: tuple[Listing, ...] = ()
        self.chosen = ""
        self.group = QButtonGroup(self)
        self.names = row(spacing=kit.px(4))
        self.model = TableModel(())
        self.table = table_view(kit, self.model, (), kit.say(name))
        self.empty = label("", "muted", wrap=True)
        way = on_ctrl_p(self, self.take_away)
        self.away = button(kit.say("ui-takeaway-here"), way.activated.emit, tip=kit.say("ui-takeaway-tip"))
        box = column(row(self.names, None, self.away), self.empty, self.table, spacing=kit.px(8))
        box.setStretch(2, 1)
        self.setLayout(box)
        self.show_lists(())

    def show_lists(self, lists: Sequence[Listing]) -> None:
        """Shows other lists."""
        self.lists = tuple(lists)
        for gone in self.group.buttons():
            self.group.removeButton(gone)
        emptied(self.names)
        for each in self.lists:
            made = button(
                self.kit.say(f"ui-list-{each.id}", count=len(each.rows)),
                partial(self.choose, each.id),
                "step",
            )
            made.setObjectName(f"list-{each.id}")
            made.setCheckable(True)
            made.setVisible(len(self.lists) > 1)
            self.group.addButton(made)
            self.names.addWidget(made)
        ids = [each.id for each in self.lists]
        full = next((each.id for each in self.lists if each.rows), ids[0] if ids else "")
        self.choose(self.chosen if self.chosen in ids else full)

    def choose(self, id: str) -> None:
        """Shows one of the lists."""
        self.chosen = id
        shown = self.shown
        for each in self.group.buttons():
            each.setChecked(each.objectName() == f"list-{id}")
        self.table.setVisible(shown is not None and bool(shown.rows))
        self.empty.setVisible(shown is None or not shown.rows)
        self.empty.setText(self.kit.say(self.empty_words if shown is None else "ui-list-empty"))
        self.away.setEnabled(shown is not None and bool(shown.rows))
        if shown is not None:
            self.model.start(shown.rows, headings=shown.headings)
            for place, share in enumerate(shares(shown.headings, shown.rows[:200])):
                self.table.setColumnWidth(place, self.kit.px(8 * share + 12))

    @property
    def shown(self) -> Listing | None:
        """The list that is shown."""
        return next((each for each in self.lists if each.id == self.chosen), None)

    def take_away(self) -> TakeAway | None:
        """Takes the shown list away."""
        shown = self.shown or Listing("", (), ())
        title = self.kit.say(f"ui-list-{shown.id}", count=len(shown.rows)) if shown.rows else ""
        return take_away(self.kit, title, shown.headings, shown.rows, self.window())
