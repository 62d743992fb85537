"""A teacher's slip as a page."""

from datetime import date
from pathlib import Path

from tests.printing.pages import texts

from xuanke.domain.catalogue import Mode, Project
from xuanke.domain.findings import Finding, Severity, Standing
from xuanke.domain.slips import Slip, SlipRow
from xuanke.printing.slip import draw_slip
from xuanke.wording import Words


def test_a_slip_is_one_page_with_the_wishes_the_warnings_and_room_to_sign(tmp_path: Path) -> None:
    boarding = Finding("boarding", Standing.BROKEN, Severity.BLOCK, "二（二）", "finding-boarding")
    rows = tuple(
        SlipRow(
            n,
            Project(f"ZJ2020X{n:06d}", "班主任与课堂融合", "进修学校", Mode.REMOTE, starts=date(2020, 10, n)),
            (boarding,) if n == 2 else (),
        )
        for n in range(1, 11)
    )
    (page,) = texts(draw_slip(Slip("T0001", 1, "2020-09-03 10:00", rows), Words("zh")), tmp_path)
    assert all(row.project.code in page for row in rows)
    assert page.count("请注意") == 1
    assert "请注意ZJ2020X000002：" in page
    assert "教师（签字）" in page
    assert "第1页，共1页" in page
