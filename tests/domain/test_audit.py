"""What in the catalogue breaks the notice, and what in the roster needs mending, before anybody chooses."""

from dataclasses import replace
from datetime import date

from tests.domain.school import filed, group, nobody, person, project, shared, teacher

from xuanke.domain.audit import catalogue_audit, roster_check
from xuanke.domain.case import Person
from xuanke.domain.catalogue import Level, Project, ProjectState
from xuanke.domain.people import Post, Teacher
from xuanke.domain.requests import RequestState


def audit(*projects: Project) -> list[tuple[str, str]]:
    facts = replace(shared(projects), clearances={})
    return [(breach.rule, breach.project) for breach in catalogue_audit(projects, facts)]


def mend(*people: Person) -> list[tuple[str, str, str]]:
    return [(m.teacher.key, m.problem, m.value) for m in roster_check([group(*people)])]


def whole(no: str, **fields: str) -> Teacher:
    return replace(teacher(no), **({"title": "一级教师", "id_number": "330106198001010417"} | fields))


def test_fifty_remote_provincial_projects_of_an_institution_are_allowed_and_one_more_is_not() -> None:
    fifty = [project(f"P{n:02}", level=Level.PROVINCE) for n in range(50)]
    assert audit(*fifty) == []
    more = project("P50", level=Level.PROVINCE)
    assert audit(*fifty, more) == [("too-many-remote", "")]
    assert audit(*fifty, replace(more, institution="乙培训中心")) == []
    assert audit(*fifty, replace(more, state=ProjectState.CANCELLED)) == []


def test_projects_that_no_school_could_approve_are_named_with_the_rule() -> None:
    found = audit(
        project("P1"),
        project("P2", date(2020, 10, 12)),
        project("P3", boarding=True),
        project("P4", date(2021, 1, 4), institution="甲培训中心", level=Level.PROVINCE),
    )
    assert found == [
        ("institution-not-cleared", "P2"),
        ("boarding", "P3"),
        ("provincial-in-person", "P4"),
        ("institution-not-cleared", "P4"),
        ("outside-delivery", "P4"),
    ]


def test_a_code_that_stands_for_two_projects_and_a_title_with_two_codes_are_named() -> None:
    found = audit(
        project("P1", run="1", title="班主任研修（1班）"),
        project("P1", run="2", title="班主任研修（2班）"),
        project("P2", run="1"),
        project("P2", run="2", institution="乙培训中心"),
        project("P3", title="同名 研修"),
        project("P4", title="同名研修"),
    )
    assert found == [
        ("duplicate-code", "P2/1"),
        ("duplicate-code", "P2/2"),
        ("duplicate-title", "P3"),
        ("duplicate-title", "P4"),
    ]


def test_a_whole_roster_needs_no_mending() -> None:
    assert mend(person(whole("A", id_number="11010519491231002X"))) == []


def test_missing_phase_and_title_and_a_wrong_check_digit_are_named_without_showing_the_number() -> None:
    broken = whole("A", title="", id_number="110105194912310021")
    assert mend(person(replace(broken, phases=()))) == [
        ("A", "missing-phase", ""),
        ("A", "missing-title", ""),
        ("A", "wrong-check-digit", "1101**********0021"),
    ]


def test_a_passport_has_no_check_digit() -> None:
    assert mend(person(whole("A", id_number="E12345678", id_kind="护照"))) == []


def test_two_rows_of_one_person_are_both_named() -> None:
    found = mend(*(person(whole(no, id_number="11010519491231002X")) for no in "AB"))
    assert [(key, problem) for key, problem, _ in found] == [("A", "same-person"), ("B", "same-person")]


def test_a_leaver_is_named_only_while_something_of_theirs_is_alive() -> None:
    left = replace(whole("A", id_number="11010519491231002X"), post=Post.LEFT)
    assert mend(person(left, filed("A", "P1"))) == [("A", "leaver-with-requests", "left")]
    assert mend(person(left, filed("A", "P1", state=RequestState.REJECTED))) == []


def test_a_number_that_no_row_carries_has_nothing_to_mend() -> None:
    assert mend(nobody("D", filed("D", "P1"))) == []
