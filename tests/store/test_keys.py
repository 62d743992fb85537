"""The key file: opened by the passphrase or the recovery code, by nothing else, and never half written."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from xuanke.faults import Fault
from xuanke.store.school import keys
from xuanke.store.school.keys import NewKey

PASSPHRASE, OTHER = "三月的风 1234", "四月的雨 5678"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "school.key"


@pytest.fixture
def made(path: Path) -> NewKey:
    return keys.create(path, PASSPHRASE)


def refusal(act: Callable[[], Any]) -> str:
    with pytest.raises(Fault) as refused:
        act()
    return refused.value.message


def test_the_passphrase_opens_it(path: Path, made: NewKey) -> None:
    assert keys.unlock(path, PASSPHRASE) == made.key
    assert len(made.key) == 32


@pytest.mark.parametrize("wrong", ["", OTHER, PASSPHRASE + " ", PASSPHRASE.replace(" ", "")])
def test_a_wrong_passphrase_does_not(path: Path, made: NewKey, wrong: str) -> None:
    assert refusal(lambda: keys.unlock(path, wrong)) == "passphrase-wrong"


def test_a_passphrase_that_is_no_text_opens_what_it_made(tmp_path: Path) -> None:
    """The environment hands over bytes that no encoding knows as lone surrogates."""
    odd = b"\xff\xfe password".decode("utf-8", "surrogateescape")
    made = keys.create(tmp_path / "odd.key", odd)
    assert keys.unlock(tmp_path / "odd.key", odd) == made.key


def test_a_key_that_cannot_be_read_is_said(path: Path) -> None:
    path.mkdir()
    assert refusal(lambda: keys.unlock(path, PASSPHRASE)) == "file-unreadable"


def test_a_changed_passphrase_opens_the_same_key_and_the_old_one_no_longer(path: Path, made: NewKey) -> None:
    keys.change(path, PASSPHRASE, OTHER)
    assert keys.unlock(path, OTHER) == made.key
    assert refusal(lambda: keys.unlock(path, PASSPHRASE)) == "passphrase-wrong"


def test_the_recovery_code_survives_a_change_of_the_passphrase(path: Path, made: NewKey) -> None:
    keys.change(path, PASSPHRASE, OTHER)
    assert keys.recover(path, made.recovery_code, PASSPHRASE).key == made.key


def test_a_new_recovery_code_takes_the_place_of_one_that_was_lost(path: Path, made: NewKey) -> None:
    fresh = keys.renew_code(path, PASSPHRASE)
    assert refusal(lambda: keys.recover(path, made.recovery_code, OTHER)) == "recovery-wrong"
    assert keys.unlock(path, PASSPHRASE) == keys.recover(path, fresh, OTHER).key == made.key


def test_a_wrong_passphrase_gives_no_recovery_code(path: Path, made: NewKey) -> None:
    assert refusal(lambda: keys.renew_code(path, OTHER)) == "passphrase-wrong"
    assert keys.recover(path, made.recovery_code, OTHER).key == made.key


def test_the_recovery_code_works_once_and_as_it_was_copied_by_hand(path: Path, made: NewKey) -> None:
    fresh = keys.recover(path, f" {made.recovery_code.lower().replace('-', ' ')} ", OTHER)
    assert keys.unlock(path, OTHER) == made.key
    assert refusal(lambda: keys.recover(path, made.recovery_code, OTHER)) == "recovery-wrong"
    assert keys.recover(path, fresh.recovery_code, OTHER).key == made.key


@pytest.mark.parametrize("short", ["", "1234567", "三月的风"])
def test_a_short_passphrase_is_refused_and_nothing_changes(path: Path, made: NewKey, short: str) -> None:
    before = path.read_bytes()
    assert refusal(lambda: keys.change(path, PASSPHRASE, short)) == "passphrase-short"
    assert refusal(lambda: keys.recover(path, made.recovery_code, short)) == "passphrase-short"
    assert path.read_bytes() == before


def test_a_key_file_that_stands_is_never_overwritten(path: Path, made: NewKey) -> None:
    assert refusal(lambda: keys.create(path, OTHER)) == "key-stands"
    assert keys.unlock(path, PASSPHRASE) == made.key


def test_a_missing_key_file_is_said(path: Path) -> None:
    assert refusal(lambda: keys.unlock(path, PASSPHRASE)) == "key-missing"
    assert refusal(lambda: keys.look(path)) == "key-missing"


@pytest.mark.skipif(os.name == "nt", reason="Windows guards a user's folder by other means")
def test_nobody_else_on_the_machine_may_read_it(path: Path, made: NewKey) -> None:
    keys.change(path, PASSPHRASE, OTHER)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("cost", [{"mem": 2**40}, {"ops": 10**9}, {"mem": -1}, {"ops": 0}])
def test_a_key_file_that_asks_for_all_memory_or_time_is_refused(
    path: Path, made: NewKey, cost: dict[str, int]
) -> None:
    document = json.loads(path.read_text("ascii"))
    document["passphrase"] |= cost
    path.write_text(json.dumps(document), "ascii")
    assert refusal(lambda: keys.unlock(path, PASSPHRASE)) == "key-damaged"
    assert refusal(lambda: keys.look(path)) == "key-damaged"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255), cut=st.booleans())
def test_a_damaged_key_file_gives_the_key_or_one_clear_refusal(
    path: Path, at: float, byte: int, cut: bool
) -> None:
    path.unlink(missing_ok=True)
    key = keys.create(path, PASSPHRASE).key
    whole = path.read_bytes()
    place = int(at * len(whole))
    path.write_bytes(whole[:place] if cut else whole[:place] + bytes([byte]) + whole[place + 1 :])
    try:
        assert keys.unlock(path, PASSPHRASE) == key
    except Fault as fault:
        assert fault.message in {"key-damaged", "passphrase-wrong"}
