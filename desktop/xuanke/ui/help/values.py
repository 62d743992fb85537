"""The pages of the help as the window shows them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `text` is Markdown with the labels of the window filled in."""

    name: str
    title: str
    text: str
