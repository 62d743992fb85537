"""What time it is, for whoever builds things and passes the day down. The term's days are Beijing's."""

from datetime import UTC, date, datetime, timedelta, timezone

BEIJING = timezone(timedelta(hours=8))
"""Without summer time since 1991, so no table of zones is needed, which Windows and small systems lack."""


def now() -> datetime:
    """This moment, UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Today in Beijing."""
    return datetime.now(BEIJING).date()


def beijing(stamp: str) -> datetime:
    """A stamp of the stores as the time on a clock in Beijing."""
    return datetime.fromisoformat(stamp).astimezone(BEIJING).replace(tzinfo=None)
