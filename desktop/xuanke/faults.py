"""The world failing, as one exception that carries a message id for a person and what to do."""

from typing import Any


class Fault(Exception):
    """Something outside the program failed or a person asked for what cannot be done.

    `message` and the optional `advice` are ids of Fluent messages, `arguments` their values;
    nothing was changed when it is raised. The command line exits with 1 on it.
    """

    def __init__(self, message: str, /, *, advice: str = "", **arguments: Any) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
        self.arguments = arguments
