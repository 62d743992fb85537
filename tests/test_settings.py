"""Settings survive, and a spoilt file costs no more than the choices in it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from xuanke.paths import Home
from xuanke.settings import Settings, load_settings, save_settings


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    home = Home(tmp_path / "not" / "yet")
    chosen = Settings(language="en", theme="dark", text_size=150, phase="初中", stars=("ZJ2020X000001/2",))
    save_settings(home, Settings())
    save_settings(home, chosen)
    assert load_settings(home) == chosen
    assert [file.name for file in home.root.iterdir()] == ["settings.json"]


def test_a_new_home_has_the_usual_settings(tmp_path: Path) -> None:
    assert load_settings(Home(tmp_path)) == Settings()


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("", {}),
        ("[1, 2]", {}),
        (b"\xff\xfe\x00", {}),
        ({"theme": "dark", "language": "fr", "unknown": 1}, {"theme": "dark"}),
        ({"text_size": "150", "stars": "all", "phase": "初中"}, {"phase": "初中"}),
        ({"text_size": 5, "lock_after_minutes": True, "stars": ["a", 1]}, {}),
    ],
)
def test_what_is_spoilt_counts_as_not_chosen(tmp_path: Path, written: Any, kept: dict[str, Any]) -> None:
    home = Home(tmp_path)
    text = json.dumps(written) if isinstance(written, dict) else written
    home.settings.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert load_settings(home) == replace(Settings(), **kept)
