# 命令行说的话

## 命令的说明
command-init = 建立本机的数据目录和学校库，给出一次恢复码；已有的不动。
    .example = xuanke init --school 青禾实验学校 --term 2020H2
    .school = 学校名称
    .term = 学期编号
command-term = 学期：有哪些、现在用哪个、换一个。
command-term-list = 列出程序自带的学期。
    .example = xuanke term list
command-term-show = 显示当前学期的进程和规则设置。
    .example = xuanke term show
command-term-use = 改用另一个学期；文件先整份检查再采用。
    .example = xuanke term use 2020H2.toml
    .file-or-id = 学期编号或 TOML 文件
command-calendar = 今天在进程的哪一步，接下来什么到期。
    .example = xuanke calendar --on 2020-09-03
command-sync = 取来公布的项目目录：网址、文件夹、压缩包或表格。
    .example = xuanke sync 目录.xlsx --whole --as-of 2020-08-12
    .source = 网址、文件夹、.zip 或表格
    .trust = 首次使用某发布者时，核对过的指纹
    .source-name = 这份表算哪个来源的（默认看级别和地区，或文件名）
    .whole = 这是整份目录：不在其中的项目视为撤下
    .as-of = 公布日期
    .accept-withdrawals = 少了三分之一以上也照收
command-import = 导入表格：教师名册、选课、验收名单、指令性培训和请假、学分、复核结果、培训结果；不写种类时自动认。
    .example = xuanke import requests 第一轮.xlsx --round 1
    .words = 种类（可不写）和文件、文件夹
    .round = 第几轮
    .sheet = 工作表名称
    .map = 列的对应，如 "编号=教师编号"，可写多次
    .whole = 这是整份名单：不在其中的视为撤回或离开
    .accept-withdrawals = 少了三分之一以上也照收
    .dry-run = 只看结果，不改动
    .rejected = 把没收下的行另存为表格
command-roster = 教师名册。
command-roster-check = 选课开始前，名册里要补要改的地方。
    .example = xuanke roster check
command-unselected = 还没选课的在岗教师：不选就不能参加第二轮。
    .example = xuanke unselected --round 1
    .round = 第几轮
command-eligible = 第二轮：谁应当重选，谁可以补选，谁不能、为什么，谁要问。
    .example = xuanke eligible --round 2
    .round = 第几轮
command-review = 按规则审核本学期每一条选课，不改动任何东西。
    .example = xuanke review --round 1
    .round = 只看第几轮
    .rule = 只看某条规则
    .teacher = 只看某位教师
command-decide = 决定选课：通过、不通过、退回、搁置。
command-decide-approve = 通过一条；不合规的要加 --override 和 --reason。
    .example = xuanke decide approve T0000001 ZJ2020X000001/2 1
    .teacher = 教师编号（或身份证号）
    .project = 项目编号，有班次写成 编号/班次
    .round = 第几轮
    .reason = 审核意见，教师和机构会看到
    .note = 备注，只有学校看
    .override = 不合规也通过，要写理由
command-decide-reject = 不通过一条；不写理由时按问题写好。
    .example = xuanke decide reject T0000001 ZJ2020X000001/2 1
    .teacher = 教师编号（或身份证号）
    .project = 项目编号，有班次写成 编号/班次
    .round = 第几轮
    .reason = 审核意见，教师和机构会看到
    .note = 备注，只有学校看
    .override = 不合规也通过，要写理由
command-decide-return = 退回一条给教师。
    .example = xuanke decide return T0000001 ZJ2020X000001/2 1
    .teacher = 教师编号（或身份证号）
    .project = 项目编号，有班次写成 编号/班次
    .round = 第几轮
    .reason = 审核意见，教师和机构会看到
    .note = 备注，只有学校看
    .override = 不合规也通过，要写理由
