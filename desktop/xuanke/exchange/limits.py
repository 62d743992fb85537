"""How long and how much memory a reader may take, and how the system is told to hold it to that."""

import sys
from dataclasses import dataclass

MIB = 1 << 20
ORDINARY = 2 * MIB


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` by the clock on the wall, `memory` in bytes of address space."""

    seconds: float = 9.0
    memory: int = 1024 * MIB

    @classmethod
    def of_size(cls, size: int) -> "Limits":
        """10 seconds (one of them to start and to end) and 1 GiB for ordinary files, more for larger ones."""
        larger = max(0, size - ORDINARY)
        return cls(9.0 + 6.0 * larger / MIB, 1024 * MIB + 24 * larger)


def hold_to(limits: Limits) -> None:
    """Limits this process; on Windows the parent does it by a job object."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        seconds = int(limits.seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
