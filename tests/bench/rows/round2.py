"""Who of round 2 had chosen in round 1, tables in to .xlsx out, beside COUNTIFS in LibreOffice Calc."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from python_calamine import load_workbook
from tests.bench.county import TERM, county, new_office
from tests.bench.harness import Bench, Goal, Row, Times, plain, seconds
from tests.bench.rows.requests import write_csv

from xuanke.exchange.writing import write_table
from xuanke.journeys.around import who_may_choose
from xuanke.journeys.bring import Asked, bring
from xuanke.journeys.office import Office
from xuanke.store.school import people, schema
from xuanke.store.school.merge import bulk_insert

HEAD = (
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" '
    'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>'
)
ALWAYS = (
    '<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse">'
    "<value>0</value></prop></item></oor:items>"
)
"""The setting by which Calc computes a file as it opens it."""

FOOT = "</office:spreadsheet></office:body></office:document>"


def measure(bench: Bench) -> Iterator[Row]:
    yield from asked_at(bench, 20_000, least=12)


def asked_at(bench: Bench, count: int, *, least: float) -> Iterator[Row]:
    """The row for round-1 and round-2 lists of that length each."""
    folder = bench.place(f"round2-{count}")
    made = county(count * 2)
    first = [each for each in made.requests if each.round == 1][:count]
    second = made.requests[-count:]
    write_csv(folder / "round1.csv", first)
    write_csv(folder / "round2.csv", second)
    ours = Times()
    for turn in range(3):
        place = folder / f"ours{turn}"
        office = new_office(place)
        with office.store.write(TERM) as scope:
            rows = [people.teacher_row(scope.school, each) for each in made.teachers]
            bulk_insert(scope.connection, schema.teachers, rows)
        ours.append(seconds(lambda office=office: answered(office, folder)))
    at, name = f"{count:,} × {count:,}", "round2" if count <= 20_000 else "round2-large"
    work, goal = "round-2 question, tables in to .xlsx out", Goal("ratio", least=least)
    calc = shutil.which("soffice")
    if calc is None:
        yield plain(name, f"{work} (no LibreOffice here)", at, ours, Goal())
        return
    sheet = folder / "countifs.fods"
    write_countifs(sheet, [each.teacher for each in first], [each.teacher for each in second])
    theirs = seconds(lambda: countifs(calc, sheet, folder))
    yield Row(name, work, at, "s", ours.median, goal, theirs, "COUNTIFS", theirs / ours.median, ours.spread)


def answered(office: Office, folder: Path) -> None:
    """Both lists brought into the encrypted store, and the answer written as a workbook."""
    bring(office, folder / "round1.csv", asked=Asked(1))
    bring(office, folder / "round2.csv", asked=Asked(2))
    found = who_may_choose(office, 2)
    rows = [(each.no, each.name, "可以") for each in (*found.should, *found.may)]
    rows += [(each.teacher.no, each.teacher.name, each.case) for each in found.may_not]
    write_table(folder / "answer.xlsx", ("教师编号", "姓名", "第二轮"), rows, text_columns=("教师编号",))


def write_countifs(path: Path, first: list[str], second: list[str]) -> None:
    """Two sheets, the second with a COUNTIFS a row that has no value yet."""
    cells = "".join(_row(_text(number)) for number in first)
    asked = "".join(
        _row(
            _text(number)
            + f'<table:table-cell table:formula="of:=COUNTIFS([$一.$A$1:.$A${len(first)}];[.A{place}])"/>'
        )
        for place, number in enumerate(second, start=1)
    )
    path.write_text(HEAD + _sheet("二", asked) + _sheet("一", cells) + FOOT, "utf-8")


def _sheet(name: str, rows: str) -> str:
    return f'<table:table table:name="{name}">{rows}</table:table>'


def _row(cells: str) -> str:
    return f"<table:table-row>{cells}</table:table-row>"


def _text(text: str) -> str:
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def countifs(calc: str, sheet: Path, folder: Path) -> None:
    """Calc without a screen computes the workbook and saves it; raises where it did not count."""
    own = folder / "calc"
    (own / "user").mkdir(parents=True)
    (own / "user" / "registrymodifications.xcu").write_text(ALWAYS, "utf-8")
    command = [calc, f"-env:UserInstallation={own.as_uri()}", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", str(folder), str(sheet)], check=True, capture_output=True)
    counted = load_workbook(str(sheet.with_suffix(".xlsx"))).get_sheet_by_name("二").to_python()
    if not any(row[1] for row in counted):
        raise RuntimeError("COUNTIFS was not computed")
