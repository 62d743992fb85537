"""Every command, a module for each part of the work."""

from collections.abc import Sequence

WINDOW = ((), ("gui",))
"""How the words begin that open the window: for it no other command is imported before it paints."""


def register_for(argv: Sequence[str]) -> None:
    """Registers what the command line asks for: the window alone, else every command."""
    from xuanke.cli.options import as_command, split
    from xuanke.cli.usage import WrongUsage

    try:
        _, words = split(argv)
    except WrongUsage as wrong:
        words = (wrong.message,)
    if as_command(words)[:1] in WINDOW:
        from xuanke.cli.commands import gui  # noqa: F401
    else:
        register()


def register() -> None:
    """Imports the modules, which register their commands."""
    from xuanke.cli.commands import (  # noqa: F401
        catalogue,
        credits,
        demo,
        gui,
        guidance,
        history,
        homes,
        out,
        plan,
        publishing,
        results,
        reviewing,
        rounds,
        support,
        tables,
        trust,
    )
