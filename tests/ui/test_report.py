"""The report place on a school at work: signing, answers that add up, results, shapes of the table."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project, request, teacher
from tests.ui.front import focused, to_front
from tests.ui.made_up import MakeKit
from tests.ui.working import at_work

from xuanke.domain.answers import Receipt, Result
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.exchange.workbooks import read_workbook
from xuanke.exchange.writing import write_table
from xuanke.journeys.decide import Choice, approve_clean, decide
from xuanke.journeys.export import export
from xuanke.journeys.office import Office
from xuanke.ui.kit import Kit
from xuanke.ui.report.page import ReportPage
from xuanke.ui.report.profiles.dialog import ProfileEditor
from xuanke.ui.report.profiles.written import Words
from xuanke.ui.report.values import Listing, Wanted, in_pieces, together
from xuanke.ui.takeaway.dialog import TakeAway

NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
TABS = ("going", "signing", "gone", "answers", "results", "staff")
HEADER = ("教师编号", "项目编号", "班次", "轮次", "复核结果", "复核意见")


@pytest.fixture
def school(tmp_path: Path) -> Office:
    """Five teachers, each approved for a project of their own; T1's has two runs."""
    office = new_office(tmp_path)
    runs = (project("P1", run=str(n)) for n in (1, 2))
    bring_rows(office, "catalogue", *runs, *(project(f"P{n}") for n in range(2, 6)))
    bring_rows(office, "roster", *(teacher(f"T{n}", subjects=(f"学科{n}",)) for n in range(1, 6)))
    rest = (request(f"T{n}", f"P{n}") for n in range(2, 6))
    bring_rows(office, "requests", request("T1", "P1", run="1"), *rest)
    approve_clean(office)
    return office


@pytest.fixture
def page(kit: Kit, school: Office, qtbot: QtBot) -> Iterator[ReportPage]:
    yield opened(kit, school, qtbot)


def opened(kit: Kit, school: Office, qtbot: QtBot) -> ReportPage:
    made = ReportPage(at_work(kit, school))
    qtbot.addWidget(made)
    made.resize(1366, 700)
    to_front(qtbot, made)
    made.refresh()
    return made


def turn(page: ReportPage, qtbot: QtBot, name: str) -> None:
    """Turns to a tab by its button."""
    made = page.tabs.group.button(TABS.index(name))
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Space)


def press(qtbot: QtBot, made: QWidget) -> None:
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Space)


def ask_for(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for way in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, way, lambda *_: (str(path), ""))


