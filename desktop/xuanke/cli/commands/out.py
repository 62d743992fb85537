"""What goes out and what comes back: the platform's file, its answers, the sheet, slips, hand-over."""

import os
import sys
from dataclasses import asdict
from getpass import getpass
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from xuanke.cli.commands.tables import told, told_rows
from xuanke.cli.frame import DONE, SOME_REJECTED, Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.cli.usage import WrongUsage
from xuanke.domain.packet import News
from xuanke.domain.reconcile import Pair
from xuanke.domain.requests import RequestKey
from xuanke.faults import Fault
from xuanke.journeys import export as exporting
from xuanke.journeys import handover as handing
from xuanke.journeys import profiles as profiling
from xuanke.journeys import reconcile as reconciling
from xuanke.journeys import report as reporting
from xuanke.journeys import same_person as joining
from xuanke.journeys import tell as telling
from xuanke.journeys.office import open_office
from xuanke.journeys.packets import DEFAULT_PROFILE, Wish
from xuanke.journeys.reconcile import Answers
from xuanke.journeys.slips import Asks, make_slip
from xuanke.printing.messages import text
from xuanke.printing.sheet import Sheet

Round = Literal[1, 2]
HANDOVER_PASSPHRASE = "XUANKE_HANDOVER_PASSPHRASE"


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
    since = done.since_signed
    if since is None:
        return Reply(document, said)
    changed = [key._asdict() for key in since.changed]
    lines = [frame.words.say("export-since-signed", number=since.number, changed=len(changed))]
    lines += [frame.words.say("export-differs", **{k: str(v) for k, v in each.items()}) for each in changed]
    return Reply({**document, "since_signed": changed}, "\n".join([said, *lines]))


@command("report")
def report(frame: Frame, file: Path, /, *, round: Round | None = None) -> Reply:
    """Writes the review sheet to sign and stamp; raises WrongUsage where the file's name is not a PDF's."""
    if file.suffix.lower() != ".pdf":
        raise WrongUsage("report-ending", advice="report-ending-advice", file=file.name)
    from xuanke.printing.report import draw_report

    def draw(sheet: Sheet) -> bytes:
        return draw_report(sheet, frame.words)

    sheet = reporting.report(office_of(frame), file, draw, round_number=round)
    document = {
        "file": str(file),
        "sha256": sha256(file.read_bytes()).hexdigest(),
        "number": sheet.number,
        "digest": sheet.digest,
        "head": sheet.head,
    }
    return Reply(document, frame.words.say("report-done", file=str(file), number=sheet.number))


@command("report signed")
def report_signed(frame: Frame, number: str = "", /) -> Reply:
    """Notes that a sheet was signed; later exports name what changed since."""
    signed = reporting.sign(office_of(frame), number)
    return Reply({"number": signed}, frame.words.say("report-signed", number=signed))


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
        "rejected": told_rows(frame, found.brought.rejected),
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
    accepted, opinion = found.receipts[key]
    return {"accepted": accepted, "opinion": opinion}


def _declined(document: dict[str, Any]) -> list[dict[str, str]]:
    answered = (*document["matched"], *document["changed"])
    return [{k: str(v) for k, v in each.items()} for each in answered if not each["accepted"]]


@command("slip")
def slip(frame: Frame, file: Path, /, *projects: str, teacher: str, round: Round, name: str = "") -> Reply:
    """Writes a teacher's own slip, a table and a page, without the school store."""
    from xuanke.printing.slip import draw_slip

    office = open_office(frame.home, key=None, by=frame.by, on=frame.on)
    asks = Asks(teacher, round, projects, name)
    made, written = make_slip(office, file, asks, lambda slip: draw_slip(slip, frame.words))
    page = file.with_suffix(".pdf")
    document = {"file": str(file), "sha256": written.sha256, "pdf": str(page), "rows": len(made.rows)}
    return Reply(document, frame.words.say("slip-done", file=str(file), page=str(page), rows=len(made.rows)))


@command("told")
def told_teacher(frame: Frame, teacher: str = "", /) -> Reply:
    """Ticks that a teacher has been told; without one, lists whom to tell what."""
    office = office_of(frame)
    if teacher:
        found = telling.tell(office, teacher)
        document = {"teacher": found.teacher, "told": [each.what for each in found.tellings]}
        return Reply(document, frame.words.say("told-done", name=found.name, count=len(found.tellings)))
    items = [
        {"teacher": each.teacher, "befell": one.befell.value, "text": text(one, frame.words)}
        for each in telling.to_tell(office)
        for one in each.tellings
    ]
    return Reply({"items": items}, "\n".join(item["text"] for item in items))


@command("same-person")
def same_person(frame: Frame, row_or_no: str, teacher: str, /) -> Reply:
    """Joins a waiting row or a near miss to a roster teacher."""
    moved = joining.same_person(office_of(frame), row_or_no, teacher)
    return Reply({"teacher": teacher, "moved": moved}, frame.words.say("same-person-done", moved=moved))


@command("handover out")
def handover_out(frame: Frame, file: Path, /) -> Reply:
    """Writes a sealed file for another PC of the school."""
    done = handing.hand_out(office_of(frame), file, _secret(frame))
    document = {"file": str(file), "sha256": sha256(file.read_bytes()).hexdigest(), **asdict(done)}
    return Reply(document, frame.words.say("handover-out-done", file=str(file), **asdict(done)))


@command("handover in")
def handover_in(frame: Frame, file: Path, /, *, trust: str = "") -> Reply:
    """Takes what another PC of the school handed over."""
    done = handing.hand_in(office_of(frame), file, _secret(frame), trust=trust)
    conflicts = [key._asdict() for key in done.conflicts]
    told = {"acts": done.acts, "decisions": done.decisions, "rows": done.rows}
    lines = [frame.words.say("handover-in-done", by=done.by, conflicts=len(conflicts), **told)]
    lines += [frame.words.say("handover-conflict", **{k: str(v) for k, v in c.items()}) for c in conflicts]
    return Reply({**told, "conflicts": conflicts}, "\n".join(lines))


def _secret(frame: Frame) -> str:
    """The file's own passphrase: from the environment, else asked for on a terminal."""
    given = os.environ.get(HANDOVER_PASSPHRASE)
    if given:
        return given
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass(frame.words.say("ask-handover-passphrase") + " ")
    raise Fault("handover-passphrase-missing", advice="handover-passphrase-missing-advice")


@command("profile propose")
def profile_propose(frame: Frame, template: Path, /, *, name: str = "") -> Reply:
    """Makes an export profile from a platform's empty template."""
    office = open_office(frame.home, key=None, by=frame.by, on=frame.on)
    proposal = profiling.propose_profile(office, template)
    kept = profiling.keep_profile(office, proposal.profile, name)
    columns = [{"header": c.header, "field": c.field} for c in proposal.profile.columns]
    document = {"file": str(kept), "columns": columns, "unmatched": proposal.unmatched}
    said = frame.words.say("profile-proposed", file=str(kept), name=kept.stem, columns=len(columns))
    unmatched = frame.words.say("profile-unmatched", columns=proposal.unmatched)
    return Reply(document, f"{said}\n{unmatched}" if proposal.unmatched else said)
