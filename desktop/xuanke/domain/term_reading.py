"""Takes values out of a term document and collects everything that is wrong with it, each with its place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from math import inf
from typing import Any, TypeVar

from xuanke.domain.calendar import Words
from xuanke.domain.catalogue import span
from xuanke.domain.problems import TermProblem

T = TypeVar("T")


class TermError(ValueError):
    """A term document that cannot be used; `problems` lists everything at once."""

    def __init__(self, problems: Iterable[TermProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{p.place}: {p.reason} {p.value}".rstrip() for p in self.problems))


@dataclass(slots=True)
class Reader:
    """Reads a document leniently, so that one reading names every problem."""

    problems: list[TermProblem] = field(default_factory=list)

    def wrong(self, reason: str, place: str, value: object = "") -> None:
        """Notes a problem."""
        self.problems.append(TermProblem(f"term-{reason}", place, str(value)))

    def table(self, within: Mapping[str, Any], key: str, place: str = "") -> Mapping[str, Any]:
        """A table, empty where there is none."""
        held = within.get(key, {})
        if isinstance(held, Mapping):
            return held
        self.wrong("not-a-table", place or key, held)
        return {}

    def tables(self, within: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
        """A list of tables, without what is none."""
        held = within.get(key, [])
        if isinstance(held, list) and all(isinstance(each, Mapping) for each in held):
            return held
        self.wrong("not-a-list-of-tables", key)
        return []

    def text(self, within: Mapping[str, Any], key: str, place: str) -> str:
        """A text that must be there."""
        return self._typed(within, key, place, str, "")

    def whole(self, within: Mapping[str, Any], key: str, place: str, default: bool = False) -> bool:
        """A yes or no."""
        return self._typed({key: default} | dict(within), key, place, bool, default)

    def number(self, within: Mapping[str, Any], key: str, place: str) -> float | None:
        """A number that is not negative; None where it is not given."""
        held = within.get(key)
        if held is None:
            return None
        if isinstance(held, bool) or not isinstance(held, int | float) or not 0 <= held < inf:
            self.wrong("not-a-number", f"{place}.{key}", held)
            return None
        return held

    def words(self, within: Mapping[str, Any], place: str) -> Words:
        """A text in both languages."""
        return Words(self.text(within, "zh", place), self.text(within, "en", place))

    def day(self, within: Mapping[str, Any], key: str, place: str) -> date:
        """A day that must be there."""
        if key not in within:
            self.wrong("missing", f"{place}.{key}")
            return date.min
        return self.a_day(within[key], f"{place}.{key}")

    def a_day(self, held: object, place: str) -> date:
        """A day, as a TOML date or as its ISO text."""
        if isinstance(held, date) and not isinstance(held, datetime):
            return held
        try:
            return date.fromisoformat(str(held))
        except ValueError:
            self.wrong("not-a-date", place, held)
            return date.min

    def days(self, within: Mapping[str, Any], key: str, place: str) -> frozenset[date]:
        """A list of days and of pairs that stand for a first and a last day."""
        found: set[date] = set()
        for held in self.values(within, key, place):
            if isinstance(held, list) and len(held) == 2:
                first, last = (self.a_day(each, f"{place}.{key}") for each in held)
                self.in_order(first, last, f"{place}.{key}")
                found.update(span(first, last))
            else:
                found.add(self.a_day(held, f"{place}.{key}"))
        return frozenset(found)

    def values(self, within: Mapping[str, Any], key: str, place: str) -> list[Any]:
        """A list, empty where there is none."""
        held = within.get(key, [])
        if isinstance(held, list):
            return held
        self.wrong("not-a-list", f"{place}.{key}", held)
        return []

    def in_order(self, first: date, last: date, place: str) -> None:
        """Notes dates that are the wrong way round."""
        if last < first:
            self.wrong("dates-reversed", place, f"{first}…{last}")

    def _typed(self, within: Mapping[str, Any], key: str, place: str, kind: type[T], default: T) -> T:
        if key not in within:
            self.wrong("missing", f"{place}.{key}".lstrip("."))
            return default
        held = within[key]
        if isinstance(held, kind):
            return held
        self.wrong("wrong-kind", f"{place}.{key}".lstrip("."), held)
        return default
