"""Why a request is left out of a plan: the limit that binds, and what approving it would cost."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from xuanke.domain.plan import Because, Left, Limit, LimitKind, Model, Plan
from xuanke.domain.requests import RequestKey
from xuanke.planning.highs import Bounds, exact
from xuanke.planning.swaps import Draft

# For a whole list, parts of more wishes are not solved again for each: their losses may be 'at most'.
PART = 300
SECONDS = 10.0


def reasons(model: Model, chosen: Iterable[int], *, proven: bool, largest: int = PART) -> tuple[Left, ...]:
    """Why each wish that is not chosen is left out, in the model's order.

    Losses are exact where the plan is `proven` to be the best and either a bound shows it or the
    wish's part of the model, of at most `largest` wishes, was solved again with the wish in it.
    """
    chosen = frozenset(chosen)
    left = [wish for wish in range(len(model.wishes)) if wish not in chosen]
    return _reasons(model, chosen, left, proven, largest)


def why(model: Model, plan: Plan, key: RequestKey) -> Because:
    """The same for one request, exact also in large parts; takes up to some tenths of a second."""
    place = {wish.key: number for number, wish in enumerate(model.wishes)}
    chosen = frozenset(place[approved] for approved in plan.approve)
    return _reasons(model, chosen, [place[key]], plan.optimal, len(model.wishes))[0].because


def _reasons(
    model: Model, chosen: frozenset[int], left: Sequence[int], proven: bool, largest: int
) -> tuple[Left, ...]:
    draft, part_of = Draft(model, chosen), parts(model)
    pieces: dict[int, _Part] = {}
    found = []
    for wish in left:
        part = part_of[wish]
        if proven and part not in pieces:
            pieces[part] = _Part(model, chosen, [w for w, its in enumerate(part_of) if its == part], largest)
        found.append(Left(model.wishes[wish].key, _because(draft, wish, pieces.get(part))))
    return tuple(found)


def parts(model: Model) -> list[int]:
    """Per wish, the lowest wish of its part: parts share no limit, so each can be solved alone."""
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
    return [root(wish) for wish in range(len(parent))]


class _Part:
    """One part of the model, solved again with a wish forced in."""

    def __init__(self, model: Model, chosen: frozenset[int], wishes: Sequence[int], largest: int) -> None:
        self._place = {wish: place for place, wish in enumerate(wishes)}
        own = {number for wish in wishes for number, _ in model.limits_of[wish]}
        self._model = Model(
            tuple(model.wishes[wish] for wish in wishes),
            tuple(_moved(model.limits[number], self._place) for number in sorted(own)),
        )
        self._value = model.value(wish for wish in wishes if wish in chosen)
        self._bounds = Bounds(self._model)
        self._again = len(wishes) <= largest

    def loss(self, wish: int, at_most: int) -> tuple[int, int]:
        """What forcing the wish in costs at least and at most, given the cost of a swap."""
        place = self._place[wish]
        at_least = self._value - self._bounds.with_wish(place)
        if at_least < at_most and self._again:
            best = exact(self._model, SECONDS, forced=(place,), ties=False)
            if best is not None:
                return self._value - best.bound, self._value - self._model.value(best.chosen)
        return at_least, at_most


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
