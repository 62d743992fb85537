"""How long a catalogue table takes, search index included, beside a bare loop of the same libraries.

    python tests/bench/catalogue_import.py [PROJECTS] [--pandas]

The floor reads the file with calamine, makes the same tokens and inserts into the same tables and index with
the bare driver. `--pandas` adds pandas, openpyxl and to_sql without any search index.
"""

import re
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from python_calamine import load_workbook
from xlsxwriter import Workbook

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.store.catalogue.projects import projects

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


def seconds(act: Callable[[], object]) -> float:
    """How long it takes on the clock."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def main(count: int, *, with_pandas: bool) -> None:
    """Runs ours and the floor in turn, three times, and prints medians and ratios."""
    times: dict[str, list[float]] = {"ours": [], "again": [], "floor": []}
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "catalogue.xlsx"
        write_table(count, table)
        for turn in range(3):
            store = CatalogueStore.open(Path(folder) / f"ours{turn}.db")
            bare = Path(folder) / f"floor{turn}.db"
            CatalogueStore.open(bare)
            times["ours"].append(seconds(lambda store=store: ours(table, store)))
            times["again"].append(seconds(lambda store=store: ours(table, store)))
            times["floor"].append(seconds(lambda bare=bare: floor(table, Database(bare, durable=False))))
        if with_pandas:
            times["pandas"] = [seconds(lambda: pandas_(table, Path(folder) / "pandas.db"))]
    median = {name: statistics.median(taken) for name, taken in times.items()}
    for name, taken in times.items():
        print(f"{name:8} {median[name]:6.2f} s   ({min(taken):.2f}…{max(taken):.2f})")
    print(f"ours / floor {median['ours'] / median['floor']:.2f} (goal 1.5)")
    print(f"again / first {median['again'] / median['ours']:.2f} (goal 0.6)")
    if with_pandas:
        print(f"pandas / ours {median['pandas'] / median['ours']:.2f} (goal 2)")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:.0f} MiB, the floor's included")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    main(numbers[0] if numbers else 100_000, with_pandas="--pandas" in sys.argv)
