"""The catalogue: what in it breaks the notice, what changed between revisions, and search."""

from xuanke.cli.frame import Frame, Reply, command
from xuanke.cli.home import office_if_open
from xuanke.journeys import around


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
    diff = around.compare_catalogues(office_if_open(frame), first, last)
    changed = [
        {"project": c.key, "field": c.field, "before": c.before, "after": c.after} for c in diff.changed
    ]
    say = frame.words.say
    rows = [
        *([key, say("diff-added"), "", "", ""] for key in diff.added),
        *([c.key, say("diff-changed"), c.field, c.before, c.after] for c in diff.changed),
        *([key, say("diff-withdrawn"), "", "", ""] for key in diff.withdrawn),
    ]
    headings = ["column-project", "column-how", "column-field", "column-before", "column-after"]
    document = {"added": diff.added, "changed": changed, "withdrawn": diff.withdrawn}
    return Reply(document, lambda: frame.table(headings, rows))
