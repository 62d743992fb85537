"""What every command stands in: the options before or after it, its one answer, its exit code.

A command is a function that takes the Frame first and returns its Reply:

    @command("roster check")
    def roster_check(frame: Frame, /, *, campus: str = "") -> Reply:
        items = ...
        return Reply({"items": items}, lambda: frame.table(["column-teacher"], rows))

Its help stands in the Fluent message `command-roster-check`; the attributes of that message are
`.example` and one for each parameter (`.campus`).
Whoever starts the program imports the modules of commands, then calls `carry_out(sys.argv[1:])`.
A Fault becomes one sentence and exit code 1; anything else is a bug, which the log file gets.
"""

import io
import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from xuanke import __version__
from xuanke.cli.options import Options, as_command, language_in, split
from xuanke.cli.output import print_json, print_person, say_to_person
from xuanke.cli.parser import call
from xuanke.cli.usage import WrongUsage
from xuanke.domain.identity import mask_within
from xuanke.faults import Fault
from xuanke.log import log_file, set_up
from xuanke.paths import Home, home_at
from xuanke.wording import Words

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

log = logging.getLogger(__name__)

DONE, REFUSED, WRONG_USAGE, SOME_REJECTED = 0, 1, 2, 3
"""Exit codes: done; refused or wrong input and nothing changed; wrong usage; done but for some rows."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a command answers: the document for `--json`, what a person reads instead, the exit code.

    `human` is text, a table of rich, or a function that makes one of these when it is wanted.
    """

    document: Any
    human: "RenderableType | Callable[[], RenderableType] | None" = None
    code: int = DONE


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a command works, in whose name, on which day, and how it speaks."""

    home: Home
    words: Words
    json: bool
    on: date
    by: str

    def note(self, message: str, /, **arguments: Any) -> None:
        """Says a sentence on stderr, beside the answer."""
        say_to_person(self.words.say(message, **arguments))

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[Any]]) -> "Table":
        """A table of plain cells under headings that are message ids."""
        from rich.table import Table
        from rich.text import Text

        table = Table(*map(self.words.say, headings), box=None, pad_edge=False)
        for row in rows:
            table.add_row(*(Text("" if cell is None else mask_within(str(cell))) for cell in row))
        return table

    @contextmanager
    def progress(self, message: str, /, **arguments: Any) -> Iterator[Callable[[int, int | None], None]]:
        """Gives step(done, total): a bar on stderr while that is a terminal, else silence."""
        from rich.console import Console
        from rich.progress import Progress

        with Progress(console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
            task = bar.add_task(self.words.say(message, **arguments), total=None)

            def step(done: int, total: int | None = None) -> None:
                bar.update(task, completed=done, total=total)

            yield step


Command = Callable[..., Reply]

COMMANDS: dict[str, Command] = {}
"""Every command by the words that call it; "" is the program called without any."""


def command(*paths: str) -> Callable[[Command], Command]:
    """Registers a command under its words, as in "catalogue audit"."""

    def register(function: Command) -> Command:
        COMMANDS.update(dict.fromkeys(paths, function))
        return function

    return register


def carry_out(argv: Sequence[str]) -> int:
    """Does what the words of a command line ask for; the exit code. Raises nothing."""
    home, words, as_json = home_at(), Words(language_in(argv)), "--json" in argv
    try:
        options, words_left = split(argv)
        tokens = as_command(words_left)
        home, words, as_json = home_at(options.home), Words(options.language), options.json
        set_up(home)
        return _answered(Frame(home, words, as_json, options.on, options.by), options, tokens)
    except BrokenPipeError:
        _forget_the_reader()
        return DONE
    except (Exception, KeyboardInterrupt) as error:
        fault, code = _judged(error, home)
        return _explain(words, as_json, fault, code)


def _forget_the_reader() -> None:
    """Points stdout at nothing, else the interpreter complains of the closed pipe at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _judged(error: BaseException, home: Home) -> tuple[Fault, int]:
    match error:
        case WrongUsage():
            return error, WRONG_USAGE
        case Fault():
            log.warning("refused: %s", error.message, exc_info=error.__cause__)
            return error, REFUSED
        case KeyboardInterrupt():
            return Fault("stopped"), REFUSED
    log.error("a bug", exc_info=error)
    advised = Fault("bug", advice="bug-advice", kind=type(error).__name__, file=str(log_file(home)))
    return advised, REFUSED


def _answered(frame: Frame, options: Options, tokens: Sequence[str]) -> int:
    if options.version:
        reply = Reply({"version": __version__}, f"xuanke {__version__}")
    else:
        reply = _called(frame, tokens)
    if frame.json and reply.document is not None:
        print_json(reply.document)
    elif reply.human is not None:
        print_person(reply.human() if callable(reply.human) else reply.human)
    sys.stdout.flush()
    return reply.code


def _called(frame: Frame, tokens: Sequence[str]) -> Reply:
    """What the command answers; beside the one document that is promised, nothing goes to stdout."""
    if not frame.json:
        return call(COMMANDS, frame, frame.words, tokens) or Reply(None)
    if _is_group(" ".join(tokens)):
        raise WrongUsage("usage-missing", advice="usage-advice", name="COMMAND")
    page = io.StringIO()
    asks_for_help = not {"--help", "-h"}.isdisjoint(tokens)
    with redirect_stdout(page if asks_for_help else sys.stderr):
        reply: Reply | None = call(COMMANDS, frame, frame.words, tokens)
    return reply or Reply({"help": page.getvalue()} if asks_for_help else None)


def _is_group(words: str) -> bool:
    return words not in COMMANDS and any(path.startswith(f"{words} ") for path in COMMANDS)


def _explain(words: Words, json: bool, fault: Fault, code: int) -> int:
    error, advice = words.say_fault(fault)
    if json:
        print_json({"error": error, "advice": advice})
    say_to_person(words.say("error-and-advice", error=error, advice=advice) if advice else error)
    return code
