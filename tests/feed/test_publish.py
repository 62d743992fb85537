"""What a publisher's folder holds after each publish."""

import json
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.feed.publisher import NOW, TERM, Office, Publisher, catalogue
from tuf.api.metadata import Metadata

from xuanke.faults import Fault
from xuanke.feed.keys import rotate
from xuanke.feed.publish import publish


def refused_publish(publisher: Publisher, *, renew_only: bool = False) -> str:
    with pytest.raises(Fault) as caught:
        publisher.publish(catalogue(2), renew_only=renew_only)
    return caught.value.message


def manifest(publisher: Publisher) -> dict[str, object]:
    newest = max(
        publisher.files("*.manifest.json"), key=lambda path: json.loads(path.read_bytes())["revision"]
    )
    return dict(json.loads(newest.read_bytes()))


def roles(publisher: Publisher) -> list[str]:
    return [file["role"] for file in manifest(publisher)["files"]]  # type: ignore[attr-defined]


def test_the_first_publish_makes_keys_that_only_their_owner_reads(publisher: Publisher) -> None:
    published = publisher.publish(catalogue(100))
    assert (published.revision, published.added, published.changed, published.withdrawn) == (1, 100, 0, 0)
    assert sorted(path.name for path in publisher.keys.iterdir()) == ["online.pem", "root.pem"]
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in publisher.keys.iterdir()} == {0o600}


def test_the_files_written_are_counted(publisher: Publisher) -> None:
    assert publisher.publish(catalogue(500)).files_written == len(publisher.files())


def test_only_the_manifest_is_a_target(publisher: Publisher) -> None:
    publisher.publish(catalogue(10))
    targets = Metadata.from_file(str(publisher.out / "1.targets.json")).signed
    assert list(targets.targets) == ["2020H2/manifest.json"]


def test_the_base_is_cut_into_thirty_two_parts(publisher: Publisher) -> None:
    publisher.publish(catalogue(1000), term_toml=TERM)
    assert (roles(publisher).count("base"), roles(publisher).count("term")) == (32, 1)


def test_a_table_that_changed_nothing_makes_no_revision(publisher: Publisher) -> None:
    publisher.publish(catalogue(10), term_toml=TERM)
    again = publisher.publish(catalogue(10), term_toml=TERM)
    assert (again.revision, again.added, again.changed, again.withdrawn) == (1, 0, 0, 0)


def test_a_new_calendar_alone_makes_a_revision(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(10), term_toml=TERM)
    office.sync(publisher.out, trust=publisher.fingerprint)
    assert publisher.publish(catalogue(10), term_toml=TERM + b"#").revision == 2
    assert office.sync(publisher.out).term_toml == TERM + b"#"


def test_a_calendar_that_was_published_stays_when_none_is_given(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(10), term_toml=TERM)
    publisher.publish(catalogue(11))
    assert office.fetch(publisher.out, trust=publisher.fingerprint).term_toml == TERM


def test_the_base_is_written_anew_when_deltas_pass_a_quarter_of_it(publisher: Publisher) -> None:
    publisher.publish(catalogue(3000))
    publisher.publish(catalogue(3000, changed=100))
    assert manifest(publisher)["base_revision"] == 1
    publisher.publish(catalogue(3000, changed=2000))
    assert manifest(publisher)["base_revision"] == 3
    assert roles(publisher).count("delta") == 0


def test_files_of_the_revision_before_stay_and_older_ones_go(publisher: Publisher) -> None:
    publisher.publish(catalogue(100), term_id="2019H2")
    first = set(publisher.files("*.zst"))
    publisher.publish(catalogue(100), term_id="2020H1")
    assert first <= set(publisher.files("*.zst"))
    publisher.publish(catalogue(100), term_id="2020H2")
    assert not first & set(publisher.files("*.zst"))
    assert len(publisher.files("*.manifest.json")) == 2


def test_rows_that_no_client_would_take_are_reported_and_left_out(publisher: Publisher) -> None:
    good = catalogue(3)
    published = publisher.publish([*good, replace(good[0], code="X", title=""), good[1]])
    assert published.added == 3
    assert [(problem.reason, problem.row) for problem in published.rejected] == [
        ("feed-row-missing", 4),
        ("feed-row-twice", 5),
    ]


@pytest.mark.parametrize(
    ("asked", "given"),
    [(timedelta(days=90), 90), (timedelta(days=400), 180), (timedelta(days=-30), 180)],
    ids=["the end of delivery", "at most 180 days", "delivery is over"],
)
def test_signatures_expire(publisher: Publisher, asked: timedelta, given: int) -> None:
    publisher.publish(catalogue(2), expires=NOW + asked)
    ends = {Metadata.from_file(str(path)).signed.expires for path in publisher.out.glob("*.json")}
    assert ends == {NOW + timedelta(days=given)}


def test_renewing_signs_again_without_a_revision(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(10), term_toml=TERM)
    office.sync(publisher.out, trust=publisher.fingerprint)
    later = NOW + timedelta(days=60)
    renewed = publisher.renew(at=later)
    assert (renewed.revision, renewed.withdrawn) == (1, 0)
    fetched = office.fetch(publisher.out, at=later)
    assert (fetched.revision, fetched.expires) == (1, later + timedelta(days=90))


def test_a_renewed_feed_is_taken_where_the_old_signatures_have_expired(
    publisher: Publisher, office: Office
) -> None:
    publisher.publish(catalogue(10))
    office.sync(publisher.out, trust=publisher.fingerprint)
    later = NOW + timedelta(days=120)
    publisher.renew(at=later)
    assert office.fetch(publisher.out, at=later).expired is False


