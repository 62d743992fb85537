"""Pictures of every place, from the sample term: `python -m tests.ui.screens --out build/screens`.

Both languages, light and dark, at 100% and 150%, on an office screen; empty, usual and decided.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from xuanke.journeys.set_up import init
from xuanke.paths import Home
from xuanke.ui.app import App
from xuanke.ui.review.page import ReviewPage
from xuanke.ui.review.values import Step
from xuanke.ui.shell.values import Place
from xuanke.ui.welcome.work import Opened, sample_tables

SCREEN = QSize(1366, 700)
PASSPHRASE = "three words and more"
LOOKS = tuple(product(("zh", "en"), ("light", "dark"), (100, 150)))
DAYS = {
    "before": date(2020, 8, 20),
    "round1": date(2020, 9, 3),
    "review": date(2020, 9, 7),
    "round2": date(2020, 9, 14),
}


@dataclass(frozen=True, slots=True)
class Photographer:
    """Waits until the window is quiet, and takes pictures of it."""

    app: App
    out: Path

    def wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def quiet(self) -> None:
        self.wait(120)
        while self.app.office.is_busy or self.app.reads.is_busy:
            self.wait(20)
        self.wait(120)

    def take(self, name: str) -> None:
        self.quiet()
        picture = self.app.window.grab()
        picture.save(str(self.out / f"{name}.png"))

    def in_each_look(self, name: str, arrange: Callable[[], object] = lambda: None) -> None:
        for language, theme, size in LOOKS:
            self.app.choose(language=language, theme=theme, text_size=size)
            self.quiet()
            arrange()
            self.take(f"{name}-{language}-{theme}-{size}")


def opened(qt: QApplication, folder: Path, on: date) -> tuple[App, bytes]:
    home = Home(folder)
    made = init(home, school="青禾实验学校（示例）", term_id="2020H2", passphrase=PASSPHRASE)
    app = App(qt, home, language="", by="陈老师", on=on)
    app.window.resize(SCREEN)
    app.window.show()
    return app, made.key if made else b""


def places(photographer: Photographer, name: str, wanted: Iterator[Place] | tuple[Place, ...]) -> None:
    for place in wanted:
        photographer.in_each_look(
            f"{name}-{place.value}", lambda place=place: frame_of(photographer).go(place)
        )


def frame_of(photographer: Photographer) -> Any:
    return photographer.app.window.frame


def review_of(photographer: Photographer) -> ReviewPage:
    page = frame_of(photographer).go(Place.REVIEW)
    photographer.quiet()
    return page


def first_pages(qt: QApplication, out: Path, folder: Path) -> None:
    app = App(qt, Home(folder), language="", by="陈老师", on=DAYS["review"])
    app.window.resize(SCREEN)
    photographer = Photographer(app, out)
    app.window.show()
    app.window.show_doors()
    photographer.in_each_look("first-doors")
    app.window.show_wizard(sample=False)
    photographer.in_each_look("first-wizard")
    app.window.show_unlock()
    photographer.in_each_look("first-unlock")
    app.window.show_catalogue()
    photographer.in_each_look("empty-teachers-door")
    app.window.close()


def empty_home(qt: QApplication, out: Path, folder: Path) -> None:
    app, key = opened(qt, folder, DAYS["before"])
    photographer = Photographer(app, out)
    app.window.enter(Opened(key))
    places(photographer, "empty", tuple(Place))
    app.window.close()


def sample_home(qt: QApplication, out: Path, folder: Path) -> None:
    app, key = opened(qt, folder, DAYS["review"])
    photographer = Photographer(app, out)
    app.window.enter(Opened(key))
    photographer.quiet()
    app.window.bring.take(list(sample_tables()))
    photographer.take("usual-brought")
    places(photographer, "usual", tuple(Place))
    app.choose(language="zh", theme="light", text_size=100)
    for step in (Step.BLOCKED, Step.CLEAN):
        review = review_of(photographer)
        review.show_step(step)
        photographer.quiet()
        review.bulk_act.click()
        photographer.take(f"review-{step.value}-done")
    photographer.in_each_look("review-look", lambda: to_look(photographer))
    photographer.in_each_look("report-going", lambda: frame_of(photographer).go(Place.REPORT))
    app.window.close()


def to_look(photographer: Photographer) -> None:
    review = review_of(photographer)
    review.show_step(Step.LOOK)
    photographer.quiet()
    review.list.choose(12)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/screens"))
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    if "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        for n, round_of_pictures in enumerate((first_pages, empty_home, sample_home)):
            round_of_pictures(qt, out, Path(folder, str(n)))
    print(f"{len(list(out.glob('*.png')))} pictures in {out}")


if __name__ == "__main__":
    main()
