"""The window: pages that show a state and report intent."""
