"""How many rows of a table travel at once."""

PAGE = 200
