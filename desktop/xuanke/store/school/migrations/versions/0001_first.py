"""The first schema of the school store."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes every table."""
    op.create_table(
        "acts",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), server_default="", nullable=False),
        sa.Column("term", sa.String(), server_default="", nullable=False),
        sa.Column("kind", sa.String(), server_default="", nullable=False),
        sa.Column("by", sa.String(), server_default="", nullable=False),
        sa.Column("at", sa.String(), server_default="", nullable=False),
        sa.Column("summary", sa.String(), server_default="", nullable=False),
        sa.Column("undoes", sa.String(), server_default="", nullable=False),
        sa.Column("changes", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.String(), server_default="", nullable=False),
        sa.Column("hash", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("school", "seq"),
        sa.UniqueConstraint("school", "id", name="acts_id"),
    )
    op.create_table(
        "answers",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("teacher", sa.String(), nullable=False),
        sa.Column("project", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), server_default="", nullable=False),
        sa.Column("run", sa.String(), server_default="", nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=False),
        sa.Column("opinion", sa.String(), server_default="", nullable=False),
        sa.Column("at", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("school", "term", "teacher", "project", "round"),
    )
    op.create_table(
        "clearances",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("institution", sa.String(), nullable=False),
        sa.Column("starts", sa.String(), nullable=False),
        sa.Column("ends", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("school", "institution", "starts"),
    )
    op.create_table(
        "commitments",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("teacher", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("starts", sa.String(), nullable=False),
        sa.Column("ends", sa.String(), server_default="", nullable=False),
        sa.Column("kind", sa.String(), server_default="", nullable=False),
        sa.Column("mode", sa.String(), server_default="", nullable=False),
        sa.Column("credits", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("school", "teacher", "title", "starts"),
    )
    op.create_table(
        "credits",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("teacher", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("completed", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), server_default="", nullable=False),
        sa.Column("code", sa.String(), server_default="", nullable=False),
        sa.Column("credits", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("school", "teacher", "title", "completed", "year"),
    )
    op.create_table(
        "decisions",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("term", sa.String(), server_default="", nullable=False),
        sa.Column("act", sa.String(), server_default="", nullable=False),
        sa.Column("teacher", sa.String(), server_default="", nullable=False),
        sa.Column("project", sa.String(), server_default="", nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(), server_default="", nullable=False),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.Column("override", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("by", sa.String(), server_default="", nullable=False),
        sa.Column("at", sa.String(), server_default="", nullable=False),
        sa.Column("follows", sa.String(), server_default="", nullable=False),
        sa.Column("restores", sa.String(), server_default="", nullable=False),
        sa.Column("findings", sa.String(), server_default="", nullable=False),
        sa.Column("project_copy", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("school", "id"),
    )
    op.create_index("decisions_by_act", "decisions", ["school", "act"], unique=False)
    op.create_index(
        "decisions_by_request", "decisions", ["school", "term", "teacher", "project", "round"], unique=False
    )
    op.create_table(
        "packet_rows",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("packet", sa.String(), nullable=False),
        sa.Column("teacher", sa.String(), nullable=False),
        sa.Column("project", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("term", sa.String(), server_default="", nullable=False),
        sa.Column("code", sa.String(), server_default="", nullable=False),
        sa.Column("run", sa.String(), server_default="", nullable=False),
        sa.Column("decision", sa.String(), server_default="", nullable=False),
        sa.Column("result", sa.String(), server_default="", nullable=False),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("school", "packet", "teacher", "project", "round"),
    )
    op.create_index(
        "packet_rows_by_request",
        "packet_rows",
        ["school", "term", "teacher", "project", "round"],
        unique=False,
    )
    op.create_table(
        "packets",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("term", sa.String(), server_default="", nullable=False),
        sa.Column("act", sa.String(), server_default="", nullable=False),
        sa.Column("by", sa.String(), server_default="", nullable=False),
        sa.Column("at", sa.String(), server_default="", nullable=False),
        sa.Column("profile", sa.String(), server_default="", nullable=False),
        sa.Column("file", sa.String(), server_default="", nullable=False),
        sa.Column("sha256", sa.String(), server_default="", nullable=False),
        sa.Column("head", sa.String(), server_default="", nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("school", "id"),
    )
    op.create_table(
        "project_copies",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("document", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("school", "hash"),
    )
    op.create_table(
        "requests",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("teacher", sa.String(), nullable=False),
        sa.Column("project", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), server_default="", nullable=False),
        sa.Column("run", sa.String(), server_default="", nullable=False),
        sa.Column("chosen_at", sa.String(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("platform", sa.String(), server_default="", nullable=False),
        sa.Column("typed_no", sa.String(), server_default="", nullable=False),
        sa.Column("name", sa.String(), server_default="", nullable=False),
        sa.Column("id_number", sa.String(), server_default="", nullable=False),
        sa.Column("title", sa.String(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("school", "term", "teacher", "project", "round"),
    )
    op.create_index("requests_by_project", "requests", ["school", "term", "project"], unique=False)
    op.create_table(
        "results",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("teacher", sa.String(), nullable=False),
        sa.Column("project", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), server_default="", nullable=False),
        sa.Column("run", sa.String(), server_default="", nullable=False),
        sa.Column("attended", sa.Boolean(), nullable=True),
        sa.Column("grade", sa.String(), server_default="", nullable=False),
        sa.Column("evaluated", sa.Boolean(), nullable=True),
        sa.Column("credits", sa.Float(), nullable=True),
        sa.Column("completed", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("school", "term", "teacher", "project", "round"),
    )
    op.create_table(
        "same_person",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("typed", sa.String(), nullable=False),
        sa.Column("teacher", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("school", "typed"),
    )
    op.create_table(
        "settings",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("school", "name"),
    )
    op.create_table(
        "teachers",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("teacher", sa.String(), nullable=False),
        sa.Column("no", sa.String(), server_default="", nullable=False),
        sa.Column("name", sa.String(), server_default="", nullable=False),
        sa.Column("folded_name", sa.String(), server_default="", nullable=False),
        sa.Column("id_number", sa.String(), server_default="", nullable=False),
        sa.Column("id_kind", sa.String(), server_default="", nullable=False),
        sa.Column("school_name", sa.String(), server_default="", nullable=False),
        sa.Column("campus", sa.String(), server_default="", nullable=False),
        sa.Column("phases", sa.String(), server_default="", nullable=False),
        sa.Column("subjects", sa.String(), server_default="", nullable=False),
        sa.Column("main_phase", sa.String(), server_default="", nullable=False),
        sa.Column("main_subject", sa.String(), server_default="", nullable=False),
        sa.Column("title", sa.String(), server_default="", nullable=False),
        sa.Column("career_stage", sa.String(), server_default="", nullable=False),
        sa.Column("teaching_since", sa.Integer(), nullable=True),
        sa.Column("joined", sa.String(), nullable=True),
        sa.Column("post", sa.String(), server_default="", nullable=False),
        sa.Column("rural", sa.Boolean(), nullable=True),
        sa.Column("private", sa.Boolean(), nullable=True),
        sa.Column("phone", sa.String(), server_default="", nullable=False),
        sa.Column("listed", sa.Boolean(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("school", "teacher"),
    )
    op.create_index(
        "teachers_by_group",
        "teachers",
        ["school", "school_name", "campus", "main_phase", "main_subject", "teacher"],
        unique=False,
    )
    op.create_index("teachers_by_id_number", "teachers", ["school", "id_number"], unique=False)
    op.create_index("teachers_by_name", "teachers", ["school", "folded_name"], unique=False)
    op.create_table(
        "told",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("teacher", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("at", sa.String(), server_default="", nullable=False),
        sa.Column("by", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("school", "term", "teacher", "what"),
    )
    op.create_table(
        "waiting",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), server_default="", nullable=False),
        sa.Column("id_number", sa.String(), server_default="", nullable=False),
        sa.Column("code", sa.String(), server_default="", nullable=False),
        sa.Column("run", sa.String(), server_default="", nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("chosen_at", sa.String(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("platform", sa.String(), server_default="", nullable=False),
        sa.Column("title", sa.String(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("school", "term", "row_id"),
    )
