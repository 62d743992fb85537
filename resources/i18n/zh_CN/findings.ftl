# 规则说的话：finding 给审核人看，reason 是拟好的不通过意见（教师会看到），rule 是规则的短名，cause 是一件事的标题

## 规则短名
rule-unknown-teacher = 名册无此人
rule-inactive-teacher = 不在岗
rule-unknown-project = 与目录对不上
rule-withdrawn-project = 项目已取消
rule-round2-ineligible = 第一轮未选课
rule-outside-window = 不在选课时间内
rule-directive-project = 指令性培训
rule-provincial-in-person = 省级线下自选
rule-institution-not-cleared = 机构未验收
rule-boarding = 需要住宿
rule-outside-delivery = 超出培训时段
rule-duplicate-request = 重复选课
rule-identity-mismatch = 信息不一致
rule-date-clash = 时间冲突
rule-cover-shortage = 工学矛盾
rule-school-busy-day = 学校重要日
rule-over-capacity = 超出名额
rule-too-many-requests = 选课过多
rule-target-mismatch = 对象不符
rule-project-changed = 项目有变
rule-repeat-training = 重复培训
rule-credit-structure = 学分提示
rule-too-many-remote = 省级远程项目超数
rule-duplicate-code = 项目编号重复
rule-duplicate-title = 项目名称重复

## 各条规则
finding-unknown-teacher = 教师名册里没有{ $who }。
finding-unknown-teacher-near = 教师名册里没有{ $who }。也许是{ $near }，请核对是不是填错了。
reason-unknown-teacher = 选课信息与学校教师名册对不上，请核对教师编号和身份证号后重新选课。
reason-unknown-teacher-near = 选课信息与学校教师名册对不上，编号或身份证号可能填错，请核对后重新选课。

finding-inactive-teacher = { $teacher }在名册里的状态是“{ $post ->
    [transferred] 调出
    [retired] 退休
    [left] 离职
    [suspended] 停用
   *[other] { $post }
  }”，不是在职。
reason-inactive-teacher = 您目前不在本校在岗名册内，不能由本校审核通过；如有疑问请联系学校。

finding-unknown-project = 目录里从来没有项目 { $project }。
finding-unknown-project-run = 目录里没有 { $project } 这个班次，这个编号有这些班次：{ $runs }。
finding-unknown-project-several-runs = { $project } 有几个班次（{ $runs }），申请没有写是哪一个。
reason-unknown-project = 项目目录里没有这个项目，请核对项目编号后重新选课。
reason-unknown-project-run = 项目目录里没有这个班次，请核对班次后重新选课。
reason-unknown-project-several-runs = 这个项目有几个班次，申请没有写明班次，请写明后重新选课。

finding-withdrawn-project-cancelled = 《{ $title }》已经取消。
finding-withdrawn-project-withdrawn = 《{ $title }》发布过，现在已从目录中撤下。
reason-withdrawn-project-cancelled = 这个项目已经取消，请另选项目。
reason-withdrawn-project-withdrawn = 这个项目已从目录中撤下，请另选项目。

finding-round2-ineligible-none = 第一轮没有选课，不能参加第二轮。
finding-round2-ineligible-only-withdrawn = 第一轮的选课（{ $projects }）都撤回了，等于没有选课，不能参加第二轮。
finding-round2-ineligible-only-outside = 第一轮的选课（{ $projects }）都不在选课时间内，不算选课，不能参加第二轮。
finding-round2-ineligible-joined-later = { $joined } 才到岗，第一轮时还不在本校，没法选课；能不能参加第二轮请您定。
reason-round2-ineligible-none = 按通知规定，第一轮没有选课的教师不能参加第二轮选课。
reason-round2-ineligible-only-withdrawn = 您第一轮的选课都已撤回，按通知规定不能参加第二轮选课。
reason-round2-ineligible-only-outside = 您第一轮的选课不在规定时间内，按通知规定不能参加第二轮选课。
reason-round2-ineligible-joined-later = 您在第一轮选课结束后到岗，学校这次没有安排参加第二轮选课。

finding-outside-window-early = 选课时间 { $at } 早于本轮的第一天（{ $first } 至 { $last }）。
finding-outside-window-late = 选课时间 { $at } 晚于本轮的最后一天（{ $first } 至 { $last }）。
reason-outside-window-early = 选课时间早于本轮选课的第一天（{ $first }），不能通过。
reason-outside-window-late = 选课时间晚于本轮选课的最后一天（{ $last }），不能通过。

