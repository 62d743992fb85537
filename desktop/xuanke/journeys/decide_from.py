"""Decides what a table says (学校审核结果): also the program's own export, which then changes nothing."""

from collections.abc import Mapping
from pathlib import Path

from xuanke.domain.answers import DecisionRow
from xuanke.domain.examine import Examined
from xuanke.domain.matching import Placed, Roster
from xuanke.domain.problems import Problem
from xuanke.domain.requests import RequestKey
from xuanke.exchange.reading import Reading, read_table
from xuanke.exchange.texts import unguarded
from xuanke.faults import Fault
from xuanke.journeys.acting import acting
from xuanke.journeys.decide import Ballot, Choice, Decided
from xuanke.journeys.gathering import NOBODY, gather, identities
from xuanke.journeys.office import Office
from xuanke.journeys.review import examined_in
from xuanke.store.school import asked


def decide_from(office: Office, path: Path) -> tuple[Decided, tuple[Problem, ...]]:
    """Takes the table's verdicts as one act; rows that mean no request come back as problems."""
    return take_rows(office, read_table(path, kind="decisions"))


def take_rows(
    office: Office, reading: "Reading[DecisionRow]", *, dry: bool = False
) -> tuple[Decided, tuple[Problem, ...]]:
    """Takes the verdicts of a table that was read already."""
    with acting(office, "decide", dry=dry) as doing:
        ballot = Ballot(doing, gather(office, doing.scope))
        examined = {each.filed.request.key: each for each in examined_in(ballot.gathered)}
        roster = Roster(identities(doing.scope), asked.same_person(doing.scope))
        problems = list(reading.problems)
        for row, place in zip(reading.rows, reading.places, strict=True):
            found = _meant(roster, row, examined)
            if found is None:
                problems.append(Problem("decision-no-request", place, reading.sheet, file=reading.file))
            elif not _said_before(ballot, found, row):
                ballot.put(found, Choice(row.verdict, _reason(ballot, found, row)))
        return ballot.count(way="table", file=reading.file), tuple(problems)


def _meant(roster: Roster, row: DecisionRow, examined: Mapping[RequestKey, Examined]) -> Examined | None:
    found = roster.place(row.teacher, row.id_number, row.name)
    if not isinstance(found, Placed):
        return None
    key = find_key(examined, found.teacher, row.code, row.project, row.round)
    return examined[key] if key else None


def find_key(
    keys: Mapping[RequestKey, object], teacher: str, code: str, project: str, round_number: int
) -> RequestKey | None:
    """The request that the words mean: exactly, else the only one of that code (and round, where given)."""
    exact = RequestKey(teacher, project, round_number)
    if exact in keys:
        return exact
    fitting = [
        key
        for key in keys
        if key.teacher == teacher
        and round_number in (0, key.round)
        and (key.project == project or (project == code and key.project.partition("/")[0] == code))
    ]
    return fitting[0] if len(fitting) == 1 else None


def _said_before(ballot: Ballot, examined: Examined, row: DecisionRow) -> bool:
    """A line that takes back what was sent says 不通过 of a request that nobody rejected: no news."""
    last = ballot.gathered.stands.last.get(examined.filed.request.key)
    return last is not None and last.verdict == "reject" and row.verdict == last.verdict


def _reason(ballot: Ballot, examined: Examined, row: DecisionRow) -> str:
    """The row's reason; where it is the one that stands, guarded by our own .csv, that is no other reason."""
    stands = ballot.gathered.stands.statuses.get(examined.filed.request.key, NOBODY)
    bare = unguarded(row.reason)
    return bare if stands.head is not None and stands.head.reason == bare else row.reason


def named_request(office: Office, teacher: str, project: str, round_number: int) -> RequestKey:
    """The request that a person names; raises Fault where there is none."""
    with office.store.read(office.term.id) as scope:
        roster = Roster(identities(scope), asked.same_person(scope))
        keys = {request.key: request for request in asked.requests(scope)}
        code = project.partition("/")[0]
        for number in (roster.place(teacher, "", ""), roster.place("", teacher, "")):
            if isinstance(number, Placed) and (
                key := find_key(keys, number.teacher, code, project, round_number)
            ):
                return key
    raise Fault("request-missing", advice="request-missing-advice", project=project, round=str(round_number))
