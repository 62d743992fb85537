"""A disk that takes no more: one sentence, what stood still stands, and the next attempt goes on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.feed.publisher import TERM, Office, Publisher, by_key, catalogue

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot bound the size of files")

LONG_TERM = TERM * 2000

SMALL = """
import resource, sys
from pathlib import Path
from tests.feed.publisher import Office, Publisher, catalogue, refused
from xuanke.faults import Fault
limit, act, folder, held = int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), int(sys.argv[4])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
publisher = Publisher(folder / "publisher")
try:
    if act == "publish":
        publisher.publish(catalogue(600, changed=600))
    else:
        Office(folder / "home" / "feed", held).fetch(publisher.out)
except Fault as fault:
    print(fault.message)
"""


def on_a_small_disk(limit: int, act: str, folder: Path, held: int = 0) -> str:
    """What the act says where no file may grow beyond the limit, in bytes."""
    command = [sys.executable, "-B", "-c", SMALL, str(limit), act, str(folder), str(held)]
    done = subprocess.run(
        command,
        check=True,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert done.stderr == ""
    return done.stdout.strip()


@pytest.mark.parametrize(
    "limit", [300, 2000, 20_000], ids=["at the metadata", "at the manifest", "at a file"]
)
def test_a_fetch_onto_a_full_disk_loses_nothing(
    publisher: Publisher, office: Office, tmp_path: Path, limit: int
) -> None:
    publisher.publish(catalogue(600))
    office.sync(publisher.out, trust=publisher.fingerprint)
    publisher.publish(catalogue(600, changed=600), term_toml=LONG_TERM)
    assert on_a_small_disk(limit, "fetch", tmp_path, 1) == "feed-disk-full"
    assert office.projects == by_key(catalogue(600))
    office.sync(publisher.out)
    assert office.projects == by_key(catalogue(600, changed=600))


def test_a_publish_onto_a_full_disk_leaves_the_feed_as_it_was(
    publisher: Publisher, office: Office, tmp_path: Path
) -> None:
    publisher.publish(catalogue(600))
    office.sync(publisher.out, trust=publisher.fingerprint)
    assert on_a_small_disk(2000, "publish", tmp_path) == "feed-disk-full"
    assert office.sync(publisher.out).revision == 1
    assert publisher.publish(catalogue(600, changed=600)).revision == 2
    office.sync(publisher.out)
    assert office.projects == by_key(catalogue(600, changed=600))
