"""Runs the benches: python -m tests.bench.run [--quick] [--out FILE] [NAME ...]

Each bench runs in a process of its own, makes its data with a seed, and times ours and what it is held
against in turn. The rows come out as one table and as JSON. `--quick` makes everything small and looks at
ratios only.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from tests.bench.harness import Bench, Row, alone, write
from tests.bench.table import draw

ROOT = Path(__file__).resolve().parents[2]
BENCHES = (
    "review",
    "decide",
    "queue",
    "approve",
    "encrypted",
    "requests",
    "catalogue",
    "search",
    "round2",
    "export",
    "sync",
    "plan",
    "guide",
    "start",
    "first-review",
)
LONG = ("round2-large", "search-large")
"""Minutes each, COUNTIFS and a million projects: run by name, or with the word `all`."""

QUICK = ("review", "decide", "export")
SLACK = 1.5
"""How far past its goal a quick ratio may be before it is called slow: small sizes scatter."""


def rows_of(name: str, bench: Bench) -> list[Row]:
    """What one bench measures."""
    module = import_module(f"tests.bench.rows.{name.replace('-', '_')}")
    return list(module.measure(bench))


def chosen(names: Sequence[str], *, quick: bool) -> Sequence[str]:
    """Which benches to run; the usual ones where none is named."""
    if not names:
        return QUICK if quick else BENCHES
    return (*BENCHES, *LONG) if "all" in names else names


def run(names: Sequence[str], *, quick: bool) -> list[Row]:
    """Runs the benches one after the other; their files are gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="xuanke-bench-"))
    try:
        rows: list[Row] = []
        for name in names:
            print(f"{name} …", file=sys.stderr, flush=True)
            rows += alone(rows_of, name, Bench(folder, quick))
        return [row for row in rows if not quick or row.goal.of == "ratio"]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    """The exit code: 1 where a quick ratio is far past its goal."""
    parser = argparse.ArgumentParser(description="Measures the program beside what people would use instead.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join((*BENCHES, *LONG, "all")))
    parser.add_argument("--quick", action="store_true", help="small sizes, ratios only")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench.json")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows = run(chosen(asked.names, quick=asked.quick), quick=asked.quick)
    print(draw(rows))
    if asked.quick:
        slow = [row.name for row in rows if not row.goal.holds(row.figure, SLACK)]
        print(
            f"slower than {SLACK} × its goal: {', '.join(slow)}" if slow else "no ratio is far past its goal"
        )
        return int(bool(slow))
    write(rows, asked.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
