"""The catalogue: what in it breaks the notice, what changed between revisions, and search."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Annotated

from cyclopts import Parameter

from xuanke.cli.frame import Frame, Reply, command
from xuanke.cli.home import office_if_open
from xuanke.domain.catalogue import Level, Mode
from xuanke.journeys import around, browse


@command("catalogue audit")
def catalogue_audit(frame: Frame, /) -> Reply:
    """What in the catalogue breaks the notice."""
    found = around.audit_catalogue(office_if_open(frame))
    say = frame.words.say
    items = [
        {
            "rule": b.rule,
            "project": b.project,
            "clause": b.clause,
            "message": say(b.message, **b.arguments),
            "evidence": dict(b.evidence),
        }
        for b in found
    ]
    rows = [[say(f"rule-{b.rule}"), b.project, say(b.message, **b.arguments)] for b in found]
    headings = ["column-rule", "column-project", "column-message"]
    return Reply({"items": items}, lambda: frame.table(headings, rows))


@command("catalogue diff")
def catalogue_diff(frame: Frame, first: int, last: int, /) -> Reply:
    """What changed between two revisions."""
    diff = browse.compare_catalogues(office_if_open(frame), first, last)
    changed = [
        {"project": c.key, "field": c.field, "before": c.before, "after": c.after} for c in diff.changed
    ]
    say, value = frame.words.say, frame.words.say_value
    rows = [
        *([key, say("diff-added"), "", "", ""] for key in diff.added),
        *(
            [
                c.key,
                say("diff-changed"),
                say("feed-field", field=c.field),
                value(c.field, c.before),
                value(c.field, c.after),
            ]
            for c in diff.changed
        ),
        *([key, say("diff-withdrawn"), "", "", ""] for key in diff.withdrawn),
    ]
    headings = ["column-project", "column-how", "column-field", "column-before", "column-after"]
    document = {"added": diff.added, "changed": changed, "withdrawn": diff.withdrawn}
    return Reply(document, lambda: frame.table(headings, rows))


@command("search")
def search(
    frame: Frame,
    query: str = "",
    /,
    *,
    subject: Sequence[str] = (),
    phase: Sequence[str] = (),
    mode: Sequence[Mode] = (),
    level: Sequence[Level] = (),
    from_: Annotated[date | None, Parameter(name="--from")] = None,
    to: date | None = None,
    limit: int = 20,
) -> Reply:
    """Finds projects by Chinese words, pinyin, initials or code."""
    office = office_if_open(frame)
    facets = {"subject": subject, "phase": phase, "mode": mode, "level": level}
    found = browse.search(office, query, browse.narrowed(office, facets, first=from_, last=to), limit)
    items = [{"project": hit.project.key, **asdict(hit.project)} for hit in found.hits]
    document = {"total": found.total, "items": items, "facets": found.facets}
    rows = [
        [
            p.key,
            p.title,
            p.institution,
            frame.words.say(f"mode-{p.mode.value}"),
            "…".join(day.isoformat() for day in (p.starts, p.ends) if day),
        ]
        for p in (hit.project for hit in found.hits)
    ]
    headings = ["column-project", "column-title", "column-institution", "column-mode", "column-dates"]
    return Reply(document, lambda: frame.table(headings, rows))
