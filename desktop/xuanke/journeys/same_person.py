"""Says once whom a waiting row or an unknown number means: remembered, and undone as one act."""

from xuanke.domain.identity import mask
from xuanke.domain.matching import said
from xuanke.faults import Fault
from xuanke.journeys.acting import acting
from xuanke.journeys.bring_requests import settle
from xuanke.journeys.gathering import identities
from xuanke.journeys.naming import named_teacher
from xuanke.journeys.office import Office
from xuanke.store.school import asked, schema
from xuanke.store.school.merge import replace as replace_rows
from xuanke.store.school.scope import Scope


def same_person(office: Office, row_or_no: str, teacher: str) -> int:
    """Joins the row or the number to the teacher; returns how many requests came to them."""
    with acting(office, "same-person") as doing:
        scope = doing.scope
        named = named_teacher(scope, teacher)
        typed = _typed(scope, row_or_no)
        held = asked.same_person(scope).get(typed)
        before = (scope.school, typed, held) if held else None
        after = (scope.school, typed, named.key)
        if before != after:
            doing.changes.extend(replace_rows(scope.connection, schema.same_person, [(before, after)]))
        moved = settle(doing)
        doing.says(typed=mask(typed), teacher=named.key, moved=moved)
        return moved


def _typed(scope: Scope, word: str) -> str:
    """What is remembered: the typed number, or the name and the visible digits of a waiting row."""
    waiting = asked.waiting(scope).get(word)
    if waiting:
        return said(waiting[0].name, waiting[0].id_number)
    if any(word in (each.no, each.id_number) for each in identities(scope)):
        raise Fault("same-person-known", advice="same-person-known-advice")
    if any(word in (r.teacher, r.typed_no, r.id_number) for r in asked.of_unknown(scope)):
        return word
    raise Fault("same-person-nobody", advice="same-person-nobody-advice")
