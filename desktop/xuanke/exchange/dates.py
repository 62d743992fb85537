"""Dates and times as offices spell them: 2020-09-21, 2020/9/21, 2020年9月21日, serial numbers."""

import re
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from xuanke.exchange.cells import NOTHING, Bad, Parse, narrow

EPOCH = datetime(1899, 12, 30)
BEIJING = timezone(timedelta(hours=8))
SERIALS = (20000, 80000)
LONGEST_RANGE = 400

DAY = r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?"
WEEKDAY = r"(?:\s*\(?(?:星期|周)[一二三四五六日天]\)?)?"
CLOCK = (
    r"(?:[T\s]*(上午|下午|AM|PM)?\s*(\d{1,2})\s*[:时点]\s*(\d{1,2})?\s*"
    r"(?:[:分]\s*(\d{1,2})?(?:\.\d+)?\s*秒?)?\s*(AM|PM)?)?"
)
MOMENT = re.compile(DAY + WEEKDAY + CLOCK, re.IGNORECASE)
PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")
ZONED = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)")


def moment(cell: Any) -> Any:
    """A Beijing moment, midnight where only the day is given; None for nothing, `Bad` for anything else."""
    if isinstance(cell, datetime):
        return rounded(cell)
    if isinstance(cell, date):
        return datetime.combine(cell, time())
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        return of_serial(float(cell))
    if isinstance(cell, time | timedelta):
        return Bad("row-not-a-date")
    text = narrow(cell)
    return None if text in NOTHING else of_text(text)


def day(cell: Any) -> Any:
    """The Beijing day of a moment."""
    value = moment(cell)
    return value.date() if isinstance(value, datetime) else value


def rounded(value: datetime) -> datetime:
    """To the second: a serial number holds 23:59:59 as 23:59:58.999997."""
    return (value + timedelta(microseconds=500_000)).replace(microsecond=0, tzinfo=None)


def of_serial(value: float) -> Any:
    """A spreadsheet's serial number (1900 system), or 20200921 typed as a number."""
    if SERIALS[0] <= value < SERIALS[1]:
        return rounded(EPOCH + timedelta(days=value))
    packed = PACKED.fullmatch(str(int(value))) if value.is_integer() else None
    return made(packed.groups()) if packed else Bad("row-not-a-date")


def of_text(text: str) -> Any:
    """A moment from a text, also one with its offset from UTC."""
    if ZONED.fullmatch(text):
        return datetime.fromisoformat(text).astimezone(BEIJING).replace(tzinfo=None, microsecond=0)
    if match := MOMENT.fullmatch(text):
        return made(match.groups())
    try:
        return of_serial(float(text))
    except ValueError:
        return Bad("row-not-a-date")


def made(groups: tuple[str | None, ...]) -> Any:
    """The moment that year, month, day, half of the day, hour, minute, second name."""
    year, month, of_month, *clock = groups
    before, hour, minute, second, after = clock or (None,) * 5
    hours = int(hour or 0)
    half = (before or after or "").upper()
    if half in ("下午", "PM") and hours < 12:
        hours += 12
    if half == "AM" and hours == 12:
        hours = 0
    try:
        return datetime(
            int(year or 0), int(month or 0), int(of_month or 0), hours, int(minute or 0), int(second or 0)
        )
    except ValueError:
        return Bad("row-not-a-date")


JOIN = re.compile(r"\s*(?:至|到|~|～|–|—|-|－)+\s*")
SEPARATE = re.compile(r"[、，,;；/|\s]+")
PARTIAL = re.compile(r"(?:(\d{1,2})\s*[-/.月]\s*)?(\d{1,2})\s*日?" + WEEKDAY)


def days(cell: Any) -> Any:
    """上课日期: the days of a list of days and ranges, in order; a later one may leave out year and month."""
    if not isinstance(cell, str):
        value = day(cell)
        return value if isinstance(value, Bad) else (() if value is None else (value,))
    text = narrow(cell)
    if text in NOTHING:
        return ()
    found: set[date] = set()
    last: date | None = None
    position, joined = 0, False
    while position < len(text):
        read = one_day(text, position, last)
        if read is None:
            return Bad("row-not-days")
        first, position = read
        if joined and last is not None:
            if not last <= first <= last + timedelta(days=LONGEST_RANGE):
                return Bad("row-range-backwards")
            found.update(last + timedelta(days=n) for n in range((first - last).days))
        found.add(first)
        last = first
        glue = SEPARATE.match(text, position) if not JOIN.match(text, position) else None
        joined = glue is None and position < len(text)
        if glue or joined:
            match = glue or JOIN.match(text, position)
            if match is None:
                return Bad("row-not-days")
            position = match.end()
    return Bad("row-not-days") if joined else tuple(sorted(found))


def one_day(text: str, position: int, last: date | None) -> tuple[date, int] | None:
    """The day that the text names from there on, and where it ends; None where it names none."""
    match = MOMENT.match(text, position) or PACKED.match(text, position)
    if match:
        value = made(match.groups())
        return (value.date(), end_of(match)) if isinstance(value, datetime) else None
    partial = PARTIAL.match(text, position) if last else None
    if partial is None or last is None:
        return None
    month, of_month = partial.groups()
    try:
        return last.replace(month=int(month or last.month), day=int(of_month)), end_of(partial)
    except ValueError:
        return None


def end_of(match: re.Match[str]) -> int:
    """Where a day ends, without the blanks behind it: they may separate it from the next."""
    return match.start() + len(match[0].rstrip())


DAYS_TO_1904 = 1462


def counted_from_1904(parse: Parse) -> Parse:
    """The parser for a workbook that counts from 1904; parsers of other things stay as they are."""
    if parse not in (day, moment, days):
        return parse

    def shifted(cell: Any) -> Any:
        bare = isinstance(cell, float | int) and not isinstance(cell, bool) and cell < SERIALS[1]
        return parse(cell + DAYS_TO_1904 if bare else cell)

    return shifted
