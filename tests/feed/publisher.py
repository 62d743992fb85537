"""A publisher with a folder and keys of its own, and the office that fetches from it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from xuanke.domain.catalogue import Mode, Project
from xuanke.faults import Fault
from xuanke.feed.fetch import Fetched, Limits, fetch
from xuanke.feed.publish import Published, publish

NOW = datetime(2020, 8, 12, 9, tzinfo=UTC)
TERM = b'id = "2020H2"\n'
QUICK = Limits(
    connect=2, silence=2, patience=1.5, slowest=200, whole=20, attempts=2, pause=0.01, connections=4
)


def catalogue(count: int, *, title: str = "阅读教学", changed: int = 0) -> list[Project]:
    """So many projects; the first `changed` have another title."""
    return [
        Project(
            f"33{number:05}",
            f"{title}{'（改）' if number < changed else ''} {number}",
            f"第{number % 7}教师学院",
            Mode.BLENDED if number % 3 else Mode.REMOTE,
            starts=date(2020, 9, 1) + timedelta(days=number % 90),
            credits=float(number % 40),
            audience=f"第 {number * 7919 % 1000} 组的骨干教师",
        )
        for number in range(count)
    ]


@dataclass
class Publisher:
    folder: Path
    fingerprint: str = ""

    @property
    def out(self) -> Path:
        return self.folder / "feed"

    @property
    def keys(self) -> Path:
        return self.folder / "keys"

    def publish(self, projects: Sequence[Project], *, at: datetime = NOW, **settings: Any) -> Published:
        settings = {"term_id": "2020H2", "term_toml": None, "expires": at + timedelta(days=90)} | settings
        published = publish(projects, out=self.out, keys=self.keys, now=at, **settings)
        self.fingerprint = published.fingerprint
        return published

    def renew(self, *, at: datetime) -> Published:
        return self.publish([], at=at, renew_only=True)

    def files(self, pattern: str = "*") -> list[Path]:
        return sorted(path for path in self.out.rglob(pattern) if path.is_file())


@dataclass
class Office:
    """A computer that follows one source, as the catalogue store would: it knows projects and revision."""

    cache: Path
    held: int | None = None
    projects: dict[str, Project] = field(default_factory=dict)

    def fetch(self, source: str | Path, *, at: datetime = NOW, **settings: Any) -> Fetched:
        settings = {"limits": QUICK} | settings
        return fetch(source, cache=self.cache, held_revision=self.held, now=at, **settings)

    def sync(self, source: str | Path, **settings: Any) -> Fetched:
        """Fetches and takes what came."""
        fetched = self.fetch(source, **settings)
        rows = {project.key: project for project in fetched.rows}
        kept = {} if fetched.whole else self.projects
        self.projects = {key: kept[key] for key in kept if key not in fetched.withdrawn} | rows
        self.held = fetched.revision
        return fetched


def refused(office: Office, source: str | Path, **settings: Any) -> str:
    """The message of the Fault that a fetch ends in."""
    with pytest.raises(Fault) as caught:
        office.fetch(source, **settings)
    return caught.value.message


def by_key(projects: Sequence[Project]) -> dict[str, Project]:
    return {project.key: project for project in projects}
