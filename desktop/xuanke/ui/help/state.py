"""Reads the help pages, fills in the labels by their message ids, and finds pages by words."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from xuanke.ui.help.values import Page

DAYS = ("first-day", "round1-day", "round2-day", "export-day")
PLACES = ("welcome", "today", "catalogue", "teachers", "review", "report", "history", "settings")
ORDER = (*DAYS, *PLACES, "keys")

LABEL = re.compile(r"\{\{(ui-[\w-]+)\}\}")
"""A label of the window, named by its message so that page and window cannot differ."""


def read_pages(folder: Path, say: Callable[[str], str], keys: Sequence[tuple[str, str]]) -> tuple[Page, ...]:
    """Every page in order; `keys` are the heading, then (keys, what they do)."""
    heading, *rows = (f"| {pressed} | {what} |" for pressed, what in keys)
    table = "\n".join([heading, "|---|---|", *rows])
    return tuple(
        _page(name, (folder / f"{name}.md").read_text("utf-8").replace("{{keys}}", table), say)
        for name in ORDER
    )


def _page(name: str, written: str, say: Callable[[str], str]) -> Page:
    text = LABEL.sub(lambda label: f"**{say(label[1])}**", written)
    heading, _, _ = text.partition("\n")
    return Page(name, heading.removeprefix("# "), text)


def found(pages: Sequence[Page], words: str) -> tuple[Page, ...]:
    """The pages that hold every word; those with one in the title come first."""
    wanted = words.casefold().split()
    holding = [page for page in pages if all(word in page.text.casefold() for word in wanted)]
    return tuple(sorted(holding, key=lambda page: not any(word in page.title.casefold() for word in wanted)))
