"""What one cell says: a parser takes a cell as the reader gives it and returns a value or a `Bad`.

Parsers are called once per distinct cell of a column: `Memo` keeps what they said.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from xuanke.domain.identity import check_digit_ok, fold_number

Parse = Callable[[Any], Any]


def listed(words: str) -> tuple[str, ...]:
    """The words that a text holds, split at blanks."""
    return tuple(words.split())


INVISIBLE = dict.fromkeys(
    map(ord, "\0\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\u00ad")
)
SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[Ee]\+\d+")
ERRORS = frozenset(
    (
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#NULL!",
        "#NUM!",
        "#SPILL!",
        "#CALC!",
        "#FIELD!",
        "#BLOCKED!",
    )
)
TOTALS = frozenset(("合计", "总计", "小计", "共计", "总合计"))
NOTHING = frozenset(("", *listed(r"- -- — —— / \ 无 暂无 空 NULL null N/A n/a None")))
LARGEST = 1e15


@dataclass(frozen=True, slots=True)
class Bad:
    """Why a cell cannot be taken: a message id and its arguments."""

    reason: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


class Memo(dict[Any, Any]):
    """Remembers what a parser said of each distinct cell; `has_bad` once any was refused."""

    def __init__(self, parse: Parse) -> None:
        super().__init__()
        self.parse = parse
        self.has_bad = False

    def __missing__(self, cell: Any) -> Any:
        value = self[cell] = self.parse(cell)
        if value.__class__ is Bad:
            self.has_bad = True
        return value


def plain(cell: Any) -> str:
    """The text of a cell: 12.0 is 12, dates are written as 2020-09-21, blanks around are gone."""
    if cell.__class__ is str:
        text = str(cell)
        # Printable text holds no invisible character, and most text is printable.
        return unwrapped((text if text.isprintable() else text.translate(INVISIBLE)).strip())
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < LARGEST else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    return "" if cell is None else str(cell)


def unwrapped(text: str) -> str:
    """`="0012"`, by which web platforms keep a number's zeros in CSV, is 0012."""
    if text.startswith('="') and text.endswith('"') and len(text) > 2:
        return text[2:-1].strip()
    return text


def narrow(cell: Any) -> str:
    """The cell's text with full-width letters and digits folded to half width."""
    text = plain(cell)
    return text if text.isascii() else unicodedata.normalize("NFKC", text).strip()


def compact(cell: Any) -> str:
    """The narrow text without any blank."""
    return "".join(narrow(cell).split())


def refused(text: str) -> Bad | None:
    """What no name, number or title may be: an error of the spreadsheet, a total, undecoded bytes."""
    if text.startswith("#") and text.upper() in ERRORS:
        return Bad("row-error-cell")
    if "\ufffd" in text:
        return Bad("row-undecodable")
    if text in TOTALS:
        return Bad("row-total")
    return None


def words(cell: Any) -> Any:
    """Free text."""
    text = plain(cell)
    return Bad("row-undecodable") if "\ufffd" in text else text


def label(cell: Any) -> Any:
    """A name or a title: text that must be sound."""
    text = plain(cell)
    return refused(text) or text


def identifier(cell: Any) -> Any:
    """A code or a number as text; refused where a spreadsheet has eaten its digits."""
    if cell.__class__ is str and cell.isascii() and cell.isalnum() and cell not in NOTHING:
        return cell
    if isinstance(cell, float | int) and abs(cell) >= LARGEST:
        return Bad("row-digits-lost")
    text = compact(cell).lstrip("'‘’`")
    if SCIENTIFIC.fullmatch(text):
        return Bad("row-digits-lost")
    if text.endswith(".0") and text[:-2].isdigit():
        text = text[:-2]
    return "" if text in NOTHING else refused(text) or text


def identity_number(cell: Any) -> Any:
    """身份证号: x is X; one that ends in 000 and fails its check digit has lost its last digits."""
    text = identifier(cell)
    if isinstance(text, Bad):
        return text
    text = fold_number(text)
    if len(text) == 18 and text.endswith("000") and text.isdigit() and not check_digit_ok(text):
        return Bad("row-digits-lost")
    return text


