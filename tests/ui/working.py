"""A kit whose work is done at once, in this process, on a school that a test has set up."""

from collections.abc import Generator
from typing import Any

from PySide6.QtCore import QObject

from xuanke.faults import Fault
from xuanke.journeys.office import Office
from xuanke.ui.kit import Kit


def at_work(kit: Kit, office: Office | None = None) -> Kit:
    """The kit, with `office` as what the desk has open."""
    desk = kit.office.desk
    if office is not None:
        desk.kept["office"] = office

    def ask(
        owner: QObject, work: Any, *arguments: Any, then: Any, failed: Any = None, progress: Any = None
    ) -> None:
        try:
            found = work(desk, *arguments)
            found = list(found) if isinstance(found, Generator) else found
        except Fault as fault:
            failed(fault) if failed else kit.office.unheard.emit(fault)
        else:
            then(found)

    kit.office.ask = ask  # type: ignore[method-assign]
    return kit
