"""What came back against what was sent: four lists, and counts that add up whatever comes."""

from hypothesis import given
from hypothesis import strategies as st

from xuanke.domain.reconcile import compare, course
from xuanke.domain.requests import RequestKey


def key(text: str, round_number: int = 1) -> RequestKey:
    teacher, _, project = text.partition(" ")
    return RequestKey(teacher, project, round_number)


def test_every_kind_of_disagreement_lands_in_its_list() -> None:
    sent = [key("T1 P1/1"), key("T2 P1/1"), key("T3 P2"), key("T4 P3/1"), key("T5 P4", 2)]
    received = [key("T1 P1/1"), key("T2 P1/2"), key("T4 P3"), key("T5 P4"), key("T9 P9")]
    found = compare(sent, received)
    assert found.matched == ((key("T1 P1/1"), key("T1 P1/1")), (key("T4 P3/1"), key("T4 P3")))
    assert found.changed == ((key("T2 P1/1"), key("T2 P1/2")),)
    assert found.missing == (key("T3 P2"), key("T5 P4", 2))
    assert found.unexpected == (key("T5 P4"), key("T9 P9"))


def test_the_same_run_is_matched_before_another_one() -> None:
    found = compare([key("T1 P1/1"), key("T1 P1/2")], [key("T1 P1/2"), key("T1 P1/3")])
    assert found.answered == {key("T1 P1/2"): key("T1 P1/2"), key("T1 P1/1"): key("T1 P1/3")}


keys = st.sets(
    st.builds(
        RequestKey,
        st.sampled_from(["T1", "T2"]),
        st.sampled_from(["P1", "P1/1", "P1/2", "P1/3", "P2"]),
        st.sampled_from([1, 2]),
    )
)


@given(keys, keys)
def test_the_counts_add_up_whatever_comes(sent: set[RequestKey], received: set[RequestKey]) -> None:
    found = compare(sent, received)
    pairs = (*found.matched, *found.changed)
    assert sorted([*(p.sent for p in pairs), *found.missing]) == sorted(sent)
    assert sorted([*(p.received for p in pairs), *found.unexpected]) == sorted(received)
    assert all(course(p.sent) == course(p.received) for p in pairs)
    assert not {course(k) for k in found.missing} & {course(k) for k in found.unexpected}