def teacher_number(cell: Any) -> Any:
    """教师编号, which some systems fill with the identity number."""
    text = identifier(cell)
    born_like = isinstance(text, str) and len(text) == 18 and text[6:8] in ("19", "20")
    return identity_number(cell) if born_like else text


SPLIT = re.compile(r"[、，,;；/|\s﹑､]+")
ANY = frozenset(
    listed(
        "全学段 全学科 不限 全部 所有 各学段 各学科 所有学段 所有学科 全体 全段 全科 "
        "不限学段 不限学科 学段不限 学科不限 不分学段 不分学科 全部学段 全部学科 各学段各学科"
    )
)
SPACED_OUT = frozenset(
    listed(
        "学前 小学 初中 高中 中职 特教 语文 数学 英语 物理 化学 生物 政治 历史 地理 科学 音乐 体育 美术 "
        "全学段 全学科 信息技术 心理健康 幼儿园"
    )
)
REMARK = re.compile(r"[(（].*[)）]")


def several(cell: Any) -> Any:
    """Several values, in the order given, each once; 全学段, 全学科 and nothing mean any."""
    text = plain(cell)
    if bad := refused(text):
        return bad
    together = "".join(text.split())
    if together in SPACED_OUT:
        text = together
    parts = tuple(dict.fromkeys(part for part in SPLIT.split(text) if part))
    return () if any(REMARK.sub("", part) in ANY for part in parts) or text in NOTHING else parts


STEPS = {
    "学前": "幼儿园 幼儿 幼教 幼儿教育 学前班",
    "小学": "完小 完全小学",
    "初中": "初级中学",
    "高中": "普高 普通高中 高级中学",
    "中职": "职高 职业高中 中等职业 中等职业教育 中等职业学校 中专 中职学校 职业学校",
    "特教": "特殊教育 特教学校 特殊教育学校",
    "小学 初中": "义务教育 九年一贯制",
    "初中 高中": "中学 完全中学",
    "小学 初中 高中": "中小学",
    "学前 小学 初中 高中": "中小幼 中小学幼儿园",
}
PHASES = {word: listed(phase) for phase, said in STEPS.items() for word in listed(said)}
ENDINGS = ("学段", "阶段", "段", "教育")
AND = re.compile(r"[和及与+&＋]")


def phases(cell: Any) -> Any:
    """学段 in the words of the terms: 幼儿园 is 学前, 小学段 is 小学, 中小学 is 小学, 初中 and 高中."""
    parts = several(cell)
    if isinstance(parts, Bad):
        return parts
    named = (name for part in parts for name in AND.split(part))
    return tuple(dict.fromkeys(phase for name in named for phase in phase_named(name)))


def phase_named(name: str) -> tuple[str, ...]:
    """The phases that a word means; a word that nobody knows means itself."""
    spelled = (name, *(name.removesuffix(end) for end in ENDINGS))
    known = next((word for word in spelled if word in PHASES or word in STEPS), name)
    return PHASES.get(known, (known,))


def spellings(said: Mapping[Any, str]) -> dict[str, Any]:
    """Each word to the value that it stands for; the first word of a value is its name."""
    return {word: value for value, words in said.items() for word in listed(words)}


def one_of(choices: Mapping[str, Any], missing: Any) -> Parse:
    """A parser that takes the words of `choices`; an unknown word is refused and the known ones are named."""
    names = {value: word for word, value in reversed(list(choices.items()))}
    known = "、".join(reversed(list(names.values())))
    folded = {compact(word).casefold(): value for word, value in choices.items()}

    def parse(cell: Any) -> Any:
        text = compact(cell).removesuffix(".0").casefold()
        if text in folded:
            return folded[text]
        return missing if text in NOTHING else Bad("row-unknown-word", {"known": known})

    return parse


YES_NO = spellings(
    {
        True: "是 有 Y Yes T True 1 √ ✓ ✔ ☑ 对 需要 要 v",
        False: "否 无 N No F False 0 × ✗ ✘ ☒ 错 不需要 不要 没有 不是",
    }
)
