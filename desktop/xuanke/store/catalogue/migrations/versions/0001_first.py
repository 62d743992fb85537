"""The first schema: projects, revisions and what each changed, facets and the search index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes the tables of an empty file."""
    op.create_table(
        "project",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("key", sa.Text, nullable=False, unique=True),
        sa.Column("since", sa.Integer, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("institution", sa.Text, nullable=False),
        sa.Column("mode", sa.Text, nullable=False),
        sa.Column("run", sa.Text, nullable=False),
        sa.Column("level", sa.Text, nullable=False),
        sa.Column("region", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("phases", sa.Text, nullable=False),
        sa.Column("subjects", sa.Text, nullable=False),
        sa.Column("audience", sa.Text, nullable=False),
        sa.Column("themes", sa.Text, nullable=False),
        sa.Column("credits", sa.Float),
        sa.Column("hours", sa.Float),
        sa.Column("starts", sa.Text),
        sa.Column("ends", sa.Text),
        sa.Column("meeting_days", sa.Text, nullable=False),
        sa.Column("venue", sa.Text, nullable=False),
        sa.Column("seats", sa.Integer),
        sa.Column("enrolled", sa.Integer),
        sa.Column("fee", sa.Float),
        sa.Column("funding", sa.Text, nullable=False),
        sa.Column("boarding", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("extra", sa.Text, nullable=False),
    )
    op.create_index("project_code", "project", ["code", "run"])
    op.create_index("project_starts", "project", ["starts"])
    op.create_index("project_credits", "project", ["credits"])
    op.create_table(
        "revision",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("published_at", sa.Text, nullable=False),
        sa.Column("taken_at", sa.Text, nullable=False),
        sa.Column("undone", sa.Boolean, nullable=False),
    )
    op.create_table(
        "change",
        sa.Column("project", sa.Integer, primary_key=True),
        sa.Column("revision", sa.Integer, primary_key=True),
        sa.Column("before", sa.Text, nullable=False),
    )
    op.create_index("change_revision", "change", ["revision"])
    op.create_table(
        "facet",
        sa.Column("facet", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, primary_key=True),
        sa.Column("projects", sa.LargeBinary, nullable=False),
    )
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "title, title_initials, title_sounds, title_marks, "
        "text, text_initials, text_sounds, text_marks, code, "
        "content='', contentless_delete=1, tokenize='ascii')"
    )
    op.execute("INSERT INTO search (search, rank) VALUES ('hashsize', 33554432)")
