"""Bringing files: what cannot be known is asked, with its numbers, and nothing is taken before the answer."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import new_office
from tests.ui.at_work import Person, at_work
from tests.ui.made_up import MakeKit

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.bring import bring
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.export import export
from xuanke.store.school import people
from xuanke.ui.bring.flow import Bring
from xuanke.ui.bring.mapping import Mapping
from xuanke.ui.bring.question import Question
from xuanke.ui.bring.results import Results
from xuanke.ui.bring.state import lacking, propose, samples
from xuanke.ui.bring.values import ColumnsOf, Unmatched
from xuanke.ui.report.page import TABS
from xuanke.ui.shell.values import Place
from xuanke.ui.theme import Tone

ROSTER = "教师编号,姓名,学段,学科\n" + "".join(f"T{n:07},王{n}芳,初中,语文\n" for n in range(1, 7))
HEAD = "教师编号,姓名,项目编号,轮次\n"


def requests(*numbers: int, head: str = HEAD, end: str = ",1") -> str:
    return head + "".join(f"T{n:07},王{n}芳,ZJ2020X{n:06}{end}\n" for n in numbers)


def written(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def flow(person: Person) -> Bring:
    bringing = person.app.window.bring
    assert bringing is not None
    return bringing


def question(person: Person) -> Question:
    person.until(lambda: flow(person).asking)
    asking = flow(person).asking
    assert isinstance(asking, Question)
    return asking


def done(person: Person) -> None:
    person.until(lambda: not flow(person).under_way)
    person.idle()


def test_a_list_without_a_round_is_asked_about_and_taken_as_answered(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    bring(office, written(tmp_path, "名册.csv", ROSTER))
    file = written(tmp_path, "选课.csv", requests(1, 2, head="教师编号,姓名,项目编号\n", end=""))
    with at_work(qtbot, office) as person:
        flow(person).take([file])
        asking = question(person)
        assert "2" in asking.accessibleName()
        person.press(Qt.Key.Key_Tab, on=asking.buttons[0])
        person.press(Qt.Key.Key_Space, on=asking.buttons[1])
        done(person)
        outcome = flow(person).outcomes[0]
        assert (outcome.kind, outcome.added, outcome.rejected) == ("requests", 2, ())


@pytest.mark.parametrize(("key", "withdrawn"), [(Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)])
def test_what_a_whole_list_would_withdraw_is_said_first(
    qtbot: QtBot, tmp_path: Path, key: Qt.Key, withdrawn: int
) -> None:
    office = new_office(tmp_path)
    bring(office, written(tmp_path, "名册.csv", ROSTER))
    bring(office, written(tmp_path, "选课.csv", requests(1, 2, 3, 4, 5)))
    file = written(tmp_path, "选课新.csv", requests(1, 2, 3, 4, 6))
    with at_work(qtbot, office) as person:
        flow(person).take([file])
        asking = question(person)
        assert "1 条选课" in asking.accessibleName()
        person.press(key, on=asking)
        done(person)
        outcome = flow(person).outcomes[0]
        assert (outcome.withdrawn, outcome.left_out) == (withdrawn, withdrawn == 0)


def test_more_than_a_third_gone_shows_the_numbers_and_return_takes_a_part(
    qtbot: QtBot, tmp_path: Path
) -> None:
    office = new_office(tmp_path)
    bring(office, written(tmp_path, "名册.csv", ROSTER))
    bring(office, written(tmp_path, "选课.csv", requests(1, 2, 3, 4, 5)))
    file = written(tmp_path, "选课新.csv", requests(1, 2))
    with at_work(qtbot, office) as person:
        flow(person).take([file])
        asking = question(person)
        assert "现有 5 条选课，其中 3 不在" in asking.accessibleName()
        person.press(Qt.Key.Key_Return, on=asking)
        done(person)
        assert flow(person).outcomes[0].withdrawn == 0
        flow(person).take([file])
        person.press(Qt.Key.Key_Space, on=question(person).buttons[1])
        done(person)
        assert flow(person).outcomes[0].withdrawn == 3


@pytest.mark.parametrize(("key", "kinds"), [(Qt.Key.Key_Escape, []), (Qt.Key.Key_Tab, ["roster"])])
def test_where_one_of_several_files_is_refused_none_is_taken_unless_a_person_wants_the_others(
    qtbot: QtBot, tmp_path: Path, key: Qt.Key, kinds: list[str]
) -> None:
    office = new_office(tmp_path)
    files = [written(tmp_path, "名册.csv", ROSTER), written(tmp_path, "坏.xlsx", "PK坏了")]
    with at_work(qtbot, office) as person:
        flow(person).take(files)
        asking = question(person)
        assert "坏.xlsx" in asking.accessibleName()
        person.press(key, on=asking.buttons[0])
        if key == Qt.Key.Key_Tab:
            person.press(Qt.Key.Key_Space, on=asking.buttons[1])
        done(person)
        outcomes = flow(person).outcomes
        assert [each.kind for each in outcomes if not (each.fault or each.left_out)] == kinds


def test_nothing_is_taken_before_every_file_has_been_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    files = [
        written(tmp_path, "名册.csv", ROSTER),
        written(tmp_path, "选课.csv", requests(1, 2, head="教师编号,姓名,项目编号\n", end="")),
    ]
    with at_work(qtbot, office) as person:
        flow(person).take(files)
        asking = question(person)
        with office.store.read(office.term.id) as scope:
            assert list(people.teachers(scope)) == []
        person.press(Qt.Key.Key_Return, on=asking)
        done(person)
        assert [(each.kind, each.added) for each in flow(person).outcomes] == [("roster", 6), ("requests", 2)]


def test_a_table_of_unknown_headers_is_explained_once(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    text = "工号牌,谁,教哪段\n" + "".join(f"T{n:07},王{n}芳,初中\n" for n in range(1, 4))
    with at_work(qtbot, office) as person:
        flow(person).take([written(tmp_path, "人员.csv", text)])
        person.until(lambda: flow(person).asking)
        asking = flow(person).asking
        assert isinstance(asking, Mapping)
        asking.kinds.setCurrentIndex(asking.kinds.findData("roster"))
        assert not asking.go.isEnabled()
        for theirs, ours in (("工号牌", "教师编号"), ("谁", "姓名"), ("教哪段", "学段")):
            box = asking.boxes[theirs]
            box.setCurrentIndex(box.findText(ours))
        person.press(Qt.Key.Key_Return, on=asking.go)
        person.press(Qt.Key.Key_Space, on=asking.go)
        done(person)
        assert flow(person).outcomes[0].added == 3
        flow(person).take([written(tmp_path, "人员2.csv", text)])
        done(person)
        assert flow(person).outcomes[0].unchanged == 3


def test_rows_that_were_not_taken_are_saved_with_their_reasons(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = new_office(tmp_path)
    bad = ROSTER.replace("教师编号,姓名", "教师编号,姓名,到岗日期").replace("芳,", "芳,不详,")
    saved = tmp_path / "没收.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    with at_work(qtbot, office) as person:
        flow(person).take([written(tmp_path, "名册.csv", bad)])
        done(person)
        flow(person).show_results()
        results = person.app.window.findChildren(Results)[0]
        results.save(flow(person).outcomes[0])
        person.until(saved.exists)
        person.idle()
        assert "不详" in saved.read_text("utf-8-sig")
        results.close()


@pytest.mark.parametrize(
    ("head", "cells", "tab"),
    [
        ("教师编号\t项目编号\t轮次\t复核结果\t复核意见", "T0000001\tZJ2020X000001\t1\t通过\t", "answers"),
        ("教师编号\t项目编号\t轮次\t报到\t成绩", "T0000001\tZJ2020X000001\t1\t是\t合格", "results"),
    ],
)
def test_what_comes_back_is_shown_once_it_is_pasted(
    qtbot: QtBot, tmp_path: Path, head: str, cells: str, tab: str
) -> None:
    office = new_office(tmp_path)
    bring(office, written(tmp_path, "名册.csv", ROSTER))
    bring(office, written(tmp_path, "选课.csv", requests(1)))
    with at_work(qtbot, office) as person:
        mime = QMimeData()
        mime.setText(f"{head}\n{cells}\n")
        window = person.app.window
        assert window.inside is not None
        assert window.inside.take_mime(mime)
        done(person)
        assert flow(person).outcomes[0].read == 1
        assert window.frame is not None
        assert window.frame.place is Place.REPORT
        page: Any = window.frame.pages[Place.REPORT]
        assert TABS[page.tabs.stack.currentIndex()] == tab


def test_a_row_that_is_given_twice_is_said_with_the_one_that_counts(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    file = written(tmp_path, "名册.csv", f"{ROSTER}T0000001,王一芳,初中,数学\n")
    with at_work(qtbot, office) as person:
        flow(person).take([file])
        done(person)
        (said,) = (each.text() for each in flow(person).banner.findChildren(QLabel) if each.text())
        assert "7 行（其中 1 行重复，以后面的为准），新增 6" in said
        flow(person).show_results()
        (shown,) = person.app.window.findChildren(Results)
        assert any("第 2 行" in each.text() for each in shown.findChildren(QLabel))


@pytest.mark.parametrize(
    ("answered", "tone", "told"),
    [
        ("T0000001\tZJ2020X000001\t1\t通过", Tone.GOOD, None),
        ("T0000002\tZJ2020X000002\t1\t通过", Tone.WARN, "没有上报过 1，没有结果 1。"),
    ],
)
def test_answers_that_differ_from_what_was_sent_are_counted_and_warned_of(
    qtbot: QtBot, tmp_path: Path, answered: str, tone: Tone, told: str | None
) -> None:
    office = new_office(tmp_path)
    bring(office, written(tmp_path, "名册.csv", ROSTER))
    bring(office, written(tmp_path, "选课.csv", requests(1)))
    approved = RequestKey("T0000001", "ZJ2020X000001", 1)
    decide(office, [approved], Choice(Verdict.APPROVE, "已核实", override=True))
    export(office, tmp_path / "上报.xlsx")
    with at_work(qtbot, office) as person:
        mime = QMimeData()
        mime.setText(f"教师编号\t项目编号\t轮次\t复核结果\n{answered}\n")
        flow(person).take_mime(mime)
        done(person)
        said = [each for each in flow(person).banner.findChildren(QLabel) if each.text()]
        assert [Tone(each.property("tone")) for each in said] == [tone]
        assert (told is None) == ("上报" not in said[0].text())
        assert (told or "") in said[0].text()


@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_however_long_a_header_is_its_first_rows_and_the_choice_are_seen(
    make_kit: MakeKit, qtbot: QtBot, language: str, size: int
) -> None:
    header = ("请填写教师编号（以教育局人事科登记的为准，" * 9, "谁", "第二行\n" * 12)
    kinds = {"roster": ColumnsOf(("教师编号", "姓名"), (("教师编号",), ("姓名",)))}
    window = QWidget()
    window.resize(1366, 720)
    qtbot.addWidget(window)
    window.show()
    values = ("T0000001", "王芳", "初中")
    unmatched = Unmatched(0, "人员.csv", header, tuple((value,) for value in values), kinds)
    asking = Mapping(make_kit(language, size=size), unmatched, window)
    asking.open()
    QApplication.processEvents()
    said = {each.text(): each for each in asking.findChildren(QLabel)}
    for seen in (*asking.boxes.values(), *(said[value] for value in values)):
        assert seen.visibleRegion().boundingRect() == seen.rect()


def test_columns_are_proposed_by_their_names_and_numbers_stay_masked() -> None:
    columns = ColumnsOf(("姓名", "教师编号", "身份证号"), (("姓名",), ("教师编号", "身份证号")))
    assert propose(("教师姓名", "编号"), columns) == {"教师姓名": "姓名", "编号": "教师编号"}
    assert lacking(("姓名",), columns) == ("教师编号/身份证号",)
    rows = (("谁", "号"), ("王芳", "330102198801010417"))
    assert samples(("谁", "号"), rows) == (("王芳",), ("3301**********0417",))
