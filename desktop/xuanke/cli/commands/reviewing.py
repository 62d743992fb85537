"""The review: what the rules say, deciding, taking back."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, Literal

from cyclopts import Parameter
from cyclopts.validators import Number

from xuanke.cli.commands.tables import told, told_rows
from xuanke.cli.frame import DONE, SOME_REJECTED, Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.domain.examine import Examined
from xuanke.domain.findings import RULE_IDS, Finding
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys import decide as deciding
from xuanke.journeys import decide_from, take_back
from xuanke.journeys.decide import Choice, Decided
from xuanke.journeys.review import Wanted
from xuanke.journeys.review import review as review_all
from xuanke.reasons import Reasons

Round = Literal[1, 2]
Count = Annotated[int, Parameter(validator=Number(gte=1))]


def _known(_: object, rule: str) -> None:
    if rule and rule not in RULE_IDS:
        raise ValueError(rule)


Rule = Annotated[str, Parameter(validator=_known)]


@command("review")
def review(frame: Frame, /, *, round: Round | None = None, rule: Rule = "", teacher: str = "") -> Reply:
    """Applies the rules to every request of the term; changes nothing."""
    found = review_all(office_of(frame), Wanted(round, rule, teacher))
    document = {**asdict(found.summary), "items": [_item(frame, each) for each in found.items]}
    return Reply(document, lambda: _told(frame, found.items, asdict(found.summary)))


def _item(frame: Frame, each: Examined) -> dict[str, Any]:
    request = each.filed.request
    return {
        "teacher": request.teacher,
        "project": request.project,
        "round": request.round,
        "state": each.filed.state.value,
        "shelved": each.filed.shelved,
        "findings": [_finding(frame, finding) for finding in each.findings],
    }


def _finding(frame: Frame, finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "standing": finding.standing.value,
        "severity": finding.severity.value,
        "clause": finding.clause,
        "message": frame.words.say(finding.message, **finding.arguments),
        "evidence": dict(finding.evidence),
    }


def _told(frame: Frame, items: tuple[Examined, ...], summary: dict[str, Any]) -> str:
    lines = [frame.words.say("review-says", **{k: v for k, v in summary.items() if k != "by_rule"})]
    for each in items:
        if not each.findings:
            continue
        request, teacher = each.filed.request, each.person.teacher
        name = teacher.name if teacher else request.name
        state = frame.words.say(f"state-{each.filed.state.value}")
        lines.append(
            frame.words.say(
                "review-item",
                teacher=request.teacher,
                name=name,
                project=request.project,
                round=str(request.round),
                state=state,
            )
        )
        lines += [
            frame.words.say(
                "review-finding",
                severity=frame.words.say(f"severity-{f.severity.value}"),
                clause=f.clause,
                message=frame.words.say(f.message, **f.arguments),
            )
            for f in each.findings
        ]
    return "\n".join(lines)


@command("decide approve")
def approve(
    frame: Frame,
    teacher: str,
    project: str,
    round: Round,
    /,
    *,
    reason: str = "",
    note: str = "",
    override: bool = False,
) -> Reply:
    """Approves one request; a block needs --override and --reason."""
    return _one(frame, (teacher, project, round), Choice(Verdict.APPROVE, reason, note, override))


@command("decide reject")
def reject(
    frame: Frame, teacher: str, project: str, round: Round, /, *, reason: str = "", note: str = ""
) -> Reply:
    """Rejects one request; without a reason it is written from the findings."""
    return _one(frame, (teacher, project, round), Choice(Verdict.REJECT, reason, note))


@command("decide return")
def return_(
    frame: Frame, teacher: str, project: str, round: Round, /, *, reason: str = "", note: str = ""
) -> Reply:
    """Gives one request back to the teacher."""
    return _one(frame, (teacher, project, round), Choice(Verdict.RETURN, reason, note))


@command("decide shelve")
def shelve(
    frame: Frame, teacher: str, project: str, round: Round, /, *, reason: str = "", note: str = ""
) -> Reply:
    """Puts one request aside with a note; it stays pending."""
    return _one(frame, (teacher, project, round), Choice(Verdict.SHELVE, reason, note))


def _one(frame: Frame, named: tuple[str, str, int], choice: Choice) -> Reply:
    office = office_of(frame)
    key = decide_from.named_request(office, *named)
    done = deciding.decide(office, [key], choice, reason_of=Reasons(frame.words))
    if done.skipped:
        because = done.skipped[0].because
        rules = tuple(frame.words.say(f"rule-{rule}") for rule in done.skipped[0].rules)
        said = frame.words.say(because)
        raise Fault("decide-refused", advice=f"{because}-advice", because=said, rules=rules)
    if not (done.keys or done.unchanged):
        raise decide_from.no_such_request(named[1], named[2])
    return _decided(frame, done)


@command("decide approve-clean")
def approve_clean(frame: Frame, /, *, round: Round | None = None) -> Reply:
    """Approves every request that no rule blocks or warns of."""
    return _decided(frame, deciding.approve_clean(office_of(frame), round))


@command("decide reject-blocked")
def reject_blocked(frame: Frame, /, *, round: Round | None = None) -> Reply:
    """Rejects every request that a rule blocks, with the reasons written from the findings."""
    return _decided(frame, deciding.reject_blocked(office_of(frame), round, reason_of=Reasons(frame.words)))


@command("decide from")
def decide_table(frame: Frame, file: Path, /) -> Reply:
    """Takes the verdicts of a table."""
    done, problems = decide_from.decide_from(office_of(frame), file)
    reply = _decided(frame, done)
    code = SOME_REJECTED if problems or done.skipped else DONE
    document = {**reply.document, "rejected": told_rows(frame, problems)}
    return Reply(document, f"{reply.human}{told(frame, problems)}", code)


def _decided(frame: Frame, done: Decided) -> Reply:
    skipped = [{**s.key._asdict(), "because": frame.words.say(s.because)} for s in done.skipped]
    said = [frame.words.say("decide-done", decided=len(done.keys), skipped=len(done.skipped))]
    said += [
        frame.words.say(
            "decide-skipped",
            teacher=s.key.teacher,
            project=s.key.project,
            round=str(s.key.round),
            because=frame.words.say(s.because),
        )
        for s in done.skipped
    ]
    document = {"decided": len(done.keys), "unchanged": done.unchanged, "skipped": skipped}
    return Reply(document, "\n".join(said))


@command("undo")
def undo(frame: Frame, count: Count = 1, /) -> Reply:
    """Takes back this home's last acts."""
    return _turned(frame, "undo-done", take_back.undo(office_of(frame), count))


@command("redo")
def redo(frame: Frame, count: Count = 1, /) -> Reply:
    """Does again what was taken back last."""
    return _turned(frame, "redo-done", take_back.redo(office_of(frame), count))


def _turned(frame: Frame, message: str, turned: take_back.TakenBack) -> Reply:
    items = [{"id": act.id, "kind": act.kind, "at": act.at, **act.summary} for act in turned.acts]
    named = tuple(frame.words.say(f"act-{act.summary.get('of', act.kind)}") for act in turned.acts)
    decided = sum(act.summary.get("was", act.summary).get("decided", 0) for act in turned.acts)
    document = {"decided": decided, "skipped": [], "acts": len(items), "items": items}
    return Reply(document, frame.words.say(message, count=len(items), acts=named))
