"""The window as a screen reader hears it: what is on the AT-SPI bus, read from another process."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
SHOWING, VISIBLE, FOCUSABLE, MANAGES_DESCENDANTS = 25, 30, 11, 31
"""Places in the bits of a state (atspi-constants.h)."""
MOST_CHILDREN = 60
"""Of a long list so many rows are read: the others are painted by the same hand."""


class Place(NamedTuple):
    """Where an object is on the bus."""

    bus: str
    path: str


@dataclass(frozen=True, slots=True)
class Heard:
    """An object that can be focused, as it is announced."""

    role: str
    name: str
    path: tuple[str, ...]


class Ear:
    """Reads the accessibility bus that belongs to a session bus."""

    def __init__(self, session: str) -> None:
        connection = open_dbus_connection(session)
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        self._bus: DBusConnection = open_dbus_connection(_body(connection.send_and_get_reply(asked))[0])
        connection.close()

    def focusable(self) -> Iterator[Heard]:
        """Everything on the screen that can be focused, in every window of every program on the bus."""
        for program in self._children(Place(*REGISTRY)):
            yield from self._below(program, ())

    def _below(self, place: Place, path: tuple[str, ...]) -> Iterator[Heard]:
        for child in self._children(place)[:MOST_CHILDREN]:
            states = self._states(child)
            if not {SHOWING, VISIBLE} <= states:
                continue
            role, name = self._role(child), self._name(child)
            if FOCUSABLE in states:
                yield Heard(role, name, path)
            yield from self._below(child, (*path, f"{role} {name}".strip()))

    def _children(self, place: Place) -> list[Place]:
        return [Place(*each) for each in self._call(place, "GetChildren")]

    def _states(self, place: Place) -> set[int]:
        low, high = self._call(place, "GetState")
        bits = low | high << 32
        return {n for n in range(64) if bits >> n & 1}

    def _role(self, place: Place) -> str:
        return str(self._call(place, "GetRoleName"))

    def _name(self, place: Place) -> str:
        address = DBusAddress(place.path, place.bus, ACCESSIBLE)
        return str(_body(self._bus.send_and_get_reply(Properties(address).get("Name")))[0][1])

    def _call(self, place: Place, method: str) -> Any:
        message = new_method_call(DBusAddress(place.path, place.bus, ACCESSIBLE), method)
        return _body(self._bus.send_and_get_reply(message))[0]


def _body(reply: Any) -> Any:
    if reply.header.message_type is MessageType.error:
        raise LookupError(reply.body)
    return reply.body
