"""帮我选 in the child process: the proposal in words, and taking it whole or in part."""

from collections.abc import Collection, Generator, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from xuanke.domain.plan import Because
from xuanke.domain.requests import RequestKey
from xuanke.ui.desk import Desk
from xuanke.ui.pieces import batched
from xuanke.ui.review.held import examine_again
from xuanke.ui.review.naming import marks_of, name_of, title_of
from xuanke.ui.review.values import Proposed, ProposedRow
from xuanke.ui.review.work import acted

if TYPE_CHECKING:
    from xuanke.journeys.plan import Aside, Proposal


def propose(desk: Desk, keys: Collection[RequestKey] | None, round_number: int | None) -> Generator[Any]:
    """The best approvals among these requests, or among all open ones of the round: counts, then the rows."""
    from xuanke.journeys.plan import propose as act

    found = act(desk.office, None if keys is None else set(keys), round_number)
    desk.kept["proposal"] = found
    plan = found.plan
    proof = desk.words.say(plan.message, percent=f"{max(plan.gap * 100, 0.01):.2g}")
    yield Proposed(len(plan.approve), len(plan.leave), len(found.aside), proof, _money(desk, found))
    yield from batched(tuple(_Worded(desk, found).rows()))


def why(desk: Desk, key: RequestKey) -> ProposedRow | None:
    """A row that was left out with its exact reason; None where the proposal is no longer at hand."""
    found: Proposal | None = desk.kept.get("proposal")
    return _Worded(desk, found).left(key, found.why(key)) if found is not None else None


def _money(desk: Desk, found: "Proposal") -> str:
    spending = found.spending
    return "" if spending.budget is None else str(desk.words.say("plan-spending", **spending.arguments))


def take(desk: Desk, keys: Collection[RequestKey]) -> Generator[Any]:
    """Approves these requests of a proposal as one act."""
    from xuanke.journeys.plan import apply

    decided = apply(desk.office, keys)
    examine_again(desk, decided.keys)
    return acted(desk, decided.keys, decided.skipped)


class _Worded:
    """A proposal in the words of the window."""

    def __init__(self, desk: Desk, proposal: "Proposal") -> None:
        self._say = desk.words.say
        self._proposal = proposal
        self._marks = marks_of(proposal.requests.values())

    def rows(self) -> Iterator[ProposedRow]:
        """What is approved, then what is left and why, then what only a person decides."""
        plan = self._proposal.plan
        for key in plan.approve:
            yield self._row(key, approve=True)
        for left in plan.leave:
            yield self.left(left.key, left.because)
        for aside in self._proposal.aside:
            yield self._row(aside.key, because=self._aside(aside))

    def left(self, key: RequestKey, because: Because) -> ProposedRow:
        """A request that is left out."""
        return replace(self._row(key, because=self._because(because)), exact=because.exact)

    def _row(self, key: RequestKey, *, approve: bool = False, because: str = "") -> ProposedRow:
        return ProposedRow(key, self._name(key), title_of(self._proposal.requests[key]), approve, because)

    def _name(self, key: RequestKey) -> str:
        each = self._proposal.requests[key]
        name, mark = name_of(each), self._marks.get(each.person.key, "")
        return str(self._say("ui-name-marked", name=name, mark=mark)) if mark else name

    def _because(self, because: Because) -> str:
        limit = because.limit
        text = self._say(
            "plan-because",
            limits=tuple(self._say(each.message) for each in (limit, *because.also)),
            days=limit.days or "none",
            held=tuple(map(self._name, because.held_by)) or "none",
            loss=self._say(because.message, loss="" if because.loss is None else str(because.loss)),
        )
        return str(text)

    def _aside(self, aside: "Aside") -> str:
        rules = tuple(self._say(f"ui-rule-{rule}") for rule in aside.rules)
        return str(self._say("plan-aside", why=self._say(aside.because), rules=rules or "none"))
