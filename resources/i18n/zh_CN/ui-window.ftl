# 窗口
ui-name = 选课助手
ui-find = 查找 Ctrl+K
ui-help = 帮助 F1
ui-lock = 锁定
ui-close = 关上
ui-cancel = 取消
ui-progress = 进度
ui-bring = 导入表格…
ui-stage-assumed = { $stage }（日期是暂定的）
ui-days-left = { $days ->
    [0] 今天截止
   *[other] 还剩 { $days } 天
  }

ui-place-today = 今日
ui-place-catalogue = 目录
ui-place-teachers = 教师
ui-place-review = 审核
ui-place-report = 上报
ui-place-history = 记录
ui-place-settings = 设置

ui-bug = 程序出错了（{ $what }）。已经保存的都在，这一步没有做。
ui-bug-advice = 可以再试一次；如果还这样，请把日志文件发给维护的人。
