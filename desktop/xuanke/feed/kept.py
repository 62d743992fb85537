"""Files of a feed that this computer keeps once their hash is right, so that a broken sync resumes."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from xuanke.faults import Fault
from xuanke.feed.manifest import sha256
from xuanke.feed.sources import Missing, Source
from xuanke.files import write_whole


@dataclass(frozen=True, slots=True)
class Kept:
    """A folder of verified files, each named by its hash."""

    folder: Path

    def path(self, digest: str) -> Path:
        """Where the file lies, or would."""
        return self.folder / digest

    def has(self, digest: str) -> bool:
        """Whether the file is there, whole and right."""
        path = self.path(digest)
        return path.exists() and sha256(path.read_bytes()) == digest

    def bring(self, source: Source, path: str, digest: str, length: int) -> None:
        """Reads the file from the source and keeps it. Raises Fault where it is missing or not the one."""
        try:
            content = source.read(path, length)
        except Missing as missing:
            raise _fault("feed-file-missing", source, path) from missing
        if sha256(content) != digest:
            raise _fault("feed-damaged", source, path)
        write_whole(self.path(digest), content)

    def remove_others(self, listed: Iterable[str]) -> None:
        """Removes what the list of hashes does not name: remains of revisions that are past."""
        kept = set(listed)
        for path in self.folder.iterdir():
            if path.name not in kept:
                path.unlink()


def _fault(message: str, source: Source, path: str) -> Fault:
    return Fault(message, advice=f"{message}-advice", source=source.address, file=path)
