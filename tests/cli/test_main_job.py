"""The main job on the command line, as other programs call it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from xuanke.resources import resource

SAMPLE = resource("sample")


class Said(NamedTuple):
    code: int
    document: Any
    err: str


Run = Callable[..., Said]


def runner(home: Path) -> Run:
    environment = {**os.environ, "XUANKE_PASSPHRASE": "三月的风 1234", "XUANKE_LANG": "zh", "LC_ALL": "C"}

    def run(*words: str | Path) -> Said:
        command = [sys.executable, "-m", "xuanke.cli.main", "--home", str(home), "--json"]
        done = subprocess.run(
            [*command, *map(str, words)],
            capture_output=True,
            encoding="utf-8",
            env=environment,
            stdin=subprocess.DEVNULL,
            timeout=120,
            check=False,
        )
        return Said(done.returncode, json.loads(done.stdout) if done.stdout else None, done.stderr)

    return run


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return runner(tmp_path_factory.mktemp("job") / "home")


def test_from_nothing_to_the_platforms_file(run: Run, tmp_path: Path) -> None:
    made = run("init", "--school", "青禾实验学校")
    assert (made.code, made.document["created"]) == (0, True)
    assert len(made.document["recovery_code"].replace("-", "")) == 24
    again = run("init", "--school", "别的学校")
    assert (again.code, again.document["created"], again.document["recovery_code"]) == (0, False, None)

    catalogue = SAMPLE / "catalogue-2020-08-12.xlsx"
    synced = run("sync", catalogue, "--source", "示例", "--whole", "--as-of", "2020-08-12")
    assert (synced.code, synced.document["added"], synced.document["affected_requests"]) == (0, 300, [])
    same = run("sync", catalogue, "--source", "示例", "--whole", "--as-of", "2020-08-12")
    assert (same.document["added"], same.document["changed"], same.document["unchanged"]) == (0, 0, 300)

    lists = run("import", *(SAMPLE / name for name in ("roster.csv", "clearances.csv", "commitments.ods")))
    assert [(each["kind"], each["added"]) for each in lists.document] == [
        ("roster", 64),
        ("clearances", 7),
        ("commitments", 6),
    ]
    first = run("import", "requests", SAMPLE / "round1.xls", "--round", "1")
    assert (first.code, first.document["added"]) == (3, 100)
    (rejected,) = first.document["rejected"]
    assert rejected["column"].startswith("身份证号")
    assert rejected["reason"]
    assert len(first.document["waiting"]) == 1
    assert run("import", SAMPLE / "round1.xls", "--round", "1").document["unchanged"] == 100

    review = run("review", "--round", "1").document
    assert review["requests"] == sum(item["state"] not in ("withdrawn", "gone") for item in review["items"])
    rejected_all = run("decide", "reject-blocked").document
    assert rejected_all["decided"] == review["blocked"]
    approved = run("decide", "approve-clean").document
    assert approved["decided"] > 0
    assert {skip["because"] for skip in approved["skipped"]} == {"有要看的问题"}

    out = tmp_path / "上报.xlsx"
    sent = run("export", out).document
    assert (sent["rows"], sent["new"], out.is_file()) == (approved["decided"], approved["decided"], True)
    assert run("decide", "from", out).document["decided"] == 0
    assert run("audit", "--verify").document["intact"]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("review", "--rule", "no-such-rule"), 2, "--rule 不能是“no-such-rule”。"),
        (("review", "--teacher", "T9"), 1, "名册里没有这位教师。"),
        (("undo", "0"), 2, "COUNT 不能是“0”。"),
        (("redo", "-3"), 2, "COUNT 不能是“-3”。"),
    ],
)
def test_what_there_is_not_is_not_looked_for_in_vain(
    run: Run, words: tuple[str, ...], code: int, said: str
) -> None:
    run("init")
    refused = run(*words)
    assert (refused.code, refused.document["error"]) == (code, said)


def test_a_wrong_file_among_several_changes_nothing(tmp_path: Path) -> None:
    run = runner(tmp_path / "home")
    run("init")
    photo = tmp_path / "照片.xlsx"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    refused = run("import", SAMPLE / "roster.csv", photo)
    assert (refused.code, set(refused.document)) == (1, {"error", "advice"})
    assert "照片.xlsx" in refused.document["error"]
    assert run("import", SAMPLE / "roster.csv", "--dry-run").document["added"] == 64


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("review",), 1),
        (("decide", "approve", "T1"), 2),
        (("no-such-command",), 2),
        (("import",), 2),
        (("review", "--round", "3"), 2),
        (("--version",), 0),
        (("calendar", "--on", "2020-09-03"), 0),
    ],
)
def test_exit_codes_are_the_contracts(tmp_path: Path, words: tuple[str, ...], code: int) -> None:
    run = runner(tmp_path / "home")
    run("init")
    said = runner(tmp_path / "nowhere")(*words) if words == ("review",) else run(*words)
    assert said.code == code
    assert "Traceback" not in said.err


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux can a screen be missing")
def test_without_a_screen_the_window_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    said = runner(tmp_path / "home")("gui")
    assert (said.code, said.document["error"]) == (1, "这里没有屏幕，开不了窗口。")


def test_what_opens_the_window_imports_no_store_before_it() -> None:
    script = (
        "import sys; from xuanke.cli import commands; commands.register_for(['--home', 'x', 'gui']);"
        "print([m for m in ('sqlalchemy', 'alembic', 'tuf', 'numpy', 'PySide6') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "[]"
