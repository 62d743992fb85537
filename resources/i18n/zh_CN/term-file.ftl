# 批次文件里的毛病（place 是位置，value 是原来写的）
term-missing = { $place }：缺少这一项
term-wrong-kind = { $place }：写法不对（{ $value }）
term-not-a-table = { $place }：这里应当是一张表，不是“{ $value }”
term-not-a-list-of-tables = { $place }：这里应当是一组表
term-not-a-number = { $place }：应当是不小于 0 的数，不是“{ $value }”
term-not-a-date = { $place }：应当是日期（如 2020-09-21），不是“{ $value }”
term-dates-reversed = { $place }：日期前后颠倒（{ $value }）
term-unknown-rule = { $place }：没有“{ $value }”这条规则
term-unknown-clause = { $place }：通知里没有“{ $value }”这一条
term-unknown-severity = { $place }：轻重只能写 block、warn 或 info，不能写“{ $value }”
term-unknown-parameter = { $place }：这条规则没有“{ $value }”这个参数
term-bad-credits = { $place }：学分结构写得不对（{ $value }）
term-unknown-layer = { $place }：层次只能写 shipped、feed、county 或 school，不能写“{ $value }”
term-not-a-list = { $place }：这里应当是一个列表，不是“{ $value }”
term-bad-weights = { $place }：权重写得不对（{ $value }），只能用学期文件里有的名称，写不小于 0 的整数
