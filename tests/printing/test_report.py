"""The sheet to sign, as pages: what can be found in it, and that nothing is cut."""

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from tests.conftest import require
from tests.printing.pages import A4, texts, words

from xuanke.domain.requests import RequestState
from xuanke.faults import Fault
from xuanke.printing import fonts
from xuanke.printing.flow import Block, onto_pages
from xuanke.printing.report import draw_report
from xuanke.printing.sheet import RoundTotals, Sheet, SheetGroup, SheetRow
from xuanke.wording import Words

NAMES = ("王芳", "阿卜杜拉·买买提", "人大山", "䶮小明", "金一心")


def sheet(rows: int, reason: str = "时间与学校考试冲突") -> Sheet:
    listed = tuple(
        SheetRow(
            NAMES[n % len(NAMES)],
            f"T{n:07d}",
            f"ZJ2020X{n:06d}/2",
            "初中【心理健康】班主任与课堂融合实践专题培训",
            1,
            RequestState.REJECTED if n % 3 else RequestState.APPROVED,
            reason if n % 3 else "",
            override=n == 6,
        )
        for n in range(rows)
    )
    totals = RoundTotals(1, rows, {RequestState.APPROVED: rows})
    return Sheet(
        school="青禾实验学校",
        term="2020H2",
        term_name={"zh": "2020年下半年", "en": "Second half of 2020"},
        notice="浙教办函〔2020〕141号",
        round=1,
        by="陈老师",
        at="2020-09-07 09:00",
        head="b" * 64,
        totals=(totals,),
        groups=(SheetGroup("初中", "生物", listed[: rows // 2]), SheetGroup("小学", "", listed[rows // 2 :])),
    ).numbered(1)


@pytest.mark.parametrize("rows", [1, 17, 18, 19, 90])
def test_every_row_can_be_found_on_a_page_and_the_pages_are_numbered(rows: int, tmp_path: Path) -> None:
    pages = texts(draw_report(sheet(rows), Words("zh")), tmp_path)
    said = "".join(pages)
    for row in sheet(rows).groups[0].rows + sheet(rows).groups[1].rows:
        assert row.no in said
        assert row.project in said
    assert [re.search(r"第(\d+)页，共(\d+)页", page).groups() for page in pages] == [  # type: ignore[union-attr]
        (str(n), str(len(pages))) for n in range(1, len(pages) + 1)
    ]


def test_what_is_copied_is_what_was_written_and_no_radical_that_looks_like_it(tmp_path: Path) -> None:
    said = "".join(texts(draw_report(sheet(20), Words("zh")), tmp_path))
    assert re.findall(r"[\u2e80-\u2fdf]", said) == []
    assert all(name in said for name in ("人大山", "金一心", "䶮小明"))
    assert "2020年下半年教师培训自主选课学校审核表第1轮" in said


def test_names_beyond_the_first_plane_are_found_and_copied_too(tmp_path: Path) -> None:
    named = replace(sheet(2), school="王𠮷山学校，office 的𡋾先生")
    said = "".join(texts(draw_report(named, Words("zh")), tmp_path))
    assert all(word in said for word in ("王𠮷山学校", "office", "𡋾先生", "王芳"))


def test_the_mended_tables_are_a_second_revision_of_the_file(tmp_path: Path) -> None:
    content = draw_report(sheet(40), Words("zh"))
    assert content.count(b"%%EOF") == 2
    assert content.count(b"/Prev") == 1
    done = subprocess.run(
        [require("pdfinfo"), "-"], input=content, capture_output=True, check=True, text=False
    )
    assert done.stderr == b""


def test_a_tables_header_comes_again_on_each_page(tmp_path: Path) -> None:
    pages = texts(draw_report(sheet(90), Words("zh")), tmp_path)
    assert all("教师编号项目轮次" in page for page in pages[:-1])


@pytest.mark.parametrize("reason", ["短", "很长的理由，" * 150, "x" * 900])
def test_nothing_reaches_over_the_edge_of_its_page(reason: str, tmp_path: Path) -> None:
    found = words(draw_report(sheet(12, reason), Words("zh")), tmp_path)
    width, height = A4
    assert found
    assert all(w.left > 30 and w.right < width - 30 and w.top > 30 and w.bottom < height - 20 for w in found)


def test_the_places_for_signature_and_stamp_are_free_and_whole_on_the_last_page(tmp_path: Path) -> None:
    for rows in range(14, 24):
        found = words(draw_report(sheet(rows), Words("zh")), tmp_path)
        last = max(w.page for w in found)
        labels = [
            w for w in found if w.text in ("审核人（签字）：", "学校负责人（签字）：", "学校（盖章）：")
        ]
        dates = [w for w in found if w.page == last and w.text == "年" and w.top > labels[0].bottom]
        assert [w.page for w in labels] == [last] * 3
        assert len(dates) == 3
        between = [w for w in found if w.page == last and labels[0].bottom < w.top < dates[0].top - 5]
        assert between == []


def without_overrides(made: Sheet) -> Sheet:
    groups = (
        replace(group, rows=tuple(replace(row, override=False) for row in group.rows))
        for group in made.groups
    )
    return replace(made, groups=tuple(groups))


def test_the_last_rows_stand_on_the_page_that_is_signed(tmp_path: Path) -> None:
    for rows in range(12, 40):
        found = words(draw_report(without_overrides(sheet(rows)), Words("zh")), tmp_path)
        last = max(w.page for w in found)
        signed = next(w.page for w in found if w.text == "审核人（签字）：")
        named = {w.text for w in found if w.page == last}
        assert signed == last
        assert {f"T{n:07d}" for n in (rows - 2, rows - 1)} <= named


def test_the_number_the_digest_and_the_chains_head_stand_on_it(tmp_path: Path) -> None:
    made = sheet(3)
    said = "".join(texts(draw_report(made, Words("zh")), tmp_path))
    assert all(mark in said for mark in (made.number, made.digest, made.head))
    assert made.number == f"2020H2-001-{made.digest[:4]}"


def test_it_speaks_english_too(tmp_path: Path) -> None:
    pages = texts(draw_report(sheet(3), Words("en")), tmp_path)
    assert "page1of1" in pages[0]


def test_the_digest_is_of_all_that_is_said() -> None:
    assert sheet(3).digest == sheet(3).digest
    assert sheet(3).digest != sheet(3, "另一个理由").digest


def test_without_a_chinese_font_no_page_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts.QFontDatabase, "families", lambda system: [])
    with pytest.raises(Fault) as fault:
        draw_report(sheet(1), Words("zh"))
    assert fault.value.message == "print-no-font"


def test_a_heading_never_stays_alone_at_the_foot_of_a_page() -> None:
    def block(height: float, keeps_next: bool = False) -> Block:
        return Block(height, lambda painter, room: None, keeps_next=keeps_next)

    heading, row = block(10, keeps_next=True), block(20)
    pages = onto_pages([block(75), heading, row, row], 100)
    assert [[each.height for _, each in page] for page in pages] == [[75], [10, 20, 20]]
