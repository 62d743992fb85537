"""帮我选, the calendar, the other views, and who is meant: pressed with real keys on made-up values."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.ui import made_up
from tests.ui.front import to_front
from tests.ui.made_up import MakeKit

from xuanke.domain.findings import Standing
from xuanke.domain.requests import RequestState
from xuanke.ui.help.keys import KEYS
from xuanke.ui.kit import Kit
from xuanke.ui.review import away_work, plan_work, work
from xuanke.ui.review.page import ReviewPage
from xuanke.ui.review.state import lines
from xuanke.ui.review.values import (
    AwayCell,
    FirstRound,
    Near,
    Other,
    Proposed,
    ProposedRow,
    Queue,
    Step,
    StepCount,
    View,
)

SHIFT = Qt.KeyboardModifier.ShiftModifier
ROWS = (
    ProposedRow(made_up.key(1), "许静", "班主任与课堂融合实践", approve=True),
    ProposedRow(made_up.key(2), "沈东", "骨干教师课堂研修", approve=True),
    ProposedRow(made_up.key(3), "王芳", "信息技术与学科融合", approve=False, because="名额已满"),
)
DAY = date(2020, 12, 1)


class Painted(QObject):
    """Counts how often something is painted."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> ReviewPage:
    made = made_up.review_page(kit)
    qtbot.addWidget(made)
    made.resize(1366, 660)
    to_front(qtbot, made)
    made.list.setFocus()
    return made


def asked(page: ReviewPage, of: Callable[..., Any]) -> list[tuple[Any, ...]]:
    office: Any = page.kit.office
    return [arguments for done, arguments in office.asked if done is of]


def proposed(page: ReviewPage) -> None:
    page.middle.proposal.show_proposal(Proposed(2, 1, 0, "已证明没有更好的方案"), ROWS)


def test_h_asks_for_a_proposal_for_the_thing_that_is_chosen(page: ReviewPage, qtbot: QtBot) -> None:
    thing = page.list.line.thing if page.list.line else None
    assert thing is not None
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    assert asked(page, plan_work.propose) == [(tuple(entry.key for entry in thing.entries), None)]
    assert page.middle.proposing


def test_shift_h_asks_for_the_whole_round(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_H, SHIFT)
    assert asked(page, plan_work.propose) == [(None, None)]


