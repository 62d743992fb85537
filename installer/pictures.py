"""Makes the help's pictures from those of `make screens`: `python installer/pictures.py build/screens`."""

import sys
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


def main(screens: Path) -> None:
    """Scales the light picture of each place down, for both languages."""
    for language, folder in FOLDERS.items():
        pictures = ROOT / "resources" / "help" / folder / "pictures"
        pictures.mkdir(exist_ok=True)
        for page, screen in OF_PAGE.items():
            whole = QImage(str(screens / f"{screen}-{language}-light-100.png"))
            if whole.isNull():
                sys.exit(f"{screens} has no {screen}; run `make screens` first")
            scaled = whole.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
            scaled.convertToFormat(QImage.Format.Format_RGB888).save(str(pictures / f"{page}.png"), "PNG", 0)


main(Path(sys.argv[1]))
