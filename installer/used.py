"""Which of the files that PyInstaller collects this program ever loads. Entries are (place, source, kind)."""

import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]

MODULES_NOT_USED = (
    *("tkinter", "unittest", "pydoc", "lib2to3", "sqlite3", "setuptools", "pip", "readline"),
    *("pandas", "PIL", "IPython", "pytest", "hypothesis", "pyqtgraph", "psutil"),
    *("pygments", "rich_rst", "docutils", "markdown_it", "pdb", "doctest"),
    *(
        "sqlalchemy.ext.asyncio",
        "sqlalchemy.ext.automap",
        "sqlalchemy.testing",
        "lxml.html.diff",
        "lxml.html._difflib",
    ),
    *("numpy.f2py", "numpy.fft", "numpy.random", "lxml.objectify", "lxml.isoschematron", "zstandard._cffi"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL"),
)

QT_PLUGINS = re.compile(
    r"/plugins/(platforms/.*(xcb|wayland|offscreen|windows)|imageformats/.*(svg|ico)\b|iconengines/"
    r"|platforminputcontexts/.*(compose|ibus)|platformthemes/.*xdg|styles/"
    r"|wayland-(decoration-client|shell-integration/libxdg))"
)
QT_WORDS = re.compile(r"/translations/qt(base)?_(zh_CN|en)\.qm$")
DATA_NOT_USED = re.compile(
    r"babel/locale-data/(?!(zh|zh_Hans|zh_Hans_CN|en|en_US|root)\.dat)|^pytz/zoneinfo/|__pycache__"
    r"|^lxml/isoschematron/|Qt6(EglF|Quick|Qml|Network|Sql|Test|VirtualKeyboard)"
)

SYSTEM = re.compile(r"^lib(X11|X11-xcb|dbus-1|fontconfig|freetype|gcc_s|glib-2\.0|gthread-2\.0|stdc\+\+)\.so")
"""Libraries that every desktop has and shares among its programs: the packages depend on them instead."""


def is_used(entry: Entry) -> bool:
    """Whether the file is of a plug-in, a language or a part that the program loads."""
    place = entry[0].replace("\\", "/")
    if "/plugins/" in place:
        return QT_PLUGINS.search(place) is not None
    if "/translations/" in place:
        return QT_WORDS.search(place) is not None
    return not DATA_NOT_USED.search(place)


def only_used(entries: Iterable[Entry]) -> list[Entry]:
    """The entries of files that are used."""
    return [entry for entry in entries if is_used(entry)]


def only_needed(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The extensions and plug-ins, and of the libraries those that one of them needs, directly or not.

    `needs` names the libraries that the file at a path asks for. A library of the system is left to it.
    """
    waiting = only_used(entries)
    kept: list[Entry] = []
    asked: set[str] = {"libpython"}
    while fresh := [entry for entry in waiting if _is_asked_for(entry, asked)]:
        kept += fresh
        waiting = [entry for entry in waiting if entry not in fresh]
        for _place, source, kind in fresh:
            if kind != "SYMLINK":
                asked.update(name for name in needs(source) if not SYSTEM.match(name))
    return kept


def _is_asked_for(entry: Entry, asked: set[str]) -> bool:
    place, _source, kind = entry
    name = PurePosixPath(place).name
    return kind == "EXTENSION" or "/plugins/" in place or name in asked or name.startswith("libpython")
