"""Passphrase, backup, restore and doctor as a person calls them: sentences, documents and exit codes."""

import json
from datetime import datetime
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from tests.journeys.school import PASSPHRASE

from xuanke.cli import commands
from xuanke.cli.frame import carry_out
from xuanke.clock import BEIJING
from xuanke.journeys import passphrase
from xuanke.journeys.office import Office, unlock
from xuanke.journeys.single import only_window
from xuanke.paths import Home

pytestmark = pytest.mark.usefixtures("qapp")
"""The window's application, there before the doctor, asking for fonts, would make a smaller one."""

OTHER = "四月的雨 5678"


@pytest.fixture(autouse=True)
def at_home(office: Office, monkeypatch: pytest.MonkeyPatch) -> Home:
    """The commands work in the office's home and know its passphrase."""
    commands.register()
    monkeypatch.setenv("XUANKE_HOME", str(office.home.root))
    monkeypatch.setenv("XUANKE_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("XUANKE_LANG", "zh")
    return office.home


class Ring(KeyringBackend):
    """A keyring that keeps what it is given while the test runs."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(made, name))
    return made


def called(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, object]]:
    capsys.readouterr()
    code = carry_out([*words, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_the_passphrase_is_changed(
    at_home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XUANKE_NEW_PASSPHRASE", OTHER)
    assert called(capsys, "passphrase", "change") == (0, {"changed": True})
    assert unlock(at_home, OTHER)


def test_a_wrong_passphrase_changes_nothing(
    at_home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XUANKE_PASSPHRASE", "wrong one")
    monkeypatch.setenv("XUANKE_NEW_PASSPHRASE", OTHER)
    code, said = called(capsys, "passphrase", "change")
    assert (code, said["error"]) == (1, "口令不对。")
    assert unlock(at_home, PASSPHRASE)


@pytest.mark.parametrize("command", ["change", "recover"])
def test_without_a_terminal_and_without_the_words_it_says_where_they_belong(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    code, said = called(capsys, "passphrase", command)
    assert code == 1
    assert "XUANKE_" in str(said["advice"])


def test_a_lost_passphrase_is_set_anew_by_the_recovery_code(
    at_home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from xuanke.store.school import keys

    at_home.key.unlink()
    made = keys.create(at_home.key, PASSPHRASE)
    monkeypatch.delenv("XUANKE_PASSPHRASE")
    monkeypatch.setenv("XUANKE_NEW_PASSPHRASE", OTHER)
    monkeypatch.setenv("XUANKE_RECOVERY_CODE", made.recovery_code)
    code, said = called(capsys, "passphrase", "recover")
    assert code == 0
    assert unlock(at_home, OTHER) == made.key
    code, again = called(capsys, "passphrase", "recover")
    assert (code, again["error"]) == (1, "恢复码不对。")
    monkeypatch.setenv("XUANKE_RECOVERY_CODE", str(said["recovery_code"]))
    assert called(capsys, "passphrase", "recover")[0] == 0


def test_a_home_whose_recovery_code_was_never_shown_gets_one_by_its_passphrase(
    at_home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As after a cut of power between the making of the store and the showing of its code."""
    carry_out(["init"])
    assert "xuanke passphrase code" in capsys.readouterr().out
    key = unlock(at_home, PASSPHRASE)
    code, said = called(capsys, "passphrase", "code")
    assert code == 0
    monkeypatch.setenv("XUANKE_RECOVERY_CODE", str(said["recovery_code"]))
    monkeypatch.setenv("XUANKE_NEW_PASSPHRASE", OTHER)
    assert called(capsys, "passphrase", "recover")[0] == 0
    assert unlock(at_home, OTHER) == key


def test_the_keyring_keeps_it_follows_a_change_and_forgets_it(
    at_home: Home, ring: Ring, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called(capsys, "passphrase", "remember") == (0, {"remembered": True})
    monkeypatch.delenv("XUANKE_PASSPHRASE")
    assert called(capsys, "audit")[0] == 0
    monkeypatch.setenv("XUANKE_NEW_PASSPHRASE", OTHER)
    assert called(capsys, "passphrase", "change")[0] == 0
    assert passphrase.remembered(at_home) == OTHER
    assert called(capsys, "passphrase", "forget") == (0, {"remembered": False})
    assert called(capsys, "audit")[0] == 1
    assert called(capsys, "passphrase", "forget")[0] == 0


def test_a_wrong_passphrase_is_not_given_to_the_keyring(
    ring: Ring, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XUANKE_PASSPHRASE", "wrong one")
    assert called(capsys, "passphrase", "remember")[0] == 1
    assert ring.held == {}


def test_a_system_that_keeps_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """The keyring of these tests takes everything and keeps nothing."""
    code, said = called(capsys, "passphrase", "remember")
    assert (code, said["error"]) == (1, "这台电脑的系统不能保存口令。")


def test_a_backup_is_made_and_brought_back(
    at_home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from hashlib import sha256

    file = tmp_path / "学校.backup"
    code, said = called(capsys, "backup", str(file))
    assert (code, said) == (0, {"file": str(file), "sha256": sha256(file.read_bytes()).hexdigest()})
    code, said = called(capsys, "restore", str(file))
    assert code == 0
    assert Path(str(said["kept"])).is_dir()
    assert called(capsys, "audit", "--verify")[1] == {"entries": 4, "intact": True, "broken_at": None}


def test_what_was_restored_is_said_with_its_moment_in_beijing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(tmp_path / "a.backup")
    called(capsys, "backup", file)
    made = datetime.fromisoformat(str(called(capsys, "restore", file)[1]["made"])).astimezone(BEIJING)
    assert carry_out(["restore", file]) == 0
    assert f"已恢复 {made:%Y-%m-%d %H:%M}（北京时间）的备份" in capsys.readouterr().out


def test_a_relative_path_is_meant_from_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert called(capsys, "backup", "a.backup")[0] == 0
    assert (tmp_path / "a.backup").is_file()


def test_nothing_is_restored_under_an_open_window(
    at_home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    called(capsys, "backup", str(tmp_path / "a.backup"))
    window = only_window(at_home, "school")
    assert window is not None
    code, said = called(capsys, "restore", str(tmp_path / "a.backup"))
    assert (code, said["error"]) == (1, "窗口正开着这个学校库，现在不能恢复。")
    window.release()
    assert called(capsys, "restore", str(tmp_path / "a.backup"))[0] == 0


def test_the_doctor_answers_check_by_check(at_home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = called(capsys, "doctor")
    items = said["items"]
    assert isinstance(items, list)
    assert code == 0
    assert all(item["ok"] == (not item["advice"]) for item in items)
    at_home.school.write_bytes(at_home.school.read_bytes()[:9000])
    code, said = called(capsys, "doctor")
    assert code == 1
    assert {item["check"] for item in said["items"] if not item["ok"]} == {"store"}  # type: ignore[attr-defined]


def test_a_damaged_store_is_one_sentence_that_names_the_backup(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    from xuanke.journeys.backup import before

    made = before(office, "import")
    assert made is not None
    office.home.school.write_bytes(office.home.school.read_bytes()[:9000])
    code, said = called(capsys, "review")
    assert code == 1
    assert str(made.file) in str(said["advice"])
