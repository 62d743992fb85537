"""How a help page looks: cyclopts' own page, but with no English left in a Chinese one."""

from typing import Any

from attrs import evolve
from cyclopts.help import DefaultFormatter, HelpEntry, HelpPanel
from rich.text import Text

from xuanke.wording import Words

NOTHING = (None, "", '""', "False", "None", "()")
"""Defaults that tell a person nothing."""


class Help(DefaultFormatter):
    """The default page with its fixed words said by Fluent."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def __call__(self, console: Any, options: Any, panel: HelpPanel) -> None:
        """Draws one panel of the page."""
        entries = [self._said(entry) for entry in panel.entries]
        super().__call__(console, options, panel.copy(entries=entries))

    def render_usage(self, console: Any, options: Any, usage: Any) -> None:
        """Draws the line that shows how the command is called."""
        line = str(usage).strip()
        for part in ("COMMAND", "[OPTIONS]", "[ARGS]", "[ARGS...]"):
            line = line.replace(part, self._words.say(f"usage-{part.strip('[].').lower()}"))
        console.print(Text(self._words.say("usage", line=line) + "\n"))

    def _said(self, entry: HelpEntry) -> HelpEntry:
        notes = [
            self._words.say(f"help-{name}", value=value)
            for name, value in (
                ("choices", ", ".join(entry.choices or ())),
                ("default", "" if entry.default in NOTHING else entry.default),
                ("required", "!" if entry.required else ""),
            )
            if value
        ]
        about = Text(" ".join([_text(entry), *notes]).strip())
        return evolve(entry, description=about, choices=None, default=None, required=False)


def _text(entry: HelpEntry) -> str:
    """The words of an entry; cyclopts wraps them in a renderable of its own."""
    return str(getattr(entry.description, "primary_renderable", entry.description) or "")
