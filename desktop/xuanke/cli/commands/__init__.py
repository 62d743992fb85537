"""Every command, a module for each part of the work."""


def register() -> None:
    """Imports the modules, which register their commands."""
    from xuanke.cli.commands import catalogue, demo, history, homes, out, reviewing, rounds, tables  # noqa: F401
