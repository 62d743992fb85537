# 上报、回执、签字表、申请单、告知、并机

export-done = 已写出 { $file }，读回核对无误：共 { $rows } 行，其中新增 { $new }，改动 { $changed }，撤回 { $revoked }，没变 { $unchanged }。
export-nothing = 没有可以上报的：还没有通过任何选课。
export-nothing-advice = 没有写文件。请先审核，再上报。
export-nothing-new = 上次上报以后没有变化，没有要补报的。
export-nothing-new-advice = 没有写文件。要整份再写一次，请不加 --only-new。
export-wrong-ending = 上报格式“{ $profile }”写的是 .csv，而文件名是“{ $file }”。
export-wrong-ending-advice = 没有写文件。请用“{ $other }”这样的名称，或换一个上报格式。
