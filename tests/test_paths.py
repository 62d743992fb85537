"""Where a home is, and where the files are that travel with the program."""

import sys
from pathlib import Path

import pytest

from xuanke import resources
from xuanke.paths import home_at
from xuanke.resources import resource


def test_the_folder_named_comes_before_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XUANKE_HOME", str(tmp_path / "environment"))
    assert home_at(tmp_path / "named").root == tmp_path / "named"
    assert home_at().root == tmp_path / "environment"


def test_without_either_it_is_the_users_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XUANKE_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert home_at().root.name == "xuanke"


def test_naming_a_home_makes_nothing(tmp_path: Path) -> None:
    home = home_at(tmp_path / "new")
    assert home.catalogue.parent == home.school.parent == home.root
    assert not home.root.exists()


def test_a_checkout_has_its_own_resources() -> None:
    assert resource("i18n", "zh_CN").is_dir()


def test_a_frozen_program_looks_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("i18n") == tmp_path / "resources" / "i18n"


def test_an_installed_wheel_brings_its_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr(resources, "PACKAGE", tmp_path)
    assert resource("terms", "2020H2.toml") == tmp_path / "_resources" / "terms" / "2020H2.toml"
