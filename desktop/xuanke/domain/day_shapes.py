"""How a moment is written where a platform has a shape of its own for it."""

import re
from datetime import datetime

CODE = re.compile("%.")


def in_shape(moment: datetime, shape: str) -> str:
    """The moment as a format says. Given as a whole, some systems refuse a format that holds 年."""
    return CODE.sub(lambda code: moment.strftime(code[0]), shape)
