"""What comes back for a request: decisions of the school, receipts of the institution, results."""

from typing import Any

from xuanke.domain.answers import DecisionRow, Receipt, Result
from xuanke.domain.review import Verdict
from xuanke.exchange.cells import YES_NO, listed, one_of, plain, spellings, words
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import day, moment
from xuanke.exchange.kinds import shared
from xuanke.exchange.numbers import number as number_of

VERDICTS = spellings(
    {
        Verdict.APPROVE: "通过 审核通过 同意",
        Verdict.REJECT: "不通过 审核不通过 不同意",
        Verdict.RETURN: "退回",
        Verdict.SHELVE: "搁置",
    }
)
ACCEPTED = spellings(
    {
        True: "通过 复核通过 审核通过 同意 录取 已录取",
        False: "不通过 复核不通过 审核不通过 未通过 不同意 未录取 不录取",
    }
)
ATTENDED = YES_NO | spellings({True: "已报到", False: "未报到"})
EVALUATED = YES_NO | spellings({True: "已评价", False: "未评价"})


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
            listed("审核结果 学校审核 学校审核状态 学校意见 审批结果 学校审批结果 审核结论 学校审核结论"),
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
            listed(
                "机构复核结果 培训机构复核结果 培训机构复核 机构复核 复核结论 复核状态 机构复核状态 "
                "复审结果 机构审核结果 培训机构审核结果 录取结果 录取状态 是否录取"
            ),
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
        Column("grade", "成绩", grade, listed("考核成绩 考核结果 培训成绩 结业成绩 总评成绩 考核等级")),
        Column(
            "evaluated", "评价", one_of(EVALUATED, None), listed("是否评价 学员评价 评价状态 是否完成评价")
        ),
        Column("credits", "获得学分", number_of, listed("所得学分 实得学分 取得学分 学分")),
        Column("completed", "完成日期", day, ("完成时间", "结业日期", "结业时间")),
    ),
    needed=(*shared.NEEDED, ("attended", "grade", "evaluated")),
    key=shared.request_key,
    settle=shared.somebody,
    own=frozenset(("attended", "grade", "evaluated")),
)
