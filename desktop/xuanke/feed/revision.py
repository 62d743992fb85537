"""What a table changes in the standing revision, and the files that make up the next one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from xuanke.domain.catalogue import Project
from xuanke.feed.manifest import File, Manifest, Role, sha256
from xuanke.feed.parts import Entry, base_part, latest, merged, pack, withdrawal
from xuanke.feed.rows import to_line, to_row

REWRITE_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Difference:
    """The projects that a table adds, changes and no longer has, against the standing revision."""

    added: tuple[Project, ...] = ()
    changed: tuple[Project, ...] = ()
    withdrawn: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.withdrawn)

    def lines(self) -> list[bytes]:
        """The lines of the delta that carries it."""
        changes = [to_line(project) for project in self.added + self.changed]
        return changes + [withdrawal(key) for key in self.withdrawn]


@dataclass(frozen=True, slots=True)
class Revision:
    """A manifest and the contents of those of its files that this revision brings."""

    manifest: Manifest
    contents: Mapping[File, bytes]


def difference(standing: Iterable[Entry], projects: Mapping[str, Project]) -> Difference:
    """What the projects, by key, change in the standing entries."""
    changed, withdrawn, seen = [], [], set()
    for entry in standing:
        project = projects.get(entry.key)
        if project is None:
            withdrawn.append(entry.key)
            continue
        seen.add(entry.key)
        if to_row(project) != entry.row:
            changed.append(project)
    added = [project for key, project in projects.items() if key not in seen]
    return Difference(tuple(added), tuple(changed), tuple(withdrawn))


def standing_entries(before: Manifest, folder: Path) -> Iterable[Entry]:
    """The rows of the revision that stands in the folder."""
    deltas = [folder / file.name for file in before.deltas_after(before.base_revision)]
    return merged([folder / file.name for file in before.of(Role.BASE)], latest(deltas))


def first_revision(
    term: str, revision: int, projects: Mapping[str, Project], *, term_toml: bytes | None, now: datetime
) -> Revision:
    """A revision that is all base: the feed's first, or a term's first."""
    contents = dict(_base(projects.values(), revision)) | _term_file(term_toml, revision)
    return Revision(Manifest(term, revision, revision, now, len(projects), tuple(contents)), contents)


def next_revision(
    before: Manifest,
    change: Difference,
    projects: Mapping[str, Project],
    *,
    term_toml: bytes | None,
    now: datetime,
) -> Revision:
    """The change as one more delta; the base is written anew when the deltas pass a quarter of it."""
    number = before.revision + 1
    contents = dict([_file(pack(change.lines()), Role.DELTA, number)])
    deltas = before.of(Role.DELTA) + tuple(contents)
    base, base_revision = before.of(Role.BASE), before.base_revision
    since_base = [file for file in deltas if file.revision > base_revision]
    if _size(since_base) > REWRITE_SHARE * _size(base):
        written = dict(_base(projects.values(), number))
        contents |= written
        base, base_revision = tuple(written), number
        deltas = _newest_within(REWRITE_SHARE * _size(base), deltas)
    terms = _term_file(term_toml, number)
    contents |= terms
    files = base + deltas + (tuple(terms) or before.of(Role.TERM))
    manifest = replace(
        before,
        revision=number,
        base_revision=base_revision,
        published_at=now,
        rows=len(projects),
        files=files,
    )
    return Revision(manifest, contents)


def _base(projects: Iterable[Project], revision: int) -> Iterable[tuple[File, bytes]]:
    parts: dict[int, list[Project]] = defaultdict(list)
    for project in projects:
        parts[base_part(project.code)].append(project)
    for number in sorted(parts):
        ordered = sorted(parts[number], key=lambda project: project.key)
        yield _file(pack(to_line(project) for project in ordered), Role.BASE, revision)


def _term_file(term_toml: bytes | None, revision: int) -> dict[File, bytes]:
    return dict([_file(term_toml, Role.TERM, revision)]) if term_toml is not None else {}


def _file(content: bytes, role: Role, revision: int) -> tuple[File, bytes]:
    return File(sha256(content), len(content), role, revision), content


def _newest_within(size: float, deltas: Sequence[File]) -> tuple[File, ...]:
    """The newest deltas that together stay within the size: beyond it, the base costs a client no more."""
    kept: list[File] = []
    for delta in reversed(deltas):
        size -= delta.length
        if size < 0:
            break
        kept.append(delta)
    return tuple(reversed(kept))


def _size(files: Iterable[File]) -> int:
    return sum(file.length for file in files)
