# 表格：读进来的和写出去的
table-no-file = 没有“{ $file }”这个文件。
table-no-file-advice = 看看名称和所在的文件夹；原有内容没有变。
table-not-readable = 打不开“{ $file }”。
table-not-readable-advice = 它可能正在别的程序里编辑，或者没有读取权限；关掉再试。原有内容没有变。
table-empty-file = “{ $file }”是空文件，里面什么也没有；这里要的是表格（.xlsx、.xls、.ods、.csv）。
table-empty-file-advice = 请重新导出或重新拷贝一份；原有内容没有变。
table-empty-text = 粘贴的内容是空的。
table-empty-text-advice = 在表格软件里连同表头一起选中、复制，再粘贴；原有内容没有变。
table-no-rows = “{ $file }”里没有一行内容，这里要的是一张带表头的表。
table-no-rows-advice = 看看内容是不是在隐藏的工作表里；要读隐藏的工作表，请指明它的名称。原有内容没有变。
table-et = “{ $file }”是 WPS 的 .et 文件，这里读不了，这里要的是 .xlsx 或 .csv。
table-et-advice = 用 WPS 打开它，另存为 .xlsx，再导入；原有内容没有变。
table-password = “{ $file }”加了打开密码，读不了，这里要的是没有密码的表格。
table-password-advice = 打开它，去掉密码后另存一份，再导入；原有内容没有变。
table-foreign = “{ $file }”{ $what ->
    [picture] 是一张图片
    [pdf] 是 PDF 文件
    [document] 是文字或演示文档
    [archive] 是压缩包
    [program] 是程序
    [database] 是数据库
    [xml] 是 XML 文件
   *[unknown] 的内容不是文字，也不是表格
}，不管它叫什么名字；这里要的是表格（.xlsx、.xls、.ods、.csv）。
table-foreign-advice = 请换成表格文件；原有内容没有变。
table-too-old = “{ $file }”是 Excel 4 以前的旧格式，读不了；这里要的是 .xlsx、.xls、.ods 或 .csv。
table-broken = “{ $file }”已经损坏，或者不是表格，读不下去；这里要的是表格（.xlsx、.xls、.ods、.csv）。
table-too-slow = “{ $file }”读了太久，已经停下。
table-too-heavy = “{ $file }”要占用的内存太多，已经停下。
table-save-as-xlsx = 用表格软件打开它，另存为 .xlsx，再导入；原有内容没有变。
table-swells = “{ $file }”解开以后有 { $mebibytes } MB，大得不正常，没有打开。
table-swells-advice = 请向发给你的人核实；用表格软件另存为 .xlsx 后可以再试。原有内容没有变。
table-no-such-sheet = “{ $file }”里没有叫“{ $sheet }”的工作表。
table-no-such-sheet-advice = 它有这些工作表：{ $sheets }。原有内容没有变。
table-wrong-kind = “{ $file }”看起来是{ $found ->
    [catalogue] 项目目录
    [roster] 教师名册
    [requests] 选课申请
    [clearances] 验收合格机构名单
    [commitments] 指令性培训和请假
    [credits] 学分台账
    [receipts] 机构复核结果
    [results] 培训结果
   *[decisions] 审核结果
}，这里要的是{ $expected ->
    [catalogue] 项目目录
    [roster] 教师名册
    [requests] 选课申请
    [clearances] 验收合格机构名单
    [commitments] 指令性培训和请假
    [credits] 学分台账
    [receipts] 机构复核结果
    [results] 培训结果
   *[decisions] 审核结果
}。
table-wrong-kind-advice = 换一个文件，或者换一种导入；原有内容没有变。
table-headers-unmatched = “{ $file }”的表头对不上。它有：{ $header }。还缺：{ $lacks }。
table-headers-unmatched-advice = 在窗口里把它的栏目和我们的对上，或者在命令行用 --map "对方的栏目=我们的栏目"；原有内容没有变。
    .window = 请把它的栏目和我们的对上；原有内容没有变。

row-missing = 必填，不能空
row-digits-lost = 数字太长，被表格软件丢了尾数，只能请来源重新给（把这一栏设成文本）
row-error-cell = 是表格软件算错留下的标记，不是内容
row-undecodable = 有认不出的字，文件的编码坏了
row-total = 像是合计行，不是一条记录
row-not-a-number = 应当是数字
row-negative = 不能是负数
row-not-whole = 应当是整数
row-not-a-year = 应当是四位的年份
row-not-a-round = 轮次应当是第一轮或第二轮
row-not-a-date = 不是看得懂的日期，请写成 2020-09-21
row-not-days = 不是看得懂的日期，请写成 2020-09-21 或 2020-09-21至2020-09-23，几个之间用顿号
row-range-backwards = 日期段的终点早于起点，或者长得不合理
row-ends-before-start = 结束早于开始
row-dates-needed = 不是远程，必须有日期
row-unknown-word = 没有这种填法，可以填：{ $known }
row-no-teacher = 教师编号、身份证号、姓名至少要有一个
row-no-number = 教师编号和身份证号至少要有一个
row-no-year = 完成日期和年度至少要有一个
row-too-wide = 这一行的格数比表头多，内容可能错位
row-superseded = 同一条在后面第 { $later } 行又出现，以后面的为准

table-target-open = 写不进“{ $file }”：它可能正在别的程序里打开着，或者没有写的权限。
table-target-open-advice = 关掉它再试，或者换个名称，例如“{ $other }”。原来的文件没有动。
table-disk-full = 写不下“{ $file }”：磁盘满了。
table-disk-full-advice = 腾出空间或换一个磁盘再试。原来的文件没有动。
table-not-written = 写“{ $file }”没有成功。
table-not-written-advice = 看看文件夹在不在，或者换一个文件夹再试。原来的文件没有动。
table-not-as-written = “{ $file }”写完读回来核对时不一致（第 { $row } 行），没有留下文件。
table-not-as-written-advice = 再试一次；仍然这样时，换一个磁盘，并把日志发给维护的人。原来的文件没有动。
table-cannot-encode = “{ $file }”第 { $row } 行有这种编码写不出的字。
table-cannot-encode-advice = 换成 UTF-8 的 .csv 或者 .xlsx 再导出。原来的文件没有动。
table-unknown-extension = “{ $file }”的扩展名不对，只写 .xlsx 和 .csv。
table-unknown-extension-advice = 请把文件名改成以 .xlsx 或 .csv 结尾。

profile-broken = 导出格式“{ $file }”不能用：{ $where }。
profile-broken-advice = 照着自带的 default.toml 改；这个格式没有用上。
profile-unknown = 没有叫“{ $profile }”的导出格式。
profile-unknown-advice = 现有的是：{ $profiles }。没有写文件。
