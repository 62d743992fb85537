"""The log file: what a developer needs after a fault, and nothing about a person."""

import logging
import re
import sys
import threading
from collections.abc import Callable
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from xuanke.paths import Home

BYTES_A_FILE = 500_000
FILES_KEPT = 3

PERSONAL = re.compile(
    r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"  # names are Chinese, the code's own words are not
    r"|\d[\d -]{11,20}[\dXx]"  # identity and card numbers, spaced or not
    r"|(?<!\d)1[3-9]\d{9}(?!\d)"  # mobile numbers
)


class _Impersonal(logging.Formatter):
    """Masks the whole entry, the traceback's words included, and the account's folder."""

    def format(self, record: logging.LogRecord) -> str:
        entry = PERSONAL.sub("*", super().format(record).replace(str(Path.home()), "~"))
        return f"{self.formatTime(record)} {entry}"


class _LogFile(RotatingFileHandler):
    """Makes its folder with its first entry, so a look at the help leaves no trace."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()


def log_file(home: Home) -> Path:
    """The file that the newest entries are in."""
    return home.logs / "xuanke.log"


def set_up(home: Home) -> None:
    """From here on warnings and faults of this process go to the home's log file."""
    logging.raiseExceptions = False  # a full or read-only disk must not bring a traceback before a person
    handler = _LogFile(
        log_file(home), maxBytes=BYTES_A_FILE, backupCount=FILES_KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Impersonal("%(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    for before in [each for each in root.handlers if isinstance(each, _LogFile)]:
        root.removeHandler(before)
        before.close()
    root.addHandler(handler)
    logging.getLogger("xuanke").setLevel(logging.INFO)


def catch_bugs(say: Callable[[str], None]) -> None:
    """The one handler of a window: what nothing else caught goes to the log, then `say` hears its kind."""

    def caught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or not isinstance(error, Exception):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        logging.getLogger("xuanke").error("a bug", exc_info=(kind, error, trace))
        say(kind.__name__)

    sys.excepthook = caught
    threading.excepthook = lambda args: caught(args.exc_type, args.exc_value, args.exc_traceback)
