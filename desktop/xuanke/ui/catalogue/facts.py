"""What is known of a project, fact by fact, in words: for its page and for comparing several."""

from collections.abc import Iterable
from datetime import date

from xuanke.domain.catalogue import Project
from xuanke.ui.kit import Kit
from xuanke.ui.typed import in_a_row, number_text


def facts(kit: Kit, project: Project) -> list[tuple[str, str]]:
    """Each fact's name and text, in the order in which they matter; "" where it is not known."""
    say = kit.say
    fee = "" if project.fee is None else say("ui-fee", fee=number_text(project.fee), by=project.funding.value)
    known = [
        ("institution", project.institution),
        ("level", f"{say(f'ui-level-{project.level.value}')} · {say(f'ui-mode-{project.mode.value}')}"),
        ("dates", when(kit, project)),
        ("venue", project.venue),
        ("credits", number(project.credits)),
        ("hours", number(project.hours)),
        ("seats", number(project.seats)),
        ("enrolled", number(project.enrolled)),
        ("fee", fee),
        ("boarding", say("ui-boarding-yes" if project.boarding else "ui-boarding-no")),
        ("phase", say("list-join").join(project.phases)),
        ("subject", say("list-join").join(project.subjects)),
        ("audience", project.audience),
        ("theme", say("list-join").join(project.themes)),
    ]
    return [*((say(f"ui-about-{name}"), text) for name, text in known), *project.extra]


def when(kit: Kit, project: Project) -> str:
    """Its meeting days where they are published, else its span, else that the dates are free."""
    if project.meeting_days and not project.is_remote:
        return kit.say("list-join").join(spans(project.meeting_days))
    if project.starts is None:
        return kit.say("ui-dates-free")
    first, last = project.starts, project.ends or project.starts
    if first == last:
        return f"{first}"
    return f"{first}…{last:%m-%d}" if first.year == last.year else f"{first}…{last}"


def spans(days: Iterable[date]) -> list[str]:
    """Days in a row as one span, month and day."""
    return [
        f"{first:%m-%d}" if first == last else f"{first:%m-%d}…{last:%m-%d}" for first, last in in_a_row(days)
    ]


def number(value: float | None) -> str:
    """A number as people write it."""
    return "" if value is None else number_text(value)
