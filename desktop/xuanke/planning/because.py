"""Why a request is left out of a plan: the limit that binds, and what approving it would cost."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from xuanke.domain.plan import Because, Left, Limit, LimitKind, Model, Plan
from xuanke.domain.requests import RequestKey
from xuanke.planning.highs import Bounds, exact
from xuanke.planning.swaps import Draft

# For a whole list, larger parts are not solved again for each wish, and the largest not even bounded:
# their losses are 'at most'.
AGAIN = 300
BOUNDED = 2_000
SECONDS = 10.0


def reasons(model: Model, chosen: Iterable[int], *, proven: bool) -> tuple[Left, ...]:
    """Why each wish that is not chosen is left out, in the model's order.

    Losses are exact where the plan is `proven` to be the best and either a bound shows it or the
    wish's part of the model was solved again with the wish in it.
    """
    chosen = frozenset(chosen)
    draft, pieces = Draft(model, chosen), {}
    if proven:
        small = [wishes for wishes in parts(model) if len(wishes) <= BOUNDED]
        pieces = {
            wish: part for wishes in small for part in [_Part(model, chosen, wishes)] for wish in wishes
        }
    return tuple(
        Left(wish.key, _because(draft, place, pieces.get(place)))
        for place, wish in enumerate(model.wishes)
        if place not in chosen
    )


def why(model: Model, plan: Plan, key: RequestKey) -> Because:
    """The same for one request, exact also in large parts: tenths of a second for a school."""
    place = {wish.key: number for number, wish in enumerate(model.wishes)}
    chosen, wish = frozenset(place[approved] for approved in plan.approve), place[key]
    own = next(wishes for wishes in parts(model) if wish in wishes) if plan.optimal else None
    part = _Part(model, chosen, own, again=len(own)) if own else None
    return _because(Draft(model, chosen), wish, part)


def parts(model: Model) -> list[list[int]]:
    """The wishes in parts that share no limit, so that each can be solved alone."""
    parent = list(range(len(model.wishes)))

    def root(wish: int) -> int:
        while parent[wish] != wish:
            parent[wish] = parent[parent[wish]]
            wish = parent[wish]
        return wish

    for limit in model.limits:
        for wish, _ in limit.members:
            low, high = sorted((root(limit.members[0][0]), root(wish)))
            parent[high] = low
    found: dict[int, list[int]] = {}
    for wish in range(len(parent)):
        found.setdefault(root(wish), []).append(wish)
    return list(found.values())


class _Part:
    """One part of the model, solved again with a wish forced in."""

    def __init__(
        self, model: Model, chosen: frozenset[int], wishes: Sequence[int], again: int = AGAIN
    ) -> None:
        self._place = {wish: place for place, wish in enumerate(wishes)}
        own = {number for wish in wishes for number, _ in model.limits_of[wish]}
        self._model = Model(
            tuple(model.wishes[wish] for wish in wishes),
            tuple(_moved(model.limits[number], self._place) for number in sorted(own)),
        )
        self._value = model.value(wish for wish in wishes if wish in chosen)
        self._again = len(wishes) <= again
        self._bounded: Bounds | None = None

    def loss(self, wish: int, at_most: int) -> tuple[int, int]:
        """What forcing the wish in costs at least and at most, given the cost of a swap."""
        place = self._place[wish]
        at_least = self._value - self._bounds().with_wish(place)
        if at_least < at_most and self._again:
            best = exact(self._model, SECONDS, forced=(place,), ties=False)
            if best is not None:
                return self._value - best.bound, self._value - self._model.value(best.chosen)
        return at_least, at_most

    def _bounds(self) -> Bounds:
        self._bounded = self._bounded or Bounds(self._model)
        return self._bounded


def _moved(limit: Limit, place: Mapping[int, int]) -> Limit:
    return replace(limit, members=tuple((place[wish], weight) for wish, weight in limit.members))


def _because(draft: Draft, wish: int, part: _Part | None) -> Because:
    """The one limit whose giving way lessens the loss; together with the others where no one suffices."""
    short = draft.full(wish)
    hopeless = {
        number: missing
        for number, missing in short.items()
        if draft.weight[number][wish] > draft.model.limits[number].room
    }
    if hopeless:
        return _named(draft, tuple(hopeless), None, (), exact=True)
    cost, out = _cost(draft, wish, short)
    at_least, at_most = part.loss(wish, cost) if part else (0, cost)
    binding = _binding(draft, wish, short, at_least)
    return _named(draft, binding, at_most, out, exact=part is not None and at_least == at_most)


def _cost(draft: Draft, wish: int, short: Mapping[int, int]) -> tuple[int, tuple[int, ...]]:
    """What the swap that takes the wish in loses, and who goes out for it; the plan stays as it was."""
    swapped = draft.swap(wish, dict(short))
    if swapped is None:
        raise ValueError("a wish that fits alone can always be swapped in")
    gain, out, added = swapped
    draft.back(out, added)
    return -gain, tuple(out)


def _binding(draft: Draft, wish: int, short: Mapping[int, int], loss: int) -> tuple[int, ...]:
    """The limit without which the wish would cost less than `loss`, or where no one suffices alone all of
    them: without all that it lacks room in, it comes in for nothing.
    """
    costs = []
    for number in short:
        others = {other: missing for other, missing in short.items() if other != number}
        costs.append((_cost(draft, wish, others)[0], number))
    least, number = min(costs)
    return (number,) if least < loss else tuple(short)


def _named(
    draft: Draft, binding: tuple[int, ...], loss: int | None, out: tuple[int, ...], *, exact: bool
) -> Because:
    model = draft.model
    first, *also = (model.limits[number] for number in binding)
    members = out if first.kind is LimitKind.BUDGET else (w for w, _ in first.members if w in draft.chosen)
    held_by = tuple(model.wishes[wish].key for wish in sorted(members))
    return Because(first, held_by, loss, tuple(also), exact)
