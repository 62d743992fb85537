"""What must come out, as the author set it; the count by hand must agree before anything is written."""

from collections import Counter
from dataclasses import replace
from typing import Any

from sampler.reckon import Reckoning
from sampler.values import Request, World


def expected(world: World) -> dict[str, Any]:
    """Findings by request, and the counts before and after the blocked ones are rejected."""
    first = Reckoning(world)
    wrong = [
        (one.key, one.rules, first.found[one.key]) for one in first.live if one.rules != first.found[one.key]
    ]
    if wrong:
        raise ValueError(f"the story and the count differ: {wrong}")
    blocked = frozenset(one.key for one in first.live if first.blocks(one))
    after = Reckoning(world, dead=blocked)
    return {
        "requests": len(first.live),
        "summary": summary(first),
        "after_reject_blocked": summary(after)
        | {
            "changed": [
                _place(one) | {"rules": _sorted(after, one)} for one in after.live if _freed(one, after)
            ]
        },
        "unselected": first.unselected(),
        "items": [_item(one, first) for one in world.requests],
    }


def without_settings(world: World) -> dict[str, Any]:
    """The counts under the shipped term alone: no busy day, no most."""
    return summary(Reckoning(replace(world, busy=(), most=None)))


def summary(reckoning: Reckoning) -> dict[str, Any]:
    """The counts that `review` gives."""
    live = reckoning.live
    flagged = sum(map(reckoning.flags, live))
    return {
        "requests": len(live),
        "clean": len(live) - flagged,
        "flagged": flagged,
        "blocked": sum(map(reckoning.blocks, live)),
        "causes": len(reckoning.causes()),
        "by_rule": dict(
            sorted(Counter(rule for found in reckoning.found.values() for rule in found).items())
        ),
    }


def _freed(one: Request, after: Reckoning) -> bool:
    return one.rules != after.found[one.key]


def _sorted(reckoning: Reckoning, one: Request) -> list[str]:
    return sorted(reckoning.found[one.key])


def _place(one: Request) -> dict[str, Any]:
    return {"teacher": one.teacher, "project": one.project, "round": one.round}


def _item(one: Request, reckoning: Reckoning) -> dict[str, Any]:
    gentle = "round2-ineligible" in one.rules and reckoning.gentle(one)
    item = _place(one) | {
        "withdrawn": one.withdrawn,
        "rules": sorted(one.rules),
        "severity": {"round2-ineligible": "warn"} if gentle else {},
    }
    if not any(credit.no == one.teacher for credit in reckoning.world.credits):
        item["may"] = ["credit-structure"]
    if one.written:
        item["written"] = one.written
    if one.note:
        item["note"] = one.note
    return item
