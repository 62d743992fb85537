"""Who did what when, and whether the chain of hashes is whole."""

from xuanke.cli.frame import DONE, REFUSED, Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.clock import beijing
from xuanke.journeys import look_back


@command("audit")
def audit(frame: Frame, /, *, verify: bool = False) -> Reply:
    """The history; with --verify its chain is checked and nothing else is said."""
    office = office_of(frame)
    chain = look_back.verify(office)
    document = {"entries": chain.entries, "intact": chain.intact, "broken_at": chain.broken_at}
    code = DONE if chain.intact else REFUSED
    if verify:
        broken = str(chain.broken_at or "")
        message = "audit-intact" if chain.intact else "audit-broken"
        return Reply(document, frame.words.say(message, entries=chain.entries, at=broken), code)
    acts = look_back.acts(office)
    items = [
        {"seq": a.seq, "id": a.id, "kind": a.kind, "by": a.by, "at": a.at, "undoes": a.undoes, **a.summary}
        for a in acts
    ]
    rows = [
        [str(a.seq), beijing(a.at).isoformat(" ", "minutes"), a.by, frame.words.say_act(a.kind, a.summary)]
        for a in acts
    ]
    headings = ["column-seq", "column-at", "column-by", "column-what"]
    return Reply({**document, "items": items}, lambda: frame.table(headings, rows), code)
