"""Makes the help's pictures from those of `make screens`: `python installer/pictures.py build/screens`."""

import sys
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage, Qt

ROOT = Path(__file__).resolve().parents[1]
WIDTH = 760
OF_PAGE = {
    "welcome": "first-doors",
    "today": "usual-today",
    "catalogue": "usual-catalogue",
    "teachers": "usual-teachers",
    "review": "review-look",
    "report": "report-going",
    "history": "usual-history",
    "settings": "usual-settings",
}
FOLDERS = {"zh": "zh_CN", "en": "en"}


def few_colours(image: QImage) -> QImage:
    """The picture in its 256 commonest colours: a fifth of the bytes, and a screen has hardly more."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    common = [colour for colour, _ in Counter(image.pixel(*place) for place in places).most_common(256)]
    return image.convertToFormat(QImage.Format.Format_Indexed8, common)


def main(screens: Path) -> None:
    """Scales the light picture of each place down for both languages."""
    for language, folder in FOLDERS.items():
        pictures = ROOT / "resources" / "help" / folder / "pictures"
        pictures.mkdir(exist_ok=True)
        for page, screen in OF_PAGE.items():
            whole = QImage(str(screens / f"{screen}-{language}-light-100.png"))
            if whole.isNull():
                sys.exit(f"{screens} has no {screen}; run `make screens` first")
            scaled = whole.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
            few_colours(scaled).save(str(pictures / f"{page}.png"), "PNG", 0)


main(Path(sys.argv[1]))
