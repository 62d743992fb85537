"""A bureau makes or renews a signed feed from a table."""

from pathlib import Path

from xuanke.cli.commands.tables import told, told_rows
from xuanke.cli.frame import DONE, SOME_REJECTED, Frame, Reply, command
from xuanke.cli.home import office_if_open
from xuanke.journeys.publish import publish_table


@command("publish")
def publish(
    frame: Frame, table: Path, /, *, out: Path, keys: Path, term: Path | None = None, renew: bool = False
) -> Reply:
    """Publishes the table as the next revision; keys are made where there are none."""
    done, problems = publish_table(office_if_open(frame), table, out=out, keys=keys, term=term, renew=renew)
    document = {
        "revision": done.revision,
        "fingerprint": done.fingerprint,
        "added": done.added,
        "changed": done.changed,
        "withdrawn": done.withdrawn,
        "files_written": done.files_written,
        "rejected": told_rows(frame, problems),
    }
    said = frame.words.say(
        "publish-done",
        folder=str(out),
        revision=str(done.revision),
        fingerprint=done.fingerprint,
        added=done.added,
        changed=done.changed,
        withdrawn=done.withdrawn,
    )
    return Reply(document, said + told(frame, problems), SOME_REJECTED if problems else DONE)
