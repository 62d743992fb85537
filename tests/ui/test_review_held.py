"""After a decision only what it bears on is examined anew, and the end is that of a whole review."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, new_office, project, request, teacher

from xuanke.domain.catalogue import Mode
from xuanke.domain.examine import Examined
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.review import Verdict
from xuanke.journeys import review as reviews
from xuanke.journeys.office import Office
from xuanke.ui.acts import work as acts
from xuanke.ui.desk import Desk
from xuanke.ui.review import work
from xuanke.ui.review.values import Ruling, Step

DAYS = {"starts": date(2020, 12, 1), "ends": date(2020, 12, 2)}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Two groups: colleagues on the same days, and teachers of both who want the last seat of P3."""
    office = new_office(tmp_path)
    physics = {"subjects": ("物理",)}
    bring_rows(
        office,
        "roster",
        *(teacher(f"T{n}") for n in range(1, 5)),
        *(teacher(f"T{n}", **physics) for n in range(5, 8)),
    )
    bring_rows(
        office,
        "catalogue",
        project("P1", mode=Mode.IN_PERSON, **DAYS),
        project("P2", mode=Mode.IN_PERSON, **DAYS),
        project("P3", mode=Mode.REMOTE, seats=1, subjects=()),
        project("P4", mode=Mode.REMOTE),
    )
    asked = (("T1", "P1"), ("T2", "P1"), ("T3", "P2"), ("T4", "P3"), ("T5", "P3"), ("T6", "P4"), ("T1", "P4"))
    bring_rows(office, "requests", *(request(who, what) for who, what in asked))
    return office


@pytest.fixture
def desk(office: Office) -> Desk:
    made = Desk(office.home, "陈老师", office.on, "zh")
    made.kept["office"] = office
    return made


def decide(desk: Desk, which: RequestKey, verdict: Verdict = Verdict.REJECT) -> None:
    list(work.decide(desk, [which], Ruling(verdict, "理由")))


def shown(items: tuple[Examined, ...]) -> set[tuple[RequestKey, RequestState, tuple[str, ...]]]:
    return {(e.filed.request.key, e.filed.state, tuple(f.rule for f in e.findings)) for e in items}


def is_about(teacher_no: str, code: str) -> Callable[[RequestKey], bool]:
    return lambda found: found.teacher == teacher_no and found.project.startswith(code)


def key(desk: Desk, teacher_no: str, code: str) -> RequestKey:
    return next(filter(is_about(teacher_no, code), desk.held.by_key))


@pytest.mark.parametrize("asked", [("T1", "P1"), ("T3", "P2"), ("T4", "P3"), ("T5", "P3"), ("T6", "P4")])
@pytest.mark.parametrize("verdict", [Verdict.APPROVE, Verdict.REJECT, Verdict.SHELVE])
def test_what_is_held_after_a_decision_is_what_a_whole_review_finds(
    desk: Desk, asked: tuple[str, str], verdict: Verdict
) -> None:
    decide(desk, key(desk, *asked), verdict)
    whole = reviews.review(desk.office)
    assert shown(desk.review.items) == shown(whole.items)
    assert desk.review.queue == whole.queue
    assert desk.review.summary == whole.summary


def test_what_is_held_after_an_undo_is_what_a_whole_review_finds(desk: Desk) -> None:
    before = shown(desk.review.items)
    decided = key(desk, "T4", "P3")
    decide(desk, decided)
    _, turned = acts.undo(desk)
    assert [each[0] for each in turned] == [decided]
    assert shown(desk.review.items) == before == shown(reviews.review(desk.office).items)


def test_a_seat_that_comes_free_clears_the_rival_in_another_group(desk: Desk) -> None:
    rival = key(desk, "T5", "P3")
    assert any(f.rule == "over-capacity" for f in desk.held.by_key[rival].findings)
    decide(desk, key(desk, "T4", "P3"))
    assert not any(f.rule == "over-capacity" for f in desk.held.by_key[rival].findings)


def test_the_whole_term_is_reviewed_once_however_many_are_decided(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, reviewed = reviews.review, []
    monkeypatch.setattr(reviews, "review", lambda office: reviewed.append(office) or whole(office))
    for asked in (("T1", "P1"), ("T4", "P3"), ("T6", "P4")):
        decide(desk, key(desk, *asked))
        work.sheet(desk, key(desk, "T2", "P1"))
        next(iter(work.queue(desk, Step.LOOK, None)))
        list(acts.undo(desk))
        list(acts.redo(desk))
    assert len(reviewed) == 1


def test_a_sheet_says_what_stands_on_the_request_and_which_other_runs_there_are(
    desk: Desk, office: Office
) -> None:
    bring_rows(office, "catalogue", *(project("P9", run=run, mode=Mode.REMOTE) for run in ("1", "2")))
    bring_rows(office, "requests", request("T7", "P9/1"))
    desk.changed()
    which = key(desk, "T7", "P9")
    list(work.decide(desk, [which], Ruling(Verdict.SHELVE, "请换一个班次", "已电话")))
    sheet = work.sheet(desk, which)
    assert sheet is not None
    assert sheet.stands is not None
    assert (sheet.stands.reason, sheet.stands.note, sheet.stands.by) == ("请换一个班次", "已电话", "陈老师")
    assert [run.title for run in sheet.runs] == ["P9/2"]


def test_a_queue_names_the_lists_that_its_findings_hang_on(desk: Desk) -> None:
    counted = next(iter(work.queue(desk, Step.CLEAN, None)))
    assert [kind for kind, _ in counted.lists] == ["requests", "catalogue", "roster", "clearances"]
    assert dict(counted.lists)["clearances"] == ""


def test_a_queue_names_the_lists_without_which_everything_breaks_the_notice(tmp_path: Path) -> None:
    bare = new_office(tmp_path)
    bring_rows(bare, "requests", request("T1", "P1"))
    desk = Desk(bare.home, "陈老师", None, "zh")
    desk.kept["office"] = bare
    counted = next(iter(work.queue(desk, Step.BLOCKED, None)))
    assert {kind for kind, day in counted.lists if not day} == {"catalogue", "roster", "clearances"}
