"""The options that every command has, wherever in the command line they stand."""

import getpass
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Annotated, get_args

from cyclopts import App, CycloptsError, Parameter

from xuanke.cli.usage import wrong_usage
from xuanke.clock import today
from xuanke.wording import Language, system_language


@dataclass(frozen=True, slots=True)
class Options:
    """What was chosen for this call, with the rest filled from the system."""

    home: Path | None
    language: Language
    json: bool
    on: date
    by: str
    version: bool


Rest = Annotated[str, Parameter(allow_leading_hyphen=True)]


def split(argv: Sequence[str]) -> tuple[Options, tuple[str, ...]]:
    """The global options and the words that remain; raises WrongUsage."""
    app = App(
        help_flags=(),
        version_flags=(),
        default_parameter=Parameter(negative=()),
        print_error=False,
        exit_on_error=False,
        suppress_keyboard_interrupt=False,
        result_action="return_value",
    )
    app.default(_options)
    try:
        taken: tuple[Options, tuple[str, ...]] = app(list(argv))
    except CycloptsError as error:
        raise wrong_usage(error) from error
    return taken


def language_in(argv: Sequence[str]) -> Language:
    """The language that a command line asks for, also where the rest of it cannot be understood."""
    asked = dict(pairwise(part for word in argv for part in word.split("=", 1))).get("--lang")
    return next((language for language in get_args(Language) if language == asked), system_language())


SEALED = ".xuanke"
"""How a sealed hand-over's name ends: a desktop starts the program with nothing but such a file."""


def as_command(words: Sequence[str]) -> tuple[str, ...]:
    """The words that remain, with the command that a sealed file alone stands for."""
    alone = len(words) == 1 and words[0].casefold().endswith(SEALED)
    return ("gui", *words) if alone else tuple(words)


def _options(
    *rest: Rest,
    home: Path | None = None,
    lang: Language | None = None,
    json: bool = False,
    on: date | None = None,
    by: str | None = None,
    version: bool = False,
) -> tuple[Options, tuple[str, ...]]:
    language = lang or system_language()
    return Options(home, language, json, on or today(), by or _account(), version), rest


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
