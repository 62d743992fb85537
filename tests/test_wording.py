"""Sentences come out in the language chosen, whole, and without identity numbers."""

import logging
from datetime import date
from pathlib import Path

import pytest

from xuanke import wording
from xuanke.domain.problems import Problem
from xuanke.faults import Fault
from xuanke.wording import Words, system_language


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for folder in ("zh_CN", "en"):
        (tmp_path / folder).mkdir()
    monkeypatch.setattr(wording, "resource", lambda _, folder: tmp_path / folder)
    wording._written.cache_clear()
    wording._words.cache_clear()
    yield tmp_path
    wording._written.cache_clear()
    wording._words.cache_clear()


def write(files: Path, folder: str, text: str, name: str = "a.ftl") -> None:
    (files / folder / name).write_text(text, "utf-8")


def test_each_language_says_it_its_own_way(files: Path) -> None:
    write(files, "zh_CN", "rows = { $count } 行\n")
    write(files, "en", "rows = { $count ->\n    [one] one row\n   *[other] { $count } rows\n}\n")
    assert Words("zh").say("rows", count=1) == "1 行"
    assert [Words("en").say("rows", count=n) for n in (1, 1200)] == ["one row", "1,200 rows"]


def test_codes_are_not_regrouped_and_no_marks_leak_in(files: Path) -> None:
    write(files, "en", "project = { $code }, { $year }\n")
    assert Words("en").say("project", code="20201234", year="2020") == "20201234, 2020"


def test_every_kind_of_argument_is_written_for_people(files: Path) -> None:
    write(files, "zh_CN", "list-join = 、\nall = { $names }；{ $day }；{ $file }；{ $none }\n")
    said = Words("zh").say("all", names=("甲", "乙"), day=date(2020, 9, 5), file=Path("名单.xlsx"), none=None)
    assert said == "甲、乙；2020年9月5日；名单.xlsx；None"


def test_a_sentence_may_hold_the_names_of_a_whole_school(files: Path) -> None:
    write(files, "zh_CN", "list-join = 、\nall = 还有：{ inner }\ninner = { $names }\n")
    names = [f"教师{n:04}" for n in range(1000)]
    assert Words("zh").say("all", names=names) == f"还有：{'、'.join(names)}"


def test_entries_may_refer_to_others_in_any_file(files: Path) -> None:
    write(files, "zh_CN", "# 说明\nsay = { -name }说：{ other.part }\n\n## 节\n", "a.ftl")
    write(files, "zh_CN", "-name = 选课助手\nother = x\n    .part = 你好\n", "b.ftl")
    assert Words("zh").say("say") == "选课助手说：你好"
    assert Words("zh").say("other.part") == "你好"
    assert Words("zh").has("other.part") and not Words("zh").has("other.none")


def test_what_one_language_lacks_the_other_says(files: Path) -> None:
    write(files, "en", "only-english = here\n")
    write(files, "zh_CN", "only-chinese = 在此\n")
    assert (Words("zh").say("only-english"), Words("en").say("only-chinese")) == ("here", "在此")
    assert not Words("zh").has("only-english")


def test_what_nobody_can_say_is_said_by_its_id_and_logged(
    files: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        assert Words("zh").say("nothing-here", row=14) == "nothing-here row=14"
    assert "nothing-here" in caplog.text


def test_a_missing_argument_is_logged(files: Path, caplog: pytest.LogCaptureFixture) -> None:
    write(files, "en", "row = row { $row }\n")
    assert "row" in Words("en").say("row")
    assert "Unknown external: row" in caplog.text


def test_a_fault_has_its_sentence_and_its_advice(files: Path) -> None:
    write(files, "en", "gone = { $file } is gone.\nfind = Look for { $file }.\n")
    assert Words("en").say_fault(Fault("gone", advice="find", file="a.xlsx")) == (
        "a.xlsx is gone.",
        "Look for a.xlsx.",
    )
    assert Words("en").say_fault(Fault("gone", file="a.xlsx")) == ("a.xlsx is gone.", "")


NUMBER = "330106199001011234"


def test_a_problem_names_its_place_and_hides_identity_numbers() -> None:
    problem = Problem("list-join", 14, "教师", "身份证号", f"{NUMBER}？", {"other": NUMBER}, "名单.xlsx")
    assert Words("zh").say_problem(problem) == (
        "名单.xlsx工作表“教师”第 14 行“身份证号”一栏填的是“3301**********1234？”：、"
    )
    english = Words("en").say_problem(problem)
    assert english.startswith('名单.xlsx, sheet "教师", row 14, "身份证号"') and NUMBER not in english


def test_a_problem_says_only_what_it_knows() -> None:
    assert Words("zh").say_problem(Problem("list-join", 3)) == "第 3 行：、"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_HK"}, "zh"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "XUANKE_LANG": "zh"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "XUANKE_LANG": "en"}, "en"),
    ],
)
def test_the_system_says_which_language_it_speaks(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str
) -> None:
    for name in ("XUANKE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert system_language() == language
