"""What the typing strip shows."""

from dataclasses import dataclass

from xuanke.domain.requests import RequestKey


@dataclass(frozen=True, slots=True)
class StripLine:
    """One line to type. `mark` tells a teacher apart from another of that name, else it is empty."""

    key: RequestKey
    name: str
    mark: str
    number: str
    title: str
    run: str
    code: str
    verdict: str
    reason: str


@dataclass(frozen=True, slots=True)
class Differing:
    """A line of which the platform says something else."""

    key: RequestKey
    name: str
    title: str
    says: str


@dataclass(frozen=True, slots=True)
class Strip:
    """How far the typing has come. `shows` is what the platform should show by now: verdict, how many.

    `ahead` are the lines still to type, the next first; skipped ones come last. `to_keep` are
    those typed and not yet kept as sent.
    """

    round: int
    done: int
    total: int
    ahead: tuple[StripLine, ...] = ()
    shows: tuple[tuple[str, int], ...] = ()
    differing: tuple[Differing, ...] = ()
    to_keep: int = 0

    @property
    def agrees(self) -> bool:
        """Whether everything is typed and nothing differs."""
        return bool(self.total) and self.done == self.total
