"""The exported file through LibreOffice Calc and back: no change, for every profile that is shipped."""

import csv
import subprocess
from pathlib import Path

import pytest
from tests.conftest import require
from tests.journeys.school import bring_rows, new_office, project, request, teacher

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.exchange.reading import read_table
from xuanke.journeys.decide import Choice, approve_clean, decide
from xuanke.journeys.decide_from import decide_from
from xuanke.journeys.export import export
from xuanke.journeys.look_back import acts
from xuanke.journeys.office import Office
from xuanke.journeys.packets import Wish, preview, profiles
from xuanke.resources import resource

ROWS = 5000
NAMES = ("王𠮷", "䶮小明", "阿卜杜拉·买买提", "欧阳　ＡＢ１２", "ｱﾊﾞﾙ", '王"小"二')
REASONS = (
    "第一行\n第二行",
    "=1+1",
    "+86 可以",
    "-不占上课日",
    "@所有人",
    "'已加引号",
    "'=加了引号",
    '说"可以"',
    "逗号,和；分号",
    "𠮷䶮·，。",
)
SHIPPED = sorted(path.stem for path in resource("profiles").glob("*.toml"))
TEXT_COLUMNS = "/".join(f"{n}/2" for n in range(1, 31))
CSV = {"csv-utf8": "76", "csv-gb18030": "85"}
"""LibreOffice's numbers of the encodings."""


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Office:
    office = new_office(tmp_path_factory.mktemp("school"))
    bring_rows(
        office, "catalogue", *(project(f"000{n}", run=f"0{n}", title=f"=项目{n}") for n in range(1, 6))
    )
    people = [
        teacher(f"{n:07d}", NAMES[n % len(NAMES)], subjects=(f"学科{n}",), id_number=f"33010619800{n:06d}1")
        for n in range(ROWS // 5)
    ]
    bring_rows(office, "roster", *people)
    asked = [request(t.no, f"000{n}", run=f"0{n}") for t in people for n in range(1, 6)]
    bring_rows(office, "requests", *asked)
    for n, reason in enumerate(REASONS):
        key = RequestKey(people[n].no, "0001/01", 1)
        decide(office, [key], Choice(Verdict.APPROVE, reason))
    approve_clean(office)
    return office


def through_calc(path: Path, profile: str) -> Path:
    """Opens the file as a person does who marks every column of a CSV as text, and saves it as .xlsx."""
    out = path.parent / "calc"
    command = [require("soffice"), "--headless", f"-env:UserInstallation=file://{path.parent}/profile"]
    if profile in CSV:
        command.append(f"--infilter=CSV:44,34,{CSV[profile]},1,{TEXT_COLUMNS},0,false,true")
    command += ["--convert-to", "xlsx", "--outdir", str(out), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return out / f"{path.stem}.xlsx"


@pytest.mark.parametrize("profile", SHIPPED)
def test_what_calc_saved_is_brought_again_without_a_change(
    school: Office, tmp_path: Path, profile: str
) -> None:
    path = tmp_path / f"上报.{profiles(school)[profile].type}"
    done = export(school, path, Wish(profile=profile))
    assert done.packet.rows == ROWS
    saved = through_calc(path, profile)
    held = len(acts(school))
    taken, problems = decide_from(school, saved)
    assert (taken.keys, taken.skipped, problems, taken.unchanged) == ((), (), (), ROWS)
    assert len(acts(school)) == held


@pytest.mark.parametrize("profile", SHIPPED)
def test_the_file_itself_reads_as_it_was_written(school: Office, tmp_path: Path, profile: str) -> None:
    path = tmp_path / f"上报.{profiles(school)[profile].type}"
    export(school, path, Wish(profile=profile))
    read = read_table(path, kind="decisions")
    rows = [line.row for line in preview(school, Wish(profile=profile)).lines]
    assert [(r.teacher, r.project, r.reason) for r in read.rows] == [
        (row.teacher, f"{row.code}/{row.run}", row.reason) for row in rows
    ]


def test_identifiers_are_the_same_digit_for_digit_in_what_calc_saves_as_csv(
    school: Office, tmp_path: Path
) -> None:
    path = tmp_path / "上报.xlsx"
    export(school, path)
    command = [require("soffice"), "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"]
    command += ["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=180)
    with (tmp_path / "上报.csv").open(encoding="utf-8", newline="") as file:
        saved = [(r["教师编号"], r["身份证号"], r["项目编号"], r["班次"]) for r in csv.DictReader(file)]
    rows = [line.row for line in preview(school, Wish()).lines]
    assert saved == [(row.teacher, row.id_number, row.code, row.run) for row in rows]
