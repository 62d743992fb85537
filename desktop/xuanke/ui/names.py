"""How a teacher and a project are named on the way out: two of one name are told apart."""

from collections.abc import Mapping
from dataclasses import dataclass

from xuanke.domain.requests import RequestKey, RequestState
from xuanke.ui.desk import Desk
from xuanke.ui.review.naming import marks_of, name_of, title_of


@dataclass(frozen=True, slots=True)
class Named:
    """A request in words: `mark` is empty unless another teacher has that name."""

    name: str
    mark: str
    title: str
    state: RequestState


def named(desk: Desk) -> Mapping[RequestKey, Named]:
    """Every request of the term in words, worked out once after each change."""
    if "named" not in desk.kept:
        items = desk.review.items
        marks = marks_of(items)
        desk.kept["named"] = {
            each.filed.request.key: Named(
                name_of(each), marks.get(each.person.key, ""), title_of(each), each.filed.state
            )
            for each in items
        }
    found: Mapping[RequestKey, Named] = desk.kept["named"]
    return found


def who(desk: Desk, name: str, mark: str) -> str:
    """The name, with what tells it apart behind it."""
    return str(desk.words.say("ui-name-marked", name=name, mark=mark)) if mark else name
