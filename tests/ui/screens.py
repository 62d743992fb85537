"""Pictures of every scene: `python -m tests.ui.screens [--out FOLDER] [--only WORD …] [--looks LOOK …]`.

Both languages, light and dark, at 100% and 150%, on an office screen; a look is such as zh-light-100.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication
from tests.ui.scenes import ALL, Scene
from tests.ui.screens_catalogue import CATALOGUE

LOOKS = tuple("-".join(look) for look in product(("zh", "en"), ("light", "dark"), ("100", "150")))


def take(scene: Scene, out: Path, looks: Sequence[str]) -> None:
    """Pictures of the scene in these looks."""
    for look in looks:
        language, theme, size = look.split("-")
        scene.stage.app.choose(language=language, theme=theme, text_size=int(size))
        scene.stage.quiet()
        shown = scene.arrange()
        shown.grab().save(str(out / f"{scene.name}-{look}.png"))
        scene.leave(shown)


def main() -> None:
    """Renders what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/screens"))
    parser.add_argument("--only", nargs="*", default=[""], help="scenes whose name holds one of these words")
    parser.add_argument("--looks", nargs="*", default=LOOKS, choices=LOOKS)
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    if "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        for n, scenes in enumerate((*ALL, *CATALOGUE)):
            for scene in scenes(qt, Path(folder, str(n))):
                if any(word in scene.name for word in wanted.only):
                    take(scene, wanted.out, wanted.looks)
    print(f"{len(list(wanted.out.glob('*.png')))} pictures in {wanted.out}")


if __name__ == "__main__":
    main()
