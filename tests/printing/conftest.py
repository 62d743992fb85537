"""Pages are drawn within the one application that a process can have: the window's, made first."""

import pytest


@pytest.fixture(autouse=True)
def one_application(qapp: object) -> object:
    """The window's application, there before a page would make a smaller one of its own."""
    return qapp
