"""After a decision only what it bears on is examined again, and that says what examining everything says."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.journeys.school import bring_rows, new_office, project, request, teacher

from xuanke.domain.catalogue import Clearance, Mode, Project
from xuanke.domain.people import Commitment, Teacher
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.office import Office
from xuanke.journeys.review import review, review_of

CODES = ("P1", "P2", "P3", "P4")
NUMBERS = ("T1", "T2", "T3", "T4", "T5", "T6", "X9")


@st.composite
def projects(draw: st.DrawFn) -> list[Project]:
    """Four projects that overlap in days and are short of seats; one has runs."""
    made = []
    for code in CODES:
        starts = date(2020, 10, 12) + timedelta(days=draw(st.integers(0, 2)))
        runs = draw(st.sampled_from((("",), ("1",), ("1", "2")))) if code == "P4" else ("",)
        made += [
            project(
                code,
                run=run,
                mode=draw(st.sampled_from(Mode)),
                starts=starts,
                ends=starts + timedelta(days=1),
                seats=draw(st.sampled_from((None, 1, 2))),
                subjects=draw(st.sampled_from(((), ("生物",)))),
            )
            for run in runs
        ]
    return made


@st.composite
def rosters(draw: st.DrawFn) -> list[Teacher]:
    """Six teachers in two groups; the seventh number is nobody's."""
    return [teacher(no, subjects=(draw(st.sampled_from(("生物", "数学"))),)) for no in NUMBERS[:-1]]


asked_for = st.lists(
    st.tuples(st.sampled_from(NUMBERS), st.sampled_from(CODES), st.sampled_from((1, 2))),
    min_size=1,
    max_size=14,
    unique=True,
)
verdicts = st.lists(st.tuples(st.integers(0, 13), st.sampled_from(Verdict)), min_size=1, max_size=4)


def settled(office: Office, made: list[Project], roster: list[Teacher], wanted: list[RequestKey]) -> None:
    """Brings it all as lists."""
    office.catalogue.take(made, source="p", whole=True, taken_at="2020-08-12T00:00:00Z")
    bring_rows(office, "roster", *roster)
    bring_rows(office, "clearances", Clearance("别的机构", date(2020, 7, 1)))
    bring_rows(office, "commitments", Commitment("T1", "新教材", date(2020, 10, 12), date(2020, 10, 12)))
    for number in (1, 2):
        rows = [request(key.teacher, key.project, number) for key in wanted if key.round == number]
        if rows:
            bring_rows(office, "requests", *rows, round_number=number)


@settings(max_examples=25)
@given(projects(), rosters(), asked_for, verdicts)
def test_a_request_examined_by_itself_is_found_as_among_all(
    made: list[Project],
    roster: list[Teacher],
    wanted: list[tuple[str, str, int]],
    acts: list[tuple[int, Verdict]],
) -> None:
    with TemporaryDirectory() as folder:
        office = new_office(Path(folder))
        settled(office, made, roster, [RequestKey(*each) for each in wanted])
        keys = [item.filed.request.key for item in review(office).items]
        for place, verdict in acts:
            decide(office, [keys[place % len(keys)]], Choice(verdict, "换人", override=True))
            everything = {item.filed.request.key: item for item in review(office).items}
            for key in keys:
                assert review_of(office, [key]) == (everything[key],)
