"""验收合格机构名单: key 培训机构 + 起始日期."""

from datetime import date

from xuanke.domain.catalogue import Clearance
from xuanke.exchange.cells import label, listed
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import day
from xuanke.exchange.kinds import shared


def key(row: Clearance) -> tuple[str, date]:
    """培训机构 and 起始日期."""
    return row.institution, row.starts


CLEARANCES = Kind(
    name="clearances",
    value=Clearance,
    columns=(
        Column(
            "institution",
            "培训机构",
            label,
            (
                *shared.INSTITUTION,
                *listed(
                    "机构 单位名称 合格机构 合格单位 验收机构 验收合格机构 验收合格机构名称 验收合格单位 单位"
                ),
            ),
            needed=True,
        ),
        Column(
            "starts",
            "起始日期",
            day,
            (
                *shared.STARTS,
                *listed(
                    "开始日期 验收合格日期 合格日期 生效日期 验收日期 生效时间 "
                    "验收时间 合格时间 验收合格时间 "
                    "验收通过日期 验收通过时间 有效期起 有效期自 有效期开始 有效起始日期 准予开班日期 "
                    "可开班日期 恢复培训日期"
                ),
            ),
            needed=True,
        ),
        Column(
            "ends",
            "截止日期",
            day,
            (
                *shared.ENDS,
                *listed(
                    "结束日期 失效日期 有效期至 暂停日期 失效时间 有效期止 "
                    "有效期截止 有效期结束 有效截止日期 "
                    "到期日期 到期日 停止日期 暂停时间"
                ),
            ),
        ),
    ),
    needed=(("institution",), ("starts",)),
    key=key,
    settle=shared.backwards,
)
