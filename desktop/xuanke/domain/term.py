"""Reads a term out of documents: what is shipped, and over it what the feed, a county and the school set."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from xuanke.domain.calendar import Calendar, Stage
from xuanke.domain.credits import CreditStructure
from xuanke.domain.findings import RULE_IDS, Severity
from xuanke.domain.problems import TermProblem
from xuanke.domain.term_reading import Reader, TermError
from xuanke.domain.term_values import Clause, RuleSetting, Term
from xuanke.domain.weights import GuideWeights, PlanWeights

__all__ = ["Clause", "RuleSetting", "Stage", "Term", "TermError", "in_force", "merge", "parse_term"]

LAYERS = ("shipped", "feed", "county", "school")
ROUNDS = ("round1", "round2")
PARAMETERS: Mapping[str, Mapping[str, Any]] = {
    "round2-ineligible": {"withdrawn_counts": False},
    "cover-shortage": {"share": 0.3, "least": 1},
    "too-many-requests": {"most": None},
}
CREDIT_DAYS = frozenset({"first", "last", "since"})
SETTING_KEYS = frozenset({"severity", "clause", "suspended_until"})


def merge(base: Mapping[str, Any], *overrides: Mapping[str, Any]) -> dict[str, Any]:
    """The base document with partial documents laid over it, the last one strongest.

    Tables are merged key by key, stages and clauses by their id or number; anything else is replaced.
    """
    merged = dict(base)
    for override in overrides:
        for key, value in override.items():
            held = merged.get(key)
            if isinstance(value, Mapping) and isinstance(held, Mapping):
                merged[key] = merge(held, value)
            elif key in ("stages", "clauses") and isinstance(held, list) and isinstance(value, list):
                merged[key] = _merge_named(held, value)
            else:
                merged[key] = value
    return merged


def _merge_named(held: list[Mapping[str, Any]], over: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    named = {each.get("id", each.get("number")): each for each in held}
    for each in over:
        name = each.get("id", each.get("number"))
        named[name] = merge(named.get(name, {}), each)
    return list(named.values())


def in_force(documents: Iterable[Mapping[str, Any]], on: date, county: str = "") -> Term:
    """The term as it holds on a day in a county: shipped < the feed's < the county's < the school's own.

    A document says its `layer`, and where it needs to its `county` and the day that it `holds_from`;
    those of another county, or that hold only later, are left out. The shipped one always holds.
    Raises TermError where what remains is no whole term.
    """

    documents = tuple(documents)
    layers = [document.get("layer", "shipped") for document in documents]
    if strange := [str(layer) for layer in layers if layer not in LAYERS]:
        raise TermError(TermProblem("term-unknown-layer", "layer", layer) for layer in strange)

    def rank(document: Mapping[str, Any]) -> tuple[int, str]:
        return LAYERS.index(document.get("layer", "shipped")), str(document.get("holds_from", ""))

    def applies(document: Mapping[str, Any]) -> bool:
        if document.get("layer", "shipped") == "shipped":
            return True
        since = document.get("holds_from")
        return document.get("county", county) == county and (since is None or str(since) <= on.isoformat())

    ranked = sorted((d for d in documents if applies(d)), key=rank)
    origin = {k: v for k, v in ranked[0].items() if k == "holds_from"} if ranked else {}
    return parse_term(merge({}, *ranked) | origin)


def parse_term(document: Mapping[str, Any]) -> Term:
    """The term that a whole document describes. Raises TermError, which lists every problem."""
    read = Reader()
    clauses = _clauses(read, document)
    title = read.table(document, "title")
    catalogue = read.table(document, "catalogue")
    remote = read.number(catalogue, "remote_provincial_most", "catalogue")
    term = Term(
        id=read.text(document, "id", ""),
        name=read.words(read.table(document, "name"), "name"),
        notice=read.text(document, "notice", ""),
        title=read.words(title, "title"),
        holds_from=read.day(document, "holds_from", "term"),
        stages=_stages(read, document),
        clauses=clauses,
        rules=_rules(read, document, {c.number for c in clauses}),
        calendar=_calendar(read, document),
        credits=_credits(read, document),
        budget=read.number(read.table(document, "budget"), "yuan", "budget"),
        remote_provincial_most=None if remote is None else int(remote),
        guide=_guide(read, document),
    )
    if read.problems:
        raise TermError(read.problems)
    return term


def _stages(read: Reader, document: Mapping[str, Any]) -> tuple[Stage, ...]:
    stages = []
    for n, table in enumerate(read.tables(document, "stages")):
        place = f"stages.{table.get('id', n + 1)}"
        stage = Stage(
            id=read.text(table, "id", place),
            name=read.words(read.table(table, "name", place), f"{place}.name"),
            starts=read.day(table, "starts", place),
            ends=read.day(table, "ends", place),
            assumed=read.whole(table, "assumed", place),
        )
        read.in_order(stage.starts, stage.ends, place)
        stages.append(stage)
    for needed in (*ROUNDS, "delivery"):
        if needed not in {s.id for s in stages}:
            read.wrong("missing", f"stages.{needed}")
    return tuple(stages)


def _clauses(read: Reader, document: Mapping[str, Any]) -> tuple[Clause, ...]:
    clauses = []
    for n, table in enumerate(read.tables(document, "clauses")):
        place = f"clauses.{table.get('number', n + 1)}"
        by = table.get("enforced_by", "person")
        rules = () if by == "person" else tuple(read.values(table, "enforced_by", place))
        for rule in rules:
            if rule not in RULE_IDS:
                read.wrong("unknown-rule", place, rule)
        clauses.append(Clause(read.text(table, "number", place), read.words(table, place), rules))
    return tuple(clauses)


def _rules(read: Reader, document: Mapping[str, Any], numbers: set[str]) -> dict[str, RuleSetting]:
    tables = read.table(document, "rules")
    for rule in tables:
        if rule not in RULE_IDS:
            read.wrong("unknown-rule", "rules", rule)
    return {rule: _rule(read, tables, rule, numbers) for rule in RULE_IDS if rule in tables}


def _rule(read: Reader, tables: Mapping[str, Any], rule: str, numbers: set[str]) -> RuleSetting:
    place = f"rules.{rule}"
    table = read.table(tables, rule, place)
    severity = read.text(table, "severity", place)
    if severity not in list(Severity):
        read.wrong("unknown-severity", place, severity)
        severity = Severity.BLOCK
    clause = read.text(table, "clause", place)
    for number in clause.split("、"):
        if number not in numbers:
            read.wrong("unknown-clause", place, number)
    parameters = {key: value for key, value in table.items() if key not in SETTING_KEYS}
    for key, value in parameters.items():
        _check_parameter(read, rule, key, value)
    until = read.day(table, "suspended_until", place) if "suspended_until" in table else None
    return RuleSetting(rule, Severity(severity), clause, {**PARAMETERS.get(rule, {}), **parameters}, until)


def _check_parameter(read: Reader, rule: str, key: str, value: object) -> None:
    if key not in PARAMETERS.get(rule, ()):
        read.wrong("unknown-parameter", f"rules.{rule}", key)
    elif key == "withdrawn_counts":
        read.whole({key: value}, key, f"rules.{rule}")
    else:
        read.number({key: value}, key, f"rules.{rule}")


def _calendar(read: Reader, document: Mapping[str, Any]) -> Calendar:
    table = read.table(document, "calendar")
    return Calendar(*(read.days(table, key, "calendar") for key in ("holidays", "workdays", "busy_days")))


def _credits(read: Reader, document: Mapping[str, Any]) -> CreditStructure:
    table = dict(read.table(document, "credits"))
    for key in table.keys() - {"caps", "advisory"}:
        if key in CREDIT_DAYS:
            table[key] = read.a_day(table[key], f"credits.{key}")
        else:
            read.number(table, key, "credits")
    for kind, cap in read.table(table, "caps", "credits.caps").items():
        for key in read.table({kind: cap}, kind, f"credits.caps.{kind}"):
            read.number(cap, key, f"credits.caps.{kind}")
    if read.problems:
        return CreditStructure()
    try:
        structure = CreditStructure.from_mapping(table)
    except (TypeError, ValueError) as error:
        read.wrong("bad-credits", "credits", error)
        return CreditStructure()
    read.in_order(structure.first, structure.last, "credits")
    return structure


def _guide(read: Reader, document: Mapping[str, Any]) -> Mapping[str, Any]:
    """The weights of the guidance, which must all be known and whole numbers."""
    guide = read.table(document, "guide")
    try:
        GuideWeights.from_mapping(guide)
        PlanWeights.from_mapping(guide)
    except (TypeError, ValueError) as error:
        read.wrong("bad-weights", "guide", error)
    return guide
