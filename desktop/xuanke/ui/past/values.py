"""What is known of earlier terms."""

from dataclasses import dataclass

from xuanke.domain.feedback import Tally


@dataclass(frozen=True, slots=True)
class Before:
    """The terms in which this course was held, and those in which its institution trained anybody."""

    course: tuple[Tally, ...] = ()
    institution: tuple[Tally, ...] = ()
