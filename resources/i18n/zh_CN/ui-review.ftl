# 审核
ui-review-queue = 要审核的申请
ui-review-heading = { $rule } · { $count } 条
ui-review-decided = 已定 { $decided }/{ $total }
ui-review-opinion = 审核意见（老师和机构都会看到）
ui-review-proposed = 不填就写：{ $reason }
ui-review-note = 备注（只有学校看）
ui-review-note-hint = 例如：已电话，同意换班
ui-review-together = 这 { $count } 条是一件事，一起定
ui-review-fine = { $checked } 条规则都查过，没有问题
ui-review-rest = 其余规则没有问题（共 { $checked } 条{ $unknown ->
    [0] {""}
   *[other] ，{ $unknown } 条资料不足
  }）
ui-review-others = 本期其他选课
ui-review-runs = 同一课程的其他班次
ui-review-tab-request = 申请
ui-review-tab-picture = 谁哪天不在 · 学分
ui-review-onward = 下一步
ui-review-why = 写一句理由，再按一次
ui-review-why-override = 这条不合规：要通过，先在“审核意见”里写明理由，再按一次
ui-review-empty-none = 还没有选课申请
ui-review-empty-none-hint = 把平台导出的选课表拖进来，或者粘贴进来，就能开始审核
ui-review-empty-blocked = 没有不合规的申请要驳回
ui-review-empty-blocked-hint = 接着把没有问题的一次通过
ui-review-empty-clean = 没有问题的都已通过
ui-review-empty-clean-hint = 剩下的一件一件看
ui-review-empty-look = 要看的都看完了
ui-review-empty-look-hint = 接着核对、签字
ui-review-empty-sign = 还没有通过的申请
ui-review-empty-sign-hint = 通过以后，这里列出要签字上报的申请

ui-step-blocked = 不合规
ui-step-clean = 无问题
ui-step-look = 要看
ui-step-sign = 核对签字
ui-step-report = 上报
ui-step-done = { $step } ✓ { $done }
ui-step-blocked-left = 不合规 { $left }
ui-step-clean-left = 无问题 { $left }
ui-step-look-left = 要看 { $left } 条 = { $things } 件事
ui-step-sign-left = 核对签字 { $left }
ui-step-report-left = 上报 { $left }

ui-bulk-blocked = 这 { $count } 条不合规。先驳回它们，名额、冲突和顶岗就按剩下的算；理由按条文写好，老师看得到。搁置的不动。
ui-bulk-blocked-act = 驳回这 { $count } 条
ui-bulk-missing = 还没有{ $lists }，先导入再驳回？
ui-bulk-missing-text = 没有{ $lists }，选课就无从核对，这 { $count } 条里多半有合规的；驳回了，老师会看到理由。
ui-bulk-missing-bring = 先导入…
ui-bulk-missing-act = 照样驳回这 { $count } 条
ui-bulk-clean = 这 { $count } 条没有问题，可以一次通过。搁置的不动。
ui-bulk-clean-act = 通过这 { $count } 条
ui-review-stands = 已写给老师：{ $reason }（{ $on } { $by }）
ui-bulk-lists = 依据的表：{ $lists }
ui-bulk-list = { $kind } { $day ->
    [none] 还没有
   *[other] { $day }
}
ui-review-shelved = 搁置 { $count }
ui-review-withdrawn = 撤回 { $count }
ui-bulk-done = 已办 { $count } 条，可以撤销。
ui-bulk-done-left = 已办 { $count } 条，可以撤销。没有动的：{ $left }。
ui-left = { $why } { $count } 条

ui-verdict-approve = 通过
ui-verdict-reject = 不通过
ui-verdict-return = 退回
ui-verdict-shelve = 搁置
ui-note-key = N  备注
ui-arrow-keys = ↑↓ 上下条  ←→ 上下件
ui-undo = 撤销
ui-redo = 重做
ui-last = 刚才：{ $act }

ui-state-pending = 未审
ui-state-approved = 已通过
ui-state-rejected = 不通过
ui-state-returned = 已退回
ui-state-withdrawn = 已撤回
ui-state-gone = 已消失
ui-state-sent = 已上报
ui-state-accepted = 机构通过
ui-state-declined = 机构不通过
ui-state-conflict = 两处不一致
ui-state-shelved = 搁置

ui-severity-block = 不合规
ui-severity-warn = 要看
ui-severity-info = 提示
ui-clause = 依据 { $clause }
ui-reason-quoted = 选课理由：“{ $reason }”

ui-rule-unknown-teacher = 教师不在名册
ui-rule-inactive-teacher = 教师不在岗
ui-rule-unknown-project = 项目或班次与目录对不上
ui-rule-withdrawn-project = 项目已取消
ui-rule-round2-ineligible = 第二轮资格
ui-rule-outside-window = 选课时间不在期内
ui-rule-directive-project = 指令性项目
ui-rule-provincial-in-person = 省级线下项目
ui-rule-institution-not-cleared = 机构未验收
ui-rule-boarding = 要住宿
ui-rule-outside-delivery = 不在实施期内
ui-rule-duplicate-request = 重复选课
ui-rule-identity-mismatch = 信息不一致
ui-rule-date-clash = 时间冲突
ui-rule-cover-shortage = 工学矛盾
ui-rule-school-busy-day = 学校重要日子
ui-rule-over-capacity = 超出名额
ui-rule-too-many-requests = 选课过多
ui-rule-target-mismatch = 对象不符
ui-rule-project-changed = 项目有变动
ui-rule-repeat-training = 重复参训
ui-rule-credit-structure = 学分结构

ui-fact-cover = { $size } 人中 { $away } 人外出
ui-fact-seats = { $requested } 报 / { $seats } 额
ui-fact-requests = { $count } 条

ui-name-marked = { $name }（{ $mark }）
ui-not-on-roster = 名册里没有
ui-not-in-catalogue = 目录里没有这个项目
ui-teacher-number = 编号 { $no }
ui-round = 第 { $round } 轮
ui-rank = 第 { $rank } 志愿
ui-chosen-at = 选课 { $at }
ui-level-province = 省级
ui-level-city = 市级
ui-level-county = 县级
ui-mode-remote = 远程
ui-mode-in_person = 线下
ui-mode-blended = 混合
ui-credits = { $credits } 学分
ui-boarding-yes = 要住宿
ui-boarding-no = 不住宿
ui-dates-free = 时间自定
ui-fee = { $fee } 元{ $by ->
    [school] （单位付）
   *[self] （自付）
  }

ui-lanes-title = { $group } · 谁哪天不在
ui-lanes-note = 共 { $size } 人，同一天最多 { $allowed } 人外出
ui-picture-lanes = { $group }外出：{ $people }
ui-picture-credits = 各年学分：{ $years }
ui-credits-title = { $name } · 本周期学分（仅供参考）
ui-credits-total = 合计 { $earned }/{ $needed }
ui-month = { $month }月
ui-away = 不在
ui-why-chosen = 已选
ui-why-directive = 指令性
ui-why-leave = 请假等

ui-thing-group = { $group } { $first }…{ $last }
ui-thing-project = { $project }
ui-thing-teacher = { $teacher }
