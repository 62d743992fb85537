# 设置：学校、学期、经费、表头
ui-settings-school-name = 学校名称
ui-settings-home = 资料在 { $home }
ui-settings-days = 校历
ui-settings-days-hint = 例如 2020-10-01…2020-10-08、2020-11-12
ui-days-holidays = 放假（不上课的工作日）
ui-days-workdays = 调休上课（周末要上课）
ui-days-busy_days = 学校重要日子（尽量不外出）
ui-settings-other-term = 换学期
ui-settings-terms = 现在的学期
ui-settings-use-term = 换到这个学期
ui-next-term = 新学期
ui-next-term-hint = 从现在的学期复制：规则、学分和条款照旧；各步日期跟着第一轮选课的第一天一起后移，都标上“请核对”，文号也请核对；放假、调休、重要日子和经费要重新填。可以在“记录”里撤销。
ui-next-term-id = 代号
ui-next-term-zh = 中文名称
ui-next-term-en = 英文名称
ui-next-term-notice = 通知文号
ui-next-term-starts = 第一轮选课的第一天
ui-next-term-make = 复制成新学期，换过去
ui-next-term-name = { $half ->
    [1] { $year }年上半年
   *[other] { $year }年下半年
  }
ui-budget = 培训经费
ui-budget-yuan = 本学期的经费（元）
ui-budget-none = 不限
ui-budget-kept = 已保存。“帮我选”不会超过它；可以在“记录”里撤销。
ui-settings-columns = 导出格式和表头
ui-settings-profiles-hint = 平台要的表格式样：列、顺序和用词，可以照平台的空表做。
ui-mappings = 记住的表头（别人的列 → 我们的列）
ui-mappings-none = 还没有。遇到表头认不出的表，说明一次哪列是什么，以后就认得，记在这里。
ui-mapping-forget = 不再这样认
term-known = 已经有学期 { $term } 了。
term-known-advice = 没有改动。请换一个代号，或者在“现在的学期”里换到它。
ui-settings-toml = 另存为文件…
ui-settings-toml-done = 学期已写到 { $file }，别的学校用“xuanke term use”可以采用。
