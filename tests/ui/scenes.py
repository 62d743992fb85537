"""The scenes of the window: every place and dialog, empty, usual and crowded, for whoever looks or listens.

A scene is arranged anew each time that it is wanted, since another language or look draws the window anew.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from tests.bench.county import county
from tests.journeys.school import bring_rows

from xuanke.journeys.office import open_office
from xuanke.journeys.set_up import init
from xuanke.paths import Home
from xuanke.resources import resource
from xuanke.ui.app import App
from xuanke.ui.handover.dialog import open_handover
from xuanke.ui.help.page import open_help
from xuanke.ui.help.problem import ProblemReport
from xuanke.ui.review.values import Step, View
from xuanke.ui.shell.values import Place
from xuanke.ui.slip.dialog import make_slip
from xuanke.ui.welcome.secrets import NewPassphrase
from xuanke.ui.welcome.work import Opened, sample_tables

SCREEN = QSize(1366, 700)
PASSPHRASE = "three words and more"
BEFORE, ROUND1, REVIEW = date(2020, 8, 20), date(2020, 9, 3), date(2020, 9, 7)
TAKEN = "2020-08-12T00:00:00Z"
LARGE = 600
TEACHER_TABS = ("roster", "mend", "still", "waiting", "tell", "credits")
REPORT_TABS = ("going", "signing", "gone", "answers", "results", "staff")
UNKNOWN = "工号牌,谁,教哪段\n" + "".join(f"T{n:07},王{n}芳,初中\n" for n in range(1, 4))
MUDDLED = "教师编号,姓名,项目名称,开始日期,鞋码\n" + "".join(
    f"M{n},王{n}芳,新教材培训,{n}月不详,38\n" for n in range(12)
)
ROUNDLESS = "教师编号,姓名,项目编号\nQH001,王芳,ZJ2020X000503\n"


@dataclass(frozen=True, slots=True)
class Stage:
    """A program's window with a home behind it."""

    app: App
    folder: Path

    def wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def quiet(self) -> None:
        """Until everything that was asked is answered and shown."""
        self.wait(120)
        while self.app.office.is_busy or self.app.reads.is_busy:
            self.wait(20)
        self.wait(120)

    @property
    def window(self) -> Any:
        return self.app.window

    def go(self, place: Place) -> Any:
        page = self.window.frame.go(place)
        self.quiet()
        return page

    def dialog(self) -> QWidget:
        """The dialog that is open, once it is."""
        for _ in range(200):
            self.quiet()
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, QDialog) and widget.isVisible():
                    return widget
        raise LookupError("no dialog opened")

    def brought(self, *tables: Path) -> None:
        self.window.bring.take(list(tables))
        self.quiet()


class Scene(NamedTuple):
    """`arrange` brings it about and gives the window or dialog that it is seen in."""

    stage: Stage
    name: str
    arrange: Callable[[], QWidget]

    def leave(self, shown: QWidget) -> None:
        """Closes what was opened over the window."""
        if shown is not self.stage.window:
            shown.close()
            self.stage.quiet()


def opened(qt: QApplication, folder: Path, on: date, fill: Callable[[Any], None] | None = None) -> Stage:
    """The unlocked window on a new home."""
    home = Home(folder)
    made = init(home, school="青禾实验学校（示例）", term_id="2020H2", passphrase=PASSPHRASE)
    key = made.key if made else b""
    if fill is not None:
        fill(open_office(home, key=key, by="陈老师", on=on))
    stage = Stage(App(qt, home, language="", by="陈老师", on=on), folder)
    stage.window.resize(SCREEN)
    stage.window.show()
    stage.window.enter(Opened(key))
    stage.quiet()
    return stage


def first_pages(qt: QApplication, folder: Path) -> Iterator[Scene]:
    """What stands before the office, and the teacher's door of an empty home."""
    stage = Stage(App(qt, Home(folder), language="", by="陈老师", on=REVIEW), folder)
    window = stage.window
    window.resize(SCREEN)
    window.show()

    def showing(show: Callable[[], object]) -> QWidget:
        show()
        stage.quiet()
        return window

    yield Scene(stage, "first-doors", partial(showing, window.show_doors))
    yield Scene(stage, "first-wizard", partial(showing, lambda: window.show_wizard(sample=False)))
    yield Scene(stage, "first-unlock", partial(showing, window.show_unlock))
    yield Scene(
        stage, "first-restore", partial(showing, lambda: window.show_unlock(folder / "学校.xkbackup"))
    )
    yield Scene(stage, "empty-teachers-door", partial(showing, window.show_catalogue))
    window.close()


