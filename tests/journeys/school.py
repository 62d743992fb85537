"""Short ways to set up a school at work and to bring it lists."""

import shutil
from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from xuanke.domain.catalogue import Mode, Project
from xuanke.domain.people import Teacher
from xuanke.domain.requests import Request
from xuanke.exchange.reading import Reading
from xuanke.journeys import set_up
from xuanke.journeys.bring import Asked, Brought, take
from xuanke.journeys.office import Office, open_office
from xuanke.journeys.review import review
from xuanke.paths import Home

PASSPHRASE = "三月的风 1234"
ROUND1, ROUND2 = datetime(2020, 8, 28, 9), datetime(2020, 9, 14, 9)
REVIEW1 = date(2020, 9, 7)


def new_office(folder: Path, on: date = REVIEW1) -> Office:
    """A new home's office; its clock moves on a second at each look, so that acts have an order."""
    home = Home(folder / "home")
    template, key = _template()
    shutil.copytree(template.name, home.root)
    ticks = iter(range(10**9))
    start = datetime(2020, 9, 7, 1, tzinfo=UTC)
    return open_office(
        home, key=key, by="陈老师", on=on, clock=lambda: start + timedelta(seconds=next(ticks))
    )


@cache
def _template() -> tuple[TemporaryDirectory[str], bytes]:
    """A home made once: every test works in a copy of it."""
    folder: TemporaryDirectory[str] = TemporaryDirectory()
    home = Home(Path(folder.name))
    made = set_up.init(home, school="青禾实验学校", term_id="2020H2", passphrase=PASSPHRASE)
    assert made is not None
    open_office(home, key=made.key, by="", on=REVIEW1)
    return folder, made.key


def reading(kind: str, rows: Iterable[Any], held: Iterable[str] | None = None) -> Reading[Any]:
    """What reading a file with these rows would have given."""
    values = tuple(rows)
    named = frozenset(held) if held is not None else frozenset(f.name for f in fields(values[0]))
    return Reading(
        kind=kind,
        file=f"{kind}.xlsx",
        sheet="Sheet1",
        fields=named,
        rows=values,
        places=tuple(range(2, len(values) + 2)),
        problems=(),
        superseded=(),
        unknown_columns=(),
        read=len(values),
        header=(),
    )


def bring_rows(
    office: Office, kind: str, *rows: Any, held: Iterable[str] | None = None, **asked: Any
) -> Brought:
    """Takes these rows as a list of that kind."""
    return take(office, reading(kind, rows, held), Asked(**asked))


def teacher(no: str, name: str = "", **more: Any) -> Teacher:
    return Teacher(no=no, name=name or f"教师{no}", **({"phases": ("初中",), "subjects": ("生物",)} | more))


def project(code: str, **more: Any) -> Project:
    usual = {
        "title": f"项目{code}",
        "institution": "临溪市教师进修学校",
        "mode": Mode.REMOTE,
        "starts": date(2020, 10, 12),
        "ends": date(2020, 10, 13),
    }
    return Project(code=code, **(usual | more))


def request(no: str, code: str, round_number: int = 1, **more: Any) -> Request:
    usual = {"chosen_at": ROUND1 if round_number == 1 else ROUND2}
    return Request(teacher=no, code=code, round=round_number, **(usual | more))


def rules_of(office: Office, no: str, code: str, round_number: int = 1) -> dict[str, str]:
    """The rules that speak of a request, each with its message."""
    for item in review(office).items:
        if item.filed.request.key == (no, code, round_number):
            return {finding.rule: finding.message for finding in item.findings}
    raise LookupError((no, code, round_number))


def state_of(office: Office, no: str, code: str, round_number: int = 1) -> str:
    for item in review(office).items:
        if item.filed.request.key == (no, code, round_number):
            return item.filed.state.value
    raise LookupError((no, code, round_number))
