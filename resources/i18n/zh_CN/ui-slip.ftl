# 申请单
ui-slip = 做申请单
ui-slip-hint = 写成一张表和一页可以签字的 PDF，交给学校。本机不留下姓名和编号。申请单不等于选课：请在规定时间内到省平台提交。
ui-slip-teacher = 教师编号
ui-slip-name = 姓名（可以不写，打印后手填）
ui-slip-wishes = 志愿顺序
ui-slip-wish = { $rank }．{ $title }　{ $project }
ui-slip-up = 上移
ui-slip-down = 下移
ui-slip-drop = 不写这个
ui-slip-make = 写申请单…
ui-slip-file = 申请单 { $name }
ui-slip-done = 写好了 { $wishes } 个志愿：{ $file } 和 { $page }。
