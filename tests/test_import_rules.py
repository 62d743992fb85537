"""Who may import whom. When this goes red, move the idea, not the rule."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "desktop" / "xuanke"

BELOW = {
    "domain": {"domain"},
    "store": {"store", "domain", "faults", "resources", "files", "garbage"},
    "feed": {"feed", "domain", "faults", "resources", "files"},
    "exchange": {"exchange", "domain", "faults", "resources", "files", "garbage"},
    "planning": {"planning", "domain", "faults"},
    "printing": {"printing", "domain", "faults", "resources", "files", "wording"},
    "journeys": {
        *{"journeys", "store", "feed", "exchange", "planning", "printing", "domain"},
        *{"faults", "paths", "resources", "files", "clock", "settings", "garbage"},
    },
    "ui": {
        *{"ui", "journeys", "printing", "domain"},
        *{
            "faults",
            "paths",
            "resources",
            "files",
            "clock",
            "settings",
            "wording",
            "reasons",
            "log",
            "garbage",
        },
    },
}
"""What each folder may import of xuanke itself; where things are wired, everything."""

MAKES_SENTENCES = {"wording.py", "reasons.py"}
"""What turns the domain's values into sentences, for ui, cli and printing."""

WIRED_IN = ("ui/app.py", "cli/")

SPREADSHEETS = ("exchange/tables.py", "exchange/workbooks.py")

ONLY_IN = {
    "sqlalchemy": ("store/",),
    "alembic": ("store/",),
    "sqlcipher3": ("store/",),
    "python_calamine": SPREADSHEETS,
    "openpyxl": SPREADSHEETS,
    "xlsxwriter": SPREADSHEETS,
    "lxml": SPREADSHEETS,
    "tuf": ("feed/",),
    "securesystemslib": ("feed/",),
    "highspy": ("planning/",),
    "fluent": ("wording.py",),
    "cyclopts": ("cli/",),
    "rich": ("cli/",),
    "pyqtgraph": ("ui/",),
    "PySide6": ("ui/", "printing/"),
}
"""Where each library has its one place."""

NOT_IN_THE_DOMAIN = {
    *{"os", "pathlib", "io", "time", "tempfile", "shutil", "glob", "sqlite3", "logging", "threading"},
    *{"random", "secrets", "socket", "urllib", "http", "subprocess", "asyncio", "multiprocessing"},
}
"""The standard library's clock, files, network and chance."""

ASKS_THE_WORLD = {"open", "print", "input", "now", "today", "utcnow", "getenv", "environ"}

FILES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))


def imports(file: str) -> Iterator[str]:
    """The full name of each module that a file imports, at its top or inside a function."""
    for node in ast.walk(ast.parse((PACKAGE / file).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: a relative import hides its direction"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_in(file: str, places: tuple[str, ...]) -> bool:
    return file.startswith(places)


@pytest.mark.parametrize("file", [f for f in FILES if "/" in f and not is_in(f, WIRED_IN)])
def test_a_folder_imports_only_what_lies_below_it(file: str) -> None:
    folder = file.split("/", maxsplit=1)[0]
    own = {name.split(".")[1] for name in imports(file) if name.startswith("xuanke.")}
    assert own - BELOW[folder] == set()


@pytest.mark.parametrize("file", [f for f in FILES if "/" not in f and f not in MAKES_SENTENCES])
def test_what_everyone_imports_imports_no_folder(file: str) -> None:
    own = {name.split(".")[1] for name in imports(file) if name.startswith("xuanke.")}
    assert own & {*BELOW, "cli", "wording"} == set()


@pytest.mark.parametrize("file", sorted(MAKES_SENTENCES))
def test_what_makes_sentences_knows_only_the_domain(file: str) -> None:
    own = {name.split(".")[1] for name in imports(file) if name.startswith("xuanke.")}
    assert own <= {"domain", "faults", "resources", "wording"}


@pytest.mark.parametrize("file", FILES)
def test_each_library_has_its_one_place(file: str) -> None:
    used = {name.split(".")[0] for name in imports(file)}
    assert {library for library in used & ONLY_IN.keys() if not is_in(file, ONLY_IN[library])} == set()


@pytest.mark.parametrize("file", [f for f in FILES if f.startswith("printing/")])
def test_printing_works_without_a_screen(file: str) -> None:
    qt = {name.split(".")[1] for name in imports(file) if name.startswith("PySide6.")}
    assert qt <= {"QtCore", "QtGui"}


@pytest.mark.parametrize("file", [f for f in FILES if f.startswith("ui/") and f.endswith("/state.py")])
def test_what_a_page_shows_is_chosen_without_qt(file: str) -> None:
    assert {name.split(".")[0] for name in imports(file)} & {"PySide6", "pyqtgraph", "threading"} == set()


@pytest.mark.parametrize("file", [f for f in FILES if f.startswith("domain/")])
def test_the_domain_is_pure(file: str) -> None:
    used = {name.split(".")[0] for name in imports(file)} - {"xuanke"}
    assert used <= sys.stdlib_module_names - NOT_IN_THE_DOMAIN
    assert set(asked(file)) & ASKS_THE_WORLD == set()


def asked(file: str) -> Iterator[str]:
    """The names that a file calls, `date.today()` as `today`."""
    for node in ast.walk(ast.parse((PACKAGE / file).read_text("utf-8"))):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield node.func.attr
