"""The log says what failed and nothing of whom it concerned."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from xuanke.log import catch_bugs, log_file, set_up
from xuanke.paths import Home


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    before = logging.getLogger().handlers[:]
    yield Home(tmp_path / "home")
    for handler in [each for each in logging.getLogger().handlers if each not in before]:
        logging.getLogger().removeHandler(handler)
        handler.close()


@pytest.mark.parametrize(
    "personal",
    [
        "330106199001011234",
        "33010619900101123X",
        "330106900101123",
        "330106 19900101 1234",
        "13800138000",
        "张三",
        "㐂𠮷",
        str(Path.home()),
    ],
)
def test_nothing_personal_gets_in_by_message_or_traceback(home: Home, personal: str) -> None:
    set_up(home)
    logging.getLogger("xuanke.store").warning("row of %s not read", personal)
    try:
        raise ValueError(personal)
    except ValueError:
        logging.getLogger("xuanke.store").exception("a bug")
    written = log_file(home).read_text("utf-8")
    assert personal not in written
    assert "row of" in written and "Traceback" in written


def test_counts_versions_and_times_stay_readable(home: Home) -> None:
    set_up(home)
    logging.getLogger("xuanke").info("revision 12 of 2020-08-12, 100000 rows in 2800 ms, ZJ2020X000503/2")
    assert "revision 12 of 2020-08-12, 100000 rows in 2800 ms, ZJ2020X000503/2" in log_file(home).read_text()


def test_setting_up_twice_writes_once_and_a_quiet_program_writes_no_file(home: Home) -> None:
    set_up(home)
    set_up(home)
    assert not log_file(home).exists()
    logging.getLogger("xuanke").warning("once")
    assert log_file(home).read_text("utf-8").count("once") == 1


def test_what_nothing_caught_is_logged_and_said(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    said: list[str] = []
    set_up(home)
    catch_bugs(said.append)
    thread = threading.Thread(target=lambda: {}["no such key"])
    thread.start()
    thread.join()
    error = ValueError("张三")
    sys.excepthook(ValueError, error, error.__traceback__)
    assert said == ["KeyError", "ValueError"]
    written = log_file(home).read_text("utf-8")
    assert "no such key" in written and "ValueError: *" in written
