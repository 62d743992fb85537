"""A window of its own for a listener: arranges one scene after the other, and says its name on stdout.

It goes on to the next one at each line on stdin. `python -m tests.ui.speaking FOLDER`
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSocketNotifier
from PySide6.QtWidgets import QApplication
from tests.ui.scenes import empty_home, first_pages, sample_home


def main() -> None:
    """Goes through every scene of which another size of school would show no other kind of thing."""
    qt = QApplication(sys.argv[:1])
    for n, scenes in enumerate((first_pages, empty_home, sample_home)):
        for scene in scenes(qt, Path(sys.argv[1], str(n))):
            shown = scene.arrange()
            print(scene.name, flush=True)
            wait_for_a_line()
            scene.leave(shown)


def wait_for_a_line() -> None:
    """Lets the window answer the listener until it has heard enough."""
    loop = QEventLoop()
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(loop.quit)
    loop.exec()
    notifier.setEnabled(False)
    sys.stdin.readline()


if __name__ == "__main__":
    main()
