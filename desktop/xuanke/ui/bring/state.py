"""Chooses what is asked of a file, and proposes which of its columns is what. Qt knows nothing of it."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from xuanke.domain.identity import mask_likely
from xuanke.ui.bring.values import ORDER, ColumnsOf, Read

SAMPLES = 3


def in_order(read: Iterable[Read]) -> list[Read]:
    """Those that others lean on first."""
    return sorted(read, key=lambda each: ORDER.index(each.kind))


def samples(header: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """For each column the first values below the header, identity numbers masked."""
    lines = [tuple(cell.strip() for cell in row) for row in rows]
    own = tuple(cell.strip() for cell in header)
    below = lines[lines.index(own) + 1 :] if own in lines else lines
    return tuple(
        tuple(mask_likely(row[place]) for row in below if place < len(row) and row[place])[:SAMPLES]
        for place in range(len(header))
    )


def propose(header: Iterable[str], columns: ColumnsOf) -> dict[str, str]:
    """Which column of theirs may be which of ours: the name is the same, or part of the other."""
    free, proposed = list(columns.headers), dict[str, str]()
    for fits in (lambda ours, theirs: ours == theirs, lambda ours, theirs: ours in theirs or theirs in ours):
        for theirs in filter(None, map(str.strip, header)):
            found = next((ours for ours in free if fits(ours, theirs)), None)
            if theirs not in proposed and found is not None:
                proposed[theirs] = found
                free.remove(found)
    return proposed


def lacking(chosen: Collection[str], columns: ColumnsOf) -> tuple[str, ...]:
    """What a file with these columns of ours still needs; alternatives are joined."""
    return tuple("/".join(group) for group in columns.needed if not set(group) & set(chosen))


def likeliest(header: Sequence[str], kinds: Mapping[str, ColumnsOf]) -> str:
    """The kind of table that needs the least more."""

    def far(kind: str) -> tuple[int, int]:
        proposed = propose(header, kinds[kind])
        return len(lacking(proposed.values(), kinds[kind])), -len(proposed)

    return min(kinds, key=far)
