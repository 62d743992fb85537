"""What the program says to people, from the Fluent files of the language they chose."""

import locale
import logging
import os
import re
import sys
from collections.abc import Mapping
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, Literal

from fluent.runtime import FluentBundle, FluentResource, resolver

from xuanke.domain.identity import mask_likely
from xuanke.domain.problems import Problem, TermProblem
from xuanke.faults import Fault
from xuanke.resources import resource

log = logging.getLogger(__name__)

Language = Literal["zh", "en"]

FOLDERS: Mapping[Language, str] = {"zh": "zh_CN", "en": "en"}

ENTRY = re.compile(r"^(?=-?[a-zA-Z])", re.MULTILINE)
NAME = re.compile(r"-?[a-zA-Z][\w-]*")
REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")

NOT_KEPT = {
    **dict.fromkeys(("kind", "file", "way", "verdict", "of", "term", "number"), ""),
    **dict.fromkeys(("added", "changed", "decided", "rows"), 0),
}
"""What an act's sentence may name and an act may lack."""

resolver.MAX_PART_LENGTH = sys.maxsize
# Fluent keeps short what strangers' sentences may hold; ours hold the names of a whole school.


def system_language() -> Language:
    """The language to start in: XUANKE_LANG, else Chinese on a system set to Chinese, else English."""
    named = (os.environ.get(name) for name in ("XUANKE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))
    chosen = next(filter(None, named), "") or locale.getlocale()[0] or ""
    return "zh" if chosen.lower().startswith(("zh", "chinese")) else "en"


class Words:
    """The sentences of one language; for the window an entry's `.window`, where it has one.

    What to do next is a button there, and a command elsewhere.

    An entry is parsed when it is first said: parsing every file takes longer than the window
    takes to paint.
    """

    def __init__(self, language: Language, *, in_window: bool = False) -> None:
        self.language = language
        self._in_window = in_window
        self._written = _written(language)
        self._bundle = FluentBundle([FOLDERS[language].replace("_", "-")], use_isolating=False)
        self._parsed: set[str] = set()

    def has(self, message: str) -> bool:
        """Whether this language itself has the sentence `id`, or the part `id.attribute` of one."""
        return self._pattern(message) is not None

    def say(self, message: str, /, **arguments: Any) -> str:
        """The sentence, from the other language where this one lacks it, else the id with the arguments.

        Numbers given as int are written as the language groups them; give codes and years as str.
        """
        for words in (self, _words("en"), _words("zh")):
            pattern = (self._in_window and words._pattern(f"{message}.window")) or words._pattern(message)
            if pattern is not None:
                return words._filled(message, pattern, arguments)
        log.warning("no sentence for %s", message)
        return " ".join([message, *(f"{name}={value}" for name, value in arguments.items())])

    def say_fault(self, fault: Fault) -> tuple[str, str]:
        """What happened, and what to do about it (empty where the first says it all); numbers are masked."""
        arguments = {name: _masked(value) for name, value in fault.arguments.items()}
        advice = self.say(fault.advice, **arguments) if fault.advice else ""
        return self.say(fault.message, **arguments), advice

    def say_act(self, kind: str, summary: Mapping[str, Any]) -> str:
        """What an act of the history did, from the values that it kept."""
        values = {**NOT_KEPT, **{k: v for k, v in summary.items() if isinstance(v, str | int)}}
        if values["kind"]:
            values["kind"] = self.say(f"kind-{values['kind']}")
        if values["of"]:
            values["of"] = self.say(f"act-{values['of']}")
        message = f"did-{kind}"
        return self.say(message if self.has(message) else f"act-{kind}", **values)

    def say_value(self, field: str, value: Any) -> str:
        """A value of a project as a person reads it; — where it has none."""
        if isinstance(value, tuple | list):
            return self.say("list-join").join(self.say_value(field, each) for each in value) or "—"
        if type(value) in (int, float):
            return f"{value:.15g}"
        text = "" if value is None else str(value)
        named = (f"ui-project-{field}-{text}", f"ui-{field}-{text.lower()}")
        return next((self.say(message) for message in named if self.has(message)), text or "—")

    def say_problem(self, problem: Problem) -> str:
        """One sentence: the place, what stands there (identity numbers masked), why it was not taken."""
        reason = self.say(problem.reason, **{k: _masked(v) for k, v in problem.arguments.items()})
        place = [
            self.say(f"problem-{part}", **{part: str(value)})
            for part, value in (
                ("file", problem.file),
                ("sheet", problem.sheet),
                ("row", problem.row),
                ("column", problem.column),
                ("value", _masked(problem.value)),
            )
            if value
        ]
        joined = self.say("problem-join").join(place)
        return self.say("problem", place=joined, reason=reason) if place else reason

    def _pattern(self, message: str) -> Any:
        name, _, attribute = message.partition(".")
        if name not in self._written:
            return None
        self._parse(name)
        found = self._bundle.get_message(name)
        return found.attributes.get(attribute) if attribute else found.value

    def _parse(self, name: str) -> None:
        if name in self._parsed or name not in self._written:
            return
        self._parsed.add(name)
        self._bundle.add_resource(FluentResource(self._written[name]))
        for reference in REFERENCE.findall(self._written[name]):
            self._parse(reference)

    def _filled(self, message: str, pattern: Any, arguments: Mapping[str, Any]) -> str:
        said, errors = self._bundle.format_pattern(pattern, {k: self._plain(v) for k, v in arguments.items()})
        for error in errors:
            log.warning("%s in %s: %s", message, self.language, error)
        return str(said)

    def _plain(self, value: Any) -> Any:
        if isinstance(value, TermProblem):
            return self.say(value.reason, place=value.place, value=value.value)
        if isinstance(value, (list, tuple, set, frozenset)):
            return self.say("list-join").join(str(self._plain(each)) for each in value)
        return str(value) if isinstance(value, (Path, bool)) or value is None else value


@cache
def _words(language: Language) -> Words:
    return Words(language)


@cache
def _written(language: Language) -> Mapping[str, str]:
    """The source text of each entry by its name; terms keep their hyphen."""
    files = sorted(resource("i18n", FOLDERS[language]).glob("*.ftl"))
    entries = chain.from_iterable(ENTRY.split(file.read_text("utf-8")) for file in files)
    return {name[0]: entry for entry in entries if (name := NAME.match(entry))}


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return mask_likely(value)
    if isinstance(value, (list, tuple)) and not isinstance(value, TermProblem):
        return [_masked(each) for each in value]
    return value
