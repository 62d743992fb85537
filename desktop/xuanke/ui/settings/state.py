"""Turns the term into a form, and what was filled in into the school's own layer of settings."""

from collections.abc import Mapping
from typing import Any

from xuanke.domain.term import Term
from xuanke.ui.settings.values import Filled, RuleRow, StageRow, TermForm

DAYS = ("holidays", "workdays", "busy_days")
"""The calendar's lists of days, as a term file names them."""


def present_form(term: Term, school: str, home: str) -> TermForm:
    """The term as it holds now."""
    return TermForm(
        id=term.id,
        name=term.name,
        notice=term.notice,
        school=school,
        home=home,
        stages=tuple(StageRow(s.id, s.name, s.starts, s.ends, s.assumed) for s in term.stages),
        rules=tuple(
            RuleRow(r.rule, r.severity, r.clause, tuple(_numbers(r.parameters))) for r in term.rules.values()
        ),
        days=tuple((name, tuple(sorted(getattr(term.calendar, name)))) for name in DAYS),
    )


def _numbers(parameters: Mapping[str, Any]) -> list[tuple[str, float]]:
    return [(k, v) for k, v in parameters.items() if isinstance(v, int | float) and not isinstance(v, bool)]


def own_layer(own: Mapping[str, Any], filled: Filled) -> dict[str, Any]:
    """The school's own settings with what was filled in; a confirmed date is assumed no more."""
    stages = {each["id"]: dict(each) for each in own.get("stages", ())}
    for id, starts, ends in filled.stages:
        dates = {"starts": starts.isoformat(), "ends": ends.isoformat(), "assumed": False}
        stages[id] = {**stages.get(id, {"id": id}), **dates}
    rules = {rule: dict(table) for rule, table in own.get("rules", {}).items()}
    for rule, severity in filled.severities:
        rules.setdefault(rule, {})["severity"] = severity.value
    for rule, name, number in filled.numbers:
        rules.setdefault(rule, {})[name] = number
    layer = dict(own) | {"stages": list(stages.values()), "rules": rules}
    calendar = {name: [day.isoformat() for day in days] for name, days in filled.days}
    layer["calendar"] = dict(own.get("calendar", {})) | calendar
    return {key: value for key, value in layer.items() if value}
