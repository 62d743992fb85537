"""The window: what `xuanke` alone opens."""

import os
import sys
from pathlib import Path

from xuanke.cli.frame import Frame, Reply, command
from xuanke.clock import today
from xuanke.faults import Fault
from xuanke.garbage import collection_paused
from xuanke.wording import system_language

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Any of these says where a window can be shown."""


@command("")
def window(frame: Frame, /) -> Reply:
    """Opens the window."""
    return gui(frame)


@command("gui")
def gui(frame: Frame, file: Path | None = None, /) -> Reply:
    """Opens the window, which offers to take the file; raises Fault where there is no screen.

    Qt would abort without one.
    """
    if sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):
        raise Fault("no-screen", advice="no-screen-advice")
    with collection_paused():  # imports leave hardly any garbage, and looking for it delays the first paint
        from xuanke.ui.app import run

    asked = frame.words.language
    language = "" if asked == system_language() else asked
    on = None if frame.on == today() else frame.on
    if file is not None and not file.is_file():
        raise Fault("file-unreadable", advice="file-unreadable-advice", file=file.name)
    whole = None if file is None else file.absolute()
    return Reply(None, code=run(frame.home, language, by=frame.by, on=on, file=whole))