def test_a_signed_sheet_is_held_against_what_is_decided_later(
    page: ReportPage, school: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn(page, qtbot, "signing")
    ask_for(monkeypatch, tmp_path / "审核单.pdf")
    signing = page.signing
    assert not signing.sign.isEnabled()
    press(qtbot, signing.make)
    assert (tmp_path / "审核单.pdf").read_bytes().startswith(b"%PDF")
    press(qtbot, signing.sign)
    assert signing.shown.signed == signing.shown.numbers[0]
    assert not signing.sign.isEnabled()
    assert signing.shown.since.rows == ()
    decide(school, [RequestKey("T5", "P5", 1)], Choice(Verdict.REJECT, "已请假"))
    page.kit.office.desk.changed()
    page.refresh()
    assert [row[0] for row in signing.shown.since.rows] == ["T5"]


def test_an_export_says_what_changed_since_the_sheet_was_signed(
    page: ReportPage, school: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    page.said.connect(lambda text, _tone: said.append(text))
    ask_for(monkeypatch, tmp_path / "a.pdf")
    press(qtbot, page.signing.make)
    page.signing.make_sheet()
    page.signing.mark_signed()
    decide(school, [RequestKey("T5", "P5", 1)], Choice(Verdict.REJECT, "已请假"))
    page.kit.office.desk.changed()
    ask_for(monkeypatch, tmp_path / "b.xlsx")
    turn(page, qtbot, "going")
    qtbot.keyClick(focused(qtbot, page), Qt.Key.Key_S, CTRL)
    assert page.signing.shown.numbers[0] in said[-1]
    assert [row[3] for row in page.gone_rows] == ["4"]


def test_the_counts_of_the_four_lists_add_up(
    page: ReportPage, school: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(school, tmp_path / "1.xlsx")
    page.kit.office.desk.changed()
    turn(page, qtbot, "answers")
    assert {each.id: len(each.rows) for each in page.answers.lists.lists}["missing"] == 5
    answers = (
        ("T1", "P1", "2", "1", "通过", ""),
        ("T2", "P2", "", "1", "通过", ""),
        ("T3", "P3", "", "1", "不通过", "名额已满"),
        ("T9", "P2", "", "1", "通过", ""),
        ("T2", "P2", "", "2", "不通过", ""),
        ("T4", "P4", "", "1", "也许", ""),
    )
    ask_for(monkeypatch, write_table(tmp_path / "复核.xlsx", HEADER, answers).path)
    press(qtbot, page.answers.bring)
    four = {"matched": 2, "changed": 1, "missing": 2, "unexpected": 2, "declined": 1}
    assert counts(page) == {**four, "rejected": 1}
    assert page.kit.say("ui-answer-sent", sent=5, matched=2, changed=1, missing=2) in page.answers.sums.text()
    declined = next(row for row in page.answers.lists.lists[0].rows if row[0] == "T3")
    assert declined[-1] == "名额已满"
    again = opened(page.kit, school, qtbot)
    turn(again, qtbot, "answers")
    assert counts(again) == four
    assert again.answers.sums.text() == page.answers.sums.text()


def counts(page: ReportPage) -> dict[str, int]:
    return {each.id: len(each.rows) for each in page.answers.lists.lists}


def test_answers_that_fell_on_the_window_are_in_the_four_lists_too(
    page: ReportPage, school: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    export(school, tmp_path / "1.xlsx")
    bring_rows(school, "receipts", Receipt("T2", "P2", "", 1, accepted=False, opinion="名额已满"))
    page.kit.office.desk.changed()
    turn(page, qtbot, "answers")
    assert counts(page) == {"matched": 1, "changed": 0, "missing": 4, "unexpected": 0, "declined": 1}
    assert page.answers.lists.lists[0].rows[0][-1] == "名额已满"


def test_results_name_who_did_not_come(page: ReportPage, school: Office, qtbot: QtBot) -> None:
    bring_rows(school, "results", Result("T2", "P2", "", 1, attended=False))
    page.kit.office.desk.changed()
    turn(page, qtbot, "results")
    lists = {each.id: each.rows for each in page.results.lists.lists}
    assert [row[0] for row in lists["never-came"]] == ["T2"]
    assert lists["institutions"][0][0] == "临溪市教师进修学校"


def test_the_list_for_the_staff_room_leaves_by_ctrl_p(page: ReportPage, school: Office, qtbot: QtBot) -> None:
    turn(page, qtbot, "staff")
    page.staff.lists.table.setFocus()
    qtbot.keyClick(page.staff.lists.table, Qt.Key.Key_P, CTRL)
    dialog = page.findChild(TakeAway)
    assert dialog is not None
    copy = dialog.findChild(QPushButton, "text")
    assert copy is not None
    press(qtbot, copy)
    assert "教师T2（学科2） · 项目P2" in QGuiApplication.clipboard().text()


def test_what_goes_out_leaves_whole_by_ctrl_p(page: ReportPage, qtbot: QtBot) -> None:
    page.going.table.setFocus()
    qtbot.keyClick(page.going.table, Qt.Key.Key_P, CTRL)
    dialog = page.findChild(TakeAway)
    assert dialog is not None
    assert len(dialog.whole.rows) == 5


def test_the_strip_opens_beside_the_browser_and_goes_with_the_page(page: ReportPage, qtbot: QtBot) -> None:
    press(qtbot, page.going.typing)
    strip = page.going.strip
    assert strip is not None
    qtbot.addWidget(strip)
    assert strip.isVisible()
    assert strip.shown.total == 5


def editor(page: ReportPage, qtbot: QtBot) -> ProfileEditor:
    press(qtbot, page.going.edit)
    found = page.findChild(ProfileEditor)
    assert found is not None
    return found


def test_a_shape_is_edited_and_kept_and_the_export_has_it(
    page: ReportPage, school: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = editor(page, qtbot)
    first = shown.columns.headers[1]
    first.setFocus()
    first.selectAll()
    qtbot.keyClicks(first, "NO")
    shown.columns.drop(0)
    shown.columns.move_column(0, 1)
    qtbot.waitUntil(lambda: not shown.settle.isActive(), timeout=10_000)
    assert shown.preview.headings[1] == "NO"
    shown.name.setText("ours")
    press(qtbot, shown.keep)
    assert (school.home.profiles / "ours.toml").exists()
    assert page.going.wanted == Wanted(None, "ours", False)
    written = tmp_path / "out.xlsx"
    ask_for(monkeypatch, written)
    press(qtbot, page.going.write)
    assert next(tuple(row) for row in read_workbook(written))[1] == "NO"


def test_a_shape_says_what_a_verdict_and_a_time_are_written_as(
    page: ReportPage, school: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = editor(page, qtbot)
    fields = [column.field for column in shown.columns.columns]
    verdict, at = fields.index("verdict"), fields.index("at")
    press(qtbot, written(shown, verdict))
    words = shown.findChild(Words)
    assert words is not None
    words.boxes["approve"].setFocus()
    words.boxes["approve"].setText("审核通过")
    qtbot.keyClick(words.boxes["approve"], Qt.Key.Key_Return)
    button = written(shown, verdict)
    assert isinstance(button, QPushButton)
    assert button.text() == "审核通过"
    days = written(shown, at)
    assert isinstance(days, QComboBox)
    days.setFocus()
    days.setCurrentIndex(days.findText("2020年09月07日"))
    qtbot.waitUntil(lambda: not shown.settle.isActive(), timeout=10_000)
    shown.name.setText("ours")
    press(qtbot, shown.keep)
    target = tmp_path / "out.xlsx"
    ask_for(monkeypatch, target)
    press(qtbot, page.going.write)
    first = list(read_workbook(target))[1]
    assert first[verdict] == "审核通过"
    assert first[at] == "2020年09月07日"


def written(shown: ProfileEditor, place: int) -> QWidget:
    item = shown.columns.grid.itemAtPosition(place + 1, 2)
    assert item is not None
    made = item.widget()
    assert made is not None
    return made


def test_a_shape_starts_from_the_platforms_empty_table(
    page: ReportPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = write_table(tmp_path / "模板.xlsx", ("教师编号", "项目编号", "审核结论", "单位代码"), ()).path
    shown = editor(page, qtbot)
    ask_for(monkeypatch, template)
    shown.ask_template()
    assert shown.preview.headings == ("教师编号", "项目编号", "审核结论", "单位代码")
    assert "单位代码" in shown.said.text()


def test_a_shape_that_is_wrong_says_where_and_is_not_kept(
    page: ReportPage, school: Office, qtbot: QtBot
) -> None:
    shown = editor(page, qtbot)
    shown.sheet.setFocus()
    shown.sheet.selectAll()
    qtbot.keyClicks(shown.sheet, "a/b")
    press(qtbot, shown.keep)
    assert "sheet" in shown.said.text()
    assert list(school.home.profiles.glob("*.toml")) == []


def test_lists_are_whole_again_after_travelling_in_pieces() -> None:
    lists = (
        Listing("a", ("x",), tuple((str(n),) for n in range(1000))),
        Listing("b", ("x", "y"), ()),
        Listing("c", ("x",), (("1",),)),
    )
    assert together(list(in_pieces(lists, "first"))) == ("first", lists)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", [100, 150])
def test_each_tab_and_the_editor_fit_an_office_screen(
    make_kit: MakeKit, school: Office, qtbot: QtBot, language: str, size: int
) -> None:
    page = opened(make_kit(language, size=size), school, qtbot)
    for name in TABS:
        turn(page, qtbot, name)
        QApplication.processEvents()
        assert page.minimumSizeHint().width() <= 1320
        assert page.minimumSizeHint().height() <= 610
    turn(page, qtbot, "going")
    shown = editor(page, qtbot)
    QApplication.processEvents()
    fields = shown.columns.findChildren(QComboBox)
    assert fields
    assert all(box.width() >= box.sizeHint().width() for box in fields)
    assert shown.minimumSizeHint().width() <= 1366
    assert shown.minimumSizeHint().height() <= 700
