"""The feed as an office really gets it: from nginx, over TLS, with a certificate of the office's own."""

import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.conftest import require
from tests.feed.authority import Authority, make_authority
from tests.feed.publisher import Office, Publisher, by_key, catalogue, refused

CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ }}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port} ssl;
        ssl_certificate {certificate};
        ssl_certificate_key {key};
        location /catalogue/ {{ alias {out}/; }}
    }}
}}
"""


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """Installed as a system would have it."""
    made = make_authority(tmp_path / "authority")
    monkeypatch.setenv("SSL_CERT_FILE", str(made.root))
    return made


@pytest.fixture
def nginx(tmp_path: Path, authority: Authority, publisher: Publisher) -> Iterator[str]:
    """The address of the publisher's folder."""
    program = require("nginx")
    folder = tmp_path / "nginx"
    folder.mkdir()
    port = _free_port()
    text = CONFIGURATION.format(
        folder=folder,
        port=port,
        certificate=authority.certificate,
        key=authority.key,
        out=publisher.out,
    )
    (folder / "nginx.conf").write_text(text)
    log = folder / "error.log"
    server = subprocess.Popen([program, "-p", folder, "-e", log, "-c", folder / "nginx.conf"])
    try:
        _wait_for(port, server, log)
        yield f"https://127.0.0.1:{port}/catalogue"
    finally:
        server.terminate()
        server.wait(10)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def _wait_for(port: int, server: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(200):
        if server.poll() is not None:
            pytest.fail(f"nginx ended: {log.read_text()}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except ConnectionRefusedError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("nginx did not listen")


def test_an_office_follows_a_publisher_over_tls(publisher: Publisher, office: Office, nginx: str) -> None:
    publisher.publish(catalogue(2000))
    whole = office.sync(nginx, trust=publisher.fingerprint)
    assert office.projects == by_key(catalogue(2000))
    publisher.publish(catalogue(2000, changed=20)[1:])
    fetched = office.sync(nginx)
    assert (fetched.whole, fetched.withdrawn) == (False, ("3300000",))
    assert office.projects == by_key(catalogue(2000, changed=20)[1:])
    assert fetched.transferred_bytes < whole.transferred_bytes / 5


def test_nothing_new_costs_two_requests_and_less_than_two_kilobytes(
    publisher: Publisher, office: Office, nginx: str, tmp_path: Path
) -> None:
    publisher.publish(catalogue(2000))
    office.sync(nginx, trust=publisher.fingerprint)
    log = tmp_path / "nginx" / "access.log"
    before = len(log.read_text().splitlines())
    assert office.sync(nginx).transferred_bytes < 2000
    assert len(log.read_text().splitlines()) - before == 2


def test_a_certificate_that_the_system_does_not_know_ends_it(
    publisher: Publisher, office: Office, nginx: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publisher.publish(catalogue(2))
    other = make_authority(tmp_path / "another")
    monkeypatch.setenv("SSL_CERT_FILE", str(other.root))
    assert refused(office, nginx, trust=publisher.fingerprint) == "feed-not-private"
    assert not office.cache.exists()


def test_a_wrong_path_on_a_real_server_holds_no_feed(
    publisher: Publisher, office: Office, nginx: str
) -> None:
    publisher.publish(catalogue(2))
    assert refused(office, nginx + "/elsewhere", trust=publisher.fingerprint) == "feed-not-there"
