"""What a file really is, by its bytes and not by its name."""

import io
import struct
import zipfile
import zlib
from enum import StrEnum

from xuanke.exchange.archive import judge
from xuanke.faults import Fault

CFB = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MARKUP = (b"<html", b"<table", b"<!doctype html", b"<body", b"<head", b"<meta", b"<style", b"<div", b"<tr")

FOREIGN = (
    (b"\xff\xd8\xff", "picture"),
    (b"\x89PNG", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"%PDF", "pdf"),
    (b"{\\rtf", "document"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"SQLite format 3\0", "database"),
)
OLD_SHEETS = (b"\x09\x02", b"\x09\x04", b"\x09\x00", b"\x09\x08")


MANIFEST = "META-INF/manifest.xml"
BOOK_OPENS = b"\x09\x08"
SMALL_SECTOR = 64
FIRST_RECORDS = 8
FILEPASS = 0x2F


class Shape(StrEnum):
    """How the table's bytes are to be read."""

    ZIPPED = "zipped"
    BINARY = "binary"
    MARKUP = "markup"
    TEXT = "text"


def shape_of(content: bytes, name: str) -> Shape:
    """The shape of a file's content; a Fault that says what it is where it holds no table."""
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise Fault("table-empty-file", advice="table-empty-file-advice", file=name)
    if name.lower().endswith((".et", ".ett")):
        raise Fault("table-et", advice="table-et-advice", file=name)
    if content.startswith(b"PK"):
        return zipped(content, name)
    if content.startswith(CFB):
        return compound(content, name)
    if what := foreign(content):
        raise Fault("table-foreign", advice="table-foreign-advice", file=name, what=what)
    if content.startswith(OLD_SHEETS) and b"\0" in content[:16]:
        raise Fault("table-too-old", advice="table-save-as-xlsx", file=name)
    return marked_up_or_text(content, name)


def foreign(content: bytes) -> str:
    """What a file without a table is, '' where it may hold one."""
    head = content[:32]
    if head[4:8] == b"ftyp" or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return "picture"
    return next((what for magic, what in FOREIGN if head.startswith(magic)), "")


def zipped(content: bytes, name: str) -> Shape:
    """A workbook in a zip, once its directory shows that it can be unpacked safely."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            judge(members, len(content), name)
            manifest = archive.read(MANIFEST) if MANIFEST in archive.namelist() else b""
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise Fault("table-broken", advice="table-save-as-xlsx", file=name) from error
    if b"encryption-data" in manifest:
        raise Fault("table-password", advice="table-password-advice", file=name)
    names = {member.filename.replace("\\", "/").lstrip("/").lower() for member in members}
    if any(n.startswith("word/") or n.startswith("ppt/") for n in names):
        raise Fault("table-foreign", advice="table-foreign-advice", file=name, what="document")
    if not any(n.startswith("xl/") or n == "content.xml" or n.endswith(".rels") for n in names):
        raise Fault("table-foreign", advice="table-foreign-advice", file=name, what="archive")
    return Shape.ZIPPED


def compound(content: bytes, name: str) -> Shape:
    """An old .xls, or a new workbook locked by a password: both live in a compound file."""
    if any(wide(stream) in content for stream in ("EncryptedPackage", "EncryptionInfo")):
        raise Fault("table-password", advice="table-password-advice", file=name)
    if wide("WordDocument") in content or wide("PowerPoint Document") in content:
        raise Fault("table-foreign", advice="table-foreign-advice", file=name, what="document")
    if is_locked(content):
        raise Fault("table-password", advice="table-password-advice", file=name)
    return Shape.BINARY


def is_locked(content: bytes) -> bool:
    """Whether an old workbook's first records hold the one that announces encryption."""
    position = -1
    while (position := content.find(BOOK_OPENS, position + 1)) >= 0:
        if position % SMALL_SECTOR:
            continue
        record = position
        for _ in range(FIRST_RECORDS):
            kind, length = struct.unpack_from("<HH", content.ljust(record + 4, b"\0"), record)
            if kind == FILEPASS and length:
                return True
            record += 4 + length
    return False


def wide(stream: str) -> bytes:
    """A stream's name as the directory of a compound file spells it."""
    return stream.encode("utf-16-le")


def marked_up_or_text(content: bytes, name: str) -> Shape:
    """A web page named .xls, or text; binary rubbish is neither."""
    head = content[:4096].replace(b"\0", b"").lower().lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if head.startswith(b"<") and any(tag in head for tag in MARKUP):
        return Shape.MARKUP
    if head.startswith((b"<?xml", b"<workbook")):
        raise Fault("table-foreign", advice="table-save-as-xlsx", file=name, what="xml")
    is_wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    controls = sum(byte < 9 or 13 < byte < 27 for byte in content[:4096])
    if not is_wide and controls > max(8, len(content[:4096]) // 20):
        raise Fault("table-foreign", advice="table-foreign-advice", file=name, what="unknown")
    return Shape.TEXT
