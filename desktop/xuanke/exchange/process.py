"""One child process per table: started, listened to, and ended at its limits."""

import multiprocessing
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import Any

from xuanke.exchange.child import serve
from xuanke.exchange.extract import HeadersUnmatched, Task
from xuanke.exchange.limits import Limits
from xuanke.exchange.windows_job import limited_job
from xuanke.faults import Fault

TICK = 0.1


def answers(task: Task, limits: Limits) -> Iterator[Any]:
    """The child's answers, None while it is busy; a Fault where it reports one, breaks off or is late."""
    ends_at = time.monotonic() + limits.seconds
    with started(task, limits) as connection:
        while True:
            left = ends_at - time.monotonic()
            if not connection.poll(max(0.0, min(TICK, left))):
                if left < 0:
                    raise Fault("table-too-slow", advice="table-save-as-xlsx", file=task.name)
                yield None
                continue
            try:
                kind, content = pickle.loads(connection.recv_bytes())
            except (EOFError, OSError) as error:
                raise Fault("table-broken", advice="table-save-as-xlsx", file=task.name) from error
            if kind == "done":
                return
            if kind == "unmatched":
                file, header, first_rows, kinds, lacks = content
                raise HeadersUnmatched(
                    file=file, header=header, first_rows=first_rows, kinds=kinds, lacks=lacks
                )
            if kind == "fault":
                message, advice, arguments = content
                raise Fault(message, advice=advice, **arguments)
            yield content


@contextmanager
def started(task: Task, limits: Limits) -> Iterator[Connection]:
    """The connection on which a new child answers; the child is gone when the block ends."""
    launch = by_spawning if sys.platform == "win32" or getattr(sys, "frozen", False) else by_module
    receiving, sending = multiprocessing.Pipe(duplex=False)
    with receiving:
        with sending:
            child, job = launch(task, limits, sending)
        try:
            yield receiving
        finally:
            child.kill()
            (child.wait if isinstance(child, subprocess.Popen) else child.join)()
            if job:
                job.close()


def by_module(task: Task, limits: Limits, sending: Connection) -> tuple[Any, Any]:
    """A fresh interpreter that runs only the child's module: nothing of the parent's main is imported."""
    asking, asked = multiprocessing.Pipe(duplex=False)
    with asked:
        with asking:
            handles = [sending.fileno(), asking.fileno()]
            command = [sys.executable, "-P", "-m", "xuanke.exchange.child", *map(str, handles)]
            child = subprocess.Popen(
                command,
                pass_fds=handles,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        # A child that is gone before it has heard its task answers by silence, as one that breaks off.
        with suppress(BrokenPipeError):
            asked.send((task, limits))
    return child, None


def by_spawning(task: Task, limits: Limits, sending: Connection) -> tuple[Any, Any]:
    """Windows, and a frozen program, whose start calls `multiprocessing.freeze_support`."""
    child = multiprocessing.get_context("spawn").Process(
        target=serve, args=(sending, task, limits), daemon=True
    )
    child.start()
    return child, limited_job(child.pid or 0, limits.memory) if sys.platform == "win32" else None
