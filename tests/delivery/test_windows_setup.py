"""The Windows setup as Windows runs it (Wine stands in): silent, in place, and gone without the data."""

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.conftest import ROOT, require

TOO_OLD = 3


@dataclass(frozen=True, slots=True)
class Windows:
    """A Windows of our own in a folder."""

    prefix: Path

    def run(self, *command: str) -> int:
        variables = {**os.environ, "WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "DISPLAY": ""}
        code = subprocess.run([require("wine"), *command], env=variables, capture_output=True, check=False)
        subprocess.run([require("wineserver"), "-w"], env=variables, check=True)
        return code.returncode

    def become(self, version: str) -> None:
        assert self.run("winecfg", "-v", version) == 0

    @property
    def local(self) -> Path:
        (person,) = (p for p in (self.prefix / "drive_c" / "users").iterdir() if p.name != "Public")
        return person / "AppData" / "Local"

    @property
    def installed(self) -> Path:
        return self.local / "Programs" / "xuanke"


def setup_around(folder: Path, payload: dict[str, str]) -> Path:
    for name, text in payload.items():
        (folder / "payload" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "payload" / name).write_text(text, "utf-8")
    script, made = ROOT / "installer" / "windows" / "setup.sh", folder / "setup.exe"
    subprocess.run(
        ["sh", str(script), str(folder / "payload"), str(made)],
        env={**os.environ, "NSIS_TARGET": "amd64-unicode"},
        check=True,
    )
    return made


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    if not os.environ.get("XUANKE_PACKAGED"):
        pytest.skip("`make package` installs what this needs and runs it")
    require("makensis")
    yield Windows(tmp_path_factory.mktemp("wine") / "prefix")


@pytest.mark.parametrize("version", ["win7", "win81"])
def test_on_a_windows_that_is_too_old_nothing_is_copied(
    windows: Windows, version: str, tmp_path: Path
) -> None:
    setup = setup_around(tmp_path, {"xuanke.exe": "1", "xuanke-window.exe": "1", "lib/a.dll": "1"})
    windows.become(version)
    assert windows.run(str(setup), "/S") == TOO_OLD
    assert not windows.installed.exists()


def test_a_newer_version_takes_the_place_of_the_older_and_leaving_keeps_the_data(
    windows: Windows, tmp_path: Path
) -> None:
    older = {"xuanke.exe": "1", "xuanke-window.exe": "1", "lib/a.dll": "1", "lib/gone.dll": "1"}
    newer = {"xuanke.exe": "2", "xuanke-window.exe": "2", "lib/a.dll": "2"}
    windows.become("win10")
    assert windows.run(str(setup_around(tmp_path / "older", older)), "/S") == 0
    assert files(windows.installed) == {*older, "uninstall.exe"}
    home = windows.local / "xuanke" / "school.db"
    home.parent.mkdir()
    home.write_text("data", "utf-8")
    assert windows.run(str(setup_around(tmp_path / "newer", newer)), "/S") == 0
    assert files(windows.installed) == {*newer, "uninstall.exe"}
    assert (windows.installed / "lib" / "a.dll").read_text("utf-8") == "2"
    assert windows.run(str(windows.installed / "uninstall.exe"), "/S") == 0
    assert not windows.installed.exists()
    assert home.read_text("utf-8") == "data"
