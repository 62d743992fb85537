# 指导的命令：审核方案、推荐、学分

command-plan = 在名额、时间、课务、门数和经费之内，提出最好的审核方案，并说明其余为什么没有列入。
    .example = xuanke plan --round 1
    .round = 只管第几轮
    .apply = 按方案通过（可以撤销）
    .cover = 离岗表（之前和之后）另存为表格
    .budget = 按另一个经费数（元）试算，不保存
command-budget = 本学期的培训经费：定了多少，已通过的用了多少，未定的还要多少。
    .example = xuanke budget 80000
    .yuan = 经费（元）；不写就只看
    .off = 不要本校自己定的数，按学期文件的来
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
credit-kind-practice = 实践
credit-kind-principal = 任职资格
credit-kind-other = 其他

plan-says = 方案：通过 { $approve } 条，其余 { $leave } 条不列入；价值 { $value }，{ $proof }。
plan-applied = 已按方案通过 { $decided } 条，跳过 { $skipped } 条；可以用 xuanke undo 撤销。
plan-spending = 培训经费 { $budget } 元：已通过的用了 { $used }，这个方案用 { $more }，还剩 { $left }。
budget-says = 培训经费 { $budget } 元：已通过的用了 { $used }；未定的如果都通过要 { $more }，之后还剩 { $left }。
budget-none = 没有定培训经费，不受限。已通过的用了 { $used } 元；未定的如果都通过要 { $more } 元。
budget-or-off = 不能又定经费，又不要经费。
budget-or-off-advice = 请只写一个数，或者只写 --off。
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

command-guide = 适合一位教师的项目和理由；或者一个项目适合哪些教师。规则不允许的不会出现。
    .example = xuanke guide T0000001 --limit 5
    .teacher = 教师编号（或身份证号、姓名）
    .all = 所有教师，每人一份
    .group = 一个学段和学科的教师，如 初中，生物（逗号全角、半角都可以）
    .project = 项目编号：适合哪些教师
    .limit = 每人（或每个项目）最多列几个
    .out = 另存为表格（.xlsx 或 .csv）
command-results = 培训之后：批准了没来的、来了没批准的，各机构、各项目历次的报到和成绩。
    .example = xuanke results --out 培训反馈.xlsx
    .out = 另存为表格（.xlsx 或 .csv）

column-credits = 学分
column-score = 分值
column-reasons = 理由
column-past = 以前各期
column-about = 机构或项目
column-school = 学校
column-campus = 校区
column-day = 日期
column-in-post = 在岗人数
column-may-be-away = 可离岗人数
column-away-before = 原来离岗
column-away-after = 之后离岗
column-who-before = 原来是谁
column-who-after = 之后是谁
guide-whom-advice = 请写一位教师的编号，或者写 --all、--group、--project 中的一个。
guide-over = 两轮选课都已经结束，现在不能再选。下面是按现在的目录和学分，下学期这些课程再开时可以先考虑的；到时以公布的目录为准。
guide-barred = 现在不能选课：{ $why }。
guide-not-in-post = 不在岗
guide-has-most = 本轮已选到门数上限
guide-not-offered = 这个项目不宜推荐：按规则不能批或要看，或者名额已满。
guide-nothing = 没有既合适又不冲突的。
guide-no-project = 目录里没有 { $project }。
guide-no-project-advice = 请核对项目编号，有班次的写成“编号/班次”。
guide-which-run = { $project } 不止一个班次。
guide-which-run-advice = 请写明是哪一个：{ $runs }。
results-approved = 批准
results-came = 报到
results-absent = 未报到
results-passed = 合格
results-failed = 不合格
results-evaluated = 已评价
results-attendance = 报到率
results-says = 本学期批准 { $approved } 条：{ $never_came } 条没有报到，{ $unheard } 条还没有结果；另有 { $not_approved } 条没有批准却参加了。
results-never-came = 没有报到：{ $who }，{ $project }
results-not-approved = 没有批准却参加：{ $who }，{ $project }
