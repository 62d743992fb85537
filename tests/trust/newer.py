"""The migrations of a later program: those of this one, and one more that copies tables with triggers."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

from xuanke.store.school import migrations

NEXT = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = {head!r}, {known!r}
def upgrade():
    for table in ("teachers", "acts", "decisions"):
        with op.batch_alter_table(table, recreate="always") as altered:
            altered.add_column(sa.Column("later", sa.String(), server_default="", nullable=False))
    {then}
"""
HEAD = "9999"


@contextmanager
def newer_migrations(folder: Path, then: str = "pass") -> Iterator[ModuleType]:
    """A package like the school store's, one revision further; `then` is what its last step does besides."""
    with TemporaryDirectory(dir=folder, prefix="scripts-") as name:
        place = Path(name)
        known = Path(migrations.__path__[0])
        shutil.copytree(known / "versions", place / "versions", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(known / "env.py", place)
        written = NEXT.format(head=HEAD, known=migrations.HEAD, then=then)
        (place / "versions" / f"{HEAD}_later.py").write_text(written, "utf-8")
        package = ModuleType("newer")
        package.__path__ = [name]
        package.HEAD = HEAD  # type: ignore[attr-defined]
        yield package
