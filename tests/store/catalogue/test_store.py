"""Published lists are taken, compared, remembered and taken back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from xuanke.domain.catalogue import Funding, Level, Mode, Project, ProjectKind, ProjectState
from xuanke.faults import Fault
from xuanke.store.catalogue.store import FIELDS, CatalogueStore
from xuanke.store.catalogue.taking import Taken

TAKEN_AT = "2020-08-12T02:00:00+00:00"


def project(number: int, **values: Any) -> Project:
    return replace(
        Project(
            code=f"ZJ2020X{number:06}",
            title=f"第{number}个项目",
            institution="湖畔师范学院",
            mode=Mode.IN_PERSON,
            starts=date(2020, 10, 12),
            ends=date(2020, 10, 16),
        ),
        **values,
    )


FULL = Project(
    code="ZJ2020X000503",
    title="班主任与课堂融合实践",
    institution="湖畔师范学院",
    mode=Mode.BLENDED,
    run="2",
    level=Level.CITY,
    region="湖畔市",
    kind=ProjectKind.DIRECTIVE,
    phases=("小学", "初中"),
    subjects=("语文",),
    audience="骨干教师",
    themes=("心理健康", "班级管理"),
    credits=24.5,
    hours=24.0,
    starts=date(2020, 10, 12),
    ends=date(2020, 10, 30),
    meeting_days=(date(2020, 10, 12), date(2020, 10, 13)),
    venue="湖畔校区",
    seats=40,
    enrolled=12,
    fee=350.0,
    funding=Funding.SELF,
    boarding=True,
    state=ProjectState.ADJUSTED,
    source="province",
    extra=(("联系人", "高老师"),),
)


@pytest.fixture
def store(tmp_path: Path) -> CatalogueStore:
    return CatalogueStore.open(tmp_path / "home" / "catalogue.db")


def take(store: CatalogueStore, projects: Iterable[Project], **options: Any) -> Taken:
    return store.take(projects, **({"source": "province", "whole": True, "taken_at": TAKEN_AT} | options))


def test_a_project_comes_back_as_it_was_taken(store: CatalogueStore) -> None:
    take(store, [FULL])
    assert store.get([FULL.key, "nothing"]) == {FULL.key: FULL}
    assert list(store.all()) == [FULL]


def test_a_first_list_is_all_new(store: CatalogueStore) -> None:
    taken = take(store, [project(1), project(2)])
    assert taken == Taken(1, 2, 0, 0, 0, 2, (project(1).key, project(2).key), (), ())


def test_the_same_list_again_changes_nothing(store: CatalogueStore) -> None:
    take(store, [FULL, project(1)])
    again = take(store, [FULL, project(1)], taken_at="2020-08-13T02:00:00+00:00")
    assert (again.revision, again.added, again.changed, again.withdrawn, again.unchanged) == (1, 0, 0, 0, 2)
    assert len(store.revisions()) == 1


def test_a_project_that_left_a_whole_list_is_withdrawn_and_kept(store: CatalogueStore) -> None:
    take(store, map(project, range(1, 5)))
    taken = take(store, map(project, range(1, 4)))
    assert (taken.withdrawn_keys, taken.total, store.count()) == ((project(4).key,), 3, 3)
    assert store.get([project(4).key])[project(4).key].state is ProjectState.WITHDRAWN


def test_a_list_that_is_not_whole_withdraws_nothing(store: CatalogueStore) -> None:
    take(store, map(project, range(1, 5)))
    assert take(store, [project(1)], whole=False).withdrawn == 0


def test_a_part_of_a_list_withdraws_what_it_says_is_gone(store: CatalogueStore) -> None:
    take(store, map(project, range(1, 5)))
    taken = take(store, [project(5)], whole=False, gone=[project(2).key, "never published"])
    assert (taken.added, taken.withdrawn_keys, taken.total) == (1, (project(2).key,), 4)


def test_what_a_list_names_is_not_gone(store: CatalogueStore) -> None:
    take(store, map(project, range(1, 5)))
    taken = take(store, [project(2, title="改名")], whole=False, gone=[project(2).key])
    assert (taken.changed, taken.withdrawn) == (1, 0)


def test_a_countys_list_never_withdraws_the_provinces_projects(store: CatalogueStore) -> None:
    take(store, map(project, range(1, 5)))
    taken = take(store, [project(9)], source="county")
    assert (taken.added, taken.withdrawn, taken.total) == (1, 0, 5)


def test_a_county_that_repeats_a_projects_row_does_not_come_to_own_it(store: CatalogueStore) -> None:
    take(store, map(project, range(1, 5)))
    take(store, [project(1), project(9)], source="county")
    assert take(store, [project(9)], source="county").withdrawn == 0
    assert store.get([project(1).key])[project(1).key].source == "province"


def test_a_project_withdrawn_by_one_source_can_be_published_by_another(store: CatalogueStore) -> None:
    take(store, map(project, range(1, 5)))
    take(store, map(project, range(1, 4)))
    taken = take(store, [project(4)], source="county", fields=FIELDS - {"state"})
    assert taken.changed_keys == (project(4).key,)
    held = store.get([project(4).key])[project(4).key]
    assert (held.source, held.state) == ("county", ProjectState.PUBLISHED)


def test_more_than_a_third_missing_is_refused_with_the_numbers(store: CatalogueStore) -> None:
    take(store, map(project, range(1, 4)))
    with pytest.raises(Fault) as refused:
        take(store, [project(1)])
    assert refused.value.message == "catalogue-third-missing"
    assert (refused.value.arguments["missing"], refused.value.arguments["live"]) == (2, 3)
    assert store.count() == 3


def test_more_than_a_third_missing_is_taken_where_a_person_accepts(store: CatalogueStore) -> None:
    take(store, map(project, range(1, 4)))
    assert take(store, [project(1)], accept_withdrawals=True).withdrawn == 2


def ordered(store: CatalogueStore, published: str, **values: Any) -> Taken:
    return store.take(
        [project(1, **values)],
        source="p",
        whole=True,
        taken_at=TAKEN_AT,
        published_at=published,
        in_order=True,
    )


def test_a_list_older_than_the_one_held_is_refused_where_it_would_undo_something(
    store: CatalogueStore,
) -> None:
    ordered(store, "2020-09-10T00:00:00", venue="新校区")
    with pytest.raises(Fault) as refused:
        ordered(store, "2020-08-12T00:00:00", venue="老校区")
    assert refused.value.message == "catalogue-older"
    assert (refused.value.arguments["offered"], refused.value.arguments["held"]) == (
        "2020-08-12",
        "2020-09-10",
    )
    assert [each.venue for each in store.all()] == ["新校区"]
    assert ordered(store, "2020-08-12T00:00:00", venue="新校区").unchanged == 1
    assert ordered(store, "2020-09-11T00:00:00", venue="分校区").changed == 1


def test_a_third_missing_is_taken(store: CatalogueStore) -> None:
    take(store, map(project, range(1, 4)))
    assert take(store, map(project, range(1, 3))).withdrawn == 1


def test_an_empty_list_is_refused(store: CatalogueStore) -> None:
    take(store, [project(1)])
    with pytest.raises(Fault, match="catalogue-third-missing"):
        take(store, [])


def test_a_column_that_the_file_lacks_never_clears_what_is_held(store: CatalogueStore) -> None:
    take(store, [FULL])
    bare = Project(FULL.code, "改名", FULL.institution, FULL.mode, FULL.run)
    taken = take(store, [bare], fields=frozenset({"code", "title", "institution", "mode", "run"}))
    assert taken.changed == 1
    assert store.get([FULL.key]) == {FULL.key: replace(FULL, title="改名")}


def test_columns_of_their_own_are_added_to_those_that_are_held(store: CatalogueStore) -> None:
    take(store, [FULL])
    take(store, [replace(FULL, extra=(("备注", "带电脑"), ("联系人", "方老师")))])
    assert store.get([FULL.key])[FULL.key].extra == (("联系人", "方老师"), ("备注", "带电脑"))


def test_a_dry_run_says_what_would_happen_and_keeps_nothing(store: CatalogueStore) -> None:
    assert take(store, [FULL], dry_run=True).added == 1
    assert (store.count(), store.revision()) == (0, None)


def test_a_list_that_breaks_off_leaves_the_old_catalogue(store: CatalogueStore) -> None:
    take(store, [project(1)])

    def broken() -> Iterable[Project]:
        yield project(2)
        raise OSError("the line is dead")

    with pytest.raises(OSError, match="line is dead"):
        take(store, broken())
    assert list(store.all()) == [replace(project(1), source="province")]


def test_runs_of_a_code_are_named_in_order(store: CatalogueStore) -> None:
    take(store, [replace(FULL, run="3"), FULL, project(1)])
    assert store.runs_of([FULL.code, "nothing"]) == {FULL.code: (f"{FULL.code}/2", f"{FULL.code}/3")}
    assert store.runs()[project(1).code] == (project(1).key,)


@pytest.fixture
def changed(store: CatalogueStore) -> CatalogueStore:
    """Revision 1 of 12 August; 2 of 8 September moves one, withdraws one, adds one."""
    take(store, map(project, range(1, 5)), published_at=datetime(2020, 8, 12))
    moved = project(2, starts=date(2020, 10, 19), ends=date(2020, 10, 23), venue="南楼")
    take(
        store,
        [project(1), moved, project(3), project(5)],
        published_at=datetime(2020, 9, 8),
        revision_label="第2版",
    )
    return store


def test_the_difference_of_two_revisions_names_each_field(changed: CatalogueStore) -> None:
    difference = changed.diff(1, 2)
    assert (difference.added, difference.withdrawn) == ((project(5).key,), (project(4).key,))
    assert [(c.key, c.field, c.before, c.after) for c in difference.changed] == [
        (project(2).key, "starts", date(2020, 10, 12), date(2020, 10, 19)),
        (project(2).key, "ends", date(2020, 10, 16), date(2020, 10, 23)),
        (project(2).key, "venue", "", "南楼"),
    ]


def test_the_difference_backwards_is_the_reverse(changed: CatalogueStore) -> None:
    difference = changed.diff(2, 1)
    assert (difference.added, difference.withdrawn) == ((project(4).key,), (project(5).key,))
    assert difference.changed[2].before == "南楼"


def test_the_difference_from_nothing_is_everything(changed: CatalogueStore) -> None:
    assert changed.diff(0, 1).added == tuple(project(n).key for n in range(1, 5))


def test_a_revision_that_never_was_is_refused(changed: CatalogueStore) -> None:
    with pytest.raises(Fault, match="catalogue-no-revision"):
        changed.diff(1, 7)


@pytest.mark.parametrize(
    ("number", "moment", "starts"),
    [
        (2, datetime(2020, 8, 11, 23, 59), None),
        (2, datetime(2020, 8, 12), date(2020, 10, 12)),
        (2, datetime(2020, 9, 7, 23, 59), date(2020, 10, 12)),
        (2, datetime(2020, 9, 8), date(2020, 10, 19)),
        (4, datetime(2020, 9, 1), date(2020, 10, 12)),
        (4, datetime(2020, 9, 8), None),
        (5, datetime(2020, 9, 1), None),
        (9, datetime(2020, 9, 1), None),
    ],
)
def test_a_project_is_seen_as_the_snapshot_of_the_day_had_it(
    changed: CatalogueStore, number: int, moment: datetime, starts: date | None
) -> None:
    seen = changed.as_published(project(number).key, moment)
    assert (seen.starts if seen else None) == starts


def test_another_sources_snapshot_says_nothing_of_a_project(changed: CatalogueStore) -> None:
    take(changed, [project(8)], source="county", published_at=datetime(2020, 8, 20))
    seen = changed.as_published(project(2).key, datetime(2020, 9, 1))
    assert seen is not None
    assert seen.starts == date(2020, 10, 12)


def test_an_unchanged_list_published_earlier_dates_the_snapshot_back(store: CatalogueStore) -> None:
    take(store, [FULL], taken_at="2020-09-10T02:00:00+00:00")
    assert store.as_published(FULL.key, datetime(2020, 9, 1)) is None
    take(store, [FULL], published_at=datetime(2020, 8, 12))
    assert store.as_published(FULL.key, datetime(2020, 9, 1)) == FULL


def test_without_its_day_a_table_was_published_when_it_was_taken_in_beijings_time(
    store: CatalogueStore,
) -> None:
    take(store, [FULL], taken_at="2020-08-12T18:30:00+00:00")
    revision = store.revision()
    assert revision is not None
    assert revision.published_at == datetime(2020, 8, 13, 2, 30)


def test_only_projects_that_changed_later_are_named_as_changed(changed: CatalogueStore) -> None:
    assert changed.ever_changed() == {project(2).key, project(4).key}


def test_the_newest_revision_can_be_taken_back(changed: CatalogueStore) -> None:
    changed.undo(2)
    assert [p.code for p in changed.all()] == [project(n).code for n in range(1, 5)]
    assert changed.get([project(2).key])[project(2).key].venue == ""
    assert changed.count() == 4
    assert [revision.number for revision in changed.revisions()] == [1]


def test_a_number_that_was_taken_back_is_not_given_again(changed: CatalogueStore) -> None:
    changed.undo(2)
    assert take(changed, map(project, range(1, 6))).revision == 3
    assert changed.diff(1, 3).added == (project(5).key,)


def test_only_the_newest_revision_can_be_taken_back(changed: CatalogueStore) -> None:
    with pytest.raises(Fault, match="catalogue-not-newest"):
        changed.undo(1)