command-decide-shelve = 搁置一条，仍算未定。
    .example = xuanke decide shelve T0000001 ZJ2020X000001/2 1
    .teacher = 教师编号（或身份证号）
    .project = 项目编号，有班次写成 编号/班次
    .round = 第几轮
    .reason = 审核意见，教师和机构会看到
    .note = 备注，只有学校看
    .override = 不合规也通过，要写理由
command-decide-approve-clean = 通过所有没有问题的选课。
    .example = xuanke decide approve-clean --round 1
    .round = 只管第几轮
command-decide-reject-blocked = 不通过所有不合规的选课，意见按问题写好。
    .example = xuanke decide reject-blocked --round 1
    .round = 只管第几轮
command-decide-from = 按一张表里的审核结果决定。
    .example = xuanke decide from 审核结果.xlsx
    .file = 有“学校审核结果”一栏的表格
command-undo = 撤销本机最近做的事。
    .example = xuanke undo 2
    .count = 撤销几件
command-redo = 把刚撤销的再做一遍。
    .example = xuanke redo
    .count = 重做几件
command-export = 写出上报平台的文件，读回核对无误才算完成。
    .example = xuanke export 上报.xlsx --round 1
    .file = 要写的文件（.xlsx 或 .csv）
    .round = 只报第几轮
    .profile = 用哪个上报格式
    .only-new = 只报上次以来有变化的
command-audit = 谁在什么时候做了什么；加 --verify 检查记录有没有被改过。
    .example = xuanke audit --verify
    .verify = 检查记录的链是否完整
command-catalogue = 整份目录：合不合通知，两版之间改了什么。
command-catalogue-audit = 目录里哪些地方不合通知。
    .example = xuanke catalogue audit
command-catalogue-diff = 目录的两版之间改了什么。
    .example = xuanke catalogue diff 1 2
    .first = 前一版的版号
    .last = 后一版的版号
command-search = 查找项目：中文、拼音、拼音首字母、项目编号。
    .example = xuanke search xljk --phase 初中
    .query = 要找的词
    .subject = 学科
    .phase = 学段
    .mode = 培训形式：remote in_person blended
    .level = 级别：province city county
    .from = 这天及以后开始
    .to = 这天及以前结束
    .limit = 最多列几个
command-demo = 用程序自带的示例学期把整件事做一遍，数据放在单独的目录里。
    .example = xuanke demo --out demo
    .out = 放在哪个目录
command-gui = 打开窗口；给一个密封文件（*.xuanke），打开后就问要不要接收。
    .example = xuanke gui
    .file = 密封文件，或要导入的一张表
command-publish = （教育局用）把一张项目表公布成有签名的目录，或重新签名。
    .example = xuanke publish 目录.xlsx --out feed --keys keys
    .table = 项目目录的表格
    .out = 公布到哪个文件夹
    .keys = 密钥放在哪个文件夹（不要放进公布的文件夹）
    .term = 一并公布的学期文件
    .renew = 只重新签名

## 问与答
ask-passphrase = 口令：
ask-new-passphrase = 设一个口令（至少 6 个字符）：
ask-again = 再输一遍：
ask-school = 学校名称：
answers-yes = y yes 是 好
ask-yes = 确认吗？（y/n）
sync-progress = 正在取目录
sync-term-offered = 发布者还附了进程和规则，核对后用 xuanke term use feed 采用。
publish-done = 已公布到 { $folder }，第 { $revision } 版：新增 { $added }，改动 { $changed }，撤下 { $withdrawn }。
    发布者指纹：{ $fingerprint }
    请把指纹另外告诉各校，第一次取目录时核对。
init-done = 已建好：{ $home }
    恢复码：{ $code }
    忘记口令时要用它，只显示这一次，请抄下来放好。以后找不到了，可以用 xuanke passphrase code 换一个。
