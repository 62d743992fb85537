# 上报、回执、签字表、申请单、告知、并机

export-done = 已写出 { $file }，读回核对无误：共 { $rows } 行，其中新增 { $new }，改动 { $changed }，撤回 { $revoked }，没变 { $unchanged }。
export-nothing = 没有可以上报的：还没有通过任何选课。
export-nothing-advice = 没有写文件。请先审核，再上报。
export-nothing-new = 上次上报以后没有变化，没有要补报的。
export-nothing-new-advice = 没有写文件。要整份再写一次，请不加 --only-new。
    .window = 没有写文件。要整份再写一次，请不勾“只要有变化的”。
export-wrong-ending = 上报格式“{ $profile }”写的是 .csv，而文件名是“{ $file }”。
export-wrong-ending-advice = 没有写文件。请用“{ $other }”这样的名称，或换一个上报格式。

command-reconcile = 导入培训机构的复核结果，和上报的对一遍。
    .example = xuanke reconcile 复核结果.xlsx
    .file = 平台给的复核结果表
    .round = 第几轮（表里没写轮次时用）
reconcile-done = 机构通过 { $accepted }，不通过 { $declined }。对上 { $matched }，换了班次 { $changed }，还没有结果 { $missing }，没有上报过 { $unexpected }，没收下 { $rejected } 行。
reconcile-changed = 班次不同：{ $teacher } 报的是 { $project }，结果里是 { $received }（第 { $round } 轮）
reconcile-missing = 还没有结果：{ $teacher } { $project } 第 { $round } 轮
reconcile-unexpected = 没有上报过：{ $teacher } { $project } 第 { $round } 轮
reconcile-declined = 机构不通过：{ $teacher } { $project } 第 { $round } 轮 { $opinion }

export-since-signed = { $changed ->
    [0] 与已签字的审核表 { $number } 一致。
   *[other] 与已签字的审核表 { $number } 相比，签字以后有 { $changed } 条改了：
  }
export-differs =     { $teacher } { $project } 第 { $round } 轮

command-report = 写出签字盖章用的审核表（PDF），有编号和校验码。
    .example = xuanke report 审核表.pdf --round 1
    .file = 要写的 PDF 文件
    .round = 只写第几轮
command-report-signed = 记下审核表已经签字；以后上报会指出签字以后改了什么。
    .example = xuanke report signed 2020H2-001-3fa2
    .number = 审核表的编号（不写就是最近一份）
report-done = 已写出 { $file }，编号 { $number }。
report-signed = 已记下：审核表 { $number } 签过字了。
report-ending = 审核表要写成 .pdf，而文件名是“{ $file }”。
report-ending-advice = 没有写文件。请换一个以 .pdf 结尾的名称。
report-unknown = 没有编号为“{ $number }”的审核表。
report-unknown-advice = 没有改动。请先用 xuanke report 写出审核表，编号印在每一页下面。
    .window = 没有改动。请先写出审核表，编号印在每一页下面。
act-report = 写审核表
act-signed = 审核表已签字
print-no-font = 这台电脑上没有中文字体，写不了 PDF。
print-no-font-advice = 没有写文件。请安装一种中文字体（例如 Noto Sans CJK SC、微软雅黑）再试。
report-title = 教师培训自主选课学校审核表
report-round = 第 { $round } 轮
report-rounds = 各轮
report-facts = 编号 { $number }　依据 { $notice }　审核人 { $by }　制表时间 { $at }
report-totals = 一、各轮合计（条）
report-list = 二、分学段学科名单
report-overrides = 三、规则不允许、说明理由后通过的
report-no-group = 名册里没有的教师
report-column-round = 轮次
report-column-teachers = 教师人数
report-column-place = 序号
report-column-name = 姓名
report-column-no = 教师编号
report-column-project = 项目
report-column-state = 学校审核
report-column-reason = 审核意见
report-sign-reviewer = 审核人（签字）：
report-sign-head = 学校负责人（签字）：
report-sign-stamp = 学校（盖章）：
sign-date = 　　年　　月　　日
report-hashes = 内容校验码 { $digest }
    记录链头 { $head }
report-foot = 编号 { $number }　校验码 { $digest }　记录 { $head }　第 { $page } 页，共 { $pages } 页

command-slip = 教师自己的申请单：一张表和一页 PDF，不用打开学校库。
    .example = xuanke slip 申请单.xlsx ZJ2020X000001/2 --teacher T0000001 --round 1
    .file = 要写的表（.xlsx），旁边同名写一页 PDF
    .projects = 项目编号，有班次写成 编号/班次，按志愿顺序
    .teacher = 教师编号
    .round = 第几轮
    .name = 姓名（不写就留空手填）
