# 数据文件打不开的几种情形
store-unreadable = 打不开数据文件 { $file }：它不是本程序的数据，或者已经损坏。文件没有被改动。
store-unreadable-advice = 请从备份恢复；目录文件也可以移走以后重新取一次。
store-damaged = 数据文件 { $file } 有损坏。文件没有被改动。
store-damaged-advice = 请从备份恢复；目录文件也可以移走以后重新取一次。
store-newer = 数据文件 { $file } 是更新版本的程序写的，这个版本看不懂。文件没有被改动。
store-newer-advice = 请先升级本程序，再打开它。
