"""What would go out to the platform now, line by line as it will see it; changes nothing."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from xuanke.clock import beijing
from xuanke.domain.case import Filed, Person, Shared, resolve
from xuanke.domain.catalogue import Project
from xuanke.domain.packet import Before, News, news, outgoing
from xuanke.domain.requests import Request, RequestKey
from xuanke.domain.review import Decision, Verdict
from xuanke.exchange.profiles import ExportRow, Profile, arrange, find_profile, load_profiles
from xuanke.journeys.gathering import NOBODY, Gathered, gather
from xuanke.journeys.office import Office
from xuanke.resources import resource
from xuanke.store.school import decided, sent
from xuanke.store.school.approved import ever_approved
from xuanke.store.school.scope import Scope
from xuanke.store.school.sent import Packet, SentRow

DEFAULT_PROFILE = "default"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to go out: a round (None is all of them), a profile's name, only what is news."""

    round_number: int | None = None
    profile: str = DEFAULT_PROFILE
    only_new: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line that goes out: as the platform sees it, as it is kept, and what is new in it.

    `position` is the request's place in the platform's own list.
    """

    row: ExportRow
    sent: SentRow
    news: News
    position: int


@dataclass(frozen=True, slots=True)
class Preview:
    """The lines that would go out, in their order, and how many of them are which news."""

    profile: Profile
    lines: tuple[Line, ...]
    counts: Mapping[News, int]

    def table(self) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """The header and the cells as the platform will see them."""
        return arrange(self.profile, [line.row for line in self.lines])


def profiles(office: Office) -> dict[str, Profile]:
    """Every profile: those that the program ships, under the school's own of the same name."""
    return load_profiles(_folders(office))


def preview(office: Office, wish: Wish) -> Preview:
    """What an export would write; raises Fault for an unknown or broken profile."""
    with office.store.read(office.term.id) as scope:
        return preview_in(office, scope, wish)


def preview_in(office: Office, scope: Scope, wish: Wish) -> Preview:
    """The preview within a transaction that is open already."""
    profile = find_profile(wish.profile, _folders(office))
    lines = sorted(
        lines_in(office, scope, profile.verdicts, wish.round_number), key=lambda line: line.row.order
    )
    counts = Counter(line.news for line in lines)
    going = [line for line in lines if not wish.only_new or line.news is not News.UNCHANGED]
    return Preview(profile, tuple(going), counts)


def packets(office: Office) -> list[Packet]:
    """What went out so far, oldest first."""
    with office.store.read(office.term.id) as scope:
        return sent.packets(scope)


def _folders(office: Office) -> tuple[Any, ...]:
    return resource("profiles"), office.home.profiles


def lines_in(
    office: Office, scope: Scope, taken: Collection[Verdict], round_number: int | None
) -> Iterator[Line]:
    """Every line that goes out where these verdicts are taken, in no order."""
    gathered = gather(office, scope)
    decisions = {d.id: d for listed in decided.by_request(scope).values() for d in listed}
    pen = _Pen(gathered, taken, decisions, ever_approved(scope))
    for group in gathered.groups:
        for person in group.people:
            for filed in person.filed:
                if round_number in (None, filed.request.round):
                    yield from pen.lines(person, filed)


@dataclass(frozen=True, slots=True)
class _Pen:
    """Writes lines, with what they are made of at hand."""

    gathered: Gathered
    taken: Collection[Verdict]
    decisions: Mapping[str, Decision]
    approved: Collection[RequestKey]

    def lines(self, person: Person, filed: Filed) -> Iterator[Line]:
        """The line of a request, none where it does not go out."""
        request = filed.request
        stands = self.gathered.stands.statuses.get(request.key, NOBODY)
        before = self._before(request.key)
        verdict = outgoing(request.platform, stands, before, self.taken)
        if verdict is None:
            return
        decision = self.decisions.get(stands.stands_for, stands.head)
        said = ExportRow(
            **_request_cells(person, filed.request, self.gathered.shared),
            verdict=verdict,
            reason=decision.reason if decision else "",
            by=decision.by if decision else "",
            at=beijing(decision.at) if decision else None,
            revoked=verdict not in self.taken,
        )
        kept = SentRow(request.key, request.code, request.run, stands.stands_for, verdict.value, said.reason)
        yield Line(said, kept, news(verdict, stands.stands_for, before), request.position)

    def _before(self, key: RequestKey) -> Before | None:
        last = self.gathered.stands.last.get(key)
        return Before(Verdict(last.verdict), last.decision, key in self.approved) if last else None


def _request_cells(person: Person, request: Request, shared: Shared) -> dict[str, Any]:
    """Who asks for what: names as the roster has them, titles as the catalogue has them."""
    teacher = person.teacher
    project = project_of(request, shared)
    id_number = teacher.id_number if teacher else request.id_number
    return {
        "teacher": teacher.no if teacher else ("" if request.teacher == id_number else request.teacher),
        "name": teacher.name if teacher else request.name,
        "id_number": id_number,
        "code": request.code,
        "run": request.run,
        "title": project.title if project else request.title,
        "institution": project.institution if project else "",
        "round": request.round,
    }


def project_of(request: Request, shared: Shared) -> Project | None:
    """The project that the request means, as the catalogue has it now."""
    named = resolve(request, shared.projects, shared.runs)
    return shared.projects.get(named) if named else None
