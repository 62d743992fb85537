"""A teacher's slip as a table that `import requests` takes."""

from pathlib import Path

from xuanke.domain.slips import Slip
from xuanke.exchange.writing import Written, write_table

HEADER = ("教师编号", "姓名", "项目编号", "班次", "项目名称", "轮次", "志愿顺序")
IDENTIFIERS = ("教师编号", "项目编号", "班次")


def write_slip(path: Path, slip: Slip) -> Written:
    """Writes the slip, read back; raises Fault where it cannot be written."""
    rows = [
        (slip.teacher, slip.name, row.project.code, row.project.run, row.project.title, slip.round, row.rank)
        for row in slip.rows
    ]
    return write_table(path, HEADER, rows, text_columns=IDENTIFIERS, sheet_name="申请单")
