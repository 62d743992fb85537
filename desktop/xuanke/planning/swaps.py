"""A good plan for a county: wishes taken in the relaxation's order, then swaps until none gains."""

from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest

from xuanke.domain.plan import Model

ROUNDS = 12
SHORTLIST = 48


class Draft:
    """A plan while it changes: what is in it and how much of every limit is used."""

    def __init__(self, model: Model, chosen: Iterable[int] = ()) -> None:
        self.model = model
        self.values = [wish.value for wish in model.wishes]
        self.chosen = set(chosen)
        self.used = model.used(self.chosen)
        self.weight = tuple(dict(limit.members) for limit in model.limits)
        self.near = tuple(self._shortlist(number) for number in range(len(model.limits)))

    def _shortlist(self, number: int) -> tuple[int, ...]:
        """Of a large limit only those are looked at who are cheapest to leave, or would add most."""
        members = [wish for wish, _ in self.model.limits[number].members]
        if len(members) <= 2 * SHORTLIST:
            return tuple(members)
        weight = self.weight[number]
        inside = nsmallest(
            SHORTLIST,
            (wish for wish in members if wish in self.chosen),
            key=lambda wish: (self.values[wish] / weight[wish], wish),
        )
        outside = nsmallest(
            SHORTLIST,
            (wish for wish in members if wish not in self.chosen),
            key=lambda wish: (-self.values[wish] / weight[wish], wish),
        )
        return (*inside, *outside)

    def full(self, wish: int) -> dict[int, int]:
        """The limits without room for the wish, and by how much each falls short."""
        limits, used = self.model.limits, self.used
        return {
            number: short
            for number, weight in self.model.limits_of[wish]
            if (short := used[number] + weight - limits[number].room) > 0
        }

    def add(self, wish: int) -> None:
        """Takes a wish in."""
        self.chosen.add(wish)
        for number, weight in self.model.limits_of[wish]:
            self.used[number] += weight

    def drop(self, wish: int) -> None:
        """Puts a wish out."""
        self.chosen.remove(wish)
        for number, weight in self.model.limits_of[wish]:
            self.used[number] -= weight

    def fill(self, wishes: Iterable[int]) -> list[int]:
        """Takes in, in that order, what there is room for."""
        added = []
        for wish in wishes:
            if wish not in self.chosen and not self.full(wish):
                self.add(wish)
                added.append(wish)
        return added

    def swap(self, wish: int, short: Mapping[int, int]) -> tuple[int, list[int], list[int]] | None:
        """Takes the wish in: the cheapest go out until nothing falls short, then what fits comes in.

        Gives the gain, who went out and who came in; None where no room can be made.
        """
        out = self._cheapest(dict(short))
        if out is None:
            return None
        for each in out:
            self.drop(each)
        self.add(wish)
        added = self.fill(self._neighbours(out))
        gain = sum(self.values[each] for each in (wish, *added)) - sum(self.values[each] for each in out)
        return gain, out, [wish, *added]

    def back(self, out: Iterable[int], added: Iterable[int]) -> None:
        """Undoes a swap."""
        for each in added:
            self.drop(each)
        for each in out:
            self.add(each)

    def _cheapest(self, short: dict[int, int]) -> list[int] | None:
        out: list[int] = []
        while short:
            relief = self._relief(short, self.near, out) or self._relief(short, self.weight, out)
            if not relief:
                return None
            best = min(relief, key=lambda member: (self.values[member] / relief[member], member))
            out.append(best)
            left = {number: missing - self.weight[number].get(best, 0) for number, missing in short.items()}
            short = {number: missing for number, missing in left.items() if missing > 0}
        return out

    def _relief(
        self, short: Mapping[int, int], members: Sequence[Iterable[int]], out: Sequence[int]
    ) -> dict[int, int]:
        """How much each chosen wish's leaving would give back of what falls short."""
        relief: dict[int, int] = {}
        for number, missing in short.items():
            for member in members[number]:
                if member in self.chosen and member not in out:
                    gives = min(self.weight[number][member], missing)
                    relief[member] = relief.get(member, 0) + gives
        return relief

    def _neighbours(self, wishes: Iterable[int]) -> list[int]:
        """The wishes that share a limit with one of these, the most valuable first."""
        near = {w for wish in wishes for number, _ in self.model.limits_of[wish] for w in self.near[number]}
        return sorted(near, key=lambda wish: (-self.values[wish], wish))


def good_plan(model: Model, level: Sequence[float]) -> frozenset[int]:
    """The plan that greed in the relaxation's order and then swaps reach; the same one every time."""
    values = [wish.value for wish in model.wishes]
    by_worth = sorted(range(len(values)), key=lambda wish: (-values[wish], wish))
    chosen: Iterable[int] = Draft(model).fill(sorted(by_worth, key=lambda wish: -round(level[wish], 6)))
    for _ in range(ROUNDS):
        draft = Draft(model, chosen)
        gained = [_try(draft, wish) for wish in by_worth if wish not in draft.chosen]
        draft.fill(by_worth)
        chosen = draft.chosen
        if not any(gained):
            break
    return frozenset(chosen)


def _try(draft: Draft, wish: int) -> bool:
    """Swaps the wish in where that gains."""
    swapped = draft.swap(wish, draft.full(wish))
    if swapped is None:
        return False
    gain, out, added = swapped
    if gain <= 0:
        draft.back(out, added)
    return gain > 0
