"""Tables as text: which encoding, which delimiter, and the rows."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal

csv.field_size_limit(64 << 20)

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
DELIMITERS = "\t,;|，；"
GUARDED = ("=", "+", "-", "@", "\t", "\r", "'")
SAMPLE_ROWS = 60
SAMPLE_SIZE = 1 << 18

Recognise = Callable[[str], bool]


def encoding_of(content: bytes) -> tuple[str, str]:
    """The encoding and how to treat what it cannot decode.

    Without a BOM: UTF-8 where every byte fits, else GB18030 (which holds GBK and GB2312);
    where neither does, UTF-8 if it decodes most. The rows with the marks that stand
    for what was not decoded are refused later.
    """
    for bom, encoding in BOMS:
        if content.startswith(bom):
            return encoding, "replace"
    for encoding in ("utf-8", "gb18030"):
        try:
            content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding, "strict"
    text = content.decode("utf-8", "replace")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    return ("utf-8" if text.count("\ufffd") * 2 < beyond_ascii else "gb18030"), "replace"


def delimiter_of(sample: str, known: Recognise) -> str:
    """The delimiter that shows the most headers that we know; else the most regular one."""
    return max(DELIMITERS, key=lambda delimiter: merit(sample, delimiter, known))


def merit(sample: str, delimiter: str, known: Recognise) -> tuple[int, int, int]:
    """Known headers in the best row; rows of the commonest width above one; that width."""
    rows = list(islice(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter), SAMPLE_ROWS))
    headers = max((sum(map(known, row)) for row in rows), default=0)
    widths = Counter(len(row) for row in rows if len(row) > 1)
    width, often = widths.most_common(1)[0] if widths else (1, 0)
    return headers, often, width


def unguarded(cell: str) -> str:
    """The cell without the `'` that our own export puts before what a spreadsheet would run."""
    return cell[1:] if cell.startswith("'") and cell[1:2] in GUARDED and len(cell) > 1 else cell


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a text table is written; `quoted` False: a quote is a character like any other."""

    encoding: str
    errors: str
    delimiter: str
    quoted: bool


def dialect_of(content: bytes, known: Recognise) -> Dialect:
    """How the text is written, found out from the text."""
    encoding, errors = encoding_of(content)
    sample = content[:SAMPLE_SIZE].decode(encoding, "replace")
    delimiter = delimiter_of(sample, known)
    return Dialect(encoding, errors, delimiter, quotes_close(content, encoding, errors, delimiter))


def rows_of(content: bytes, dialect: Dialect) -> Iterator[list[str]]:
    """The rows of a text table, blank ones too, so that their numbers are those of a spreadsheet."""
    stream = io.TextIOWrapper(io.BytesIO(content), dialect.encoding, dialect.errors, newline="")
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if dialect.quoted else csv.QUOTE_NONE
    return guarded_rows(csv.reader(stream, delimiter=dialect.delimiter, quoting=quoting), content)


def guarded_rows(rows: Iterable[list[str]], content: bytes) -> Iterator[list[str]]:
    """The rows with the guards taken off, looked for only where the file has a `'` at all."""
    if b"'" not in content:
        yield from rows
        return
    for row in rows:
        yield [unguarded(cell) if cell[:1] == "'" else cell for cell in row]


def quotes_close(content: bytes, encoding: str, errors: str, delimiter: str) -> bool:
    """False where a quote is closed only rows later, or never: it would swallow what is between."""
    if b'"' not in content:
        return True
    stream = io.TextIOWrapper(io.BytesIO(content), encoding, errors, newline="")
    reader = csv.reader(stream, delimiter=delimiter, strict=True)
    width = 0
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return True
        except csv.Error as error:
            if "unexpected end of data" in str(error):
                return False
            continue
        width = max(width, len(row))
        if any("\n" in cell and swallowed(cell, delimiter, width) for cell in row):
            return False


def swallowed(cell: str, delimiter: str, width: int) -> bool:
    """Whether a cell of several lines holds whole rows."""
    return width > 1 and sum(line.count(delimiter) >= width - 1 for line in cell.split("\n")[1:-1]) > 0
