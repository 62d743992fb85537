"""The commands as one program of cyclopts, with help in the person's language."""

import inspect
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any

from cyclopts import App, CycloptsError, Group, Parameter
from rich.console import Console

from xuanke.cli.help import Help
from xuanke.cli.usage import wrong_usage
from xuanke.wording import Words

WIDTH_OF_A_PAGE = 100
"""Columns of a help page that goes into a file or a pipe."""


def call(commands: Mapping[str, Callable[..., Any]], first: Any, words: Words, tokens: Sequence[str]) -> Any:
    """Calls the command that the tokens name with `first` before its own arguments; its answer.

    None where help was asked for and printed. Raises WrongUsage.
    """
    try:
        return program(_called(commands, tokens), first, words)(list(tokens))
    except CycloptsError as error:
        raise wrong_usage(error, commands) from error


def _called(
    commands: Mapping[str, Callable[..., Any]], tokens: Sequence[str]
) -> Mapping[str, Callable[..., Any]]:
    """The commands that the tokens can mean: explaining every one takes as long as a small command."""
    heads = {path: path.partition(" ")[0] for path in commands}
    named = next((token for token in tokens if token and token in heads.values()), None)
    return {path: commands[path] for path, head in heads.items() if named in (None, head) or not path}


def program(commands: Mapping[str, Callable[..., Any]], first: Any, words: Words) -> App:
    """Every command in its place: "catalogue audit" is `audit` of `catalogue`."""
    root = _app(words, "xuanke", words.say("help-program"))
    root.help_epilogue = words.say("help-options")
    for path, function in commands.items():
        if path:
            _add(root, path.split(), _bound(function, first, words, path), words)
        else:
            root.default(_bound(function, first, words, path))
    return root


def _add(root: App, path: Sequence[str], function: Callable[..., Any], words: Words) -> None:
    parent = root
    for depth in range(1, len(path)):
        if path[depth - 1] not in parent:
            parent.command(_app(words, path[depth - 1], _about(words, path[:depth])))
        parent = parent[path[depth - 1]]
    if path[-1] in parent:
        parent[path[-1]].default(function)
        return
    leaf = _app(words, path[-1], _about(words, path))
    leaf.default(function)
    parent.command(leaf)


def _app(words: Words, name: str, about: str) -> App:
    app = App(
        name,
        help=about,
        help_format="plaintext",
        help_formatter=Help(words),
        version_flags=(),
        group_commands=Group(words.say("help-commands")),
        group_arguments=Group(words.say("help-arguments")),
        group_parameters=Group(words.say("help-parameters")),
        default_parameter=Parameter(negative=()),
        console=_paper(),
        print_error=False,
        exit_on_error=False,
        suppress_keyboard_interrupt=False,
        result_action="return_value",
    )
    app["--help"].help = words.say("help-help")
    return app


def _paper() -> Console:
    width = None if sys.stdout.isatty() else WIDTH_OF_A_PAGE
    return Console(markup=False, emoji=False, highlight=False, width=width)


def _about(words: Words, path: Sequence[str]) -> str:
    message = message_of(path)
    if not words.has(f"{message}.example"):
        return words.say(message)
    return words.say(message) + "\n\n" + words.say("help-example", example=words.say(f"{message}.example"))


def message_of(path: Sequence[str]) -> str:
    """The Fluent message that holds a command's help."""
    return "-".join(["command", *path])


def _bound(function: Callable[..., Any], first: Any, words: Words, path: str) -> Callable[..., Any]:
    """The command without its first parameter, each of the others with its help."""
    signature = inspect.signature(function, eval_str=True)
    own = [
        _explained(each, words, message_of(path.split())) for each in list(signature.parameters.values())[1:]
    ]

    def bound(*args: Any, **kwargs: Any) -> Any:
        return function(first, *args, **kwargs)

    bound.__signature__ = signature.replace(parameters=own)  # type: ignore[attr-defined]
    return bound


def _explained(parameter: inspect.Parameter, words: Words, message: str) -> inspect.Parameter:
    name = parameter.name.strip("_").replace("_", "-")
    about = words.say(f"{message}.{name}")
    return parameter.replace(annotation=Annotated[parameter.annotation, Parameter(help=about)])
