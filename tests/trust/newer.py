"""The migrations of a later program: those of this one, and more that copy tables with triggers."""

import shutil
from pathlib import Path
from types import ModuleType

from xuanke.store.school import migrations

NEXT = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = {head!r}, {known!r}
def upgrade():
    for table in ("teachers", "acts", "decisions"):
        with op.batch_alter_table(table, recreate="always") as altered:
            altered.add_column(sa.Column("later{number}", sa.String(), server_default="", nullable=False))
    {then}
"""


def write_scripts(place: Path, *thens: str) -> Path:
    """Scripts like the school store's, a revision further for each of `thens`: what that does besides."""
    known = Path(migrations.__path__[0])
    shutil.copytree(known / "versions", place / "versions", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(known / "env.py", place)
    before = migrations.HEAD
    for number, then in enumerate(thens):
        head = f"{9000 + number}"
        written = NEXT.format(head=head, known=before, number=number, then=then)
        (place / "versions" / f"{head}_later.py").write_text(written, "utf-8")
        before = head
    return place


def package(place: Path) -> ModuleType:
    """The scripts as the package that a later program would ship."""
    made = ModuleType("newer")
    made.__path__ = [str(place)]
    made.HEAD = max(path.name[:4] for path in (place / "versions").glob("*_*.py"))  # type: ignore[attr-defined]
    return made
