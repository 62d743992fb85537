"""Tables in every shape, made on the spot."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

ROSTER = ("教师编号", "姓名", "身份证号")
REQUESTS = ("教师编号", "姓名", "身份证号", "项目编号", "班次", "轮次", "选课时间", "状态")
CATALOGUE = ("项目编号", "项目名称", "培训机构", "培训形式", "开始日期", "结束日期")

Rows = Sequence[Sequence[Any]]


def csv_of(*rows: Sequence[Any], delimiter: str = ",") -> str:
    """The rows as the text of a table."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter).writerows(rows)
    return stream.getvalue()


def text_file(folder: Path, content: bytes | str, name: str = "表.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def workbook(
    folder: Path, sheets: dict[str, Rows], *, hidden: Sequence[str] = (), name: str = "表.xlsx"
) -> Path:
    """A workbook with these sheets; dates in cells become date cells."""
    path = folder / name
    with xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd hh:mm"}) as book:
        for sheet_name, rows in sheets.items():
            sheet = book.add_worksheet(sheet_name)
            if sheet_name in hidden:
                sheet.hide()
            else:
                sheet.activate()
                sheet.set_first_sheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path
