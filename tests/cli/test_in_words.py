"""What a person reads on the command line: sentences and the office's words, no names of our own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.journeys.school import PASSPHRASE, new_office

from xuanke.cli import commands
from xuanke.cli.frame import DONE, WRONG_USAGE, carry_out

Say = Callable[..., str]
ROSTER = "教师编号,姓名,学段\nT1,张三,初中\nT2,李四,初中\n"


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Say:
    """What a command that succeeds answers in Chinese, in a school's own home."""
    monkeypatch.setenv("XUANKE_PASSPHRASE", PASSPHRASE)
    home = str(new_office(tmp_path).home.root)
    commands.register()

    def said(*argv: str | Path) -> str:
        code = carry_out(["--home", home, "--lang", "zh", *map(str, argv)])
        out, err = capfd.readouterr()
        assert code == DONE, out + err
        return out

    return said


def written(place: Path, text: str) -> Path:
    place.write_text(text, "utf-8")
    return place


def test_the_history_tells_each_act_in_the_sentence_that_the_window_has(say: Say, tmp_path: Path) -> None:
    say("import", "roster", written(tmp_path / "名册.csv", ROSTER))
    say("undo")
    told = say("audit")
    assert "导入教师名册 名册.csv，新增 2，更改 0" in told
    assert "撤销“导入”" in told
    assert "=" not in told


def test_what_a_revision_changed_has_the_tables_headings_and_words(say: Say, tmp_path: Path) -> None:
    for number, row in enumerate(("P1,名师,线下,省级,8,发布", "P1,名师,远程,省级,,取消"), start=1):
        table = written(
            tmp_path / f"{number}.csv",
            f"项目编号,项目名称,培训形式,级别,学分,状态,培训机构,开始日期,结束日期\n{row},师院,2020-10-12,2020-10-13\n",
        )
        say("sync", table, "--source", "省", "--as-of", f"2020-08-1{number}")
    changed = {tuple(line.split()[2:]) for line in say("catalogue", "diff", "1", "2").splitlines()[1:]}
    assert changed == {("培训形式", "线下", "远程"), ("学分", "8", "—"), ("状态", "正常", "已取消")}


def test_the_sheet_to_sign_is_not_written_under_a_name_that_is_no_pdfs(
    say: Say, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "r.txt"
    assert carry_out(["--lang", "zh", "report", str(sheet)]) == WRONG_USAGE
    assert "审核表要写成 .pdf，而文件名是“r.txt”。没有写文件。" in capfd.readouterr().err
    assert not sheet.exists()


def test_a_row_that_a_table_gives_twice_is_said(say: Say, tmp_path: Path) -> None:
    twice = written(tmp_path / "名册.csv", ROSTER + "T1,张珊,初中\n")
    told = say("import", "roster", twice).splitlines()
    assert told[1:] == [
        "有 1 行在同一张表里写了两次，以后面的为准：",
        "名册.csv第 2 行：同一条在后面第 4 行又出现，以后面的为准",
    ]
    assert len(say("import", "roster", written(tmp_path / "又一份.csv", ROSTER)).splitlines()) == 1
