"""Mends what a PDF of Qt's says of its glyphs, so that its text is found and copied as it was written.

Qt names a glyph by the lowest character that shares it, in the common Chinese fonts a radical (⼈, U+2F08)
where 人 was written, and has no name at all for characters beyond U+FFFF (𠮷). It numbers the glyphs of a
face as they are first drawn, so what was drawn says which is which. The mended tables are appended as a
second revision of the file, as the PDF format has it for changes.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QRawFont

TABLE = re.compile(rb"(\d+) 0 obj\n<< /Length \d+ >>\nstream\n(/CIDInit.*?\nend\n)\nendstream", re.DOTALL)
NAMED = re.compile(rb"\d+ beginbfrange\n.*endbfrange\n", re.DOTALL)
RANGE = re.compile(rb"<(\w{4})> <(\w{4})> (?:<(\w{4})>|\[([^]]*)\])")
TRAILER = re.compile(rb"trailer\n<<\n(.*?)>>\nstartxref\n(\d+)", re.DOTALL)
MOST = 100
"""Names in one block of a table."""


class Drawn(NamedTuple):
    """A font, and every text that was drawn with it, in order."""

    font: QFont
    texts: Sequence[str]


def searchable(content: bytes, drawn: Sequence[Drawn]) -> bytes:
    """The PDF with the tables of its faces mended; one that fits none of what was drawn stays as it is."""
    faces = [_Face(each) for each in drawn]
    mended = {}
    for number, table in TABLE.findall(content):
        named = dict(_named(table))
        face = next((each for each in faces if each.made(named)), None)
        if face:
            mended[int(number)] = NAMED.sub(b"".join(_blocks(face.characters)), table)
    return content + _revision(content, mended) if mended else content


class _Face:
    """What each glyph of a face stands for, by the number that Qt gives it in the file."""

    def __init__(self, drawn: Drawn) -> None:
        self._raw = QRawFont.fromFont(drawn.font)
        self.characters: dict[int, str] = {}
        seen = {0}
        for character in dict.fromkeys("".join(drawn.texts)):
            glyph = self._glyph(character)
            if glyph not in seen:
                self.characters[len(seen)] = character
                seen.add(glyph)

    def made(self, named: Mapping[int, str]) -> bool:
        """Whether the table may be this face's: what it names are the same glyphs."""
        given = {number: character for number, character in named.items() if number}
        return bool(given) and all(
            number in self.characters and self._glyph(character) == self._glyph(self.characters[number])
            for number, character in given.items()
        )

    def _glyph(self, character: str) -> int:
        return next(iter(self._raw.glyphIndexesForString(character)), 0)


def _named(table: bytes) -> Iterator[tuple[int, str]]:
    """The number and character of each glyph that Qt named."""
    for first, last, one, several in RANGE.findall(table):
        start = int(first, 16)
        if one:
            for number in range(start, int(last, 16) + 1):
                yield number, chr(int(one, 16) + number - start)
        for number, code in enumerate(re.findall(rb"\w{4}", several), start=start):
            yield number, chr(int(code, 16))


def _blocks(characters: Mapping[int, str]) -> Iterator[bytes]:
    listed = tuple(characters.items())
    for start in range(0, len(listed), MOST):
        some = listed[start : start + MOST]
        names = "".join(
            f"<{number:04X}> <{text.encode('utf-16-be').hex().upper()}>\n" for number, text in some
        )
        yield f"{len(some)} beginbfchar\n{names}endbfchar\n".encode()


def _revision(content: bytes, mended: Mapping[int, bytes]) -> bytes:
    """What is appended: the tables anew, where they stand, and where the revision before has the rest."""
    trailer = TRAILER.search(content)
    if trailer is None:
        return b""
    written, places = b"", b""
    for number, table in mended.items():
        places += f"{number} 1\n{len(content) + len(written):010} 00000 n \n".encode()
        head = f"{number} 0 obj\n<< /Length {len(table)} >>\nstream\n".encode()
        written += head + table + b"\nendstream\nendobj\n"
    start = len(content) + len(written)
    words = trailer[1] + b"/Prev " + trailer[2]
    return written + b"xref\n%btrailer\n<<\n%b>>\nstartxref\n%d\n%%%%EOF\n" % (places, words + b"\n", start)
