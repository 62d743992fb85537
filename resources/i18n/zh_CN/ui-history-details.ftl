# 记录：筛选与明细
ui-history-any-kind = 所有种类
ui-history-anybody = 所有人
ui-history-choose = 选一条，看它改了什么
ui-history-details = 这一步改了什么
ui-history-no-rows = 这一步没有改名单里的行。
ui-history-other = 设置
ui-history-row = { $way ->
    [added] 新增{ $kind }：{ $about }
    [removed] 删去{ $kind }：{ $about }
   *[changed] 更改{ $kind }：{ $about }（{ $cells }）
  }
ui-history-decided = { $teacher } · { $project }：{ $verdict ->
    [approve] 通过
    [reject] 不通过
    [return] 退回
    [shelve] 搁置
    [reset] 回到未审
   *[other] { $verdict }
  }{" "}{ $reason }
