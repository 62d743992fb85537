"""What a person does, on the encrypted store beside the same store unencrypted."""

import random
from collections.abc import Callable, Iterator, Mapping

from tests.bench.county import TERM, office_at, settled
from tests.bench.harness import SEED, Bench, Goal, Row, Times, against, seconds

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, approve_clean, decide
from xuanke.journeys.office import Office
from xuanke.journeys.review import review, review_of
from xuanke.journeys.take_back import undo
from xuanke.store.school import asked


def measure(bench: Bench) -> Iterator[Row]:
    few, many = 1_000, bench.size(40_000, 4_000)
    for count, size in ((few, "small"), (many, "large")):
        offices = {
            "encrypted": office_at(settled(bench.folder, count)),
            "plain": office_at(settled(bench.folder, count, encrypted=False)),
        }
        turns = 40 if size == "small" else bench.size(20, 40)
        with offices["plain"].store.read(TERM) as scope:
            keys = [RequestKey(*row[:3]) for row in asked.light(scope)]
        chosen = random.Random(SEED).sample(keys, turns)
        acts: Mapping[str, Callable[[Office, RequestKey], object]] = {
            "one decision": lambda office, key: decide(office, [key], Choice(Verdict.REJECT, "换人")),
            "its undo": lambda office, key: undo(office),
            "one look": lambda office, key: review_of(office, [key]),
        }
        for name, act in acts.items():
            times = {kind: Times() for kind in offices}
            for key in chosen:
                for kind, office in offices.items():
                    if name == "its undo":
                        decide(office, [key], Choice(Verdict.APPROVE, override=True, reason="可以"))
                    times[kind].append(seconds(lambda act=act, office=office, key=key: act(office, key)))
            yield _row(f"encrypted-{size}-{name.replace(' ', '-')}", f"{name}, encrypted", count, times, "ms")
        whole = {kind: Times() for kind in offices}
        bulk = {kind: Times() for kind in offices}
        for _ in range(3):
            for kind, office in offices.items():
                whole[kind].append(seconds(lambda office=office: review(office)))
                bulk[kind].append(seconds(lambda office=office: approve_clean(office)))
                undo(office)
        yield _row(f"encrypted-{size}-review", "the review, encrypted", count, whole, "s")
        yield _row(f"encrypted-{size}-approve", "approve what is clean, encrypted", count, bulk, "s")


def _row(name: str, work: str, count: int, times: Mapping[str, Times], unit: str) -> Row:
    named = {"ours": times["encrypted"], "plain": times["plain"]}
    goal = Goal("ratio", most=1.3)
    return against(name, work, f"{count:,} requests", named, goal, ours="ours", peer="plain", unit=unit)
