"""What goes out and what comes back: the platform's file, its answers, the sheet, slips, hand-over."""

from pathlib import Path
from typing import Literal

from xuanke.cli.frame import Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.domain.packet import News
from xuanke.journeys import export as exporting
from xuanke.journeys.packets import DEFAULT_PROFILE, Wish

Round = Literal[1, 2]


@command("export")
def export(
    frame: Frame,
    file: Path,
    /,
    *,
    round: Round | None = None,
    profile: str = DEFAULT_PROFILE,
    only_new: bool = False,
) -> Reply:
    """Writes the platform's file."""
    done = exporting.export(office_of(frame), file, Wish(round, profile, only_new))
    counts = {news.value: done.counts.get(news, 0) for news in News}
    document = {"file": str(file), "rows": done.packet.rows, "sha256": done.packet.sha256, **counts}
    said = frame.words.say("export-done", file=str(file), rows=done.packet.rows, **counts)
    return Reply(document, said)
