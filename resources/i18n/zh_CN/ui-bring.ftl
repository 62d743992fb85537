# 导入
ui-bring-leave = 这张先不导入
ui-bring-refused = 有 { $count } 张表用不了，其余的还没有导入
ui-bring-none = 先都不导入
ui-bring-others = 只导入其余 { $count } 张
ui-bring-forgotten = 窗口锁过，读过的表没有留在内存里。
ui-bring-forgotten-advice = 这张没有导入，请再拖进来一次。
ui-ask-round = 这是哪一轮的选课？
ui-ask-round-text = { $file } 里有 { $rows } 行看不出是第几轮：没有“轮次”一列，选课时间也不在哪一轮的日期里。
ui-ask-round-1 = 第一轮
ui-ask-round-2 = 第二轮
ui-ask-whole = 这份名单是完整的吗？
ui-ask-whole-text = { $file }：以前导入的有 { $lost } { $kind ->
    [roster] 位老师
    [catalogue] 个项目
   *[other] 条选课
  }不在这份里。如果是整份名单，{ $kind ->
    [roster] 他们就算离校
    [catalogue] 这些就算撤了
   *[other] 这些就算已撤回
  }；如果只是一部分，原来的照旧。
ui-ask-third-text = { $file }：现有 { $standing } { $kind ->
    [roster] 位老师
    [catalogue] 个项目
   *[other] 条选课
  }，其中 { $lost } 不在这份里，超过三分之一。多半是没有导全，请先核对；确实如此，再按整份导入。导入以后可以在“记录”里撤销。
ui-ask-whole-yes = 是整份，{ $lost } 条不在里面的按撤回算
ui-ask-part = 只是一部分，原来的不动
ui-mapping = 哪一列是什么
ui-mapping-title = { $file } 的表头看不懂，请说说哪一列是什么
ui-mapping-hint = 左边是表里的列名和前几行，右边选它是什么；用不着的列空着。下次同样的表头就认得了。
ui-mapping-kind = 这是一张
ui-mapping-theirs = 表里的列
ui-mapping-values = 前几行
ui-mapping-ours = 是什么
ui-mapping-none = （不用）
ui-mapping-take = 就这样导入
ui-mapping-lacks = 还缺：{ $columns }
ui-mapping-twice = 选重了：{ $columns }
ui-mapping-whole = 够了，可以导入。
ui-brought-left-out = { $file }：没有导入，什么都没有改。
ui-brought-save = 把没收的行存成表格…
ui-brought-left-name = { $file }-没有收的行
ui-brought-saved = 已存到 { $file }，每行写了原因；改好再拖进来就行。
ui-brought-no-rows = 没有收的都不是表里的行，没有要存的。
