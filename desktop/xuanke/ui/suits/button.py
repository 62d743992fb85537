"""A button beside a project in the office: whom it suits, as a list to take along."""

from PySide6.QtWidgets import QPushButton

from xuanke.domain.catalogue import Project
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button
from xuanke.ui.suits import work
from xuanke.ui.suits.values import Suited
from xuanke.ui.takeaway.dialog import take_away

WHOM = ("group", "name", "score", "reasons")


def whom_it_suits(kit: Kit, project: Project) -> QPushButton:
    """Asks for the teachers whom the project suits; hidden where no school store is open."""

    def show(found: Suited) -> None:
        if not found.rows:
            made.setText(kit.say("ui-suits-whom-none"))
            made.setEnabled(False)
            return
        headings = [kit.say(f"ui-suits-{name}") for name in WHOM]
        title = kit.say("ui-suits-whom-title", title=project.title, over="yes" if found.over else "no")
        take_away(kit, title, headings, found.rows, made.window())

    made = button(
        kit.say("ui-suits-whom"), lambda: kit.office.ask(made, work.whom, project.key, then=show), "link"
    )
    if kit.office.desk.key is None:
        made.hide()
    return made
