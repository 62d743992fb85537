# 今日：变化与放心
ui-today-changes = 有变化
ui-today-no-changes = 目录还没有更新过第二版。
ui-today-synced = { $at } 更新目录：取消 { $gone }、改期 { $moved }、其他更改 { $changed }、新增 { $added }
ui-today-touched = { $count } 位老师选的课取消或改期了：{ $names }
ui-today-tell = 去告知
ui-today-safe = 放心
ui-today-there = { $days ->
    [0] 本机以外的备份：今天
   *[other] 本机以外的备份：{ $days } 天前
  }
ui-today-clock = 电脑的时钟不对：现在是 { $now }，而记录里已有 { $newest } 的事。请先校准日期和时间，不然进程和先后会乱。
ui-number-lean = 学分将不足
ui-number-lean-hint = 按五年一周期算
ui-number-moved = 停班、改期
ui-number-moved-hint = 选的课有变化
ui-number-untold = 待告知
ui-number-untold-hint = 文字已经写好，逐人复制
ui-number-absent = 应到未到
ui-number-absent-hint = 按培训结果
ui-number-no-result = 结果缺
ui-number-no-result-hint = 通过了，还没有结果
ui-today-expired = 目录的签名已于 { $on } 到期：照常可用，但可能不是最新的，请更新。
