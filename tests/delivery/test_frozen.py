"""The frozen program itself, not its source: the demonstration, the store, a feed, pages, the solver."""

from pathlib import Path

from tests.delivery.conftest import Demo
from tests.delivery.frozen import ROOT

SAMPLE = ROOT / "resources" / "sample"


def step(demo: Demo, name: str, **figures: str) -> dict[str, object]:
    return next(s for s in demo.answer["steps"] if s["step"] == name and figures.items() <= s.items())


def test_the_demonstration_ends_in_a_file_for_the_platform(demo: Demo) -> None:
    exported = step(demo, "export")
    assert Path(str(exported["file"])).read_bytes().startswith(b"PK")
    assert exported["rows"]


def test_an_old_xls_is_read_in_the_child_process(demo: Demo) -> None:
    assert step(demo, "import", file="round1.xls")["read"] == 102


def test_the_store_is_encrypted_and_opens_only_with_the_passphrase(demo: Demo) -> None:
    assert not (demo.home / "school.db").read_bytes().startswith(b"SQLite format 3")
    wrong = demo.frozen.run("review", "--home", str(demo.home), XUANKE_PASSPHRASE="another one")
    assert wrong.returncode == 1
    checks = demo.frozen.answer("doctor", "--home", str(demo.home), **demo.key)["items"]
    assert [check["check"] for check in checks if not check["ok"]] == ["backup"]


def test_the_sheet_to_sign_is_a_pdf(demo: Demo) -> None:
    demo.frozen.answer("report", "sheet.pdf", "--home", str(demo.home), **demo.key)
    assert (demo.frozen.folder / "sheet.pdf").read_bytes().startswith(b"%PDF-")


def test_the_solver_proposes_a_plan(demo: Demo) -> None:
    assert demo.frozen.answer("plan", "--home", str(demo.home), **demo.key)


def test_a_feed_is_published_and_synced_from_a_folder(demo: Demo) -> None:
    table = str(SAMPLE / "catalogue-2020-08-12.xlsx")
    frozen = demo.frozen
    published = frozen.answer("publish", table, "--out", "feed", "--keys", "keys", "--home", "bureau")
    trust = ["--trust", published["fingerprint"]]
    taken = frozen.answer("sync", "feed", *trust, "--home", "school")
    assert taken["added"] == published["added"] == 300


def test_what_is_wrong_is_said_in_the_language_asked_for(demo: Demo) -> None:
    refused = demo.frozen.run("sync", "nowhere.xlsx", "--lang", "en")
    assert refused.returncode == 1
    assert "nowhere.xlsx" in refused.stderr
