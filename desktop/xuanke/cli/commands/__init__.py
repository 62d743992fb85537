"""Every command, a module for each part of the work."""


def register() -> None:
    """Imports the modules, which register their commands."""
    from xuanke.cli.commands import (  # noqa: F401
        catalogue,
        demo,
        gui,
        guidance,
        history,
        homes,
        out,
        publishing,
        reviewing,
        rounds,
        tables,
        trust,
    )
