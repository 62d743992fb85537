"""The window: what `xuanke` alone opens."""

import os
import sys

from xuanke.cli.frame import Frame, Reply, command
from xuanke.clock import today
from xuanke.faults import Fault
from xuanke.wording import system_language

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Any of these says where a window can be shown."""


@command("", "gui")
def gui(frame: Frame, /) -> Reply:
    """Opens the window; raises Fault where there is no screen, on which Qt would abort."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):
        raise Fault("no-screen", advice="no-screen-advice")
    from xuanke.ui.app import run

    asked = frame.words.language
    language = "" if asked == system_language() else asked
    on = None if frame.on == today() else frame.on
    return Reply(None, code=run(frame.home, language, by=frame.by, on=on))
