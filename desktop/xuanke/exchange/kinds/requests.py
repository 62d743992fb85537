"""选课申请: key 教师 + 项目 + 轮次."""

from xuanke.domain.requests import Platform, Request
from xuanke.exchange.cells import listed, one_of, spellings, words
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import moment
from xuanke.exchange.kinds import shared
from xuanke.exchange.numbers import rank

STATES = spellings(
    {
        Platform.SUBMITTED: "已提交 提交 待审核 学校待审核 待学校审核",
        Platform.WITHDRAWN: "已撤回 撤回",
    }
)

REQUESTS = Kind(
    name="requests",
    value=Request,
    columns=(
        *shared.whose_and_which(),
        Column(
            "chosen_at",
            "选课时间",
            moment,
            listed(
                "报名时间 申请时间 提交时间 选课日期 报名日期 申报时间 申请日期 提交日期 申报日期 "
                "选报时间 选课提交时间 报名提交时间 申请提交时间 填报时间 操作时间 创建时间 时间"
            ),
        ),
        Column(
            "rank",
            "志愿顺序",
            rank,
            listed("志愿 志愿序号 志愿号 志愿次序 第几志愿 志愿序 志愿排序 顺序 优先级 优先顺序"),
        ),
        Column(
            "reason",
            "选课理由",
            words,
            listed("申请理由 理由 报名理由 选课原因 申请原因 申报理由 选报理由 报名原因"),
        ),
        Column(
            "platform",
            "状态",
            one_of(STATES, Platform.SUBMITTED),
            listed("申请状态 选课状态 报名状态 审核状态 提交状态 当前状态 申报状态 选报状态 流程状态"),
        ),
    ),
    needed=shared.NEEDED,
    key=shared.request_key,
    settle=shared.somebody,
    own=frozenset(("chosen_at", "rank", "reason")),
    keeps_position=True,
)