def empty_home(qt: QApplication, folder: Path) -> Iterator[Scene]:
    """Every place while nothing has been brought."""
    stage = opened(qt, folder, BEFORE)
    yield from places(stage, "empty", *Place)
    stage.window.close()


def sample_home(qt: QApplication, folder: Path) -> Iterator[Scene]:
    """The sample term on a day of the school's review: places, tabs, dialogs, then the steps of Review."""
    stage = opened(qt, folder, REVIEW)
    stage.brought(*sample_tables())
    yield from places(stage, "usual", *Place)
    yield from tabs(stage, Place.TEACHERS, TEACHER_TABS)
    yield from tabs(stage, Place.REPORT, REPORT_TABS)
    yield from dialogs(stage)
    yield from review(stage)
    stage.window.close()


def kindergarten(qt: QApplication, folder: Path) -> Iterator[Scene]:
    """Twelve teachers of one group, a handful of requests."""
    stage = opened(qt, folder, REVIEW)
    shipped = resource("sample", "kindergarten")
    stage.brought(resource("sample", "catalogue-2020-08-12.xlsx"), shipped / "roster.csv")
    stage.brought(shipped / "round1.xlsx")
    yield from places(stage, "small", Place.TODAY, Place.TEACHERS, Place.REVIEW, Place.REPORT)
    yield Scene(stage, "small-review-look", partial(_at_step, stage, Step.LOOK, 0))
    stage.window.close()
    stage = opened(qt, folder / "early", ROUND1)
    stage.brought(resource("sample", "catalogue-2020-08-12.xlsx"), shipped / "roster.csv")
    yield from places(stage, "small-round1", Place.TODAY)
    stage.window.close()


def large_school(qt: QApplication, folder: Path) -> Iterator[Scene]:
    """Six hundred teachers on four campuses, in some two hundred groups."""
    for name, on in (("large-round1", ROUND1), ("large", REVIEW)):
        stage = opened(qt, folder / name, on, crowd)
        yield from places(stage, name, Place.TODAY)
        if on == REVIEW:
            yield from places(stage, name, Place.TEACHERS, Place.REVIEW, Place.REPORT, Place.HISTORY)
            yield Scene(stage, "large-review-look", partial(_at_step, stage, Step.LOOK, 3))
            yield Scene(stage, "large-review-calendar", partial(_calendar, stage))
        stage.window.close()


def crowd(office: Any) -> None:
    """Fills a home with the large school."""
    made, draw = county(2 * LARGE), random.Random(LARGE)
    teachers = [
        replace(
            each,
            school="",
            campus=("本部", "东校区", "西校区", "实验校区")[n % 4],
            name=draw.choice("王李张刘陈杨赵黄周吴") + draw.choice(("芳", "静怡", "思远", "建国", "雨桐")),
        )
        for n, each in enumerate(made.teachers)
    ]
    names = {each.key: each.name for each in teachers}
    office.catalogue.take(made.projects, source="省", whole=True, taken_at=TAKEN)
    bring_rows(office, "roster", *teachers)
    bring_rows(office, "clearances", *made.clearances)
    first = (replace(each, name=names[each.teacher]) for each in made.requests if each.round == 1)
    bring_rows(office, "requests", *first)


def places(stage: Stage, name: str, *wanted: Place) -> Iterator[Scene]:
    """Each of these places as it opens."""

    def at(place: Place) -> QWidget:
        stage.go(place)
        return stage.window

    for place in wanted:
        yield Scene(stage, f"{name}-{place.value}", partial(at, place))


def tabs(stage: Stage, place: Place, names: tuple[str, ...]) -> Iterator[Scene]:
    """Each tab of a place after the first."""

    def at(n: int) -> QWidget:
        stage.go(place).tabs.turn(n)
        stage.quiet()
        return stage.window

    for n, name in enumerate(names):
        if n:
            yield Scene(stage, f"usual-{place.value}-{name}", partial(at, n))


