"""The one door off the window's thread: a child process for journeys, one thread for short reads.

What comes back is handed over on the window's thread, unless the page that asked is gone by then.
"""

import logging
import pickle
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from xuanke.faults import Fault
from xuanke.ui.desk import LEAVE, QUIET_SECONDS, Desk

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

log = logging.getLogger(__name__)

OVERTAKEN = object()
"""The answer to a question that a newer one has overtaken: nobody is told."""

LEAVING_SECONDS = 1.0

Work = Callable[..., Any]
Then = Callable[[Any], None]
Failed = Callable[[Fault], None]


@dataclass(frozen=True, eq=False)
class Asked:
    """A piece of work that is under way, and who wants to know what became of it.

    `pieces` are what came so far of work that answers piece by piece; `then` gets the list of them.
    """

    owner: QObject
    work: Work
    arguments: tuple[Any, ...]
    then: Then
    failed: Failed | None = None
    progress: Callable[[int, int], None] | None = None
    pieces: list[Any] = field(default_factory=list)


class _Answering(QObject):
    """Hands answers over to the window's thread."""

    answered = Signal(object)
    unheard = Signal(Fault)
    """A fault that whoever asked does not show itself."""
    busy = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.open: set[Asked] = set()
        self.answered.connect(self._answer)

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way, or answered and not yet shown."""
        return bool(self.open)

    def _answer(self, answer: tuple[Asked, str, Any]) -> None:
        asked, kind, result = answer
        if asked not in self.open:
            return
        if isValid(asked.owner):
            self._hand_over(asked, kind, result)
        if kind != "progress":
            self.open.discard(asked)
            self.busy.emit(self.is_busy)

    def _hand_over(self, asked: Asked, kind: str, result: Any) -> None:
        if kind == "progress":
            if asked.progress:
                asked.progress(*result)
        elif kind == "done" and result is OVERTAKEN:
            return
        elif kind == "done":
            asked.then(result)
        elif asked.failed:
            asked.failed(result)
        else:
            self.unheard.emit(result)


class Office(_Answering):
    """Runs `work(desk, *arguments)` in the child, one after the other.

    `cancel` kills the child: what it was doing has not happened, since every act is one transaction.
    """

    told = Signal(str)
    """What nobody needs to do anything about, for the line across the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._number = 0
        self._waiting: dict[int, Asked] = {}
        self._outbox: queue.Queue[bytes | None] = queue.Queue()
        self._child: Any = None

    def ask(
        self,
        owner: QObject,
        work: Work,
        *arguments: Any,
        then: Then,
        failed: Failed | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Has the work done; `then` gets the result, `failed` the Fault."""
        self._start()
        self._number += 1
        asked = Asked(owner, work, arguments, then, failed, progress)
        self.open.add(asked)
        self._waiting[self._number] = asked
        self._outbox.put(pickle.dumps((self._number, work, arguments)))
        self.busy.emit(True)

    def warm(self) -> None:
        """Starts the child before it is needed."""
        self._start()

    def cancel(self) -> None:
        """Ends the child and forgets what it was asked; the next work starts another."""
        child, self._child = self._child, None
        self._waiting = {}
        self.open.clear()
        self._outbox.put(None)
        self._outbox = queue.Queue()
        if child is not None:
            child.kill()
        self.busy.emit(False)

    def close(self) -> None:
        """Ends the child; where nothing is under way, once it has let go of the stores' files."""
        if self._child is not None and not self.is_busy:
            self._outbox.put(pickle.dumps(LEAVE))
            self._child.wait(LEAVING_SECONDS)
        self.cancel()

    def _start(self) -> None:
        if self._child is not None:
            return
        from multiprocessing import get_context

        spawn = get_context("spawn")
        ours, theirs = spawn.Pipe()
        desk = Desk(self.desk.home, self.desk.by, self.desk.on, self.desk.language)
        self._child = _Child(spawn, theirs, desk)
        if self.desk.key is not None:
            self._outbox.put(pickle.dumps((0, Desk.unlock, (self.desk.key,))))
        threading.Thread(target=self._talk, args=(self._child, ours, self._outbox), daemon=True).start()
        threading.Thread(target=self._listen, args=(ours, self._waiting), daemon=True).start()

    @staticmethod
    def _talk(child: "_Child", pipe: "Connection", outbox: "queue.Queue[bytes | None]") -> None:
        child.start()
        while (message := outbox.get()) is not None:
            try:
                pipe.send_bytes(message)
            except OSError:
                return

    def _listen(self, pipe: "Connection", waiting: dict[int, Asked]) -> None:
        while True:
            try:
                number, kind, result = pickle.loads(pipe.recv_bytes())
            except (EOFError, OSError):
                return
            under_way = kind in ("progress", "piece")
            asked = waiting.get(number) if under_way else waiting.pop(number, None)
            if asked is not None and kind == "piece":
                asked.pieces.append(result)
            elif asked is not None and isValid(self):
                result = asked.pieces if asked.pieces else result
                self.answered.emit((asked, kind, result))


class _Child:
    """The process; it is started off the window's thread and may be killed before that."""

    def __init__(self, spawn: Any, pipe: "Connection", desk: Desk) -> None:
        from xuanke.ui.child import serve

        self._pipe = pipe
        self._process = spawn.Process(target=serve, args=(pipe, desk), daemon=True)
        self._lock = threading.Lock()
        self._killed = False

    def start(self) -> None:
        """Starts it, unless it was killed before."""
        with self._lock:
            if not self._killed:
                self._process.start()
                self._pipe.close()

    def wait(self, seconds: float) -> None:
        """Until it has ended, but no longer."""
        if self._process.pid is not None:
            self._process.join(seconds)

    def kill(self) -> None:
        """Ends it at once."""
        with self._lock:
            self._killed = True
            if self._process.pid is not None:
                self._process.kill()
                self._process.join(5)


class Reads(_Answering):
    """Answers short questions to the catalogue on one thread; a newer one of the same topic goes before.

    Its desk never has the school store's key.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = Desk(desk.home, desk.by, desk.on, desk.language)
        self._inbox: queue.Queue[tuple[str, int, Asked] | None] = queue.Queue()
        self._newest: dict[str, int] = {}
        self._number = 0
        self._thread: threading.Thread | None = None

    def ask(
        self,
        owner: QObject,
        work: Work,
        *arguments: Any,
        then: Then,
        failed: Failed | None = None,
        topic: str = "",
    ) -> None:
        """Has `work(desk, *arguments)` done, unless it is overtaken."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, daemon=True)
            self._thread.start()
        self._number += 1
        topic = topic or f"#{self._number}"
        self._newest[topic] = self._number
        asked = Asked(owner, work, arguments, then, failed)
        self.open.add(asked)
        self._inbox.put((topic, self._number, asked))

    def forget(self) -> None:
        """Has the next question open the catalogue anew."""
        self._inbox.put(("", 0, Asked(self, Desk.reopen, (), lambda _: None)))

    def close(self) -> None:
        """Ends the thread after what it is at."""
        self._inbox.put(None)
        if self._thread is not None:
            self._thread.join(5)

    def _run(self) -> None:
        while (item := self._next()) is not None:
            topic, number, asked = item
            overtaken = number and self._newest.get(topic) != number
            kind, result = ("done", OVERTAKEN) if overtaken else self._do(asked)
            if isValid(self):
                self.answered.emit((asked, kind, result))
        self._desk.rest()

    def _next(self) -> tuple[str, int, Asked] | None:
        try:
            return self._inbox.get(timeout=QUIET_SECONDS)
        except queue.Empty:
            self._desk.rest()
            return self._inbox.get()

    def _do(self, asked: Asked) -> tuple[str, Any]:
        try:
            return "done", asked.work(self._desk, *asked.arguments)
        except Fault as fault:
            return "failed", fault
        except Exception as error:
            log.exception("%s did not work", asked.work.__name__)
            return "failed", Fault("ui-bug", advice="ui-bug-advice", what=type(error).__name__)
