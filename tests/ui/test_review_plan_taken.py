"""A proposal from the child, taken and taken back by keys, on the sample term."""

from PySide6.QtCore import Qt
from tests.ui.test_main_job import CTRL, Person, bring, home, person, unlock

from xuanke.domain.requests import RequestState
from xuanke.ui.review.values import Step

__all__ = ["home", "person"]


def test_a_proposal_for_the_round_is_taken_and_undone_by_keys(person: Person) -> None:
    unlock(person)
    bring(person)
    review = person.review
    person.press(Qt.Key.Key_3, CTRL)
    person.idle()
    person.press(Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    person.idle()
    wanted = review.middle.proposal.keys()
    assert len(wanted) > 20
    assert any(row.because for row in review.middle.proposal.rows.rows)
    person.press(Qt.Key.Key_V)
    person.idle()
    assert review.middle.away.rows.cells
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Return, CTRL)
    person.idle()
    assert not review.middle.proposing
    taken = {key for key, (state, _) in review.list.rows.states.items() if state is RequestState.APPROVED}
    assert taken == set(wanted)
    person.press(Qt.Key.Key_4, CTRL)
    person.idle()
    assert review.queue is not None
    assert {each.step: each.left for each in review.queue.steps}[Step.SIGN] == len(wanted)
    person.press(Qt.Key.Key_Z, CTRL)
    person.idle()
    person.press(Qt.Key.Key_3, CTRL)
    person.idle()
    assert {each.step: each.left for each in review.queue.steps}[Step.SIGN] == 0
