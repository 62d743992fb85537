"""Reads and keeps the school's own settings, in the child process."""

from pathlib import Path

from xuanke.domain.term_copy import HALF_A_YEAR, NewTerm, next_id
from xuanke.ui.desk import Desk
from xuanke.ui.settings.state import own_layer, present_form
from xuanke.ui.settings.values import Filled, Mapped, TermForm, TermName, Terms
from xuanke.wording import Language, Words

LANGUAGES: tuple[Language, ...] = ("zh", "en")


def form(desk: Desk) -> TermForm:
    """The term as a form."""
    office = desk.office
    return present_form(office.term, office.store.name, str(desk.home.root))


def keep(desk: Desk, filled: Filled) -> TermForm:
    """Keeps what was filled in; raises Fault, with nothing kept, where it does not fit."""
    from xuanke.journeys.terms import own_settings, set_own

    set_own(desk.office, own_layer(own_settings(desk.office), filled))
    desk.reopen()
    return form(desk)


def rename(desk: Desk, name: str) -> TermForm:
    """Gives the school another name."""
    from xuanke.journeys.terms import rename_school

    rename_school(desk.office, name)
    desk.changed()
    return form(desk)


def terms(desk: Desk) -> Terms:
    """The terms that are known; for the next one a name, and half a year from this one."""
    from xuanke.journeys.terms import known_terms

    now = desk.office.term
    id = next_id(now.id)
    year, _, half = id.partition("H")
    name = now.name
    if half in ("1", "2"):
        zh, en = (str(Words(code).say("ui-next-term-name", year=year, half=int(half))) for code in LANGUAGES)
        name = name._replace(zh=zh, en=en)
    window = now.window(1)
    known = tuple(TermName(t.id, t.name, t.id == now.id) for t in known_terms(desk.office))
    starts = (window[0] if window else desk.today) + HALF_A_YEAR
    return Terms(known, id, name, now.notice, starts)


def use(desk: Desk, id: str) -> TermForm:
    """Works on another term."""
    from xuanke.journeys.terms import use_term

    use_term(desk.office, id)
    desk.reopen()
    return form(desk)


def copy(desk: Desk, new: NewTerm) -> TermForm:
    """Makes the next term and works on it; raises Fault, with nothing kept, where it cannot be."""
    from xuanke.journeys.terms import copy_term

    copy_term(desk.office, new)
    desk.reopen()
    return form(desk)


def write_term(desk: Desk, path: Path) -> str:
    """Writes the term as a TOML file; the file's name."""
    from xuanke.journeys.terms import write_term as act

    act(desk.office, path)
    return path.name


def mappings(desk: Desk) -> tuple[Mapped, ...]:
    """What was said of the columns of unknown tables."""
    from xuanke.journeys.mappings import remembered

    return tuple(Mapped(name, tuple(kept.items())) for name, kept in remembered(desk.office).items())


def forget(desk: Desk, name: str) -> tuple[Mapped, ...]:
    """Has a header asked about again."""
    from xuanke.journeys.mappings import forget_mapping

    forget_mapping(desk.office, name)
    desk.changed()
    return mappings(desk)