init-stands = { $home } 里已经有学校库，没有改动。恢复码没抄下来的话，知道口令就可以换一个：xuanke passphrase code。
assumed = 推定，请核对
term-used = 现在用的学期是 { $term }。
calendar-says = { $on }：{ $stages ->
    [none] 不在任何一步
   *[other] 正在{ $stages }
  }。{ $next ->
    [none] 后面没有了。
   *[other] { $ends ->
        [yes] { $next }到 { $day } 截止。
       *[no] { $next }从 { $day } 开始。
      }
  }
sync-done = 目录第 { $revision } 版：新增 { $added }，改动 { $changed }，撤下 { $withdrawn }，没变 { $unchanged }；在列 { $total } 个。涉及选课 { $affected } 条。
import-done = { $dry ->
    [True] （试看，没有改动）
   *[other] {""}
  }{ $file }（{ $kind }）：读到 { $read } 行，新增 { $added }，改动 { $changed }，没变 { $unchanged }，撤下 { $withdrawn }。
import-waits = { $count ->
    [0] 第 { $row } 行（{ $name }）只写了姓名，名册里没有这个人。请导入名册以后再导入一次这张表，或者用 same-person { $id } 指明。
   *[other] 第 { $row } 行（{ $name }）分不清是哪一位：{ $candidates }。请用 same-person { $id } 指明。
}
import-superseded = 有 { $count } 行在同一张表里写了两次，以后面的为准：
import-saved = 没收下的行另存在 { $file }。
import-unknown-columns = 没有用到的列：{ $columns }。
kind-catalogue = 项目目录
kind-roster = 教师名册
kind-requests = 选课
kind-clearances = 验收合格机构
kind-commitments = 指令性培训和请假
kind-credits = 学分
kind-receipts = 复核结果
kind-results = 培训结果
kind-decisions = 学校审核结果
review-says = 共 { $requests } 条有效选课：{ $blocked } 条不合规，{ $clean } 条没有问题，有问题的共 { $flagged } 条；要看的是 { $causes } 件事。
review-item = { $teacher } { $name }　{ $project }　第 { $round } 轮　{ $state }
review-finding =     〔{ $severity }〕{ $message }（{ $clause }）
state-pending = 未定
state-approved = 通过
state-rejected = 不通过
state-returned = 退回
state-withdrawn = 已撤回
state-gone = 已消失
state-sent = 已上报
state-accepted = 机构通过
state-declined = 机构不通过
state-conflict = 两处决定不同
severity-block = 不合规
severity-warn = 要看
severity-info = 参考
decide-done = 决定了 { $decided } 条，留下 { $skipped } 条。
decide-skipped =     { $teacher }　{ $project }　第 { $round } 轮：{ $because }
decide-refused = 没有决定：{ $because }。
skip-withdrawn = 教师已经撤回
skip-gone = 平台的名单里已经没有这一条
skip-blocked = 不合规，不能直接通过
skip-flagged = 有要看的问题
skip-shelved = 已搁置
skip-conflict = 两处的决定不同，要先选定一个
skip-withdrawn-advice = 没有改动。平台上撤回的选课不用审核。
skip-gone-advice = 没有改动。请先导入平台最新的选课表核对。
skip-blocked-advice = 没有改动（{ $rules }）。确实要通过，请加 --override 并用 --reason 写明理由。
    .window = 没有改动（{ $rules }）。确实要通过，请先写明理由。
