"""The cold start to the first paint, and the memory after it, beside a bare PySide6 window."""

import statistics
import subprocess
import sys
from collections.abc import Iterator

from tests.bench.harness import Bench, Goal, Row, Times
from tests.bench.window import BARE, OURS

MEMORY = """
from pathlib import Path
print(int(Path("/proc/self/status").read_text().partition("VmRSS:")[2].split()[0]) / 1024)
"""


def measure(bench: Bench) -> Iterator[Row]:
    home = bench.place("start")
    times: dict[str, Times] = {"ours": Times(), "bare window": Times()}
    memory: dict[str, list[float]] = {"ours": [], "bare window": []}
    for _ in range(bench.size(7, 3)):
        for name, program in (("ours", OURS), ("bare window", BARE)):
            command = [sys.executable, "-c", program + MEMORY, str(home)]
            said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
            times[name].append(float(said[-2]) * 1000)
            memory[name].append(float(said[-1]))
    mine, bare = times["ours"], times["bare window"]
    allowed = round(1.5 * bare.median + 100)
    yield Row(
        "start", "cold start to first paint", "a new home", "ms", mine.median, Goal(most=allowed),
        bare.median, "bare window", mine.median / bare.median, mine.spread,
        "its goal is 1.5 × the bare window + 100 ms",
    )  # fmt: skip
    held = {name: statistics.median(listed) for name, listed in memory.items()}
    yield Row(
        "start-memory", "memory after it", "a new home", "MiB", held["ours"], Goal("ratio", most=1.6),
        held["bare window"], "bare window", held["ours"] / held["bare window"],
    )  # fmt: skip
