"""Every command, a module for each part of the work."""


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
