"""What is handed to whoever looks after the program."""

from pathlib import Path

from xuanke.cli.frame import Frame, Reply, command
from xuanke.journeys.problem_report import gather, pack


@command("report-problem")
def report_problem(frame: Frame, file: Path | None = None, /) -> Reply:
    """Shows, or packs, what tells of a problem and nothing of the school."""
    pieces = gather(frame.home, {"language": frame.words.language})
    document = {"file": file and str(file), "pieces": {piece.name: piece.text for piece in pieces}}
    if file is None:
        return Reply(document, "\n".join(f"== {piece.name}\n{piece.text}" for piece in pieces))
    pack(pieces, file)
    names = [piece.name for piece in pieces]
    return Reply(document, frame.words.say("problem-report-done", file=str(file), names=names))
