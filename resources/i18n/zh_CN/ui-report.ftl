# 上报
ui-report-going = 要上报的
ui-report-gone = 已经上报的
ui-report-round = 哪一轮
ui-round-all = 两轮
ui-report-profile = 表格式样
ui-profile-default = 平台默认（xlsx）
ui-profile-csv-utf8 = CSV（UTF-8）
ui-profile-csv-gb18030 = CSV（GB18030）
ui-report-only-new = 只要有变化的
ui-report-write = 导出上报文件…
ui-report-file = 上报{ $round ->
    [1] 第一轮
    [2] 第二轮
   *[other] {""}
  }
ui-report-shown = 先列 { $shown } 行，共 { $total } 行
ui-report-undecided = 还有 { $count } 条没有审，不在这次的文件里。
ui-report-nothing = 还没有可以上报的：审核通过以后，这里就是平台会看到的样子。
ui-report-done = 已导出 { $rows } 行，读回核对过：{ $file }
ui-news-new = 新增 { $count }
ui-news-changed = 有变化 { $count }
ui-news-revoked = 收回 { $count }
ui-news-unchanged = 没变 { $count }
ui-gone-at = 时间
ui-gone-by = 经办
ui-gone-file = 文件
ui-gone-rows = 行数
ui-gone-sha256 = 校验值

# 记录
ui-history-filter = 在记录里找
ui-history-seq = 序号
ui-history-at = 时间
ui-history-by = 谁
ui-history-what = 做了什么
ui-history-stands = 能否撤销
ui-act-stands = 可撤销
ui-take-back = 撤销这一件
ui-taken-back = 已撤销：{ $act }
ui-show-numbers = 显示身份证号

ui-report-sheet = 签字用的审核单…
ui-report-sheet-file = 审核单{ $round ->
    [1] 第一轮
    [2] 第二轮
   *[other] {""}
  }
ui-report-sheet-done = 审核单 { $number } 已写好：{ $file }。打印、签字、盖章。
ui-report-type = 对照录入…
ui-report-type-tip = 平台不能上传时用：小窗停在浏览器旁边，一条一条录
ui-report-differs = { "" }审核单 { $number } 签字以后有 { $count } 条改过，请在“签字”里看。
ui-report-signing = 签字
ui-report-answers = 机构复核
ui-report-results = 培训结果
ui-report-staff = 办公室公布
ui-gone-hint = 每次上报都留底：文件、行数、校验值。上报过的不会被改掉，改了的下一次作为变化再报。
ui-gone-typed = 对照录入

# 签字
ui-sheet-number = 编号
ui-sheet-at = 什么时候写的
ui-sheet-by = 经办
ui-sheet-round = 轮次
ui-sheet-signed = 签字记录
ui-sheet-digest = 校验值
ui-sheet-hint = 打印审核单，签字、盖章，回来标记一下；以后改了什么，这里和上报时都会说。
ui-sheet-sign = 标记为已签字
ui-sheet-signed-done = 已记下：审核单 { $number } 签过字了。
ui-sheet-none = 还没有签过字的审核单。
ui-sheet-same = 审核单 { $number } 签字以后没有改过。
ui-sheet-since = 审核单 { $number } 签字以后改了 { $count } 条，补签或重新打印：

# 名单
ui-list-empty = 这里没有。
ui-list-since = 签字以后改过的 { $count }
ui-list-declined = 机构不通过 { $count }
ui-list-matched = 对上 { $count }
ui-list-changed = 换了班次 { $count }
ui-list-missing = 没有结果 { $count }
ui-list-unexpected = 没有上报过 { $count }
ui-list-rejected = 没收下的行 { $count }
ui-list-never-came = 应到未到 { $count }
ui-list-unheard = 还没有结果 { $count }
ui-list-not-approved = 没批就去了 { $count }
ui-list-institutions = 按机构 { $count }
ui-list-courses = 按项目 { $count }
ui-list-staff-1 = 第一轮 { $count }
ui-list-staff-2 = 第二轮 { $count }
ui-request-teacher = 教师编号
ui-request-name = 姓名
ui-request-project = 项目编号
ui-request-title = 项目名称
ui-request-round = 轮次
ui-request-state = 现在

