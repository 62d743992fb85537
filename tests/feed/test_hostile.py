"""What somebody without the publisher's keys may try: one clear sentence each, and nothing is lost."""

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from tests.feed.publisher import NOW, Office, Publisher, by_key, catalogue, refused
from tests.feed.server import FaultyServer

from xuanke.feed.fetch import ExpiredFeed
from xuanke.feed.lasting import lasts_until

FIRST = catalogue(60)
SECOND = catalogue(60, changed=60)
LATER = NOW + timedelta(days=200)


@pytest.fixture
def followed(publisher: Publisher, office: Office) -> Publisher:
    """A publisher whose first revision the office has."""
    publisher.publish(FIRST)
    office.sync(publisher.out, trust=publisher.fingerprint)
    return publisher


@pytest.fixture
def first(followed: Publisher) -> Path:
    """A copy of the first revision."""
    return copy_of(followed, "first")


@pytest.fixture
def second(followed: Publisher, first: Path) -> Path:
    """A copy of the second revision, which the office lacks."""
    followed.publish(SECOND)
    return copy_of(followed, "second")


def copy_of(publisher: Publisher, name: str) -> Path:
    return Path(shutil.copytree(publisher.out, publisher.folder / name))


def assert_nothing_is_lost(office: Office, honest: Path) -> None:
    """The old catalogue stands, and the next sync from an honest source finishes the work."""
    assert office.projects == by_key(FIRST)
    office.sync(honest)
    assert office.projects == by_key(SECOND)


def test_an_older_revision_is_not_taken_for_a_newer_one(office: Office, first: Path, second: Path) -> None:
    office.sync(second)
    assert refused(office, first) == "feed-older"
    assert office.sync(second).revision == 2


def test_an_older_revision_is_noticed_though_the_cache_was_lost(
    followed: Publisher, office: Office, first: Path, second: Path
) -> None:
    office.sync(second)
    shutil.rmtree(office.cache)
    assert refused(office, first, trust=followed.fingerprint) == "feed-older"


@pytest.mark.parametrize(
    ("stale", "message"),
    [
        ("2.snapshot.json", "feed-mixed"),
        ("2.targets.json", "feed-mixed"),
        ("manifest.json", "feed-damaged"),
    ],
)
def test_a_mix_of_two_revisions_is_noticed(
    office: Office, first: Path, second: Path, stale: str, message: str
) -> None:
    mixed = Path(shutil.copytree(second, second.parent / "mixed"))
    new = newest(mixed, stale)
    new.write_bytes(newest(first, stale.replace("2.", "1.")).read_bytes())
    assert refused(office, mixed) == message
    assert_nothing_is_lost(office, second)


def newest(folder: Path, name: str) -> Path:
    """The file of that name; of several manifests the one of the latest revision."""
    found = list(folder.rglob(f"*{name}"))
    return max(found, key=lambda path: json.loads(path.read_bytes()).get("revision", 0))


def test_another_key_cannot_speak_for_the_publisher(office: Office, second: Path, tmp_path: Path) -> None:
    impostor = Publisher(tmp_path / "impostor")
    for projects in (FIRST, SECOND, catalogue(5)):
        impostor.publish(projects)
    shutil.copy(second / "1.root.json", impostor.out)
    assert refused(office, impostor.out) == "feed-wrong-key"
    assert_nothing_is_lost(office, second)


def test_another_root_cannot_follow_the_publishers(office: Office, second: Path, tmp_path: Path) -> None:
    impostor = Publisher(tmp_path / "impostor")
    impostor.publish(FIRST)
    forged = Path(shutil.copytree(second, tmp_path / "forged"))
    root = json.loads((impostor.out / "1.root.json").read_bytes())
    root["signed"]["version"] = 2
    (forged / "2.root.json").write_text(json.dumps(root))
    assert refused(office, forged) == "feed-wrong-key"
    assert_nothing_is_lost(office, second)


def test_a_root_that_names_keys_it_lacks_is_no_feed(publisher: Publisher, office: Office) -> None:
    publisher.publish(FIRST)
    root = json.loads((publisher.out / "1.root.json").read_bytes())
    root["signed"]["keys"] = {}
    (publisher.out / "1.root.json").write_text(json.dumps(root))
    assert refused(office, publisher.out) == "feed-not-a-feed"


