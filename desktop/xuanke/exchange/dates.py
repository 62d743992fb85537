"""Dates and times as offices spell them: 2020-09-21, 2020/9/21, 2020年9月21日, serial numbers."""

import re
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from xuanke.exchange.cells import NOTHING, Bad, Parse, listed, narrow

EPOCH = datetime(1899, 12, 30)
BEIJING = timezone(timedelta(hours=8))
SERIALS = (20000, 80000)
LONGEST_RANGE = 400

# A year of two digits is told from a month, which is 12 at most.
DAY = r"(\d{4}|(?:1[89]|[23]\d)(?!\d))\s*[-/.年\\–—−]\s*(\d{1,2})\s*[-/.月\\–—−]\s*(\d{1,2})\s*[日号]?"
WEEKDAY = r"(?:\s*\(?(?:星期|周)?[一二三四五六日天]\)?)?"
HALF = r"上午|下午|凌晨|早上|早晨|中午|晚上|傍晚|晚|AM|PM"
CLOCK = (
    rf"(?:[T\s,]*({HALF})?\s*(\d{{1,2}})\s*[:时点]\s*(\d{{1,2}})?\s*"
    rf"(?:[:分]\s*(\d{{1,2}})?(?:\.\d+)?\s*秒?)?\s*({HALF})?)?"
)
NO_DAY = NOTHING | set(listed("长期 长期有效 无期限 至今 待定 未定 另定 另行通知 0000-00-00 1900-01-00"))
PART = r"(?:\s*\(?(?:上午|下午|全天|晚上)\)?)?"
MOMENT = re.compile(DAY + WEEKDAY + CLOCK + PART, re.IGNORECASE)
PACKED = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:\s*([0-2]\d):?([0-5]\d):?([0-5]\d)?)?(?!\d)")
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
    text = narrow(cell).lstrip("'")
    return None if text in NO_DAY else of_text(text)


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
    return made_of(packed) if packed else Bad("row-not-a-date")


def of_text(text: str) -> Any:
    """A moment from a text, also one with its offset from UTC."""
    if ZONED.fullmatch(text):
        return datetime.fromisoformat(text).astimezone(BEIJING).replace(tzinfo=None, microsecond=0)
    if match := MOMENT.fullmatch(text) or PACKED.fullmatch(text):
        return made_of(match)
    try:
        return of_serial(float(text))
    except ValueError:
        return Bad("row-not-a-date")


def made_of(match: re.Match[str]) -> Any:
    """The moment that a match of MOMENT or PACKED names."""
    year, month, of_month, *clock = match.groups()
    if match.re is PACKED:
        clock = [None, *clock, None]
    before, hour, minute, second, after = clock
    hours = hour_of_day(int(hour or 0), (before or after or "").upper())
    try:
        return datetime(
            int(year) + (2000 if len(year) == 2 else 0),
            int(month),
            int(of_month),
            hours,
            int(minute or 0),
            int(second or 0),
        )
    except ValueError:
        return Bad("row-not-a-date")


def hour_of_day(hour: int, half: str) -> int:
    """The hour from 0 to 23; more than that where nobody can say: 晚上12点 may be of the next day."""
    if half in ("晚", "晚上") and hour == 12:
        return 24
    if half in ("下午", "PM", "傍晚", "晚", "晚上") and hour < 12:
        return hour + 12
    if half == "中午" and hour < 4:
        return hour + 12
    return 0 if half in ("AM", "凌晨") and hour == 12 else hour


JOIN = re.compile(r"\s*(?:至|到|~|～|–|—|―|−|→|〜|∼|-|－|to\b)+\s*")
SEPARATE = re.compile(r"[、，,;；/|和及\s]+")
PARTIAL = re.compile(r"(?:(\d{1,2})\s*[-/.月]\s*)?(\d{1,2})\s*[日号]?" + WEEKDAY + PART)
SERIAL = re.compile(r"\d{5}(?!\d)(?:\.0)?")
AROUND = re.compile(r"^[从自]|[,、]?\s*\(?共?\d+天\)?$|[,、;。]+$")


def days(cell: Any) -> Any:
    """上课日期: the days of a list of days and ranges, in order; a later one may leave out year and month."""
    if not isinstance(cell, str):
        value = day(cell)
        return value if isinstance(value, Bad) else (() if value is None else (value,))
    text = AROUND.sub("", narrow(cell).lstrip("'"))
    if text in NO_DAY:
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
    patterns = (MOMENT, PACKED, SERIAL)
    match = next((found for pattern in patterns if (found := pattern.match(text, position))), None)
    if match:
        value = of_serial(float(match[0])) if match.re is SERIAL else made_of(match)
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
