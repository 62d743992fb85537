"""The window: what `xuanke` alone opens."""

from xuanke.cli.frame import Frame, Reply, command
from xuanke.clock import today
from xuanke.wording import system_language


@command("", "gui")
def gui(frame: Frame, /) -> Reply:
    """Opens the window."""
    from xuanke.ui.app import run

    asked = frame.words.language
    language = "" if asked == system_language() else asked
    on = None if frame.on == today() else frame.on
    return Reply(None, code=run(frame.home, language, by=frame.by, on=on))
