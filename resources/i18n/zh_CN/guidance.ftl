# 指导：推荐的理由、学分、审核方案
guide-weighed = { $reason }（{ $weight }）
guide-subject = 面向{ $subject }学科
guide-phase = 面向{ $phase }学段
guide-stage = 面向{ $stage }教师，与您的发展阶段相符
guide-ethics = 思想政治、师德教育，通知要求摆在首位
guide-curriculum = 新课程、新教材、新技术，通知要求突出
guide-rural = 面向乡村教师，通知要求加大力度
guide-private = 面向民办幼儿园教师，通知要求加大力度
guide-intensive = 本周期还缺一次 90 学分的集中培训
guide-credits = 本周期或本年度的学分还没有满
guide-cleared = { $institution }已通过线下培训验收
guide-remote = 远程培训，不用离岗
guide-weekend = 只在不上课的日子举行
guide-attended = { $institution }以往的培训，报到率达 { $percent }%
guide-other-run = 同一课程的其他班次
past-term = { $term }：批准 { $approved } 人，报到 { $came }，未到 { $absent }；合格 { $passed }，不合格 { $failed }，评价 { $evaluated }

credits-total = 本周期有 { $has } 学分，要求 { $limit }，还差 { $missing }{ credits-reach }
credits-year = { $year } 年有 { $has } 学分，要求 { $limit }，还差 { $missing }
credits-intensive = 还没有一次 { $limit } 学分的集中培训{ credits-reach }
credits-probation = 试用期有 { $has } 学分，要求 { $limit }，还差 { $missing }
credits-practice = 试用期的实践培训有 { $has } 学分，要求 { $limit }，还差 { $missing }
credits-practice-unknown = 试用期要求实践培训 { $limit } 学分，台账没有分出“实践”一类，请核对
credits-principal = 任职资格培训有 { $has } 学分，要求 { $limit }，还差 { $missing }
credits-principal-intensive = 任职资格培训里还没有一次 { $limit } 学分的集中培训
credits-year-cap = { $year } 年的{ credit-kind }有 { $has } 学分，最多计 { $limit }
credits-cycle-cap = 本周期的{ credit-kind }有 { $has } 学分，最多计 { $limit }
credits-crossing = “{ $title }”跨年，{ $credits } 学分计入 { $year } 年
credits-crossing-cycle = “{ $title }”跨周期，{ $credits } 学分计入 { $year } 年所在的周期
credits-reach =
    { $reachable ->
        [no] ，剩下的时间里已经来不及补足
       *[yes] { "" }
    }
credit-kind =
    { $kind ->
        [school_based] 校本培训
        [remote] 远程培训
        [intensive_90] 90 学分集中培训
        [practice] 实践培训
        [principal] 任职资格培训
       *[other] 其他培训
    }

plan-limit-seats = 名额已满
plan-limit-clash = 与本人的另一项培训在同一天
plan-limit-commitment = 那几天本人已有安排
plan-limit-duplicate = 本人已选同一课程
plan-limit-cover = 那几天同组离岗的人数已到上限
plan-limit-number = 本人已到每轮的门数上限
plan-limit-budget = 培训经费不够
plan-loss = 若改为批准，方案的价值减少 { $loss }
plan-loss-at-most = 若改为批准，方案的价值最多减少 { $loss }
plan-no-loss = 若改为批准，方案的价值一点不减：两种选法一样好，只是按固定的次序取了一种
plan-impossible = 不放宽这一条，就无法批准
plan-optimal = 已证明没有更好的方案
plan-gap = 与已证明的上限相差不到 { $percent }%
