"""What keeps the school's data safe: passphrase, backups, and a look at everything."""

from pathlib import Path

from xuanke.cli.frame import DONE, REFUSED, Frame, Reply, command
from xuanke.cli.home import (
    asked_passphrase,
    known_passphrase,
    new_passphrase,
    office_of,
    passphrase,
    passphrase_of_its_day,
    recovery_code,
)
from xuanke.clock import beijing
from xuanke.faults import Fault
from xuanke.journeys import backup as backing_up
from xuanke.journeys import passphrase as secrets
from xuanke.journeys import restore as restoring
from xuanke.journeys.doctor import Check
from xuanke.journeys.doctor import doctor as look_over
from xuanke.journeys.single import only_window


@command("passphrase change")
def change(frame: Frame, /) -> Reply:
    """Sets a new passphrase; the store itself is not touched."""
    known = passphrase(frame)
    secrets.change(frame.home, known, new_passphrase(frame))
    return Reply({"changed": True}, frame.words.say("passphrase-changed"))


@command("passphrase recover")
def recover(frame: Frame, /) -> Reply:
    """Sets a new passphrase by the recovery code, and gives a new code."""
    code = recovery_code(frame)
    fresh = secrets.recover(frame.home, code, new_passphrase(frame))
    return Reply(
        {"changed": True, "recovery_code": fresh}, frame.words.say("passphrase-recovered", code=fresh)
    )


@command("passphrase code")
def renew_code(frame: Frame, /) -> Reply:
    """Gives a new recovery code, for whoever has lost the old one and knows the passphrase."""
    fresh = secrets.renew_code(frame.home, passphrase(frame))
    return Reply({"recovery_code": fresh}, frame.words.say("recovery-renewed", code=fresh))


@command("passphrase remember")
def remember(frame: Frame, /) -> Reply:
    """Gives the passphrase to the system's keyring."""
    secrets.remember(frame.home, passphrase(frame))
    return Reply({"remembered": True}, frame.words.say("passphrase-remembered"))


@command("passphrase forget")
def forget(frame: Frame, /) -> Reply:
    """Takes the passphrase out of the system's keyring."""
    was_there = secrets.forget(frame.home)
    said = "passphrase-forgotten" if was_there else "passphrase-not-remembered"
    return Reply({"remembered": False}, frame.words.say(said))


@command("backup")
def backup(frame: Frame, file: Path, /) -> Reply:
    """Writes store and wrapped key into one file."""
    written = backing_up.backup(office_of(frame), file)
    return Reply(
        {"file": str(file), "sha256": written.sha256}, frame.words.say("backup-done", file=str(file))
    )


@command("restore")
def restore(frame: Frame, file: Path, /) -> Reply:
    """Puts a backup in the place of the school store, after it was checked whole."""
    lock = only_window(frame.home, "school")
    if lock is None:
        raise Fault("home-in-use", advice="home-in-use-advice")
    try:
        done = restoring.restore(frame.home, file, passphrase_of_its_day(frame), by=frame.by)
    finally:
        lock.release()
    document = {"file": str(file), "made": done.made, "entries": done.entries, "kept": done.aside}
    made = f"{beijing(done.made):%Y-%m-%d %H:%M}"
    said = frame.words.say("restore-done", made=made, entries=done.entries, kept=str(done.aside or "none"))
    return Reply(document, said)


@command("doctor")
def doctor(frame: Frame, /) -> Reply:
    """Looks at everything that keeps the data safe, and says what to do."""
    known = known_passphrase(frame) or (asked_passphrase(frame) if frame.home.key.exists() else None)
    checks = look_over(frame.home, known)
    advice = {check.check: _advice(frame, check) for check in checks}
    items = [{"check": c.check, "ok": c.ok, "advice": advice[c.check]} for c in checks]
    rows = [[frame.words.say(f"check-{c.check}"), "✓" if c.ok else "✗", advice[c.check]] for c in checks]
    code = REFUSED if any(check.grave and not check.ok for check in checks) else DONE
    headings = ["column-check", "column-ok", "column-advice"]
    return Reply({"items": items}, lambda: frame.table(headings, rows), code)


def _advice(frame: Frame, check: Check) -> str:
    if check.wrong is None:
        return ""
    error, advice = frame.words.say_fault(check.wrong)
    return frame.words.say("error-and-advice", error=error, advice=advice) if advice else error
