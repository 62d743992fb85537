"""A feed on a web server: read over one pool, tried again after a passing failure, called off at once."""

import contextlib
import random
import ssl
from collections.abc import Iterator
from threading import Event, Lock
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import HTTPError, SSLError
from urllib3.response import BaseHTTPResponse

import xuanke
from xuanke.faults import Fault
from xuanke.feed.sources import Limits, Missing, Stopped, is_loopback

_CHUNK = 1 << 16
_LONGEST_ERROR_PAGE = 1 << 16
_PASSING = {408, 425, 429, 500, 502, 503, 504}
_ABSENT = {403, 404, 410}


class _PassingFailure(Exception):
    """A failure that may not repeat, as the Fault that it becomes when it does."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


class WebSource:
    """A feed below an https address; proxies and certificates are the system's."""

    is_remote = True

    def __init__(self, address: str, limits: Limits) -> None:
        self.address = address.rstrip("/")
        self.received = 0
        self._limits = limits
        self._pool = _pool(self.address, limits)
        self._timeout = urllib3.Timeout(connect=limits.connect, read=limits.silence)
        self._stopped = Event()
        self._open: set[BaseHTTPResponse] = set()
        self._lock = Lock()

    def read(self, path: str, limit: int) -> bytes:
        """See Source. A failure that may pass is tried again, after a pause that grows and varies."""
        for attempt in range(self._limits.attempts):
            if self._stopped.wait(self._pause(attempt)):
                raise Stopped
            try:
                return self._read_once(path, limit)
            except _PassingFailure as failure:
                fault = failure.fault
        raise fault

    def stop(self) -> None:
        """See Source."""
        self._stopped.set()
        with self._lock:
            for response in self._open:
                with contextlib.suppress(ValueError, RuntimeError, OSError):
                    response.shutdown()

    def _pause(self, attempt: int) -> float:
        return self._limits.pause * 2 ** (attempt - 1) * random.uniform(0.5, 1.5) if attempt else 0

    def _read_once(self, path: str, limit: int) -> bytes:
        try:
            with self._answer(path) as response:
                if response.status != 200:
                    self._body(response, _LONGEST_ERROR_PAGE)
                    self._refuse(path, response)
                return self._body(response, limit)
        except SSLError as error:
            raise self._fault("feed-not-private") from error
        except HTTPError as error:
            raise _PassingFailure(self._fault("feed-no-answer")) from error

    @contextlib.contextmanager
    def _answer(self, path: str) -> Iterator[BaseHTTPResponse]:
        response = self._pool.request(
            "GET",
            f"{self.address}/{path}",
            preload_content=False,
            redirect=False,
            retries=False,
            timeout=self._timeout,
        )
        with self._lock:
            self._open.add(response)
        try:
            yield response
        finally:
            with self._lock:
                self._open.discard(response)
            response.release_conn() if response.closed else response.close()

    def _body(self, response: BaseHTTPResponse, limit: int) -> bytes:
        content = bytearray()
        while len(content) <= limit and (chunk := response.read1(_CHUNK)):
            if self._stopped.is_set():
                raise Stopped
            content += chunk
            with self._lock:
                self.received += len(chunk)
        if self._stopped.is_set():
            raise Stopped
        return bytes(content[: limit + 1])

    def _refuse(self, path: str, response: BaseHTTPResponse) -> None:
        """Raises what an answer other than 200 means."""
        if response.status in _ABSENT:
            raise Missing(path)
        fault = self._fault("feed-server-error", status=str(response.status))
        raise _PassingFailure(fault) if response.status in _PASSING else fault

    def _fault(self, message: str, **arguments: str) -> Fault:
        return Fault(message, advice=f"{message}-advice", source=self.address, **arguments)


def _pool(address: str, limits: Limits) -> urllib3.PoolManager:
    """The connections to the address: through the system's proxy, trusting the system's certificates."""
    settings: dict[str, Any] = {
        "maxsize": limits.connections,
        "headers": {"User-Agent": f"xuanke/{xuanke.__version__}", "Accept-Encoding": "identity"},
    }
    if urlsplit(address).scheme.casefold() == "https":
        settings["ssl_context"] = ssl.create_default_context()
    proxy = _proxy(address)
    if not proxy:
        return urllib3.PoolManager(**settings)
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if parts.username:
        login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        settings["proxy_headers"] = urllib3.make_headers(proxy_basic_auth=login)
    return urllib3.ProxyManager(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}", **settings)


def _proxy(address: str) -> str | None:
    parts = urlsplit(address)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(host):
        return None
    proxies = getproxies()
    return proxies.get(parts.scheme) or proxies.get("all")
