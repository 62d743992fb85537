"""What comes back for a request: decisions of the school, receipts of the institution, results."""

from typing import Any

from xuanke.domain.answers import DecisionRow, Receipt, Result
from xuanke.domain.review import Verdict
from xuanke.exchange.cells import YES_NO, one_of, plain, words
from xuanke.exchange.cells import number as number_of
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import day, moment
from xuanke.exchange.kinds import shared

VERDICTS = {
    "通过": Verdict.APPROVE,
    "不通过": Verdict.REJECT,
    "退回": Verdict.RETURN,
    "搁置": Verdict.SHELVE,
}
ACCEPTED = {
    "通过": True,
    "不通过": False,
    "复核通过": True,
    "复核不通过": False,
    "同意": True,
    "不同意": False,
}
ATTENDED = YES_NO | {"已报到": True, "未报到": False}
EVALUATED = YES_NO | {"已评价": True, "未评价": False}


def grade(cell: Any) -> Any:
    """合格, 不合格 or a number, as text; '' where nothing is given."""
    text = plain(cell)
    if text in ("", "合格", "不合格"):
        return text
    value = number_of(cell)
    return plain(value) if isinstance(value, float | None) else value


SCHOOL_SAID = (
    Column("", "学校审核结果", words, ("审核结果", "学校审核", "学校审核状态")),
    Column("", "审核意见", words, ("学校审核意见",)),
    Column("", "审核人", words, ("学校审核人",)),
    Column("", "审核时间", words, ("学校审核时间", "审核日期")),
)
INSTITUTION_SAID = (
    Column("", "复核结果", words, ("机构复核结果", "培训机构复核结果")),
    Column("", "复核意见", words, ("机构复核意见", "培训机构复核意见")),
    Column("", "复核时间", words, ("机构复核时间", "复核日期")),
)

DECISIONS = Kind(
    name="decisions",
    value=DecisionRow,
    columns=(
        *shared.whose_and_which(),
        Column(
            "verdict",
            "学校审核结果",
            one_of(VERDICTS, None),
            ("审核结果", "学校审核", "学校审核状态", "学校意见"),
            needed=True,
        ),
        Column("reason", "审核意见", words, ("学校审核意见", "意见", "审核理由")),
        Column("", "审核人", words, ("学校审核人",)),
        Column("", "审核时间", words, ("学校审核时间", "审核日期")),
    ),
    needed=(*shared.NEEDED, ("verdict",)),
    key=shared.request_key,
    settle=shared.somebody,
)

RECEIPTS = Kind(
    name="receipts",
    value=Receipt,
    columns=(
        *shared.whose_and_which(),
        *SCHOOL_SAID,
        Column(
            "accepted",
            "复核结果",
            one_of(ACCEPTED, None),
            ("机构复核结果", "培训机构复核结果", "培训机构复核", "机构复核"),
            needed=True,
        ),
        Column("opinion", "复核意见", words, ("机构复核意见", "培训机构复核意见", "复核理由")),
        Column("at", "复核时间", moment, ("机构复核时间", "复核日期", "培训机构复核时间")),
    ),
    needed=(*shared.NEEDED, ("accepted",)),
    key=shared.request_key,
    settle=shared.somebody,
    own=frozenset(("accepted",)),
)

RESULTS = Kind(
    name="results",
    value=Result,
    columns=(
        *shared.whose_and_which(),
        *SCHOOL_SAID,
        *INSTITUTION_SAID,
        Column("attended", "报到", one_of(ATTENDED, None), ("是否报到", "报到情况")),
        Column("grade", "成绩", grade, ("考核成绩", "考核结果", "培训成绩")),
        Column("evaluated", "评价", one_of(EVALUATED, None), ("是否评价", "学员评价")),
        Column("credits", "获得学分", number_of, ("所得学分", "实得学分", "取得学分", "学分")),
        Column("completed", "完成日期", day, ("完成时间", "结业日期", "结业时间")),
    ),
    needed=(*shared.NEEDED, ("attended", "grade", "evaluated")),
    key=shared.request_key,
    settle=shared.somebody,
    own=frozenset(("attended", "grade", "evaluated")),
)
