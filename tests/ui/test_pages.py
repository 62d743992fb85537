"""Every page, drawn from made-up values: names for a screen reader, and nothing that does not fit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from tests.ui import made_up
from tests.ui.front import to_front
from tests.ui.made_up import MakeKit

from xuanke.domain.calendar import Left
from xuanke.domain.people import Post, Teacher
from xuanke.ui.kit import Kit
from xuanke.ui.shell.frame import Frame
from xuanke.ui.shell.values import Place, Top
from xuanke.ui.teachers.values import List, Listed, Page
from xuanke.ui.welcome.doors import Doors
from xuanke.ui.welcome.unlock import Unlock
from xuanke.ui.welcome.wizard import Wizard

WIDE, HIGH = 1366, 700

MAKERS = {
    "doors": lambda kit: Doors(kit, lambda language: None),
    "unlock": Unlock,
    "wizard": lambda kit: Wizard(kit, sample=False),
    "today": made_up.today_page,
    "catalogue": made_up.catalogue_page,
    "teachers": made_up.teachers_page,
    "review": made_up.review_page,
    "report": made_up.report_page,
    "history": made_up.history_page,
    "settings": made_up.settings_page,
}


def framed(kit: Kit, page: QWidget) -> Frame:
    frame = Frame(kit, {place: lambda _: page for place in Place})
    frame.top.show(Top("2020年下半年", "青禾实验学校", "第一轮审核 09-06…09-08", Left(1, 6), True))
    frame.go(Place.REVIEW)
    return frame


@pytest.fixture(params=sorted(MAKERS))
def page(request: pytest.FixtureRequest, kit: Kit, qtbot: QtBot) -> QWidget:
    made: QWidget = MAKERS[request.param](kit)
    qtbot.addWidget(made)
    made.resize(WIDE, HIGH)
    made.show()
    return made


def focusable(page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(page)
        and not isinstance(widget, QScrollArea)
    ]


def test_everything_that_takes_the_focus_has_a_name(page: QWidget) -> None:
    assert focusable(page)
    nameless = [w for w in focusable(page) if not w.accessibleName() and not getattr(w, "text", str)()]
    assert nameless == []


def test_a_picture_says_in_words_what_it_shows(kit: Kit, qtbot: QtBot) -> None:
    page = made_up.review_page(kit)
    qtbot.addWidget(page)
    spoken = [
        widget.accessibleName() for widget in page.beside.findChildren(QWidget) if widget.accessibleName()
    ]
    assert any("周岚" in text and "12-01" in text for text in spoken)
    assert any("2016 72" in text for text in spoken)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize(
    "name", ["today", "catalogue", "teachers", "review", "report", "history", "settings"]
)
def test_a_page_is_no_wider_than_an_office_screen(
    make_kit: MakeKit, qtbot: QtBot, name: str, language: str, size: int
) -> None:
    kit = make_kit(language, size=size)
    frame = framed(kit, MAKERS[name](kit))
    qtbot.addWidget(frame)
    frame.show()
    QApplication.processEvents()
    assert frame.minimumSizeHint().width() <= WIDE
    assert frame.minimumSizeHint().height() <= HIGH


@pytest.mark.parametrize("name", ["doors", "unlock", "wizard"])
def test_a_first_page_fits_an_office_screen_too(make_kit: MakeKit, qtbot: QtBot, name: str) -> None:
    page = MAKERS[name](make_kit("en", size=150))
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= WIDE
    assert page.minimumSizeHint().height() <= HIGH


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", [100, 150])
def test_no_button_is_narrower_than_its_words(
    make_kit: MakeKit, qtbot: QtBot, language: str, size: int
) -> None:
    kit = make_kit(language, size=size)
    frame = framed(kit, made_up.review_page(kit))
    qtbot.addWidget(frame)
    frame.resize(WIDE, HIGH)
    frame.show()
    QApplication.processEvents()
    cut = [
        button.text()
        for button in frame.findChildren(QAbstractButton)
        if button.isVisible() and button.width() < button.fontMetrics().horizontalAdvance(button.text())
    ]
    assert cut == []


def test_the_right_pane_becomes_a_tab_when_text_is_large(make_kit: MakeKit, qtbot: QtBot) -> None:
    usual, large = made_up.review_page(make_kit()), made_up.review_page(make_kit(size=150))
    for page in (usual, large):
        qtbot.addWidget(page)
        page.resize(WIDE, HIGH)
        page.show()
    assert usual.beside.isVisible()
    assert not large.beside.isVisible()


def test_where_the_side_bar_has_icons_alone_the_focused_one_is_named(make_kit: MakeKit, qtbot: QtBot) -> None:
    kit = make_kit(size=150)
    frame = framed(kit, made_up.review_page(kit))
    qtbot.addWidget(frame)
    to_front(qtbot, frame)
    for place in (Place.TEACHERS, Place.HISTORY):
        frame.side.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
        assert QToolTip.text() == kit.say(f"ui-place-{place.value}")


def test_what_wants_mending_is_said_in_words(kit: Kit, qtbot: QtBot) -> None:
    page = made_up.teachers_page(kit)
    qtbot.addWidget(page)
    left = Teacher("T1", "沈东", post=Post.RETIRED)
    line = Listed(left, left.name, "在岗状态", left.post.value, ("mend-leaver-with-requests",))
    page.show_list(Page(List.MEND, 0, (line,), 1))
    assert page.lists[List.MEND].row(0)[3] == "退休"