undo-done = 撤销了 { $count } 件：{ $acts }。
redo-done = 重做了 { $count } 件：{ $acts }。
undo-nothing = 没有可以撤销的。
undo-nothing-advice = 已经上报的文件不能撤销，可以改决定后再报一次。
redo-nothing = 没有可以重做的。
redo-nothing-advice = 撤销之后又做了别的事，就不能再重做。
undo-overwritten = 后来的事又改了同样的内容（{ $acts }），不能单独撤销这一件。
undo-overwritten-advice = 没有改动。请先撤销后来的那几件。
undo-rested-on = 有 { $count } 条决定是在这次导入之后作的（{ $decisions }），不能撤销这次导入。
undo-rested-on-advice = 没有改动。请先撤销这些决定。
undo-decided-since = { $teacher } 的 { $project } 后来又决定过（{ $at }），不能撤销原来的决定。
undo-decided-since-advice = 没有改动。请先撤销后来的决定，或直接重新决定这一条。
act-not-standing = 这件事已经撤销过，或者不能撤销。
act-not-standing-advice = 没有改动。
act-import = 导入
act-decide = 决定
act-undo = 撤销
act-redo = 重做
act-export = 上报
act-sync = 更新目录
act-term = 换学期
act-settings = 改设置
act-same-person = 指认同一人
act-told = 已告知
act-plan = 采用建议
act-merge = 并入
did-import = 导入{ $kind } { $file }，新增 { $added }，更改 { $changed }
did-sync = 更新目录，新增 { $added }，更改 { $changed }
did-decide = { $way ->
    [clean] 批量通过 { $decided } 条
    [blocked] 批量驳回 { $decided } 条
   *[other] { $verdict ->
        [approve] 通过
        [reject] 不通过
        [return] 退回
        [shelve] 搁置
       *[other] 决定
      } { $decided } 条
  }
did-undo = 撤销“{ $of }”
did-redo = 重做“{ $of }”
did-export = 上报 { $rows } 条
did-term = 换学期 { $term }
did-plan = 按建议通过 { $decided } 条
did-same-person = 认定同一个人
did-report = 写审核表 { $number }
did-signed = 审核表 { $number } 已签字
audit-intact = 共 { $entries } 条记录，链完整。
audit-broken = 记录从第 { $at } 条起对不上：有人改过、删过或挪过。
eligible-should = 应当重选
eligible-may = 可以补选
eligible-may-not = 不能补选
eligible-ask = 请你定
case-none = 第一轮没有选课
case-only-withdrawn = 第一轮选了又都撤回
case-only-outside = 第一轮只在规定时间外选过
case-joined-later = 第一轮之后才到岗
column-term = 学期
column-notice = 通知
column-current = 正在用
column-stage = 进程
column-starts = 开始
column-ends = 结束
column-note = 说明
column-teacher = 教师
column-name = 姓名
column-problem = 问题
column-column = 列
column-value = 内容
column-phase = 学段
column-subject = 学科
column-standing = 情形
column-why = 原因
column-seq = 序号
column-at = 时间（北京）
column-by = 谁
column-what = 做了什么
column-rule = 规则
column-project = 项目
column-message = 说明
column-dates = 日期
column-title = 名称
column-institution = 机构
column-mode = 形式
column-field = 栏目
column-before = 原来
column-after = 现在
column-how = 变化
diff-added = 新增
diff-changed = 改动
diff-withdrawn = 撤下
mode-remote = 远程
mode-in_person = 线下
mode-blended = 混合

## 办不了的事
school-missing = 这个目录里还没有学校库。
school-missing-advice = 请先运行 xuanke init，或用 --home 指明目录。
    .window = 请先新建学校，或者恢复备份。
school-locked = 学校库还锁着。
school-locked-advice = 请先输入口令。
passphrase-missing = 没有口令，打不开学校库。
passphrase-missing-advice = 请设环境变量 XUANKE_PASSPHRASE，或在终端里运行。
passphrase-differs = 两遍口令不一样，什么都没有建。
passphrase-differs-advice = 请再来一次。
passphrase-short = 口令太短，什么都没有改。
passphrase-short-advice = 请用至少 { $least } 个字符。
passphrase-wrong = 口令不对。
passphrase-wrong-advice = 没有改动。忘了口令可以用恢复码重设：xuanke passphrase recover。
    .window = 没有改动。忘了口令，可以用恢复码重设。
