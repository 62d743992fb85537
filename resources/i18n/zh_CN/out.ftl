# 上报、回执、签字表、申请单、告知、并机

export-done = 已写出 { $file }，读回核对无误：共 { $rows } 行，其中新增 { $new }，改动 { $changed }，撤回 { $revoked }，没变 { $unchanged }。
export-nothing = 没有可以上报的：还没有通过任何选课。
export-nothing-advice = 没有写文件。请先审核，再上报。
export-nothing-new = 上次上报以后没有变化，没有要补报的。
export-nothing-new-advice = 没有写文件。要整份再写一次，请不加 --only-new。
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
