"""Makes a teacher's slip from projects of the catalogue; the school's store is neither needed nor opened."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from xuanke.clock import beijing
from xuanke.domain.case import Shared
from xuanke.domain.catalogue import Project
from xuanke.domain.examine import project_findings
from xuanke.domain.slips import Slip, SlipRow
from xuanke.exchange.slip import write_slip
from xuanke.exchange.writing import Written
from xuanke.faults import Fault
from xuanke.journeys.files_out import write_file
from xuanke.journeys.office import Office
from xuanke.store.school.stamps import stamp

Draw = Callable[[Slip], bytes]


@dataclass(frozen=True, slots=True)
class Asks:
    """Who asks for what: `projects` as code or code/run, the first wish first."""

    teacher: str
    round: int
    projects: Sequence[str]
    name: str = ""


def make_slip(office: Office, path: Path, asks: Asks, draw: Draw) -> tuple[Slip, Written]:
    """Writes the table, and beside it the page to sign (.pdf); raises Fault with nothing written."""
    if path.suffix.lower() != ".xlsx":
        raise Fault("slip-ending", advice="slip-ending-advice", file=path.name)
    slip = Slip(
        teacher=asks.teacher,
        round=asks.round,
        at=beijing(stamp(office.clock())).isoformat(" ", "minutes"),
        rows=tuple(_rows(office, asks.projects)),
        name=asks.name,
    )
    page = draw(slip)
    written = write_slip(path, slip)
    write_file(path.with_suffix(".pdf"), page)
    return slip, written


def _rows(office: Office, named: Sequence[str]) -> Iterator[SlipRow]:
    shared = Shared(office.term, {}, {}, None, {}, on=office.on)
    if not named:
        raise Fault("slip-empty", advice="slip-empty-advice")
    for rank, key in enumerate(dict.fromkeys(named), start=1):
        project = _project(office, key)
        yield SlipRow(rank, project, project_findings(project, shared, office.term.rules))


def _project(office: Office, key: str) -> Project:
    """The project; a code with one run means that run (四（二）)."""
    held = office.catalogue.get([key])
    if key in held:
        return held[key]
    runs = office.catalogue.runs_of([key]).get(key, ())
    if len(runs) > 1:
        raise Fault("slip-which-run", advice="slip-which-run-advice", project=key, runs=tuple(runs))
    if not runs:
        raise Fault("slip-no-project", advice="slip-no-project-advice", project=key)
    return office.catalogue.get(runs)[runs[0]]
