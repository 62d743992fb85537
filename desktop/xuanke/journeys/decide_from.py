"""Decides what a table says (学校审核结果): also the program's own export, which then changes nothing."""

from collections.abc import Mapping
from pathlib import Path

from xuanke.domain.answers import DecisionRow
from xuanke.domain.catalogue import code_of
from xuanke.domain.examine import Examined
from xuanke.domain.matching import Placed, Roster
from xuanke.domain.problems import Problem
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict, is_same_reason
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
        wanted: dict[RequestKey, tuple[Examined, DecisionRow, int]] = {}
        for row, place in zip(reading.rows, reading.places, strict=True):
            found = _meant(roster, row, examined)
            if found is None:
                problems.append(Problem("decision-no-request", place, reading.sheet, file=reading.file))
                continue
            key = found.filed.request.key
            if key in wanted:
                problems.append(_superseded(reading, wanted[key][2], place))
            wanted[key] = (found, row, place)
        for found, row, _ in wanted.values():
            if _said_before(ballot, found, row):
                ballot.unchanged += 1
            else:
                ballot.put(found, Choice(row.verdict, _reason(ballot, found, row)))
        return ballot.count(way="table", file=reading.file), tuple(problems)


def _superseded(reading: "Reading[DecisionRow]", earlier: int, later: int) -> Problem:
    """Two rows of one request, told apart only by how they name it: the later one wins."""
    return Problem(
        "row-superseded", earlier, reading.sheet, arguments={"later": str(later)}, file=reading.file
    )


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
        and (key.project == project or (project == code and code_of(key.project) == code))
    ]
    return fitting[0] if len(fitting) == 1 else None


def _said_before(ballot: Ballot, examined: Examined, row: DecisionRow) -> bool:
    """Our own line that took back what was sent: it says 不通过 where nobody has decided since."""
    key = examined.filed.request.key
    last = ballot.gathered.stands.last.get(key)
    stands = ballot.gathered.stands.statuses.get(key, NOBODY)
    return (
        last is not None
        and last.verdict == row.verdict == Verdict.REJECT
        and last.decision == stands.stands_for
        and any(is_same_reason(said, last.reason) for said in (row.reason, unguarded(row.reason)))
    )


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
        code = code_of(project)
        for number in (roster.place(teacher, "", ""), roster.place("", teacher, "")):
            if isinstance(number, Placed) and (
                key := find_key(keys, number.teacher, code, project, round_number)
            ):
                return key
    raise no_such_request(project, round_number)


def no_such_request(project: str, round_number: int) -> Fault:
    """What is said where nobody asked for the project in the round, or no longer does."""
    return Fault("request-missing", advice="request-missing-advice", project=project, round=str(round_number))
