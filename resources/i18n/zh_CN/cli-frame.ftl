# 命令行的框架：帮助、用法错误、意外
error-and-advice = { $error }{ $advice }

stopped = 已按您的要求停下。
bug = 程序出了错（{ $kind }），这件事没有做成。
bug-advice = 详情已记入 { $file }，里面没有个人信息，可以发给维护者。

usage-unknown-command = 没有“{ $word }”这个命令。
usage-nearest = 是不是 xuanke { $command }？加上 --help 可以看用法。
usage-one-too-many = 多了“{ $word }”，不知道该怎么用它。
usage-unknown-option = 没有“{ $word }”这个选项。
usage-missing = 少了 { $name }。
usage-twice = { $name } 只能写一次。
usage-wrong-value = { $name } 不能是“{ $value }”。
usage-not-understood = 看不懂这条命令。
usage-advice = 加上 --help 可以看用法。

usage = 用法：{ $line }
usage-command = 命令
usage-options = [选项]
usage-args = [参数]

help-program = 选课助手：学校审核教师培训自主选课，不用联网，做了可以撤回。
help-options =
    每个命令前后都可以加：
      --home 目录       数据放在哪里（默认是 XUANKE_HOME，再是系统的用户数据目录）
      --lang zh|en      语言
      --json            只输出一份 JSON，供别的程序读
      --on 日期         当作那一天来试，例如 2020-09-01
      --by 姓名         以谁的名义操作（默认是登录的账户）
      --version         版本号
    退出码：0 完成；1 拒绝或输入有误，什么都没改；2 用法不对；3 完成，但有些行没有收下。
help-commands = 命令
help-arguments = 参数
help-parameters = 选项
help-help = 显示这份说明。
help-example = 例：{ $example }
help-choices = （可以是：{ $value }）
help-default = （默认：{ $value }）
help-required = （必填）
