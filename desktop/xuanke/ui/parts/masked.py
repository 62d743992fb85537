"""Identity numbers as the window may hold them: masked, until one is asked for."""

from dataclasses import dataclass

from xuanke.domain.identity import is_masked, mask

LONGEST_NO = 12
"""A number that is longer is an identity number, and is shown masked."""


@dataclass(frozen=True, slots=True)
class Masked:
    """A number as it may stand on the screen; `more` says that the school knows the digits it hides."""

    text: str = ""
    more: bool = False


NOTHING = Masked()
"""No number at all."""


def masked(number: str) -> Masked:
    """An identity number for the screen; one that a list masked already hides nothing that is known."""
    return Masked(number) if is_masked(number) else Masked(mask(number), bool(number))


def shown_number(number: str) -> str:
    """A teacher's number as it may stand on the screen: an identity number only masked."""
    return masked(number).text if len(number) > LONGEST_NO else number
