"""A command line that cannot be understood, as a sentence in the person's language."""

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


def wrong_usage(error: CycloptsError) -> WrongUsage:
    """What is wrong, said without the parser's own English."""
    message, arguments = _wrong(error)
    return WrongUsage(message, advice="usage-advice", **arguments)


def _wrong(error: CycloptsError) -> tuple[str, dict[str, str]]:
    message, arguments = "usage-not-understood", {}
    match error:
        case UnknownCommandError(unused_tokens=[word, *_]):
            message, arguments = "usage-unknown-command", {"word": word}
        case UnusedCliTokensError(command_chain=(), unused_tokens=[word, *_]):
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