finding-directive-project = 《{ $title }》是指令性培训，由上级安排，不用自己选。
reason-directive-project = 这是指令性培训，由上级安排参加，不需要自主选课。

finding-provincial-in-person = 《{ $title }》是省级自选项目，却不是远程；疫情结束前省级不办自选的线下培训。
reason-provincial-in-person = 疫情结束前省级不举办自主选课的线下培训，请改选远程项目或市、县级项目。

finding-institution-not-cleared = { $institution }不在验收合格的名单里，不能开线下班（{ $day } 开班）。
finding-institution-not-cleared-not-on-day = { $institution }在 { $day } 开班那天没有有效的验收合格记录。
finding-institution-not-cleared-no-start = 项目没有开始日期，没法判断{ $institution }当天是否验收合格。
reason-institution-not-cleared = 举办机构还没有通过线下培训的验收，请改选其他机构的项目或远程项目。
reason-institution-not-cleared-not-on-day = 开班那天举办机构不在验收合格的有效期内，请改选其他项目。
reason-institution-not-cleared-no-start = 项目没有开班日期，无法确认举办机构是否验收合格，请另选项目。

finding-boarding = 《{ $title }》需要住宿；除指令性培训外，原则上不办要住宿的班。
reason-boarding = 这个项目需要住宿，按通知要求原则上不能参加，请另选不住宿的项目。

finding-outside-delivery = 项目 { $starts } 至 { $ends } 举办，超出了培训时段（{ $first } 至 { $last }）。
finding-outside-delivery-no-dates = 项目没有写日期，没法判断是否在培训时段内。
reason-outside-delivery = 项目的日期不在规定的培训时段（{ $first } 至 { $last }）内，请另选项目。
reason-outside-delivery-no-dates = 项目没有公布日期，请另选日期明确的项目。

finding-duplicate-request = 第 { $round } 轮已经选了同一个项目（{ $project }）。
reason-duplicate-request = 您已经选过这个项目，重复的一条不再通过。

finding-identity-mismatch-name = 申请上的姓名“{ $name }”与名册上的“{ $roster }”不同。
finding-identity-mismatch-number = 申请上的身份证号与名册上{ $roster }的不同。
finding-identity-mismatch-both = 申请上的姓名“{ $name }”和身份证号都与名册上的“{ $roster }”不同。
reason-identity-mismatch-name = 申请上的姓名与学校名册不一致，请核对后重新选课。
reason-identity-mismatch-number = 申请上的身份证号与学校名册不一致，请核对后重新选课。
reason-identity-mismatch-both = 申请上的姓名和身份证号与学校名册不一致，请核对后重新选课。

finding-date-clash = { $days } 与{ $others }时间冲突。
reason-date-clash = 培训日期与您的其他安排（{ $others }）冲突，请另选日期合适的项目。

finding-cover-shortage = { $days }，同组 { NUMBER($of) } 人中最多有 { NUMBER($away) } 人同时外出（{ $names }），超过了可以外出的 { NUMBER($most) } 人。
reason-cover-shortage = 培训那几天同学科外出的教师较多，课务安排不开，请另选日期合适的项目。

finding-school-busy-day = 项目在学校的重要日子上课：{ $days }。
reason-school-busy-day = 培训日期（{ $days }）学校另有重要安排，请另选项目。

finding-over-capacity = 本校有 { NUMBER($requested) } 人选这个项目，名额只有 { NUMBER($seats) } 个。
reason-over-capacity = 本校选这个项目的人数超过名额，这次没有安排到您，请另选项目。

finding-too-many-requests = 本轮选了 { NUMBER($count) } 项，最多只能选 { NUMBER($most) } 项。
reason-too-many-requests = 本轮选课超过了 { NUMBER($most) } 项，请保留最需要的。

finding-target-mismatch-phase = 项目面向{ $wanted }，教师任教学段是{ $has }。
finding-target-mismatch-subject = 项目面向{ $wanted }学科，教师任教{ $has }。
finding-target-mismatch-no-phase = 项目面向{ $wanted }，名册里没有写教师的学段，没法判断。
reason-target-mismatch-phase = 这个项目面向{ $wanted }教师，与您任教的学段不符，请另选项目。
reason-target-mismatch-subject = 这个项目面向{ $wanted }学科，与您任教的学科不符，请另选项目。
reason-target-mismatch-no-phase = 这个项目面向{ $wanted }教师，学校名册里没有您的学段，请先联系学校补齐。

