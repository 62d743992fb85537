"""Chooses what the day asks for: the phase, its numbers, the groups' progress."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time, timedelta

from xuanke.domain.calendar import Stage, left_until
from xuanke.domain.causes import Cause
from xuanke.domain.examine import Examined
from xuanke.domain.people import Teacher
from xuanke.domain.requests import RequestState
from xuanke.domain.term import Term
from xuanke.ui.today.values import Number, Phase, Progress, Today

WEEK = timedelta(days=6)
FIRST_STAGE = "publish"


def phase_of(term: Term, on: date, items: Sequence[Examined]) -> Phase:
    """Where in the process the day and the decisions are."""
    starts = {stage.id: stage.starts for stage in term.stages}
    windows = {n: term.window(n) for n in (1, 2)}
    for number, phase in ((1, Phase.ROUND1), (2, Phase.ROUND2)):
        window = windows[number]
        if window and window[0] <= on <= window[1]:
            return phase
    first, delivery = windows[1], term.stage("delivery")
    if first and on < first[0]:
        return Phase.BEFORE
    if delivery and on > delivery.ends:
        return Phase.END
    trains = on >= starts.get("delivery", date.max)
    if any(each.filed.state.is_open for each in items) or not (items or trains):
        return Phase.REVIEW
    return Phase.TRAINING if trains else Phase.WAITING


def present_today(
    term: Term,
    on: date,
    teachers: Sequence[Teacher],
    items: Sequence[Examined],
    *,
    at: time | None = None,
    causes: Sequence[Cause],
    counts: Mapping[str, int],
) -> Today:
    """The page; `counts` holds the numbers that only a journey knows."""
    phase = phase_of(term, on, items)
    where = term.where(on)
    now = where.current[0] if where.current else where.next
    return Today(
        on=on,
        phase=phase,
        stages=tuple(s for s in term.stages if s.starts >= _first(term)),
        now=now,
        left=left_until(now.ends, on, at) if now and where.current else None,
        numbers=_numbers(phase, on, items, causes, counts),
        progress=_progress(teachers, items) if phase is Phase.ROUND1 else (),
        assumed=tuple(s for s in term.stages if s.assumed and s.ends >= on),
        catalogue=counts.get("catalogue", 0),
        requests=len(items),
        lacks_round2=phase is Phase.WAITING and _lacks_round2(term, on, items),
        teachers=len(teachers),
    )


def _lacks_round2(term: Term, on: date, items: Sequence[Examined]) -> bool:
    """Whether round 2 is over and none of its requests was brought."""
    window = term.window(2)
    return bool(window and on > window[1]) and not any(each.filed.request.round == 2 for each in items)


def _first(term: Term) -> date:
    stage: Stage | None = term.stage(FIRST_STAGE)
    return stage.starts if stage else date.min


def _numbers(
    phase: Phase, on: date, items: Sequence[Examined], causes: Sequence[Cause], counts: Mapping[str, int]
) -> tuple[Number, ...]:
    states = [each.filed.state for each in items]
    opened = [each for each in items if each.filed.state.is_open]
    found = {
        "blocked": sum(each.is_blocked for each in opened),
        "clean": sum(not each.is_flagged for each in opened),
        "look": sum(len(cause.requests) for cause in causes),
        "shelved": sum(each.filed.shelved for each in opened),
        "unsent": states.count(RequestState.APPROVED),
        "unanswered": states.count(RequestState.SENT),
        "declined": states.count(RequestState.DECLINED),
        "accepted": states.count(RequestState.ACCEPTED),
        "chosen": len({each.person.key for each in items if each.is_live}),
        "troubled": len({each.person.key for each in items if each.is_live and each.is_flagged}),
        "away": _away(on, items),
    } | dict(counts)
    wanted = NUMBERS[phase]
    if phase is Phase.WAITING and found["unsent"]:
        wanted = ("unsent", *wanted[:3])
    return tuple(Number(id, found[id], LEADS[id]) for id in wanted if id in found)


def _away(on: date, items: Iterable[Examined]) -> int:
    going = (RequestState.APPROVED, RequestState.SENT, RequestState.ACCEPTED)
    return len(
        {
            each.person.key
            for each in items
            if each.filed.state in going
            and each.project
            and any(on <= day <= on + WEEK for day in each.project.days())
        }
    )


def _progress(teachers: Sequence[Teacher], items: Iterable[Examined]) -> tuple[Progress, ...]:
    chose = {each.person.key for each in items if each.filed.request.round == 1 and each.is_live}
    groups: dict[str, list[str]] = {}
    for teacher in teachers:
        if teacher.is_in_post:
            groups.setdefault(
                "·".join(filter(None, (*teacher.phases[:1], *teacher.subjects[:1]))), []
            ).append(teacher.key)
    bars = (Progress(group, sum(key in chose for key in keys), len(keys)) for group, keys in groups.items())
    return tuple(sorted(bars, key=lambda bar: bar.done / bar.of))


NUMBERS = {
    Phase.BEFORE: ("mends", "breaches", "lean", "excused"),
    Phase.ROUND1: ("still", "chosen", "troubled", "excused"),
    Phase.REVIEW: ("blocked", "clean", "look", "shelved"),
    Phase.WAITING: ("unanswered", "declined", "moved", "untold"),
    Phase.ROUND2: ("should", "may", "may-not", "ask"),
    Phase.TRAINING: ("away", "moved", "absent", "no-result"),
    Phase.END: ("lean", "no-result", "unanswered"),
}
LEADS = {
    **{id: f"review/{id}" for id in ("blocked", "clean", "look")},
    **dict.fromkeys(("shelved", "troubled", "moved"), "review/look"),
    "away": "review/calendar",
    **dict.fromkeys(("excused", "chosen"), "teachers/roster"),
    "mends": "teachers/mend",
    "still": "teachers/still",
    **dict.fromkeys(("should", "may", "may-not", "ask"), "teachers/round2"),
    "untold": "teachers/tell",
    "lean": "teachers/credits",
    "unsent": "report/going",
    **dict.fromkeys(("unanswered", "declined", "accepted"), "report/answers"),
    **dict.fromkeys(("absent", "no-result"), "report/results"),
    **dict.fromkeys(("breaches", "catalogue"), "catalogue"),
}
