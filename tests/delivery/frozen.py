"""The frozen program as a person starts it: no Python of ours, no variables of ours."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "build" / "frozen" / "xuanke" / ("xuanke.exe" if sys.platform == "win32" else "xuanke")
PASSED_ON = {"DISPLAY", "HOME", "SYSTEMROOT", "TEMP", "TMP"}


@dataclass(frozen=True, slots=True)
class Frozen:
    """The program in a folder of its own; `folder` is also its HOME."""

    folder: Path

    def surroundings(self, **more: str) -> dict[str, str]:
        """The variables that a person's desktop would give it."""
        kept = {name: value for name, value in os.environ.items() if name in PASSED_ON}
        return {
            **kept,
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "XUANKE_LANG": "zh",
            **more,
        }

    def run(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Runs a command to its end; never raises for its exit code."""
        command = [str(PROGRAM), *words]
        surroundings = self.surroundings(**more)
        return subprocess.run(
            command, cwd=self.folder, env=surroundings, capture_output=True, encoding="utf-8", check=False
        )

    def answer(self, *words: str, **more: str) -> Any:
        """What a command answers with --json; it must have been done."""
        done = self.run(*words, "--json", **more)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)
