"""Draws the program's icon in the sizes that desktops and Windows ask for, into the folder given."""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter, Qt
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SIZES = (16, 24, 32, 48, 64, 128, 256)
ENTRY = struct.Struct("<BBBBHHII")


def drawn(drawing: QSvgRenderer, side: int) -> bytes:
    """The icon as a PNG of `side` pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def bundled(pictures: dict[int, bytes]) -> bytes:
    """One .ico of all pictures; a side of 256 is written as 0."""
    place = 6 + ENTRY.size * len(pictures)
    header, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for side, picture in pictures.items():
        header += ENTRY.pack(side % 256, side % 256, 0, 0, 1, 32, len(picture), place + len(body))
        body += picture
    return header + body


def main(folder: Path) -> None:
    """Writes xuanke-SIDE.png for each side and xuanke.ico."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "xuanke.svg"))
    pictures = {side: drawn(drawing, side) for side in SIZES}
    del drawing, application
    folder.mkdir(parents=True, exist_ok=True)
    for side, picture in pictures.items():
        (folder / f"xuanke-{side}.png").write_bytes(picture)
    (folder / "xuanke.ico").write_bytes(bundled(pictures))


main(Path(sys.argv[1]))
