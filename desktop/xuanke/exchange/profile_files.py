"""A profile as the TOML file that a school keeps."""

from collections.abc import Iterator
from pathlib import Path

from xuanke.exchange.profiles import Profile, ProfileColumn, load_profile
from xuanke.exchange.toml import value as toml_value
from xuanke.files import write_whole


def save_profile(folder: Path, profile: Profile) -> Path:
    """Writes the profile under its name; what is written is read back, so that a wrong one is a Fault."""
    path = folder / f"{profile.name}.toml"
    write_whole(path, toml(profile).encode())
    load_profile(path)
    return path


def toml(profile: Profile) -> str:
    """The file's text; what is as usual is left out."""
    return "\n".join(_lines(profile)) + "\n"


def _lines(profile: Profile) -> Iterator[str]:
    usual = Profile(profile.name, profile.columns)
    for name in ("type", "encoding", "sheet", "title_rows", "reason_limit", "verdicts"):
        value = getattr(profile, name)
        if value != getattr(usual, name) or name == "type":
            yield f"{name} = {toml_value(value)}"
    for column in profile.columns:
        yield ""
        yield "[[columns]]"
        yield from _column(column)


def _column(column: ProfileColumn) -> Iterator[str]:
    usual = ProfileColumn(column.header)
    yield f"header = {toml_value(column.header)}"
    for name in ("field", "constant", "format"):
        if getattr(column, name) != getattr(usual, name):
            yield f"{name} = {toml_value(getattr(column, name))}"
    if column.words:
        pairs = ", ".join(
            f"{toml_value(theirs)} = {toml_value(ours)}" for theirs, ours in column.words.items()
        )
        yield f"words = {{ {pairs} }}"
