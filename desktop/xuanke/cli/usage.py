"""A command line that cannot be understood, as a sentence in the person's language."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from cyclopts import (
    CoercionError,
    CycloptsError,
    MissingArgumentError,
    RepeatArgumentError,
    UnknownOptionError,
    UnusedCliTokensError,
    ValidationError,
)
from cyclopts.exceptions import UnknownCommandError

from xuanke.faults import Fault


class WrongUsage(Fault):
    """The words of the command line are wrong; nothing was done. Exit code 2."""


def wrong_usage(error: CycloptsError, commands: Iterable[str] = ()) -> WrongUsage:
    """What is wrong, said without the parser's own English; of an unknown command also which is nearest."""
    message, arguments = _wrong(error)
    if message == "usage-unknown-command":
        nearest = _nearest(arguments["word"], error.command_chain or (), commands)
        if nearest:
            return WrongUsage(message, advice="usage-nearest", command=nearest, **arguments)
    return WrongUsage(message, advice="usage-advice", **arguments)


def _nearest(word: str, group: Sequence[str], commands: Iterable[str]) -> str:
    """The command of that group that is spelt most like the word; "" where none is."""
    depth = len(group)
    paths = [path.split() for path in commands]
    heads = {path[depth] for path in paths if path[:depth] == [*group] and len(path) > depth}
    found = get_close_matches(word, sorted(heads), 1)
    return " ".join([*group, *found]) if found else ""


def _wrong(error: CycloptsError) -> tuple[str, dict[str, str]]:
    message, arguments = "usage-not-understood", {}
    match error:
        case UnknownCommandError(unused_tokens=[word, *_]):
            message, arguments = "usage-unknown-command", {"word": word}
        case UnusedCliTokensError(command_chain=None | (), unused_tokens=[word, *_]):
            message, arguments = "usage-unknown-command", {"word": word}
        case UnusedCliTokensError(unused_tokens=[word, *_]):
            message, arguments = "usage-one-too-many", {"word": word}
        case UnknownOptionError(token=token):
            message, arguments = "usage-unknown-option", {"word": token.keyword or token.value}
        case MissingArgumentError(argument=argument) if argument is not None:
            message, arguments = "usage-missing", {"name": _spelt(argument.name)}
        case RepeatArgumentError(token=token):
            message, arguments = "usage-twice", {"name": token.keyword or token.value}
        case CoercionError(token=token, argument=argument) if token is not None:
            name = token.keyword or (_spelt(argument.name) if argument is not None else "")
            message, arguments = "usage-wrong-value", {"name": name, "value": token.value}
        case ValidationError(argument=argument) if argument is not None:
            message, arguments = (
                "usage-wrong-value",
                {"name": _spelt(argument.name), "value": str(argument.value)},
            )
    return message, arguments


def _spelt(name: str) -> str:
    return name if name.startswith("-") else name.upper()
