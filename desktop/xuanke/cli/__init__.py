"""The command line: the window's work through the same journeys, for scripts and without a screen."""
