"""The catalogue's tables as SQLAlchemy Core sees them; the migrations make them."""

from sqlalchemy import Boolean, Column, Float, Index, Integer, LargeBinary, MetaData, Table, Text

METADATA = MetaData()

PROJECT = Table(
    "project",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("since", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("institution", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("run", Text, nullable=False),
    Column("level", Text, nullable=False),
    Column("region", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("phases", Text, nullable=False),
    Column("subjects", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("themes", Text, nullable=False),
    Column("credits", Float),
    Column("hours", Float),
    Column("starts", Text),
    Column("ends", Text),
    Column("meeting_days", Text, nullable=False),
    Column("venue", Text, nullable=False),
    Column("seats", Integer),
    Column("enrolled", Integer),
    Column("fee", Float),
    Column("funding", Text, nullable=False),
    Column("boarding", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("extra", Text, nullable=False),
    Index("project_code", "code", "run"),
    Index("project_starts", "starts"),
    Index("project_credits", "credits"),
)
"""One row a project, never deleted but by an undo. `since` is the revision that first held it."""

REVISION = Table(
    "revision",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("source", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("published_at", Text, nullable=False),
    Column("taken_at", Text, nullable=False),
    Column("undone", Boolean, nullable=False),
)
"""One row a take that changed something; a number is never given twice, an undone one stays taken."""

CHANGE = Table(
    "change",
    METADATA,
    Column("project", Integer, primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("before", Text, nullable=False),
    Index("change_revision", "revision"),
)
"""What a revision replaced: the columns that differed, with their earlier values, as JSON."""

FACET = Table(
    "facet",
    METADATA,
    Column("facet", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("projects", LargeBinary, nullable=False),
)
"""The projects that have a facet's value, as a serialised roaring bitmap of `project.id`. Derived."""
