"""Out and back on the command line, on the sample term, in the shapes that other programs rely on."""

import shutil
from pathlib import Path

import pytest
from tests.cli.test_main_job import SAMPLE, Run, runner

TO_SIGN = {"file", "sha256", "number", "digest", "head"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("out")


@pytest.fixture(scope="module")
def run(folder: Path) -> Run:
    """The sample's first round, reviewed and sent."""
    run = runner(folder / "home")
    run("init", "--school", "青禾实验学校")
    run("sync", SAMPLE / "catalogue-2020-08-12.xlsx", "--source", "示例", "--whole", "--as-of", "2020-08-12")
    run("import", SAMPLE / "roster.csv", SAMPLE / "clearances.csv")
    run("import", "requests", SAMPLE / "round1.xls", "--round", "1")
    run("decide", "reject-blocked", "--on", "2020-09-07")
    run("decide", "approve-clean", "--on", "2020-09-07")
    return run


@pytest.fixture(scope="module")
def sent(run: Run, folder: Path) -> int:
    """How many approvals went out."""
    said = run("export", folder / "上报.xlsx", "--round", "1")
    assert said.code == 0
    assert set(said.document) == {"file", "rows", "sha256", "new", "changed", "revoked", "unchanged"}
    assert said.document["rows"] == said.document["new"] > 50
    return int(said.document["rows"])


def test_nothing_new_is_refused_with_a_sentence_and_no_file(run: Run, folder: Path, sent: int) -> None:
    said = run("export", folder / "又一次.xlsx", "--only-new")
    assert said.code == 1
    assert set(said.document) == {"error", "advice"}
    assert not (folder / "又一次.xlsx").exists()


def test_what_comes_back_adds_up(run: Run, sent: int) -> None:
    said = run("reconcile", SAMPLE / "receipts-round1.xlsx")
    lists = {name: said.document[name] for name in ("matched", "changed", "missing", "unexpected")}
    count = {name: len(listed) for name, listed in lists.items()}
    assert count["matched"] + count["changed"] + count["missing"] == sent
    answered = [*lists["matched"], *lists["changed"]]
    assert said.document["accepted"] == sum(each["accepted"] for each in answered)
    assert said.document["accepted"] + said.document["declined"] == len(answered)
    assert all({"teacher", "project", "round"} <= set(each) for listed in lists.values() for each in listed)


def test_the_sheet_is_written_signed_and_compared(run: Run, folder: Path, sent: int) -> None:
    said = run("report", folder / "审核表.pdf", "--round", "1")
    assert (said.code, set(said.document)) == (0, TO_SIGN)
    assert (folder / "审核表.pdf").read_bytes().startswith(b"%PDF-")
    assert run("report", "signed").document == {"number": said.document["number"]}
    assert run("export", folder / "签字后.xlsx").document["since_signed"] == []
    assert run("report", "signed", "无此编号").code == 1


def test_a_slip_is_made_and_then_imported(run: Run, folder: Path) -> None:
    said = run("slip", folder / "申请单.xlsx", "SZ20200109", "--teacher", "QH012", "--round", "2")
    assert (said.code, said.document["rows"]) == (0, 1)
    assert Path(said.document["pdf"]).is_file()
    assert run("import", "requests", folder / "申请单.xlsx").document["added"] == 1
    assert run("import", "requests", folder / "申请单.xlsx").document["unchanged"] == 1


def test_whom_to_tell_is_listed_and_ticked(run: Run, sent: int) -> None:
    items = run("told", "--on", "2020-09-10").document["items"]
    assert {"teacher", "befell", "text"} == set(items[0])
    who = items[0]["teacher"]
    assert run("told", who, "--on", "2020-09-10").document["teacher"] == who
    assert who not in {item["teacher"] for item in run("told", "--on", "2020-09-10").document["items"]}
    assert run("told", who, "--on", "2020-09-10").code == 1


def test_a_row_that_waits_is_joined_to_its_teacher(run: Run) -> None:
    (waiting,) = run("import", "requests", SAMPLE / "round1.xls", "--round", "1").document["waiting"]
    said = run("same-person", waiting["id"], waiting["candidates"][0])
    assert (said.code, said.document["moved"]) == (0, 1)
    assert run("same-person", waiting["id"], waiting["candidates"][0]).code == 1


def test_two_homes_hand_over_once_the_fingerprint_is_confirmed(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(folder / "home", folder / "other")
    monkeypatch.setenv("XUANKE_HANDOVER_PASSPHRASE", "交接 12345")
    other = runner(folder / "other")
    out = other("handover", "out", folder / "交接.xuanke").document
    taken = runner(folder / "home")
    assert taken("handover", "in", folder / "交接.xuanke").code == 1
    said = taken("handover", "in", folder / "交接.xuanke", "--trust", out["fingerprint"])
    assert (said.code, said.document["acts"], said.document["conflicts"]) == (0, 0, [])


def test_a_profile_is_proposed_from_a_template(run: Run, folder: Path, sent: int) -> None:
    said = run("profile", "propose", folder / "上报.xlsx", "--name", "照抄")
    assert (said.code, said.document["unmatched"]) == (0, [])
    assert run("export", folder / "照抄.xlsx", "--profile", "照抄").document["unchanged"] == sent
