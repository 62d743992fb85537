"""Chinese shows in real glyphs, not in boxes that are all alike."""

from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QImage, QPainter, QRawFont

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import label

TEXT = "审核通过教师目录"


def drawn(character: str, font: QFont) -> bytes:
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, character)
    painter.end()
    return bytes(image.constBits())


def test_each_character_of_a_label_has_a_glyph_of_its_own(kit: Kit) -> None:
    shown = label(TEXT)
    shown.ensurePolished()
    font = shown.font()
    font.setPixelSize(28)
    pictures = {character: drawn(character, font) for character in TEXT}
    assert all(min(picture) < 128 for picture in pictures.values())
    assert all(one != other for one, other in combinations(pictures.values(), 2))
    missing = drawn("\U000f1234", font)
    assert missing not in pictures.values()


def test_the_font_in_use_holds_chinese(kit: Kit) -> None:
    shown = label(TEXT)
    shown.ensurePolished()
    families = [QFontInfo(shown.font()).family(), *shown.font().families()]
    assert any(
        QRawFont.fromFont(QFont(family)).supportsCharacter(ord(character))
        for family in families
        for character in TEXT
    )
    assert QFontMetrics(shown.font()).horizontalAdvance("审") > 0