slip-done = 已写出 { $file } 和 { $page }，共 { $rows } 项。交给学校后由学校导入；在省平台提交才算选课。
slip-title = 教师培训自主选课申请单
slip-who = 教师编号 { $teacher }　姓名 { $name }　第 { $round } 轮
slip-column-rank = 志愿
slip-column-code = 项目编号
slip-column-title = 项目名称
slip-column-institution = 培训机构
slip-column-dates = 日期
slip-note = 请注意 { $project }：{ $said }（{ $clause }）
slip-not-choosing = 这张单子交给学校，不等于选课：请在规定时间内到省平台提交。
slip-sign-teacher = 教师（签字）：
slip-sign-school = 学校收到（签字）：
slip-foot = { $at } 制　第 { $page } 页，共 { $pages } 页
slip-ending = 申请单要写成 .xlsx，而文件名是“{ $file }”。
slip-ending-advice = 没有写文件。请换一个以 .xlsx 结尾的名称。
slip-empty = 申请单上还没有项目。
slip-empty-advice = 没有写文件。请在后面写上项目编号，一个或几个。
slip-no-project = 目录里没有项目 { $project }。
slip-no-project-advice = 没有写文件。请核对项目编号，或先更新目录。
slip-which-run = { $project } 有几个班次：{ $runs }。
slip-which-run-advice = 没有写文件。请写明是哪一个班次。

command-told = 记下一位教师已经告知；不写教师时，列出还要告知谁、说什么。
    .example = xuanke told T0000001
    .teacher = 教师编号、身份证号或姓名
told-done = 已记下：{ $name } 告知过了（{ $count } 件）。
told-nothing = 没有要告知 { $name } 的事。
told-nothing-advice = 没有改动。用 xuanke told 可以看还要告知谁。
    .window = 没有改动。还要告知谁，看“教师”里的“待告知”。
teacher-missing = 名册里没有这位教师。
teacher-missing-advice = 没有改动。请核对教师编号、身份证号或姓名。
teacher-several = 名册里有几位教师叫这个名字：{ $numbers }。
teacher-several-advice = 没有改动。请写教师编号。
command-same-person = 指明一条分不清的选课，或一个填错的号码，是名册里的哪一位教师；以后的导入也照此办。
    .example = xuanke same-person W56ef8cd1 T0000001
    .row-or-no = 导入时给出的行号（W 开头），或填错的教师编号、身份证号
    .teacher = 名册里的教师编号
same-person-done = 已记下，{ $moved } 条选课归到这位教师。
same-person-known = 名册里有这个号码，它已经是一位教师了。
same-person-known-advice = 没有改动。要改名册，请导入改好的名册。
same-person-nobody = 没有哪条选课用这个号码，也没有这样的待定行。
same-person-nobody-advice = 没有改动。请核对导入时给出的行号或选课表里的号码。
tell-join = {""}
tell-no-reason = 学校没有写明原因，请问学校
tell-what = { $titled ->
    [no] { $code }
   *[yes] 《{ $title }》（{ $code }）
  }
tell-rejected = { $name }老师：您选的{ tell-what }学校没有通过：{ $why }。{ $second ->
    [yes] 您可以参加 { $from_month } 月 { $from_day } 日到 { $until_month } 月 { $until_day } 日的第二轮选课。
   *[no] {""}
  }
tell-returned = { $name }老师：您选的{ tell-what }学校退回了：{ $why }。请改好后重新提交。
tell-declined = { $name }老师：您选的{ tell-what }培训机构没有通过：{ $why }。{ $second ->
    [yes] 您可以参加 { $from_month } 月 { $from_day } 日到 { $until_month } 月 { $until_day } 日的第二轮选课。
   *[no] {""}
  }
tell-cancelled = { $name }老师：您选的{ tell-what }不办了。{ $second ->
    [yes] 您可以参加 { $from_month } 月 { $from_day } 日到 { $until_month } 月 { $until_day } 日的第二轮选课。
   *[no] {""}
  }
tell-changed = { $name }老师：您选的{ tell-what }有变动：{ $why }。去不了请尽快告诉学校。
tell-approved = { $name }老师：您选的《{ $title }》{ $run ->
    [none] {""}
   *[other] { $run } 班
  }已通过学校审核，等机构复核。{ $days ->
    [none] {""}
   *[other] { $days } 要外出，请提前安排调课。
  }
