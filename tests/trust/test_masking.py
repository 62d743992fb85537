"""Identity numbers are masked in every sentence and in the log."""

import json
import logging
from pathlib import Path

import pytest

from xuanke.cli import commands
from xuanke.cli.frame import COMMANDS, Frame, Reply, carry_out
from xuanke.log import log_file
from xuanke.paths import Home
from xuanke.store.school import keys
from xuanke.store.school.store import SchoolStore

WRONG, RIGHT, PASSPHRASE = "330106198001010000", "33010619800101001X", "三月的风 1234"
HEADER = "教师编号,姓名,身份证号,学段,学科"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A home that the commands work in."""
    home = Home(tmp_path / "home")
    home.root.mkdir()
    SchoolStore.create(home.school, keys.create(home.key, PASSPHRASE).key, name="", term="2020H2")
    commands.register()
    monkeypatch.setenv("XUANKE_HOME", str(home.root))
    monkeypatch.setenv("XUANKE_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("XUANKE_LANG", "zh")
    return home


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """A roster with an identity number whose last digits a spreadsheet has lost."""
    file = tmp_path / "名册.csv"
    file.write_text(f"{HEADER}\nT1,赵无病,{WRONG},初中,语文\nT2,钱有余,,初中,语文\n", "utf-8")
    return file


def test_a_person_reads_it_masked(home: Home, roster: Path, capsys: pytest.CaptureFixture[str]) -> None:
    carry_out(["import", "roster", str(roster)])
    said = "".join(capsys.readouterr())
    assert "身份证号" in said
    assert WRONG not in said
    assert "3301**********0000" in said


def test_a_teacher_known_by_number_alone_is_masked_in_tables_and_whole_in_json(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "名册.csv"
    file.write_text(f"{HEADER}\n,赵无病,{RIGHT},初中,语文\n", "utf-8")
    assert carry_out(["import", "roster", str(file)]) == 0
    for words in (["unselected"], ["roster", "check"], ["credits", "--all"], ["guide", "--all"]):
        capsys.readouterr()
        assert carry_out(words) == 0
        assert RIGHT not in "".join(capsys.readouterr())
    assert carry_out(["unselected", "--json"]) == 0
    assert RIGHT in capsys.readouterr().out


def test_a_program_reads_where_it_stands_and_a_masked_sentence(
    home: Home, roster: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert carry_out(["import", "roster", str(roster), "--json"]) == 3
    answer = capsys.readouterr()
    (rejected,) = json.loads(answer.out)["rejected"]
    assert (rejected["row"], rejected["column"]) == (2, "身份证号")
    assert WRONG not in rejected["reason"] + answer.err


def test_the_log_never_holds_it(
    home: Home, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even where a bug's own words hold it."""

    def bug(frame: Frame, /) -> Reply:
        logging.getLogger("xuanke").warning("row of %s", WRONG)
        raise ValueError(f"cannot place {WRONG} of 赵无病")

    monkeypatch.setitem(COMMANDS, "calendar", bug)
    assert carry_out(["calendar"]) == 1
    logged = log_file(home).read_text("utf-8")
    assert "cannot place" in logged
    assert WRONG not in logged
    assert "赵无病" not in logged
    assert WRONG not in "".join(capsys.readouterr())
