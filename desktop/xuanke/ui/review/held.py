"""The review as the child holds it: after a decision only what it bears on is examined anew."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from xuanke.domain.causes import causes, summary
from xuanke.domain.examine import Examined
from xuanke.domain.people import GroupKey
from xuanke.domain.requests import RequestKey

if TYPE_CHECKING:
    from xuanke.journeys.review import Review
    from xuanke.ui.desk import Desk

Circle = GroupKey | str
MOST = 2000
"""Where a decision bears on more requests than these, examining everything at once is no slower."""


class Held:
    """Every request of the term by key, in the order of the review, and which weigh on one another.

    A request weighs on those of its teacher's group, and on those for the same project where it has a
    limit of seats.
    """

    def __init__(self, found: "Review") -> None:
        self.clearances_missing = found.clearances_missing
        self.by_key = {each.filed.request.key: each for each in found.items}
        self._circles: dict[Circle, list[RequestKey]] = defaultdict(list)
        self._rivals: dict[str, list[RequestKey]] = defaultdict(list)
        for key, each in self.by_key.items():
            self._circles[circle(each)].append(key)
            if each.project is not None and each.project.seats is not None:
                self._rivals[each.project.key].append(key)

    def around(self, each: Examined) -> Sequence[Examined]:
        """Every request of the group, this one among them."""
        return [self.by_key[key] for key in self._circles[circle(each)]]

    def borne_on(self, keys: Iterable[RequestKey]) -> set[RequestKey]:
        """The requests whose findings a decision about these may change, themselves among them."""
        return {key for known in keys if known in self.by_key for key in self._borne_on(self.by_key[known])}

    def _borne_on(self, each: Examined) -> Iterator[RequestKey]:
        yield from self._circles[circle(each)]
        if each.project is not None:
            yield from self._rivals.get(each.project.key, ())

    def put(self, examined: Iterable[Examined]) -> None:
        """Takes what was examined anew."""
        self.by_key |= {each.filed.request.key: each for each in examined}

    def review(self) -> "Review":
        """The review of the whole term."""
        from xuanke.journeys.review import Review

        items = tuple(self.by_key.values())
        queue = causes(items)
        return Review(items, summary(items, len(queue)), queue, self.clearances_missing)


def circle(each: Examined) -> Circle:
    """The group of the teacher; the number alone where the roster lacks it."""
    return each.person.teacher.group if each.person.teacher else each.person.key


def examine_again(desk: "Desk", keys: Collection[RequestKey]) -> None:
    """Brings the review up to date after these requests were decided, and forgets what hung on it."""
    from xuanke.journeys.review import review_of

    held = desk.held
    affected = held.borne_on(keys)
    desk.changed()
    if len(affected) <= MOST:
        held.put(review_of(desk.office, affected))
        desk.kept["held"] = held
