"""Writing the platform's file and reading it back, beside XlsxWriter and calamine alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from python_calamine import load_workbook
from tests.bench.county import county
from tests.bench.harness import Bench, Goal, Row, against, in_turn
from xlsxwriter import Workbook

from xuanke.exchange.writing import write_table

HEADER = ("教师编号", "姓名", "身份证号", "项目编号", "项目名称", "轮次", "选课时间", "审核结果", "审核意见")


def measure(bench: Bench) -> Iterator[Row]:
    count = bench.size(40_000, 10_000)
    folder = bench.place("export")
    rows = [
        (
            r.teacher,
            r.name,
            r.id_number,
            r.code,
            r.title,
            r.round,
            f"{r.chosen_at:%Y-%m-%d %H:%M}",
            "通过",
            "",
        )
        for r in county(count).requests
    ]
    times = in_turn(
        3,
        ours=lambda: write_table(folder / "ours.xlsx", HEADER, rows, text_columns=HEADER[:3]),
        bare=lambda: bare(folder / "bare.xlsx", rows),
    )
    named = {"ours": times["ours"], "the two alone": times["bare"]}
    yield against(
        "export",
        "write and read back",
        f"{count:,} rows",
        named,
        Goal("ratio", most=1.4),
        ours="ours",
        peer="the two alone",
    )


def bare(path: Path, rows: list[tuple[Any, ...]]) -> None:
    """The same cells by XlsxWriter, read by calamine."""
    with Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for place, row in enumerate((HEADER, *rows)):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(place, column, cell)
                else:
                    sheet.write_number(place, column, cell)
    load_workbook(str(path)).get_sheet_by_index(0).to_python()
