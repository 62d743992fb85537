"""The review sheet that is signed and stamped: written, marked as signed, compared with what holds now."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from xuanke.clock import beijing
from xuanke.domain.case import Filed, Person
from xuanke.domain.people import Teacher
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.review import Verdict, status
from xuanke.domain.undoing import Step, standing
from xuanke.faults import Fault
from xuanke.journeys.acting import acting
from xuanke.journeys.files_out import write_file
from xuanke.journeys.gathering import NOBODY, Gathered, gather
from xuanke.journeys.office import Office
from xuanke.journeys.packets import project_of
from xuanke.printing.sheet import RoundTotals, Sheet, SheetGroup, SheetRow
from xuanke.store.school import decided, history, notes
from xuanke.store.school.history import Act
from xuanke.store.school.scope import Scope
from xuanke.store.school.store import NAME

Draw = Callable[[Sheet], bytes]
"""Turns the sheet into a PDF; the words live above the journeys."""

UNLISTED = frozenset({RequestState.WITHDRAWN, RequestState.GONE})


def report(office: Office, path: Path, draw: Draw, *, round_number: int | None = None) -> Sheet:
    """Writes the sheet and remembers under which number and digest; returns what it says."""
    with acting(office, "report") as doing:
        sheet = _sheet(office, doing.scope, doing.at, round_number)
        sheet = sheet.numbered(1 + sum(act.kind == "report" for act in history.acts(doing.scope)))
        write_file(path, draw(sheet))
        doing.weighs = True
        doing.says(
            number=sheet.number, digest=sheet.digest, head=sheet.head, round=round_number, file=path.name
        )
        return sheet


def sign(office: Office, number: str) -> str:
    """Notes that the report of that number was signed; '' means the newest. Returns the number."""
    with acting(office, "signed") as doing:
        listed = [act for act in history.acts(doing.scope) if act.kind == "report"]
        found = [act for act in listed if act.summary["number"] == number or not number]
        if not found:
            raise Fault("report-unknown", advice="report-unknown-advice", number=number)
        doing.weighs = True
        doing.says(number=found[-1].summary["number"], report=found[-1].id, round=found[-1].summary["round"])
        return str(found[-1].summary["number"])


@dataclass(frozen=True, slots=True)
class SinceSigned:
    """What was decided otherwise since the sheet of that number was signed."""

    number: str
    changed: tuple[RequestKey, ...]


def since_signed(scope: Scope, round_number: int | None = None) -> SinceSigned | None:
    """The requests whose decision differs from the signed sheet's; None while none was signed."""
    acts = history.acts(scope)
    signed = _signed(acts, round_number)
    if signed is None:
        return None
    seqs = {act.id: act.seq for act in acts}
    until, covered = seqs[signed.summary["report"]], signed.summary["round"]
    changed = tuple(
        sorted(
            key
            for key, listed in decided.by_request(scope).items()
            if covered in (None, key.round)
            and round_number in (None, key.round)
            and status(listed).stands_for
            != status(d for d in listed if seqs.get(d.act, until + 1) <= until).stands_for
        )
    )
    return SinceSigned(signed.summary["number"], changed)


def _signed(acts: Iterable[Act], round_number: int | None) -> Act | None:
    """The newest mark that still stands and whose sheet speaks of the round."""
    by_id = {act.id: act for act in acts}
    steps = standing(Step(act.id, act.kind, act.undoes) for act in by_id.values())
    marks = [by_id[step.id] for step in steps if step.kind == "signed"]
    fitting = [m for m in marks if round_number is None or m.summary["round"] in (None, round_number)]
    return fitting[-1] if fitting else None


def _sheet(office: Office, scope: Scope, at: str, round_number: int | None) -> Sheet:
    gathered = gather(office, scope)
    overridden = _overridden(gathered)
    groups: dict[tuple[str, str], list[SheetRow]] = defaultdict(list)
    filed: list[Filed] = []
    for person, each in _filed(gathered, round_number):
        filed.append(each)
        if each.state not in UNLISTED:
            groups[_subject_group(person.teacher)].append(_row(gathered, person, each, overridden))
    return Sheet(
        school=str(notes.get(scope, NAME, "")),
        term=office.term.id,
        term_name={"zh": office.term.name.zh, "en": office.term.name.en},
        notice=office.term.notice,
        round=round_number,
        by=office.by,
        at=beijing(at).isoformat(" ", "minutes"),
        head=history.head(scope),
        totals=tuple(_totals(filed)),
        groups=tuple(
            SheetGroup(*key, tuple(sorted(rows, key=lambda r: (r.round, r.no, r.project))))
            for key, rows in sorted(groups.items(), key=lambda item: (not any(item[0]), item[0]))
        ),
    )


def _filed(gathered: Gathered, round_number: int | None) -> Iterable[tuple[Person, Filed]]:
    for group in gathered.groups:
        for person in group.people:
            for each in person.filed:
                if round_number in (None, each.request.round):
                    yield person, each


def _overridden(gathered: Gathered) -> frozenset[RequestKey]:
    return frozenset(
        key
        for key, stands in gathered.stands.statuses.items()
        if stands.head is not None and stands.head.override and stands.verdict is Verdict.APPROVE
    )


def _subject_group(teacher: Teacher | None) -> tuple[str, str]:
    return (teacher.group.phase, teacher.group.subject) if teacher else ("", "")


def _row(gathered: Gathered, person: Person, filed: Filed, overridden: frozenset[RequestKey]) -> SheetRow:
    request, teacher = filed.request, person.teacher
    stands = gathered.stands.statuses.get(request.key, NOBODY)
    project = project_of(request, gathered.shared)
    return SheetRow(
        name=teacher.name if teacher else request.name,
        no=teacher.no if teacher else "",
        project=request.project,
        title=project.title if project else request.title,
        round=request.round,
        state=filed.state,
        reason=stands.head.reason if stands.head else "",
        override=request.key in overridden,
    )


def _totals(filed: Iterable[Filed]) -> Iterable[RoundTotals]:
    by_round: Mapping[int, list[Filed]] = defaultdict(list)
    for each in filed:
        by_round[each.request.round].append(each)
    for number, listed in sorted(by_round.items()):
        states = Counter(each.state for each in listed)
        yield RoundTotals(number, len({each.request.teacher for each in listed}), dict(states))