def test_a_proposal_is_taken_in_part_by_the_space_bar_and_ctrl_enter(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    proposed(page)
    assert page.middle.proposal.table.hasFocus()
    qtbot.keyClick(page.middle.proposal.table, Qt.Key.Key_Space)
    qtbot.keyClick(page.middle.proposal.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked(page, plan_work.take) == [((made_up.key(2),),)]


def test_what_one_click_decided_is_read_anew_where_it_is_shown(page: ReviewPage) -> None:
    page.bulk.decided.emit([None])
    assert asked(page, work.sheet) == [(page.list.key,)]


def test_another_proposed_reason_for_what_is_shown_is_painted(page: ReviewPage, qtbot: QtBot) -> None:
    painted = Painted()
    page.pane.opinion.viewport().installEventFilter(painted)
    qtbot.wait(50)
    painted.times = 0
    page.show_sheet(replace(made_up.sheet(), proposed="请另选不住宿的项目。"))
    qtbot.waitUntil(lambda: painted.times > 0)


def test_what_is_left_says_why_and_cannot_be_ticked(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    proposed(page)
    for _ in range(2):
        qtbot.keyClick(page.middle.proposal.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.middle.proposal.table, Qt.Key.Key_Space)
    assert page.middle.proposal.reason.text() == "名额已满"
    assert page.middle.proposal.keys() == (made_up.key(1), made_up.key(2))


def test_a_digit_decides_nothing_while_a_proposal_is_looked_at(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    proposed(page)
    qtbot.keyClick(page.middle.proposal.table, Qt.Key.Key_1)
    assert asked(page, work.decide) == []
    qtbot.keyClick(page.middle.proposal.table, Qt.Key.Key_Escape)
    qtbot.keyClick(page.list, Qt.Key.Key_1)
    assert len(asked(page, work.decide)) == 1


def test_v_shows_who_would_be_away_by_a_proposal_and_escape_leads_back(
    page: ReviewPage, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    proposed(page)
    qtbot.keyClick(page.middle.proposal.table, Qt.Key.Key_V)
    assert page.middle.away.isVisible()
    assert asked(page, away_work.away) == [((made_up.key(1), made_up.key(2)),)]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.middle.proposal.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.pane.isVisible()


def test_ctrl_p_takes_along_what_is_shown(page: ReviewPage) -> None:
    titles = []
    cells = [AwayCell("初中·生物", DAY, ("周岚",), ("周岚", "许静"), 3, 1)]
    for arrange in (lambda: None, page.propose_round, page.next_view):
        arrange()
        page.middle.proposal.rows.show(ROWS)
        page.middle.away.rows.show(cells)
        dialog = page.take_away()
        assert dialog is not None
        titles.append(dialog.whole.title)
        dialog.close()
    assert titles == ["要看", "帮我选 · 两轮", "谁哪天不在"]


def test_v_goes_through_the_views_and_the_calendar_stands_beside_the_causes(
    page: ReviewPage, qtbot: QtBot
) -> None:
    seen = []
    for _ in View:
        qtbot.keyClick(page.list, Qt.Key.Key_V)
        seen.append((page.view, page.middle.away.isVisible()))
    assert seen == [
        (View.TEACHER, False),
        (View.PROJECT, False),
        (View.CALENDAR, True),
        (View.CAUSE, False),
    ]
    assert asked(page, away_work.away) == [(None,)]


def test_the_calendar_begins_at_the_worst_cell_and_says_it_in_words(page: ReviewPage) -> None:
    page.show_view(View.CALENDAR)
    free = AwayCell("初中·语文", DAY, (), ("赵清",), 6, 2)
    short = AwayCell("初中·生物", DAY, ("周岚",), ("周岚", "许静"), 3, 1)
    page.middle.away.show_cells([free, short])
    index = page.middle.away.table.currentIndex()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(word in spoken for word in ("初中·生物", "12-01", "周岚", "许静", "超过上限"))
    assert page.middle.away.painter.look(short)[1] == "1→2!"


def test_a_near_miss_has_a_button_that_says_it_is_the_same_person(page: ReviewPage, qtbot: QtBot) -> None:
    near = Near("T0000113", "周岚", "T0000113", (Other("核心素养", "09-02 20:41", RequestState.APPROVED),))
    page.show_sheet(replace(made_up.sheet(), near=(near,)))
    said = [
        made for made in page.beside.findChildren(QPushButton) if made.accessibleName() == "周岚是同一个人"
    ]
    said[0].setFocus()
    qtbot.keyClick(said[0], Qt.Key.Key_Space)
    assert asked(page, work.same_person) == [(made_up.key(0).teacher, "T0000113")]


@pytest.mark.parametrize("standing", list(Standing))
def test_round_two_shows_what_round_one_holds(page: ReviewPage, standing: Standing) -> None:
    held = (Other("核心素养生物教学", "09-02 20:41", RequestState.APPROVED),)
    page.show_sheet(replace(made_up.sheet(), first_round=FirstRound(standing, "ui-round1-none", held)))
    texts = [made.text() for made in page.beside.findChildren(type(page.bulk.words))]
    assert "第一轮的选课" in texts
    assert "核心素养生物教学" in texts


def steps(*counts: StepCount, total: int = 9) -> Queue:
    return Queue(Step.LOOK, counts, total=total)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (StepCount(Step.LOOK, 0), "③ 要看"),
        (StepCount(Step.LOOK, 0, done=True), "③ 要看 ✓"),
        (StepCount(Step.LOOK, 4, things=2), "③ 要看 4 条 = 2 件事"),
    ],
)
def test_a_step_says_whether_it_is_untouched_under_way_or_done(
    page: ReviewPage, count: StepCount, words: str
) -> None:
    page.steps.show_queue(steps(count))
    assert page.steps.buttons[Step.LOOK].text() == words


def test_the_fourth_step_leads_to_the_report(page: ReviewPage, qtbot: QtBot) -> None:
    shown = Queue(Step.SIGN, (StepCount(Step.SIGN, 3),), made_up.queue().things, total=9)
    page.show_queue(shown, tuple(lines(shown)))
    page.list.setFocus()
    with qtbot.waitSignal(page.go_to, timeout=1000) as went:
        qtbot.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert went.args == ["report"]


@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_proposal_and_the_calendar_fit_an_office_screen(
    make_kit: MakeKit, qtbot: QtBot, language: str, size: int
) -> None:
    page = made_up.review_page(make_kit(language, size=size))
    qtbot.addWidget(page)
    proposed(page)
    page.propose()
    page.show()
    assert page.minimumSizeHint().width() <= 1280
    assert page.minimumSizeHint().height() <= 640


def test_a_digit_decides_nothing_that_the_calendar_hides(page: ReviewPage, qtbot: QtBot) -> None:
    page.show_view(View.CALENDAR)
    qtbot.keyClick(page.middle.away.table, Qt.Key.Key_1)
    qtbot.keyClick(page.list, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert asked(page, work.decide) == []
    page.show_view(View.CAUSE)
    qtbot.keyClick(page.list, Qt.Key.Key_1)
    assert len(asked(page, work.decide)) == 1


def test_a_digit_pressed_before_the_request_is_seen_decides_with_that_requests_own_reason(
    page: ReviewPage, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_2)
    assert asked(page, work.decide) == []
    key = page.list.key
    assert key is not None
    page.show_sheet(replace(made_up.sheet(), key=key, proposed="这一条自己的理由"))
    [(keys, ruling)] = asked(page, work.decide)
    assert (keys, ruling.reason) == ((key,), "这一条自己的理由")


def test_what_is_only_known_to_cost_at_most_so_much_is_reckoned_when_it_is_looked_at(
    page: ReviewPage, qtbot: QtBot
) -> None:
    pane = page.middle.proposal
    rough = replace(ROWS[2], because="最多减少 40", exact=False)
    pane.show_proposal(Proposed(2, 1, 0, "", money="培训经费 800 元"), (*ROWS[:2], rough))
    assert "培训经费 800 元" in pane.proof.whole
    assert asked(page, plan_work.why) == []
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    assert asked(page, plan_work.why) == [(rough.key,)]
    pane._exactly(replace(ROWS[2], because="减少 20"))
    assert pane.reason.text() == "减少 20"
    qtbot.keyClick(pane.table, Qt.Key.Key_Up)
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    assert len(asked(page, plan_work.why)) == 1
    pane._exactly(None)
    assert pane.reason.text() == "减少 20"


def test_the_help_lists_every_letter_that_review_listens_to(page: ReviewPage) -> None:
    pressed = {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}
    letters = {
        keys for keys in pressed if keys.removeprefix("Shift+").isalpha() and len(keys.split("+")[-1]) == 1
    }
    assert letters <= {key for keys, name in KEYS if name != "catalogue" for key in keys.split()}
    assert "H" in letters


def test_undo_goes_back_to_the_request_scrolled_as_it_was(page: ReviewPage, qtbot: QtBot) -> None:
    page.resize(1366, 420)
    bar = page.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 60)
    page.list.choose(2)
    page.show_sheet(replace(made_up.sheet(), key=made_up.key(0)))
    decided = page.list.key
    assert decided is not None
    bar.setValue(20)
    qtbot.keyClick(page.list, Qt.Key.Key_1)
    done: Any = ["one", ((decided, RequestState.APPROVED, False),)]
    page._decided(done)
    page.list.choose(len(page.list.rows.rows) - 1)
    assert bar.value() > 20
    page.bottom.turned.emit(["undone", ((decided, RequestState.PENDING, False),)])
    assert page.list.key == decided
    assert bar.value() == 20


def test_a_row_within_a_thing_does_not_say_again_what_the_thing_is_about(page: ReviewPage) -> None:
    rows, painter = page.list.rows.rows, page.list.painter
    said = {
        line.thing.label[0]: painter.texts(line, line.entry)
        for line in rows
        if line.thing and line.entry and len(line.thing.entries) > 1
    }
    assert said["ui-thing-group"] == ("许静", "骨干教师课堂研修")
    assert said["ui-thing-project"][1] == ""