finding-project-changed-dates = 选课以后《{ $title }》改期：原来 { $then }，现在 { $now }。
finding-project-changed-venue = 选课以后《{ $title }》换了地点：原来在{ $then }，现在在{ $now }。
finding-project-changed-mode = 选课以后《{ $title }》的培训形式改成了{ $now ->
    [remote] 远程
    [in_person] 线下
   *[blended] 混合
  }。
finding-project-changed-institution = 选课以后《{ $title }》换了培训机构：原来是{ $then }，现在是{ $now }。
reason-project-changed-dates = 您选课以后这个项目改了日期（现在 { $now }），请核对后重新选课。
reason-project-changed-venue = 您选课以后这个项目换了地点（现在在{ $now }），请核对后重新选课。
reason-project-changed-mode = 您选课以后这个项目改了培训形式，请核对后重新选课。
reason-project-changed-institution = 您选课以后这个项目换了培训机构（现在是{ $now }），请核对后重新选课。

finding-repeat-training = 本周期内已经参加过《{ $title }》（{ $years }）。
reason-repeat-training = 您在本周期内已经参加过同样的培训，请另选项目。

finding-credit-structure-year-cap = 加上这个项目，{ $year } 年{ $kind ->
    [school_based] 校本
    [remote] 远程
    [intensive_90] 集中90
   *[other] 其他
  }学分是 { $has }，超过每年 { $limit } 的上限，多出的不计（请向县里核对）。
finding-credit-structure-cycle-cap = 加上这个项目，本周期{ $kind ->
    [school_based] 校本
    [remote] 远程
    [intensive_90] 集中90
   *[other] 其他
  }学分是 { $has }，超过 { $limit } 的上限，多出的不计（请向县里核对）。
finding-credit-structure-total = 加上这个项目，本周期学分是 { $has }，剩下的时间已经修不满 { $limit }（请向县里核对）。
finding-credit-structure-intensive = 本周期还没有 { $limit } 学分的集中培训，剩下的时间已经来不及（请向县里核对）。
reason-credit-structure-year-cap = 这类培训的学分今年已经够了，请另选其他类别的项目。
reason-credit-structure-cycle-cap = 这类培训的学分本周期已经够了，请另选其他类别的项目。
reason-credit-structure-total = 请优先选择能补足本周期学分的项目。
reason-credit-structure-intensive = 请优先选择集中培训。

## 一件事的标题
cause-round2-ineligible = { $teacher }：第一轮以后到岗，能否参加第二轮
cause-identity-mismatch = { $teacher }：信息与名册不一致
cause-date-clash = { $teacher }：时间冲突
cause-cover-shortage = { $group }：{ $first } 至 { $last } 外出的人多
cause-over-capacity = 《{ $project }》超出名额
cause-project-changed = 《{ $project }》有变动
cause-too-many-requests = { $teacher }：选课过多
cause-repeat-training = { $teacher }：参加过同样的培训
cause-target-mismatch = { $teacher }：项目对象不符
cause-directive-project = 《{ $project }》是指令性培训
cause-school-busy-day = { $teacher }：在学校的重要日子外出
cause-unknown-teacher = { $teacher }：名册里没有
cause-inactive-teacher = { $teacher }：不在岗
cause-unknown-project = { $project }：与目录对不上
cause-withdrawn-project = 《{ $project }》已取消
cause-outside-window = { $teacher }：不在选课时间内
cause-provincial-in-person = 《{ $project }》是省级线下自选
cause-institution-not-cleared = 《{ $project }》的机构未验收
cause-boarding = 《{ $project }》需要住宿
cause-outside-delivery = 《{ $project }》超出培训时段
cause-duplicate-request = { $teacher }：重复选课
cause-credit-structure = { $teacher }：学分提示

## 目录核查
audit-too-many-remote = { $institution }有 { NUMBER($count) } 个省级远程项目，超过每家 { NUMBER($most) } 个的上限。
audit-duplicate-code = 这个编号还用在别的项目上：{ $others }。
audit-duplicate-title = 还有同名的项目：{ $others }。

## 名册核查
mend-missing-phase = 没有写学段
mend-missing-title = 没有写职称
mend-wrong-check-digit = 身份证号的校验位不对，请核对
mend-same-person = 同一个身份证号有几行
mend-leaver-with-requests = 已不在岗，还有选课申请
mend-value = { $value ->
    [transferred] 调出
    [retired] 退休
    [left] 离职
    [suspended] 停用
   *[other] { $value }
  }

## 谁能参加第二轮
barred-none = 第一轮没有选课
barred-only-withdrawn = 第一轮的选课都撤回了
barred-only-outside = 第一轮的选课都不在选课时间内
