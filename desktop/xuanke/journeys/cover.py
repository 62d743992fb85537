"""Who of which group is away on which teaching day, now and after approvals (一（二）)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xuanke.domain.cover import Cell, cover
from xuanke.domain.limits import PlanRules
from xuanke.domain.people import Teacher
from xuanke.domain.requests import RequestKey
from xuanke.exchange.writing import Written, write_table
from xuanke.journeys.gathering import gather
from xuanke.journeys.office import Office
from xuanke.journeys.packets import project_of
from xuanke.journeys.results import GRANTED


@dataclass(frozen=True, slots=True)
class CoverMap:
    """A cell for each group and teaching day on which anybody is away, and the teachers by their keys."""

    cells: tuple[Cell, ...]
    teachers: Mapping[str, Teacher]

    def names(self, keys: Sequence[str]) -> tuple[str, ...]:
        """The names of these teachers."""
        return tuple(self.teachers[key].name for key in keys)


def who_is_away(office: Office, approving: Collection[RequestKey] | None = None) -> CoverMap:
    """The map before and after approving these requests; after all that is live where nothing is said."""
    rules = PlanRules.of(office.term)
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope)
        groups = tuple(gathered.groups)
    filed = [each for group in groups for person in group.people for each in person.filed]
    before = {each.request.key for each in filed if each.state in GRANTED}
    live = {each.request.key for each in filed if each.state.is_live}
    cells = cover(
        groups,
        lambda request: project_of(request, gathered.shared),
        rules.is_teaching_day,
        before=before,
        after=before | (live if approving is None else live.intersection(approving)),
        share=rules.share,
        least=rules.least,
    )
    people = (person for group in groups for person in group.people)
    return CoverMap(tuple(cells), {person.key: person.teacher for person in people if person.teacher})


def rows(found: CoverMap) -> Iterator[tuple[Any, ...]]:
    """The map as a table: group, day, how many there are and may be away, then how many and who are."""
    for cell in found.cells:
        yield (
            *cell.group,
            cell.day,
            cell.size,
            cell.allowed,
            len(cell.before),
            len(cell.after),
            "、".join(found.names(cell.before)),
            "、".join(found.names(cell.after)),
        )


def save(path: Path, header: Sequence[str], found: CoverMap) -> Written:
    """Writes the map under these headings, which the words above the journeys give."""
    return write_table(path, header, rows(found))
