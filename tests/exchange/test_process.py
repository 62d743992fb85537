"""The child process: light to start, the same by either way of starting, gone afterwards."""

import contextlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.exchange.tables_for_tests import csv_of, text_file, workbook

from xuanke.exchange import process
from xuanke.exchange.limits import MIB, Limits
from xuanke.exchange.reading import read_table
from xuanke.faults import Fault

ROWS = [("姓名", "教师编号"), ("甲", "T1")]


def test_the_child_imports_neither_the_window_nor_the_store() -> None:
    heavy = ("PySide6", "sqlalchemy", "numpy", "python_calamine", "lxml")
    script = f"import sys, xuanke.exchange.child; print([m for m in {heavy} if m in sys.modules])"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_a_table_is_read_by_a_spawned_child_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "by_module", process.by_spawning)
    assert read_table(workbook(tmp_path, {"S": ROWS})).rows[0].no == "T1"


@pytest.mark.parametrize("limits", [Limits(), Limits(seconds=0.001)])
def test_no_child_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limits: Limits) -> None:
    started: list[Any] = []

    def launch(*asked: Any) -> tuple[Any, Any]:
        child, job = launch_really(*asked)
        started.append(child)
        return child, job

    launch_really = process.by_module
    monkeypatch.setattr(process, "by_module", launch)
    with contextlib.suppress(Fault):
        read_table(text_file(tmp_path, csv_of(*ROWS)), limits=limits)
    assert [child.returncode is None for child in started] == [False]


def test_limits_grow_with_the_file() -> None:
    ordinary, large = Limits.of_size(100_000), Limits.of_size(100 * MIB)
    assert (ordinary.seconds <= 10, ordinary.memory) == (True, 1024 * MIB)
    assert large.seconds > ordinary.seconds and large.memory > ordinary.memory
