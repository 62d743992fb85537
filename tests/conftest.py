"""What every test may lean on: a home of its own, a screen, real components, the shared sample data."""

import gc
import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from xuanke.garbage import collect_due

ROOT = Path(__file__).resolve().parents[1]
IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}
SCREEN = "1366x768x24"


def pytest_configure() -> None:
    """No test is timed; Qt draws off screen until asked; a person's language and keyring stay out of it.

    As in the program's window, only the thread that owns the widgets collects garbage.
    """
    gc.disable()
    settings.register_profile("xuanke", deadline=None, derandomize=IN_CI)
    settings.load_profile("xuanke")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    for name in ("XUANKE_LANG", "XUANKE_PASSPHRASE"):
        os.environ.pop(name, None)


def pytest_runtest_teardown() -> None:
    """What a test left is collected between the tests."""
    collect_due()


def find(component: str) -> str | None:
    """The path of a program, also where only the administrator or another program starts it."""
    return shutil.which(component) or shutil.which(
        component, path="/usr/sbin:/usr/local/sbin:/sbin:/usr/libexec"
    )


def require(component: str) -> str:
    """The path of a real component (soffice, nginx, Xvfb); without it the test is skipped, in CI it fails."""
    found = find(component)
    if found:
        return found
    word = f"{component} is not installed; `make test` installs it where it may"
    return pytest.fail(word) if IN_CI else pytest.skip(word)


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """No test touches the home of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    os.environ["XUANKE_HOME"] = str(home)
    return home


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the shared sample data beside the repository."""
    folder = ROOT.parent / "shared"
    if not (folder / "data").is_dir():
        pytest.skip("the shared sample data is not beside this repository")
    return folder


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    """The Qt platform to draw on: a screen of our own under Xvfb, else (never in CI) off screen."""
    if not find("Xvfb") and not IN_CI:
        yield os.environ["QT_QPA_PLATFORM"]
        return
    answer, number = os.pipe()
    command = [require("Xvfb"), "-displayfd", str(number), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[number], stderr=subprocess.DEVNULL)
    os.close(number)
    try:
        display = _first_line(answer)
        os.environ |= {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        yield "xcb"
    finally:
        os.close(answer)
        server.terminate()
        server.wait()


def _first_line(pipe: int) -> str:
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([pipe], [], [], 60)
        piece = os.read(pipe, 64) if ready else b""
        if not piece:
            pytest.fail("Xvfb did not say which display it opened")
        line += piece
    return line.decode().strip()


@pytest.fixture(scope="session")
def qapp_args(screen: str) -> list[str]:
    """pytest-qt makes its application only once there is a screen for it."""
    return ["xuanke"]
