"""验收合格机构名单: key 培训机构 + 起始日期."""

from datetime import date

from xuanke.domain.catalogue import Clearance
from xuanke.exchange.cells import label
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
        Column("institution", "培训机构", label, (*shared.INSTITUTION, "机构", "单位名称"), needed=True),
        Column(
            "starts",
            "起始日期",
            day,
            (*shared.STARTS, "开始日期", "验收合格日期", "合格日期", "生效日期", "验收日期"),
            needed=True,
        ),
        Column("ends", "截止日期", day, (*shared.ENDS, "结束日期", "失效日期", "有效期至", "暂停日期")),
    ),
    needed=(("institution",), ("starts",)),
    key=key,
    settle=shared.backwards,
)
