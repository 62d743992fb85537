"""The child process: does the window's long work one piece after the other, and dies with the window."""

import gc
import logging
import pickle
import sys
from collections.abc import Generator
from multiprocessing.connection import Connection
from typing import Any

from xuanke.faults import Fault
from xuanke.garbage import collect_due
from xuanke.ui.desk import LEAVE, QUIET_SECONDS, Desk

log = logging.getLogger(__name__)


def serve(pipe: Connection, desk: Desk) -> None:
    """Answers until the window closes the pipe; the school's key comes through it like any work."""
    from xuanke.log import set_up

    set_up(desk.home)
    sys.setswitchinterval(0.0005)
    gc.disable()
    while True:
        try:
            if not pipe.poll(QUIET_SECONDS):
                desk.rest()
            asked = pickle.loads(pipe.recv_bytes())
        except (EOFError, OSError):
            return
        if asked is LEAVE:
            desk.rest()
            return
        number, work, arguments = asked
        desk.tell = lambda done, of, number=number: _send(pipe, number, "progress", (done, of))  # type: ignore[misc]
        try:
            kind, result = "done", _whole_or_in_pieces(pipe, number, work(desk, *arguments))
        except Fault as fault:
            kind, result = "failed", plain(fault)
        except Exception as error:
            log.exception("%s did not work", work.__name__)
            kind, result = "failed", Fault("ui-bug", advice="ui-bug-advice", what=type(error).__name__)
        _send(pipe, number, kind, result)
        collect_due()  # after the answer: a whole review lies here, and searching it takes its time


def plain(fault: Fault) -> Fault:
    """The fault as it can travel: those with a shape of their own cannot be made again from their words."""
    return Fault(fault.message, advice=fault.advice, **fault.arguments)


def _whole_or_in_pieces(pipe: Connection, number: int, result: Any) -> Any:
    """A generator's pieces travel one by one: the window would stand still while a large one is read."""
    if not isinstance(result, Generator):
        return result
    for piece in result:
        _send(pipe, number, "piece", piece)
    return None


def _send(pipe: Connection, number: int, kind: str, result: Any) -> None:
    pipe.send_bytes(pickle.dumps((number, kind, result), protocol=pickle.HIGHEST_PROTOCOL))
