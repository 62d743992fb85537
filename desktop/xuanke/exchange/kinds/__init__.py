"""The tables that are read, one module each."""

from xuanke.exchange.columns import Kind
from xuanke.exchange.kinds.answers import DECISIONS, RECEIPTS, RESULTS
from xuanke.exchange.kinds.catalogue import CATALOGUE
from xuanke.exchange.kinds.clearances import CLEARANCES
from xuanke.exchange.kinds.commitments import COMMITMENTS
from xuanke.exchange.kinds.credits import CREDITS
from xuanke.exchange.kinds.requests import REQUESTS
from xuanke.exchange.kinds.roster import ROSTER

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        RESULTS,
        RECEIPTS,
        DECISIONS,
        CATALOGUE,
        REQUESTS,
        COMMITMENTS,
        CREDITS,
        ROSTER,
        CLEARANCES,
    )
}
