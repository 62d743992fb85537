"""What goes out and what comes back: the platform's file, its answers, the sheet, slips, hand-over."""

from pathlib import Path
from typing import Any, Literal

from xuanke.cli.commands.tables import rejected, told
from xuanke.cli.frame import DONE, SOME_REJECTED, Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.domain.packet import News
from xuanke.domain.reconcile import Pair
from xuanke.domain.requests import RequestKey
from xuanke.journeys import export as exporting
from xuanke.journeys import reconcile as reconciling
from xuanke.journeys.packets import DEFAULT_PROFILE, Wish
from xuanke.journeys.reconcile import Answers

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


@command("reconcile")
def reconcile(frame: Frame, file: Path, /, *, round: Round | None = None) -> Reply:
    """Takes receipts, and says what differs from what was sent."""
    found = reconciling.reconcile(office_of(frame), file, round_number=round)
    pairs, said = found.pairs, frame.words.say
    document: dict[str, Any] = {
        "accepted": found.accepted,
        "declined": found.declined,
        "matched": [_answered(found, pair) for pair in pairs.matched],
        "changed": [_answered(found, pair) for pair in pairs.changed],
        "missing": [key._asdict() for key in pairs.missing],
        "unexpected": [_opinion(found, key) for key in pairs.unexpected],
        "rejected": rejected(frame, found.brought.rejected),
    }
    counts = {name: len(value) for name, value in document.items() if isinstance(value, list)}
    lines = [said("reconcile-done", accepted=found.accepted, declined=found.declined, **counts)]
    for name in ("changed", "missing", "unexpected"):
        lines += [
            said(f"reconcile-{name}", **{k: str(v) for k, v in each.items()}) for each in document[name]
        ]
    lines += [said("reconcile-declined", **each) for each in _declined(document)]
    code = SOME_REJECTED if found.brought.rejected else DONE
    return Reply(document, "\n".join(lines) + told(frame, found.brought.rejected), code)


def _answered(found: Answers, pair: Pair) -> dict[str, Any]:
    return {**pair.sent._asdict(), "received": pair.received.project, **_answer(found, pair.received)}


def _opinion(found: Answers, key: RequestKey) -> dict[str, Any]:
    return {**key._asdict(), **_answer(found, key)}


def _answer(found: Answers, key: RequestKey) -> dict[str, Any]:
    receipt = found.receipts[key]
    return {"accepted": receipt.accepted, "opinion": receipt.opinion}


def _declined(document: dict[str, Any]) -> list[dict[str, str]]:
    answered = (*document["matched"], *document["changed"])
    return [{k: str(v) for k, v in each.items()} for each in answered if not each["accepted"]]