recovery-wrong = 恢复码不对。
recovery-wrong-advice = 没有改动。请核对抄下的恢复码，共 24 个字母和数字。
key-missing = 找不到密钥文件 school.key，学校库打不开。
key-missing-advice = 数据没有动。请从备份恢复。
key-damaged = 密钥文件 school.key 损坏。
key-damaged-advice = 数据没有动。请从备份恢复。
key-stands = 这里已经有密钥文件，没有改动。
key-stands-advice = 请换一个目录。
store-stands = { $file } 已经存在，没有改动。
store-stands-advice = 请换一个目录。
home-unwritable = 不能在 { $folder } 里写文件。
home-unwritable-advice = 什么都没有建。请换一个自己能写的目录。
term-unknown = 没有学期 { $term }。
term-unknown-advice = 没有改动。程序自带的有：{ $known }。
term-file-wrong = { $file } 里有写得不对的地方：{ $problems }。
term-file-wrong-advice = 没有采用，原来的设置不变。请改好再试。
term-file-no-toml = { $file } 不是 TOML 文件：{ $why }
term-none-offered = 发布者没有附进程和规则。
term-none-offered-advice = 没有改动。
file-unreadable = 打不开文件 { $file }。
file-unreadable-advice = 没有改动。请看看文件在不在、是否正被别的程序占用。
request-missing = 没有这条选课：{ $project }，第 { $round } 轮。
request-missing-advice = 没有改动。请核对教师编号、项目编号（有班次写成 编号/班次）和轮次。
third-missing = { $kind ->
    [roster] 名册
    [requests] 选课表
   *[other] 这份名单
  }比原来少了 { $lost } 条（原有 { $standing } 条），超过三分之一。
third-missing-advice = 没有改动。请核对是不是整份名单；确认无误，加 --accept-withdrawals。
    .window = 没有改动。请核对是不是整份名单；确认无误，在询问时确认。
no-screen = 这里没有屏幕，开不了窗口。
no-screen-advice = 请在桌面上打开，或者用命令行：xuanke --help。
import-no-tables = 文件夹里没有表格。
import-no-tables-advice = 没有改动。请指定表格文件，或放有表格的文件夹。
usage-no-file = 没有写要导入的文件。
usage-map = --map 要写成“对方的列名=我们的列名”。
round-disagrees = 表里写的轮次和指定的第 { $round } 轮不一致
round-unknown = 看不出是第几轮：没有轮次，从别处也看不出只能是哪一轮
teacher-unclear = 分不清是哪一位教师
decision-no-request = 没有这条选课
reason-next = {""}
reason-join = ；

## 示例
demo-school = 临溪市青禾实验学校（示例）
demo-sync = 目录 { $file }：新增 { $added }，改动 { $changed }，撤下 { $withdrawn }，没变 { $unchanged }；在列 { $total } 个项目。
demo-import = { $kind } { $file }：读到 { $read } 行，新增 { $added }，改动 { $changed }，没变 { $unchanged }，没收下 { $rejected }，等人指认 { $waiting }。
demo-review = 审核：{ $requests } 条选课，{ $blocked } 条不合规，{ $clean } 条没有问题，有问题的共 { $flagged } 条。
demo-reject = 不合规的 { $decided } 条已定为不通过，理由写好；留下 { $skipped } 条。
demo-approve = 没有问题的 { $decided } 条已通过；留下 { $skipped } 条。
demo-left = 还要看的是 { $causes } 件事（有问题的 { $flagged } 条；全部 { $requests } 条，没有问题 { $clean }，不合规 { $blocked }）。
demo-plan = 排一排还没定的：可以通过 { $approve } 条，安排不下 { $leave } 条{ $optimal ->
    [True] （已证明没有更好的排法）
   *[other] {""}
  }。这只是建议，没有采用。
demo-export = 上报文件 { $file }：{ $rows } 行，已读回核对。校验值 { $sha256 }
demo-where = 数据在 { $home }，口令是“{ $passphrase }”（只用于示例）。
