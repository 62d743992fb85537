"""The help names only labels that the window has, is found by words, and opens where one is."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from xuanke.journeys.problem_report import Piece
from xuanke.resources import resource
from xuanke.ui.help.page import Help, open_help
from xuanke.ui.help.problem import ProblemReport
from xuanke.ui.help.state import LABEL, ORDER, found, read_pages
from xuanke.ui.help.values import Page
from xuanke.ui.kit import Kit
from xuanke.ui.shell.values import Place
from xuanke.wording import Words

ROOT = Path(__file__).resolve().parents[2]
WINDOW = "\n".join(
    path.read_text("utf-8")
    for path in sorted((ROOT / "desktop" / "xuanke" / "ui").rglob("*.py"))
    if path.parent.name != "help"
)
FOLDERS = {"zh": "zh_CN", "en": "en"}
FILES = sorted(resource("help").rglob("*.md"))


def labels(file: Path) -> set[str]:
    return set(LABEL.findall(file.read_text("utf-8")))


def is_in_the_window(message: str) -> bool:
    """Whether the window's code says it, by its whole id or by a beginning that a choice completes."""
    parts = message.split("-")
    beginnings = ["-".join(parts[:n]) for n in range(2, len(parts))]
    return f'"{message}"' in WINDOW or any(f'f"{beginning}-{{' in WINDOW for beginning in beginnings)


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_page_names_only_labels_that_the_window_has(file: Path) -> None:
    assert {label for label in labels(file) if not is_in_the_window(label)} == set()


@pytest.mark.parametrize("language", FOLDERS)
def test_each_label_on_a_page_is_a_whole_one(language: str) -> None:
    words = Words(language)  # type: ignore[arg-type]
    named = set().union(*(labels(file) for file in FILES if file.parent.name == FOLDERS[language]))
    assert {label for label in named if not words.has(label)} == set()
    assert {label for label in named if "{" in words.say(label)} == set()


@pytest.mark.parametrize("name", ORDER)
def test_both_languages_name_the_same_labels_on_a_page(name: str) -> None:
    chinese, english = (labels(resource("help", folder, f"{name}.md")) for folder in FOLDERS.values())
    assert chinese == english


def test_there_is_a_page_for_every_place_and_no_page_that_nobody_finds() -> None:
    assert {file.stem for file in FILES} == set(ORDER)
    assert {place.value for place in Place} <= set(ORDER)


@pytest.mark.parametrize("language", FOLDERS)
def test_nothing_is_left_to_fill_in(language: str) -> None:
    words = Words(language)  # type: ignore[arg-type]
    pages = read_pages(resource("help", FOLDERS[language]), words.say, [("F1", "help")])
    assert [page.name for page in pages] == list(ORDER)
    assert [page.name for page in pages if "{{" in page.text or not page.title] == []


def test_a_page_with_the_words_in_its_title_comes_first() -> None:
    pages = Page("a", "审核", "# 审核\n驳回"), Page("b", "驳回", "# 驳回\n审核"), Page("c", "目录", "# 目录")
    assert [page.name for page in found(pages, "驳回")] == ["b", "a"]
    assert [page.name for page in found(pages, "")] == ["a", "b", "c"]
    assert found(pages, "驳回 目录") == ()


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_the_pictures_of_a_page_are_there(file: Path) -> None:
    named = re.findall(r"!\[\w+\]\((.+?)\)", file.read_text("utf-8"))
    assert [name for name in named if not (file.parent / name).is_file()] == []
    assert named or file.stem == "keys"


@pytest.fixture
def help_window(kit: Kit, qtbot: QtBot) -> Iterator[Help]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield open_help(kit, "report", parent)


def test_the_help_opens_at_the_place_where_one_is(help_window: Help) -> None:
    assert help_window.text.toPlainText().startswith("上报")
    assert "\ufffc" in help_window.text.toPlainText(), "no picture was found"


def test_words_typed_in_the_help_show_the_first_page_that_holds_them(help_window: Help) -> None:
    help_window.box.setText("恢复码")
    assert [page.name for page in help_window.shown] == ["first-day", "welcome"]
    assert "恢复码" in help_window.text.toPlainText()
    help_window.look("没有这个词的")
    assert help_window.text.toPlainText() == help_window.kit.say("ui-help-nothing")


def test_what_is_shown_of_a_report_is_what_is_packed(kit: Kit, help_window: Help, tmp_path: Path) -> None:
    report = ProblemReport(kit, help_window)
    pieces = Piece("versions.json", "{}"), Piece("logs/xuanke.log", "WARNING")
    assert not report.save.isEnabled()
    report.show_pieces(pieces)
    report.write(tmp_path / "problem.zip")
    assert report.tabs.stack.count() == len(pieces)
    assert kit.office.asked[-1][1] == (pieces, tmp_path / "problem.zip")  # type: ignore[attr-defined]
