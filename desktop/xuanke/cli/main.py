"""The program `xuanke`: without words it opens the window, with words it does what they say."""

import sys


def run() -> None:
    """Carries out the command line and ends with its exit code."""
    from multiprocessing import freeze_support

    freeze_support()
    from xuanke.cli import commands
    from xuanke.cli.frame import carry_out

    commands.register_for(sys.argv[1:])
    sys.exit(carry_out(sys.argv[1:]))


if __name__ == "__main__":
    run()
