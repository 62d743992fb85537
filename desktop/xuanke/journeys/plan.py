"""Proposes which open requests to approve, and takes the proposal, whole or in part, as one act."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from xuanke.domain.budget import Spending, school_pays
from xuanke.domain.examine import Examined, examine
from xuanke.domain.feedback import came
from xuanke.domain.findings import Severity
from xuanke.domain.limits import PlanRules, build_model
from xuanke.domain.plan import Because, Model, Plan
from xuanke.domain.requests import Platform, RequestKey, RequestState
from xuanke.domain.review import Verdict, state_of
from xuanke.domain.weights import PlanWeights
from xuanke.domain.worth import valuer
from xuanke.journeys.acting import acting
from xuanke.journeys.decide import Ballot, Choice, Decided
from xuanke.journeys.gathering import NOBODY, gather, standing
from xuanke.journeys.office import Office
from xuanke.journeys.results import GRANTED
from xuanke.journeys.review import examined_in
from xuanke.planning.because import why
from xuanke.planning.solve import SECONDS, solve
from xuanke.store.school import asked
from xuanke.store.school.results import results, terms
from xuanke.store.school.scope import Scope

REFUSED = frozenset({RequestState.REJECTED, RequestState.RETURNED, RequestState.DECLINED, RequestState.GONE})


@dataclass(frozen=True, slots=True)
class Aside:
    """An open request that no plan decides: `because` is a message id, `rules` are those that block it."""

    key: RequestKey
    because: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan that nobody has taken yet, and the model whose best it is.

    `spending` says what was used of the budget before and what the plan takes.
    """

    plan: Plan
    spending: Spending
    model: Model
    aside: tuple[Aside, ...] = ()
    requests: Mapping[RequestKey, Examined] = field(default_factory=dict)

    def why(self, key: RequestKey) -> Because:
        """Why a request is left out, its loss exact wherever the plan is proven: up to seconds."""
        return why(self.model, self.plan, key)


def propose(
    office: Office,
    keys: Collection[RequestKey] | None = None,
    round_number: int | None = None,
    seconds: float = SECONDS,
) -> Proposal:
    """The best approvals among the open requests of the round, or among `keys` alone (one cause's).

    What is blocked, shelved or in conflict is left to a person. Long: call it off the window's thread.
    """
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope)
        groups = tuple(gathered.groups)
        requests = {each.filed.request.key: each for each in examine(groups, gathered.shared)}
        without = nothing_last_time(scope)
    aside = {key: why for key, each in requests.items() if (why := _aside(each))}
    term = office.term
    model = build_model(
        groups,
        lambda request: requests[request.key].project,
        PlanRules.of(term),
        is_blocked=lambda key: key in aside or (keys is not None and key not in keys),
        worth=valuer(term.credits, office.on, PlanWeights.from_mapping(term.guide), without),
        round=round_number,
    )
    shown = (
        aside[key]
        for key in sorted(aside)
        if round_number in (None, key.round) and (keys is None or key in keys)
    )
    plan = solve(model, seconds)
    used, more = (
        sum(school_pays(requests[key].project) for key in keys) for keys in (model.fixed, plan.approve)
    )
    return Proposal(plan, Spending(term.budget, used, more), model, tuple(shown), requests)


def apply(office: Office, keys: Collection[RequestKey]) -> Decided:
    """Approves these requests as one act that can be taken back; says what no longer could be and why."""
    with acting(office, "plan") as doing:
        ballot = Ballot(doing, gather(office, doing.scope))
        wanted = set(keys)
        for examined in examined_in(ballot.gathered):
            if examined.filed.request.key not in wanted:
                continue
            why = _aside(examined)
            if why:
                ballot.leave(examined, why.because)
            elif examined.filed.state in REFUSED - {RequestState.GONE}:
                ballot.leave(examined, "skip-decided")
            else:
                ballot.put(examined, Choice(Verdict.APPROVE))
        return ballot.count(verdict=Verdict.APPROVE.value, way="plan")


def _aside(examined: Examined) -> Aside | None:
    """Why a plan does not decide the request; None where it may, or where it is decided already."""
    filed = examined.filed
    if not filed.state.is_open:
        return None
    key = filed.request.key
    if filed.state is RequestState.CONFLICT:
        return Aside(key, "skip-conflict")
    if examined.is_blocked or examined.project is None:
        rules = (f.rule for f in examined.findings if f.severity is Severity.BLOCK)
        return Aside(key, "skip-blocked", tuple(rules))
    return Aside(key, "skip-shelved") if filed.shelved else None


def nothing_last_time(scope: Scope) -> frozenset[str]:
    """The teachers who were refused in the last term that the store knows, and got nothing in it."""
    earlier = [term for term in terms(scope) if term < scope.term]
    if not earlier:
        return frozenset()
    before = scope._replace(term=earlier[-1])
    stands = standing(before)
    refused, got = set(), {result.teacher for result in results(before) if came(result)}
    for teacher, project, number, platform in asked.light(before):
        key = RequestKey(teacher, project, number)
        state = state_of(Platform(platform), stands.statuses.get(key, NOBODY), stands.sent.get(key))
        if state in GRANTED:
            got.add(teacher)
        elif state in REFUSED:
            refused.add(teacher)
    return frozenset(refused - got)
