"""What a cell says where it holds a number: an amount, a count, a year, a round, a rank."""

import math
import re
from datetime import date
from typing import Any

from xuanke.exchange.cells import NOTHING, Bad, compact

UNITS = re.compile(r"(?:/?(?:元|人|个|位|生|班|学分|学时|课时|分|名)|￥|¥|RMB|人民币)")
THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


def number(cell: Any) -> Any:
    """A number that is not negative; None where nothing is given."""
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        value = float(cell)
    else:
        text = compact(cell)
        if text in NOTHING:
            return None
        if text in ("免费", "不收费", "免"):
            return 0.0
        bare = UNITS.sub("", text)
        try:
            value = float(bare.replace(",", "") if THOUSANDS.fullmatch(bare) else bare)
        except ValueError:
            return Bad("row-not-a-number")
    if not math.isfinite(value):
        return Bad("row-not-a-number")
    return Bad("row-negative") if value < 0 else value


def count(cell: Any) -> Any:
    """A whole number; None where nothing or 不限 is given."""
    if compact(cell) in (
        "不限",
        "无限制",
        "不限制",
        "无限",
        "不限人数",
        "不限名额",
        "人数不限",
        "名额不限",
        "不限额",
    ):
        return None
    value = number(cell)
    if isinstance(value, float):
        return int(value) if value.is_integer() else Bad("row-not-whole")
    return value


def year(cell: Any) -> Any:
    """A year, also as 2020年 or as the year of a date."""
    if isinstance(cell, date):
        return cell.year
    text = compact(cell).removesuffix("度").removesuffix("年")
    if text in NOTHING:
        return None
    if re.fullmatch(r"(?:19|20)\d\d(?:\.0)?(?:[-/.年]\d.*)?", text):
        return int(text[:4])
    return Bad("row-not-a-year")


NUMERALS = {word: n for n, word in enumerate("一二三四五六七八九十", start=1)} | {
    "I": 1,
    "II": 2,
    "首": 1,
    "壹": 1,
    "贰": 2,
    "补": 2,
    "补报": 2,
    "补选": 2,
}
BEFORE = r"(?:20\d\d年?)?(?:[上下]半年)?(?:选课)?(?:轮次|Round|R)?"
ROUND = re.compile(
    BEFORE + r"第?\(?(0?[12]|补[报选]|[一二首壹贰补]|II?)(?:\.0)?\)?(?:轮次?|次|批次?|st|nd)?"
    r"(?:选课|报名|申报|补报|补选|申请)*(?:\(.*\))?"
)


def selection_round(cell: Any) -> Any:
    """轮次 as 1 or 2, written 1, 一, Ⅰ, 第一轮, 第1轮（补报）; 0 where nothing is given."""
    text = compact(cell).lstrip("'")
    if text in NOTHING:
        return 0
    said = ROUND.fullmatch(text)
    return ordinal(said[1]) if said else Bad("row-not-a-round")


def ordinal(text: str) -> int:
    """1, 01, 一 and Ⅰ are 1."""
    return NUMERALS[text] if text in NUMERALS else int(text)


RANK = re.compile(r"第?([一二三四五六七八九十]|首)(?:志愿|选)?|(?:第|志愿)?(\d+)(?:\.0)?(?:志愿)?")


def rank(cell: Any) -> Any:
    """志愿顺序: 1, 一, 第一志愿, 首选; None where nothing is given."""
    said = RANK.fullmatch(compact(cell))
    return ordinal(said[1] or said[2]) if said else count(cell)
