"""Odd, broken and hostile files through the whole command line: rows or one clear error, and nothing else."""

import hashlib
import json
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from nacl import pwhash
from tests.exchange.tables_for_tests import workbook
from tests.exchange.test_hostile import GOOD, ROWS, good, mutated

from xuanke.cli import commands
from xuanke.cli.frame import DONE, REFUSED, SOME_REJECTED, carry_out
from xuanke.log import log_file
from xuanke.paths import Home

CALLS = {
    "recognised": ("import", "{file}"),
    "requests": ("import", "requests", "{file}", "--round", "1"),
    "sync": ("sync", "{file}"),
}


class Said(NamedTuple):
    code: int
    out: str
    err: str
    kept: bool


Call = Callable[[str, Path], Said]


@pytest.fixture
def call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Iterator[Call]:
    """A new home and a way to call a command on a file, in this process; its key costs little to unwrap."""
    monkeypatch.setattr(pwhash.argon2id, "OPSLIMIT_MODERATE", 1)
    monkeypatch.setattr(pwhash.argon2id, "MEMLIMIT_INTERACTIVE", 8 * 2**10)
    monkeypatch.setenv("XUANKE_PASSPHRASE", "三月的风 1234")
    monkeypatch.setenv("XUANKE_LANG", "zh")
    home = Home(tmp_path / "home")
    commands.register()
    assert carry_out(["--home", str(home.root), "init"]) == DONE
    assert carry_out(["--home", str(home.root), "audit"]) == DONE

    def call(name: str, file: Path) -> Said:
        before, _ = stores(home), capfd.readouterr()
        words = [word.format(file=file) for word in CALLS[name]]
        code = carry_out(["--home", str(home.root), "--json", *words])
        return Said(code, *capfd.readouterr(), stores(home) == before)

    yield call
    assert "a bug" not in log_file(home).read_text("utf-8")


def stores(home: Home) -> list[str]:
    files = (home.school, home.catalogue)
    return [hashlib.sha256(each.read_bytes()).hexdigest() for each in files if each.exists()]


def judge(said: Said) -> None:
    """Rows, or one sentence with advice and both stores byte for byte as before."""
    document: dict[str, Any] = json.loads(said.out)
    assert said.code in (DONE, REFUSED, SOME_REJECTED)
    assert "Traceback" not in said.out + said.err
    if said.code == REFUSED:
        assert document.keys() == {"error", "advice"} and document["error"]
        assert said.kept
    else:
        assert bool(document["rejected"]) == (said.code == SOME_REJECTED)


@pytest.mark.parametrize("name", ["requests", "sync"])
def test_the_files_of_other_parsers_tests_end_in_rows_or_one_error(
    call: Call, shared: Path, name: str
) -> None:
    for file in sorted((shared / "data" / "hostile").iterdir()):
        if file.suffix != ".tsv":
            judge(call(name, file))


@pytest.mark.parametrize("name", CALLS)
def test_damaged_files_of_our_own_end_so_too(call: Call, tmp_path: Path, name: str) -> None:
    for kind, seed in product(GOOD, range(8)):
        file = tmp_path / f"变{seed}.{'csv' if kind == 'gb18030' else kind}"
        file.write_bytes(mutated(good(tmp_path, kind), seed))
        judge(call(name, file))


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("content", [b"", b"PK\x05\x06" + bytes(18), b"PK\x03\x04", bytes(5000)])
def test_what_is_no_table_is_said(call: Call, tmp_path: Path, name: str, content: bytes) -> None:
    file = tmp_path / "表.xlsx"
    file.write_bytes(content)
    said = call(name, file)
    judge(said)
    assert said.code == REFUSED


@pytest.mark.parametrize("name", CALLS)
def test_a_workbook_whose_directory_is_damaged_is_no_feed_and_no_bug(
    call: Call, tmp_path: Path, name: str
) -> None:
    file = workbook(tmp_path, {"S": ROWS})
    file.write_bytes(file.read_bytes().replace(b"PK\x01\x02", b"PK\x01\x03"))
    said = call(name, file)
    judge(said)
    assert said.code == REFUSED
