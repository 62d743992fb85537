"""Handing over and taking in, in the child process."""

from pathlib import Path

from xuanke.ui.desk import Desk
from xuanke.ui.handover.values import In, Out, Unknown
from xuanke.ui.names import named, who


def hand_out(desk: Desk, path: Path, passphrase: str) -> Out:
    """Writes the sealed file."""
    from xuanke.journeys.handover import hand_out as act

    done = act(desk.office, path, passphrase)
    desk.changed()
    return Out(str(path), done.acts, done.decisions, done.fingerprint)


def hand_in(desk: Desk, path: Path, passphrase: str, trust: str) -> In | Unknown:
    """Takes the file, unless its sender has still to be confirmed."""
    from xuanke.journeys.handover import UnknownHome
    from xuanke.journeys.handover import hand_in as act

    try:
        done = act(desk.office, path, passphrase, trust=trust)
    except UnknownHome as unknown:
        return Unknown(unknown.fingerprint, str(unknown.arguments["by"]))
    desk.changed()
    names = named(desk)
    conflicts = []
    for key in done.conflicts:
        found = names.get(key)
        name = who(desk, found.name, found.mark) if found else key.teacher
        title = found.title if found else key.project
        conflicts.append(desk.words.say("ui-handover-conflict", name=name, title=title, round=str(key.round)))
    return In(done.by, done.acts, done.decisions, done.rows, tuple(conflicts))