def dialogs(stage: Stage) -> Iterator[Scene]:
    """Every dialog that the office can open."""
    window = stage.window

    def opens(open_it: Callable[[], object]) -> QWidget:
        stage.quiet()
        open_it()
        return stage.dialog()

    def taken(name: str, text: str) -> None:
        file = stage.folder / name
        file.write_text(text, "utf-8")
        window.bring.take([file])

    def at(place: Place, open_it: Callable[[Any], object]) -> Callable[[], object]:
        return lambda: open_it(stage.go(place))

    def problem() -> None:
        ProblemReport(window.kit, window).open()

    def results() -> None:
        taken("指令性培训.csv", MUDDLED)
        stage.quiet()
        window.bring.show_results()

    acts: dict[str, Callable[[], object]] = {
        "finder": window.open_finder,
        "help": lambda: open_help(window.kit, "review", window),
        "problem": problem,
        "results": results,
        "mapping": lambda: taken("人员.csv", UNKNOWN),
        "question": lambda: taken("选课.csv", ROUNDLESS),
        "handover": lambda: open_handover(window.kit, window),
        "slip": lambda: make_slip(window.kit, ["ZJ2020X000503", "ZJ2020X000001"], window),
        "passphrase": lambda: NewPassphrase(window.kit, window, by_code=False).open(),
        "takeaway": at(Place.TEACHERS, lambda page: page.take_away()),
        "profile": at(Place.REPORT, lambda page: page.going.edit_profile()),
    }
    for name, act in acts.items():
        yield Scene(stage, f"dialog-{name}", partial(opens, act))
    yield Scene(stage, "strip", partial(_strip, stage))


def _strip(stage: Stage) -> QWidget:
    going = stage.go(Place.REPORT).going
    going.open_strip()
    stage.quiet()
    strip: QWidget = going.strip
    return strip


def review(stage: Stage) -> Iterator[Scene]:
    """Review's steps as they are done, its views, a proposal and its calendar."""
    for step in (Step.BLOCKED, Step.CLEAN):
        yield Scene(stage, f"review-{step.value}", partial(_at_step, stage, step, 0))
        page = stage.go(Place.REVIEW)
        page.show_step(step)
        stage.quiet()
        page.bulk.act.click()
        stage.quiet()
    yield Scene(stage, "review-look", partial(_at_step, stage, Step.LOOK, 12))
    yield Scene(stage, "review-teacher", partial(_in_view, stage, View.TEACHER))
    yield Scene(stage, "review-calendar", partial(_calendar, stage))
    yield Scene(stage, "review-proposal", partial(_proposal, stage, calendar=False))
    yield Scene(stage, "review-proposal-calendar", partial(_proposal, stage, calendar=True))
    yield Scene(stage, "review-sign", partial(_at_step, stage, Step.SIGN, 0))
    yield Scene(stage, "report-going", lambda: (stage.go(Place.REPORT), stage.window)[1])


def _at_step(stage: Stage, step: Step, row: int) -> QWidget:
    _in_view(stage, View.CAUSE)
    page = stage.go(Place.REVIEW)
    page.show_step(step)
    stage.quiet()
    page.list.choose(row)
    stage.quiet()
    return stage.app.window


def _in_view(stage: Stage, view: View) -> QWidget:
    page = stage.go(Place.REVIEW)
    page.show_step(Step.LOOK)
    page.show_view(view)
    stage.quiet()
    return stage.app.window


def _calendar(stage: Stage) -> QWidget:
    return _in_view(stage, View.CALENDAR)


def _proposal(stage: Stage, *, calendar: bool) -> QWidget:
    _in_view(stage, View.CAUSE)
    page = stage.go(Place.REVIEW)
    page.propose_round()
    stage.quiet()
    if calendar:
        page.next_view()
        stage.quiet()
    return stage.app.window


ALL: tuple[Callable[[QApplication, Path], Iterator[Scene]], ...] = (
    first_pages,
    empty_home,
    sample_home,
    kindergarten,
    large_school,
)