def test_without_a_publish_there_is_nothing_to_renew(publisher: Publisher) -> None:
    assert refused_publish(publisher, renew_only=True) == "feed-nothing-to-renew"
    assert not publisher.out.exists()


def test_rotated_keys_are_followed_by_who_trusted_the_old_ones(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(10))
    before = publisher.fingerprint
    office.sync(publisher.out, trust=before)
    rotate(publisher.keys)
    publisher.publish(catalogue(11))
    assert publisher.fingerprint != before
    assert office.sync(publisher.out).fingerprint == publisher.fingerprint
    assert office.sync(publisher.out, trust=before).revision == 2


def test_a_second_rotation_needs_no_third_key(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(10))
    office.sync(publisher.out, trust=publisher.fingerprint)
    for _ in range(2):
        rotate(publisher.keys)
        publisher.publish(catalogue(10))
    assert office.sync(publisher.out).fingerprint == publisher.fingerprint


@pytest.mark.parametrize("which", ["before", "after"])
def test_a_newcomer_may_compare_either_fingerprint_of_a_rotation(
    publisher: Publisher, office: Office, which: str
) -> None:
    fingerprints = {"before": publisher.publish(catalogue(10)).fingerprint}
    rotate(publisher.keys)
    fingerprints["after"] = publisher.publish(catalogue(10)).fingerprint
    assert office.fetch(publisher.out, trust=fingerprints[which]).fingerprint == fingerprints["after"]


def test_a_lost_online_key_is_replaced_by_the_root_key(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(10))
    office.sync(publisher.out, trust=publisher.fingerprint)
    (publisher.keys / "online.pem").unlink()
    publisher.publish(catalogue(11))
    assert office.sync(publisher.out).revision == 2


def test_the_root_key_may_be_kept_elsewhere(publisher: Publisher, office: Office) -> None:
    publisher.publish(catalogue(10))
    office.sync(publisher.out, trust=publisher.fingerprint)
    (publisher.keys / "root.pem").rename(publisher.folder / "safe.pem")
    publisher.publish(catalogue(11), at=NOW + timedelta(days=10))
    assert office.sync(publisher.out).revision == 2


def lose_everything(keys: Path) -> None:
    for key in keys.iterdir():
        key.unlink()


def lose_the_root_key(keys: Path) -> None:
    (keys / "root.pem").unlink()
    (keys / "online.pem").write_bytes(b"")


def bring_anothers(keys: Path) -> None:
    lose_everything(keys)
    Publisher(keys.parent / "another").publish(catalogue(1))
    for key in (keys.parent / "another" / "keys").iterdir():
        key.rename(keys / key.name)


@pytest.mark.parametrize(
    ("harm", "message"),
    [
        (lose_everything, "feed-keys-missing"),
        (lose_the_root_key, "feed-key-unreadable"),
        (bring_anothers, "feed-root-key-missing"),
    ],
)
def test_a_feed_is_never_continued_with_keys_that_its_readers_do_not_know(
    publisher: Publisher, office: Office, harm: Callable[[Path], None], message: str
) -> None:
    publisher.publish(catalogue(10))
    harm(publisher.keys)
    assert refused_publish(publisher) == message
    assert office.fetch(publisher.out, trust=publisher.fingerprint).revision == 1


def test_keys_are_not_rotated_again_before_their_readers_can_know(
    publisher: Publisher, office: Office
) -> None:
    publisher.publish(catalogue(10))
    office.sync(publisher.out, trust=publisher.fingerprint)
    rotate(publisher.keys)
    with pytest.raises(Fault, match="feed-rotation-pending"):
        rotate(publisher.keys)
    publisher.renew(at=NOW)
    assert office.sync(publisher.out).fingerprint == publisher.fingerprint


def test_rotating_needs_the_root_key(publisher: Publisher) -> None:
    with pytest.raises(Fault, match="feed-root-key-missing"):
        rotate(publisher.keys)


def test_a_publish_that_broke_off_is_finished_by_the_next(
    publisher: Publisher, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    publisher.publish(catalogue(100))
    office.sync(publisher.out, trust=publisher.fingerprint)
    with monkeypatch.context() as patch:
        patch.setattr("xuanke.feed.repository.write_whole", _fails_at("timestamp.json"))
        with pytest.raises(Fault, match="feed-disk-refuses"):
            publisher.publish(catalogue(100, changed=3))
    assert office.sync(publisher.out).revision == 1
    publisher.publish(catalogue(100, changed=3))
    assert office.sync(publisher.out).revision == 2
    assert publisher.publish(catalogue(100, changed=3)).changed == 0


def _fails_at(name: str) -> object:
    from xuanke.files import write_whole

    def write(path: Path, content: bytes) -> None:
        if path.name == name:
            raise OSError(5, "Input/output error")
        write_whole(path, content)

    return write


def test_keys_are_never_put_where_everybody_reads(publisher: Publisher) -> None:
    with pytest.raises(Fault, match="feed-keys-in-feed"):
        publish(
            catalogue(1),
            out=publisher.out,
            keys=publisher.out / "keys",
            term_id="2020H2",
            term_toml=None,
            now=NOW,
            expires=NOW,
        )
    assert not publisher.out.exists()


@pytest.mark.parametrize(
    "name", ["timestamp.json", "2.targets.json", "1.root.json", "*.manifest.json", "*.zst"]
)
@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"{")], ids=["gone", "broken"])
def test_a_damaged_folder_is_not_continued(
    publisher: Publisher, name: str, harm: Callable[[Path], object]
) -> None:
    publisher.publish(catalogue(3))
    publisher.renew(at=NOW)
    harm(publisher.files(name)[0])
    assert refused_publish(publisher) == "feed-folder-damaged"
