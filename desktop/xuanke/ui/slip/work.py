"""Making a slip, in the child process; the school store is not needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from xuanke.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Made:
    """The two files of a slip, and how many wishes it holds."""

    table: str
    page: str
    wishes: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who asks for what, the first wish first."""

    teacher: str
    name: str
    round: int
    stars: tuple[str, ...]


def titles(desk: Desk, stars: Sequence[str]) -> dict[str, str]:
    """The titles of these projects, as far as the catalogue has them."""
    office = desk.office
    found = {key: project.title for key, project in office.catalogue.get(stars).items()}
    runs = office.catalogue.runs_of([key for key in stars if key not in found])
    only = {key: listed[0] for key, listed in runs.items() if len(listed) == 1}
    held = office.catalogue.get(only.values())
    return found | {key: held[run].title for key, run in only.items() if run in held}


def write(desk: Desk, path: Path, wanted: Wanted) -> Made:
    """Writes the table and the page to sign beside it."""
    from xuanke.journeys.slips import Asks, make_slip
    from xuanke.printing.slip import draw_slip

    words = desk.words
    asks = Asks(wanted.teacher, wanted.round, wanted.stars, wanted.name)
    slip, written = make_slip(desk.office, path, asks, lambda made: draw_slip(made, words))
    return Made(str(written.path), str(written.path.with_suffix(".pdf")), len(slip.rows))
