"""Which addresses are asked, and through what."""

from pathlib import Path

import pytest
from tests.feed.publisher import Office, Publisher, catalogue, refused
from tests.feed.server import FaultyServer, Handler

from xuanke.feed.sources import Limits
from xuanke.feed.web import WebSource


@pytest.mark.parametrize(
    "address", ["http://feed.example/a", "http://192.0.2.7/", "http://127.0.0.1.example/"]
)
def test_http_is_for_this_computer_only(office: Office, address: str) -> None:
    assert refused(office, address) == "feed-needs-https"


@pytest.mark.parametrize("source", ["https:///nowhere", "no-such-folder", "ftp://feed.example/"])
def test_a_source_that_is_none_is_named(office: Office, source: str) -> None:
    assert refused(office, source) == "feed-no-such-source"


def test_a_file_that_is_no_zip_is_named(office: Office, tmp_path: Path) -> None:
    (tmp_path / "feed.zip").write_bytes(b"no zip")
    assert refused(office, tmp_path / "feed.zip") == "feed-source-unreadable"


def test_a_folder_without_a_feed_is_named(office: Office, tmp_path: Path) -> None:
    assert refused(office, tmp_path) == "feed-not-there"


class _Proxy(Handler):
    """Answers for every host from the server's folder."""

    def do_GET(self) -> None:
        self.server.asked_for.append((self.path, self.headers.get("Proxy-Authorization")))  # type: ignore[attr-defined]
        self.path = "/" + self.path.split("/", 3)[3]
        super().do_GET()


@pytest.fixture
def proxy(publisher: Publisher, monkeypatch: pytest.MonkeyPatch, server: FaultyServer) -> FaultyServer:
    server.RequestHandlerClass = _Proxy
    server.asked_for = []  # type: ignore[attr-defined]
    for name in ("no_proxy", "NO_PROXY", "http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", server.address.replace("//", "//clerk:p%40ss@"))
    return server


def test_the_systems_proxy_is_asked_with_its_login(publisher: Publisher, proxy: FaultyServer) -> None:
    publisher.publish(catalogue(2))
    source = WebSource("http://feed.example/", Limits(attempts=1))
    assert source.read("timestamp.json", 9999) == (publisher.out / "timestamp.json").read_bytes()
    assert proxy.asked_for == [("http://feed.example/timestamp.json", "Basic Y2xlcms6cEBzcw==")]  # type: ignore[attr-defined]


def test_this_computer_is_asked_without_a_proxy(
    publisher: Publisher, office: Office, proxy: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    publisher.publish(catalogue(2))
    proxy.RequestHandlerClass = Handler
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert office.fetch(proxy.address, trust=publisher.fingerprint).revision == 1