tell-unselected = { $name }老师：您第 { $round } 轮还没有选课，{ $until_month } 月 { $until_day } 日 24:00 截止。{ $round ->
    [1] 按通知，第一轮没选的老师不能参加第二轮补报，请尽快在省平台选课。
   *[other] 请尽快在省平台选课。
  }
tell-alternatives = 适合您又不冲突的有：{ $projects }编号可直接在省平台查找。
tell-alternative = { $mark }《{ $title }》（{ $project }）；
tell-chase = 【师训】第 { $round } 轮选课 { $until_month } 月 { $until_day } 日 24:00 截止，还有 { $count } 位老师没选。{ $round ->
    [1] 按通知，第一轮没选的老师不能参加第二轮补报，请尽快在省平台选课。
   *[other] 请尽快在省平台选课。
  }{ $groups }
tell-chase-group = { $group }：{ $names }。
tell-day = { $month } 月 { $day } 日（{ $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
  }）
round-missing = 这个学期没有第 { $round } 轮选课。
round-missing-advice = 没有改动。请核对学期的设置。

command-handover = 和学校的另一台电脑并机，不用网络。
command-handover-out = 写一个加密的交接文件，带到学校的另一台电脑上。
    .example = xuanke handover out 交接.xuanke
    .file = 要写的文件
command-handover-in = 收下另一台电脑的交接文件；两边决定不同的，留给人来定。
    .example = xuanke handover in 交接.xuanke --trust 12ab-34cd-56ef-7890
    .file = 交接文件
    .trust = 第一次收那台电脑的文件时，核对过的指纹
ask-handover-passphrase = 交接文件的口令：
act-handover-out = 写交接文件
act-handover-in = 收交接文件
handover-out-done = 已写出 { $file }：{ $acts } 件事，{ $decisions } 条决定。本机的指纹是 { $fingerprint }，对方第一次收时请核对。
handover-in-done = 已收下 { $by } 的交接：{ $acts } 件事，{ $decisions } 条决定，改动 { $rows } 行。两边决定不同、要人来定的有 { $conflicts } 条。
handover-conflict =     { $teacher } { $project } 第 { $round } 轮
handover-unknown = 这个文件来自一台还没有核对过的电脑（{ $by }，指纹 { $fingerprint }）。
handover-unknown-advice = 没有改动。请打电话向对方核对指纹，一致时加 --trust { $fingerprint }。
    .window = 没有改动。请打电话向对方核对指纹 { $fingerprint }，一致才信任。
handover-passphrase = 打不开“{ $file }”：口令不对，或者文件被改过。
handover-passphrase-advice = 没有改动。请核对写文件时设的口令，或请对方重新写一份。
handover-passphrase-missing = 没有交接文件的口令。
handover-passphrase-missing-advice = 没有改动。请设环境变量 XUANKE_HANDOVER_PASSPHRASE，或在终端里运行。
handover-foreign = “{ $file }”不是交接文件。
handover-foreign-advice = 没有改动。请选另一台电脑用 xuanke handover out 写的文件。
    .window = 没有改动。请选另一台电脑交出来的文件。
handover-broken = “{ $file }”损坏了，或者签名不对。
handover-broken-advice = 没有改动。请对方重新写一份。
handover-version = “{ $file }”是另一个版本的程序写的。
handover-version-advice = 没有改动。请把两台电脑的程序升级到同一个版本。
handover-school = “{ $file }”是另一所学校的（{ $school }）。
handover-school-advice = 没有改动。第二台电脑要从第一台的备份开始。

command-profile = 上报格式。
command-profile-propose = 按平台的空白模板做一个上报格式：读它的表头，配好能填的栏。
    .example = xuanke profile propose 平台模板.xlsx --name 省平台
    .template = 平台给的空白表
    .name = 格式的名称（默认用文件名）
profile-proposed = 已做好上报格式“{ $name }”，共 { $columns } 栏：{ $file }。
profile-unmatched = 这几栏没有对上，上报时留空，请在格式文件里写明：{ $columns }。
profile-no-header = “{ $file }”里找不到表头。
profile-no-header-advice = 没有改动。请看看是不是平台给的空白表。
profile-name = “{ $name }”不能作格式的名称。
profile-name-advice = 没有改动。请用不带 / \ : * ? " < > | 的名称。

typing-no-line = 这一条不用录入。
typing-no-line-advice = 没有改动。请先审核这一条。
typing-nothing = 还没有录入新的内容。
typing-nothing-advice = 没有改动。录好一条，勾一条，再来核对。

staff-room-remote = 远程
staff-room-in_person = 线下
staff-room-blended = 混合
