"""Mends what a PDF of Qt's says of its glyphs, so that its text is found and copied as it was written.

Qt names a glyph by the lowest character that shares it; in the common Chinese fonts that is a
radical (⼈, U+2F08) and not the character that was written (人, U+4EBA). Both take four digits in
the tables, which Qt leaves uncompressed: so the file keeps its length and its offsets.
"""

import re

from PySide6.QtGui import QFont, QRawFont

RADICALS = range(0x2E80, 0x2FE0)
CHARACTERS = (*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000))
"""Those in daily use come last: where two share a glyph, they win."""
TABLE = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
CODE = re.compile(rb"<(2[EF][0-9A-F]{2})>")


def searchable(content: bytes, font: QFont) -> bytes:
    """The PDF with its tables of characters mended."""
    written = _written(font)

    def code(found: re.Match[bytes]) -> bytes:
        return written.get(found[1], found[0])

    return TABLE.sub(lambda table: CODE.sub(code, table[0]), content)


def _written(font: QFont) -> dict[bytes, bytes]:
    """The character that is written with the same glyph, by radical, as the tables have them."""
    raw = QRawFont.fromFont(font)
    by_glyph = dict(zip(_glyphs(raw, CHARACTERS), CHARACTERS, strict=True))
    by_glyph.pop(0, None)
    return {
        b"%04X" % radical: b"<%04X>" % by_glyph[glyph]
        for radical, glyph in zip(RADICALS, _glyphs(raw, RADICALS), strict=True)
        if glyph in by_glyph
    }


def _glyphs(raw: QRawFont, codes: "range | tuple[int, ...]") -> list[int]:
    return list(raw.glyphIndexesForString("".join(map(chr, codes))))
