"""The report of a problem: the same pieces shown and packed, and nothing of a school in them."""

import json
import zipfile
from pathlib import Path

import pytest

from xuanke.journeys.problem_report import gather, pack
from xuanke.journeys.set_up import init
from xuanke.paths import Home
from xuanke.settings import Settings, save_settings

pytestmark = pytest.mark.usefixtures("qapp")
"""The window's application, there before the doctor, asking for fonts, would make a smaller one."""

SCHOOL = "青禾实验学校"


def home_with_traces(folder: Path) -> Home:
    home = Home(folder / "home")
    init(home, school=SCHOOL, term_id="2020H2", passphrase="three words and more")
    save_settings(home, Settings(theme="dark", backup_folder=f"/media/{SCHOOL}", subject="语文"))
    home.logs.mkdir(parents=True, exist_ok=True)
    (home.logs / "xuanke.log").write_text("WARNING xuanke refused\n", "utf-8")
    return home


def test_the_pack_holds_exactly_what_was_shown(tmp_path: Path) -> None:
    pieces = gather(home_with_traces(tmp_path), {"qt": "6"})
    pack(pieces, tmp_path / "problem.zip")
    with zipfile.ZipFile(tmp_path / "problem.zip") as archive:
        packed = {name: archive.read(name).decode() for name in archive.namelist()}
    assert packed == {piece.name: piece.text for piece in pieces}
    assert list(packed) == ["versions.json", "doctor.json", "settings.json", "logs/xuanke.log"]
    assert json.loads(packed["versions.json"])["qt"] == "6"


def test_a_report_tells_choices_but_no_name_no_folder_and_no_subject(tmp_path: Path) -> None:
    pieces = {piece.name: piece.text for piece in gather(home_with_traces(tmp_path))}
    settings = json.loads(pieces["settings.json"])
    assert (settings["theme"], settings["backup_folder"], settings["subject"]) == ("dark", True, True)
    whole = "".join(pieces.values())
    assert [word for word in (SCHOOL, "语文", str(tmp_path)) if word in whole] == []


def test_a_home_that_does_not_exist_yet_has_a_report_too(tmp_path: Path) -> None:
    assert [piece.name for piece in gather(Home(tmp_path / "none"))][:3] == [
        "versions.json",
        "doctor.json",
        "settings.json",
    ]
