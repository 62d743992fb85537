"""The sample that ships is what its script makes, holds every rule, and names nobody."""

import csv
import json
import sys
import tomllib
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from xuanke.domain.findings import RULE_IDS
from xuanke.domain.term import in_force

sys.path.insert(0, str(Path(__file__).parent))

from make_sample import BUSY, MOST, make
from sampler.numbers import AREA, check_digit

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
MADE = [
    "catalogue-2020-08-12.xlsx",
    "catalogue-2020-09-10.xlsx",
    "roster.csv",
    "round1.xls",
    "round2.xlsx",
    "clearances.csv",
    "commitments.ods",
    "credits.xlsx",
    "receipts-round1.xlsx",
    "results.tsv",
    "expected.json",
    "kindergarten/roster.csv",
    "kindergarten/round1.xlsx",
    "kindergarten/expected.json",
]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    make(folder)
    return folder


def contents(path: Path) -> Any:
    """Cells of a workbook, parts of an ODF sheet, else bytes: what compression does is no difference."""
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        return [
            (sheet.title, sheet.sheet_state, sorted(map(str, sheet.merged_cells.ranges)), [*sheet.values])
            for sheet in book
        ]
    if path.suffix == ".ods":
        with zipfile.ZipFile(path) as parts:
            return [(name, parts.read(name)) for name in parts.namelist()]
    return path.read_bytes()


def answers(path: str = "expected.json") -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SAMPLE / path).read_text(encoding="utf-8"))
    return found


def roster(path: str) -> list[dict[str, str]]:
    return [*csv.DictReader((SAMPLE / path).read_text(encoding="gb18030").splitlines())]


@pytest.mark.parametrize("name", MADE)
def test_each_file_is_what_the_script_makes(fresh: Path, name: str) -> None:
    assert contents(SAMPLE / name) == contents(fresh / name)


def test_the_list_of_files_is_whole(fresh: Path) -> None:
    made = {str(path.relative_to(fresh).as_posix()) for path in fresh.rglob("*") if path.is_file()}
    assert made == set(MADE)


def test_every_rule_is_hit_at_least_once() -> None:
    assert {rule for item in answers()["items"] for rule in item["rules"]} == set(RULE_IDS)


def test_about_two_thirds_are_clean() -> None:
    counts = answers()["without_settings"]
    assert 0.6 < counts["clean"] / counts["requests"] < 0.7


def test_a_teacher_who_joined_after_round_one_is_asked_about_and_not_barred() -> None:
    gentle = [item for item in answers()["items"] if item["severity"]]
    assert [(item["rules"], item["severity"]) for item in gentle] == [
        (["round2-ineligible"], {"round2-ineligible": "warn"})
    ]


def test_withdrawn_requests_have_no_findings() -> None:
    withdrawn = [item for item in answers()["items"] if item["withdrawn"]]
    assert withdrawn
    assert not any(item["rules"] for item in withdrawn)


def test_requests_are_keyed_once() -> None:
    keys = [(item["teacher"], item["project"], item["round"]) for item in answers()["items"]]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(("path", "wrong"), [("roster.csv", ["QH026"]), ("kindergarten/roster.csv", [])])
def test_identity_numbers_are_of_no_real_area_and_right_save_those_set_wrong(
    path: str, wrong: list[str]
) -> None:
    numbers = {row["教师编号"]: row["身份证号"] for row in roster(path) if row["证件类型"] == "居民身份证"}
    assert all(number.startswith(AREA) for number in numbers.values())
    assert [no for no, number in numbers.items() if check_digit(number[:17]) != number[17]] == wrong


def test_phones_are_plainly_invented() -> None:
    phones = [row["手机"] for row in roster("roster.csv") + roster("kindergarten/roster.csv")]
    assert all(phone == "" or phone.startswith("199-0000-") for phone in phones)


def test_the_kindergarten_has_twelve_teachers_and_a_handful_of_requests() -> None:
    assert len(roster("kindergarten/roster.csv")) == 12
    assert 5 <= len(answers("kindergarten/expected.json")["items"]) <= 10


def test_the_school_settings_hold_over_the_shipped_term() -> None:
    shipped = SAMPLE.parent / "terms" / "2020H2.toml"
    layers = [tomllib.loads(path.read_text(encoding="utf-8")) for path in (shipped, SAMPLE / "school.toml")]
    term = in_force(layers, date(2020, 9, 18))
    assert term.calendar.busy_days == frozenset(BUSY)
    assert term.rules["too-many-requests"].parameters["most"] == MOST
