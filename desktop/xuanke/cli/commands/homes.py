"""Making a home, choosing its term, asking the calendar."""

import sys

from xuanke.cli.frame import Frame, Reply, command
from xuanke.cli.home import PASSPHRASE, new_passphrase, office_if_open, office_of
from xuanke.journeys import set_up, terms
from xuanke.journeys.office import DEFAULT_TERM


@command("init")
def init(frame: Frame, /, *, school: str | None = None, term: str = DEFAULT_TERM) -> Reply:
    """Makes the home and the school store; a home that stands is left as it is."""
    if frame.home.is_set_up:
        return Reply(
            {"home": str(frame.home.root), "created": False, "recovery_code": None},
            frame.words.say("init-stands", home=str(frame.home.root)),
        )
    name = school if school is not None else _asked(frame, "ask-school")
    made = set_up.init(frame.home, school=name, term_id=term, passphrase=new_passphrase(frame, PASSPHRASE))
    code = made.recovery_code if made else None
    return Reply(
        {"home": str(frame.home.root), "created": made is not None, "recovery_code": code},
        frame.words.say("init-done", home=str(frame.home.root), code=code or ""),
    )


def _asked(frame: Frame, question: str) -> str:
    return input(frame.words.say(question) + " ") if sys.stdin.isatty() else ""


@command("term list")
def term_list(frame: Frame, /) -> Reply:
    """The terms that the program ships."""
    current = office_if_open(frame).term.id
    found = terms.shipped_terms()
    items = [{"id": t.id, "notice": t.notice, "current": t.id == current} for t in found]
    rows = [[t.id, t.notice, "✓" if t.id == current else ""] for t in found]
    return Reply(
        {"items": items}, lambda: frame.table(["column-term", "column-notice", "column-current"], rows)
    )


@command("term show")
def term_show(frame: Frame, /) -> Reply:
    """The stages and the settings of the rules."""
    term = office_if_open(frame).term
    language = frame.words.language
    stages = [
        {
            "id": s.id,
            "name": getattr(s.name, language),
            "starts": s.starts,
            "ends": s.ends,
            "assumed": s.assumed,
        }
        for s in term.stages
    ]
    rules = [
        {"rule": r.rule, "severity": r.severity.value, "clause": r.clause, "parameters": dict(r.parameters)}
        for r in term.rules.values()
    ]
    clauses = [
        {"number": c.number, "text": getattr(c.text, language), "rules": c.rules} for c in term.clauses
    ]
    rows = [
        [s["name"], s["starts"], s["ends"], frame.words.say("assumed") if s["assumed"] else ""]
        for s in stages
    ]
    document = {"id": term.id, "notice": term.notice, "stages": stages, "rules": rules, "clauses": clauses}
    return Reply(
        document,
        lambda: frame.table(["column-stage", "column-starts", "column-ends", "column-note"], rows),
    )


@command("term use")
def term_use(frame: Frame, file_or_id: str, /) -> Reply:
    """Works on another term; a file is checked whole first. `feed` takes what the feed offers."""
    office = office_of(frame)
    offered = file_or_id == "feed"
    term = terms.confirm_offered(office) if offered else terms.use_term(office, file_or_id)
    return Reply({"id": term.id, "notice": term.notice}, frame.words.say("term-used", term=term.id))


@command("calendar")
def calendar(frame: Frame, /) -> Reply:
    """Where in the process today is, and what ends next."""
    office = office_if_open(frame)
    day = terms.where_we_are(office)
    names = {s.id: getattr(s.name, frame.words.language) for s in office.term.stages}
    document = {
        "on": office.on,
        "stage": day.stages[0] if day.stages else None,
        "stages": day.stages,
        "next": {"stage": day.next, "on": day.next_on, "ends": day.next_ends} if day.next else None,
    }
    said = frame.words.say(
        "calendar-says",
        on=office.on.isoformat(),
        stages="、".join(names[s] for s in day.stages) or "none",
        next=names.get(day.next, "none"),
        day=day.next_on,
        ends="yes" if day.next_ends else "no",
    )
    return Reply(document, said)
