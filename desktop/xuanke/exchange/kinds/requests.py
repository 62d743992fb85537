"""选课申请: key 教师 + 项目 + 轮次."""

from xuanke.domain.requests import Platform, Request
from xuanke.exchange.cells import count, one_of, words
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import moment
from xuanke.exchange.kinds import shared

STATES = {"已提交": Platform.SUBMITTED, "已撤回": Platform.WITHDRAWN, "待审核": Platform.SUBMITTED}

REQUESTS = Kind(
    name="requests",
    value=Request,
    columns=(
        *shared.whose_and_which(),
        Column(
            "chosen_at",
            "选课时间",
            moment,
            ("报名时间", "申请时间", "提交时间", "选课日期", "报名日期", "申报时间"),
        ),
        Column("rank", "志愿顺序", count, ("志愿", "志愿序号", "志愿号", "志愿次序", "第几志愿")),
        Column("reason", "选课理由", words, ("申请理由", "理由", "报名理由", "选课原因")),
        Column(
            "platform",
            "状态",
            one_of(STATES, Platform.SUBMITTED),
            ("申请状态", "选课状态", "报名状态", "审核状态"),
        ),
    ),
    needed=shared.NEEDED,
    key=shared.request_key,
    settle=shared.somebody,
    own=frozenset(("chosen_at", "rank", "reason")),
    keeps_position=True,
)
