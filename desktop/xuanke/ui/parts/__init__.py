"""The small widgets that the pages are put together from."""
