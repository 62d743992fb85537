# 教师
ui-tab-roster = 名册
ui-tab-mend = 资料待补
ui-tab-still = 第一轮还没选
ui-tab-round2 = 第二轮资格
ui-teacher-search = 找老师：姓名、编号、学科
ui-teachers-found = { $count } 人
ui-teacher-no = 编号
ui-teacher-name = 姓名
ui-teacher-phase = 学段
ui-teacher-subject = 学科
ui-teacher-title = 职称
ui-teacher-stage = 发展阶段
ui-teacher-post = 在岗
ui-teacher-live = 有效选课
ui-teacher-rejected = 不通过
ui-teacher-column = 哪一栏
ui-teacher-value = 现在填的
ui-teacher-mend = 要补要改
ui-teacher-standing = 第二轮
ui-teacher-why = 原因
ui-post-in_post = 在职
ui-post-transferred = 调出
ui-post-retired = 退休
ui-post-left = 离职
ui-post-suspended = 停用
ui-still-words = 还有 { $count } 位老师第一轮没有选课。第一轮到 { $ends } 截止，没选的不能参加第二轮。
ui-chase-copy = 复制催报文字
ui-chase-copied = 催报文字已复制，可以粘贴到群里。

ui-tab-tell = 待告知
ui-teacher-text = 要告诉的话
ui-tell-text = 要告诉这位老师的话
ui-tell-hint = 选一位老师，这里是可以直接发给他的话
ui-tell-copy = 复制这段话
ui-told = 已告知
ui-tell-copied = 给{ $name }老师的话已复制。

ui-tab-credits = 学分和推荐
ui-credits-no = 编号
ui-credits-name = 姓名
ui-credits-held = 已得
ui-credits-to-come = 待得
ui-credits-longest = 集中 90
ui-credits-lacks = 还缺什么
ui-credits-kind = 类别
ui-credits-year = 年份
ui-credits-approved = 已通过
ui-credits-pending = 未定
ui-credits-school = 看全校
ui-credits-of = { $name } · 本周期学分
ui-credits-of-school = 全校 · 本周期学分
ui-credits-note = 五年一周期共 { $needed } 学分。待得 = 已通过 + 未定。{ $advisory ->
    [yes] 疫情条款有效期间仅供参考。
   *[no] {""}
  }
ui-credits-nothing = 还没有学分：导入学分台账，这里就有图。
ui-credits-spoken = { $year } 年{ $kind } { $held }，待得 { $more }
ui-suits-title = { $over ->
    [yes] 下学期可以先考虑的课程
   *[no] 适合他的项目
}
ui-suits-all = 推荐名单…
ui-suits-all-title = { $over ->
    [yes] 下学期可以先考虑的课程（按学科组）
   *[no] 各学科组的选课推荐
}
ui-suits-whom = 适合哪些老师…
ui-suits-whom-none = 没有老师既适合又不冲突，或者这个项目不宜推荐
ui-suits-whom-title = { $over ->
    [yes] 下学期“{ $title }”适合的老师
   *[no] “{ $title }”适合的老师
}
ui-suits-group = 学科组
ui-suits-name = 老师
ui-suits-code = 项目编号
ui-suits-when = 时间
ui-suits-score = 分值
ui-suits-reasons = 理由（分值）
ui-suits-project-title = 项目
ui-suits-barred = 现在不能选课：{ $why }。
ui-suits-nothing = 目录里没有适合又不冲突的项目。
ui-suits-copy = 复制给老师
ui-suits-text = { $over ->
    [yes] { $name }老师，两轮选课都结束了。下学期选课时，这些课程如果再开，适合您：
   *[no] { $name }老师，适合您又不冲突的项目有：
}
ui-suits-over = 两轮选课都已经结束，现在不能再选。下面按现在的目录和学分来看，下学期以那时公布的目录为准。
ui-suits-line = { $n }. { $title }（{ $code }）{ $when }

ui-waiting = 要认的人
ui-waiting-words = 有 { $count } 处认不出是哪位老师，请你指认
ui-waiting-is = 是{ $name }
ui-waiting-nobody = 名册里没有像的人
ui-waiting-other = 另一位：填编号或姓名，回车
ui-waiting-done = 已认定，{ $count } 条选课归到这位老师名下，可以撤销。
ui-teacher-asked = 选的课

ui-identity-number = 身份证 { $number }
ui-identity-end = 身份证…{ $end }
ui-identity-show = 显示
ui-identity-hide = 隐藏
ui-identity-show-name = 显示完整的身份证号
ui-identity-hide-name = 隐藏身份证号
