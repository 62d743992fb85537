"""Texts to copy into a chat or a letter: to one teacher, and to the group of those who have not chosen."""

from collections.abc import Sequence
from datetime import date

from xuanke.domain.catalogue import Project
from xuanke.domain.telling import Chase, Telling
from xuanke.wording import Words

MARKS = "①②③④⑤⑥⑦⑧⑨"


def text(telling: Telling, words: Words) -> str:
    """The message to the teacher."""
    arguments = {**telling.arguments, "days": _days(telling.arguments.get("days", ()), words)}
    titled = "no" if arguments.get("title") == arguments.get("code") else "yes"
    said = [words.say(telling.message, **arguments, why=_why(telling, words), titled=titled)]
    if telling.alternatives:
        offers = "".join(_offer(n, each, words) for n, each in enumerate(telling.alternatives))
        said.append(words.say("tell-alternatives", projects=offers))
    return words.say("tell-join").join(said)


def chase_text(chase: Chase, words: Words) -> str:
    """The message to the group, with the names of all who have still to choose."""
    groups = [
        words.say("tell-chase-group", group=f"{phase}{subject}", names=names)
        for phase, subject, names in chase.groups
    ]
    return words.say("tell-chase", **chase.arguments, groups="".join(groups))


def _why(telling: Telling, words: Words) -> str:
    because = telling.because
    why = words.say(because.message, **because.arguments) if because else telling.arguments.get("reason", "")
    return str(why).strip().rstrip("。.；;") or words.say("tell-no-reason")


def _days(days: Sequence[date], words: Words) -> str:
    named = [
        words.say("tell-day", month=str(day.month), day=str(day.day), weekday=day.isoweekday())
        for day in days
    ]
    return words.say("list-join").join(named) or "none"


def _offer(place: int, project: Project, words: Words) -> str:
    return words.say("tell-alternative", mark=MARKS[place], title=project.title, project=project.key)
