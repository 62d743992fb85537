"""The one teacher whom a word on the command line means."""

from xuanke.domain.people import Teacher
from xuanke.faults import Fault
from xuanke.store.school import people
from xuanke.store.school.scope import Scope


def named_teacher(scope: Scope, word: str) -> Teacher:
    """The teacher of that number, identity number or name; raises Fault for none and for several."""
    found = people.find(scope, word)
    exact = [teacher for teacher in found if word in (teacher.no, teacher.id_number)]
    fitting = exact or found
    if not fitting:
        raise Fault("teacher-missing", advice="teacher-missing-advice")
    if len(fitting) > 1:
        numbers = tuple(teacher.no for teacher in fitting if teacher.no)
        raise Fault("teacher-several", advice="teacher-several-advice", numbers=numbers)
    return fitting[0]
