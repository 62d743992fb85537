"""A list on its way out."""

from dataclasses import dataclass

MOST = 5000
"""So many rows of a list leave at once; its title says how many there are."""


@dataclass(frozen=True, slots=True)
class Away:
    """A list as it is taken along: what it is called, its headings, its cells as texts."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
