"""The doctor: silent on a sound home, and one sentence that helps for each thing that is wrong."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.journeys.school import PASSPHRASE

from xuanke.journeys import backup as backing_up
from xuanke.journeys import doctor as looking
from xuanke.journeys.doctor import Check, doctor
from xuanke.journeys.office import Office
from xuanke.paths import Home
from xuanke.settings import Settings, save_settings
from xuanke.store.school import schema
from xuanke.wording import Words

pytestmark = pytest.mark.usefixtures("qapp")
"""The window's application, there before the doctor, asking for fonts, would make a smaller one."""

DAY = datetime(2020, 9, 8, tzinfo=UTC)
EVERY = [
    *("home", "logs", "disk", "left-over", "catalogue", "key", "store", "history"),
    *("clock", "backup", "second-place", "fonts"),
]


def look(home: Home, passphrase: str | None = PASSPHRASE, moment: datetime = DAY) -> list[Check]:
    return doctor(home, passphrase, lambda: moment)


def wrong(checks: list[Check]) -> dict[str, str]:
    return {check.check: check.wrong.message for check in checks if check.wrong}


@pytest.fixture
def home(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A home with nothing wrong: its backup is in a second place, which counts as another disk."""
    monkeypatch.setattr(backing_up, "is_elsewhere", lambda home, folder: folder.name == "stick")
    (tmp_path / "stick").mkdir()
    save_settings(office.home, Settings(backup_folder=str(tmp_path / "stick")))
    backing_up.before(office, "import")
    return office.home


def test_a_sound_home_has_nothing_wrong(home: Home) -> None:
    checks = look(home)
    assert [check.check for check in checks] == EVERY
    assert wrong(checks) == {}


def test_an_empty_home_has_nothing_wrong(tmp_path: Path) -> None:
    assert wrong(look(Home(tmp_path / "new"), None)) == {}


def test_without_the_passphrase_the_rest_is_looked_at(home: Home) -> None:
    assert wrong(look(home, None)) == {"unlocked": "doctor-locked"}


def test_a_wrong_passphrase_is_said(home: Home) -> None:
    assert wrong(look(home, "四月的雨 5678")) == {"key": "passphrase-wrong"}


def forge(home: Home, office: Office) -> None:
    with office.store.write("") as scope:
        for trigger in schema.TRIGGERS:
            scope.connection.execute(text(f"DROP TRIGGER {trigger}"))
        scope.connection.execute(text("UPDATE acts SET \"by\" = 'other' WHERE seq = 2"))


HARM: dict[str, tuple[Callable[[Home, Office], object], dict[str, str]]] = {
    "store cut short": (
        lambda home, _: home.school.write_bytes(home.school.read_bytes()[:9000]),
        {"store": "store-damaged"},
    ),
    "store gone": (lambda home, _: home.school.unlink(), {"store": "store-missing"}),
    "store overwritten": (
        lambda home, _: home.school.write_bytes(b"x" * 9000),
        {"store": "store-unreadable"},
    ),
    "key gone": (lambda home, _: home.key.unlink(), {"key": "key-missing"}),
    "key damaged": (lambda home, _: home.key.write_text("{"), {"key": "key-damaged"}),
    "history forged": (forge, {"history": "doctor-history"}),
    "catalogue overwritten": (
        lambda home, _: home.catalogue.write_bytes(b"x" * 9000),
        {"catalogue": "store-unreadable"},
    ),
    "left over": (lambda home, _: (home.root / ".part-x").touch(), {"left-over": "doctor-left-over"}),
    "stick taken out": (
        lambda home, _: Path(home.root.parent / "stick").rename(home.root.parent / "gone"),
        {"second-place": "doctor-second-absent"},
    ),
    "second place on this disk": (
        lambda home, _: save_settings(home, Settings(backup_folder=str(home.root))),
        {"second-place": "doctor-second-same"},
    ),
}


@pytest.mark.parametrize(("harm", "said"), HARM.values(), ids=list(HARM))
def test_each_harm_is_said_and_nothing_else(
    home: Home, office: Office, harm: Callable[[Home, Office], object], said: dict[str, str]
) -> None:
    harm(home, office)
    assert wrong(look(home)) == said


@pytest.mark.skipif(sys.platform != "linux", reason="an administrator may write anywhere but in /proc")
def test_a_folder_that_cannot_be_written_in_is_said(home: Home) -> None:
    home.logs.symlink_to("/proc/self")
    assert wrong(look(home)) == {"logs": "doctor-unwritable"}


def test_a_disk_that_is_nearly_full_is_said(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "LEAST_ROOM", 2**60)
    assert wrong(look(home)) == {"disk": "doctor-disk"}


def test_names_that_no_font_can_show_are_said(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "RARE", "\u4dae\U000f1234")
    (check,) = [check for check in look(home) if check.wrong]
    assert check.wrong is not None
    assert (check.check, check.wrong.arguments) == ("fonts", {"characters": "\U000f1234"})
    assert not check.grave


def test_where_fonts_cannot_be_asked_nothing_is_said_of_them(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "xuanke.printing.fonts", None)
    assert [check.check for check in look(home)] == EVERY[:-1]


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2020, 9, 7, 0, 55, tzinfo=UTC), {}),
        (datetime(2020, 9, 7, 0, 45, tzinfo=UTC), {"clock": "doctor-clock"}),
        (datetime(1970, 1, 1, tzinfo=UTC), {"clock": "doctor-clock"}),
    ],
    ids=["a little behind", "before the newest act", "reset"],
)
def test_a_clock_that_goes_wrong_is_said(home: Home, moment: datetime, said: dict[str, str]) -> None:
    assert wrong(look(home, moment=moment)) == said


def test_a_backup_elsewhere_is_asked_for_once_there_is_something_to_lose(office: Office) -> None:
    assert wrong(look(office.home)) == {"backup": "doctor-backup"}


def test_an_old_backup_is_enough_while_nothing_was_done_since(home: Home) -> None:
    assert wrong(look(home, moment=DAY + timedelta(days=300))) == {}


def test_an_old_backup_is_said_once_something_was_done_since(home: Home, office: Office) -> None:
    from tests.journeys.school import bring_rows, teacher

    bring_rows(office, "roster", teacher("T3"))
    assert wrong(look(home, moment=DAY + timedelta(days=6))) == {}
    later = look(home, moment=DAY + timedelta(days=30))
    assert wrong(later) == {"backup": "doctor-backup"}
    assert next(c.wrong for c in later if c.wrong).arguments["days"] == "30"  # type: ignore[union-attr]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_sentence_can_be_said(home: Home, office: Office, language: str) -> None:
    """Also with its advice, and without a placeholder left in it."""
    words = Words("zh" if language == "zh" else "en")
    home.school.write_bytes(b"x" * 9000)
    for check in look(home, moment=datetime(1970, 1, 1, tzinfo=UTC)):
        assert words.has(f"check-{check.check}")
        if check.wrong:
            said, advice = words.say_fault(check.wrong)
            assert said and "{" not in said + advice and check.wrong.message not in said
