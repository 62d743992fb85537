"""教师: the roster, what in it wants mending, and who has still to choose."""
