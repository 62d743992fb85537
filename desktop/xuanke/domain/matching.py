"""Who a typed row means: by 教师编号, else 身份证号, else the name and the digits that a mask leaves."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from xuanke.domain.identity import visible_digits_match
from xuanke.domain.names import fold_name


class Identity(NamedTuple):
    """What a roster row is recognised by. `teacher` is its key."""

    teacher: str
    no: str
    id_number: str
    name: str


class Placed(NamedTuple):
    """The teacher meant, or a number that no roster row carries."""

    teacher: str


class Waits(NamedTuple):
    """Nobody, or more than one, fits: a person chooses among the candidates."""

    candidates: tuple[str, ...]


class Roster:
    """The roster, indexed by what rows are recognised by.

    `same` holds what a person said once: a typed number, or `said(name, masked number)`,
    means that teacher.
    """

    def __init__(self, identities: Iterable[Identity], same: Mapping[str, str] | None = None) -> None:
        self._same = same or {}
        self._by_no: dict[str, str] = {}
        self._by_id: dict[str, str] = {}
        self._by_name: dict[str, list[Identity]] = defaultdict(list)
        for identity in identities:
            if identity.no:
                self._by_no[identity.no] = identity.teacher
            if identity.id_number:
                self._by_id[identity.id_number] = identity.teacher
            self._by_name[fold_name(identity.name)].append(identity)

    def place(self, no: str, id_number: str, name: str) -> Placed | Waits:
        """Whom the row means. An unknown 教师编号 stays unknown, whatever the 身份证号."""
        if no:
            return Placed(self._by_no.get(no) or self._same.get(no, no))
        if id_number and "*" not in id_number:
            return Placed(self._by_id.get(id_number) or self._same.get(id_number, id_number))
        return self._by_name_and_digits(id_number, name)

    def _by_name_and_digits(self, masked: str, name: str) -> Placed | Waits:
        chosen = self._same.get(said(name, masked))
        if chosen:
            return Placed(chosen)
        fitting = [
            identity.teacher
            for identity in self._by_name.get(fold_name(name), ())
            if not masked or visible_digits_match(masked, identity.id_number)
        ]
        return Placed(fitting[0]) if len(fitting) == 1 else Waits(tuple(fitting))


def said(name: str, masked: str) -> str:
    """How a person's choice is remembered for a row without a whole number."""
    return f"{fold_name(name)}|{masked}"
