"""The frame of the command line, with two toy commands."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from xuanke.cli import frame as frame_module
from xuanke.cli.frame import DONE, REFUSED, SOME_REJECTED, WRONG_USAGE, Frame, Reply, carry_out, command
from xuanke.faults import Fault


class Said(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    monkeypatch.setattr(frame_module, "COMMANDS", {})
    monkeypatch.setenv("XUANKE_LANG", "zh")
    monkeypatch.setenv("XUANKE_HOME", str(tmp_path / "home"))
    toys()

    def said(*argv: str) -> Said:
        code = carry_out(argv)
        return Said(code, *capfd.readouterr())

    return said


def toys() -> None:
    @command("greet")
    def greet(frame: Frame, who: str, /, *, times: int = 1, loud: bool = False) -> Reply:
        document = {"who": who, "times": times, "loud": loud, "on": frame.on, "by": frame.by}
        return Reply(document, lambda: frame.table(["usage-command"], [[who]] * times))

    @command("break down")
    def break_down(frame: Frame, how: str, /) -> Reply:
        match how:
            case "fault":
                raise Fault("stopped", advice="usage-advice")
            case "bug":
                raise ValueError("张三 330106199001011234")
            case "pipe":
                raise BrokenPipeError
            case "key":
                raise KeyboardInterrupt
        return Reply({"rejected": [1]}, "一行没有收下", SOME_REJECTED)


@pytest.mark.parametrize(
    "argv",
    [
        ("--json", "--on", "2020-09-01", "--by", "李四", "greet", "张三", "--times", "2"),
        ("greet", "张三", "--times=2", "--by=李四", "--on=2020-09-01", "--json"),
        ("greet", "--json", "--times", "2", "--by", "李四", "张三", "--on", "2020-09-01"),
    ],
)
def test_the_global_options_stand_before_or_after_the_command(run: Run, argv: tuple[str, ...]) -> None:
    said = run(*argv)
    assert json.loads(said.out) == {
        "who": "张三",
        "times": 2,
        "loud": False,
        "on": "2020-09-01",
        "by": "李四",
    }
    assert (said.code, said.err) == (DONE, "")


def test_a_person_gets_a_table_and_no_markup_is_read_into_cells(run: Run) -> None:
    lines = run("greet", "[b]张三[/b]").out.splitlines()
    assert [line.strip() for line in lines] == ["命令", "[b]张三[/b]"]


def test_rejected_rows_leave_with_three(run: Run) -> None:
    assert run("break", "down", "rows").code == SOME_REJECTED


def test_a_fault_is_one_sentence_with_what_to_do(run: Run) -> None:
    said = run("break", "down", "fault")
    assert said == Said(REFUSED, "", "已按您的要求停下。加上 --help 可以看用法。\n")


def test_a_fault_is_one_document_too(run: Run) -> None:
    said = run("break", "down", "fault", "--json", "--lang", "en")
    assert json.loads(said.out) == {
        "error": "Stopped as you asked.",
        "advice": "Add --help to see how it is used.",
    }
    assert said.code == REFUSED


def test_a_bug_goes_to_the_log_without_the_people_in_it(run: Run, tmp_path: Path) -> None:
    said = run("break", "down", "bug")
    log = (tmp_path / "home" / "logs" / "xuanke.log").read_text("utf-8")
    assert said.code == REFUSED
    assert "xuanke.log" in said.err and "Traceback" not in said.err
    assert "Traceback" in log and "ValueError" in log
    assert "张三" not in log and "330106199001011234" not in log + said.err


def test_a_reader_that_left_and_a_person_who_stops_get_no_traceback() -> None:
    toy = (
        "import sys; from xuanke.cli.frame import *\n"
        "@command('many')\n"
        "def many(frame: Frame) -> Reply: return Reply(list(range(200_000)))\n"
        "sys.exit(carry_out(['many', '--json']))"
    )
    program = subprocess.Popen([sys.executable, "-c", toy], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert program.stdout and program.stderr
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait() == DONE


def test_a_person_who_stops_is_told_so(run: Run) -> None:
    assert run("break", "down", "key") == Said(REFUSED, "", "已按您的要求停下。\n")


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (("nope",), "没有“nope”这个命令。"),
        (("greet",), "少了 WHO。"),
        (("greet", "a", "b"), "多了“b”，不知道该怎么用它。"),
        (("greet", "a", "--tmes", "3"), "没有“--tmes”这个选项。"),
        (("greet", "a", "--times", "many"), "--times 不能是“many”。"),
        (("greet", "a", "--times", "1", "--times", "2"), "--times 只能写一次。"),
        (("greet", "a", "--on", "soon"), "--on 不能是“soon”。"),
        (("greet", "a", "--home"), "少了 --home。"),
    ],
)
def test_wrong_usage_is_one_sentence_in_the_language(run: Run, argv: tuple[str, ...], sentence: str) -> None:
    assert run(*argv) == Said(WRONG_USAGE, "", f"{sentence}加上 --help 可以看用法。\n")


@pytest.mark.parametrize(
    ("argv", "word", "nearest"),
    [(("gret",), "gret", "greet"), (("break", "dwn"), "dwn", "break down"), (("nope",), "nope", "")],
)
@pytest.mark.parametrize("opens_a_window", [True, False])
def test_an_unknown_command_is_said_with_the_nearest_one(
    run: Run, argv: tuple[str, ...], word: str, nearest: str, opens_a_window: bool
) -> None:
    if opens_a_window:
        command("")(lambda frame: Reply(None))
    near = f"是不是 xuanke {nearest}？" if nearest else ""
    assert run(*argv) == Said(WRONG_USAGE, "", f"没有“{word}”这个命令。{near}加上 --help 可以看用法。\n")


def test_wrong_usage_is_one_document_too(run: Run) -> None:
    said = run("--lang", "fr", "--json")
    assert (said.code, set(json.loads(said.out))) == (WRONG_USAGE, {"error", "advice"})


def test_json_is_utf8_whatever_the_locale() -> None:
    toy = (
        "import sys; from xuanke.cli.frame import *\n"
        "@command('name')\n"
        "def name(frame: Frame) -> Reply: return Reply({'name': '𠮷田'}, '𠮷田')\n"
        "sys.exit(carry_out(sys.argv[1:]))"
    )
    locale = os.environ | {"PYTHONIOENCODING": "gb2312"}
    program = [sys.executable, "-c", toy, "name"]
    as_json = subprocess.run([*program, "--json"], check=True, stdout=subprocess.PIPE, env=locale)
    as_text = subprocess.run(program, check=True, stdout=subprocess.PIPE, env=locale)
    assert json.loads(as_json.stdout.decode("utf-8")) == {"name": "𠮷田"}
    assert as_text.stdout.decode("gb2312").strip() == "?田"


@pytest.mark.parametrize("lang", [("--lang", "en"), ("--lang=en",)])
def test_wrong_usage_is_said_in_the_language_that_was_asked_for(run: Run, lang: tuple[str, ...]) -> None:
    said = run("greet", "陈", "--on", "2020-13-01", *lang)
    assert said.code == WRONG_USAGE
    assert said.err.startswith("--on cannot be")


def test_help_comes_from_the_words_and_has_no_english_frame(run: Run) -> None:
    page = run("greet", "--help").out
    assert "用法：xuanke greet [选项] WHO" in page
    assert "command-greet" in page and "command-greet.who" in page and "--home" in page
    assert "（默认：1）" in page and "（必填）" in page
    assert not any(word in page for word in ("default:", "required", "Display this", "Parameters"))


def test_looking_at_the_help_leaves_no_home(run: Run, tmp_path: Path) -> None:
    assert run("--help").code == DONE
    assert run("--version").out.startswith("xuanke ")
    assert not (tmp_path / "home" / "school.db").exists()


def test_help_is_one_document_too(run: Run) -> None:
    said = run("--json", "greet", "--help")
    assert said.code == DONE
    assert "xuanke greet" in json.loads(said.out)["help"]


def test_a_group_without_its_command_is_wrong_usage_where_a_document_is_promised(run: Run) -> None:
    said = run("--json", "break")
    assert (said.code, set(json.loads(said.out))) == (WRONG_USAGE, {"error", "advice"})
