"""Decides: some requests, the clean ones or the blocked ones; each time one act that can be taken back."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from xuanke.domain.examine import Examined
from xuanke.domain.findings import Finding
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.review import Decision, Verdict, is_same, refusal
from xuanke.feed.rows import to_row
from xuanke.garbage import collection_paused
from xuanke.journeys.acting import Doing, acting
from xuanke.journeys.gathering import NOBODY, Gathered, gather
from xuanke.journeys.office import Office
from xuanke.journeys.review import examined_in
from xuanke.store.school import decided

ReasonOf = Callable[[Sequence[Finding]], str]
"""Words a reason from findings, for the teacher to read; the words live above the journeys."""


FEW = 100
"""Up to so many requests only their own groups and projects are examined, else everything at once."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A request that was left as it is. `because` is a message id; `rules` are those that held it back."""

    key: RequestKey
    because: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decided:
    """What one act of deciding did."""

    keys: tuple[RequestKey, ...]
    skipped: tuple[Skipped, ...]
    unchanged: int = 0
    act: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person wants decided of one request."""

    verdict: Verdict
    reason: str = ""
    note: str = ""
    override: bool = False


@dataclass(slots=True)
class Ballot:
    """An act of deciding while it goes through the requests."""

    doing: Doing
    gathered: Gathered
    taken: list[tuple[Examined, Choice]] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    unchanged: int = 0
    documents: dict[str, str] = field(default_factory=dict)
    """The copies that the decisions keep, each project's written out once."""

    def put(self, examined: Examined, choice: Choice) -> None:
        """Takes the choice, or notes why it cannot be."""
        key = examined.filed.request.key
        if is_same(
            self.gathered.stands.statuses.get(key, NOBODY), choice.verdict, choice.reason, choice.note or None
        ):
            self.unchanged += 1
            return
        overridden = choice.override and bool(choice.reason)
        because = refusal(
            examined.filed.state, choice.verdict, blocked=examined.is_blocked, overridden=overridden
        )
        if because:
            self.leave(examined, because)
        else:
            self.taken.append((examined, choice))

    def leave(self, examined: Examined, because: str) -> None:
        """Leaves the request as it is, and says why."""
        rules = tuple(f.rule for f in examined.findings if f.severity != "info")
        self.skipped.append(Skipped(examined.filed.request.key, because, rules))

    def count(self, **summary: Any) -> Decided:
        """Writes the decisions and says what was done."""
        documents = [self._document(examined) for examined, _ in self.taken]
        copies = decided.keep_copies(self.doing.scope, set(documents))
        ids = self.doing.new_ids(len(self.taken))
        self.doing.decide(
            [
                self._decision(id, examined, choice, copies.get(document, ""))
                for id, (examined, choice), document in zip(ids, self.taken, documents, strict=True)
            ]
        )
        self.doing.says(decided=len(self.taken), skipped=len(self.skipped), **summary)
        keys = tuple(examined.filed.request.key for examined, _ in self.taken)
        return Decided(keys, tuple(self.skipped), self.unchanged, self.doing.id)

    def _decision(self, id: str, examined: Examined, choice: Choice, copy: str) -> Decision:
        key = examined.filed.request.key
        stands = self.gathered.stands.statuses.get(key, NOBODY)
        return Decision(
            id=id,
            key=key,
            verdict=choice.verdict,
            by=self.doing.by,
            at=self.doing.at,
            act=self.doing.id,
            reason=choice.reason,
            note=choice.note,
            override=choice.override,
            follows=tuple(d.id for d in stands.heads),
            findings=tuple(asdict(finding) for finding in examined.findings),
            project=copy,
        )

    def _document(self, examined: Examined) -> str:
        key = examined.filed.request.project
        if key not in self.documents:
            project = self.gathered.shared.projects.get(key)
            told = json.dumps(to_row(project), ensure_ascii=False, sort_keys=True) if project else ""
            self.documents[key] = told
        return self.documents[key]


def decide(
    office: Office, keys: Collection[RequestKey], choice: Choice, *, reason_of: ReasonOf | None = None
) -> Decided:
    """Decides these requests alike; a refusal without a reason takes one from its findings."""
    with acting(office, "decide") as doing:
        wanted = set(keys)
        ballot = Ballot(doing, gather(office, doing.scope, wanted if len(wanted) <= FEW else None))
        for examined in examined_in(ballot.gathered):
            if examined.filed.request.key in wanted:
                ballot.put(examined, _with_reason(choice, examined, reason_of))
        return ballot.count(verdict=choice.verdict.value, way="single" if len(keys) == 1 else "several")


def approve_clean(office: Office, round_number: int | None = None) -> Decided:
    """Approves what nobody decided and no rule blocks or warns of; says what it left out and why."""
    with collection_paused(), acting(office, "decide") as doing:
        ballot = _ballot(office, doing)
        for examined in _undecided(ballot.gathered, round_number):
            because = _not_clean(examined)
            if because:
                ballot.leave(examined, because)
            else:
                ballot.put(examined, Choice(Verdict.APPROVE))
        return ballot.count(verdict=Verdict.APPROVE.value, way="clean", round=round_number)


def reject_blocked(office: Office, round_number: int | None = None, *, reason_of: ReasonOf) -> Decided:
    """Rejects what nobody decided and a rule blocks, with the reasons written from the findings."""
    with collection_paused(), acting(office, "decide") as doing:
        ballot = _ballot(office, doing)
        for examined in _undecided(ballot.gathered, round_number):
            if not examined.is_blocked:
                continue
            if examined.filed.state is RequestState.CONFLICT:
                ballot.leave(examined, "skip-conflict")
            elif examined.filed.shelved:
                ballot.leave(examined, "skip-shelved")
            else:
                ballot.put(examined, Choice(Verdict.REJECT, reason_of(examined.findings)))
        return ballot.count(verdict=Verdict.REJECT.value, way="blocked", round=round_number)


def _ballot(office: Office, doing: Doing) -> Ballot:
    return Ballot(doing, gather(office, doing.scope))


def _undecided(gathered: Gathered, round_number: int | None) -> Iterable[Examined]:
    for examined in examined_in(gathered):
        filed = examined.filed
        if filed.state.is_open and (round_number is None or filed.request.round == round_number):
            yield examined


def _not_clean(examined: Examined) -> str:
    if examined.filed.state is RequestState.CONFLICT:
        return "skip-conflict"
    if examined.filed.shelved:
        return "skip-shelved"
    if examined.is_blocked:
        return "skip-blocked"
    return "skip-flagged" if examined.is_flagged else ""


def _with_reason(choice: Choice, examined: Examined, reason_of: ReasonOf | None) -> Choice:
    rejected = examined.filed.state is RequestState.REJECTED
    if choice.verdict is not Verdict.REJECT or choice.reason or rejected or reason_of is None:
        return choice
    return Choice(choice.verdict, reason_of(examined.findings), choice.note, choice.override)
