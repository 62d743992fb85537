"""Publishing: a table's projects become the next revision of a signed feed in a folder."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from xuanke.domain.catalogue import Project
from xuanke.domain.problems import Problem
from xuanke.faults import Fault
from xuanke.feed.disk import disk_faults
from xuanke.feed.manifest import BadManifest, Manifest, Role, parse_manifest, sha256, stored_name
from xuanke.feed.revision import (
    Difference,
    Revision,
    difference,
    first_revision,
    next_revision,
    standing_entries,
)
from xuanke.feed.rows import BadRow, from_row, to_row
from xuanke.files import write_whole

LONGEST_VALIDITY = timedelta(days=180)
_OWN_FILE = re.compile(r"[0-9a-f]{64}\.(jsonl\.zst|toml|manifest\.json)")


@dataclass(frozen=True, slots=True)
class Published:
    """What a publish did. Rows that do not validate are in `rejected`, by their place in the sequence."""

    revision: int
    fingerprint: str
    added: int
    changed: int
    withdrawn: int
    files_written: int
    rejected: tuple[Problem, ...] = ()


def publish(
    projects: Sequence[Project],
    *,
    out: Path,
    keys: Path,
    term_id: str,
    term_toml: bytes | None,
    now: datetime,
    expires: datetime,
    renew_only: bool = False,
) -> Published:
    """Writes the next revision of the feed in `out`; where nothing changed, or to renew, only signs again.

    `now` and `expires` are aware times; the metadata expires then, but at most 180 days ahead, and 180 days
    ahead where `expires` is past already. Raises Fault where a key is missing or the disk refuses; what
    stood before then still stands.
    """
    from xuanke.feed.keys import fingerprint, load_keys, retire_former
    from xuanke.feed.repository import has_feed, show, standing_target

    if keys.resolve().is_relative_to(out.resolve()):
        raise Fault("feed-keys-in-feed", advice="feed-keys-in-feed-advice", folder=str(keys))
    with disk_faults(out):
        before = _parsed(standing_target(out), out)
        valid, rejected = _validated(projects)
        if renew_only:
            change, revision = Difference(), _same(before, out)
        else:
            change, revision = _next(before, out, valid, term_id=term_id, term_toml=term_toml, now=now)
        signers = load_keys(keys, first_use=not has_feed(out))
        written = _write_lacking(out / revision.manifest.term, revision)
        target, content = revision.manifest.target, revision.manifest.to_bytes()
        signed = show(out, signers, target, content, now=now, expires=_validity(now, expires))
        retire_former(keys)
        if before and revision.contents:
            _remove_unneeded(out, (before, revision.manifest))
    return Published(
        revision=revision.manifest.revision,
        fingerprint=fingerprint(signed.root),
        added=len(change.added),
        changed=len(change.changed),
        withdrawn=len(change.withdrawn),
        files_written=written + len(signed.files),
        rejected=rejected,
    )


def _parsed(manifest: bytes | None, out: Path) -> Manifest | None:
    """The manifest that stands in the folder; None before the first publish."""
    try:
        return parse_manifest(manifest) if manifest is not None else None
    except BadManifest as error:
        raise _damaged(out) from error


def _same(before: Manifest | None, out: Path) -> Revision:
    """The standing revision, to be signed again."""
    if before is None:
        raise Fault("feed-nothing-to-renew", advice="feed-nothing-to-renew-advice", folder=str(out))
    return Revision(before, {})


def _next(
    before: Manifest | None,
    out: Path,
    projects: Mapping[str, Project],
    *,
    term_id: str,
    term_toml: bytes | None,
    now: datetime,
) -> tuple[Difference, Revision]:
    """What changes, and the revision that carries it: a new one only where something does."""
    if before is None or before.term != term_id:
        number = before.revision + 1 if before else 1
        first = first_revision(term_id, number, projects, term_toml=term_toml, now=now)
        return Difference(added=tuple(projects.values())), first
    _require_whole(out, before)
    change = difference(standing_entries(before, out / term_id), projects)
    if not change and (term_toml is None or _has_term(before, term_toml)):
        return change, Revision(before, {})
    return change, next_revision(before, change, projects, term_toml=term_toml, now=now)


def _require_whole(out: Path, manifest: Manifest) -> None:
    """Raises Fault where a file that the next revision builds on is missing or is not what was published."""
    for file in manifest.files:
        path = out / manifest.term / file.name
        if not path.exists() or sha256(path.read_bytes()) != file.sha256:
            raise _damaged(out)


def _damaged(out: Path) -> Fault:
    return Fault("feed-folder-damaged", advice="feed-folder-damaged-advice", folder=str(out))


def _has_term(manifest: Manifest, term_toml: bytes) -> bool:
    return any(file.sha256 == sha256(term_toml) for file in manifest.of(Role.TERM))


def _validated(projects: Sequence[Project]) -> tuple[dict[str, Project], tuple[Problem, ...]]:
    """The projects that a client would take, by key, and what is wrong with the others."""
    valid: dict[str, Project] = {}
    rejected = []
    for place, project in enumerate(projects, start=1):
        try:
            checked = from_row(to_row(project))
        except BadRow as bad:
            rejected.append(bad.problem(place, project.key))
            continue
        if checked.key in valid:
            rejected.append(Problem("feed-row-twice", place, arguments={"project": checked.key}))
            continue
        valid[checked.key] = checked
    return valid, tuple(rejected)


def _write_lacking(folder: Path, revision: Revision) -> int:
    """Writes those of the revision's files that do not stand yet; returns how many these were."""
    contents = {folder / file.name: content for file, content in revision.contents.items()}
    lacking = {path: content for path, content in contents.items() if not path.exists()}
    for path, content in lacking.items():
        write_whole(path, content)
    return len(lacking)


def _validity(now: datetime, expires: datetime) -> datetime:
    longest = now + LONGEST_VALIDITY
    chosen = min(expires, longest) if expires > now else longest
    return chosen.astimezone(UTC).replace(microsecond=0)


def _remove_unneeded(out: Path, kept: Sequence[Manifest]) -> None:
    """Removes what neither the new revision nor the one before lists, which clients may still be reading."""
    names = {f"{manifest.term}/{file.name}" for manifest in kept for file in manifest.files}
    names |= {stored_name(manifest.target, sha256(manifest.to_bytes())) for manifest in kept}
    for path in out.glob("*/*"):
        if _OWN_FILE.fullmatch(path.name) and path.relative_to(out).as_posix() not in names:
            path.unlink()
