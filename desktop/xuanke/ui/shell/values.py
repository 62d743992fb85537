"""The places of the window, and what stands above them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xuanke.domain.calendar import Left


class Place(StrEnum):
    """The seven places down the side; the last two stand below a line."""

    TODAY = "today"
    CATALOGUE = "catalogue"
    TEACHERS = "teachers"
    REVIEW = "review"
    REPORT = "report"
    HISTORY = "history"
    SETTINGS = "settings"


BELOW_THE_LINE = (Place.HISTORY, Place.SETTINGS)
OPEN_TO_ALL = (Place.CATALOGUE, Place.SETTINGS)


@dataclass(frozen=True, slots=True)
class Top:
    """The top line: the term, the school, the stage and how long it lasts."""

    term: str = ""
    school: str = ""
    stage: str = ""
    left: "Left | None" = None
    assumed: bool = False
