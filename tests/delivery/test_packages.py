"""What people download: small enough, one list of files in every package, and at home in a clean root."""

import os
import subprocess
import tarfile
from pathlib import Path

import pytest
from tests.conftest import ROOT, require
from tests.delivery.frozen import PROGRAM

PACKAGES = ROOT / "build" / "packages"
MOST_TO_DOWNLOAD = 70 * 2**20
MOST_INSTALLED = 220 * 10**6

pytestmark = pytest.mark.skipif(
    not os.environ.get("XUANKE_PACKAGED"), reason="`make package` makes the packages and runs this"
)


def package(ending: str) -> Path:
    (found,) = PACKAGES.glob(f"*{ending}")
    return found


def said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout


def frozen_files() -> set[str]:
    folder = PROGRAM.parent
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


@pytest.mark.parametrize("ending", [".tar.xz", ".deb", ".rpm"])
def test_a_package_is_soon_downloaded(ending: str) -> None:
    assert package(ending).stat().st_size <= MOST_TO_DOWNLOAD


def test_the_program_takes_little_room() -> None:
    assert sum(p.lstat().st_size for p in PROGRAM.parent.rglob("*") if not p.is_dir()) <= MOST_INSTALLED


def test_the_archive_holds_exactly_what_was_frozen() -> None:
    with tarfile.open(package(".tar.xz")) as archive:
        held = {member.name.removeprefix("xuanke/") for member in archive if not member.isdir()}
    assert held == frozen_files()


def test_the_package_for_debian_holds_exactly_what_was_frozen() -> None:
    lines = said("dpkg-deb", "--contents", str(package(".deb"))).splitlines()
    names = [line.split(maxsplit=5)[5].split(" -> ", maxsplit=1)[0] for line in lines if line[0] != "d"]
    under = "./usr/lib/xuanke/"
    assert {name.removeprefix(under) for name in names if name.startswith(under)} == frozen_files()


def test_in_a_clean_root_the_declared_dependencies_are_enough(tmp_path: Path) -> None:
    require("debootstrap")
    if os.geteuid() != 0:
        pytest.skip("a clean root is made by root only")
    script = str(ROOT / "installer" / "linux" / "clean_root.sh")
    assert said("sh", script, str(package(".deb")), str(tmp_path / "root")).endswith("%PDF-")
