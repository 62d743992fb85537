"""What a passphrase has to be, whatever it protects."""

SHORTEST = 8
"""Characters."""
