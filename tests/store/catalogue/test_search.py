"""A search finds what its plain definition says, in every way of asking."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.store.catalogue.projects import projects

from xuanke.domain.calendar import Calendar
from xuanke.domain.catalogue import Level, Mode, Project, ProjectState
from xuanke.store.catalogue.pinyin import SILENT, spell, syllables
from xuanke.store.catalogue.search.facets import Filters
from xuanke.store.catalogue.search.marking import spans
from xuanke.store.catalogue.search.matching import matches
from xuanke.store.catalogue.store import CatalogueStore

TAKEN_AT = "2020-08-12T02:00:00+00:00"
TABLE = [replace(project, source="province") for project in projects(400)]


def keep(path: Path, rows: list[Project]) -> CatalogueStore:
    store = CatalogueStore.open(path / "catalogue.db")
    store.take(rows, source="province", whole=True, taken_at=TAKEN_AT)
    return store


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> CatalogueStore:
    return keep(tmp_path_factory.mktemp("catalogue"), TABLE)


def one(tmp_path: Path, **values: Any) -> CatalogueStore:
    plain = Project("ZJ2020X000503", "培训", "湖畔师范学院", Mode.REMOTE)
    return keep(tmp_path, [replace(plain, **values)])


def found(store: CatalogueStore, query: str, filters: Any = None) -> list[str]:
    return sorted(hit.project.key for hit in store.search(query, filters=filters, limit=10_000).items)


QUERIES = """
心|康|心理|心理健康|健康 湖畔|心理健康 师范|培训|骨干|没有这样的项目|小学 数学 tisheng|校区 3号楼|12班
（12班）
x|xl|xljk|hpsf|stemjy|zzzz|xin|xinli|xinlij|xinlijiank|xinlijiankang|jiankang|hupan|ti sheng
changqi|zhangqi|yinyue|yinle|xingwei|hangwei|kuaiji|huiji
ZJ2020X000503|zj2020|000503|503|03|0|stem|python|PYTHON|ｐｙｔｈｏｎ
!!||'" OR 1|心*|title:心
"""


@pytest.mark.parametrize("query", QUERIES.strip().replace("\n", "|").split("|"))
def test_the_index_finds_what_a_plain_scan_finds(store: CatalogueStore, query: str) -> None:
    assert found(store, query) == sorted(project.key for project in TABLE if matches(project, query))


def parts() -> Iterator[st.SearchStrategy[str]]:
    """Parts of what the catalogue holds, as written and as typed, and what it does not hold."""
    texts = st.sampled_from(
        [text for project in TABLE[:200] for text in (project.title, project.institution, project.key)]
    )
    cut = st.tuples(texts, st.integers(0, 20), st.integers(1, 6))
    yield cut.map(lambda part: part[0][part[1] : part[1] + part[2]])
    yield cut.flatmap(lambda part: typed(part[0][part[1] : part[1] + part[2]], whole=True))
    yield cut.flatmap(lambda part: typed(part[0][part[1] : part[1] + part[2]], whole=False))
    yield st.text(alphabet="aenghixlzj05心理健康（ ", max_size=6)


def typed(text: str, *, whole: bool) -> st.SearchStrategy[str]:
    """A text as somebody types it: each character in one of its readings, whole or as its initial."""
    spelling = spell(text)
    others = dict(spelling.others)
    choices = [
        st.sampled_from((character if sound == SILENT else sound, *others.get(place, ())))
        for place, (character, sound) in enumerate(zip(text, spelling.firsts, strict=True))
    ]
    return st.tuples(*choices).map(lambda read: "".join(sound if whole else sound[0] for sound in read))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.lists(st.one_of(*parts()), min_size=1, max_size=3).map(" ".join))
def test_any_query_finds_what_a_plain_scan_finds(store: CatalogueStore, query: str) -> None:
    expected = sorted(project.key for project in TABLE if matches(project, query))
    assert found(store, query) == expected
    assert store.counts(query).total == len(expected)


@pytest.mark.parametrize("query", ["xljk", "xinlijiankang", "心", "康教", "xinlij"])
def test_initials_pinyin_and_characters_find_a_title(tmp_path: Path, query: str) -> None:
    assert found(one(tmp_path, title="中小学心理健康教育"), query) == ["ZJ2020X000503"]


@pytest.mark.parametrize("query", ["chongqing", "zhongqing", "cqxz", "zqhz", "zhongqinghangzhi"])
def test_a_character_is_found_in_each_of_its_readings(tmp_path: Path, query: str) -> None:
    assert found(one(tmp_path, title="重庆行知研究"), query) == ["ZJ2020X000503"]


@pytest.mark.parametrize("query", ["xlk", "心健", "xinjian", "理心", "kangj", "503000"])
def test_what_does_not_stand_in_a_row_is_not_found(tmp_path: Path, query: str) -> None:
    assert found(one(tmp_path, title="心理健康"), query) == []


def test_a_phrase_does_not_reach_from_one_text_into_the_next(tmp_path: Path) -> None:
    store = one(tmp_path, title="心理", institution="健康学院", subjects=("语文",), themes=("教育",))
    assert [found(store, query) for query in ("理健", "lj", "lijian", "文教", "yuwenjiao")] == [[]] * 5


def test_a_title_match_comes_before_one_elsewhere(tmp_path: Path) -> None:
    base = Project("A1", "阅读指导", "书法学院", Mode.REMOTE)
    rows = [base, replace(base, code="A2", title="书法入门", institution="湖畔学院")]
    page = keep(tmp_path, rows).search("书法")
    assert [hit.project.code for hit in page.items] == ["A2", "A1"]


def test_a_changed_project_is_found_by_its_new_words_only(tmp_path: Path) -> None:
    store = one(tmp_path, title="心理健康")
    changed = replace(store.get(["ZJ2020X000503"])["ZJ2020X000503"], title="劳动教育")
    store.take([changed], source="province", whole=True, taken_at=TAKEN_AT)
    assert (found(store, "xljk"), found(store, "ldjy")) == ([], ["ZJ2020X000503"])
    store.undo(2)
    assert (found(store, "xljk"), found(store, "ldjy")) == (["ZJ2020X000503"], [])


def test_an_undone_first_list_leaves_nothing_to_find(tmp_path: Path) -> None:
    store = one(tmp_path, title="心理健康")
    store.undo(1)
    assert (found(store, "xljk"), found(store, ""), store.counts("").total) == ([], [], 0)


def test_a_withdrawn_project_is_found_only_when_asked_for(tmp_path: Path) -> None:
    store = one(tmp_path, title="心理健康")
    store.take([], source="province", whole=True, taken_at=TAKEN_AT, accept_withdrawals=True)
    assert found(store, "心理") == []
    assert found(store, "心理", {"state": [ProjectState.WITHDRAWN]}) == ["ZJ2020X000503"]


def test_a_count_stops_at_the_cap(store: CatalogueStore) -> None:
    page = store.search("培训", cap=10, limit=5)
    assert (len(page.items), page.total, page.capped) == (5, 10, True)


def test_pages_follow_one_another_without_gap(store: CatalogueStore) -> None:
    whole = [hit.project.key for hit in store.search("心理", limit=60).items]
    paged = [
        hit.project.key
        for offset in range(0, 60, 20)
        for hit in store.search("心理", limit=20, offset=offset).items
    ]
    assert paged == whole


@pytest.mark.parametrize(("sort", "sign"), [("starts", 1), ("-starts", -1), ("credits", 1), ("-credits", -1)])
def test_results_are_sorted_with_what_has_no_value_last(store: CatalogueStore, sort: str, sign: int) -> None:
    hits = store.search("研修", sort=sort, limit=1000).items
    values = [getattr(hit.project, sort.removeprefix("-")) for hit in hits]
    known = [value for value in values if value is not None]
    assert values[: len(known)] == sorted(known, reverse=sign < 0)
    assert len(values) == store.search("研修").total


def test_results_are_sorted_by_code(store: CatalogueStore) -> None:
    codes = [hit.project.code for hit in store.search("", sort="code", limit=1000).items]
    assert codes == sorted(codes)


FILTERS = [
    Filters(),
    Filters(chosen={"subject": frozenset({"语文", "数学"}), "mode": frozenset({"remote"})}),
    Filters(chosen={"boarding": frozenset({"true"}), "level": frozenset({"city", "county"})}),
    Filters(starts=date(2020, 10, 1), ends=date(2020, 10, 31)),
    Filters(least=24, most=40),
    Filters(suits=("小学", "语文")),
    Filters(suits=("", "语文"), chosen={"region": frozenset({"湖畔市", "nowhere"})}),
]


def passes(project: Project, filters: Filters) -> bool:
    own = {
        "subject": set(project.subjects or ("",)),
        "mode": {project.mode.value},
        "boarding": {"true" if project.boarding else "false"},
        "level": {project.level.value},
        "region": {project.region},
    }
    phase, subject = filters.suits or ("", "")
    return (
        all(own[name] & values for name, values in filters.chosen.items())
        and (filters.starts is None or project.starts is None or project.starts >= filters.starts)
        and (filters.ends is None or project.ends is None or project.ends <= filters.ends)
        and (filters.least is None or (project.credits or 0) >= filters.least)
        and (filters.most is None or (project.credits or 0) <= filters.most)
        and (not phase or not project.phases or phase in project.phases)
        and (not subject or not project.subjects or subject in project.subjects)
    )


@pytest.mark.parametrize("filters", FILTERS)
@pytest.mark.parametrize("query", ["", "教育", "xx"])
def test_filters_narrow_a_search_down(store: CatalogueStore, query: str, filters: Filters) -> None:
    expected = [p.key for p in TABLE if matches(p, query) and passes(p, filters)]
    assert found(store, query, filters) == sorted(expected)
    assert store.counts(query, filters).total == len(expected)


@pytest.mark.parametrize("filters", FILTERS)
def test_a_facet_counts_what_each_of_its_values_would_give(store: CatalogueStore, filters: Filters) -> None:
    others = filters.without("level")
    expected = Counter(p.level.value for p in TABLE if matches(p, "教育") and passes(p, others))
    assert store.counts("教育", filters).facets["level"] == expected


def test_days_seats_and_credits_are_told_apart(tmp_path: Path) -> None:
    base = Project("A1", "培训", "学院", Mode.IN_PERSON, level=Level.CITY)
    saturday, monday = date(2020, 10, 17), date(2020, 10, 19)
    store = keep(
        tmp_path,
        [
            replace(
                base, code="A1", starts=saturday, ends=date(2020, 10, 18), seats=4, enrolled=4, credits=7
            ),
            replace(base, code="A2", starts=saturday, ends=monday, seats=4, enrolled=3, credits=8),
            replace(base, code="A3", starts=monday, ends=date(2020, 12, 1), meeting_days=(saturday,)),
            replace(base, code="A4", starts=monday, ends=date(2020, 12, 1), mode=Mode.REMOTE, credits=120),
        ],
    )
    facets = store.counts("").facets
    assert facets["meets"] == {"weekend": 2, "never": 1, "weekdays": 1}
    holiday = Calendar(holidays=frozenset({monday}))
    make_up = Calendar(workdays=frozenset({saturday}))
    assert store.counts("", Filters(calendar=holiday)).facets["meets"] == {"weekend": 3, "never": 1}
    assert store.counts("", Filters(calendar=make_up)).facets["meets"] == {"weekdays": 3, "never": 1}
    chosen = Filters(chosen={"meets": frozenset({"weekdays"})}, calendar=make_up)
    assert found(store, "", chosen) == ["A1", "A2", "A3"]
    assert facets["seats"] == {"unknown": 2, "free": 1, "full": 1}
    assert facets["credits"] == {"": 1, "0": 1, "8": 1, "90": 1}


def test_what_the_newest_revision_touched_is_found_alone(tmp_path: Path) -> None:
    first, second, third = (Project(f"A{n}", "培训", "学院", Mode.REMOTE) for n in range(3))
    store = keep(tmp_path, [first, second, third])
    changed = [first, replace(second, title="研修"), Project("A9", "培训", "学院", Mode.REMOTE)]
    store.take(
        changed, source="province", whole=True, taken_at="2020-09-03T00:00:00+00:00", accept_withdrawals=True
    )
    assert found(store, "", Filters(since=1)) == ["A1", "A2", "A9"]
    assert found(store, "研修", Filters(since=1)) == ["A1"]
    assert store.counts("", Filters(since=1)).total == 3
    assert found(store, "") == ["A0", "A1", "A9"]
    assert found(store, "yanxiu", Filters(keys=frozenset({"A0", "A1", "A2"}))) == ["A1"]
    assert found(store, "", Filters(keys=frozenset({"A2", "A9"}))) == ["A2", "A9"]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("中小学心理健康教育", "心理", ((3, 5),)),
        ("中小学心理健康教育", "xljk", ((3, 7),)),
        ("中小学心理健康教育", "xinlij", ((3, 6),)),
        ("重庆“行知”教育", "hangz 重庆", ((0, 2), (3, 5))),
        ("ＳＴＥＭ教育", "stem", ((0, 4),)),
        ("ﬁne教育", "ne", ((1, 3),)),
        ("心心", "心", ((0, 2),)),
        ("教育", "体育", ()),
    ],
)
def test_what_was_found_is_marked(text: str, query: str, expected: Any) -> None:
    assert spans(text, query) == expected


def test_a_hit_says_what_was_found_where(tmp_path: Path) -> None:
    hit = one(tmp_path, title="心理健康", institution="心理学院").search("xl 503").items[0]
    assert hit.spans == {"title": ((0, 2),), "institution": ((0, 2),), "code": ((10, 13),)}
    assert hit.also == ("", ())


def test_a_hit_says_what_else_the_words_were_found_in(tmp_path: Path) -> None:
    store = one(tmp_path, title="困难学生支持", themes=("师德", "心理健康"), venue="三楼")
    assert store.search("xljk").items[0].also == ("心理健康", ((0, 4),))
    assert store.search("三").items[0].also == ("三楼", ((0, 1),))


def test_every_syllable_can_be_typed() -> None:
    assert all(syllable.isascii() and syllable.isalpha() for syllable in syllables())
