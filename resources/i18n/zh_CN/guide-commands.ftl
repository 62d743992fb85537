# 指导的命令：审核方案、推荐、学分

command-plan = 在名额、时间、课务、门数和经费之内，提出最好的审核方案，并说明其余为什么没有列入。
    .example = xuanke plan --round 1
    .round = 只管第几轮
    .apply = 按方案通过（可以撤销）
command-credits = 五年学分：每年、每类有多少，还差什么，本学期的选课会添多少。
    .example = xuanke credits T0000001
    .teacher = 教师编号（或身份证号、姓名）
    .all = 全校在岗教师
    .out = 另存为表格（.xlsx 或 .csv）

column-round = 轮次
column-proposal = 方案
column-cycle = 周期
column-held = 已得
column-approved = 加上已通过
column-pending = 加上未定
column-asked = 要求
column-remarks = 说明
credit-kind-school_based = 校本
credit-kind-remote = 远程
credit-kind-intensive_90 = 集中90
credit-kind-other = 其他

plan-says = 方案：通过 { $approve } 条，其余 { $leave } 条不列入；价值 { $value }，{ $proof }。
plan-applied = 已按方案通过 { $decided } 条，跳过 { $skipped } 条；可以用 xuanke undo 撤销。
plan-approve = 通过
plan-leave = 不列入
plan-because =
    { $limits }{ $days ->
        [none] { "" }
       *[other] （{ $days }）
    }{ $held ->
        [none] { "" }
       *[other] ，方案给了{ $held }
    }；{ $loss }
plan-aside =
    { $why }{ $rules ->
        [none] { "" }
       *[other] （{ $rules }）
    }
skip-decided = 已经另有决定
credits-advisory = 疫情条款有效期间，学分仅供参考；结构请向县（市、区）核对。
credits-unknown = 没有导入过学分台账
credits-of-year = { $year } 年：已得 { $held }，加上已通过 { $approved }，加上未定 { $pending }
credits-entry =
    { "    " }{ $credits } 学分 · { credit-kind } · { $title }{ $certainty ->
        [approved] （已通过）
        [pending] （未定）
       *[held] { "" }
    }
remarks-join = ；
list-written = 已写好 { $file }，共 { $rows } 行。
guide-whom = 没有说清要看谁。
credits-whom-advice = 请写一位教师的编号，或者写 --all，两者只要一个。
teacher-not-found = 名册里没有这位教师。
teacher-not-found-advice = 请核对教师编号；新来的教师请先导入名册。
teacher-not-one = 名册里不止一位教师叫这个名字。
teacher-not-one-advice = 请改用教师编号：{ $teachers }。
