# 帮助，报告问题
ui-help-window = 帮助
ui-help-search = 在帮助里找
ui-help-pages = 帮助的各页
ui-help-page = 帮助
ui-help-nothing = 没有这样的一页。换几个字再找。
ui-help-keys = 按键
ui-help-what = 做什么
ui-problem = 报告问题…
ui-problem-title = 报告问题
ui-problem-hint = 报告里只有下面这些：日志、版本、检查的结果和这台电脑上的选择，没有教师和学校的资料。程序不会自己发出去：存成文件，由您交给维护的人。
ui-problem-save = 存成文件…
ui-problem-written = 已存好：{ $file }

command-report-problem = 把日志、版本、检查的结果和设置打成一包，交给维护的人；不写文件名，只显示里面会有什么。
    .example = xuanke report-problem problem.zip
    .file = 要写的 zip 文件；不写就只显示
problem-report-done = 已写好 { $file }，里面有：{ $names }。没有教师和学校的资料。
