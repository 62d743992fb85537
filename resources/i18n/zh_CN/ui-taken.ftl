# 从各页带走名单
ui-taken-project = 项目编号
ui-taken-what = 事项
ui-taken-count = 数目
ui-taken-about = 说明
ui-taken-day = 日期
ui-taken-weekday = 星期
