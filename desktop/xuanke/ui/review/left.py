"""The left pane of Review: how the queue is laid out, 帮我选, and the queue."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, row
from xuanke.ui.review.queue import QueueView
from xuanke.ui.review.values import Queue, View


class Left(QFrame):
    """`helped` is what 帮我选 does."""

    viewed = Signal(View)

    def __init__(self, kit: Kit, helped: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.kit = kit
        say = kit.say
        self.views = QComboBox()
        self.views.addItems([say(f"ui-view-{view.value}") for view in View])
        self.views.setAccessibleName(say("ui-view"))
        self.views.currentIndexChanged.connect(lambda n: self.viewed.emit(list(View)[n]))
        self.list = QueueView(kit)
        head = row(
            self.views,
            button(say("ui-plan-help"), helped, tip=say("ui-plan-help-tip")),
            spacing=kit.px(6),
            margins=kit.px(6),
        )
        head.setStretch(0, 1)
        self.foot = label("", "small")
        self.foot.setContentsMargins(kit.px(14), kit.px(6), kit.px(10), kit.px(6))
        box = column(head, self.list, self.foot, spacing=0)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.setFixedWidth(kit.px(230 if kit.theme.is_large else 296))

    def show_queue(self, queue: Queue) -> None:
        """Says below the queue what lies beside it."""
        counts = {"shelved": queue.shelved, "withdrawn": queue.withdrawn}
        said = [self.kit.say(f"ui-review-{name}", count=count) for name, count in counts.items() if count]
        self.foot.setText("  ·  ".join(said))
        self.foot.setVisible(bool(said))

    def show_view(self, view: View) -> None:
        """Shows how the queue is laid out; `viewed` says so where it was another way."""
        self.views.setCurrentIndex(list(View).index(view))
