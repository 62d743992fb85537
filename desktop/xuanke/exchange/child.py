"""The child process: reads one table within its limits and sends what it found to its parent.

Messages are (kind, content): "answer", "fault", "unmatched", "done". It imports neither the
window nor the store, so that it starts quickly.
"""

import gc
import io
import os
import pickle
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from xuanke.exchange.extract import HeadersUnmatched, Task, extract
from xuanke.exchange.limits import Limits, hold_to
from xuanke.faults import Fault


def serve(answers: Any, task: Task, limits: Limits) -> None:
    """Reads the task's table and sends the answers, whatever happens in the libraries."""
    hold_to(limits)
    # A short life without cycles: collecting took 40% of the time of a list of 600,000 rows.
    gc.disable()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    try:
        content = Path(task.source).read_bytes() if task.is_path else task.source
        for answer in extract(task, content):
            send(answers, "answer", answer)
        send(answers, "done", None)
    except HeadersUnmatched as fault:
        parts = fault.arguments["file"], fault.header, fault.first_rows, fault.kinds, fault.lacks
        send(answers, "unmatched", parts)
    except Fault as fault:
        send(answers, "fault", (fault.message, fault.advice, fault.arguments))
    except MemoryError:
        send(answers, "fault", ("table-too-heavy", "table-save-as-xlsx", {"file": task.name}))
    except BaseException:
        # A parser's panic is a BaseException; whatever it says holds the file's own words.
        send(answers, "fault", ("table-broken", "table-save-as-xlsx", {"file": task.name}))


def send(answers: Any, kind: str, content: Any) -> None:
    """One message; pickle keeps a value that many rows share once."""
    buffer = io.BytesIO()
    pickle.Pickler(buffer, protocol=5).dump((kind, content))
    answers.send_bytes(buffer.getbuffer())


if __name__ == "__main__":
    answers_to, asked_on = (Connection(int(handle)) for handle in sys.argv[1:3])
    serve(answers_to, *asked_on.recv())
