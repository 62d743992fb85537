"""The school store's tables. Each has its school; triggers guard what is append-only."""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData()


def _text(name: str, **more: object) -> Column[str]:
    return Column(name, String, nullable=False, server_default="", **more)  # type: ignore[arg-type]


def _key(name: str, kind: type = String) -> Column[str]:
    return Column(name, kind, primary_key=True)


teachers = Table(
    "teachers",
    metadata,
    _key("school"),
    _key("teacher"),
    _text("no"),
    _text("name"),
    _text("folded_name"),
    _text("id_number"),
    _text("id_kind"),
    _text("school_name"),
    _text("campus"),
    _text("phases"),
    _text("subjects"),
    _text("main_phase"),
    _text("main_subject"),
    _text("title"),
    _text("career_stage"),
    Column("teaching_since", Integer),
    Column("joined", String),
    _text("post"),
    Column("rural", Boolean),
    Column("private", Boolean),
    _text("phone"),
    Column("listed", Boolean, nullable=False, server_default="1"),
    Index("teachers_by_group", "school", "school_name", "campus", "main_phase", "main_subject", "teacher"),
    Index("teachers_by_id_number", "school", "id_number"),
    Index("teachers_by_name", "school", "folded_name"),
)

requests = Table(
    "requests",
    metadata,
    _key("school"),
    _key("term"),
    _key("teacher"),
    _key("project"),
    _key("round", Integer),
    _text("code"),
    _text("run"),
    Column("chosen_at", String),
    Column("rank", Integer),
    _text("reason"),
    _text("platform"),
    _text("typed_no"),
    _text("name"),
    _text("id_number"),
    _text("title"),
    Column("position", Integer, nullable=False, server_default="0"),
    Index("requests_by_project", "school", "term", "project"),
)

waiting = Table(
    "waiting",
    metadata,
    _key("school"),
    _key("term"),
    _key("row_id"),
    _text("name"),
    _text("id_number"),
    _text("code"),
    _text("run"),
    Column("round", Integer, nullable=False),
    Column("chosen_at", String),
    Column("rank", Integer),
    _text("reason"),
    _text("platform"),
    _text("title"),
    Column("position", Integer, nullable=False, server_default="0"),
)

same_person = Table(
    "same_person",
    metadata,
    _key("school"),
    _key("typed"),
    _text("teacher"),
)

clearances = Table(
    "clearances",
    metadata,
    _key("school"),
    _key("institution"),
    _key("starts"),
    Column("ends", String),
)

commitments = Table(
    "commitments",
    metadata,
    _key("school"),
    _key("teacher"),
    _key("title"),
    _key("starts"),
    _text("ends"),
    _text("kind"),
    _text("mode"),
    Column("credits", Float),
)

credits = Table(
    "credits",
    metadata,
    _key("school"),
    _key("teacher"),
    _key("title"),
    _key("completed"),
    _key("year", Integer),
    _text("kind"),
    _text("code"),
    Column("credits", Float, nullable=False),
)

answers = Table(
    "answers",
    metadata,
    _key("school"),
    _key("term"),
    _key("teacher"),
    _key("project"),
    _key("round", Integer),
    _text("code"),
    _text("run"),
    Column("accepted", Boolean, nullable=False),
    _text("opinion"),
    _text("at"),
)

results = Table(
    "results",
    metadata,
    _key("school"),
    _key("term"),
    _key("teacher"),
    _key("project"),
    _key("round", Integer),
    _text("code"),
    _text("run"),
    Column("attended", Boolean),
    _text("grade"),
    Column("evaluated", Boolean),
    Column("credits", Float),
    Column("completed", String),
)

settings = Table("settings", metadata, _key("school"), _key("name"), _text("value"))

told = Table(
    "told",
    metadata,
    _key("school"),
    _key("term"),
    _key("teacher"),
    _key("what"),
    _text("at"),
    _text("by"),
)

acts = Table(
    "acts",
    metadata,
    _key("school"),
    _key("seq", Integer),
    _text("id"),
    _text("term"),
    _text("kind"),
    _text("by"),
    _text("at"),
    _text("summary"),
    _text("undoes"),
    Column("changes", LargeBinary, nullable=False),
    _text("previous"),
    _text("hash"),
    UniqueConstraint("school", "id", name="acts_id"),
)

decisions = Table(
    "decisions",
    metadata,
    _key("school"),
    _key("id"),
    _text("term"),
    _text("act"),
    _text("teacher"),
    _text("project"),
    Column("round", Integer, nullable=False),
    _text("verdict"),
    _text("reason"),
    _text("note"),
    Column("override", Boolean, nullable=False, server_default="0"),
    _text("by"),
    _text("at"),
    _text("follows"),
    _text("restores"),
    _text("findings"),
    _text("project_copy"),
    Index("decisions_by_request", "school", "term", "teacher", "project", "round"),
    Index("decisions_by_act", "school", "act"),
)

project_copies = Table("project_copies", metadata, _key("school"), _key("hash"), _text("document"))

packets = Table(
    "packets",
    metadata,
    _key("school"),
    _key("id"),
    _text("term"),
    _text("act"),
    _text("by"),
    _text("at"),
    _text("profile"),
    _text("file"),
    _text("sha256"),
    _text("head"),
    Column("rows", Integer, nullable=False),
)

packet_rows = Table(
    "packet_rows",
    metadata,
    _key("school"),
    _key("packet"),
    _key("teacher"),
    _key("project"),
    _key("round", Integer),
    _text("term"),
    _text("code"),
    _text("run"),
    _text("decision"),
    _text("result"),
    _text("reason"),
    Index("packet_rows_by_request", "school", "term", "teacher", "project", "round"),
)

TRIGGERS = {
    f"{table}_{act.lower()}_refused": (
        f"CREATE TRIGGER {table}_{act.lower()}_refused BEFORE {act} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} are append-only'); END"
    )
    for table in ("acts", "decisions", "packets", "packet_rows")
    for act in ("UPDATE", "DELETE")
}
"""SQLite's words for 'append-only', by name; made again and asserted after each migration."""