def test_a_root_that_only_names_a_trusted_key_is_not_taken(
    publisher: Publisher, office: Office, tmp_path: Path
) -> None:
    publisher.publish(FIRST)
    impostor = Publisher(tmp_path / "impostor")
    impostor.publish(SECOND)
    root = json.loads((impostor.out / "1.root.json").read_bytes())
    honest = json.loads((publisher.out / "1.root.json").read_bytes())
    root["signed"]["roles"]["root"] = honest["signed"]["roles"]["root"]
    root["signed"]["keys"] |= honest["signed"]["keys"]
    (impostor.out / "1.root.json").write_text(json.dumps(root))
    assert refused(office, impostor.out, trust=publisher.fingerprint) == "feed-wrong-key"
    assert office.sync(publisher.out, trust=publisher.fingerprint).revision == 1


def test_a_publisher_that_began_anew_at_its_address_is_taken_after_a_new_comparison(
    publisher: Publisher, office: Office, server: FaultyServer
) -> None:
    publisher.publish(FIRST)
    office.fetch(server.address, trust=publisher.fingerprint)
    shutil.rmtree(publisher.folder)
    publisher.publish(SECOND)
    assert refused(office, server.address) == "feed-wrong-key"
    assert office.fetch(server.address, trust=publisher.fingerprint).total == 60


def test_expired_signatures_are_refused_over_the_web(
    publisher: Publisher, office: Office, server: FaultyServer
) -> None:
    publisher.publish(FIRST)
    office.sync(server.address, trust=publisher.fingerprint)
    publisher.publish(SECOND)
    assert refused(office, server.address, at=LATER) == "feed-expired"
    assert refused(office, server.address, at=LATER, accept_expired=True) == "feed-expired"
    assert office.sync(server.address).revision == 2


def test_an_expired_stick_is_taken_only_after_a_question_and_marked(office: Office, second: Path) -> None:
    with pytest.raises(ExpiredFeed) as caught:
        office.fetch(second, at=LATER)
    assert (caught.value.revision, caught.value.expired_on) == (2, (NOW + timedelta(days=90)).date())
    fetched = office.sync(second, at=LATER, accept_expired=True)
    assert (fetched.revision, fetched.expired) == (2, True)
    assert office.projects == by_key(SECOND)


def test_an_expired_stick_that_is_no_newer_raises_no_question(office: Office, first: Path) -> None:
    fetched = office.fetch(first, at=LATER)
    assert (fetched.revision, list(fetched.rows), fetched.expired) == (1, [], True)


def test_an_expired_stick_can_still_not_be_forged(office: Office, first: Path, second: Path) -> None:
    (second / "2.snapshot.json").write_bytes((first / "1.snapshot.json").read_bytes())
    assert refused(office, second, at=LATER, accept_expired=True) == "feed-mixed"


def test_a_feed_of_a_later_format_asks_for_a_newer_program(
    publisher: Publisher, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xuanke.feed.manifest.FORMAT", 2)
    publisher.publish(FIRST)
    monkeypatch.undo()
    assert refused(office, publisher.out, trust=publisher.fingerprint) == "feed-from-newer-program"


@pytest.mark.parametrize(
    "harm",
    [
        {"term": "../../x"},
        {"revision": "many"},
        {"files": [{"role": "base", "sha256": "../x", "length": 1, "revision": 1}]},
        {"files": None},
    ],
    ids=str,
)
def test_a_signed_manifest_that_makes_no_sense_is_refused(
    publisher: Publisher, office: Office, monkeypatch: pytest.MonkeyPatch, harm: dict[str, object]
) -> None:
    from xuanke.feed.manifest import Manifest

    honest = Manifest.to_bytes
    monkeypatch.setattr(
        Manifest, "to_bytes", lambda self: json.dumps(json.loads(honest(self)) | harm).encode()
    )
    publisher.publish(FIRST)
    assert refused(office, publisher.out, trust=publisher.fingerprint) == "feed-not-a-feed"


def test_how_long_the_signatures_last_is_known_without_verifying_again(office: Office, first: Path) -> None:
    feed = office.sync(first).feed
    assert lasts_until(office.cache, feed) == NOW + timedelta(days=90)
    (office.cache / feed / "metadata" / "timestamp.json").write_text("{")
    assert lasts_until(office.cache, feed) == NOW + timedelta(days=90)
    assert lasts_until(office.cache, "a table's name") is None
