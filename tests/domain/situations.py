"""Builds one teacher's situation out of a TOML table: what it does not name is ordinary and without fault."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from xuanke.domain.case import Filed, Group, Person, Shared
from xuanke.domain.catalogue import Clearance, Level, Mode, Project, ProjectKind, ProjectState
from xuanke.domain.examine import Examined, examine
from xuanke.domain.people import Commitment, CommitmentKind, CreditEntry, CreditKind, Post, Teacher
from xuanke.domain.requests import Request, RequestState
from xuanke.domain.term import Term, merge, parse_term

ROOT = Path(__file__).resolve().parents[2]
KINDS = {
    "mode": Mode,
    "level": Level,
    "state": ProjectState,
    "post": Post,
    "starts": lambda day: day or None,
    "ends": lambda day: day or None,
    "chosen_at": lambda at: at or None,
    "credits": lambda credits: None if credits == "" else credits,
    "seats": lambda seats: None if seats == "" else seats,
}
TEACHER = Teacher("T1", "王小语", "330106198001010417", school="文澜", phases=("初中",), subjects=("语文",))
PROJECT = Project(
    "P1",
    "初中语文新教材研修",
    "甲培训中心",
    Mode.IN_PERSON,
    level=Level.COUNTY,
    phases=("初中",),
    subjects=("语文",),
    credits=16.0,
    starts=date(2020, 10, 12),
    ends=date(2020, 10, 13),
    venue="新校区",
    seats=30,
)
OTHER = replace(PROJECT, mode=Mode.REMOTE, title="另一个项目", seats=None)
REQUEST = Request(
    "T1",
    "P1",
    1,
    chosen_at=datetime(2020, 9, 1, 10),
    name=TEACHER.name,
    id_number=TEACHER.id_number,
    typed_no="T1",
)
CLEARANCES = [{"starts": date(2020, 7, 1)}]


@cache
def shipped() -> Mapping[str, Any]:
    """The document of the term that the program ships."""
    return tomllib.loads((ROOT / "resources/terms/2020H2.toml").read_text("utf-8"))


def term(**overrides: Any) -> Term:
    """The shipped term with a school's own settings over it."""
    return parse_term(merge(shipped(), overrides))


def read_situations() -> list[dict[str, Any]]:
    """Every situation of tests/situations."""
    files = sorted((ROOT / "tests/situations").glob("*.toml"))
    return [s for file in files for s in tomllib.loads(file.read_text("utf-8"))["situation"]]


def examine_situation(situation: Mapping[str, Any]) -> Examined:
    """What the rules say of the request that the situation is about."""
    project = with_fields(PROJECT, _unless(situation.get("project"), "unknown"))
    teacher = with_fields(TEACHER, _unless(situation.get("teacher"), "unknown"))
    request = with_fields(replace(REQUEST, run=project.run), situation.get("request", {}))
    others = [_other(n, dict(table)) for n, table in enumerate(situation.get("others", ()))]
    person = Person(
        "T1",
        None if situation.get("teacher") == "unknown" else teacher,
        (Filed(request, RequestState(situation.get("state", "pending"))), *(filed for filed, _ in others)),
        tuple(_commitment(table) for table in situation.get("commitments", ())),
        tuple(_credit(table) for table in situation.get("ledger", ())),
    )
    known = [project] if situation.get("project") != "unknown" else []
    known += [replace(project, run=run) for run in situation.get("runs", ())]
    known += [other for _, other in others if other]
    group = Group(teacher.group, (person, *_colleagues(situation.get("colleagues", {}), project)))
    shared = _shared(situation, project, known, teacher)
    return next(iter(examine([group], shared)))


def with_fields(value: Any, table: Mapping[str, Any]) -> Any:
    """The value with the table's fields, read into their kinds."""
    fields = {}
    for name, held in table.items():
        kind = KINDS.get(name, tuple if isinstance(held, list) else lambda each: each)
        fields[name] = ProjectKind(held) if name == "kind" else kind(held)
    return replace(value, **fields)


def _shared(
    situation: Mapping[str, Any], project: Project, known: Sequence[Project], teacher: Teacher
) -> Shared:
    cleared = situation.get("clearances", CLEARANCES)
    institution = situation.get("cleared", PROJECT.institution)
    before = situation.get("before", "never")
    then = None if before == "never" else with_fields(project, before)
    runs: dict[str, list[str]] = {}
    for each in known:
        runs.setdefault(each.code, []).append(each.key)
    return Shared(
        term=term(**situation.get("term", {})),
        projects={each.key: each for each in known},
        runs=runs,
        clearances=None if cleared == "never" else _clearances(institution, cleared),
        seats_taken={project.key: situation.get("taken", 1)},
        as_published=lambda key, moment: then if key == project.key else None,
        near=lambda number, name: (teacher,) if situation.get("near") else (),
        on=situation.get("on"),
    )


def _unless(table: Any, word: str) -> Mapping[str, Any]:
    return {} if table is None or table == word else table


def _clearances(institution: str, tables: Sequence[Mapping[str, Any]]) -> dict[str, list[Clearance]]:
    return {institution: [Clearance(institution, **table) for table in tables]}


def _other(n: int, table: dict[str, Any]) -> tuple[Filed, Project | None]:
    of_request = {key: table.pop(key) for key in ("code", "run", "round", "chosen_at") if key in table}
    state = RequestState(table.pop("state", "pending"))
    known = table.pop("known", True)
    if "project_state" in table:
        table["state"] = table.pop("project_state")
    request = with_fields(replace(REQUEST, position=n + 1), of_request)
    project = with_fields(replace(OTHER, code=request.code, run=request.run), table)
    return Filed(request, state), project if known else None


def _commitment(table: Mapping[str, Any]) -> Commitment:
    fields = dict(table)
    fields["kind"] = CommitmentKind(fields.get("kind", "directive"))
    fields["mode"] = Mode(fields.get("mode", "in_person"))
    return Commitment("T1", **fields)


def _credit(table: Mapping[str, Any]) -> CreditEntry:
    fields = dict(table)
    fields["kind"] = CreditKind(fields.get("kind", "other"))
    return CreditEntry("T1", **fields)


def _colleagues(table: Mapping[str, Any], project: Project) -> tuple[Person, ...]:
    """`number` colleagues of the teacher's group, the first `away` of them away while the project runs."""
    days = (project.starts, project.ends)
    return tuple(
        Person(
            f"C{n}",
            replace(TEACHER, no=f"C{n}", name=f"同事{n}", post=Post(table.get("post", "in_post"))),
            commitments=(Commitment(f"C{n}", "双名工程研修", *days),) if n < table["away"] else (),
        )
        for n in range(table.get("number", 0))
    )
