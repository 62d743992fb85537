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
