# 审核里的帮我选、日历、第一轮和认人
ui-view = 怎样排列
ui-view-cause = 按问题
ui-view-teacher = 按老师
ui-view-project = 按项目
ui-view-calendar = 日历
ui-plan-help = 帮我选 H
ui-plan-help-tip = 这一件事里批谁合适（H）；整轮（Shift+H）
ui-plan-about = 帮我选 · { $about }
ui-plan-working = 正在算哪些批了最合适……
ui-plan-sums = 建议通过 { $approve } 条，留下 { $leave } 条{ $aside ->
    [0] {""}
   *[other] ，另有 { $aside } 条要你自己定
  }。按名额、日期、顶岗、门数和经费都排得下；只是建议，不采用就什么也不变。
ui-plan-nothing = 这里没有可以代为挑选的申请：都已定，或者不合规、已搁置。
ui-plan-rows = 建议，逐条
ui-plan-name = 老师
ui-plan-title = 项目
ui-plan-because = 建议
ui-plan-approve = ✓ 通过
ui-plan-take = 采用，通过这 { $count } 条
ui-plan-take-part = 只通过勾选的 { $count } 条
ui-plan-whole = 改看整轮
ui-plan-calendar = 看日历 V
ui-plan-leave = 不采用

ui-near-title = 可能是名册里的
ui-near-held = 他第一轮选的：
ui-near-nothing = 他第一轮没有选课
ui-same-person = 是同一个人
ui-same-person-name = { $name }是同一个人
ui-same-person-hint = 记住以后，导入别的表也按这位老师算；可以撤销。
ui-round1-title = 第一轮的选课
ui-round1-chosen = 第一轮选过课，可以参加第二轮
ui-round1-none = 第一轮没有选课，不能参加第二轮
ui-round1-only-withdrawn = 第一轮的选课都撤回了，不能参加第二轮
ui-round1-only-outside = 第一轮的选课不在规定时间内，不能参加第二轮
ui-round1-joined-later = 第一轮以后才到岗，能不能参加请你定

ui-away-title = 谁哪天不在
ui-away-note = 每格：现在已定外出的人数 → 未定的全部通过以后。{ $short ->
    [0] 没有一天超过上限。
   *[other] 有 { $short } 格超过上限（!）。
  }
ui-away-note-plan = 每格：现在已定外出的人数 → 按建议通过以后。{ $short ->
    [0] 没有一天超过上限。
   *[other] 有 { $short } 格超过上限（!）。
  }
ui-away-none = 上课日没有人外出。
ui-away-free = 还有余地
ui-away-full = 到上限
ui-away-short = 超过上限 !
ui-away-nobody = { $group } { $day } 没有人外出
ui-away-cell = { $group } { $day }：{ $size } 人里最多 { $allowed } 人外出，现在 { $before } 人，之后 { $after } 人{ $short ->
    [yes] ，超过上限
   *[no] {""}
  }。{ $names }
ui-weekday-1 = 一
ui-weekday-2 = 二
ui-weekday-3 = 三
ui-weekday-4 = 四
ui-weekday-5 = 五
ui-weekday-6 = 六
ui-weekday-7 = 日

ui-away-head-group = 组
ui-away-head-day = 日期
ui-away-head-size = 共几人
ui-away-head-allowed = 最多几人外出
ui-away-head-before = 现在已定
ui-away-head-after = 之后
ui-review-state = 现在

ui-step-clear = { $step } ✓
ui-bulk-sign = 这 { $count } 条已通过，还没有上报。核对一遍，打印出来签字，再上报；要改的在这里改。
ui-bulk-sign-act = 去签字、上报
ui-past-course = 这门课以前各期
ui-past-institution = 这家机构以前各期

## 可以怎么办
ui-ways = 可以怎么办：
ui-way-choose = 帮我选：看程序建议通过谁 ›
ui-way-run = 请本人改选 { $run } 班（{ $when }，与本人其他安排不冲突）
ui-way-run-words = 这个班次学校安排不开，请改选 { $run } 班（{ $when }）。
ui-way-run-then = 审核意见写好了：按 3 退回，请本人改选。
ui-way-arrange = 照样通过，备注里写明调课安排
ui-way-arrange-words = 已安排调课
ui-way-arrange-then = 写好调课安排，按 Alt+1 通过。
ui-way-institution = 先问培训机构，搁置等答复
ui-way-institution-words = 已问培训机构，等答复
ui-way-institution-then = 备注写好了：按 4 搁置，有了答复再定。
ui-way-teacher = 先问本人，搁置等答复
ui-way-teacher-words = 已问本人，等答复
ui-way-teacher-then = 备注写好了：按 4 搁置，有了答复再定。
