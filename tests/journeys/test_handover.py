"""Two PCs of one school that work apart and hand over: a union, with conflicts left to a person."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.journeys.school import bring_rows, new_office, project, request, state_of, teacher
from tests.journeys.two_homes import SECRET, Homes, content, pair

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.export import export
from xuanke.journeys.handover import UnknownHome, hand_in, hand_out
from xuanke.journeys.look_back import acts, verify
from xuanke.journeys.office import Office
from xuanke.journeys.packets import packets
from xuanke.journeys.take_back import redo, undo
from xuanke.journeys.tell import tell
from xuanke.journeys.terms import rename_school

KEYS = [RequestKey(f"T{n}", f"P{n % 2}", 1) for n in range(3)]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Office:
    office = new_office(tmp_path_factory.mktemp("base"))
    bring_rows(office, "catalogue", project("P0"), project("P1"), project("P2"))
    bring_rows(office, "roster", *(teacher(f"T{n}", subjects=(f"学科{n}",)) for n in range(3)))
    bring_rows(office, "requests", *(request(key.teacher, key.project) for key in KEYS))
    return office


@pytest.fixture
def homes(base: Office, tmp_path: Path) -> Homes:
    return pair(base, tmp_path)


def say(office: Office, n: int, verdict: Verdict, reason: str = "") -> None:
    decide(office, [KEYS[n]], Choice(verdict, reason))


def test_what_each_decided_apart_holds_in_both(homes: Homes) -> None:
    say(homes.one, 0, Verdict.APPROVE)
    say(homes.two, 1, Verdict.REJECT, "要住宿")
    homes.over(homes.one, homes.two)
    done = homes.over(homes.two, homes.one)
    assert (done.acts, done.decisions, done.conflicts) == (1, 1, ())
    for office in (homes.one, homes.two):
        assert state_of(office, *KEYS[0]) == "approved"
        assert state_of(office, *KEYS[1]) == "rejected"
        assert verify(office).intact
    assert content(homes.one) == content(homes.two)


def test_trusting_a_home_is_an_act_also_where_it_brings_nothing_new(homes: Homes) -> None:
    done = homes.over(homes.one, homes.two)
    assert done.acts == 0
    (met,) = [act for act in acts(homes.two) if act.kind == "handover-in"]
    assert (met.summary["trusted"], met.summary["sender"]) == (True, done.fingerprint)
    assert verify(homes.two).intact
    homes.over(homes.one, homes.two)
    assert [act.kind for act in acts(homes.two)].count("handover-in") == 1


def test_two_decisions_upon_the_same_one_are_a_conflict_that_a_person_settles(
    homes: Homes, tmp_path: Path
) -> None:
    say(homes.one, 0, Verdict.APPROVE)
    say(homes.two, 0, Verdict.REJECT, "要住宿")
    say(homes.two, 1, Verdict.APPROVE)
    assert homes.over(homes.one, homes.two).conflicts == (KEYS[0],)
    assert homes.over(homes.two, homes.one).conflicts == (KEYS[0],)
    assert state_of(homes.one, *KEYS[0]) == state_of(homes.two, *KEYS[0]) == "conflict"
    assert export(homes.two, tmp_path / "上报.xlsx").packet.rows == 1
    say(homes.two, 0, Verdict.APPROVE)
    homes.over(homes.two, homes.one)
    assert state_of(homes.one, *KEYS[0]) == "approved"
    assert state_of(homes.one, *KEYS[1]) == "sent"
    assert [p.file for p in packets(homes.one)] == ["上报.xlsx"]


def test_the_same_decision_made_twice_is_no_conflict(homes: Homes) -> None:
    say(homes.one, 0, Verdict.APPROVE)
    say(homes.two, 0, Verdict.APPROVE)
    assert homes.over(homes.one, homes.two).conflicts == ()
    assert state_of(homes.two, *KEYS[0]) == "approved"


def test_a_file_that_comes_again_changes_nothing(homes: Homes, tmp_path: Path) -> None:
    say(homes.one, 0, Verdict.APPROVE)
    homes.over(homes.one, homes.two)
    say(homes.two, 0, Verdict.REJECT, "要住宿")
    held, stands = len(acts(homes.two)), content(homes.two)
    done = hand_in(homes.two, tmp_path / "交接.xuanke", SECRET)
    assert (done.acts, done.decisions, done.rows) == (0, 0, 0)
    assert (len(acts(homes.two)), content(homes.two)) == (held, stands)


def test_only_what_the_other_home_lacks_goes_out_once_it_has_answered(homes: Homes, tmp_path: Path) -> None:
    homes.over(homes.two, homes.one)
    say(homes.one, 0, Verdict.APPROVE)
    assert hand_out(homes.one, tmp_path / "2.xuanke", SECRET).acts == 1


def test_a_home_is_confirmed_once_by_its_fingerprint(homes: Homes, tmp_path: Path) -> None:
    say(homes.one, 0, Verdict.APPROVE)
    printed = hand_out(homes.one, tmp_path / "1.xuanke", SECRET).fingerprint
    held = len(acts(homes.two))
    with pytest.raises(UnknownHome) as unknown:
        hand_in(homes.two, tmp_path / "1.xuanke", SECRET, trust="0000-0000-0000-0000")
    assert (unknown.value.fingerprint, len(acts(homes.two))) == (printed, held)
    hand_in(homes.two, tmp_path / "1.xuanke", SECRET, trust=printed)
    say(homes.one, 1, Verdict.APPROVE)
    hand_out(homes.one, tmp_path / "2.xuanke", SECRET)
    assert hand_in(homes.two, tmp_path / "2.xuanke", SECRET).acts == 1


def test_each_home_signs_with_a_key_of_its_own(homes: Homes, tmp_path: Path) -> None:
    one = hand_out(homes.one, tmp_path / "1.xuanke", SECRET).fingerprint
    assert hand_out(homes.two, tmp_path / "2.xuanke", SECRET).fingerprint != one
    assert hand_out(homes.one, tmp_path / "3.xuanke", SECRET).fingerprint == one


def test_no_word_of_the_school_can_be_read_in_the_file(homes: Homes, tmp_path: Path) -> None:
    hand_out(homes.one, tmp_path / "1.xuanke", SECRET)
    content = (tmp_path / "1.xuanke").read_bytes()
    for word in ("教师T0", "青禾", "T1", "2020H2"):
        assert word.encode() not in content


def broken(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:40])


@pytest.mark.parametrize(
    ("harm", "secret", "message"),
    [
        (lambda path: None, "别的口令 123", "handover-passphrase"),
        (broken, SECRET, "handover-passphrase"),
        (cut, SECRET, "handover-broken"),
        (lambda path: path.write_bytes(b"PK\3\4"), SECRET, "handover-foreign"),
        (lambda path: path.unlink(), SECRET, "file-unreadable"),
    ],
)
def test_a_file_that_cannot_be_taken_says_why_and_changes_nothing(
    homes: Homes,
    tmp_path: Path,
    harm: object,
    secret: str,
    message: str,
) -> None:
    path = tmp_path / "1.xuanke"
    hand_out(homes.one, path, SECRET)
    harm(path)  # type: ignore[operator]
    held = len(acts(homes.two))
    with pytest.raises(Fault) as fault:
        hand_in(homes.two, path, secret)
    assert (fault.value.message, len(acts(homes.two))) == (message, held)


def test_a_school_that_is_called_otherwise_on_one_pc_is_the_same(homes: Homes) -> None:
    rename_school(homes.one, "湖畔小学")
    say(homes.one, 0, Verdict.APPROVE)
    assert homes.over(homes.one, homes.two).decisions == 1
    assert state_of(homes.two, *KEYS[0]) == "approved"


def test_another_school_is_refused(homes: Homes, tmp_path: Path) -> None:
    from xuanke.journeys import set_up
    from xuanke.journeys.office import open_office
    from xuanke.paths import Home

    home = Home(tmp_path / "other")
    made = set_up.init(home, school="别的学校", term_id="2020H2", passphrase="别的口令 123")
    assert made is not None
    other = open_office(home, key=made.key, by="某人", on=homes.one.on)
    hand_out(homes.one, tmp_path / "1.xuanke", SECRET)
    with pytest.raises(Fault) as fault:
        hand_in(other, tmp_path / "1.xuanke", SECRET)
    assert fault.value.message == "handover-school"


def test_facts_that_both_changed_end_alike_and_the_later_word_is_kept(homes: Homes) -> None:
    bring_rows(homes.one, "requests", request("T0", "P0", reason="一号机"))
    bring_rows(homes.two, "requests", request("T0", "P0", reason="二号机"))
    homes.over(homes.one, homes.two)
    homes.over(homes.two, homes.one)
    assert content(homes.one) == content(homes.two)
    bring_rows(homes.one, "requests", request("T0", "P0", reason="改定"))
    homes.over(homes.one, homes.two)
    assert "改定" in {row[9] for row in content(homes.two)["requests"]}


def test_a_value_that_both_wrote_and_one_wrote_over_ends_alike(homes: Homes) -> None:
    bring_rows(homes.two, "requests", request("T0", "P0", reason="乙"))
    homes.over(homes.one, homes.two)
    bring_rows(homes.one, "requests", request("T0", "P0", reason="乙"))
    bring_rows(homes.one, "requests", request("T0", "P0", reason="甲"))
    homes.over(homes.one, homes.two)
    homes.over(homes.two, homes.one)
    assert content(homes.one) == content(homes.two)


VERDICTS = (Verdict.APPROVE, Verdict.REJECT, Verdict.RETURN, Verdict.SHELVE)
decisions = st.tuples(st.just("decide"), st.integers(0, 2), st.sampled_from(VERDICTS))
imports = st.tuples(st.just("import"), st.integers(0, 2), st.sampled_from(["甲", "乙"]))
others = st.tuples(st.sampled_from(["undo", "redo", "tell", "roster"]), st.integers(0, 2), st.just(""))
work = st.lists(decisions | decisions | imports | others, max_size=5)


def do(office: Office, steps: list[tuple[str, int, str]]) -> None:
    for kind, n, what in steps:
        try:
            if kind == "decide":
                say(office, n, Verdict(what), f"理由{n}")
            elif kind == "import":
                changed = request(f"T{n}", f"P{n % 2}", reason=what)
                bring_rows(office, "requests", changed, request(f"T{n}", "P2"))
            elif kind == "roster":
                bring_rows(office, "roster", teacher(f"T{n}", f"改名{office.by}", subjects=(f"学科{n}",)))
            elif kind == "tell":
                tell(office, f"T{n}")
            else:
                {"undo": undo, "redo": redo}[kind](office)
        except Fault:
            continue  # nothing to undo, nothing to tell: a person would have been told so


@settings(max_examples=12)
@given(parts=st.tuples(work, work, work), one_first=st.booleans())
def test_two_homes_that_work_apart_and_hand_over_in_either_order_end_equal(
    base: Office,
    tmp_path_factory: pytest.TempPathFactory,
    parts: tuple[list[tuple[str, int, str]], ...],
    one_first: bool,
) -> None:
    homes = pair(base, tmp_path_factory.mktemp("homes"))
    do(homes.one, parts[0])
    do(homes.two, parts[1])
    homes.over(homes.one, homes.two)
    do(homes.one, parts[2])
    order = [(homes.one, homes.two), (homes.two, homes.one)]
    for sender, receiver in order if one_first else reversed(order):
        homes.over(sender, receiver)
    assert content(homes.one) == content(homes.two)
    assert verify(homes.one).intact
    assert verify(homes.two).intact
