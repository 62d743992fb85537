"""A web server on loopback that serves a folder, counts what it sent, and fails in the ways asked of it."""

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self

Failure = Callable[["Handler", bytes], None]


@dataclass
class Asked:
    """One request and how many bytes of body its answer had."""

    path: str
    status: int
    sent: int


class FaultyServer(ThreadingHTTPServer):
    """`failures` holds, by pattern of path, what happens instead of sending the file."""

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.folder = folder
        self.failures: dict[str, Failure] = {}
        self.asked: list[Asked] = []
        self.ending = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def sent(self) -> int:
        return sum(asked.sent for asked in self.asked)

    def forget(self) -> None:
        """Everything works from now on, and counting begins anew."""
        self.failures = {}
        self.asked = []

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what these tests are about."""

    def __enter__(self) -> Self:
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.ending.set()
        self.shutdown()
        self.server_close()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: FaultyServer

    def do_GET(self) -> None:
        path = self.server.folder / self.path.lstrip("/")
        failure = next((f for p, f in self.server.failures.items() if re.search(p, self.path)), None)
        content = path.read_bytes() if path.is_file() else None
        if failure and content is not None:
            failure(self, content)
        elif content is None:
            self.answer(404, b"<html>not found</html>")
        else:
            self.answer(200, content)

    def answer(self, status: int, content: bytes, *, length: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)
        self.server.asked.append(Asked(self.path, status, len(content)))

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


def cut(handler: Handler, content: bytes) -> None:
    """Half of the body, then the connection ends."""
    handler.answer(200, content[: len(content) // 2], length=len(content))
    handler.close_connection = True


def truncate(handler: Handler, content: bytes) -> None:
    """Half of the file, as if that were all."""
    handler.answer(200, content[: len(content) // 2])


def corrupt(handler: Handler, content: bytes) -> None:
    """One bit of the middle is turned."""
    middle = len(content) // 2
    handler.answer(200, content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :])


def hang_up(handler: Handler, content: bytes) -> None:
    """No answer at all."""
    handler.server.asked.append(Asked(handler.path, 0, 0))
    handler.close_connection = True


def trickle(handler: Handler, content: bytes) -> None:
    """One byte now and then, for as long as anyone listens."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    for place in range(len(content)):
        if handler.server.ending.wait(0.1):
            return
        handler.wfile.write(content[place : place + 1])
        handler.wfile.flush()


def keep_waiting(handler: Handler, content: bytes) -> None:
    """The request is taken and never answered."""
    handler.server.ending.wait(60)


def page(status: int) -> Failure:
    """A page of HTML with that status instead of the file."""

    def fail(handler: Handler, content: bytes) -> None:
        handler.answer(status, b"<!doctype html><title>welcome</title>")

    return fail


def only_once(failure: Failure) -> Failure:
    """The failure at the first request; afterwards the file."""
    happened = threading.Event()

    def fail(handler: Handler, content: bytes) -> None:
        if happened.is_set():
            handler.answer(200, content)
        else:
            happened.set()
            failure(handler, content)

    return fail
