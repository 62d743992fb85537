"""Files of a feed that this computer keeps once their hash is right, so that a broken sync resumes."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from xuanke.faults import Fault
from xuanke.feed.sources import Missing, Source
from xuanke.files import write_whole


@dataclass(frozen=True, slots=True)
class Kept:
    """A folder of verified files, named by their SHA-256."""

    folder: Path

    def path(self, sha256: str) -> Path:
        """Where the file lies, or would."""
        return self.folder / sha256

    def has(self, sha256: str) -> bool:
        """Whether the file is there, whole and right."""
        path = self.path(sha256)
        return path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == sha256

    def bring(self, source: Source, path: str, sha256: str, length: int) -> None:
        """Reads the file from the source and keeps it. Raises Fault where it is missing or not the one."""
        try:
            content = source.read(path, length)
        except Missing as missing:
            raise _fault("feed-file-missing", source, path) from missing
        if hashlib.sha256(content).hexdigest() != sha256:
            raise _fault("feed-damaged", source, path)
        write_whole(self.path(sha256), content)

    def remove_others(self, listed: Iterable[str]) -> None:
        """Removes what the list of SHA-256 does not name: remains of revisions that are past."""
        kept = set(listed)
        for path in self.folder.iterdir():
            if path.name not in kept:
                path.unlink()


def _fault(message: str, source: Source, path: str) -> Fault:
    return Fault(message, advice=f"{message}-advice", source=source.address, file=path)
