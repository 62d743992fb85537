"""A catalogue table, search index included, beside a bare loop of the same libraries and beside pandas.

The floor reads the file with calamine, makes the same tokens and inserts into the same tables and index with
the bare driver; pandas with openpyxl and to_sql makes no search index.
"""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from python_calamine import load_workbook
from tests.bench.harness import Bench, Goal, Row, Times, against, seconds
from tests.store.catalogue.projects import projects
from xlsxwriter import Workbook

from xuanke.exchange.reading import read_table
from xuanke.store.catalogue.rows import COLUMNS
from xuanke.store.catalogue.search.index import ADD, tokens
from xuanke.store.catalogue.store import CatalogueStore
from xuanke.store.catalogue.taking import INSERT
from xuanke.store.database import Database

TAKEN_AT = "2020-08-12T00:00:00+00:00"
HEADERS = {
    "项目编号": lambda p: p.code,
    "班次": lambda p: p.run,
    "项目名称": lambda p: p.title,
    "培训机构": lambda p: p.institution,
    "级别": lambda p: {"province": "省级", "city": "市级", "county": "县级"}[p.level],
    "地区": lambda p: p.region,
    "类别": lambda p: {"self_selected": "自主选课", "directive": "指令性"}[p.kind],
    "培训形式": lambda p: {"remote": "远程", "in_person": "线下", "blended": "混合"}[p.mode],
    "学段": lambda p: "、".join(p.phases),
    "学科": lambda p: "、".join(p.subjects),
    "主题": lambda p: "、".join(p.themes),
    "学分": lambda p: p.credits,
    "开始日期": lambda p: (p.starts or "") and p.starts.isoformat(),
    "结束日期": lambda p: (p.ends or "") and p.ends.isoformat(),
    "地点": lambda p: p.venue,
    "名额": lambda p: p.seats,
    "费用": lambda p: p.fee,
    "住宿": lambda p: "是" if p.boarding else "否",
}
FIELDS = re.findall(
    r"\w+",
    "code run title institution level region kind mode phases subjects themes credits starts ends venue "
    "seats fee boarding",
)
NOT_HELD = {"meeting_days": "", "extra": "[]", "audience": "", "state": "published", "funding": "school"}


def write_table(count: int, path: Path) -> None:
    """The table as a platform would write it."""
    with Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADERS)
        for place, project in enumerate(projects(count), start=1):
            sheet.write_row(place, 0, [take(project) for take in HEADERS.values()])


def ours(table: Path, store: CatalogueStore) -> None:
    """What `sync` does with a table."""
    reading = read_table(table, kind="catalogue")
    store.take(reading.rows, source="p", fields=reading.fields, whole=True, taken_at=TAKEN_AT)


def floor(table: Path, database: Database) -> None:
    """The least that the same libraries can do it in: nothing is checked, compared or remembered."""
    rows = load_workbook(str(table)).get_sheet_by_index(0).iter_rows()
    next(rows)
    connection = database.raw()
    connection.execute("BEGIN IMMEDIATE")
    kept, found = [], []
    for number, cells in enumerate(rows, start=1):
        held = NOT_HELD | dict(zip(FIELDS, cells, strict=True))
        for several in ("phases", "subjects", "themes"):
            held[several] = '["' + str(held[several]).replace("、", '","') + '"]'
        row = (*(held.get(column) for column in COLUMNS[:-2]), "p", "[]")
        kept.append((number, f"{held['code']}/{held['run']}", 1, *row))
        found.append((number, *tokens(row)))
    connection.executemany(INSERT, kept)
    connection.executemany(ADD, found)
    connection.execute("COMMIT")
    connection.close()


def pandas_(table: Path, path: Path) -> None:
    """What people would write themselves."""
    import pandas

    with sqlite3.connect(path) as connection:
        pandas.read_excel(table, engine="openpyxl").to_sql("project", connection, index=False)


def measure(bench: Bench) -> Iterator[Row]:
    count = bench.size(100_000, 4_000)
    folder = bench.place("catalogue")
    table = folder / "catalogue.xlsx"
    write_table(count, table)
    first, again, least, pandas = Times(), Times(), Times(), Times()
    for turn in range(3):
        store = CatalogueStore.open(folder / f"ours{turn}.db")
        bare = folder / f"floor{turn}.db"
        CatalogueStore.open(bare)
        first.append(seconds(lambda store=store: ours(table, store)))
        again.append(seconds(lambda store=store: ours(table, store)))
        least.append(seconds(lambda bare=bare: floor(table, Database(bare, durable=False))))
        if turn < bench.size(2, 1):
            pandas.append(seconds(lambda turn=turn: pandas_(table, folder / f"pandas{turn}.db")))
    times = {
        "ours": first,
        "again": again,
        "bare loop": least,
        "pandas + openpyxl": pandas,
        "first time": first,
    }
    at = f"{count:,} × {len(HEADERS)}"
    work = "import a catalogue, search index included"
    yield against("catalogue", work, at, times, Goal("ratio", most=1.5), ours="ours", peer="bare loop")
    yield against(
        "catalogue-pandas", work, at, times, Goal("ratio", least=2), ours="ours", peer="pandas + openpyxl"
    )
    yield against(
        "catalogue-again",
        "the same again, nothing changed",
        at,
        times,
        Goal("ratio", most=0.6),
        ours="again",
        peer="first time",
    )
