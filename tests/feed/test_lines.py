"""Bad lines and bad servers: one clear sentence, the old catalogue intact, and the next sync goes on."""

import re
import threading
from dataclasses import replace

import pytest
from tests.feed.publisher import QUICK, Office, Publisher, by_key, catalogue, refused
from tests.feed.server import (
    Failure,
    FaultyServer,
    Handler,
    corrupt,
    cut,
    hang_up,
    keep_waiting,
    only_once,
    page,
    trickle,
    truncate,
)

from xuanke.feed.fetch import Limits

FIRST = catalogue(200)
SECOND = catalogue(200, changed=150)
PATIENT = replace(QUICK, attempts=3)


@pytest.fixture
def behind(publisher: Publisher, office: Office, server: FaultyServer) -> Office:
    """An office that has the first revision; the server has the second, of a new term, in many parts."""
    publisher.publish(FIRST, term_id="2020H1")
    office.sync(server.address, trust=publisher.fingerprint)
    publisher.publish(SECOND)
    server.forget()
    return office


@pytest.mark.parametrize(
    ("failure", "messages"),
    [
        (cut, {"feed-no-answer"}),
        (truncate, {"feed-damaged", "feed-mixed", "feed-not-a-feed"}),
        (corrupt, {"feed-damaged", "feed-mixed", "feed-wrong-key", "feed-not-a-feed"}),
        (hang_up, {"feed-no-answer"}),
        (page(200), {"feed-damaged", "feed-mixed", "feed-not-a-feed"}),
        (page(404), {"feed-file-missing", "feed-not-there"}),
        (page(500), {"feed-server-error"}),
        (page(302), {"feed-server-error"}),
    ],
    ids=["cut", "truncated", "corrupted", "dies", "login page", "missing", "broken", "elsewhere"],
)
def test_a_failure_at_any_file_costs_one_sentence_and_only_that_file(
    publisher: Publisher, server: FaultyServer, office: Office, failure: Failure, messages: set[str]
) -> None:
    publisher.publish(catalogue(4))
    newcomer = Office(office.cache.parent / "newcomer")
    newcomer.fetch(server.address, trust=publisher.fingerprint)
    paths = [asked.path for asked in server.asked if asked.status == 200]
    for number, path in enumerate(paths):
        server.forget()
        server.failures = {re.escape(path): failure}
        office = Office(office.cache.parent / str(number))
        assert refused(office, server.address, trust=publisher.fingerprint) in messages, path
        right = {asked.path for asked in server.asked if asked.path.endswith(".zst") and asked.path != path}
        server.forget()
        office.sync(server.address, trust=publisher.fingerprint)
        assert office.projects == by_key(catalogue(4))
        assert not right & {asked.path for asked in server.asked}


def test_a_broken_sync_goes_on_where_it_stopped(behind: Office, server: FaultyServer) -> None:
    server.failures = {r"/2020H2/[0-7].*zst": hang_up}
    assert refused(behind, server.address) == "feed-no-answer"
    assert behind.projects == by_key(FIRST)
    kept = {asked.path for asked in server.asked if asked.path.endswith(".zst") and asked.sent}
    server.forget()
    fetched = behind.sync(server.address)
    again = {asked.path for asked in server.asked}
    assert kept
    assert not kept & again
    assert fetched.transferred_bytes == server.sent
    assert behind.projects == by_key(SECOND)


@pytest.mark.parametrize("failure", [cut, hang_up, page(503)], ids=["cut", "dies", "busy"])
def test_a_failure_that_passes_is_not_even_noticed(
    behind: Office, server: FaultyServer, failure: Failure
) -> None:
    server.failures = {r"\.zst": only_once(failure), "timestamp": only_once(failure)}
    assert behind.sync(server.address, limits=PATIENT).revision == 2


@pytest.mark.parametrize("path", ["timestamp", "manifest", r"\.zst"])
def test_a_server_that_trickles_is_given_up(behind: Office, server: FaultyServer, path: str) -> None:
    server.failures = {path: trickle}
    assert refused(behind, server.address) == "feed-too-slow"
    server.forget()
    assert behind.sync(server.address).revision == 2


def test_a_server_that_never_answers_is_given_up(behind: Office, server: FaultyServer) -> None:
    server.failures = {"timestamp": keep_waiting}
    limits = Limits(silence=0.2, attempts=2, pause=0.01)
    assert refused(behind, server.address, limits=limits) == "feed-no-answer"


def test_the_whole_has_a_bound(behind: Office, server: FaultyServer) -> None:
    server.failures = {r"\.zst": trickle}
    assert refused(behind, server.address, limits=Limits(whole=0.5, slowest=0)) == "feed-too-slow"


@pytest.mark.parametrize("failure", [trickle, keep_waiting], ids=["trickling", "silent"])
def test_cancelling_ends_it_though_the_server_holds_on(
    behind: Office, server: FaultyServer, failure: Failure
) -> None:
    reached = threading.Event()

    def reach(handler: Handler, content: bytes) -> None:
        reached.set()
        failure(handler, content)

    server.failures = {r"\.zst": reach}
    message = refused(behind, server.address, limits=Limits(), cancelled=reached.is_set)
    assert message == "feed-cancelled"
    server.forget()
    assert behind.sync(server.address).revision == 2


def test_a_server_that_is_gone_is_named(behind: Office, server: FaultyServer) -> None:
    address = server.address
    server.server_close()
    assert refused(behind, address) == "feed-no-answer"


def test_several_files_are_under_way_at_once(behind: Office, server: FaultyServer) -> None:
    meeting, met = threading.Barrier(QUICK.connections, timeout=10), threading.Event()

    def wait_for_others(handler: Handler, content: bytes) -> None:
        if not met.is_set():
            meeting.wait()
            met.set()
        handler.answer(200, content)

    server.failures = {r"\.zst": wait_for_others}
    assert behind.sync(server.address).revision == 2
    assert met.is_set()


def test_a_publish_in_the_middle_of_a_sync_disturbs_nobody(
    publisher: Publisher, behind: Office, server: FaultyServer
) -> None:
    def publish_meanwhile(handler: Handler, content: bytes) -> None:
        publisher.publish(FIRST, term_id="2021H1")
        handler.answer(200, content)

    server.failures = {"timestamp": publish_meanwhile}
    assert behind.sync(server.address).revision == 2
    assert behind.projects == by_key(SECOND)
    server.forget()
    assert behind.sync(server.address).revision == 3
    assert behind.projects == by_key(FIRST)
