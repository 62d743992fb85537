"""What a person reads on the command line: sentences and the office's words, no names of our own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.journeys.school import PASSPHRASE, new_office

from xuanke.cli import commands
from xuanke.cli.frame import DONE, carry_out

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
        assert code == DONE, err
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
