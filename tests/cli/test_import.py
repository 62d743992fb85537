"""`import` with several files, folders and mappings: all of it or nothing."""

from functools import partial
from pathlib import Path

import pytest
from tests.cli.test_main_job import Run, runner

from xuanke.wording import Words

ROSTER = "教师编号,姓名,学段\n" + "".join(f"T{n},教师{n},初中\n" for n in range(1, 7))


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    run = runner(tmp_path_factory.mktemp("import") / "home")
    assert run("init").code == 0
    return run


def written(place: Path, text: str) -> Path:
    place.write_text(text, "utf-8")
    return place


def test_a_folder_without_tables_is_refused(run: Run, tmp_path: Path) -> None:
    said = run("import", tmp_path)
    assert said.code == 1
    assert said.document["advice"]


def test_a_dry_run_leaves_no_trace_not_even_of_a_mapping(run: Run, tmp_path: Path) -> None:
    before = run("audit").document["entries"]
    odd = written(tmp_path / "odd.csv", "号,谁,学段\nT8,何岚,初中\n")
    mapped = ("import", "roster", odd, "--map", "号=教师编号", "--map", "谁=姓名", "--dry-run")
    assert run(*mapped).document["added"] == 1
    assert run("audit").document["entries"] == before
    assert run("import", "roster", odd).code == 1


def test_one_whole_list_that_lacks_too_much_refuses_them_all(run: Run, tmp_path: Path) -> None:
    assert run("import", written(tmp_path / "roster.csv", ROSTER)).code == 0
    before = run("audit").document["entries"]
    bound = written(tmp_path / "bound.csv", "教师编号,项目名称,开始日期\nT1,支教,2020-09-01\n")
    short = written(tmp_path / "short.csv", "教师编号,姓名,学段\nT1,教师1,初中\n")
    said = run("import", bound, short, "--whole")
    assert said.code == 1
    assert run("audit").document["entries"] == before


def test_undo_says_how_many_decisions_it_took_back(run: Run) -> None:
    said = run("undo")
    assert (said.code, said.document["decided"], said.document["skipped"]) == (0, 0, [])


def test_what_is_refused_is_a_sentence_of_its_own(run: Run, tmp_path: Path) -> None:
    run("import", written(tmp_path / "r.csv", "教师编号,姓名,项目编号,轮次\nT404,无名,P404,1\n"))
    said = run("decide", "approve", "T404", "P404", "1")
    assert (said.code, said.document["error"]) == (1, "没有决定：不合规，不能直接通过。")


def test_a_name_that_nobody_on_the_roster_has_is_not_said_to_be_several_people() -> None:
    say = partial(Words("zh").say, "import-waits", row="2", id="W1", name="无名")
    assert "名册里没有这个人" in say(count=0, candidates=())
    assert "分不清是哪一位：T1、T2。" in say(count=2, candidates=("T1", "T2"))
