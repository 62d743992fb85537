"""plan, guide, credits and results on the command line, over the sample term."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from xuanke.cli import commands
from xuanke.cli.frame import DONE, REFUSED, WRONG_USAGE, carry_out
from xuanke.exchange.workbooks import read_workbook
from xuanke.exchange.writing import read_text
from xuanke.journeys import demo
from xuanke.journeys.bring import bring
from xuanke.resources import resource

Ask = Callable[..., Any]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The sample term, with the results of its trainings."""
    commands.register()
    folder = tmp_path_factory.mktemp("sample")
    office = demo.open_sample(folder, "示例")
    list(demo.fill(office))
    os.environ["XUANKE_PASSPHRASE"] = demo.PASSPHRASE
    yield folder
    del os.environ["XUANKE_PASSPHRASE"]


@pytest.fixture
def ask(home: Path, capfd: pytest.CaptureFixture[str]) -> Ask:
    """Gives the document of a command that was done."""

    def document(*argv: str, code: int = DONE) -> Any:
        assert carry_out(["--home", str(home), "--on", "2020-09-14", "--json", *argv]) == code
        return json.loads(capfd.readouterr().out)

    return document


def named(each: dict[str, Any]) -> tuple[str, str, int]:
    return each["teacher"], each["project"], each["round"]


def test_a_plan_names_every_open_request_once_and_why_it_leaves_one(ask: Ask) -> None:
    plan = ask("plan")
    assert (plan["optimal"], plan["gap"]) == (True, 0)
    items = ask("review")["items"]
    open_ = [named(each) for each in items if each["state"] == "pending"]
    assert sorted(map(named, [*plan["approve"], *plan["leave"]])) == sorted(open_)
    for each in plan["leave"]:
        assert each["because"]["limit"] and each["because"]["message"]


def test_a_budget_is_set_shown_and_given_up_and_the_plan_keeps_to_it(ask: Ask) -> None:
    before = ask("budget")
    assert before["budget"] is None
    assert before["more"] > 0
    poor = before["used"] + 500
    assert ask("budget", str(poor))["left"] == 500 - before["more"]
    plan = ask("plan")
    assert plan["spending"]["budget"] == poor
    assert 0 <= plan["spending"]["left"] <= 500
    assert any(each["because"]["limit"] == "budget" for each in plan["leave"])
    assert ask("plan", "--budget", "1000000.5")["spending"]["budget"] == 1000000.5
    assert ask("budget", "--off")["budget"] is None
    ask("budget", "5", "--off", code=WRONG_USAGE)


def test_a_plan_of_a_round_speaks_of_that_round(ask: Ask) -> None:
    plan = ask("plan", "--round", "2")
    assert {each["round"] for each in (*plan["approve"], *plan["leave"])} == {2}


def test_a_plan_is_taken_and_taken_back(ask: Ask) -> None:
    plan = ask("plan", "--apply")
    assert (plan["decided"], plan["skipped"]) == (len(plan["approve"]), [])
    states = {named(each): each["state"] for each in ask("review")["items"]}
    assert {states[named(each)] for each in plan["approve"]} == {"approved"}
    assert ask("plan")["approve"] == []
    assert [act["kind"] for act in ask("undo")["items"]] == ["plan"]
    assert ask("plan")["approve"] == plan["approve"]


def test_the_days_away_go_out_as_a_table(ask: Ask, tmp_path: Path) -> None:
    written = ask("plan", "--cover", str(tmp_path / "cover.csv"))
    lines = list(read_text(Path(written["file"]), "utf-8-sig"))
    assert len(lines) > 50 and {len(line) for line in lines} == {11}


def test_a_teacher_is_told_what_suits_them_and_why(ask: Ask) -> None:
    items = ask("guide", "QH006", "--limit", "4")["items"]
    assert len(items) == 4
    assert [each["score"] for each in items] == sorted((each["score"] for each in items), reverse=True)
    for each in items:
        assert each["score"] == sum(reason["weight"] for reason in each["reasons"])
        assert all(reason["message"] for reason in each["reasons"])


def test_everybody_a_group_and_a_project_are_answered_alike(ask: Ask) -> None:
    everybody = ask("guide", "--all", "--limit", "2")["items"]
    group = ask("guide", "--group", "小学,语文", "--limit", "2")["items"]
    assert group == [each for each in everybody if each["teacher"] in {g["teacher"] for g in group}]
    project = group[0]["project"]
    assert {each["project"] for each in ask("guide", "--project", project)["items"]} == {project}


def test_suggestions_go_out_as_a_table(ask: Ask, tmp_path: Path) -> None:
    written = ask("guide", "--group", "小学,语文", "--out", str(tmp_path / "guide.xlsx"))
    lines = list(read_workbook(Path(written["file"])))
    assert written["rows"] == len(written["items"]) == len(lines) - 1


def test_a_ledger_shows_years_kinds_and_entries_that_add_up(ask: Ask) -> None:
    (account,) = ask("credits", "QH006")["items"]
    for sums in (account["by_kind"], account["by_year"]):
        assert sum(each["pending"] for each in sums.values()) == sum(e["credits"] for e in account["entries"])
    assert account["held"] <= account["approved"] <= account["pending"]


def test_the_schools_ledger_goes_out_as_a_table_without_identity_numbers(ask: Ask, tmp_path: Path) -> None:
    written = ask("credits", "--all", "--out", str(tmp_path / "credits.csv"))
    text = Path(written["file"]).read_text("utf-8-sig")
    assert written["rows"] == len(written["items"])
    numbers = [each["teacher"] for each in written["items"] if len(each["teacher"]) == 18]
    assert not any(number in text for number in numbers)


def test_results_enter_the_ledger_and_are_held_against_approvals(ask: Ask, home: Path) -> None:
    before = ask("credits", "QH006")["items"][0]["held"]
    ask("decide", "approve-clean")
    bring(demo.open_sample(home, "示例"), resource("sample", "results.tsv"))
    found = ask("results")
    assert len(found["unheard"]) + sum(p["came"] + p["absent"] for p in found["projects"]) == sum(
        p["approved"] for p in found["projects"]
    )
    assert ask("credits", "QH006")["items"][0]["held"] >= before


@pytest.mark.parametrize(
    "argv", [("guide",), ("guide", "QH006", "--all"), ("credits",), ("credits", "QH006", "--all")]
)
def test_not_saying_who_is_meant_is_wrong_usage(ask: Ask, argv: tuple[str, ...]) -> None:
    assert ask(*argv, code=WRONG_USAGE)["advice"]


def test_a_teacher_whom_the_roster_lacks_is_refused(ask: Ask) -> None:
    assert ask("guide", "QH999", code=REFUSED)["error"]
    assert ask("credits", "QH999", code=REFUSED)["error"]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    "argv", [("plan",), ("guide", "--all"), ("credits", "--all"), ("credits", "QH006"), ("results",)]
)
def test_a_person_reads_whole_sentences(
    home: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture, argv: Any, language: str
) -> None:
    assert carry_out(["--home", str(home), "--on", "2020-09-14", "--lang", language, *argv]) == DONE
    said = capfd.readouterr().out
    assert said.count("\n") > 3 and "{" not in said
    assert [record.getMessage() for record in caplog.records if record.name == "xuanke.wording"] == []
