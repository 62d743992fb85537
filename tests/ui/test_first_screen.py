"""What the first screen costs: none of the heavy libraries, and no reference to None too few."""

import subprocess
import sys
from pathlib import Path

HEAVY = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "python_calamine",
    "openpyxl",
    "xlsxwriter",
    "lxml",
    "tuf",
    "numpy",
    "highspy",
    "pypinyin",
    "pyqtgraph",
)

FIRST_SCREEN = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtWidgets import QApplication
from xuanke.paths import Home
from xuanke.ui.app import App

qt = QApplication([])
app = App(qt, Home(Path(sys.argv[1])), language="zh", by="chen", on=date(2020, 9, 7))
app.window.show_first()
app.window.show()
qt.processEvents()
print(" ".join(sorted({name.partition(".")[0] for name in sys.modules})))
"""

VOID_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("")
print("alive")
"""


def run(program: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True, timeout=120
    )
    return done.stdout


def test_the_first_screen_imports_none_of_the_heavy_libraries(screen: str, tmp_path: Path) -> None:
    imported = set(run(FIRST_SCREEN, str(tmp_path)).split())
    assert {"PySide6", "xuanke"} <= imported
    assert imported & set(HEAVY) == set()


def test_a_home_that_stands_asks_for_its_passphrase_without_them_too(screen: str, tmp_path: Path) -> None:
    (tmp_path / "school.db").touch()
    assert set(run(FIRST_SCREEN, str(tmp_path)).split()) & set(HEAVY) == set()


def test_two_hundred_thousand_void_qt_calls_are_survived() -> None:
    assert run(VOID_CALLS) == "alive\n"
