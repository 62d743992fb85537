"""All that suggestions are made of, gathered once: what is offered, and who looks for what (四（三）)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from xuanke.domain.case import Group, Person, Shared
from xuanke.domain.catalogue import Project
from xuanke.domain.cover import crowded
from xuanke.domain.feedback import Tally, attendance
from xuanke.domain.findings import Severity, Standing
from xuanke.domain.first_round import first_round, of_round
from xuanke.domain.guide import Seeker, seeker_of
from xuanke.domain.limits import PlanRules
from xuanke.domain.people import Teacher
from xuanke.domain.requests import RequestKey
from xuanke.domain.shelf import Shelf, shelf_of
from xuanke.domain.term import Term
from xuanke.domain.weights import GuideWeights
from xuanke.journeys.gathering import gather
from xuanke.journeys.office import Office
from xuanke.journeys.packets import project_of
from xuanke.journeys.results import past

FIRST, SECOND = 1, 2


@dataclass(frozen=True, slots=True)
class Guidance:
    """All that suggestions are made of, gathered once; holds until requests, people or catalogue change.

    `past` says how each course did in earlier terms, by 项目编号.
    """

    shelf: Shelf
    shared: Shared
    groups: tuple[Group, ...]
    round: int
    on: date
    past: Mapping[str, tuple[Tally, ...]] = field(default_factory=dict)

    @property
    def over(self) -> bool:
        """Whether both rounds are over: nothing can be chosen, what suits is for the next term."""
        return is_over(self.shared.term, self.on)

    def teachers(self) -> dict[str, Teacher]:
        """Everybody on the roster by key."""
        return {p.key: p.teacher for group in self.groups for p in group.people if p.teacher}

    def project(self, key: str) -> Project:
        """The project of that key, which is one that may be suggested."""
        return self.shelf.offered[key].project


def prepare(office: Office) -> Guidance:
    """Gathers what suggestions are made of: seconds for a county, so do it once for many questions."""
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope)
        groups = tuple(gathered.groups)
        before = past(office, scope)
    projects = {project.key: project for project in office.catalogue.all()}
    shared = replace(gathered.shared, projects=projects, runs=office.catalogue.runs())
    shelf = shelf_of(shared, GuideWeights.from_mapping(office.term.guide), attendance(before.institutions))
    return Guidance(shelf, shared, groups, round_of(office.term, office.on), office.on, before.courses)


def round_of(term: Term, on: date) -> int:
    """The round that is open or comes next on that day; the second also after both."""
    window = term.window(FIRST)
    return FIRST if window is not None and on <= window[1] else SECOND


def is_over(term: Term, on: date) -> bool:
    """Whether the last round of the term has ended before that day."""
    window = term.window(SECOND) or term.window(FIRST)
    return window is not None and on > window[1]


def bar(guidance: Guidance, teacher: str) -> str:
    """Why the teacher may not choose in this round, as a message id; '' where they may, or both are over."""
    return _bar(guidance, _find(guidance, teacher)[1])


def _find(guidance: Guidance, teacher: str) -> tuple[Group, Person]:
    return next((g, p) for g in guidance.groups for p in g.people if p.key == teacher)


def seeker(guidance: Guidance, teacher: str, without: RequestKey | None = None) -> Seeker | None:
    """The teacher as one who looks for projects, as if the request `without` took none of their days."""
    group, person = _find(guidance, teacher)
    return _looking(guidance, person, _crowded(guidance, group, without), without)


def seekers(guidance: Guidance, group: Group) -> Iterator[Seeker]:
    """The teachers of a group as ones who look for projects."""
    full = _crowded(guidance, group)
    found = (_looking(guidance, person, full) for person in group.people)
    return (seeker for seeker in found if seeker is not None)


def _looking(
    guidance: Guidance, person: Person, full: frozenset[date], without: RequestKey | None = None
) -> Seeker | None:
    found = seeker_of(
        person,
        lambda request: project_of(request, guidance.shared),
        guidance.shared.term.credits,
        guidance.on,
        may_choose=not _bar(guidance, person, without),
        crowded=full,
        without=without,
    )
    return replace(found, busy=frozenset()) if found is not None and guidance.over else found


def _crowded(guidance: Guidance, group: Group, without: RequestKey | None = None) -> frozenset[date]:
    rules = PlanRules.of(guidance.shared.term)
    return crowded(
        replace(group, people=tuple(_less(person, without) for person in group.people)),
        lambda request: project_of(request, guidance.shared),
        rules.is_teaching_day,
        share=rules.share,
        least=rules.least,
    )


def _less(person: Person, without: RequestKey | None) -> Person:
    if without is None or without.teacher != person.key:
        return person
    return replace(person, filed=tuple(each for each in person.filed if each.request.key != without))


def _bar(guidance: Guidance, person: Person, without: RequestKey | None = None) -> str:
    if person.teacher is None or not person.teacher.is_in_post:
        return "guide-not-in-post"
    if guidance.over:
        return ""
    term = guidance.shared.term
    if guidance.round == SECOND:
        first = first_round(person, term)
        if first.standing is Standing.BROKEN:
            return f"barred-{first.case}"
    most = _most(term, guidance.on)
    mine = of_round(_less(person, without), guidance.round)
    return "guide-has-most" if most is not None and sum(f.state.is_live for f in mine) >= most else ""


def _most(term: Term, on: date) -> int | None:
    """How many requests a round may hold, where the rule that says so is in force."""
    setting = term.rules.get("too-many-requests")
    if setting is None or setting.is_suspended(on) or setting.severity is Severity.INFO:
        return None
    most: int | None = setting.parameters["most"]
    return most
