"""Joins requests with the catalogue, persons with their days, groups with their cover."""

from collections.abc import Collection, Sequence
from datetime import date

from xuanke.domain.case import ANY, Absence, Choice, Circle, Offer, Own, Person, Shared, resolve
from xuanke.domain.catalogue import Mode, Project
from xuanke.domain.cover import may_be_away
from xuanke.domain.credits import Remark, Venture, ledger_of, remarks
from xuanke.domain.people import GroupKey, Teacher
from xuanke.domain.requests import Request
from xuanke.domain.term import RuleSetting


class Joiner:
    """Works out once what many requests share: a project, a person, a group."""

    def __init__(self, shared: Shared) -> None:
        self.shared = shared
        delivery = shared.term.stage("delivery")
        self._on = shared.on or (delivery.starts if delivery else shared.term.credits.last)
        self._offers: dict[str, Offer | None] = {}

    def offer(self, request: Request) -> Offer | None:
        """What a request asks for, worked out once a project."""
        key = request.project if request.run else request.code
        try:
            return self._offers[key]
        except KeyError:
            found = resolve(request, self.shared.projects, self.shared.runs)
            offer = self._offers[key] = self._work_out(self.shared.projects[found]) if found else None
            return offer

    def _work_out(self, project: Project) -> Offer:
        phases = frozenset(project.phases)
        subjects = frozenset(project.subjects)
        return Offer(
            key=project.key,
            project=project,
            days=frozenset(project.days()),
            phases=frozenset() if phases & ANY else phases,
            subjects=frozenset() if subjects & ANY else subjects,
        )

    def own(self, person: Person) -> Own:
        """The person with what is live and away of theirs."""
        live = [Choice(f.request, self.offer(f.request)) for f in person.filed if f.state.is_live]
        if len(live) > 1:
            live.sort(key=lambda choice: choice.request.order)
        absences = [Absence(c, frozenset(c.days())) for c in person.commitments if c.mode is not Mode.REMOTE]
        credits = self._credits(person, live) if person.ledger and live else ()
        return Own(person, tuple(live), tuple(absences), credits)

    def _credits(self, person: Person, live: Sequence[Choice]) -> tuple[Remark, ...]:
        """What the ledger would lack or have too much of with everything that the person asked for."""
        if person.teacher is None:
            return ()
        structure, by = self.shared.term.credits, self.shared.term.done_by
        ventures = [Venture(choice.offer.project, by=by) for choice in live if choice.offer]
        ledger = ledger_of(person.teacher, person.ledger, ventures, structure)
        return remarks(ledger, structure, self._on)

    def circle(self, key: GroupKey | None, people: Sequence[Own], setting: RuleSetting | None) -> Circle:
        """The days on which more of a group would be away than `share` and `least` allow (一（二）)."""
        if key is None or setting is None:
            return Circle()
        present = [(own.person.teacher, own) for own in people]
        in_post = [(teacher, own.away()) for teacher, own in present if teacher and teacher.is_in_post]
        most = may_be_away(len(in_post), **setting.parameters)
        return Circle(key, len(in_post), most, self._short(in_post, most))

    def _short(
        self, in_post: Sequence[tuple[Teacher, Collection[date]]], most: int
    ) -> dict[date, Sequence[Teacher]]:
        away: dict[date, list[Teacher]] = {}
        for teacher, days in in_post:
            for day in days:
                away.setdefault(day, []).append(teacher)
        teaches = self.shared.term.is_teaching_day
        return {day: who for day, who in away.items() if len(who) > most and teaches(day)}