# 机构复核
ui-answer = 机构复核
ui-opinion = 复核意见
ui-answer-names = 结果里的班次
ui-answer-not-taken = 没收下的原因
ui-answer-bring = 导入复核结果…
ui-answer-hint = 从平台导出复核结果表，在这里导入，和上报过的一条一条对。
ui-answer-empty = 还没有上报过。上报以后，这里看机构复核到哪一步了。
ui-answer-round-in-table = 轮次看表里
ui-answer-sent = 上报 { $sent } ＝ 对上 { $matched } ＋ 换了班次 { $changed } ＋ 没有结果 { $missing }
ui-answer-came = 收到 { $came } ＝ 对上 { $matched } ＋ 换了班次 { $changed } ＋ 没有上报过 { $unexpected }
ui-answer-opinions = 机构通过 { $accepted }，不通过 { $declined }。不通过的老师在“教师 · 待告知”里有话可以复制。

# 培训结果
ui-results-hint = 谁没去、谁没有结果、谁没批就去了；各机构和项目历年的到课与合格。
ui-results-bring = 导入培训结果…
ui-results-empty = 还没有培训结果。培训以后，把平台或机构的结果表导进来。
ui-tally-institution = 机构
ui-tally-course = 项目编号
ui-tally-term = 学期
ui-tally-approved = 批准
ui-tally-came = 到
ui-tally-absent = 未到
ui-tally-passed = 合格
ui-tally-failed = 不合格
ui-tally-evaluated = 已评价
ui-tally-attendance = 报到率

# 办公室公布
ui-staff-hint = 可以贴在办公室的名单：没有身份证号和电话，也不写不通过的原因。
ui-staff-empty = 还没有选课。导入选课表以后，这里有可以公布的名单。
ui-staff-name = 姓名（学科）
ui-staff-title = 项目
ui-staff-run = 班次
ui-staff-days = 日期
ui-staff-mode = 形式
ui-staff-school = 学校审核
ui-staff-institution = 机构复核

# 表格式样
ui-profile-edit = 改式样…
ui-profile-own = 本校 { $name }
ui-profile-name = 式样名称
ui-profile-kind = 文件
ui-profile-xlsx = Excel（xlsx）
ui-profile-sheet = 工作表名
ui-profile-titles = 表头上面的标题行，一行一个
ui-profile-limit = 审核意见最多几个字，空着不限
ui-profile-verdicts = 哪些要报
ui-profile-header = 平台的列名
ui-profile-field = 填什么
ui-profile-constant = 固定的字
ui-profile-written-as = 怎么写
ui-profile-day = 时间的写法
ui-profile-day-in-words = %Y年%m月%d日
ui-profile-as-usual = 照原样
ui-profile-words = “{ $column }”这一列怎么写
ui-profile-words-hint = 平台要别的说法，就填在这里；空着就照原样写。
ui-profile-words-done = 就这样写
ui-profile-written = { $value } 写成
ui-profile-value = { $value ->
    [approve] 通过
    [reject] 不通过
    [return] 退回
   *[other] 第 { $value } 轮
}
ui-profile-usual = { $value ->
    [approve] 通过
    [reject] 不通过
    [return] 退回
   *[other] { $value }
}
ui-profile-fixed = 固定的字
ui-profile-add = 加一列
ui-profile-new-column = 第 { $number } 列
ui-profile-up = 上移：{ $column }
ui-profile-down = 下移：{ $column }
ui-profile-drop = 去掉：{ $column }
ui-profile-template = 从平台的空表开始…
ui-profile-unmatched = 这些列还不知道填什么，先空着：{ $columns }
ui-profile-preview = 用真的数据看一看（前 30 行）
ui-profile-keep = 保存式样
ui-field-number = 序号
ui-field-teacher = 教师编号
ui-field-name = 姓名
ui-field-id_number = 身份证号
ui-field-code = 项目编号
ui-field-run = 班次
ui-field-title = 项目名称
ui-field-institution = 培训机构
ui-field-round = 轮次
ui-field-verdict = 审核结果
ui-field-reason = 审核意见
ui-field-by = 审核人
ui-field-at = 审核时间
