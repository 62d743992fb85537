"""From a publisher's folder to an office, over a folder, a zip and a web server."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from tests.feed.publisher import NOW, TERM, Office, Publisher, by_key, catalogue, refused
from tests.feed.server import FaultyServer

from xuanke.feed.fetch import UnknownPublisher, fetch
from xuanke.feed.sources import is_feed


@pytest.fixture(params=["folder", "zip", "server"])
def source(request: pytest.FixtureRequest, publisher: Publisher, tmp_path: Path) -> str | Path:
    """The first revision, brought in each way."""
    publisher.publish(catalogue(200), term_toml=TERM)
    if request.param == "folder":
        return publisher.out
    if request.param == "server":
        server: FaultyServer = request.getfixturevalue("server")
        return server.address + "/"
    return Path(shutil.make_archive(str(tmp_path / "stick"), "zip", publisher.folder, "feed"))


def test_the_first_fetch_brings_every_project(
    publisher: Publisher, office: Office, source: str | Path
) -> None:
    fetched = office.sync(source, trust=publisher.fingerprint)
    assert (fetched.whole, fetched.revision, fetched.total, fetched.term) == (True, 1, 200, "2020H2")
    assert (fetched.term_toml, fetched.skipped, fetched.expired) == (TERM, (), False)
    assert office.projects == by_key(catalogue(200))


def test_an_unknown_publisher_is_named_by_its_fingerprint_and_leaves_no_trace(
    publisher: Publisher, office: Office, source: str | Path
) -> None:
    with pytest.raises(UnknownPublisher) as caught:
        office.fetch(source)
    assert caught.value.fingerprint == publisher.fingerprint
    assert not office.cache.exists()


def test_a_wrong_fingerprint_is_not_taken(office: Office, source: str | Path) -> None:
    assert refused(office, source, trust="0000-1111") == "feed-other-fingerprint"


def test_a_fingerprint_may_be_written_down_in_any_way(
    publisher: Publisher, office: Office, source: str | Path
) -> None:
    spelled = publisher.fingerprint.upper().replace("-", " ")
    assert office.fetch(source, trust=spelled).revision == 1


def test_a_trusted_publisher_needs_no_second_comparison(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(20))
    office.sync(publisher.out, trust=publisher.fingerprint)
    stick = publisher.folder / "stick"
    shutil.copytree(publisher.out, stick)
    assert office.fetch(stick).whole is False


def test_another_feed_by_the_same_keys_is_trusted_and_kept_apart(tmp_path: Path, office: Office) -> None:
    one, other = Publisher(tmp_path / "one"), Publisher(tmp_path / "other")
    one.publish(catalogue(20))
    shutil.copytree(one.keys, other.keys)
    other.publish(catalogue(10))
    first = office.fetch(one.out, trust=one.fingerprint)
    second = office.fetch(other.out)
    assert first.feed != second.feed
    assert len(list(second.rows)) == 10


def test_later_revisions_come_as_deltas(publisher: Publisher, office: Office) -> None:
    projects = catalogue(300)
    publisher.publish(projects)
    office.sync(publisher.out, trust=publisher.fingerprint)
    for changed in (2, 4):
        published = publisher.publish(catalogue(300, changed=changed))
        assert (published.added, published.changed, published.withdrawn) == (0, 2, 0)
    fetched = office.sync(publisher.out)
    assert (fetched.whole, fetched.revision, len(list(fetched.rows))) == (False, 3, 4)
    assert office.projects == by_key(catalogue(300, changed=4))


def test_a_project_that_left_is_named_as_withdrawn_and_may_come_back(
    publisher: Publisher, office: Office
) -> None:
    projects = catalogue(300)
    publisher.publish(projects)
    office.sync(publisher.out, trust=publisher.fingerprint)
    publisher.publish(projects[1:])
    assert office.sync(publisher.out).withdrawn == (projects[0].key,)
    publisher.publish(projects)
    assert office.sync(publisher.out).withdrawn == ()
    assert office.projects == by_key(projects)


def test_an_office_that_fell_far_behind_fetches_the_base_again(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(300))
    office.sync(publisher.out, trust=publisher.fingerprint)
    for changed in range(50, 301, 50):
        publisher.publish(catalogue(300, changed=changed))
    fetched = office.sync(publisher.out)
    assert (fetched.whole, fetched.revision) == (True, 7)
    assert office.projects == by_key(catalogue(300, changed=300))


def test_a_fresh_office_gets_the_base_with_the_deltas_laid_over_it(
    publisher: Publisher, office: Office
) -> None:
    publisher.publish(catalogue(300))
    publisher.publish(catalogue(300, changed=3)[1:])
    office.sync(publisher.out, trust=publisher.fingerprint)
    assert office.projects == by_key(catalogue(300, changed=3)[1:])


def test_a_new_term_is_fetched_whole(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(30))
    office.sync(publisher.out, trust=publisher.fingerprint)
    publisher.publish(catalogue(20), term_id="2021H1")
    fetched = office.sync(publisher.out)
    assert (fetched.whole, fetched.term, fetched.revision) == (True, "2021H1", 2)


def test_nothing_new_costs_two_small_requests(
    publisher: Publisher, office: Office, server: FaultyServer
) -> None:
    publisher.publish(catalogue(300), term_toml=TERM)
    office.sync(server.address, trust=publisher.fingerprint)
    server.forget()
    fetched = office.fetch(server.address)
    assert [asked.path for asked in server.asked] == ["/2.root.json", "/timestamp.json"]
    assert server.sent == fetched.transferred_bytes < 2000
    assert (fetched.revision, list(fetched.rows), fetched.whole, fetched.term_toml) == (1, [], False, TERM)


def test_one_changed_project_in_a_hundred_transfers_less_than_a_twentieth(
    publisher: Publisher, office: Office, server: FaultyServer
) -> None:
    publisher.publish(catalogue(20000))
    whole = office.sync(server.address, trust=publisher.fingerprint).transferred_bytes
    publisher.publish(catalogue(20000, changed=200))
    fetched = office.fetch(server.address)
    assert len(list(fetched.rows)) == 200
    assert fetched.transferred_bytes < whole / 20


def test_a_row_that_does_not_validate_is_skipped_and_counted(
    publisher: Publisher, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, nameless = catalogue(2)[0], replace(catalogue(2)[1], title="")
    monkeypatch.setattr("xuanke.feed.publish._validated", lambda projects: (by_key(projects), ()))
    publisher.publish([good, nameless])
    fetched = office.fetch(publisher.out, trust=publisher.fingerprint)
    assert list(fetched.rows) == [good]
    (problem,) = fetched.skipped
    assert (problem.reason, problem.arguments) == (
        "feed-row-missing",
        {"project": nameless.key, "field": "title"},
    )


def test_what_is_a_feed_is_told_from_a_table(publisher: Publisher, tmp_path: Path) -> None:
    publisher.publish(catalogue(2))
    archive = shutil.make_archive(str(tmp_path / "stick"), "zip", publisher.folder, "feed")
    table = tmp_path / "目录.csv"
    table.write_text("项目编号\n")
    assert [is_feed(source) for source in (publisher.out, archive, "https://feed.example/a")] == [True] * 3
    assert [is_feed(source) for source in (table, tmp_path)] == [False] * 2


def test_progress_ends_with_everything_received(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(50))
    heard: list[tuple[int, int]] = []
    fetched = office.fetch(
        publisher.out, trust=publisher.fingerprint, progress=lambda *step: heard.append(step)
    )
    assert heard[-1] == (fetched.transferred_bytes, fetched.transferred_bytes)


def test_what_is_held_may_be_told_by_the_feeds_name(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(300))
    held = {office.sync(publisher.out, trust=publisher.fingerprint).feed: 1}
    publisher.publish(catalogue(300, changed=1))
    fetched = fetch(publisher.out, cache=office.cache, held_revision=held.get, now=NOW)
    assert (fetched.whole, len(list(fetched.rows))) == (False, 1)


def test_a_damaged_cache_asks_for_trust_again_and_mends_itself(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(20))
    office.sync(publisher.out, trust=publisher.fingerprint)
    for path in office.cache.rglob("*"):
        if path.is_file():
            path.write_bytes(b"{")
    assert refused(office, publisher.out) == "feed-unknown-publisher"
    office.held = None
    office.sync(publisher.out, trust=publisher.fingerprint)
    assert office.projects == by_key(catalogue(20))
